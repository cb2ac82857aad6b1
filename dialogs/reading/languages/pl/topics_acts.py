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
            "żeby|zeby|aby .. ktoś|ktos|fachowiec|pan .. przyszedł|przyszedl|"
            "przyjechał|przyjechal|wpadł|podjechał .. wymierz*|zmierz*|obejrz*|"
            "pomierz*|zobacz*|ocen*|bo"
        ),
        (
            "wolał*|wolal*|chciał* .. ktoś|ktos .. przyszedł|przyszedl|przyjechał|"
            "wymierzył|zmierzył|obejrzał"
        ),
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
        "czy .. ktoś .. będzie|jest|zastanę .. w|o|po|sobot*|święta|sylwestra",
        (
            "zdążę|zdaze|zdążymy .. wpaść|przyjechać|przyjść|podjechać|po_pracy|"
            "przed_zamknięciem"
        ),
        "kończę|koncze .. prac* .. zdążę|otwarte|czynne|jeszcze|ktoś",
        "godziny|grafik .. w+święta|sylwestra|wigilię|się_zmienia*|bez_zmian",
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
        "w .. którą|ktora|która .. stronę|strone|iść|isc",
        (
            "stoję|jestem|czekam .. pod|przy|obok .. dworc*|przystan*|stacj*|rynk*|"
            "galeri* .. gdzie|którą|jak|iść"
        ),
        (
            "gdzieś|gdzies|gdzie .. wpaść|przyjść|podjechać|podejść .. obejrzeć|"
            "zobaczyć|na_żywo|dotknąć"
        ),
        "na_żywo|stacjonarnie|osobiście .. czy+tylko .. internet*|online",
        "tylko .. internet*|online .. czy .. sklep*|stacjonarn*|na_żywo|salon*",
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
            "dojedzie|dojedziecie|dojadą|dotrzecie|przyjedzie .. samochód|auto|"
            "kurier|towar*|tam|# km|wieś|las*|aż_tutaj"
        ),
        "# km od .. dojedzie*|dowie*|dowozi*|dostarcz*|przywie*",
        "wniesie|wniosą|wnosi|wtarga .. piętr*|góry|schod*|windy",
        "bez+windy",
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
            "może|moze|mógłby|mogłaby|moglby|moglaby|=mogłaby|=mógłby .. oddzwonić|"
            "oddzwonic|zadzwonić|zadzwonic|do_mnie"
        ),
        "pani|pan .. oddzwonić|zadzwonić|oddzwoni|zadzwoni",
        "jest .. ktoś|ktos|jakiś_człowiek .. kim|z_kim|porozmawia*|pogada*",
        "operator|człowiek|konsultant .. w_ogóle|wogole|jest .. czy|?",
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
        "gwara|gwarę|gware|gwarka|gwarkę|gwary",
        (
            "jak|jeśli|gdyby .. padnie|padną|siądzie|wysiądzie|strzeli|puści .. nowy|"
            "nową|wymien*|co|oddacie|?"
        ),
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
            "obiecuj*|obieca* .. ktoś|ktos|że|oddzwon*|odezw*|zadzwon* .. i+cisza|"
            "nic|nikt|dalej|tak_się_nie"
        ),
        "tak+się+nie+robi|traktuje",
        (
            "odebrał*|dostał*|kupił*|przyszedł|przyszła .. surow*|zepsut*|nieświe*|"
            "spleśni*|gorzk*|zakal*|spalon*|popękan*"
        ),
        "surow*|spleśni*|zjełcza*|skwaśni* .. środku|w|tort|ciasto|mięso",
        "wstyd|kompromitac* .. przed|goś*|klient*|!",
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
        (
            "warunk*|cen*|cennik|rabat* .. dla .. gastronomi*|lokali|kawiarni|"
            "restauracji|hoteli|biznes*|stałych"
        ),
        (
            "prowadzimy|prowadzę|mamy|mam|jesteśmy .. kawiarni*|restaurac*|hotel*|"
            "bar|lokal|sklep* .. codziennie|regularn*|bralibyśmy|brać|hurt*|"
            "tygodniowo|warunk*|#"
        ),
        (
            "codziennie|co_tydzień|co_dzień|dziennie .. # .. bułek|kg|sztuk|kartonów|"
            "porcji|chlebów|skrzynek|litrów"
        ),
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
            "połowę|polowe|połowa|część|czesc .. teraz|z_góry|od_razu .. połowę|"
            "polowe|reszt*|potem|po|część"
        ),
        "połowę|polowe .. po|potem|na_koniec|jak_zrobicie|przy_odbiorze",
        "na+dwa|dwie+razy|raty|części",
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
        "od .. do .. ile|jak_długo .. trwa|mija|schodzi|czasu|dni|zajmuje",
        (
            "jak|jeśli .. oddam|zostawię|zamówię|przyniosę|zapłacę .. kiedy .. odbi*|"
            "gotow*|będzie|odebrać"
        ),
        "kiedy .. odebrać|odbiór|do_odbioru|odbiorę ?|$",
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
        "ratujecie|uratowaliście|ratujesz .. życie|mnie|nas|skór*",
        "o+super|rany|matko|jej .. dzięki|dziękuję|ratuj*",
        "jesteś|jesteście .. wielcy|wielki|złoci|kochani|skarbem|najlepsi|cudowni",
        "dzięki|dziękuję .. wielkie|bardzo|ślicznie|serdecznie|piękne",
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
