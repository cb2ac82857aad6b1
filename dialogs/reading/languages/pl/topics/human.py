"""Polish: how a routine question asks for a person."""

from __future__ import annotations

HUMAN = (
    (
        "połącz*|przełącz*|dajcie|poproszę .. z|do+kimś|kogoś|szefem|szefa|"
        "właściciel*|kierownik*|osobą|kierowniczką .. !praca"
    ),
    (
        "może|moze|mógłby|mogłaby|moglby|moglaby|=mogłaby|=mógłby .. oddzwonić|"
        "oddzwonic|zadzwonić|zadzwonic|do_mnie"
    ),
    "pani|pan .. oddzwonić|zadzwonić|oddzwoni|zadzwoni",
    "jest .. ktoś|ktos|jakiś_człowiek .. kim|z_kim|porozmawia*|pogada*",
    "operator|człowiek|konsultant .. w_ogóle|wogole|jest .. czy|?",
    (
        "porozmawiać|pogadać|rozmawiać|skontaktować .. z .. mechanikiem|lekarzem|"
        "fachowcem|specjalistą|lektorem|fryzjerem|technikiem|serwisantem|"
        "trenerem|kucharzem|właścicielem|szefem|doradcą"
    ),
    (
        "z+mechanikiem|lekarzem|fachowcem|specjalistą|technikiem|serwisantem|"
        "człowiekiem|majstrem .. bezpośrednio|porozmawiać|pogadać|osobiście"
    ),
    "nie .. lubię|chce|mam .. pisać|klikać|stukać .. zadzwoń*|telefon|dzwon*",
)
