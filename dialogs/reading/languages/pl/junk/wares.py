"""Polish: what is sold to a firm."""

from __future__ import annotations

WARES = {
    "promotion": (
        "dołącz* .. katalog*|portal*|bazy|serwis*",
        "masow*|hurtow* wysyłk*|mailing*|sms*|maili|wiadomości|newsletter*",
        (
            "umieść|umieśćcie|zamieść|zamieśćcie|umieścić|zamieścić|publikuj* .. "
            "baner*|reklam*|artykuł*|logo"
        ),
        "baner*|reklam* .. naszym|lokalnym|miejskim portal*|stron*|serwis*|gazet*",
        "sponsor*|zasponsor* .. bieg*|drużyn*|festyn*|impre*|klub*|turniej*|koncert*",
        "sms*|mailing* .. platform*|bramk*|grosz*|kampani*|masow*|za_sms",
        "platform*|bramk* sms*|mailing*",
        "przewodnik*|katalog*|informator* .. firm*|lokaln*|miejsc*|#",
        "artykuł|wywiad|wzmiank* .. w .. forbes*|gazeci*|prasie|magazynie",
        "kręcę|nagrywam|filmuj* .. montuj*|tiktok*|rolk*",
        "gazetk*|gazeci*|czasopi*|biuletyn* .. reklam*|osiedlow*|lokaln*|parafialn*",
        "reklam* .. gazetk*|gazeci*|radiu|autobus*|osiedl*|plakat*|wydani*",
        "nakręc*|nagra* .. film*|spot*|wideo",
        "pisan*|pisać .. tekst*|treści|blog*|post*",
        "liczb* opinii|obserwuj*",
        "strona|stronę+google|w_google",
        "pierwsz*+stron*|miejsc*",
        "projekt .. podesłać|strony|logo|odświeżon*",
        "=odświeżenie|=odświeżymy|identyfikac* .. logo|wizual*|marki",
        "kubk*|koszulk*|długopis*|smycz*|kalendarz* .. logo|nadruk*|firmow*",
        "gorąc*|ciepł*+lead*",
        "lead*",
        "zdjęci*|sesj*|foto* .. produktow*|wizerunkow*|reklamow*|menu|wnętrz",
        "menu|ulot*|stron*|wizytów* .. przeprojekt*|brzydk*|odświeżyć|zaprojekt*",
        "tiktok*|rolk*|filmik*|film* .. sprzed*|próbn*|darmo*",
        "gadżet*|kalendarz*|upomin*|kubk*|długopis* .. firmow*|reklamow*|logo|świąt*",
        "wpis|miejsce|ogłoszeni* .. premium|wyróżnion*",
        "odwiedza|odwiedzin|odsłon* .. #|mln|tys|osób",
        (
            "prowadzen*|prowadzić .. instagram*|fb|facebook*|profil*|social*|"
            "fanpage*|konta"
        ),
        "spotkania .. z+klient*|umawia*",
        "logo .. na .. busie|=aucie|samochodzie|swoim",
        "okleja*|oklej* .. bus*|aut*|samoch*|witryn*",
        "@promo !kurs*",
        "google|fb|facebook*|instagram*|social+ads|reklam*|media|profil*|wizytówk*",
        "top|pierwsz*|wysok*+google|pozycj*|stron*|miejsc* .. google|wyszukiwark*",
        "logo .. na .. koszulk*|stron*|banerz*",
        "post*|artykuł* .. sponsorowan*|gościnn*",
        "widoczn* .. google|internet*|sieci",
        (
            "podświetlan*|świetln*|reklamow*|zewnętrzn*+szyld*|liter*|kaseton*|"
            "reklam*|baner*"
        ),
        (
            "robimy|wykonujemy|produkujemy|piszę|projektuj*|tworz* .. szyld*|baner*|"
            "logo|teksty|stron*|film*|liter*"
        ),
        (
            "nasz|nasze|naszym|w_naszym+radi*|magazyn*|gazet*|portal*|kanał*|ekran*|"
            "podcast*"
        ),
        "audyt*+seo|sklepu|profilu|reklam*|kampanii",
    ),
    "promotion_twice": (
        "@promo .. @promo|@clients|@web",
        "lead* .. sztuk*|szt|zł",
        "@promo .. top*|google|wyszukiwark*|pozycj*",
    ),
    "media": ("@media !kurs*",),
    "web": (
        "sklep*+internet*|online",
        "stron* .. ładuje|wolno|zawiesza",
        "@web",
        "stron*+internetow*|www",
        "sklep*+internetow*|online",
        "aplikacj*+mobiln*",
    ),
    "clients": (
        "@doing .. =klientów|=zapytań|=leadów|=leady|=zapytania|=zlecenia !szuk*",
        "zł+za+zapytanie|lead|leada|kontakt|klienta",
        "zdob*|pozysk*|zdobyć .. klient* .. facebook*|google|internet*|z",
        "pomag* .. firmom .. klient*",
        "umawia* .. spotkan*|wizyt* .. z+klient*|efekt",
        "klient*|odbiorc*|kupując* .. szuka*|stał*|hurtow*",
        (
            "więcej|nowych|nowi|pozysk*|zdobyw*|zdobyć|przyprowadz*|przyciągn*|"
            "dodatkow*|generuj*|tysiąc*|## @clients"
        ),
        (
            "@clients .. dla|miesięcznie|dziennie|z_facebooka|z_google|na_okna|"
            "z_internetu"
        ),
        "baz*|list* .. mail*|klient*|kontakt*|firm*|telefon*|adres*|danych|leadów",
        (
            "mail*|kontakt*|numer*|telefon* .. do|właściciel*|klient* firm|mieszkań|"
            "domów|budowlan*|firmow*"
        ),
        (
            "zapełniamy|wypełniamy|umawiamy|doprowadzamy .. kalendarz*|grafik*|"
            "klient*|wizyt*|spotkan*"
        ),
        (
            "płaci|płacisz|płacicie|płacą .. się .. tylko|dopiero .. za .. klienta|"
            "kontakt|wizytę|spotkanie|efekt"
        ),
        "leady|leadów|klientów|zapytania .. # .. zł .. sztuk*|szt|za|lead",
    ),
    "supplies": (
        "producent*|hurtowni*|wytwórc* .. opakow*|dla+kwiaciarni|dla_firm",
        "@supplies",
        "biur*+sprząt*|kaw*|wod*",
        "sprzątani*|woda|kawa|owoce|catering|obiady .. do_biur*|biur*|firm*",
        "prosto|bezpośrednio .. od|z producent*|fabryk*|hurtown*",
        "cen*+producent*|fabryczn*",
    ),
    "finance": (
        "prowizj* .. od|za+kart*|płatnoś*|terminal*",
        "prowizj* .. kart*|terminal* .. połow*|niżs*|mniejsz*|zmniejsz*",
        "flot*|busów|pojazdów .. ubezpiec*|leasing*",
        "otworzymy|założymy|otwórz .. konto|rachunek .. firm*",
        "konto+firmowe",
        (
            "=city|=ing|=mbank|=pko|=santander|=millennium|=pekao|=alior .. bank|"
            "ofert*|przedsiębior*|firm"
        ),
        "bank .. ofert*|specjaln*|przedsiębior*|firm*",
        "@finance",
        "terminal* .. płatnicz*|prowizj*|tańsz*|karty",
        "kredyt*|pożyczk*|leasing*|finansow* .. dla_firm*|na_firmę|bez_wpłaty",
        "konto .. firmow*|dla_firm*",
        "podłącz*|instaluj*|oferuj*|montuj* .. terminal*|płatnoś*|kas*",
        (
            "lepsze|korzystniejsze|ciekawsze|atrakcyjniejsze+warunki|stawki .. mamy|"
            "mam|oferuj*|firm*|dla|?|$"
        ),
        "kas*+fiskaln*|online",
        "kasa|kasy|terminal*|pos .. fiskaln*|wymian*|ulg*|online|darmow*|płatnicz*",
        (
            "zmień|zmieńcie|przejdź|przejdźcie|przenieś .. terminal*|bank|konto|kas*|"
            "księgow*|ubezpiec*"
        ),
        "lini* kredytow*|limit*",
    ),
    "utilities": (
        "taryf*|abonament* .. telefon*|internet*|prąd*|omówić|zmien*",
        "omówić|porozmawiać .. taryf*|abonament*|umow*|prąd*",
        "=plus+=dla+firm|gsm|biznes",
        "dostawc*+internet*|prądu|gazu|energii",
        "umowa|umowę|umowy .. z+pge|@telcos|kończy|końca",
        "rachun* .. za+prąd|gaz|telefon|energię|internet",
        "@utilities",
        "@telcos .. !=plus",
        (
            "umow*|rachun*|dostawc*|stawk*|taryf* .. prąd*|energi*|gaz*|internet*|"
            "telefon*"
        ),
        (
            "zwrot|nadpłat*|rekompensat*|dopłat*|ulg* .. energi*|prąd|gaz|ogrzewani*|"
            "podat*|rachunk*|wod*"
        ),
        "za+telefony|prąd|internet|energię|telekomunikac*",
        (
            "zmień|zmieńcie|zmiana|zmienić .. sprzedawc*|dostawc*|operator*|taryf*|"
            "umow* .. prąd*|energi*|gaz*|internet*|telefon*|?|cen*"
        ),
        "sprzedawc*+prądu|energii|gazu",
        "cen*+gwarantowan*|prądu|energii|gazu",
    ),
    "backoffice": (
        "niższe|mniejsze|obniżyć|optymaliz* podatk*",
        "nasi|nasze|nasz+prawnicy|księgow*|doradc*",
        "płacić+niższe|mniejsze",
        "potrzebna|potrzebny+księgow*|prawnik* ?",
        "biuro .. rozlicz*|rachunk*",
        "rozlicz* .. firm*|podatk*|działaln*",
        "pit|pity|pitów|vat|cit .. rozlicz*|firm*",
        "rozlicz* .. pit*|vat*|firm*|jdg",
        "@backoffice",
    ),
}
