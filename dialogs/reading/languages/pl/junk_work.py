"""Polish: how people look for work."""

from __future__ import annotations

WORK = {
    "seeks": (
        (
            "szukam|szukamy|szuka|poszukuję|poszukuje =pracy|=roboty|=zatrudnienia|"
            "=etatu|=zleceń|=stażu !kurs*"
        ),
        "@kin szuka|potrzebuje|chce =pracy|=roboty|=zatrudnienia|=pracować",
    ),
    "job": ("@job",),
    "job_ask": (
        "komu|gdzie|dokąd .. wysłać|przesłać|podesłać .. portfolio|=cv|aplikac*",
        (
            "chcę|chciał* .. być|pracować .. =was|=państwa .. @trade|projektant*|"
            "grafik*|jako"
        ),
        "prac*|robota|fucha|etat|dorywcz* .. jest|są|znajdzie|macie ?|$ !=po !kurs*",
        "jest|są prac*|robota|fucha .. dla|@trade",
        "szukam prac*|robot*",
        "sezonow*|dorywcz*|weekendow*|nocn*+prac*|robot*",
        "ogłoszeni* .. prac* .. aktualn*|olx|widzia*",
        (
            "syn|córka|siostra|brat|kuzyn .. chce|chciał*|mógłby|mogłaby .. uczyć|"
            "przyuczyć|przyjść|praktyk*|do_was .. @trade|was|tygodnie"
        ),
        "rekrutujecie|zatrudniacie|szukacie|=potrzebujecie @trade|handlowc*",
        "jakiejkolwiek|każdą|dowolną prac*|robot*",
        "mogę|gdzie|jak .. zostawić|złożyć|przynieść .. cv",
        "zostawić|podrzucić .. cv",
        "chcę|chciał* .. aplikować|dołączyć|u_was_pracować",
        "naukę|nauki+zawodu",
        "=szukacie|=potrzebujecie|=bierzecie @trade !=skąd",
        "szukam .. jakiejkolwiek|każdej|dowolnej|pilnie",
        "=ile .. zarabia|dostaje .. =u+=was|=państwa !macie",
        "aplikować|aplikuję|zgłaszam|ubiegam .. na|się|o",
        "odbyć|robić|zrobić .. staż|praktyk*|u_państwa|u_was",
        (
            "macie|jest|znajdzie .. prac*|robot*|etat* .. dla|na|magazyn*|sklep*|"
            "biur*|hal*|kuchni"
        ),
        "szukam|szukamy .. robot*|roboty|prac*|zajęcia",
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
        "kto .. rekrut*|zatrudn*|kadr*|prac*",
        "dzień|okres|dniówk*+próbn*|testow* .. jako|@trade|przyjść|u_was",
        "podobno|słyszał*|brakuje .. wam|was .. @trade|ludzi|rąk",
        "do+zespołu|ekipy|załogi",
        (
            "=zatrudnicie|=przyjmiecie|=weźmiecie .. 16|17|15|latk*|syna|córk*|mnie|"
            "sobot*|weekend*|@trade|emeryt*|student*"
        ),
        (
            "jest|są|=macie|będzie|szukam|szukamy|znajdzie|dostanę|znajdę|poszukuj*|"
            "chcę|chciał*|=macie_wolne .. prac*|zatrudn*|etat*|staż*|praktyk*|posad*|"
            "wakat*|robot*|zajęci*_zarobk* !=po_kursie !kurs* !remont* !okna !okien "
            "!godzin* !zakres* !=wtedy !=jestem !=mamy !szkol* !przeszkol*"
        ),
        (
            "szukam|poszukuję .. prac*|zatrudnien*|etat*|stażu|praktyk*|czegoś|"
            "dorywcz*|zajęcia .. jako|weekend*|od|w|na|u|dorywcz*|dodatkow*|stał*|$"
        ),
        "pracować|pracę|pracy|robić .. u|dla was|państwa|jako|firmie",
        (
            "szukam|poszukuję|znaleźć .. czegoś .. weekend*|wieczor*|wakacj*|dorobić|"
            "popołudni*|lato|zmian*"
        ),
        "dorobić|dorabiać|dorobiła|dorobił !kurs*",
        (
            "ofert*|ogłoszeni*|rekrutac* .. prac*|stanowisk*|@trade .. aktualn*|"
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
    ),
    "cv": (
        "=wysłać|=przesłać|=maila|=mail|=gdzie .. cv",
        "cv",
        "życiorys*|list_motywac*|list+motywacyjn*",
        "aplikacj* .. na|wysłać|kierować|złożyć !mobiln* !telefon*",
        "rozmow*+kwalifik*|rekrutac*",
        "na+okres_próbn*|próbny",
    ),
    "trade": ("@trade",),
    "trade_me": (
        "doświadczon*|wykwalifikowan*|solidn* @trade",
        "=mam # lat .. szukam|chcę|prac*",
        "jesteśmy .. #|dwoma|trzema|czterema|ekipą @trade",
        "@kin .. jest .. @trade|krawcow*|spawacz* !kupić",
        "@trade .. z .. #|lat|letnim|rokiem .. staż*|doświadcz*|latami",
        (
            "@kin .. składa|montuje|kładzie|jeździ|gotuje|maluje|spawa|układa .. coś|"
            "prac*|dla_niego|=weźmiecie|zlec*"
        ),
        (
            "=jestem|=jako|=z_zawodu|wykwalifik*|doświadczon*|dyplomow*|młody|młoda|"
            "=z_uprawnieniami .. @trade !potrzebuj* !szukam_kogoś !jako_prezent"
        ),
        "@trade .. z .. doświadcz*|uprawnien*|praktyk*|zawodu|własn* !szukam_kogoś",
        (
            "@trade .. szuka|szukam|poszukuje|poszukuję|podejm*|podejmie|wolny|"
            "dostępny|chętnie .. prac*|zlec*|zajęci*|zatrudn*|etat*|dorywcz*|robot*"
        ),
        (
            "@kin .. jest|ma|szuka|robi|pracował .. @trade|prac*|lat|zlec*|staż*|"
            "praktyk*|hydraulik* !kupić"
        ),
        (
            "=studentka|=student|=studentką|=studentem|=emeryt|=emerytka|=emerytem|"
            "=uczennica|=uczeń|=uczniem|=studenci|=maturzystka .. szuka*|chcę|prac*|"
            "weekend*|dorob*|wakac*|czegoś|praktyk* !kurs*"
        ),
        "lat|lata|rok doświadczen*|praktyk*|stażu|w_zawodzie|w_branży|za_kółkiem",
    ),
    "skill": (
        "kat|kategori* .. b|c|ce|d|=e",
        "#+letni*|lat staż*|doświadcz*",
        "własn*|swoim|swój|swoje+bus*|aut*|narzęd*|sprzęt*",
        "doświadczen* .. w|zawod*|mam|posiadam|lat|jako",
        (
            "mam|posiadam .. doświadczen*|uprawnien*|prawo_jazdy|narzędz*|"
            "kwalifikac*|własn*_auto|własne+auto|narzędzia|orzeczen*|książeczk*|kat"
        ),
        "uprawnien*|sep|udt",
        "prawo+jazdy .. kat|c|b|mam|posiadam",
        "bez+nałogów|doświadczenia",
        "chętn*|pracowit*|dyspozycyjn*|sumienn*|szybko_się_uczę|punktualn*",
    ),
    "hiring": (
        "=potrzebni|=potrzebny|=potrzebna .. =wam @trade",
        "=przyjmujecie|=bierzecie|=szukacie =uczniów|=stażystów|=praktykantów",
        (
            "=szukacie|=potrzebujecie|=bierzecie|=przyjmujecie|=zatrudniacie|"
            "=dajecie .. @trade|uczniów|podwykonaw*|ludzi"
        ),
        "=dajecie|=zlecacie podwykonaw*|zlec*",
        (
            "=potrzebujecie|=szukacie|=bierzecie|=przyjmiecie|brakuje_wam .. ludzi|"
            "rąk|pracownik*|uczniów|kogoś ?"
        ),
        "nie+potrzebujecie|trzeba ?",
        "krawcow*|@trade .. nie+potrzeb*|przyda ?",
        "brakuje|potrzeba|trzeba .. wam|państwu|was .. @trade|ludzi|rąk",
        "=zatrudnicie|=zatrudniacie|zatrudnia",
        "rekrutuj*|rekrutac*|zatrudnia*|=zatrudnicie|zatrudnią|nabór|naboru|przyjęcia",
        (
            "=potrzebujecie|=szukacie|=bierzecie|=przyjmujecie|=przyjmiecie|"
            "brakuje_wam|=poszukujecie|=weźmiecie|przyda_się|trzeba_wam|przyjmuje|"
            "szuka|potrzebuje|=zatrudnicie .. @trade|do_pracy|ludzi|rąk|"
            "kogoś_do_pracy|kogoś|pomoc*|praktyk*|staż*|uczni*|studentów|chętn* ? "
            "!do_montaż* !kto !ile"
        ),
        "przyjm*|bierze*|weźmie* .. na .. praktyk*|staż|naukę|próbę|przyuczen*|etat",
        (
            "@trade|ludzi|kogoś .. =potrzebujecie|=szukacie|=bierzecie|=przyjmiecie|"
            "brakuje|trzeba|potrzeba|=poszukujecie ? !ile !do_drzwi"
        ),
        "=potrzebny|=potrzebna|=potrzebni|=nie_potrzeba .. @trade ? !=mi !=nam !do",
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
    "crew": (
        "ekip*|brygad*|zespół .. # @trade|osób|ludzi",
        "mamy|=jest_nas # @trade",
        "# @trade .. podwykon*|zlec*|wolni",
        "@trade .. szuka*|poszuk*|chętn* .. podwykon*|zlec*|robót",
        "dwóch|trzech|czterech|dwoje|#+@trade .. szuka*|z_własn*|wolni",
        (
            "ekip*|brygad*|zespół|zespol* .. #|monter*|osób|budowlan*|wykończ*|"
            "fachowc*|montaż* .. szuka*|zlec*|podwykon*|robot*|prac*|wolne|podejm*|"
            "montuj*|ma_terminy"
        ),
        "podwykon*|podzlec*",
        (
            "szukam*|poszukuj*|przyjm*|podejm*|weźm* .. zlec*|podwykon*|robót|"
            "prac*_wykończ*"
        ),
        "@trade .. zlec*|podwykon*",
        "=nas|=jest_nas+dwóch|trzech|czterech|pięciu|# .. montuj*|zlec*|prac*|robot*",
    ),
    "apprentice": (
        (
            "praktyk*|staż*|praktykant*|stażyst* .. szuka*|przyjm*|u_was|możliw*|"
            "odby*|wakac*|syn*|córk*|szkoł*|studi*|czy|? !po_kursie !kurs*"
        ),
        "na+praktyki|praktykę|staż|przyuczenie",
        "przyuczyć|przyuczenie|uczeń|uczniów .. zawod*|przyjm*|bierz*",
    ),
}
