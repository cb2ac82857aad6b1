"""Polish: how people look for work."""

from __future__ import annotations

JOBS = {
    "seeks": (
        (
            "szukam|szukamy|szuka|poszukuję|poszukuje =pracy|=roboty|=zatrudnienia|"
            "=etatu|=zleceń|=stażu !kurs*"
        ),
        "@kin szuka|potrzebuje|chce =pracy|=roboty|=zatrudnienia|=pracować",
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
    "job": ("@job",),
    "job_ask": (
        "komu|gdzie|dokąd .. wysłać|przesłać|podesłać .. portfolio|=cv|aplikac*",
        (
            "chcę|chciał* .. być|pracować .. =was|=państwa .. @trade|projektant*|"
            "grafik*|jako"
        ),
        "@work|robota|fucha|etat|dorywcz* .. jest|są|znajdzie|macie ?|$ !=po !kurs*",
        "jest|są @work|robota|fucha .. dla|@trade",
        "szukam @work|robot*",
        "sezonow*|dorywcz*|weekendow*|nocn*+prac*|robot*",
        "ogłoszeni* .. @work .. aktualn*|olx|widzia*",
        (
            "syn|córka|siostra|brat|kuzyn .. chce|chciał*|mógłby|mogłaby .. uczyć|"
            "przyuczyć|przyjść|praktyk*|do_was .. @trade|was|tygodnie"
        ),
        "rekrutujecie|zatrudniacie|szukacie @trade|handlowc*|pracownik*|ludzi|rąk",
        "jakiejkolwiek|każdą|dowolną @work|robot*",
        "mogę|gdzie|jak .. zostawić|złożyć|przynieść .. cv",
        "zostawić|podrzucić .. cv",
        "chcę|chciał* .. aplikować|dołączyć|u_was_pracować",
        "naukę|nauki+zawodu",
        "=szukacie|=bierzecie @trade !=skąd",
        "szukam .. jakiejkolwiek|każdej|dowolnej|pilnie",
        "=ile .. zarabia|dostaje .. =u+=was|=państwa !macie",
        "aplikować|aplikuję|zgłaszam|ubiegam .. na|się|o",
        "odbyć|robić|zrobić .. staż|praktyk*|u_państwa|u_was",
        (
            "macie|jest|znajdzie .. @work|robot*|etat* .. dla|na|magazyn*|sklep*|"
            "biur*|hal*|kuchni"
        ),
        "szukam|szukamy .. robot*|roboty|@work|zajęcia",
        (
            "ile .. zarabia|płacicie|dostaje .. u_was|u_państwa|handlow*|monter*|"
            "na_start|pracownik"
        ),
        "wolne|są etaty|etat|wakaty",
        "gdzie|jak|na_jaki*|komu|do_kogo .. cv|aplikac* !mobiln*",
        (
            "jakieś|jakies|są|=macie|będą .. zmian*|godzin*|fuch*|robot* .. święta|"
            "wakacj*|weekend*|? !=otwarcia !=godziny"
        ),
        "dla+mnie|niego|niej|nas ?",
        (
            "znajdzie|=znajdziecie|=macie|jest .. coś .. dla+mnie|niego|niej|syna|"
            "męża|chłopaka|brata"
        ),
        "kto .. rekrut*|zatrudn*|kadr*|@work",
        "dzień|okres|dniówk*+próbn*|testow* .. jako|@trade|przyjść|u_was",
        "podobno|słyszał*|brakuje .. wam|was .. @trade|ludzi|rąk",
        "do+zespołu|ekipy|załogi",
        (
            "=zatrudnicie|=przyjmiecie|=weźmiecie .. 16|17|15|latk*|syna|córk*|mnie|"
            "sobot*|weekend*|@trade|emeryt*|student*"
        ),
        (
            "jest|są|=macie|będzie|szukam|szukamy|znajdzie|dostanę|znajdę|poszukuj*|"
            "chcę|chciał*|=macie_wolne .. @work|zatrudn*|etat*|staż*|praktyk*|posad*|"
            "wakat*|robot*|zajęci*_zarobk* !=po_kursie !kurs* !remont* !okna !okien "
            "!godzin* !zakres* !=wtedy !=jestem !=mamy !szkol* !przeszkol*"
        ),
        (
            "szukam|poszukuję .. @work|zatrudnien*|etat*|stażu|praktyk*|czegoś|"
            "dorywcz*|zajęcia .. jako|weekend*|od|w|na|u|dorywcz*|dodatkow*|stał*|$"
        ),
        "pracować|pracę|pracy|robić .. u|dla was|państwa|jako|firmie",
        (
            "szukam|poszukuję|znaleźć .. czegoś .. weekend*|wieczor*|wakacj*|dorobić|"
            "popołudni*|lato|zmian*"
        ),
        "dorobić|dorabiać|dorobiła|dorobił !kurs*",
        (
            "ofert*|ogłoszeni*|rekrutac* .. @work|stanowisk*|@trade .. aktualn*|"
            "otwart*|?|nadal|wciąż|czy"
        ),
        (
            "stanowisk*|wakat*|miejsc*|etat* .. wolne|wolny|aktualn*|otwart*|"
            "dostępn*|nadal|handlowc*|@trade|@job !kurs* !grup* !wizyt*"
        ),
        (
            "wolne|wolny|wolnego|wolnych .. miejsc*|etat*|stanowisk*|wakat* .. pracę|"
            "pracy|w_firmie|u_was|@trade|? !kurs* !pomiar* !wizyt* !grup* !termin*"
        ),
        (
            "aplikowa*|aplikacj*|zgłoszen*|zgłosić .. o_prac*|na_stanowisk*|kierowa*|"
            "do_kogo|jak|gdzie|@trade|recepcjonist* !mobiln*"
        ),
        (
            "ile|jakie|jaka|jaką .. =płacicie|zarobki|stawk*|wynagrodz*|pensj*|"
            "zarabia .. godzin*|monter*|@trade|start|miesiąc* !kurs*"
        ),
        "do+pracy|roboty",
        "dołączyć|dołączę .. do .. zespoł*|ekip*|was|firmy",
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
            "staż*|@work|zajęci*_dorywcz*"
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
            "stanowisk*|@work"
        ),
        "bez+doświadczenia .. =przyjmiecie|=weźmiecie|=nauczycie|bierzecie|?",
    ),
    "cv": (
        "=wysłać|=przesłać|=maila|=mail|=gdzie .. cv",
        "cv",
        "życiorys*|list_motywac*|list+motywacyjn*",
        "aplikacj* .. na|wysłać|kierować|złożyć !mobiln* !telefon*",
        "rozmow*+kwalifik*|rekrutac*",
        "na+okres_próbn*|próbny",
    ),
    "start": (
        "mogę|możemy .. zacząć|zaczynać .. od|przyszł*|poniedział*|zaraz|jutra",
        (
            "mogę|mogłabym|mogłbym|możemy|gotow*|chętnie|dostępn* .. zacząć|zaczynać|"
            "pracować|przyjść .. od|jutr*|zaraz|poniedział*|weekend*|wieczor*|noc*|"
            "nadgodz* !kurs*"
        ),
        (
            "=wolny|=wolna|=wolni|=wolne_moce|dostępn*|dyspozycyjn* .. od|zaraz|"
            "weekend*|poniedział*|terminy_na"
        ),
        "od+zaraz",
    ),
}
