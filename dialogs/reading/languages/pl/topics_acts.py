"""Polish: routine questions of any trade, by what is asked for."""

from __future__ import annotations

ACTS = {
    "price": (
        (
            "ile .. =bierzecie|=liczycie|=policzycie|=kasujecie|=weźmiecie|=chcecie|"
            "=bierze|=wołacie"
        ),
        (
            "ile .. za .. naprawę|napraw*|strzyżenie|wymianę|czyszczenie|malowanie|"
            "noc|osobę|kilo|godzin*|zajęcia|wynajem|przegląd|dojazd"
        ),
        "ile .. u_was .. @price|kosztuje|strzyżenie|karnet*|nocleg*|godzin*|pokój",
        "karnet*|bilet*|nocleg*|wynajem|wypożycz* .. ile|cena|koszt*|po_ile",
        (
            "ile .. wyjdzie|wyniesie|wychodzi|będzie .. mniej|około|orientacyjnie|"
            "razem|za|z"
        ),
        "jakie|jaka|podaj*|prześlij*|macie .. stawk*|ceny|cennik*|taryf*",
        "to|jest .. drogie|droga|drogi|kosztowne ?",
    ),
    "visit": (
        (
            "podjechać|przyjechać|podejść|przyjść|wpaść .. żeby|zeby|aby|na .. ktoś|"
            "obejrz*|zobacz*|zerkn*|ocen*|przegląd*|diagnoz*|przymiark*"
        ),
        (
            "=możecie|mógłby|mogłaby|da_się|może .. obejrzeć|zerknąć|zobaczyć|"
            "sprawdzić|ocenić .. auto|samochód|pralk*|sprzęt|mieszkan*|dach|co|mi|"
            "moj*"
        ),
        "zarezerwować|rezerwacj*|zabukować .. stolik*|pokój|miejsc*|na|dla|#",
        "stolik .. na|dla #|osób|wieczór|jutro|dziś",
        (
            "pokaz*|pokażecie|przedstaw*|oprowadz* .. nam|zespoł*|mi .. program|"
            "system|aplikac*|produkt|online|przez_teams|ekran*"
        ),
        (
            "jest|są|znajdzie|macie .. wolne|wolny|jakieś|luka|okienko|miejsce .. "
            "jutro|dziś|sobot*|tygodniu|popołudni*|wieczor* !dostaw*"
        ),
        (
            "zapisać|umówić|zapisz*|umów* .. do .. fryzjer*|lekarz*|mechanik*|"
            "weterynarz*|kosmetycz*|trener*|fizjoterap*|manicur*"
        ),
    ),
    "hours": (
        (
            "od|do|o+której|ktorej|ilu|której_godziny .. można|moge|mogę .. oddać|"
            "odebrać|przyjść|przyjechać|zostawić|wpaść|przywieźć|rano"
        ),
        (
            "można|mogę .. oddać|odebrać|zostawić|przywieźć|przyjść .. przed|po|rano|"
            "wieczorem|wcześnie|późno .. #|pracą|otwart*|zamkn*"
        ),
        (
            "rano|wieczorem|wcześnie|późno|popołudniu .. otwart*|czynn*|jesteście|"
            "=przyjmujecie"
        ),
        "zastanę|zastane|zastać .. kogoś|was|państwa",
    ),
    "address": (
        (
            "=wyśle|=wyślę|=wyślesz|=wyślecie|=prześle|=podeśle|poproszę|podrzuci*|"
            "wysyłacie .. pinezk*|lokalizac*|mapk*|adres*|współrzędn*|namiar*_na"
        ),
        (
            "to|jest|jesteście .. ta|ten|to|te .. koło|kolo|obok|przy|naprzeciw*|za|"
            "niedaleko|blisko .. ?|rynk*|dworc*|galeri*|szkoł*|poczt*|kościo*"
        ),
        (
            "wejście|wejscie|wjazd|brama|drzwi .. od|jest|gdzie|z_której|podwórk*|"
            "ulic*|tył*|?"
        ),
        (
            "gdzie .. wejść|wchodzić|wjechać|podjechać|zaparkować|stanąć|"
            "zostawić_auto|przyjechać|przyjść ?|$|autem|mam"
        ),
        "które|którym|jakim .. piętr*|wejści*|budyn*|klatk*|lokal* ?|jest|u_was",
        "czy|jesteście .. koło|kolo|obok|przy|naprzeciw*|blisko .. ?",
        "nie+mogę|moge|umiem .. znaleźć|trafić|znalezc",
    ),
    "delivery": (
        (
            "kurier|kierowca|dostawca .. zadzwoni|dzwoni|uprzedzi|da_znać|napisze .. "
            "przed|wcześniej|zanim|?"
        ),
        (
            "do+szpitala|hotelu|szkoły|biura|pracy|domu|akademika|kościoła|"
            "przedszkola|restauracji .. dostarcz*|dowoz*|dowieź*|=dowieziecie|"
            "=przywieziecie|=zawieziecie"
        ),
        (
            "kwiaty|bukiet|tort|jedzenie|paczk*|zakup* .. do+szpitala|hotelu|szkoły|"
            "biura|pracy .. ?|=dostarczacie|=dowozicie"
        ),
        (
            "dostaw*|dowóz|dojazd .. gratis|darmow*|płatn*|ile|od_jakiej|minimaln*|"
            "daleko|km|kilometr*"
        ),
        "śledzić|śledzenie|tracking|numer_przesyłki|gdzie_jest_kurier",
    ),
    "discount": (
        "minus # procent|%|proc",
        "# procent|% .. prawda|na_pierwsz*|za|jeśli|rabat*|zniżk*",
        "kod|kupon|bon .. na .. pierwsz*|zakup*|zamówien*|powitaln*",
        (
            "na|za+pierwsz* .. wizyt*|zakup*|zamówien*|raz .. rabat*|zniżk*|taniej|%|"
            "coś|minus|kod|promoc*"
        ),
        "karta|karty|program .. stałego|lojalnościow*|klienta|punkt*",
        "urodziny|urodzinow* .. rabat*|zniżk*|gratis|coś|taniej|promoc*",
    ),
    "human": (
        (
            "porozmawiać|pogadać|rozmawiać|skontaktować .. z .. mechanikiem|lekarzem|"
            "fachowcem|specjalistą|lektorem|fryzjerem|technikiem|serwisantem|"
            "trenerem|kucharzem|właścicielem|szefem|doradcą"
        ),
        (
            "z+mechanikiem|lekarzem|fachowcem|specjalistą|technikiem|serwisantem|"
            "człowiekiem|majstrem .. bezpośrednio|porozmawiać|pogadać|osobiście"
        ),
        "nie .. lubię|chce|mam .. pisać|klikać|stukać .. zadzwoń*|telefon|dzwon*",
    ),
    "warranty": (
        (
            "robocizna|części|usługa|naprawa|materiał* .. wchodzi|objęt*|obejmuje|"
            "też|wlicz* .. gwaranc*|?"
        ),
        (
            "jeśli|jak|gdyby|a_jak .. znowu|znów|ponownie .. zepsu*|stuka|cieknie|"
            "przestanie|wróci"
        ),
        "ile|jak_długo .. wytrzyma|trzyma|potrzyma|starcza|posłuży|utrzymuje",
    ),
    "stop": (
        (
            "skąd .. macie|mają|wzięliście|masz .. mój|moj|numer*|kontakt*|dane .. "
            "usun*|skasow*|wykreśl*|?"
        ),
        (
            "usunąć|usuncie|usuńcie|usuń|skasujcie|wykreślcie .. mój|mojego|numer|"
            "kontakt|mnie|moje .. z|$|system*|baz*"
        ),
        (
            "proszę|prosze .. usunąć|usunięcie|skasować|wykreślić .. numer*|danych|"
            "dane|mnie|kontakt*|$"
        ),
    ),
    "complaint": (
        (
            "po .. waszej|waszym|wasz*|państwa .. napraw*|serwis*|wizyt*|strzyżen*|"
            "farbowan*|czyszcz*|usłudze|przegląd* .. znowu|znów|dalej|gorzej|nie|"
            "nadal|to_samo|stuka|cieknie|boli|plam* !jeśli !jak_długo !gdyby"
        ),
        (
            "znowu|znów|dalej|nadal .. stuka|cieknie|nie_działa|zepsu*|hałas*|pika|"
            "buczy|przerywa|boli !jeśli !gdyby"
        ),
        "tak_zwan*|rzekom* .. napraw*|remont*|serwis*",
        "zapłacił*|dał*|wydał* .. # .. za .. to|co|takie|nic",
        "jest|zrobiło .. gorzej+niż",
        "nic .. nie .. pomogło|naprawi*|zmieniło|zrobili",
    ),
    "wholesale": (
        "współprac*|wspolprac*+hurtow*|b2b|stał*",
        (
            "hurt*|hurtow* .. cen*|od|ile|warunk*|wspolprac*|współprac*|minimum|"
            "palet*|cennik"
        ),
        "od+ilu|jakiej|ilu_sztuk .. hurt*|rabat*|cen*|ilości",
        (
            "dla|do+kawiarni|sklepu|restauracji|hotelu|firmy .. co_tydzień|"
            "tygodniowo|miesięcznie|regularn*|# .. kg|palet*|worków|sztuk|kartonów"
        ),
    ),
    "payment": (
        (
            "zaliczk*|zadatek|zadatku|depozyt|kaucj*|przedpłat* .. trzeba|wymag*|"
            "potrzebn*|bierzecie|płaci|musz*|?"
        ),
        (
            "trzeba|muszę|wymag*|bierzecie|chcecie .. zaliczk*|zadatek|zadatku|"
            "depozyt|kaucj*|przedpłat*"
        ),
        (
            "płacę|płaci|płacimy|zapłacę .. przy+odbiorze|na_końcu|od_razu|teraz|"
            "potem|dopiero"
        ),
        "terminal|blik|kartą|gotówk* .. macie|jest|można|tylko|?",
    ),
    "lead_time": (
        (
            "ile .. tygodni|dni|miesięcy|godzin|czasu .. =czekać|czeka|czekania|trwa|"
            "zajmie|potrzeb*"
        ),
        "na+zamówienie .. ile|długo|czek*",
        (
            "naprawicie|zrobicie|uszyjecie|upieczecie|wyczyścicie|wymienicie .. do|"
            "na|w|dziś|jutro .. wieczora|jutra|dziś|piątku|rana|weekendu|#|dzień|"
            "godzin*"
        ),
        (
            "da+się|dacie_radę|możliw* .. do+wieczora|jutra|piątku|rana|weekendu|"
            "na_jutro|na_dziś"
        ),
        "jaka|duża|długa|jest .. kolejka ?",
    ),
    "smalltalk": (
        (
            "^ dzieńdoberek|dzieńdobry|doberek|dobruś|heloł|cześka|hejeczka|witanko|"
            "siemaneczko $"
        ),
        "^ dzień+doberek|dobry|dobrek",
        "^ dobrego|miłego|pięknego+dzionka|poranka|wieczorku|dnia",
        "^ dzięks|dziękóweczka|dziekówka|dzięksy|dziękować $",
        "^ papatki|pa_pa|narka|naraska|do_miłego $",
    ),
}
