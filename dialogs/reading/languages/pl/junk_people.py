"""Polish: people who look for work or for prey."""

from __future__ import annotations

PEOPLE = {
    "job_seeker": (
        (
            "mogę|możemy zacząć|zaczynać .. od_jutra|jutra|zaraz|poniedziałku .. lat|"
            "lata|doświadcz*|prac*"
        ),
        "# lat|lata .. w .. sprzedaży|handlu|gastronomii|budowlance|kwiaciarni|montażu",
        "sprawie .. zatrudnien*|pracy|rekrutac*",
        (
            "@worker .. potrzebujecie|szukacie|bierzecie|przyjm*|zatrudn*|wolny|wolna|"
            "staż*|doświadcz* ? !do_drzwi !ile !montaż"
        ),
        "@worker .. wolny|wolna|dostępny|dostępna .. od|potrzeb*|ktoś",
        (
            "potrzebujecie|potrzebny|potrzebni|potrzebna .. rąk|kogoś|ktoś|ludzi|"
            "@worker|pracownik* ? !do !ile"
        ),
        "@kin .. jest @worker .. bierzecie|szuka*|przyjm*|praca|pracy|potrzeb*|ludzi ?",
        (
            "bierzecie|przyjmujecie|przyjmiecie|potrzebujecie|szukacie ludzi|kogoś|"
            "uczniów|studentów|studenta|praktykant*"
        ),
        "@worker .. wolne+miejsca|etaty",
        "wolne|wakujące etaty|stanowisk*|posady|wakaty",
        "jest|macie|szukam .. robota|robotę|roboty|fucha|fuchy",
        "rozmow* kwalifikac*|rekrutac*|o_pracę",
        "na .. jakiego|jaki|jaką .. mail*|adres .. cv|podanie|aplikac*",
        "zostawić|przynieść|złożyć|wysłać cv|podanie|życiorys",
        "chcę|chciał*|chciałbym|chciałabym .. się .. zatrudnić",
        "zatrudnić .. się|u_was|mnie",
        "ile .. płacicie @worker .. zatrudn*|pracow*|godz*",
        "szukam|poszukuj*|szukamy|podejmę|przyjmę .. @job",
        "jest|macie|są|będzie|może .. @job ? !gwaranc* !termin*",
        "@job .. jest|macie|dla_mnie|szukam|u_was|możliw* ? !godzin* !termin* !zakres*",
        "jest|macie|dajecie praca|prace|pracę|pracy",
        "gdzie|jak|komu|mogę|czy|można .. cv|podanie|aplikac*|życiorys",
        "cv .. wysł*|przesł*|złożyć|gdzie|załącz*|zostaw*|wysyłam",
        "wysyłam|przesyłam|załączam|składam .. cv|aplikac*|podanie",
        (
            "szukacie|potrzebujecie|zatrudniacie|zatrudnicie|przyjmujecie|przyjmiecie|"
            "rekrutujecie|poszukujecie .. @worker|kogoś|do_pracy|studentów|uczniów|"
            "staż*|praktyk*|?"
        ),
        "potrzeba|potrzebni .. wam|@worker ?",
        "wam|was .. potrzeb* .. @worker",
        "zatrudniacie|rekrutujecie|zatrudnicie",
        "doświadczeni* .. lat|roku|w|jako .. prac*|szuka*|jest|montaż*|? !macie !mają",
        "#+lat doświadcz*|praktyk*|staż*",
        "staż*|praktyk* .. przyjm*|można|u_was|macie|odby*|student*|szuk*|oferuj*",
        "przyjm* .. na+staż|praktyk*",
        (
            "chcę|chciał*|mogę|można|chętnie .. pracować|pracy|popracować|dorobić|"
            "zatrudn*|u_was_pracować"
        ),
        "pracować .. u_was|dla_was|w_waszej",
        "ile .. zarob*|zarabia* .. monter*|za|pracown*|godz*|$|u_was",
        "stawka|zarobki|wynagrodzen*|wypłata .. godzin*|jaka|jakie|monter*|?",
        "rekrutacj*|wakat*|kadr*",
        "ofert* .. pracy",
        "ekip*|brygad*|podwykonawc* .. szuka*|wolne|dostępn*|zlece*|podejm*|poszuk*",
        "podejmiemy|przyjmiemy|szukamy .. zlec*|podwykon*|montaż*",
        (
            "praca|pracy|pracę dodatkow*|dorywcz*|weekend*|sezonow*|zdaln* .. ?|macie|"
            "jest|szuk*"
        ),
    ),
    "spam_fraud": (
        (
            "dotacj*|zasił*|zwrot_podatku|dofinansowan* .. przyznan*|wypełnij|"
            "formularz|link* !kurs*"
        ),
        "policja|policjant|prokurator*|nbp .. kredyt*|konto|nazwisko|przelew*",
        "kredyt*|pożycz* .. na .. twoje|twój|pana|pani+nazwisko|dane|konto",
        "sposób|metoda|schemat|patent .. zarob*|zarobek|dochód|pieniądz*",
        "odzyska* .. pieniądz*|środki|krypto* .. broker*|stracon*|oszust*",
        "stracon* .. broker*|krypto*|oszust*",
        "praca .. dom* .. dziennie|tygodniowo|plus",
        "typy|typer*|zakłady .. bukmach*|skuteczn*|%|pewniak*",
        "karta|numer|sim|konto .. zablokowan* .. potwierdź|dane|zweryfik*|link*",
        (
            "mamo|mama|tato|tata|babciu|dziadku .. to_ja|nowy_numer|zgubił*|zepsuł* .. "
            "przelej*|wyślij*|blik*|pieniądz*|#"
        ),
        "mamo|tato|babciu|dziadku .. przelej*|blik*|pożycz*",
        "to+ja .. przelej*|blik*|nowy_numer|pożycz*_mi",
        (
            "podwój|potrój|pomnóż|podwoimy .. btc|bitcoin*|krypto*|pieniądz*|wpłat*|"
            "kapitał*"
        ),
        (
            "# % .. miesięcznie|tygodniowo|dziennie|zysk*|gwarant* !rabat* !zniżk* "
            "!zaliczk*"
        ),
        "gwarantowan* .. # .. %|zysk*|miesięczn*",
        "samotn*|gorąc*|napalon* .. pani*|dziewczyn*|kobiet*|mamuśk*",
        (
            "# zł|złotych dziennie|tygodniowo|na_godzinę .. bez|telefon*|dom*|"
            "internet*|online|łatw*|pisz*"
        ),
        (
            "skrzynka|poczta|konto|profil .. usunięt*|wygaś*|zamknięt* .. zaloguj*|"
            "link*|tutaj|kliknij"
        ),
        "zaloguj .. się .. tutaj|tu|link*|natychmiast|teraz",
        "prawo|prawa+jazdy .. bez|kupić|szybko|załatw*|legaln*",
        "dyplom*|świadectw*|zaświadcz* .. bez_egzamin*|kupić|szybko|kolekcjoner*",
        (
            "wybraliśmy|wybrano|wytypowan*|wylosowal* .. kart*|bon*|nagrod*|odbierz*|#|"
            "cię|voucher*"
        ),
        (
            "paczka|przesyłka|kurier .. dopłać|dopłata|dopłat*|opłać|oczekuje .. http|"
            "https|link*|#"
        ),
        "dopłać .. #|zł",
        "dochód|zarobek .. pasywn* .. klik*|t|link*|pisz*|$",
        (
            "wygrał*|wygrałeś|wygraliście|wylosowa*|wybran*|gratulac* .. iphone*|"
            "nagrod*|telefon*|bon|voucher|samochód|zł|#|konkurs*|euro !u_was !wasz* "
            "!wygrałam !wygrałem"
        ),
        (
            "odbierz|odbierzcie|odebrać nagrod*|bonus*|pieniądz*|prezent*|wygran*|bon|"
            "zwrot"
        ),
        (
            "konto|konta|karta|profil|dostęp|paczka|rachunek .. zablokow*|zawiesz*|"
            "wstrzym*|ogranicz*|wygaśnie|dezaktyw*|dopłat*|niedopłat*"
        ),
        "@tell .. kod*|blik*|pin|hasł*|numer_karty|cvv|dane_karty|pesel|login*|dane",
        "kod|kodu|kodem blik|sms .. @tell|$",
        "kod+blik",
        "klik*|kliknij|wejdź|sprawdź .. link*|tu|tutaj|http|https|bit|www",
        (
            "chwilówk*|pożyczk* .. bez|bik|online|od_ręki|minut|gwarant*|baz*|"
            "przyznan*|dla_każdego|szybk*"
        ),
        "chwilówk*",
        "przyznan*|przyznano|zatwierdz* pożyczk*|kredyt*",
        "pożyczk*|kredyt* .. online|minut|od_ręki|natychmiast|gotówk*|konto",
        "pożyczk*|kredyt* .. przyznan*|bez_bik|zaświadcz*|bez",
        (
            "zarob*|zarabiaj*|zarobek|dochód|dochod* .. dzienn*|domu|bez_wyjśc*|online|"
            "internet*|#|pasywn*|zdaln*|tygodn*|łatw*"
        ),
        "pasywn* dochód|dochod*",
        "inwest*|zainwest* .. krypto*|zysk*|bitcoin*|gwarant*|%|zwrot*",
        "krypto*|bitcoin*|forex* .. zysk*|zarob*|sygnał*|%|inwest*|gwarant*",
        "kasyn*|bukmach*|zakłady_bukm|darmowe_spiny|jackpot*|automaty",
        "seks*|sex|erotycz*|escort*|randk*|nagie|anons*",
        "viagra*|odchudz*|schudn*|potencj*",
        "głosuj*|zagłosuj* .. na|bratan*|siostrzen*|córk*|syna|konkurs*",
        "spadek|dziedzicz*|nigeri*|książ* .. milion*|przelew*|przekaz*",
        "dział|departament+bezpieczeństwa",
        "bank .. podaj*|weryf*|bezpieczeń*|kod*|zablok*",
        (
            "kupię|kup|sprzedam .. dyplom*|prawo_jazdy|zaświadcz*|lewe|followers*|"
            "lajk*|obserwując*"
        ),
        "mamo|tato|babciu .. przelej*|wyślij*|blik*|telefon*|pieniądz*",
        "należy .. się|ci|wam .. zwrot|dopłata|odszkod*|#",
        "dopłać|dopłata .. paczk*|przesył*|kurier*",
        "napisz .. priv|pw|whatsapp* .. zarob*|prac*|zysk*",
    ),
}
