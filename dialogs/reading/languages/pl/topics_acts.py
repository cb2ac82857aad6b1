"""Polish: what any trade is asked before one buys."""

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
            "jest|macie|mają|znajdzie|będzie+coś|miejsce|termin|wolne|okienko|"
            "cokolwiek .. w|na|o|jutro|pojutrze"
        ),
        (
            "dostać|umówić|zapisać|wcisnąć .. do|na+higienistki|lekarza|stomatologa|"
            "fryzjera|kosmetyczki|trenera|mechanika|fizjoterapeuty|specjalisty|"
            "zabieg|wizytę|dentysty|logopedy"
        ),
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
        (
            "w|we+święta|święto|niedziele|niedzielę|weekend|weekendy|majówkę|wigilię|"
            "sylwestra|soboty .. ktoś|kto|otwart*|pracuje*|czynn*|przyjmuje*"
        ),
        (
            "ktoś .. jest|będzie|bywa .. w|po|przed+święta|niedzielę|niedziele|"
            "weekend|weekendy|lokalu|osiemnastej|południu|biurze|sklepie|salonie ?"
        ),
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
        (
            "wy|państwo|to_wy .. jesteście|są|to .. przy|obok|koło|naprzeciwko|za|"
            "blisko|niedaleko .. rynku|ryneczku|dworcu|dworca|kościele|kościoła|"
            "aptece|apteki|szkole|szkoły|czy|?"
        ),
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
            "dacie|dadzą|dałoby|możecie|mogą .. rad*|się|państwo|wy .. zawieźć|"
            "dowieźć|podwieźć|przywieźć|podrzucić|dostarczyć|zawiezienie"
        ),
        (
            "zawieźć|dowieźć|podwieźć|podrzucić|dostarczyć .. prosto|bezpośrednio|"
            "pod|na|do+restauracji|hotelu|biura|domu|drzwi|salę|kościoła|szkoły|"
            "adres|miejsce"
        ),
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
            "połącz*|przełącz*|dajcie|poproszę .. z|do+kimś|kogoś|szefem|szefa|"
            "właściciel*|kierownik*|osobą|kierowniczką .. !praca"
        ),
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
}
