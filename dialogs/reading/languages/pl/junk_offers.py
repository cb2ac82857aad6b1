"""Polish: how firms offer their services to the one they write to."""

from __future__ import annotations

OFFERS = (
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
