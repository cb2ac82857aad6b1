"""Everyday Polish words, to know a message typed on the wrong layout."""

from __future__ import annotations

WORDS = frozenset(
    "witam hej tak nie dobrze prosze dziekuje dzien dobry wieczor jest sa byl "
    "bylo bedzie mam mamy chce chcemy potrzebuje okno okna okien drzwi kwiaty "
    "bukiet kurs biuro dom miasto ile kosztuje cena budzet jutro dzis dzisiaj "
    "czy jest polsku polski panstwo a to my we no ten on by "
    "teraz pozniej tydzien miesiac rok telefon numer mail adres imie i lub "
    "albo ale na do od za po przed dla z w o co kiedy gdzie jak kto jeden dwa "
    "trzy cztery piec szesc siedem osiem dziewiec dziesiec sto tysiac rabat "
    "dostawa gwarancja czlowiek stop ok".split(),
)
