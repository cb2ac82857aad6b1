"""Polish: what is done by those who offer and call, act by act."""

from __future__ import annotations

ACTS = {
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
    "finance": (
        "podłącz*|instaluj*|oferuj*|montuj* .. terminal*|płatnoś*|kas*",
        (
            "lepsze|korzystniejsze|ciekawsze|atrakcyjniejsze+warunki|stawki .. mamy|"
            "mam|oferuj*|firm*|dla|?|$"
        ),
        "kas*+fiskaln*|online",
        "kasa|kasy|terminal*|pos .. fiskaln*|wymian*|ulg*|online|darmow*|płatnicz*",
        (
            "zmień|zmieńcie|przejdź|przejdźcie|przenieś .. terminal*|bank|konto|kas*|"
            "księgow*|ubezpiec*"
        ),
        "lini* kredytow*|limit*",
    ),
    "utilities": (
        (
            "zwrot|nadpłat*|rekompensat*|dopłat*|ulg* .. energi*|prąd|gaz|ogrzewani*|"
            "podat*|rachunk*|wod*"
        ),
        "za+telefony|prąd|internet|energię|telekomunikac*",
        (
            "zmień|zmieńcie|zmiana|zmienić .. sprzedawc*|dostawc*|operator*|taryf*|"
            "umow* .. prąd*|energi*|gaz*|internet*|telefon*|?|cen*"
        ),
        "sprzedawc*+prądu|energii|gazu",
        "cen*+gwarantowan*|prądu|energii|gazu",
    ),
    "in_charge": (
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
    "offers": (
        (
            "mogę|możemy|chętnie|przygotuj*|wykonam+przygotować|wysłać|zrobić|"
            "pokazać|przygotuj*|narysować .. wizualizacj*|projekt*|demo|audyt*|"
            "próbk*|przykład* .. państwa|was|waszej|dla"
        ),
        (
            "dostarczymy|dowieziemy|zainstalujemy|wstawimy|postawimy .. kaw*|wod*|"
            "ekspres*|automat*|owoc* .. pracownik*|biur*|gratis|darmo|zespoł*"
        ),
        "hurtow* .. dostaw*|sprzedaż|oferta .. producent*|fabryk*|importer*",
        (
            "bot|chatbot|asystent|voicebot .. odpowie|odpisze|umówi|obsłuży|odbierze|"
            "zadzwoni"
        ),
        (
            "=sprzątanie|=catering|=ochrona|=mycie|=serwis .. biur|lokali|sklepów|"
            "firm|hal|magazynów"
        ),
        (
            "=zapełniamy|=wypełniamy|=umawiamy|=porównamy|=przeliczymy|"
            "=wynegocjujemy|=obniżymy|=zmniejszymy|=doradzimy"
        ),
        (
            "=przedstawię|=przedstawimy|=zaproponuję|=zaproponujemy|=zaprezentuję|"
            "=proponuję|=poprowadzimy|=oferuję|=zapewnię|=zapewniam|=zapewniamy|"
            "=wdrożymy|=zautomatyzuję|=usprawnimy|=usprawnię|=zmodernizujemy"
        ),
        (
            "z+chęcią|przyjemnością|chętnie .. przedstaw*|zaprezent*|opowiem|pokaż*|"
            "pomog*|zaofer*|wyśl*|podeśl*"
        ),
        (
            "kupi|kupią|kupicie|chcecie_kupić|weźmie|weźmiecie .. pan|pani|państwo|"
            "leady|baz*|reklam*|kontakt* .. ?"
        ),
        (
            "=piszemy|=tworzymy|=kręcimy|=nagrywamy|=projektujemy|=drukujemy|"
            "=pozycjonujemy|=montujemy .. film*|stron*|aplikac*|tekst*|grafik*|logo|"
            "reklam*|treści"
        ),
        (
            "propozycj*|ofert* .. na .. automatyz*|stron*|reklam*|pozycjon*|film*|"
            "obsług*|współprac*|szkoleni*_dla_firm"
        ),
    ),
    "promotion": (
        (
            "podświetlan*|świetln*|reklamow*|zewnętrzn*+szyld*|liter*|kaseton*|"
            "reklam*|baner*"
        ),
        (
            "robimy|wykonujemy|produkujemy|piszę|projektuj*|tworz* .. szyld*|baner*|"
            "logo|teksty|stron*|film*|liter*"
        ),
        (
            "nasz|nasze|naszym|w_naszym+radi*|magazyn*|gazet*|portal*|kanał*|ekran*|"
            "podcast*"
        ),
        "audyt*+seo|sklepu|profilu|reklam*|kampanii",
    ),
    "promotion_twice": (
        "lead* .. sztuk*|szt|zł",
        "@promo .. top*|google|wyszukiwark*|pozycj*",
    ),
    "clients": (
        (
            "zapełniamy|wypełniamy|umawiamy|doprowadzamy .. kalendarz*|grafik*|"
            "klient*|wizyt*|spotkan*"
        ),
        (
            "płaci|płacisz|płacicie|płacą .. się .. tylko|dopiero .. za .. klienta|"
            "kontakt|wizytę|spotkanie|efekt"
        ),
        "leady|leadów|klientów|zapytania .. # .. zł .. sztuk*|szt|za|lead",
    ),
    "bait": (
        "promocj*|cen*|rabat*|ofert* .. do+końca .. miesiąca|tygodnia|roku|grudnia",
        "tylko|jedynie|jeszcze .. # .. miejsc*|miejsca|dni|sztuk*",
        "#+zł .. sztuka|za_sztukę|szt|od_sztuki",
        "bez+abonamentu|umowy|zobowiązań|ryzyka|opłat",
        (
            "płaci|płacisz|płacicie|płacą .. dopiero|tylko|po|za .. top*|efekt*|"
            "wynik*|kontakt*"
        ),
        (
            "pierwsz*|dwa|trzy|# .. miesiąc*|tygodni*|miesięcy|tydzień .. za_darmo|"
            "gratis|0_zł|darmow*|za_złotówk*"
        ),
    ),
    "your_firm": (
        (
            "w|dla|na+państwa|waszej|waszym|pana|pani|twojej firmie|sklepie|salonie|"
            "stronie|biznesie"
        ),
    ),
    "cheaper_than": (
        (
            "przepłaca*|przepłacają|przepłacacie .. za|prąd|gaz|internet|telefon|"
            "ubezpiec*|księgow*|?"
        ),
    ),
    "survey": (),
}
