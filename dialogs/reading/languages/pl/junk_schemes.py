"""Polish: what is done by those who cheat and collect, act by act."""

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
        (
            "jeszcze|jedn*|drug*|trzeci*|kolejn* .. cen*|wycen*|ofert* .. żeby|aby|"
            "by|dla .. szef*|dyrekcj*|kierowni*|zarząd*|dał*|spokój|papier*|księgow*"
        ),
        (
            "cen*|wycen*|ofert* .. nie .. będziemy|będę|zamierzam*|planuj* .. brać|"
            "kupować|zamawiać|kupić|zamówić"
        ),
        "szef*|szefostwo|dyrekcj*|kierowni*|zarząd .. dał*|dali+spokój|święty",
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
        (
            "przedstawienie|przedłożenie|podanie|przesłanie|przedstawić|podać .. "
            "stawek|stawki|cen|cennik*|wycen* .. załączon*|wykaz*|zestawien*|"
            "przedmiar* .. do|na"
        ),
        "na .. papierze|blankiecie|druku .. firmowym|firmow*|pieczęci*|podpis*",
        "szkoleni*|webinar*|kurs*|warsztat* .. przetarg*|zamówie*_publiczn*|publiczn*",
        "wygryw*|wygra* .. przetarg*|zamówie*|postępow*",
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
    "blocked": (
        (
            "profil|konto|strona|numer .. usunięt*|zablokowan*|wyłączon*|zawieszon* "
            ".. ciągu|potwierdź|24|godzin"
        ),
        (
            "pomoc|wsparcie|dział|zespół .. komunikatora|telegram*|whatsapp*|"
            "messenger*|banku|bezpieczeństwa .. profil|konto|potwierdź|numer"
        ),
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
    "inheritance": (
        (
            "odziedziczył*|dziedziczy|spadkobierc*|po_zmarłym|spadek .. milion*|"
            "dolar*|euro|konta|dane|kuzyn*"
        ),
    ),
    "procedure": (
        "ceny|cen|cenę .. w|na .. tabel*|excel*|arkusz*|pliku",
        "pozycj* .. tabel*|arkusz*|pliku|excel*",
    ),
}
