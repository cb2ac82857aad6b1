"""Polish: signs of somebody who buys."""

from __future__ import annotations

BUYERS = {
    "wants": (
        (
            "=potrzebuję|=potrzebujemy|=potrzebuje|=szukam|=szukamy|=chcę|=chce|"
            "=chcemy|=chciałbym|=chciałabym|=chcielibyśmy|=zamawiam|=zamawiamy|"
            "=zamówię|=kupię|=kupimy|=muszę|=musimy|=poproszę|=interesuje|=planuję|"
            "=planujemy|=wezmę|=przydałby|=przydałoby|=potrzebny|=potrzebna|"
            "=potrzebne|=wykupić|=kupić|=zamówić !=państwu !=wam !?"
        ),
    ),
    "wants_goods": (
        (
            "=dostawcy|=dostawcę .. bukiet*|kwiat*|mebl* .. do|dla|restaurac*|hotel*|"
            "biur*"
        ),
        "=chcemy|=chcę .. angielski*|szkoleni*|kurs* .. dla+nich|pracownik*",
        "=chcemy|=chcę .. dla+nich .. angielski*|szkoleni*|kurs*",
        (
            "rozmow*_o_prac*|nową_prac*|nowa_praca .. potrzeb*|chcę|wybiel*|fryzj*|"
            "garnitur*"
        ),
        "rozmow*+o+prac*",
        (
            "=potrzebuję|=potrzebujemy|=szukam|=szukamy|=chcę|=chce|=chcemy|"
            "=chciałbym|=chciałabym|=zamawiam|=zamawiamy|=zamówię|=kupię|=kupimy|"
            "=muszę|=musimy|=poproszę|=interesuje|=planuję|=planujemy|=wezmę|"
            "=potrzebny|=potrzebna|=potrzebne|=kupić|=zamówić|=wymienić .. @goods "
            "!oferuj* !=was !=skąd !podwykon* !zlec* !=kto"
        ),
        "@goods .. potrzebny|potrzebna|potrzebne|poproszę|zamówić|kupić",
        "=wybieram|=rozglądam .. @goods",
    ),
    "goods": ("@goods",),
    "count": (
        "#+osób|ludzi|sztuk|szt !ekip* !opini* !lajk* !sprzedaż* !montujemy !zlec*",
        (
            "#+@goods|osoby|użytkownik*|stanowisk|metr*|mb|m2|m²|mkw|pokoje|pokoi|"
            "par|cm|uczestnik*|pracowników !=jesteśmy_ekipą"
        ),
        "#+x|na|*+#",
        (
            "#+plastikowych|białych|dużych|małych|nowych|czerwonych|drewnianych|"
            "dwuskrzydłow*+@goods"
        ),
        "potrzeb*|chcę|chcemy|zamawia*|zamów*|wezmę|kup* .. # .. @goods",
        (
            "dwa|dwie|trzy|cztery|pięć|sześć|osiem|dziesięć|=dwanaście|jedno|jeden|"
            "jedne+@goods"
        ),
        "do|w|na|dla+@home .. @goods",
        "@goods .. do|w|na|dla+@home",
    ),
    "for_own": (
        (
            "nasz|nasza|=mój dział|kadry|księgow*|pracownic*|zespół|biuro .. chce|"
            "chcą|potrzeb*|szkol*|przeszkol*|zamów*"
        ),
        (
            "@promo|agencj*|bloger*|marketing* .. potrzeb*|ile|chcem*|chcę|zamów* .. "
            "@goods|crm !=wasz* !promow* !ofer* !państw*"
        ),
        "potrzeb*|ile|chcem*|chcę|zamów* .. @goods|crm .. agencj*|bloger*",
        "=pracuję .. na .. zmiany|noce|rano .. wizyt*|termin*|macie|pomiar*",
        (
            "=mam|=prowadzę|=prowadzimy|=mamy|=pracuję+w .. @firm .. potrzeb*|szuk*|"
            "chc*|zamaw*|zamów*"
        ),
        "dla .. naszych|moich .. pracownik*|klient*",
        (
            "dla .. żony|męża|mamy|taty|siebie|córki|syna|dziewczyny|=biura|szkoły|"
            "=domu|dziecka|dzieci|siostry|babci|rodziców|pracowniczek|kolegi|szefa|"
            "przyjaciółki|narzeczon* !=dla_waszych !państwa"
        ),
        (
            "moje|mój|moja|moją|mojej|moim|mojego|nasz|nasze|naszej|naszego|naszym|"
            "naszych .. zamówien*|wizyt*|salon*|sklep*|klinik*|dom*|mieszkan*|firm*|"
            "=biuro|=biura|=biurze|=biurem|rabat*|bukiet*|okn*|balkon*|kuchni*|"
            "piekarn*|żona|mąż|zęby|ząb|łazienk*|ogród*|przedszkol*|kawiarn*|mama "
            "!=nasza_firma !agencj* !studio"
        ),
        "na+prezent|urodziny|ślub|rocznicę|imieniny|wesele",
        "winien|winna|przeprosiny|przeprosić .. żon*|mąż|dziewczyn*|kwiat*",
        (
            "=do|=w+=biura|=biurze|=domu|=mieszkania|=szkoły|=przedszkola|=gabinetu|"
            "=lokalu|=kancelarii !=praca"
        ),
    ),
    "choosing": (
        (
            "można|mogę|chcę|możemy .. zobaczyć|obejrzeć|przejrzeć .. portfolio|"
            "realizacj*|=prace|przykład*|projektant*"
        ),
        "=wybierzemy|=wybiorę|=zdecydujemy|=porównam",
        "chcę .. cicho|cich*|ciepł*|trwał*|solidn*",
        "na+ruchliw*|trasę|ulicę|północ|południe",
        (
            "=porównuję|=porównujemy|wybieram|wybieramy|zastanawiam|rozważam* .. "
            "między|wami|was|z|ikeą|a"
        ),
        (
            "konkurenc*|inni|gdzie_indziej|obok .. dał*|dała|dali|ma|mają|proponuj*|"
            "zaproponow*|wycenił*|chcą|taniej .. #|taniej|cen*|ofert*"
        ),
        (
            "=dacie|=zrobicie|=zejdziecie|=przebijecie .. tyle_samo|tyle+samo|taniej|"
            "tak_samo|lepiej|niżej|cen*|tę|to"
        ),
        (
            "widział*|zobaczył* .. reklam*|post*|instagram*|fb|stron*|was .. ile|"
            "kosztuj*|bukiet*|okn*|kurs*|chcę|cen*|potrzeb*|różow*"
        ),
        "znalazł* .. was|państwa .. w|na|przez",
        "polecił*|polecono|polecan* .. was|nam|mi",
    ),
    "asks_price": (
        "zarabia* .. na+tym|tej .. cen*",
        (
            "ile .. kosztuj*|wyjdzie|wyniesie|kosztował*|zapłac*|=bierzecie|będzie|"
            "za !was !=płacicie"
        ),
        "cen*|koszt* .. za|@goods|ten|taki|montaż* !zakup* !hurt*",
        "@goods .. ile|cena|koszt*|cen*",
        "jak* .. cen*|koszt* !zakup* !hurt* !dealer*",
        (
            "wycen*|policz*|policzyć|oszacuj* .. @goods|remont*|to|mi|nam|proszę|"
            "=możecie|montaż* !porówn* !rozlicz*"
        ),
        "jak+=liczycie .. od|za !=też",
        "budżet* #",
    ),
    "asks_do": (
        "=jesteście|=macie .. w|na+katalog*|google|facebook*|instagram*|allegro",
        "wizyt*|termin*|zajęci* .. wieczor*|weekend*|sobot*|rano ?",
        (
            "wolne|są|jeszcze miejsca|miejsce|terminy|termin .. na|pomiar*|kurs*|"
            "wizyt*|sobot*"
        ),
        (
            "=robicie|=zrobicie|=montujecie|=zamontujecie|=uszyjecie|=dowieziecie|"
            "=dowozicie|=pomalujecie|=zmierzycie|=uczycie|=nauczycie|=naprawicie|"
            "=wymienicie|=dostarczacie|=przyjmujecie|=macie|=sprzedajecie|"
            "=oferujecie|=wykonujecie|integruj*|=wstawicie|=położycie|=dacie_radę .. "
            "@goods|@home|mi|nam|mojej|mojego|w|wieczor*|sobot*|zwrot*|kart*|"
            "dla_dzieci|to|taki* !monter* !prac* !marż* !obrot* !lead* !wolne_etat* "
            "!praktyk* !=skąd !=od_kogo"
        ),
        (
            "czy|jest|są .. możliw*|dostępn*|darmow*|w_cenie|wodoodporn*|termin* .. "
            "@goods|?"
        ),
        (
            "jaki|jaka|jakie|jakich|który .. profil*|szyb*|kolor*|szkł*|materiał*|"
            "drewn*|poziom*|gwarancj*|farb* .. montuj*|używa*|=macie|jest|będzie|do|"
            "na|stosuj*"
        ),
        "ilu|ile .. uczniów|osób|lekcji|godzin|zajęć|tygodni .. grup*|kurs*|trwa|w",
        "co .. zawiera|obejmuje|w_cenie|jest_w",
        "kurs* .. zawiera|obejmuje|online|trwa|dla",
    ),
    "asks_crew": (
        "=macie|zatrudniacie|zapewniacie|jest .. @trade .. czy .. swo*|własn*",
        "=wasi|=wasz|=wasze @trade .. doświadczen*|ile|lat|solidn*",
        "=wasi|=wasza|=waszego|=waszych|=waszą|=wasz @trade !prac*",
        "jestem @trade .. więc|dlatego|tylko .. pomiar*|weekend*|wieczor*|termin*",
        "@trade .. może|zacznie|zacząć|przyjdzie|przyjechać ?|pękn*|okno",
        (
            "czy|=wasz|=wasi|=wasze|=macie|=swoich .. @trade .. doświadczon*|solidn*|"
            "czyst*|przyj*|mówi|wolne_termin*|ubezpieczen*|podwykon*|własn*"
        ),
        (
            "ile|ilu .. osób|ludzi|monterów .. przyjedz*|montaż*|pracuje_przy|"
            "przy_montażu|w_grupie|grupie|ekipie"
        ),
        "jaki|który .. producent*|dostawc* .. drzwi|@goods|robi_wasze",
        "=macie .. swoich|własnych .. @trade|ludzi",
    ),
}
