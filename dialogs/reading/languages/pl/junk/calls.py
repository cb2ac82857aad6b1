"""Polish: what those who call firms ask for."""

from __future__ import annotations

CALLS = {
    "survey": (
        "ankiet*|sondaż*+o .. dostawc*|internet*|usług*|@utilities",
        "krótk*|szybk*+ankiet*|sondaż*",
        (
            "ocenić|oceń|ocena|oceni .. =swojego|dostawc*|bank*|operator*|usług*|"
            "obsług*|internet* .. od|skali|#"
        ),
        "skali .. # do|-",
        "ocen* .. od .. # .. do",
        "sondaż*|ankiet* .. # pyta*|obsłu*",
        "robimy|prowadzimy|przeprowadz* .. sondaż*|ankiet*|badani*",
        "# pytania|pytań",
        "ankiet*|sondaż*|badani* .. satysfak*|opini*|chwil*|minut*|klient*",
        "chwil*|minut* .. na|ankiet*|pytan*|badani*",
        "ankiet*|sondaż*|badani*_opinii|badanie+opinii|rynku|satysfakc* .. !=wasza",
        (
            "ankiet*|sondaż*|badanie .. minut*|krótk*|firm*|opini*|satysfak*|klient*|"
            "pytań|zajmie|wypełni*"
        ),
        "kilka|parę|# .. pytań .. o|na_temat|dotycz*|zajmie",
        "badani* .. opinii|satysfakc*|rynku|wśród",
        (
            "czy|jak .. zadowol* .. z|ze+obecn*|swoj*|dostawc*|internet*|bank*|"
            "usług*|@utilities"
        ),
        "zadowol* .. obecn*|dostawc*|operator*|bank*|księgow*|internet*",
    ),
    "phones": (
        (
            "nasz|nasza+przedstawiciel*|doradca|doradczyni|konsultant*|specjalist*|"
            "handlow*|pracownik .. podjedzie|zadzwoni|odwiedzi|wpadnie|przyjedzie|"
            "oddzwoni|skontaktuje"
        ),
        (
            "kiedy|o_której|jutro .. mogę|możemy|moge|moglibyśmy|nasz .. zadzwonić|"
            "oddzwonić|podjechać|wpaść|odwiedzić|porozmawiać|zaprezentować ? !=pomiar"
        ),
        (
            "proszę|prosimy|poproszę .. kontakt|numer|telefon|mail .. do .. "
            "właściciel*|osob*|szef*|prezes*|decyz*|księgow*|kierownik*"
        ),
        (
            "komu|do_kogo|kogo .. zadzwonić|dzwonić|wysłać|przesłać|kierować .. "
            "ofert*|?|w_sprawie"
        ),
    ),
    "debt": (
        "pożyczk*|kredyt* .. naliczon*|odsetki|odsetek|kara|zaległ*",
        "jest|są+nam+winien|winna|winni|dłużn*",
        "winien|winna|winni .. nam|pieniądz*|kas* !żon* !kwiat*",
        "zalega|nie_oddał|nie+oddał|zapłacił .. nam",
        "niech .. odezwie|zapłaci|spłaci",
        (
            "przekaz*|poinform*|powiedz* .. koleżan*|koledze|pracownik*|pani|panu .. "
            "pożycz*|dług*|zaleg*|kredyt*|zadzwon*"
        ),
        "niespłac*|przetermin*|zaległ* .. pożycz*|rat*|kredyt*|faktur*",
        "nieuregulow*|nieopłac*|niezapłac*|zaleg* .. należnoś*|faktur*|rachun*|kwot*",
        "należnoś*|niedopłat* .. u_nas|wobec|względem|zaleg*|uregul*",
        "pan|pani .. z+państwa|waszej+firmy .. należn*|dług*|zaleg*|pożycz*",
        "@debt",
        (
            "podał*|wskazał*|podany .. numer*|kontakt*|osob* .. pożyczk*|kredyt*|"
            "kontaktow*|poręczyciel*"
        ),
        (
            "@yours .. pracownik*|kolega|klient*|współpracownik* .. dług*|pożyczk*|"
            "kredyt*|zalega|nie_płaci|zadłuż*|niespłac*"
        ),
        "ostateczn*|przedsądow*|sądow* .. wezwan*|pozew|nakaz*|zawiadom*",
        "spraw* .. komornik*|sąd*|windykac*|egzekuc*",
        "umorz*|pozby* .. dług*|kredyt*",
        (
            "przekazać|powiedzieć|przekażcie|powiedzcie|niech .. odezw*|zadzwoni*|"
            "skontaktu*|zgłosi* .. sąd*|inaczej|komornik*|kwota|dług*|polic*"
        ),
        "inaczej|w_przeciwnym .. sąd|sądu|komornik|komornika|windykac*",
        (
            "kwota|suma|odsetki|dług|zadłużenie .. rośnie|rosną|narasta|narastają|"
            "powiększa"
        ),
        (
            "jak|gdzie .. skontaktować|znaleźć|złapać .. podał*|wskazał*|zostawił* .."
            " państwa|wasz|was|ten .. numer|kontakt|telefon"
        ),
        (
            "wasz|pana|pani|państwa|twój .. krewny|krewna|brat|siostra|syn|mąż|żona|"
            "kuzyn .. pożyczk*|dług*|kredyt*|zalega"
        ),
        "skierowani*|przekazani* .. sprawy .. sąd*|komornik*|windykac*",
        "został*|zostało|zostały .. dni|dzień .. sąd*|komornik*|spłat*|wpłat*",
        (
            "=szukamy|=szukam|=poszukujemy|=poszukiwany .. nie+spłaca|płaci|oddaje|"
            "reguluje|dłużn*|dług*|chwilówk*|pożyczk*|zaleg*"
        ),
        (
            "nie+spłaca|płaci|reguluje|oddaje .. chwilówk*|kredyt*|pożyczk*|rat*|"
            "dług*|należn*"
        ),
        (
            "pracuje|zatrudniony|zatrudniacie .. u+państwa|was .. dług*|pożyczk*|"
            "chwilówk*|zadłuż*|spłac*|komornik*"
        ),
        "zajęcie|zajęciu|potrącen* .. wynagrodzen*|pensj*|komornicz*",
    ),
    "in_charge": (
        (
            "mogę|można .. prosić|rozmawiać .. kierownika|dyrektora|szefa|prezesa .. "
            "sprawie|współprac*|bank*"
        ),
        "rozmawiam|rozmawiać|mówię .. z+osobą .. od|umów|umow*|odpowiedz*",
        "z+osobą decyzyjn*|od_umów|od+umów|odpowiedz*",
        (
            "kto .. odpowiada|odpowiedzialn*|zajmuje .. za|się+ubezpiec*|telefon*|"
            "prąd*|zakup*|reklam*"
        ),
        "kto+w firmie .. odpowiada|zajmuje|decyduje",
        "z+kim .. rozmawiać|porozmawiać|mówić ?|$|o|w",
        (
            "=jest|=zastałem|=zastałam .. właściciel*|szef*|prezes*|kierownik*|"
            "księgow* ?|moż*"
        ),
        "chodzi .. o .. umow*|rachun*|prąd*|gaz*|internet*|telefon*",
        "z+kim .. mogę|można|omówić|rozmawi* .. o|internet*|prąd*|firm*|?",
        (
            "rozmawiać|porozmawiać|pogadać|połączyć|mówić .. z właściciel*|prezes*|"
            "szef*|osob*|kimś|decyden* .. spraw*|odpowiedzialn*|temat*|kto|która|"
            "odnośnie|umow*|@utilities|@finance|@promo|? !=mieszkania"
        ),
        (
            "z+kim .. rozmawi*|porozmawi*|mówić|kontaktować|ustalić .. o|spraw*|"
            "odnośnie|umow*|prąd*|energi*|reklam*|współpr*|?"
        ),
        (
            "kto .. odpowiada|zajmuje|decyduje|odpowiedzialn*|prowadzi .. za|się|o|"
            "@utilities|@finance|@promo|@backoffice|telefon*|internet*|zakup*"
        ),
        "osob* .. odpowiedzialn*|decyzyjn*|zajmując*|kompeten*",
        "decydent*|decyzyjn* .. porozm*|rozmawi*|kontakt*",
        (
            "z|w|jakiego|którym+jakiego|jakim|którego|banku .. bank*|operator*|"
            "dostawc* .. korzysta*|państwo|obecnie|teraz"
        ),
        (
            "kto .. u|podejmuje|decyduje .. państwa|was|decyzj* .. terminal*|"
            "płatnoś*|zakup*|ubezpiecz*|?"
        ),
        (
            "kto .. u_was|u_państwa|w_firmie|się .. zajmuje|odpowiada|prowadzi|robi|"
            "obsługuje .. księgow*|zakup*|prąd*|telefon*|ubezpiec*|informaty*|"
            "sprzątan*|płac*"
        ),
    ),
    "contract": (
        "sprawie .. współprac* .. bank*|firm*",
        "umow* .. kończy|wygas*|przedłuż*|końca",
        (
            "umow*|konto|taryf*|abonament*|terminal* .. państwa|obecn*|wasz*|kończy|"
            "spraw*"
        ),
        (
            "spraw*|odnośnie|dotycz* .. umow*|konta|prąd*|gaz*|telefon*|internet*|"
            "ubezpiecz*|terminal*|stron*"
        ),
    ),
    "cheaper_than": (
        (
            "tańsz*|niższ*|taniej|lepsz*|nowa|nową|nowe .. prąd*|gaz*|internet*|"
            "abonament*|taryf*|stawk*|prowizj*|terminal*|warunk*|ofert*|umow*|"
            "rachun*|@utilities"
        ),
        (
            "obniż*|zmniejsz*|oszczęd*|zaoszczęd* .. rachun*|koszt*|podatk*|opłat*|"
            "prąd*|energi*|do"
        ),
        (
            "przepłaca*|przepłacają|przepłacacie .. za|prąd|gaz|internet|telefon|"
            "ubezpiec*|księgow*|?"
        ),
    ),
}
