"""Polish: how somebody speaks who offers, and whom he speaks to."""

from __future__ import annotations

OFFERING = {
    "offers": (
        "=przejmę|=przejmiemy|=ogarniemy",
        "my+takie|to|takie_rzeczy robimy|tworzymy|sprzedajemy",
        "jesteśmy .. studi*|agencj*|firm*_film*|producent* .. chętnie|możemy|nakręc*",
        (
            "=sprzedaż|=produkcja|=montaż|=druk|=wynajem|=tworzenie|=projektowanie|"
            "=obsługa|=prowadzenie|=odświeżenie|=pozycjonowanie .. firm*|od|dla|"
            "hurt*|stron*|logo|sklep*|reklam*|profil*"
        ),
        (
            "=napisałem|=zrobiłem|=stworzyliśmy|=opracowaliśmy|=stworzyłem .. "
            "program*|system*|aplikac*|narzędz*|dla"
        ),
        "pomagamy|pomagam|=pomoge .. firmom|sklepom|salonom|właścicielom",
        (
            "importer*|eksporter*|producent*|hodowc*|przetwórc* .. zaprasz*|"
            "współprac*|szuka*|ofer*"
        ),
        "zapraszam*|zapraszamy .. do współpracy|zapoznania|kontaktu_handl*|reklam*",
        "@doing !chcę !=wasz !=waszą !=sprawie",
        (
            "=nasz|=nasza|=nasze .. firm*|studi*|agencj*|zespół|drukarni*|system|"
            "platform*|aplikacj*|bot|rozwiązan*|oprogram*|hurtowni*|biuro|ekipa .. "
            "oferuje|robi|pomaga|zwiększa|odbiera|zbiera|zajmuje|tworzy|dostarcza|"
            "produkuje|pozyskuje|zastąpi|działa|wspiera|wykonuje|drukuje|obsługuje|"
            "prowadzi"
        ),
        (
            "agencj*|studio|bot|voicebot|ai|platform*|system|specjalist* .. odbierze|"
            "zwiększy|zadba|pozyska|zastąpi|poprowadzi|przygotuje|obsłuży|zbiera|"
            "pozyskuje|ustawi|rozkręci"
        ),
        (
            "mogę|możemy|chętnie|chcemy|chciał*|potrafię|potrafimy .. "
            "przeprojektować|odświeżyć|naprawić|ogarnąć|uzupełnić|pozycjonować|"
            "rozwinąć|prowadzić|robić|pomóc|zrobić|podesłać|zaoferować|zaproponować|"
            "poprowadzić|przygotować|ustawić|poprawić|zaprojektować|nagrać|napisać|"
            "pozyskać|wypromować|przedstawić|zaprezentować|dostarczyć|zwiększyć|"
            "zająć|wdrożyć|przesłać|wysłać|zadbać|nawiązać|rozkręcić|zareklamować|"
            "umieścić|pokazać !kupić !zamówić"
        ),
        "oferta|propozycja .. współprac*|dla|handlow*|=dla_firm|reklam* !stanowisk*",
        (
            "szukam|szukamy|poszukuj* .. klient*|partner*|współprac*|sponsor*|"
            "firm*_do|zleceniodaw*|odbiorc*|dystrybutor* !=okien"
        ),
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
    "presents": (
        (
            "przejdźcie|przejdź|przenieście|zmieńcie .. na|do+nas|nasz|naszego|naszą|"
            "operator*"
        ),
        (
            "=jesteśmy|=jestem .. agencj*|firmą|producent*|studio|dostawcą|hurtown*|"
            "freelanc*|grafik*|fotograf*|copywriter*|przedstawiciel*|influencer*|"
            "bloger*|marketing*|specjalist*|programist*|doradc*|brokerem|hurtownią|"
            "drukarni* !potrzeb*"
        ),
        "dzwonię|piszę|kontaktuję|odzywam .. z|w+imieniu|sprawie|=@telcos|banku|firmy",
        (
            "w+imieniu|sprawie .. firmy|banku|umow*|współprac*|ofert*|prąd*|energi*|"
            "konta|strony|faktur*|kredyt*|zadłuż*|zaległ*|rachun* !klienta"
        ),
        "tu|tutaj .. bank|@telcos|urząd|policja|agencja|dział|firma|kancelari*",
        "nazywam się .. z|reprezent*",
        "reprezentuj*",
        "szanowni+państwo|właściciel*|przedsiębior*|partnerzy",
    ),
    "asked_need": (
        (
            "=potrzebujecie|=chcecie|=szukacie|interesuje+państwa|=chce_pan|"
            "=chcą_państwo|=potrzebują_państwo|zainteresowan*|skusi|=skusicie|"
            "=chcielibyście|zależy_wam"
        ),
        "=chcą|=potrzebują|=szukają|=chce|=potrzebuje|=szuka+państwo|=pan|=pani|firma",
        "może|moze .. współprac*|się_przyda|skusi|zainteres*",
        "brakuje|brak .. wam|państwu|klientów|pracowników",
        "potrzebn*|potrzebny|potrzebna .. ? @promo|@web|@trade|@supplies",
        "zainteresowani|zainteresowany|zainteresowana ?",
    ),
    "asked_short": (
        "potrzebny|potrzebna|potrzebne|przyda .. ktoś|osoba .. do ?",
        "może+reklama|współpraca|strona|logo",
        "potrzebn*|=potrzebny|=potrzebna|=szuka|chcecie|potrzebujecie|interes* ?",
        "=chcą|=chcieliby|=potrzebują+państwo",
    ),
    "your_firm": (
        "@yours+@firm",
        "@yours .. @firm !=moje !zamówieni* !widział*",
        "@firm .. @yours",
        (
            "dla+firm|przedsiębiorców|biznesu|sklepów|salonów|kwiaciarni|restauracji|"
            "klinik|hoteli|gabinetów|jdg|spółek|dentystów|branży|deweloperów|małych"
        ),
        (
            "małych|lokalnych|innych|nowych|=małe|=lokalne+firm|biznes*|"
            "przedsiębior*|sklep*|klient*"
        ),
        "za+państwa|was|pana",
        "w+państwa|waszej|pana|twojej+firmie|regionie|okolicy|branży|sklepie",
        (
            "w|dla|na+państwa|waszej|waszym|pana|pani|twojej firmie|sklepie|salonie|"
            "stronie|biznesie"
        ),
    ),
    "to_you": (
        "=wam|=państwu|=ci|=panu|=pani .. &",
        "&|@doing =wam|=państwu|=panu|=pani",
        "dla+=was|=państwa",
        (
            "=waszej|=państwa|=twojej+okolic*|okolicy|regionie|regionu|branż*|"
            "miejscowoś*|dzielnic*"
        ),
        "przedsiębiorc*|=firm|=firmom|=sklepom|właścicieli",
    ),
    "invites": (
        "kiedy .. mogę|możemy .. oddzwonić|zadzwonić|porozmawiać",
        (
            "ma|macie|znajdzie+pan|pani|państwo|się .. dwie|pięć|chwil*|minut* .. "
            "minut*|?|na"
        ),
        "# minuty|minut ?",
        "zainteresowan*|=interesuje|ciekaw*|skusi*|=warto ?",
        (
            "kiedy|można|możemy|moglibyśmy|umówimy|umówić .. porozmawi*|zadzwonić|"
            "rozmow*|spotkani*|spotkać|pogadać|przedstawić|zaprezentować|omówić|"
            "zdzwonić !okna !pomiar* !=ze_mną"
        ),
        (
            "mogę|możemy|wysłać|podesłać|przesłać|pokazać|przedstawić|podrzucić|"
            "mogłbym|mogłabym .. wysłać|podesłać|przesłać|pokazać|przedstawić|"
            "zadzwonić|portfolio|katalog*|ofert*|przykład*|prezentacj*|cennik*|"
            "próbk*|zająć_chwilę|zaoferować ? !=mi"
        ),
        (
            "wysłać|podesłać|przesłać|pokazać|podrzucić .. portfolio|katalog*|ofert*|"
            "przykład*|prezentacj*|cennik*|próbk*|realizac* ?"
        ),
        "chwil*|minut*|moment ? rozmow*|czasu|poświęc*",
        "krótk*|szybk* .. rozmow*|prezentac*|demo|spotkani*|telefon*",
        "odpisz|=odpiszcie|napisz|=dajcie+znać|jeśli|tak|a",
        "=współpraca|=współpracę ?",
        "=potrzebujecie|=chcecie|=szukacie ?",
    ),
    "praise": (
        (
            "nie+macie|ma|widzę .. bota|strony|sklepu|wizytówk*|aplikac*|opinii|"
            "reklam* !=czy"
        ),
        "przydałaby|przydałoby|wymaga .. odśwież*|zmian*|stron*",
        "wasza|wasz|państwa .. odświeżon*|przydałab*|stara|przestarz*",
        "stron* .. wolno|ładuje|zawiesza !działa !formularz*",
        "@yours+stron* .. wolno|ładuje|nie !działa !formularz*",
        (
            "zauważył*|zobaczył*|widział*|widzę|trafił*|przeglądał*|odwiedził*|"
            "oglądał* .. @yours|wasz*|że|profil*|stron*|wizytówk* !ile !cen* "
            "!jak_kupić"
        ),
        (
            "podoba|super|świetn* .. @yours+profil*|stron*|prac*|realizac*|firm*|"
            "sklep* !ile !chcę"
        ),
        (
            "@yours|was|wasz* .. brak|brakuje|brakuje|nie_ma|słab*|wolno|"
            "przestarzał*|błęd*|źle|niewidoczn*|puste|nieuzupełnion*|uzupełnion* .. "
            "stron*|google|wizytówk*|profil*|map*|wyszukiwark*|pozycj*"
        ),
        (
            "stron*|wizytówk*|profil* .. błęd*|słab*|wolno|przestarzał*|stara|źle|"
            "nieaktualn*|niewidoczn*|nie_działa_na_telefon*|spad* !płac* !zamówi* "
            "!nie+mogę"
        ),
        "@yours+konkurenc*|konkurent*",
    ),
}
