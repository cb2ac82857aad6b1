"""Polish: six kinds of people who do not buy, and the signs of one who does."""

from __future__ import annotations

from dialogs.reading.languages.pl.junk_firms import FIRMS
from dialogs.reading.languages.pl.junk_people import PEOPLE
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

_BUYER = (
    "ile .. kosztuj*|wyjdzie|wyniesie .. @product",
    "cen* .. @product !zakup* !hurt* !wejśc*",
    (
        "@need .. @product !oferuj* !monterów !dostawc* !doświadcz* !marż* !liczycie "
        "!branż* !więcej"
    ),
    "#+@product",
    "#+plastikowych|białych|dużych|małych|nowych|czerwonych|drewnianych+@product",
    "#+x|na|*+#",
    "#+m2|m²|mkw|metr*|sztuk|szt|osób|stanowisk",
    "szukam|szukamy|potrzebuj* .. crm|system*|program*",
    "moje|mój|moja|moją|nasz*|nasze zamówien*|bukiet*|okn*|balkon*|mieszkan*|dom*",
    "wygrałam|wygrałem .. bukiet|wasz*|u_was|was",
    "wasz*|waszym konkurs* .. odebra*|jak|wygra*",
    "wygra* .. jak|gdzie .. odebra*",
    (
        "konkurenc*|inni dał*|dała|dali|ma|proponuj*|zaproponował*|wycenił* .. #|"
        "taniej|cen*"
    ),
    "dacie|zrobicie .. tyle+samo|taniej|tak_samo|lepiej",
    "link* .. projekt*|zdjęc*|plan*|rzut*",
    "http|https .. ile|wycen*|koszt*",
    "ile|wycen*|koszt* .. http|https",
    "zdjęci* .. balkon*|okn*|ile|wycen*|wyjdz*",
    "dla .. żony|męża|mamy|taty|siebie|córki|syna|dziewczyny|biura|szkoły|=firmy|=domu",
    "musimy|mamy|robimy|ogłaszamy .. przetarg*",
    "złożycie|złożyć .. ofert*",
    "widział* .. reklam* .. ile|kosztuj*|bukiet*|okn*|kurs*",
    "po+kursie|szkoleniu",
    "kurs* .. prac*|zatrudn*|cv",
    "budżet .. #|mamy|do|zatwierdz*",
    "okna .. na .. ulic*|południe|północ",
    "macie+kurs*",
)

_PERHAPS = (
    "ile .. kosztuje|kosztują|wyjdzie|wyniesie",
    "cen*|wycen*",
    "budżet*",
    "potrzebuj*|chcę|chcemy|szukam|szukamy",
    "do|w|dla+@place",
    "@product .. do|w|dla|na @place",
    "@product",
    "@product ? !szyb* !dostawc*",
    "montujecie|dowozicie|dostawa|pomiar",
    "mnie|nam|nas|moje|mój",
)

TABLE = Junk(
    classes=CLASSES,
    strong={**FIRMS, **PEOPLE},
    weak=_WEAK,
    buyer=_BUYER,
    perhaps_buyer=_PERHAPS,
)
