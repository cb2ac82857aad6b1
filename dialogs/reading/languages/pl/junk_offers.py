"""Polish: how firms offer their services to the one they write to."""

from __future__ import annotations

OFFERS = (
    "@asset .. @asset .. rabat|taniej|%|gratis|od_# !potrzeb* !chcę !chcemy !macie",
    "=promuję|=promujemy|=reklamuję|=reklamujemy",
    "woda|kawa|owoce .. do+biura|firmy|biur .. gratis|pierwsz*|dosta*|zł",
    "@make .. @pitch !szukam* !potrzeb* !chcemy !chcę !kto",
    (
        "nasze|nasza|nasz studio|agencja|firma|drukarnia|zespół|ekipa|fabryka .. "
        "robi|kręci|tworzy|drukuje|oferuje|produkuje|dostarcza|prowadzi|zdobywa|"
        "@make"
    ),
    (
        "możemy|mogę|możemy_wam .. wypromować|poprowadzić|zwiększyć|ustawić|zrobić|"
        "stworzyć|napisać|nakręcić|pozyskać|podwoić|zaprojektować .. @asset|@yours "
        "!zamówien* !przelew*"
    ),
    "chcecie+tak+samo",
    (
        "do|dla+biura|sklepu|firmy|salonu|kliniki|restauracji .. zainteresowani|"
        "gratis|montaż|co_tydzień|od_#|darm* ? !potrzeb* !ile !szukam* !kosztuj*"
    ),
    (
        "monitoring|alarm|kamery|kasa|terminal .. gratis|montaż_gratis|do+sklepu|"
        "firmy|biura !potrzeb* !ile"
    ),
    (
        "hurtow* .. dla .. kwiaciar*|sklep*|firm|restaurac*|salon* .. katalog*|"
        "cennik*|ofert*"
    ),
    "katalog|cennik|ofertę|portfolio+wysłać|przesłać|podesłać ?",
    "reklam*|gazet*|magazyn*|strona .. cała|pół+strona|strony .. zł|#",
    "barter|kolaborac*|post_na",
    (
        "copywriter*|grafik*|fotograf*|programist*|freelancer*|marketingow* .. "
        "szukam|szuka .. zlece*|klient*|projekt*"
    ),
    "@make .. @asset !kto !kurs* !szukam* !potrzeb* !chcemy !chcę",
    "@asset .. @make !kto !kurs* !szukam* !potrzeb*",
    "@make .. @yours|dla_firm|dla_was !kto !szukam* !zamówien*",
    (
        "@make .. zainteresowan*|potrzebujecie|chcecie|pokazać|prezentacj*|umówimy|"
        "spróbować|skusicie|przesłać ?"
    ),
    (
        "pokazać|przesłać|podesłać|wysłać|zaprezentować .. cennik*|portfolio|"
        "przykład*|ofert*|próbki|katalog|prezentac* ? !możecie !mogę_prosić"
    ),
    (
        "chcecie|chcesz|chcą .. spróbować|więcej|zyskać|zarabiać|zwiększyć|"
        "sprawdzić|zobaczyć|@asset ?"
    ),
    (
        "agencj*|studio|zespół|firma .. @make|oferuje|zwiększa|tworzy|robi .. "
        "@asset|@firm|dla"
    ),
    (
        "sztuczn*+inteligencj* .. sprzedaż*|firm*|obsług*|klient*|rozmow*|umów*|"
        "prezentac*"
    ),
    (
        "reklam* .. radi*|gazec*|portal*|autobus*|billboard*|bilbord*|promocj*|"
        "kino|kinie|tramwaj* !widzi* !zobaczy* !słysza*"
    ),
    (
        "sprzątanie|kawa|woda|owoce|catering .. biur|biura|firm .. od_#|cennik*|"
        "ofert*|promocj*|gratis|przesłać"
    ),
    (
        "dostarczamy|dostarczymy|dowozimy .. biur*|firm*|restaurac*|hotel*|"
        "spróbow*|hurt*"
    ),
    (
        "pierwsz* .. miesiąc|tydzień|rolka|tekst|post|sprzątanie .. gratis|darm*|"
        "rabat*|bezpłatn*"
    ),
    ("płacicie|płatność|płacisz|rozliczenie .. za+efekt|wynik|lead*|klient*|rezultat*"),
    (
        "@yours .. @asset .. wolno|woln*|błęd*|przestarzał*|naprawi*|popraw*|słab*|"
        "nie_widać"
    ),
    (
        "super|świetn*|fajn*|ładn* .. profil*|stron* .. @make|zwiększ*|zasięg*|"
        "pomo*|mogę"
    ),
    ("chcesz|chcecie|chcą|potrzebuj*|szukaj*|brakuje .. więcej|nowych|nowi .. @sales"),
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
)
