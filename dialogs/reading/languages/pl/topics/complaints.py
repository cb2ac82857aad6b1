"""Polish: how people complain."""

from __future__ import annotations

COMPLAINTS = (
    (
        "rozkleił*|rozpadł*|podarł*|przetarł*|rozpruł*|rozeszł*|rozleciał* .. po|"
        "od|już|tak !jeśli !gdyby !jak"
    ),
    (
        "założyliście|zamontowaliście|naprawiliście|sprzedaliście|zrobiliście|"
        "wstawiliście .. kapie|cieknie|skrzypi|odpada|wypada|zacina|nie_działa|"
        "popsut*|zepsut* !jeśli"
    ),
    (
        "przyszł*|przyszedł|przyjechał*|dotarł*|dostarczon* .. z|ze .. plam*|rys*|"
        "dziur*|wgniec*|uszkodz*|pęknięc*"
    ),
    "drugi|trzeci|kolejny+raz .. przekład*|przesuw*|odwoł*|zmienia*",
    "obiecał*|mieliście|miał* .. zadzwon*|oddzwon*|przyjech* .. cisza|nic|i_nic|nie",
    "kurs|lekcja|platforma|dostęp|link+się|do_lekcji .. nie otwiera|działa|ładuje",
    "przyszł*|dotarł*|dostarczon* .. później|opóźn*|po_terminie|spóźn* !jeśli",
    "drugi+raz przekładacie|odwołujecie|zmieniacie|przesuwacie",
    "boli|bolą|spuchł*|puchnie|krwawi .. po|wasz*|waszym|leczeni* !jeśli !gdyby",
    "po .. wasz*|leczeniu|zabiegu|plombie .. boli|bolą|spuchł*|krwawi !jeśli",
    (
        "nikt .. nie .. oddzwania|odbiera|odpisuje|odpowiada|przyjechał|dzwoni|"
        "oddzwonił|przyszedł|kontaktuje"
    ),
    "to|nie+nie|jest .. ten|ta|to|taki|taka .. zdjęci*|obrazk*|zamówi*|stronie",
    (
        "nie+ten|ta|taki|taka|to .. bukiet|kolor|model|co|jak .. na|ze zdjęci*|"
        "obrazk*|stronie"
    ),
    "zostawi* .. dziur*|szpar*|bałagan|brud|rys*|plam*|śmieci|szczelin*",
    "przyszł*|przyszedł|przyjechał*|dotarł*|dostarczon*|przywieźli .. bez !jeśli",
    (
        "program|crm|system|aplikacja|strona|bot|panel|konto .. nie działa|otwiera|"
        "ładuje|wczytuje|loguje .. !jeśli !link"
    ),
    (
        "program|crm|system|aplikacja|strona|serwer|panel .. leży|zawiesza|"
        "zawiesił*|padł*|wywala|tnie|muli !stary"
    ),
    (
        "odchodzi|odpada|odpadł*|odkleja|odkleił*|łuszczy|pęka|pękł*|pękła|"
        "złuszcza|wypadł*|wyblakł* .. po|od|już|tygodni*|miesiąc* !jeśli !gdyby "
        "!jak"
    ),
    (
        "po|od .. tygodni*|miesiąc*|dni*|roku odchodzi|odpada|odpadł*|odkleił*|"
        "pękł*|pękła|wypadł* !jeśli"
    ),
    (
        "kurier|monter|kierowca|ekipa|pracownik|fachowiec|sprzedawca .. niemił*|"
        "chamsk*|rzucił*|krzyczał*|spóźnił*|zostawił*|zniszczył*|uszkodził*|"
        "opryskliw*|arogancki*"
    ),
    "skarg*|zażaleni*|skarż*|poskarżyć|zażal*",
    "reklamacj* .. chcę|składam|złożyć|moja|zgłosić|zgłaszam|mam|w_sprawie",
    "chcę|składam|złożyć|moja|zgłosić|zgłaszam|mam reklamacj*",
    "=reklamuję|=reklamujemy|=zareklamować",
    "@ours .. @bad !jeśli !gdyby !co",
    "@bad .. @ours !jeśli !gdyby !co",
    (
        "@ours .. nie .. dotarł*|przyszed*|przyjech*|przyszł*|działa*|zamyka*|"
        "otwiera*|domyka*|dojech*|dostał*|pojawi* !jeśli"
    ),
    (
        "nie|nikt .. przyjechał*|przyszed*|przyszli|dotarł*|odbiera|oddzwoni*|"
        "pojawił*|odpisuje|dostarczon*|dowieźli|odpowiada|dojechał* .. !jeśli"
    ),
    (
        "oddajcie|zwróćcie|oddaj|żądam|domagam|chcę .. pieniądze|pieniędzy|kasę|"
        "zwrot*|kasy|forsę"
    ),
    "pieniądze .. oddajcie|zwróćcie|z+powrotem",
    (
        "skandal*|hańba|granda|tragedi*|dramat|koszmar*|żenada|żenujące|kpina|"
        "oburz*|niedopuszczaln*|karygodn*|masakra"
    ),
    "niezadowol*|rozczarowan*|zawiedzion*|zdenerwowan*|wściek*",
    "sąd|sądu|uokik|rzecznik*|prawnik* .. !potrzebuję",
    "spóźni*|opóźni*|spóźnieni*",
    "czekam|czekamy .. już|od|tydzień|godzin*|dni|nadal|ciągle|miesiąc|drugi",
    "ciągle|nadal|dalej|wciąż .. czekam|nie|cieknie|wieje",
    "drugi|trzeci|kolejny|który|enty+raz .. spóźn*|dzwon*|nie|czeka*|pisz*|to",
    "porysowa*|zniszczy*|uszkodzi*|połamal*|zepsuli|potłukl*|stłukl*|pobrudzi*",
    (
        "źle|krzywo|fatalnie|okropnie|niechlujnie|nierówno .. zamontowa*|zrobi*|"
        "wykonan*|założon*|wstawi*|osadz*"
    ),
    (
        "zamontowa*|zrobion*|wykonan*|założon*|wstawi* .. źle|krzywo|fatalnie|"
        "wieje|cieknie"
    ),
    "wieje|cieknie|przecieka|dmucha|zacina .. okn*|po_montażu|po|drzwi|nowe",
    "okn*|drzwi .. wieje|cieknie|przecieka|dmucha|zacina|nieszczeln*|krzyw*",
    (
        "inne|inny|inna|inną|nie_te|złe|zły|złą|niewłaściw* .. przywie*|przysła*|"
        "dosta*|dostarcz*|zamówi*"
    ),
    (
        "przywieźli|przysłali|dostałem|dostałam|dostarczyli .. inne|inny|inną|"
        "nie_te|nie_to|złe|zły|zepsut*|zwięd*|uszkodz*|połaman*|martw*"
    ),
    "nie .. to .. co .. zamawia*|zamówi*|obiecał*|obiecywa*|chciał*",
    "niezgodn* .. z .. zamówien*|opis*|umow*|zdjęci*",
    "oszukali*|oszukal*|okłama*|naciągnęl*",
    "wadliw*|bubel|fuszerk*|partactwo|partacz*|brakorób*",
    "gdzie .. moje|mój|moja .. zamówienie|okna|bukiet|kwiaty|paczka|pieniądze|kurier",
    "zwiędł*|nieśwież*|zgnił* .. kwiat*|róż*|bukiet*|!",
    "fatalna|okropna|beznadziejna|słaba obsługa|jakość|usługa",
    "napiszę|wystawię .. opini*|negatywn*|skarg*",
    "nie+tak .. miało|obiecywa*",
    (
        "połowa|część|większość|kilka|wszystkie|jedna|dwie .. płytek|róż|kwiat*|"
        "krzeseł|szyb|paneli|talerzy|sztuk|płytki .. popękan*|pęknięt*|zwiędł*|"
        "połaman*|uszkodz*|rozbit*|brak*|krzyw*"
    ),
    "nikt+się .. nie .. zjawił|pojawił|stawił|odezwał|zgłosił",
    "zostałem|zostałam|czuję_się .. oszukan*|naciągnięt*|okradzion*|zignorowan*",
    (
        "gdzie .. jest|są|moje|moja|mój|nasze .. zamówien*|paczk*|kwiat*|"
        "pieniądz*|bukiet*|okna|meble|kuchnia|monter* !=jesteście"
    ),
    "popękan*|pogięt*|powyginan*|obtłuczon*|postrzępion* !jeśli !jak",
    (
        "miał*|=mieliście|miała_być|miało_być|miały_być|miał_być .. być|przyjść|"
        "przyjechać|zadzwonić|dojechać .. a|i|nikt|nie|cisza|nadal|wciąż|dalej|"
        "nic|wczoraj|poniedział*|piątek"
    ),
    (
        "nikt .. nie .. dzwoni|zadzwonił|przyjechał|odbiera|odpisuje|odpowiada|"
        "przyszedł|oddzwania|wie|przeprosił"
    ),
    (
        "wytrzymał*|przetrwał*|zwiędł*|padł*|zepsuł*|rozpadł*|pękł*|odpadł*|"
        "przeciek*|opadł* .. jeden|po|dzień|dwa|tydzień|godzin*|następn*|od_razu|"
        "zaraz|miesiąc* !jeśli !gdyby !jak"
    ),
    (
        "nie .. przyszedł|przyszła|przyjechał*|dojechał*|pojawił*|zjawił*|"
        "stawił*|dotarł*|dowieź*|dostał* .. znowu|znów|dziś|wczoraj|zamówi*|"
        "do_dziś|jeszcze|nadal|drugi|lektor|kurier|monter|!|$ !jeśli"
    ),
    (
        "znowu|znów|kolejny|drugi .. nie|spóźn*|odwoł*|przekład*|zapomn*|"
        "pomyl* !=je !=śpi !=boli"
    ),
    (
        "niezadowol*|rozczarow*|zawiedzion*|zawiodł*|wściekł*|oburzon*|"
        "zniesmaczon*|wkurz*"
    ),
    (
        "=przysłaliście|=wysłaliście|=dostarczyliście|=przywieźliście|dostałam|"
        "dostałem|przywieźli|przysłali|zamontowali|=zamontowaliście|dali|"
        "=daliście .. zły|złe|złą|inny|inne|inną|nie_ten|nie_tę|nie_to|nie_te|"
        "połow*|uszkodz*|zepsut*|pomylon*|brudn*|stare|zwiędł* !jeśli"
    ),
    (
        "zły|złe|zła|nie+ten|niewłaściw* .. kolor|rozmiar|towar|model|adres|"
        "bukiet|okno|drzwi|zamówieni* !szukam"
    ),
    (
        "przyszedł|przyszła|przyszło|przyszły|dotarł*|dojechał*|dostarczon*|"
        "przywiezion*|jest|są|był|była|były|było .. stłucz*|rozbit*|potłucz*|"
        "zgniecion*|połaman*|pęknięt*|porysowan*|poplamion*|brudn*|podart*|"
        "wgniecion*|zalan*|niekomplet*|spleśni*|zgniłe|zwiędł*|zepsut*|"
        "uszkodz*|krzyw*|nieszczeln*|nieświeże|popękan*|rozerwan*|zarysowan* "
        "!jeśli !gdyby !co_jak"
    ),
    (
        "zostawil*|zostawił* .. syf|bałagan|brud|śmieci|gruz|dziur*|rys*|ślad*|"
        "burdel|pył|kurz"
    ),
    "syf|burdel|chlew .. zostawi*|po_was|narobi*",
    (
        "=pobraliście|pobrano|pobrali|ściągnięto|=ściągnęliście|skasowali|"
        "=skasowaliście|=policzyliście|zapłaciłem|zapłaciłam|naliczy* .. "
        "dwa_razy|podwójnie|za_dużo|drugi_raz|dwukrotnie|więcej|kas* !rabat"
    ),
    "dwa+razy .. pobra*|skasowa*|policz*|zapłac*|ściągn*",
    ("tydzień|tygodni*|miesiąc*|dni|godzin* .. czekam|czekamy|czekania|opóźn*|spóźn*"),
    (
        "czekam|czekamy .. już|od|tydzień|tygodni*|miesiąc*|dni|i_nic|i_cisza|"
        "godzin*|na_zamówien* !=ile !=dziś_do"
    ),
    "i+nic|cisza $ !=jak",
    (
        "nie .. domyka|zamyka|otwiera|działa|trzyma|grzeje|pasuje|świeci .. po|"
        "się|okno|drzwi|dobrze|montaż*|od|wasz*"
    ),
    (
        "okno|drzwi|balkon|szuflad*|drzwiczk*|klamk*|zawias* .. nie .. domyka|"
        "zamyka|otwiera|działa|trzyma|pasuje"
    ),
    (
        "dramat|tragedia|masakra|żenada|skandal|kpina|porażka|kompromitacja|"
        "hańba|koszmar|beznadziej*"
    ),
    "złożyć|składam|chcę|zgłosić|wnoszę .. skarg*|zażaleni*|reklamac*",
    "nie .. polecam|polecę|wrócę",
    "oszukal*|oszukan*|okłam*|naciągnę*|wyłudz*",
    (
        "nikt .. nie .. oddzwania|oddzwonił|odpisał|odpisuje|odpowiada|"
        "przyjechał|odbiera|zadzwonił|raczył !jeśli"
    ),
    "dzwonię|piszę|proszę .. raz|tydzień .. nikt|bez_odpowiedzi|cisza",
    "za+takie|te|tyle|taką+pieniądze|kasę|cenę|pieniędzy|kasy !ile",
    (
        "odebrał*|dostał*|otworzył*|przyszł*|przywieźli|oddali .. krzyw*|"
        "pęknięt*|porysowan*|złaman*|podart*|wygięt*|obit*|poplamion*|urwan*|"
        "luźn* !jak"
    ),
    (
        "obiecuj*|obieca* .. ktoś|ktos|że|oddzwon*|odezw*|zadzwon* .. i+cisza|"
        "nic|nikt|dalej|tak_się_nie"
    ),
    "tak+się+nie+robi|traktuje",
    (
        "odebrał*|dostał*|kupił*|przyszedł|przyszła .. surow*|zepsut*|nieświe*|"
        "spleśni*|gorzk*|zakal*|spalon*|popękan*"
    ),
    "surow*|spleśni*|zjełcza*|skwaśni* .. środku|w|tort|ciasto|mięso",
    "wstyd|kompromitac* .. przed|goś*|klient*|!",
    (
        "po .. waszej|waszym|wasz*|państwa .. napraw*|serwis*|wizyt*|strzyżen*|"
        "farbowan*|czyszcz*|usłudze|przegląd* .. znowu|znów|dalej|gorzej|nie|"
        "nadal|to_samo|stuka|cieknie|boli|plam* !jeśli !jak_długo !gdyby"
    ),
    (
        "znowu|znów|dalej|nadal .. stuka|cieknie|nie_działa|zepsu*|hałas*|pika|"
        "buczy|przerywa|boli !jeśli !gdyby"
    ),
    "tak_zwan*|rzekom* .. napraw*|remont*|serwis*",
    "zapłacił*|dał*|wydał* .. # .. za .. to|co|takie|nic",
    "jest|zrobiło .. gorzej+niż",
    "nic .. nie .. pomogło|naprawi*|zmieniło|zrobili",
)
