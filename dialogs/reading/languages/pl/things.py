"""Nouns behind a number that are no things to buy, in Polish."""

from __future__ import annotations

from dialogs.reading.languages.shapes.things import ThingsTable

TABLE = ThingsTable(
    never=tuple(
        """
        stycz lut mar kwie maj czerw lip sierp wrze paź pazdz listop grud dzień dzien
        dni dnia tydz tyg miesi mies rok roku lat lata godz minut sekund kwart złot
        zlot zł zl pln euro eur dolar grosz tysi tys milion mln stow stów procent
        rabat stop stopni piętr pietr klatk dom mieszka lokal biur pokój pokoj pokoi
        szkoł klas kurs grup raz pytan słow telefon opcj moment powod
        sposób wiadomoś punkt część kolej metr centym milim kilom kwadrat cal kilo
        gram ton litr os ludzi sob niedz ponied wtor środ sroda czwart piąt piat
        oddział sklep dział numer cyfr kod kart gwiazd połow trzec czwar wolt wat
        amper zdję film plik dzięk proszę weekend poziom krok rozmiar święt swiet raty
        rat
        """.split(),
    ),
    stop=frozenset(
        """
        lub albo czy dla pod przy bez nad oraz ale tylko można trzeba jest są był była
        było będzie ten ta to te tak nie już jeszcze może mi nam was ich jak gdy kiedy
        jeśli żeby że się mam mamy chcę chcemy potrzebuję potrzebne potrzebny maks max
        min maksymalnie minimum plus minus rano wieczorem razem łącznie mnie moim
        mojej około góra
        """.split(),
    ),
    not_behind=frozenset(
        """
        nr numer # ul ulica dom m mieszkanie lokal piętro klatka pokój szkoła klasa
        rozmiar kod tel telefon o os osiedle al aleja za
        """.split(),
    ),
)
