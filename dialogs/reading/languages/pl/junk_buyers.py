"""Polish: signs of somebody who buys."""

from __future__ import annotations

BUYERS = (
    (
        "dzieci|dziecko|syna|córkę|dorosłych .. na|od .. lat|angielski*|zajęci*|"
        "kurs*|lekcj*"
    ),
    (
        "=chcę|=chcemy|=potrzebuję|=szukam .. wasz|wasze|waszego .. kurs*|crm|"
        "szkolen*|produkt*|@product"
    ),
    (
        "potrzeb*|chcę|chcemy|szukam|szukamy|zamawiam|zamawiamy|kupię|kupimy|"
        "kupuję|kupujemy|poproszę|muszę|musimy .. @product !potrzebujecie !oferuj* "
        "!dostawc* !pracy !pracę"
    ),
    "potrzebn* .. @product !oferta !oferty !wycena !dostawc* !klient*",
    (
        "=potrzebuję|=potrzebujemy|=potrzebne|=potrzebny|=potrzeba|chcę|chcemy|"
        "zamawiam|zamawiamy|szukam .. # !ofert* !rąk !zł !% !klient* !lead* !dzien*"
    ),
    (
        "=potrzebuję|=potrzebujemy|=potrzebny|=potrzebna|szukam|szukamy .. monter*|"
        "kogoś|fachow*|ekip*|malarz* .. do|na|żeby !pracy !pracę !od"
    ),
    (
        "=potrzebujemy|=potrzebuję|szukamy|szukam .. @asset .. dla|do|na !więcej "
        "!lead* !oferuj*"
    ),
    "wycen* .. @product|remont*|kuchni*",
    "kredyt*|bank|pożycz* .. remont*|kuchni*|okna|@product|wycen*",
    "link*|stron* .. nie|pust*|błąd|otwier*|działa .. płatn*|pust*|katalog*|się",
    "kliknąłem|kliknęłam|otworzyłem|próbuję .. link*|stron*",
    (
        "=pracuję|=pracujemy|=jestem|=jesteśmy|=prowadzę|=prowadzimy|=zajmuję|"
        "=zajmujemy .. =potrzebne|=potrzebny|=potrzebna|=potrzebuję|=potrzebujemy|"
        "zamawia*|chcę|chcemy|wycen*|poproszę|faktur* !pracy !pracę !konkurenc*"
    ),
    (
        "moje|mój|moja|moją|moim|mojego|naszego|naszej|naszym+zamówien*|wizyt*|"
        "salon*|sklep*|klinik*|dom*|mieszkan*|firm*|biur*|rabat*|bukiet*"
    ),
    "po|na|koniec kursie|kursu|szkoleniu .. staż*|prac*|zarobk*|zatrudn*|cv",
    "staż*|prac*|zarobk* .. po+kursie|szkoleniu",
    ("dostał* .. prac*|premi*|kredyt*|podwyżk* .. chcę|potrzeb*|zrobić|zęby|@product"),
    ("zaczęł*|zacząłem|zaczynam|nową|nowa .. prac* .. potrzeb*|chcę|fryzur*|@product"),
    (
        "zrobicie|zrobić|zamontujecie|uszyjecie|dowieziecie|pomalujecie|pomóżcie "
        ".. @product"
    ),
    "potwierdź*|potwierdz* .. moje|moją|wizyt*|zamówien*|termin*",
    "weźmiecie|przyjmiecie|bierzecie|odbierzecie .. stare|zaliczk*|kart*|gotówk*",
    "osób|ludzi|monterów .. przyjedzie|przyjdzie|montaż*|w_grupie|grupie",
    "wynaj* .. na|krzes*|sal*|sprzęt*",
    "wybieram|wybieramy|zastanawiam .. między|wami|was",
    (
        "wasz|waszą|waszej|waszego+konkurs*|ankiet*|promocj*|reklam*|konsultant*|"
        "sprzedawc*"
    ),
    "ile .. kosztuj*|wyjdzie|wyniesie .. @product",
    "cen* .. @product !zakup* !hurt* !wejśc*",
    (
        "@need .. @product !oferuj* !monterów !dostawc* !doświadcz* !pracy !pracę "
        "!marż* !liczycie "
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
