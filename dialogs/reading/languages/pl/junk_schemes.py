"""Polish: what is done by those who apply, spy, cheat and collect, act by act."""

from __future__ import annotations

SCHEMES = {
    "registry": (
        (
            "dołącz*|zarejestr*|zapisz* .. platform*|baz*|rejestr* .. zleceń|"
            "przetarg*|zamówień|publiczn*|wykonawc*"
        ),
        (
            "otrzymuj*|odbieraj*|pozysk* .. zlecenia|zamówienia|zapytania .. z|od .. "
            "gmin*|urzęd*|publiczn*|instytuc*|przetarg*"
        ),
        "wpis|wpisać|wpisz* .. do .. izb*|stowarzysz*|rejestr*|ewidenc*|związk*",
    ),
    "no_purchase": (
        "bez .. realizacji|wykonania|zlecenia|zamówienia|zobowiązań",
        "żeby|zeby|aby .. się .. zgadzał*|zgadza .. papier*|dokument*|kwot*",
        "ofert*|wycen* .. wyżej|wyższ*|drożs*|powyżej .. niż|od|#",
        "w|na+papierach|papiery|papierze",
        "zwycięzca|wykonawca|dostawca|firma .. już .. jest|wybran*|znamy|mamy|ustalon*",
        (
            "wybraliśmy|wybrali|mamy .. już .. wykonawc*|dostawc*|firm* .. potrzeb*|"
            "brakuje|tylko"
        ),
        (
            "tylko|jedynie .. potrzeb*|brakuje|chodzi .. o .. papier*|druk*|"
            "ofert*_do|podkładk*|trzeci*|dwie|dwóch"
        ),
    ),
    "many_quotes": (
        "złożeni*|złożyć|złoż* .. ofert* .. do|część|nr|poz|pakiet",
        "cen*|ceny .. wszystkich|każdej|poszczególnych .. pozycj*|asortyment*",
        (
            "zawyżon*|wyższ*|lewą|lipn*|kurtuazyjn*|grzecznościow* .. ofert*|wycen*|"
            "kosztorys*|faktur*"
        ),
        (
            "brakuje|potrzeb* .. nam|mi .. jeszcze|dwóch|dwie|trzeciej|jednej .. "
            "ofert*|wycen*"
        ),
    ),
    "tender_help": (
        "szkoleni*|webinar*|kurs*|warsztat* .. przetarg*|zamówie*_publiczn*|publiczn*",
        "wygryw*|wygra* .. przetarg*|zamówie*|postępow*",
    ),
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
    "documents": (
        (
            "kupię|kupimy|skupuj*|wynajm*|odkupi* .. konto|konta|rachun*|"
            "kart*_bankow*|numer*_sim|kart*_sim"
        ),
        (
            "konto|konta|rachun*|kart*_bankow* .. kupię|skup|skupuj*|wynajm*|"
            "za_gotówk*|na_słupa"
        ),
    ),
    "income": (
        (
            "# .. dziennie|tygodniowo|na_godzinę|na_dzień .. pisz|napisz|priv|pw|"
            "telegram|whatsapp|+|plus"
        ),
        "partner*|ludzi|osób|zespół .. arbitraż*|krypto*|trading*|inwest*",
        "prac*|zarob* .. # .. godzin*|minut* .. dziennie|dom*|telefon*",
    ),
    "blocked": (
        (
            "dziś|dzisiaj|jutro|natychmiast|24h|24_godzin* .. wyłączymy|odłączymy|"
            "odetniemy|zablokujemy|usuniemy|wstrzymamy .. prąd|gaz|internet|konto|"
            "dostaw*|zapłać|opłać|!"
        ),
        (
            "zapłać|opłać|ureguluj .. teraz|dziś|tutaj|link*|http|https|www|odłącz*|"
            "wyłącz*|blok*|egzekuc*"
        ),
        (
            "zapłać|opłać|kliknij|zaloguj|dopłać|potwierdź .. - .. .+=info|=com|=net|"
            "=pl|=eu|=online|=site|=shop|=top|=xyz"
        ),
        "niedopłat*|zaległoś* .. # .. zł .. zapłać|opłać|wyłącz*|odłącz*|link*|http",
    ),
    "prize": (
        (
            "został*|zostałeś|zostałaś|jesteś .. wybran*|wylosowan*|zwycięzc* .. "
            "nagrod*|bon|kart*|iphone|odbierz|link*"
        ),
    ),
    "authority": (
        (
            "pge|tauron|enea|pgnig|zus|us|policja|sąd|inpost|dpd|poczta|netflix .. "
            "zapłać|opłać|dopłać|wyłączymy|odłączymy|dopłat*|weryfik* .. -|link*|"
            "http|https|tutaj|kod"
        ),
    ),
    "family_trick": (
        (
            "cześć|hej|halo mamo|tato|babciu|dziadku .. telefon*|numer*|zepsu*|"
            "zgubi*|pieniądz*|blik"
        ),
    ),
    "insider": (
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
    "inheritance": (
        (
            "odziedziczył*|dziedziczy|spadkobierc*|po_zmarłym|spadek .. milion*|"
            "dolar*|euro|konta|dane|kuzyn*"
        ),
    ),
    "materials": (
        "jako|za+wzór|szablon|przykład|wzorzec",
        "wasz*|waszą .. umow*|ofert*|cennik* .. wzór|wzor|szablon|przykład",
    ),
    "procedure": (
        "ceny|cen|cenę .. w|na .. tabel*|excel*|arkusz*|pliku",
        "pozycj* .. tabel*|arkusz*|pliku|excel*",
    ),
}
