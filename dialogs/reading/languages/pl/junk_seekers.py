"""Polish: what is done by those who apply and spy, act by act."""

from __future__ import annotations

SEEKERS = {
    "seeks": (
        (
            "chętnie|chetnie|chciał*|mógł*|mogł* .. bym|u_was|u_państwa .. pracował*|"
            "pracowal*|jeździł*|jezdzil*|robił*|dołączył*|dorobił*"
        ),
        (
            "bym .. u+was|państwa .. pracował*|pracowal*|jeździł*|jezdzil*|robił*|"
            "popracował*"
        ),
        (
            "=szukam|=poszukuję|=szukamy|=rozglądam .. stanowisk*|posad*|miejsca|"
            "etatu|praktyk*|stażu|wakatu .. @trade|jako|w|u|na|od"
        ),
        "=szukam|=poszukuję+praktyk|praktyki|stażu|posady|fuchy|zleceń|dorywczej",
        (
            "chętnie|chciałbym|chciałabym|mogę .. dołączę|dołączyć|popracuję|"
            "popracować|pracować .. u|do|zespoł*|was|państwa"
        ),
    ),
    "job_ask": (
        (
            "przyjmiecie|weźmiecie|zatrudnicie|przyjmijcie|weźcie|potrzebujecie .. "
            "syna|córkę|córki|męża|brata|siostrzeńca|wnuka|kolegę|chłopaka .. !kurs* "
            "!zajęci* !lekcj* !grup*"
        ),
        (
            "mógłbym|mogłabym|chętnie|mogę|chciałbym|chciałabym .. u+was|państwa .. "
            "pomagać|dorabiać|pracować|pomóc|popracować"
        ),
        "pomagać|dorabiać|pracować|popracować .. u+was|państwa",
        "znajdzie|znalazłoby+się .. coś|miejsce|zajęcie|praca|etat .. !termin !wolny",
        (
            "mam+#|osiemnaście|dziewiętnaście|dwadzieścia+lat .. uczę|studiuj*|"
            "szkoł*|pomagać|pracować|dorabiać"
        ),
        (
            "student*|studiuję|roku .. szukam|szuka|chcę|potrzebuję .. praktyk*|"
            "staż*|prac*|zajęci*_dorywcz*"
        ),
        (
            "=są|=będą|=macie|jest .. wakaty|etaty|wolne_stanowisk*|zmiany|fuchy|"
            "miejsce_dla ?|$|u_was"
        ),
        (
            "komu|gdzie|na_jaki .. wysłać|przesłać|podesłać|złożyć .. cv|życiorys|"
            "aplikacj*|portfolio !mobiln*"
        ),
        (
            "w_załączniku|załączam|przesyłam|wysyłam .. cv|życiorys|list_motywac*|"
            "aplikacj*"
        ),
        (
            "odpowiadam|aplikuję|piszę .. na|w_sprawie .. ogłoszeni*|ofert*_prac*|"
            "stanowisk*|prac*"
        ),
        "bez+doświadczenia .. =przyjmiecie|=weźmiecie|=nauczycie|bierzecie|?",
    ),
    "insider": (
        (
            "też|także|sami|my_też .. mamy|prowadz*|mam .. warsztat|salon|sklep|"
            "kawiarni*|studio|pracowni*|piekarni*|agencj*|gabinet* .. ciekaw*|jak|"
            "ile|skąd|stawk*|marż*"
        ),
        (
            "jak .. mechaników|pracowników|ludzi|zespół|personel|fryzjerów|ekipę .. "
            "motywujecie|motywują|trzymacie|utrzymujecie|wynagradzacie|szkolicie|"
            "zatrudniacie"
        ),
        (
            "skąd|jak|gdzie .. =bierzecie|=macie|=znajdujecie|=rekrutujecie .. "
            "fachowc*|ludzi|pracownik*|@trade"
        ),
        (
            "ilu|ile .. klientów|gości|pacjentów|kursantów|zleceń|zamówień .. =macie|"
            "=obsługujecie|przychodzi|=robicie"
        ),
        (
            "ile .. =wydaliście|=zainwestowaliście|=włożyliście|=kosztowało .. na|w|"
            "was|start*|otwarci*|remont*|sprzęt*|wyposaż*"
        ),
        (
            "ilu|ile .. =macie|=przyjmujecie|przychodzi|=obsługujecie|=robicie .. "
            "klient*|kursant*|uczniów|pacjentów|gości|stałych|członków|zamówień .. ?|"
            "na|dziennie|miesięcz*|my|u_was !grup*"
        ),
        (
            "jaki|ile|jaką .. czynsz*|najem|obłożeni*|frekwencj*|rotacj*|ruch|utarg* "
            ".. =macie|u_was|płac*|dziennie|?"
        ),
        (
            "jak|jaki .. =wyceniacie|=ustalacie|=motywujecie|=rozliczacie .. usług*|"
            "ceny|prac*|ekip*|fryzjer*|zlec*|premi*"
        ),
        (
            "chcę|chcemy|przydałby|szukam .. taki_sam|takiego_samego|taką_samą|"
            "podobn* .. do|dla+mojego|swojego|naszego|siebie .. warsztat*|salon*|"
            "firm*|sklep*|szkoł*|gabinet*"
        ),
    ),
    "sources": (
        (
            "ile|po_ile .. wam|was|państwu .. dostawc*|hurtowni*|producent*|palarni* "
            ".. liczy|bierze|sprzedaje|daje|za"
        ),
        (
            "dostawc*|hurtowni*|producent* .. liczy|bierze|sprzedaje|daje .. wam|was|"
            "państwu|za"
        ),
        (
            "na+jakich|jakie|jakim .. warunk* .. =współpracujecie|=pracujecie|=macie|"
            "=bierzecie .. z|od .. producent*|dostawc*|hurtowni*|fabryk*"
        ),
        (
            "skąd|gdzie|od_kogo .. =braliście|=kupiliście|=kupowaliście|"
            "=zamawialiście|=macie|=bierzecie .. sprzęt*|maszyn*|kaw*|ziarn*|mebl*|"
            "wyposaż*|kosmetyk*|składnik*|fotel*|piec*|@goods"
        ),
        (
            "po+ile .. kilo|kg|sztuk*|metr*|worek|paczk* .. =bierzecie|=kupujecie|"
            "=macie|was|$"
        ),
        "=bierzecie|=kupujecie|=macie .. i .. po+ile",
    ),
    "same_trade": (
        "chcę|chciał*|chcemy+się porównać|porownac|odnieść",
        (
            "prowadzę|prowadzimy|mam|mamy .. salon|gabinet|warsztat|sklep|kawiarni*|"
            "firm*|szkoł* .. porówn*|porown*|też|podobn*"
        ),
        (
            "ile|jaką|jak .. dać|płacić|zapłacić|zaproponować .. moim|swoim|naszym|"
            "u_siebie"
        ),
        (
            "my|=otwieramy|=otwieram|=otworzyliśmy|=startujemy .. obok|naprzeciwko|"
            "niedaleko|za_rogiem|dwie_ulice|po_sąsiedzku|w_sąsiedztwie"
        ),
        (
            "=mam|=mamy|=prowadzę|=prowadzimy .. kawiarni*|salon*|warsztat*|siłowni*|"
            "szkoł*|sklep*|piekarni*|gabinet*|restaurac*|serwis* .. dalej|obok|"
            "niedaleko|naprzeciw*|za_rogiem|też|podobn*|ulice|po_sąsiedzku"
        ),
        (
            "wejść|wchodzę|wchodzimy|spróbować .. w .. ten|tę|tą|to .. temat|branż*|"
            "biznes|rynek|samo"
        ),
        "bo|u_nas|my .. przepłacam*|płacimy_więcej|mamy_drożej",
        "wymieni*|podziel* .. się .. doświadcz*|kontakt*|dostawc*|wiedz*|liczb*",
        "u+siebie .. wprowadzić|zrobić|wdrożyć|tak_samo|podobnie|postawić",
    ),
    "staff_pay": (
        (
            "=płacicie|=dajecie|=rozliczacie .. dniówk*|godzinow*|od_sztuki|akord*|"
            "procent*|prowizj* ?|czy"
        ),
        "swoim|waszym .. @trade|ludziom|pracownikom .. =płacicie|=dajecie",
        (
            "jaki|ile|jaką .. procent*|prowizj*|stawk* .. =dajecie|=płacicie|mają|"
            "dostają .. fryzjer*|barber*|trener*|kierowc*|kucharz*|mechanik*|"
            "kosmetycz*|wam|u_was|za"
        ),
    ),
    "materials": (
        "jako|za+wzór|szablon|przykład|wzorzec",
        "wasz*|waszą .. umow*|ofert*|cennik* .. wzór|wzor|szablon|przykład",
    ),
}
