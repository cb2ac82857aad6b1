"""Polish: people who look for work or for prey."""

from __future__ import annotations

PEOPLE = {
    "job_seeker": (
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
