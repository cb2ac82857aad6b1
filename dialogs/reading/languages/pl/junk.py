"""Polish: six kinds of people who do not buy, and the signs of one who does."""

from __future__ import annotations

from dialogs.reading.languages.pl.junk_buyers import BUYERS, PERHAPS
from dialogs.reading.languages.pl.junk_firms import FIRMS
from dialogs.reading.languages.pl.junk_fraud import FRAUD
from dialogs.reading.languages.pl.junk_offers import OFFERS
from dialogs.reading.languages.pl.junk_rivals import RIVALS
from dialogs.reading.languages.pl.junk_seekers import SEEKERS
from dialogs.reading.languages.pl.junk_words import CLASSES
from dialogs.reading.languages.shapes.junk import Junk

_WEAK = {
    "ads_offer": (
        "agencj* reklam*|marketing*|interakt*|seo|kreat*|social",
        "@marketing !kurs* !widział*",
        "współprac*",
        "portfolio|realizacje",
        "państwa|wasz* firm*|stron*|biznes*|profil*",
        "@sales",
        "demo|darmow*",
        "dla+biznesu|firm",
        "zainteres*|interes* ?",
    ),
    "tender_collector": (
        "przetarg*",
        "trzy|3|kilka ofert*",
        "zapytan*",
        "opłat*|składk*",
        "prosimy .. ofert*|przesła*|złożen*",
        "rejestr*|katalog*",
        "formularz*|załącznik*|excel*",
        "termin .. składania",
        "dostawc*|wykonawc*",
    ),
    "job_seeker": (
        "doświadcz*",
        "cv",
        "prac*",
        "staż*|praktyk*",
        "zatrudn*",
        "zarob*|wynagr*",
        "student*",
    ),
    "spam_fraud": (
        "http|https|www",
        "bit|t|goo|tinyurl|cutt+.+ly|me|gl",
        "wygra*|nagrod*|bonus*",
        "krypto*|bitcoin*|inwest*",
        "kod*|blik*|pin",
        "pilne|natychmiast|tylko_dziś",
        "pożycz*|kredyt*|chwil*",
        "=link|=linku|=linka|kliknij",
        "gwarant*|%",
    ),
    "competitor": (
        "dostawc*|hurtown*",
        "po+ile",
        "konkurenc*|branż*",
        "porówn*|excel*",
        "jak .. liczycie|wyceniacie",
        "marż*",
    ),
    "collector_callcenter": (
        "@telecom",
        "ankiet*",
        "bank*",
        "dług*|zaległ*|pożycz*",
        "minut*|chwil*",
        "kancelar*",
        "ofert* .. dla+firm|biznes*",
        "kiedy|czy .. rozmawiać|zadzwonić|mogę_zająć",
        "prowizj*|rachun*",
    ),
}


TABLE = Junk(
    classes=CLASSES,
    strong={
        "ads_offer": OFFERS,
        "competitor": RIVALS,
        **FIRMS,
        "job_seeker": SEEKERS,
        "spam_fraud": FRAUD,
    },
    weak=_WEAK,
    buyer=BUYERS,
    perhaps_buyer=PERHAPS,
)
