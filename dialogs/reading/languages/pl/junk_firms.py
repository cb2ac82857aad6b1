"""Polish: firms that write to collect offers or debts."""

from __future__ import annotations

FIRMS = {
    "tender_collector": (
        "wartoś* szacunk*",
        "ustaleni*|oszacowan*|określeni* .. wartoś* .. zamów*",
        "przygotuj*|złoży*|pisz* .. dokument*|ofert* .. przetarg*",
        "przetarg* .. formalnoś*|fikcyj*|ustawion*",
        "dwie|dwóch|druga|2|3|trzy ofert* .. przetarg*|formaln*|procedur*",
        "doda*|wpisze*|dopisze* .. baz*|list*|rejestr* .. dostawc*|wykonawc*|opłat*",
        "wygrane|wygrany|wygraną|wygrana przetarg*",
        "przetarg* .. gwarant*|prowizj*|wygran*|płatność_po",
        "zaprosz* .. składan* .. ofert*",
        "różne|różnych ofert*|wycen* .. firm|procedur*",
        "ofert* .. od .. różnych|kilku|trzech .. firm",
        "polecan*|rekomendowan* dostawc*|wykonawc*|firm",
        "ankiet*|formularz* .. dostawc*|wykonawc*|kontrahent*|oferent*",
        "dokument* rejestrow*|założycielsk*|krs",
        "krs|certyfikat* .. odesł*|przesł*|załącz* .. formularz*|ankiet*|dokument*",
        "aukcj* odwrócon*|odwrotn*|elektronicz*",
        "udział* .. płatn*|opłat*|odpłatn* .. !kurs*",
        "orientacyjn*|szacunkow* .. budżet*|planowan*|zamówien*_nie|szacow*|rozezn*",
        "zamówien*|zakup*|zlecen* .. nie będzie|planuj*|przewid*|składa*",
        "nic|niczego nie zamawia*|kupuj*|kupim*",
        "dostawca|wykonawca|oferent .. wybran*|wyłonion*|ustalon*|już_jest",
        (
            "drug*|trzeci*|dodatkow* wycen*|ofert* .. papier*|dokument*|archiw*|"
            "procedur*|porówn*"
        ),
        "zweryfikowan*|kwalifikowan*|certyfikowan*|zatwierdzon* dostawc*|wykonawc*",
        "zostań|zostańcie .. dostawc*|wykonawc*",
        (
            "ofert*|wycen* .. do|dla .. archiw*|papier*|dokument*|statyst*|szacow*|"
            "rozeznan*"
        ),
        (
            "ofert*|wycen* .. tylko|jedynie|wyłącznie .. porównan*|porównania|szacow*|"
            "celów|rozezn* !wybieram"
        ),
        "wygrywać|wygrać|zdobyć .. przetarg* .. pomag*|pomoż*|publiczn*|firm*|prowizj*",
        "pomagamy|pomożemy|pomagam .. wygr*|zdoby* .. przetarg*|zamówien*",
        "platform* .. opłat*|abonament*|dostęp*|rejestrac*",
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
        "umowa|umowy|pożyczka|rata przeterminowan*|zaległ*|opóźnion*",
        "pożyczk*|kredyt* przeterminowan*|zaległ*|niespłac*",
        "przeterminowan* .. zapłac*|uregul*|wpłac*",
        "kilka|parę|# pytań .. o .. jakość|internet*|bank*|operator*|usług*|dostawc*",
        (
            "kto .. u+państwa|was|wasz .. zajmuje|odpowiada|decyduje .. zakup*|"
            "telefon*|prąd*|internet*|flot*|ubezp*"
        ),
        "zajmuje .. zakup* .. telefon*|internet*|prąd*|energi*",
        "ostateczne|przedsądowe|ostatnie wezwanie|wezwani*",
        "ureguluj*|uregulować .. saldo|zaległ*|dług*|należn*|przed_sąd*",
        "obsług* prawn*|księgow*|kadrow* .. firm|od|miesięcz*",
        (
            "niespłacon*|przeterminowan*|nieuregulowan*|zaległ* .. dług*|rat*|pożycz*|"
            "kredyt*|płatn*|faktur*|należn*"
        ),
        (
            "rata|raty|płatność .. przeterminowan*|zaległ*|opóźnion* .. windyk*|"
            "kontakt*|spłat*|pilnie"
        ),
        "sprawie .. dług*|zadłuż*|pożycz*|wierzyt*|windyk*",
        "dług*|zadłużen* .. pilny|pilnie|kontakt|spłat*",
        "umorzymy|oddłużymy|oddłużamy|umarzamy",
        "dług*|zadłużen* .. firmy|umorz*|legaln*|oddłuż*",
        "waszego|państwa|wasz pracownik* .. dług*|pożycz*|kredyt*|sprawie|chwilów*",
        "ubezpieczamy|ubezpieczymy .. firm*|pracownik*|państwa|małe !szukam* !crm",
        "grupow*|medyczn* ubezpiecz*",
        "ubezpiecz* .. pracownik*|grupow*|firm*|zespoł* .. zainteres*|ofert*|kto|?",
        (
            "kto .. zajmuje|odpowiada|decyduje .. tym|się|prąd*|rachun*|energi*|"
            "telefon*|ubezp* .. ?|państwa|u_was !reklamac* !montaż*"
        ),
        (
            "z+kim|kim .. mogę|można|rozmawiać|porozmawiać .. energi*|prąd*|prądu|"
            "telefon*|firm*|ubezpiecz*|internet*|ofert*|sprawie"
        ),
        "@telecom|tani*|tańsz* .. dla+firm .. kim|kto|rozmaw*|kontakt",
        "tania|tańsza|tanie|tańszy+energia|prąd|internet|gaz|abonament",
        "obniżymy|zmniejszymy|obniżamy .. rachun*|koszt*|prąd*|podatk*|opłat*",
        (
            "rozmawiać|porozmawiać|rozmowę|rozmowa .. z|ze osob* .. od|telefon*|decyz*|"
            "odpowied*|prąd*|energi*|internet*"
        ),
        (
            "dzwonię|dzwonimy|kontaktuję|kontaktujemy .. z|w_imieniu .. bank*|sieci|"
            "operator*|towarzystw*|kancelar*|energ*"
        ),
        "kredyt*|pożycz* obrotow*|firmow*|inwestyc*|dla_firm",
        "leasing*|faktoring* .. firmow*|firm*|aut*|zadzwon*|ofert*|kiedy",
        "badan* .. zadowolen*|satysfakc*|opini*|jakości",
        "ankiet*|badan* .. dwie|dwóch|kilka|minut*|operator*",
        "usług* księgow*|kadrow*|rachunk*|rekrutac*",
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
