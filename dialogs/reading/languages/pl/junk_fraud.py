"""Polish: how swindlers and spammers write."""

from __future__ import annotations

FRAUD = (
    "sygnał*|sygnały krypto*|forex|giełd*",
    "dołącz|zapisz_się|wejdź|subskrybuj .. do_kanału|kanał*|grup*|czat*",
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
    ("podwój|potrój|pomnóż|podwoimy .. btc|bitcoin*|krypto*|pieniądz*|wpłat*|kapitał*"),
    ("# % .. miesięcznie|tygodniowo|dziennie|zysk*|gwarant* !rabat* !zniżk* !zaliczk*"),
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
    ("odbierz|odbierzcie|odebrać nagrod*|bonus*|pieniądz*|prezent*|wygran*|bon|zwrot"),
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
)
