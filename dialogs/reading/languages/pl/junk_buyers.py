"""Polish: signs of somebody who buys."""

from __future__ import annotations

BUYERS = (
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

PERHAPS = (
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
