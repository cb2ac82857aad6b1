"""Polish: how rivals ask for the secrets of the trade."""

from __future__ import annotations

RIVALS = (
    "koledzy|koleżanki|kolego .. gdzie|skąd|ile|jak|kto",
    (
        "gdzie|skąd|u_kogo .. bierzecie|kupujecie|zamawiacie opakowa*|folie|folię|"
        "wstąż*|doniczk*|kartony|@product|towar*|materiał*|kaw*"
    ),
    ("ile .. zostaje|wychodzi|zarabiacie|macie .. na+czysto|zysku|czysto|miesięcznie"),
    (
        "takie|taki|taką|podobn* .. samo|sam|samą .. studio|sklep|salon|biznes|"
        "gabinet|szkołę"
    ),
    ("otworzyć|otwieram|założyć .. takie|taki|taką|podobn* .. jak|ile|skąd|zaczynal*"),
    "jak .. zaczynaliście|zaczęliście|startowaliście",
    "skrypt* .. sprzedaż*|rozmów",
    (
        "też|również|sam|sama|sami .. mam|mamy|robię|robimy|prowadzę|prowadzimy|"
        "szyję|uczę|sprzedaję|montuję .. skąd|gdzie|jakiej|jakiego|kogo|ile|jak|"
        "jakie .. bierze*|kupuje*|zamawia*|hurtown*|dostawc*|płaci*|używa*|marż*"
    ),
    (
        "skąd|gdzie .. bierzecie|kupujecie|zamawiacie|sprowadzacie .. płyt*|"
        "materiał*|tkanin*|drewn*|towar*|okuć|okucia|surow*|@product !zdjęć"
    ),
    (
        "jak*|z hurtown*|fabryk*|plantac*|producent* .. bierzecie|kupujecie|"
        "zamawiacie|korzystacie|macie"
    ),
    "narzut* .. robicie|macie|dajecie|jak*|na",
    (
        "otwieram|otwieramy|zakładam|zakładamy .. sklep*|salon*|podobn*|własn*|"
        "obok|kwiaciar*|gabinet* .. dealer*|dostawc*|marż*|cennik*|hurt*|skąd|kto "
        "!potrzeb* !zamów*"
    ),
    "cennik*|ceny dealersk*|hurtow* .. otwier*|obok|konkurenc*|porówn*|excel*",
    (
        "na|w+jakim|którym .. programie|systemie|crm .. prowadz*|pracuj*|działa*|"
        "robicie !kurs* !uczycie"
    ),
    "średni* .. koszyk*|paragon*|rachunek|wartość_zam* .. jaki|macie|konwersj*|?",
    (
        "ile .. macie|dostajecie|jest .. zapytań|leadów|klientów|zamówień .. bot*|"
        "dzien*|miesi*|reklam*"
    ),
    "uczę .. tego+samego",
    "ile .. płacicie .. ekip*|@worker|za_okno|za_montaż|ludziom|pracown*",
    "jesteśmy|jestem+konkurenc* .. ile|ciekaw*|pyta*",
    "od|u+kogo .. bierzecie|kupujecie|zamawiacie|macie|bierze|sprowadz*|zaopatr*",
    (
        "skąd .. bierzecie|kupujecie|zamawiacie|sprowadzacie|macie_towar|szyby|"
        "kwiaty|profil*"
    ),
    "kto .. dostarcza|dostawc*|produkuje_wam|wasz* .. dostaw*|szyb*|wam|profil*",
    "wasz*|jaki|kim|namiar*|kontakt* .. dostawc*|hurtown*",
    "dostawc*|hurtown* .. jaki|kim|wasz*|namiar*|kontakt*|macie",
    "marż*|narzut*",
    (
        "też|również|także .. robię|robimy|montuj*|sprzeda*|prowadzę|działam|"
        "jestem|uczę .. oknach|okna|kwiat*|kwiaciar*|branż*|kurs*|tym|@product"
    ),
    "z .. tej+samej|samej|branży|konkurenc*",
    "z+branży",
    "ta+sama+branża",
    (
        "jak .. liczycie|wyceniacie|rozliczacie|kalkulujecie|szkolicie|"
        "pozyskujecie .. montaż*|robociz*|klient*|ekip*|roboc*|monter*|okn*|prac*"
    ),
    (
        "ile .. płacicie|dajecie .. monter*|ekip*|pracown*|za_lead*|dostawc*|"
        "reklam*|florist*|lektor*"
    ),
    (
        "ile .. macie|dostajecie .. lead*|klient*|zapytań|zamówień|zleceń|monter*|"
        "pracown*|kursant*|ekip*|obrot*"
    ),
    "ile+lead*|zapytań|zleceń .. miesiąc*|dzienn*|tydz*|macie",
    "jaka|jaki|ile .. konwersj*|obrót|obroty|przychod*|sprzedaż|zysk|średni",
    "konwersj*",
    "cen* zakup*|hurtow*_wejścia|wejściow*",
    (
        "jakiego|jaki|jakim .. crm|system*|narzędz*|programu|bota|skrypt* .. "
        "korzyst*|używ*|pracuj*|stoi"
    ),
    "kto .. wam .. robi*|prowadz*|ustawia* .. stron*|reklam*|seo|bota|social*",
    "cennik .. dla .. dealer*|dystrybut* .. excel*|porówn*|marż*",
    "podziel* .. kontakt*|dostaw*|materiał*|skrypt*|program*",
    (
        "materiał*|zadania|skrypty|konspekt* .. pokaż*|wyślij*|podeśl*|udostęp*|"
        "przesł*|wasz*|kursu"
    ),
    "wydaj* .. na .. reklam*|marketing*|ads",
)
