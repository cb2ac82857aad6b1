"""Polish: firms that write to sell, to collect offers or debts."""

from __future__ import annotations

FIRMS = {
    "ads_offer": (
        (
            "chcesz|chcecie|chcą|potrzebuj*|szukaj*|brakuje .. więcej|nowych|nowi .. "
            "@sales"
        ),
        "@offer .. @marketing !potrzebuj* !szukam !szukamy !kurs* !chcę !chcemy",
        "pozysk*|zdobędz*|przyprowadz*|zwiększ*|dostarcz*|przyciąg*|zapewn* .. @sales",
        (
            "chcesz|chcecie|chce|potrzebujesz|szukasz|chcą .. więcej|nowych|zwiększ* "
            ".. @sales"
        ),
        "więcej|nowych|nowi @sales",
        "wypozycjon*|pozycjonow*|pozycjoner*",
        "pierwsz*|top|# stron*|miejsc*|pozycj*|google .. google|wynik*|wyszukiw*",
        (
            "wasz*|waszej|państwa|twoj*|pana|pani|państwa+stron* .. błęd*|popraw*|"
            "woln*|przestarz*|ulepsz*|audyt*|nowa"
        ),
        "błęd*|błędy|audyt*|audyt .. stron*",
        "darmow*|bezpłatn* audyt*|analiz*",
        (
            "agencj* .. reklam*|marketing*|interakt*|seo|social .. pozysk*|oferuj*|"
            "proponuj*|zwiększ*|pomoż*|prowadz*"
        ),
        "reklam* u+nas|w_naszym|portalu|gazecie|radiu|na+naszej",
        "zareklamuj*|zareklamować|reklamujcie|reklamować .. u|firmę|się|was|w",
        "prowadz* .. social|media|instagram*|facebook*|profil*|fanpage*|kont*",
        (
            "baz* .. klient*|firm*|danych|mail*|e-mail*|kontakt*|numer* .. sprzed*|"
            "oferuj*|kup*|aktualn*|tanio|$"
        ),
        "sprzedam|sprzedajemy|oferujemy|mam|mamy baz*",
        "baz* .. sprzedaż",
        (
            "tworz*|robimy|robię|budujemy|projektujemy|zrobimy|zrobię .. chatbot*|"
            "stron*|sklep*|aplikacj*|bot*|logo|landing*"
        ),
        "propozycj*|propozycję|ofert*|może|możliw* współprac*|barter*",
        "barter*",
        "nawiąz* współprac*",
        "więcej @sales .. firm*|biznes*|?",
        "link*_building|sponsorowan*|gościnn*",
        "lead .. generat*|generow*|od|za|płat*",
        (
            "oferujemy|oferuję|proponujemy|świadczymy .. sprzątan*|druk*|wizytówk*|"
            "gadżet*|hosting*|ochron*|catering*|opakow*|odzież*|bhp|it|wod*|materiał*"
        ),
    ),
    "tender_collector": (
        "zbieramy|zbieram|gromadz* ofert*|wycen*|cen*",
        "bez zakup*|zamówien*",
        "zapytani* cenow*|ofertow*",
        "zapytani* .. ofertow*|cenow*|ofert* .. na|nr|dotycz*|szacow*|rozeznan*|$",
        "rozeznan* .. rynk*|cen*",
        "szacowan* .. wartoś*|zamów*|koszt*",
        (
            "trzy|trzech|3|dwie|dwóch|kilka|kilku|2 ofert*|wycen* .. do|porówn*|"
            "dokument*|rozezn*|archiw*|projekt*|dotacj*"
        ),
        "nie .. planuj*|będziemy|będę|zamierz*|będzie .. zakup*|kup*|zamaw*|zamów*",
        "zakup* .. nie planuj*|będz*|przewid*",
        "bez+zobowiązań|zamiaru zakup*|ofert*|kup*",
        (
            "katalog*|rejestr*|baz*|spis*|wykaz* .. wykonawc*|dostawc*|kontrahent*|"
            "rzeteln*|przedsiębior*|oferent*"
        ),
        "wpis .. do|katalog*|rejestr*|baz*|ewidencj*",
        (
            "przetarg* .. pomoc*|obsług*|dla_firm|portal*|platform*|znajdz*|wyszuk*|"
            "monitor*|alert*|abonament*|dostęp*|wzięc*|udział* !musimy !okien !mamy"
        ),
        "pomoc*|pomag*|pomoż*|obsług*|wyszukuj*|dostęp*|wygr*|wygrywa* .. przetarg*",
        "wpis*|rejestr* .. rzeteln*|firm",
        "zapraszam* .. do .. złożen*|udział* .. ofert*|przetarg*|postęp*|platform*",
        "platform* zakupow*|przetarg*|aukcj*",
        "certyfik* .. rzeteln*|firma_roku|gazel*|wiarygod*",
        "do+celów .. szacow*|porówn*|statyst*|rozezn*",
        "badan* .. rynk*|cen",
        "zamówien* publiczn*",
        "pzp|siwz|swz",
        "tylko|jedynie .. do_porównania|porównania|dokumentacji",
    ),
    "collector_callcenter": (
        (
            "ankiet*|sondaż*|badani*_opinii|badaniu .. krótk*|internet*|dostawc*|"
            "minut*|zadowol*|o|udział|wypełn*|telefon*|$"
        ),
        "krótk*|szybk*|# ankiet*|badani*|sondaż*",
        "dostawc* .. internet*|prąd*|energi*|gaz*",
        "prowadzimy|przeprowadz* .. badan*|ankiet*",
        "@telecom .. taryf*|ofert*|tańsz*|umow*|umow*|obniż*|biznes*|rachun*|dostaw*",
        (
            "oferuj*|propon*|nowa|ofert*|przedstaw* .. @telecom|ubezpiecz*|terminal*|"
            "leasing*|faktoring*|konto_firmowe|kredyt*|fotowolt*|księgow*|medyczn*|"
            "benefit*"
        ),
        "konto|rachunek firmow*|firmy|dla_firm|biznes*",
        "obniż*|zmniejsz* .. rachun*|koszty|podat*|prąd*|opłat*",
        "terminal* .. płatnicz*|kart*|prowizj*|darmow*|ofert*",
        (
            "rozmaw*|porozmawiać|rozmawiać|mówić .. osob* .. decyzyj*|decyduj*|"
            "odpowiedzialn*|właściciel*"
        ),
        "osob* decyzyj*|odpowiedzialn*",
        (
            "dług*|zadłuż*|zaległ*|należnoś*|wierzyt* .. spłac*|ureguluj*|windyk*|sąd*|"
            "komorn*|wezwan*|wpłat*|przekaz*|zapła*|oddłuż*|umorz*|pozb*|#"
        ),
        (
            "ureguluj*|uregulować|spłac*|spłać* .. zadłuż*|dług*|zaległ*|należn*|rat*|"
            "wierzyt*"
        ),
        (
            "ubezpiecz*|leasing*|faktoring*|fotowoltaik*|księgow*|telekom* .. dla .. "
            "firm*|biznes*|przedsięb*|państwa"
        ),
        "ofert* .. ubezpiecz*|leasing*|energi*|prąd*|internet*|kredyt*|pożycz*",
        "windykac*|windykator*|komornik*|komornicz*|wezwanie_do",
        "oddłuż*|upadłoś*|antywindykac*",
        "spłać*|spłata|ureguluj* .. dług*|pożycz*|kredyt*|zadłuż*|rat*",
        "osob* kontaktow*|poręczyc*|wskaza* .. pożycz*|dług*|kredyt*|chwil*",
        "wasz|państwa pracownik .. wskaza*|pożycz*|dług*|kredyt*",
        (
            "usługi|obsługa|biuro_księgow*|rachunk*|prawn*|kadr* .. dla|od|oferuj*|zł|"
            "firm*|zainteres*|?"
        ),
        "kancelar* .. oddłuż*|odszkod*|dług*|ofer*|pomag*|frank*|windyk*",
        "frankowicz*|odszkodowan*",
        "kredyt*|pożycz*|finansowan*|leasing* .. dla .. firm*|przedsięb*|biznes*",
        "fotowoltaik*|panele_słoneczne|pompy_ciepła",
        "ubezpiecz* .. ofert*|dla_firm|polis*|propon*|oc|grupow*",
    ),
}
