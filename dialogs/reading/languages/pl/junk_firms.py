"""Polish: firms that write to collect offers or debts."""

from __future__ import annotations

FIRMS = {
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
        (
            "zamówien* publiczn* .. zaprasz*|platform*|pomoc*|obsług*|wygr*|udział*|"
            "portal*"
        ),
        "pzp|siwz|swz",
        "tylko|jedynie .. =porównania|dokumentacji",
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
