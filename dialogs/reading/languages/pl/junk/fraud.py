"""Polish: how swindlers promise money and pleasure."""

from __future__ import annotations

FRAUD = {
    "prize": (
        (
            "przyznano|należy|przysługuje|czeka .. =ci|tobie|pan*|=cię .. wypłat*|"
            "zwrot*|świadczen*|odszkodow*|nagrod* !=mi"
        ),
        "odbierz|odbierzcie .. link*",
        (
            "jesteś|jesteście .. #|gościem|klientem|zwycięzc*|wybran* .. odbierz|"
            "iphone|nagrod*|bon"
        ),
        "odbierz iphone*|telefon*|laptop*|nagrod*|bon*|prezent*",
        "# gościem|klientem|odwiedzając*",
        "wybran*|wylosowan* .. darmow*|wakac*|wycieczk*|rejs|nagrod*|zadzwoń",
        "darmow* wakac*|wycieczk*|iphone|voucher*|rejs",
        (
            "wygrał*|wygrałeś|=wygraliście|wygrana|wygraną|nagrod*|loteri*|wylosow*|"
            "wybran*|gratulac* .. iphone*|nagrod*|telefon*|bon*|voucher*|samochód|"
            "odbierz*|odebrać|klik*|link*|tutaj|kart*|=zł|cię|ciebie|twój|prezent* "
            "!u_was !wasz* !=wygrałam !=wygrałem !=jak"
        ),
        "gratulac* .. wygr*|zosta*|numer*|wybran*",
        (
            "odbierz|=odbierzcie|odebrać .. nagrod*|bonus*|pieniądz*|prezent*|"
            "wygran*|bon*|zwrot* !=jak !=mogę"
        ),
        "twój|twoje|pana|pani numer|adres|konto .. wylosow*|wybran*|wygr*",
        (
            "ogłoszenie|przedmiot|towar|produkt|oferta .. opłacon*|sprzedan*|kupion*|"
            "zakupion* .. odbierz|przejdź|wpisz|potwierdź|środki|kart*"
        ),
        (
            "odbierz|odebrać|wypłać|przyjmij .. środki|pieniądze|płatność|wypłatę|"
            "zapłatę .. przejdź|wpisz|kliknij|link*|kart*"
        ),
        "wpisz|podaj|wprowadź .. kartę|karty|dane_karty|numer_karty",
        (
            "został*|zostałeś|zostałaś|jesteś .. wybran*|wylosowan*|zwycięzc* .. "
            "nagrod*|bon|kart*|iphone|odbierz|link*"
        ),
    ),
    "crypto": (
        "monet*|coin*|token* .. x|x10|10x|piątk*|zarob*|wchodź|wejdź|kup|wystrzel*",
        "x10|10x|100x",
        (
            "krypto*|bitcoin*|btc|ethereum|usdt|nft|forex*|binance|blockchain|"
            "airdrop*|trading*|token*"
        ),
    ),
    "income": (
        (
            "kurier*|ludzi|osob* .. potrzebn*|szukam* .. dokument*|paczek .. dzień|"
            "dziennie"
        ),
        (
            "znajom*|kolega|koleżanka|sąsiad*|brat .. zarobił*|wyciągn*|wypłacił* .. "
            "giełd*|krypto*|#|tysięcy|chcesz"
        ),
        "robot*|bot|algorytm|system .. tradingow*|giełdow*|# %|dziennie",
        "pomnóż|pomnoż*|mnoż* .. oszczędn*|pieniądz*|kapitał*",
        "ludzie|osoby|ludzi .. do_pracy_zdalnej|zdaln*|zdalnie .. płatn*|pisz|od_razu",
        "prac*+zdaln* .. płatn*|pisz|od+razu|dziennie|bez",
        "# % .. zysk*|fundusz*|stop*|kapitał*|portfel*",
        "fundusz*|lokat*|portfel* .. zysk*|miejsc*|%|ostatni*|inwest*",
        "kasyn*|ruletk*|spin*",
        "podwój|podwoi|pomnóż|x10 .. btc|bitcoin*|krypto*|monet*|pieniądz*",
        "monet*|coin*|token* .. x|x10|zrobi",
        "wyślij|wpłać|przelej|zainwestuj .. # .. dostaniesz|otrzymasz|zwrot|zysk*",
        "dostaniesz|otrzymasz .. #",
        "prac*|robota .. w+domu|domu|z_domu .. #|dzien*|pisz",
        "tajemnicz*+klient*",
        "bez+kwalifikacji|wysiłku",
        "zł .. tygodniowo|dziennie .. bez|kwalifikac*|doświadcz*",
        (
            "zarob*|zarab*|zarabiaj*|dochód|dochod*|zysk* .. # .. dziennie|"
            "tygodniowo|miesięcz*|dzien*|godzin*|dom*|internet*|online|telefon* !ile "
            "!=mogę"
        ),
        (
            "zarabiaj|zarób|zarobek|zarabianie|zarobić .. dom*|online|internet*|"
            "łatw*|szybk*|dziennie|bez|przez_telefon|dodatk*"
        ),
        "pasywn*|dodatkow*|szybk*|łatw*+dochód|dochod*|zarob*|pieniądz*|kas*|gotów*",
        (
            "prac* .. w_domu|zdaln*|z_domu|domu|online|internet* .. #|dzien*|bez|"
            "pisz|napisz|plus|zł"
        ),
        "woln*+finans*",
        "# % .. dzienn*|tygodn*|miesięczn*|zysk*|zwrot*|gwaran*|roczn*_zysk*|stop*",
        (
            "inwest*|zainwest*|wpłac* .. zysk*|gwarant*|%|zwrot*|podwoj*|podwój*|"
            "pewn*|kapitał*"
        ),
        "podwój|podwoimy|potrój|pomnóż .. pieniądz*|bitcoin*|krypto*|wpłat*|kapitał*",
        (
            "bukmach*|kasyn*|typy|typer*|zakład*_sport|spin*|ruletk*|poker*|jackpot*|"
            "automat*_online|automaty"
        ),
        "zł .. dziennie|tygodniowo .. bez|z|pisz|online|dom*|telefon*",
        (
            "wypłat*|płatn*|płacimy|zapłata .. codziennie|dziennie|od_ręki|co_dzień "
            ".. plus|napisz|pisz|telefon*|priv"
        ),
        "napisz|napiszcie|pisz|wyślij|daj+plus|plusa|plusik|+",
        (
            "godzin*|godzinki .. dziennie|dzień .. telefon*|komórk*|domu|laptop* .. "
            "wypłat*|zarob*|płac*"
        ),
        (
            "# .. dziennie|tygodniowo|na_godzinę|na_dzień .. pisz|napisz|priv|pw|"
            "telegram|whatsapp|+|plus"
        ),
        "partner*|ludzi|osób|zespół .. arbitraż*|krypto*|trading*|inwest*",
        "prac*|zarob* .. # .. godzin*|minut* .. dziennie|dom*|telefon*",
    ),
    "link": (
        (
            "=.+=com|=net|=org|=info|=top|=site|=online|=xyz|=shop|=ru|=eu|=co|=me|"
            "=cc|=biz|=club|=click+/"
        ),
        "link*|w+linku",
        "http|https|www",
        (
            "klik*|kliknij|wejdź|sprawdź|zobacz|przejdź .. link*|tu|tutaj|http|https|"
            "bit|www|stron*"
        ),
        "bit|t|goo|tinyurl|cutt|is+.+ly|me|gl|com|gd|cc",
        "link .. bio|opis*|profil*|poniżej|w_komentarz*",
        "http|https|www .. =top|=xyz|=click|=icu|=club|=win|=vip",
        "- .. .+top|xyz|click",
    ),
    "private": (
        (
            "pisz|napisz|=piszcie|odezwij|zapraszam .. priv|pw|whatsapp*|telegram*|"
            "prywat*|wiadomoś*_prywatn* !cen* !=mi"
        ),
        "na+priv|pw|priva",
        (
            "dołącz|zapisz_się|wejdź|subskrybuj .. do_kanał*|kanał*|grup*|czat*|"
            "telegram*|whatsapp*"
        ),
        "t+.+me",
        "pisz|napisz .. plus|tak|+",
    ),
    "adult": (
        "randk*|randki|znajomoś* .. dorosł*|mieście|darmow*|rejestr*",
        "dla+dorosłych",
        (
            "chcę|szukam|poznam|poznać|spotkać .. miłego|fajnego|facet*|mężczyzn*|"
            "dziewczyn*|pana|chłopak*|sponsor*"
        ),
        "zdjęcia|fotki|foty|filmik* .. w+linku|linku|profilu|priv",
        "fotki|zdjęcia|filmiki|kamerk* .. moje|zobacz|gorąc*|www|prywat*",
        "kotku|kotek|misiu|=skarbie|przystojniaku|słodki",
        (
            "seks*|sex|erotycz*|escort*|randk*|nagie|nago|anons*|sponsoring*|"
            "sponsora_poznam|sugar|porno|gorąc*_dziewczyn*|napalon*|kamerk*"
        ),
        (
            "samotn*|gorąc*|ładn*|chętn*|niegrzeczn* .. pani*|dziewczyn*|kobiet*|"
            "mamuśk*|koleżank*"
        ),
        "poznam .. pana|panią|kobiet*|mężczyzn*|kogoś|faceta|dziewczyn*",
        "cześć|hej|witaj+przystojniaku|kochanie|piękna|=skarbie|misiu",
        "szukam .. miłoś*|związk*|męża|faceta|partnera_życi*|żony",
    ),
    "drugs": (
        "schudn*|schudnij|zrzuć|zrzucić|chudn* .. #|kg|kilo*",
        "# kg .. tygodni*|dni|miesiąc",
        (
            "viagra*|kamagra*|odchudz*|schudn*|potencj*|sterydy|marihuan*|cbd|"
            "tabletk* .. tani*|dyskret*|bez_recept*|szybk*|kg|dni|gwaran*|na|sprzed*|"
            "kup*"
        ),
        "bez+recepty",
        "viagra*|kamagra*|potencj*|sterydy",
    ),
    "fast_loan": (
        "przyznano|przyznaliśmy .. pan*|ci|wam .. kredyt*|pożycz*|limit*",
        "bez+bik",
        "bez dokument*|zaświadcz*|formalności",
        "gotówk*|pieniądze|kasa .. # minut*|minut|od_ręki|szybk*",
        "chwilówk*",
        (
            "pożycz*|kredyt*|gotówk* .. bez|bik|online|od_ręki|minut|gwarant*|baz*|"
            "przyznan*|każdego|szybk*|natychmiast|zaświadcz*|do_#|15_minut|na_dowód "
            "!=okna !=na_remont !dla_firm*"
        ),
        "przyznan*|zatwierdz*|wstępnie .. pożyczk*|kredyt*|limit* !=mi !=nam",
        "bez+bik|baz|zaświadczeń|zdolności",
    ),
    "vote": (
        (
            "głosuj*|zagłosuj*|głos|głosy|głosow* .. na|córk*|syna|bratan*|"
            "siostrzen*|konkurs*|link*|moją|mojego"
        ),
    ),
    "fake_likes": (
        (
            "lajk*|obserwując*|followers*|subskryb*|polubien*|wyświetleń .. tani*|"
            "od_ręki|kup*|gotowe|szybko|sprzed*|paczk*"
        ),
        "tani*|kup*|sprzed* .. lajk*|obserwując*|followers*|polubien*|opini*",
    ),
}
