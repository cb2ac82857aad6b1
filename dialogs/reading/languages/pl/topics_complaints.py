"""Polish: how people complain."""

from __future__ import annotations

COMPLAINTS = (
    (
        "przyszł*|przyszedł|przyjechał*|dotarł*|dostarczon* .. z|ze .. plam*|rys*|"
        "dziur*|wgniec*|uszkodz*|pęknięc*"
    ),
    "drugi|trzeci|kolejny+raz .. przekład*|przesuw*|odwoł*|zmienia*",
    ("obiecał*|mieliście|miał* .. zadzwon*|oddzwon*|przyjech* .. cisza|nic|i_nic|nie"),
    "kurs|lekcja|platforma|dostęp|link+się|do_lekcji .. nie otwiera|działa|ładuje",
    "przyszł*|dotarł*|dostarczon* .. później|opóźn*|po_terminie|spóźn* !jeśli",
    "drugi+raz przekładacie|odwołujecie|zmieniacie|przesuwacie",
    "boli|bolą|spuchł*|puchnie|krwawi .. po|od|wasz*|waszym|leczeniu !jeśli !gdyby",
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
    ("gdzie .. moje|mój|moja .. zamówienie|okna|bukiet|kwiaty|paczka|pieniądze|kurier"),
    "zwiędł*|nieśwież*|zgnił* .. kwiat*|róż*|bukiet*|!",
    "fatalna|okropna|beznadziejna|słaba obsługa|jakość|usługa",
    "napiszę|wystawię .. opini*|negatywn*|skarg*",
    "nie+tak .. miało|obiecywa*",
)
