"""Polish: what is asked before one buys, by wide classes of words."""

from __future__ import annotations

WIDE = {
    "price": (
        "mniej_więcej|orientacyjn*|około .. kwot*|cen*|koszt*",
        "o|jaka|jaką+kwot*",
        "=podajcie|podaj|=powiedzcie|=rzućcie .. kwot*|cen*|sum*|liczb*",
        "kwot*|suma|sumę .. za|jaka|?",
        (
            "ile|ile+=chcecie|=bierzecie|=liczycie|=życzycie|=wołacie|=kasujecie|"
            "sobie .. za|$|?"
        ),
        (
            "ile .. trzeba|muszę|musiałbym|przyjdzie|mam .. dać|zapłacić|wyłożyć|"
            "wydać|przygotować !tyle"
        ),
        "ile .. mnie|nas|to .. wyniesie|wyjdzie|kosztuje|skasuje|uderzy",
        (
            "ile+za+te|ten|ta|to|tę|taki|taką|takie|jeden|jedną|jedno|całość|sztukę|"
            "metr|godzinę|komplet|wszystko|dwa|trzy|#|niebiesk*|białe|czerwon*"
        ),
        "orientacyjn*|przybliżon*|szacunkow* .. cen*|koszt*|kwot*|ile|po",
        "po+ile !hurt",
        "stawka|stawkę|stawki|taryfa|koszt .. za|godzin*|jaka|?",
        "widełki|przedział|rząd+cenow*|cen|wielkoś*|kwot*",
        "ile .. kosztował*|wychodzi|będzie|by_kosztował*",
        "koszt|cena|ceny|kosztorys ?|$",
        "dużo+kosztuje|zapłacę",
        "drogo|drogie|tanio .. wyjdzie|jest|u_was|?",
    ),
    "visit": (
        "na+kiedy .. można|da|mogę .. zapisać|umówić|zarejestrować|wpaść",
        (
            "zapisać|zarejestrować|umówić .. do+lekarza|dentysty|fryzjera|kosmetyczki|"
            "specjalisty"
        ),
        (
            "przyjechałby|przyjechałaby|wpadłby|podjechałby|zajrzałby .. ktoś|na|do|"
            "obejrzeć|rzucić_okiem|zmierzyć"
        ),
        "rzucić|rzuci|=rzucilibyście okiem",
        "oględzin*|wizj* .. na+miejscu|lokaln*|umów*|dach|mieszkan*|domu",
        (
            "czy|może|mógłby|mogłaby|=moglibyście|dałby|niech|kiedy|=kiedy_możecie "
            ".. przyjechać|podjechać|wpaść|zajrzeć|przyjść|zmierzyć|pomierzyć|"
            "obejrzeć|wymierzyć|przyjedzie|podjedzie|zmierzy !dostaw* !odebrać !mogę"
        ),
        (
            "kiedy .. =możecie|=moglibyście|=przyjedziecie|=podjedziecie .. zmierzyć|"
            "pomierzyć|obejrzeć|przyjechać|podjechać|na"
        ),
        (
            "wasz|ktoś|człowiek|pan|monter|fachowiec|specjalista|ekipa .. podjechać|"
            "przyjechać|wpaść|zmierzyć|obejrzeć|zmierzył|zajrzał|przyjechał"
        ),
        (
            "potrzebuję|chcę|chciał*|poproszę|=macie|jest|szukam|proszę .. termin|"
            "terminu|wizyt*|wizytę|konsultac*|pomiar*|umówić|zapisać .. dla|na|u|w|?|"
            "syna|córki|męża|do"
        ),
        "termin|wizyta|wizytę .. dla+syna|córki|męża|żony|dziecka|mamy|mnie",
        (
            "umówić|umówię|zapisać|zapiszę|zarezerwować|zarejestrować|wpisać .. się|"
            "mnie|syna|córkę|na|wizyt*|pomiar*|termin|lekcj*|do !rabat"
        ),
        (
            "pokazow*|próbn*|demonstrac*|bezpłatn*_pierwsz*|otwart*|darmow*_pierwsz* "
            ".. lekcj*|zajęci*|wersj*|konto|trening|spotkani*|godzin*"
        ),
        (
            "=przyjeżdżacie|=dojeżdżacie|=podjeżdżacie .. do|na .. domu|klienta|"
            "pomiar|obejrzeć|wycen*"
        ),
        (
            "pomiar|dojazd|wizyta|oględziny|wycena .. płatn*|darmow*|bezpłatn*|"
            "gratis|kosztuj*|za_darmo|się_płaci|?"
        ),
        "za+pomiar|dojazd|wycenę|oględziny|wizytę .. płac*|=bierzecie|ile",
        (
            "zobaczyć|obejrzeć|wypróbować|przetestować .. demo|lekcj*|program|system|"
            "wersj*|jak_działa"
        ),
    ),
    "hours": (
        "w .. jakie|które .. dni .. czynn*|otwart*|=jesteście|pracuj*|przyjm*",
        (
            "poniedziałki|wtorki|środy|czwartki|piątki|soboty|niedziele .. długo|"
            "dłużej|otwarte|czynne|pracuj*|=jesteście|?"
        ),
        "długo|dłużej+otwarte|czynne|=jesteście",
        (
            "do+której|kiedy|ilu .. =jesteście|dziś|dzisiaj|jutro|otwart*|czynn*|"
            "pracuj*|zamyk*|przyjmuj*|można|?"
        ),
        (
            "od|o+której|której .. =otwieracie|=zaczynacie|otwart*|czynn*|pracuj*|"
            "przyjm*|=jesteście"
        ),
        (
            "jak|czy|kiedy|w_jakich .. =pracujecie|=jesteście|otwarte|czynne|"
            "=działacie .. w|święt*|sobot*|niedziel*|weekend*|dziś|wigili*|sylwestr*|"
            "wakac*|majów*|godzin*"
        ),
        (
            "=jesteście .. w .. święta|soboty|niedziele|weekend*|wigilię|długi|"
            "sylwestra ?|$"
        ),
        (
            "święta|soboty|niedziele|wigilię|sylwestra|weekendy|majówkę .. otwarte|"
            "czynne|=pracujecie|=jesteście|=działacie ?|$"
        ),
        "godziny|godzinach+pracy|otwarcia|przyjęć|urzędowania|=pracujecie",
        "przerw*+obiad*|świąteczn*|=macie",
    ),
    "address": (
        "najbliższ* .. przystan*|stacj*|metro|parking|oddział|salon|sklep",
        "przystan*|stacj*|metro .. jaki|który|najbliż*|blisko|obok|?",
        "gdzie .. =was|=państwa|was .. znaleźć|znajdę|szukać|znajdziemy",
        "kod|kodu+pocztow*",
        (
            "jaka|jaką|której|na_jakiej|na_której|która|który|jakiej+ulic*|dzielnic*|"
            "osiedl*|miast*|piętr*|budyn*|przystan*"
        ),
        (
            "dzielnica|ulica|lokalizacja|pinezka|pinezkę|mapka|mapkę|gps|współrzędne "
            ".. jaka|która|wyślij*|podaj*|poproszę|?|wasza|=macie|$"
        ),
        (
            "wyślij*|podaj*|podeślij*|prześlij*|poproszę|daj* .. pinezk*|lokalizac*|"
            "mapk*|adres|współrzędn*|namiar* !mail"
        ),
        (
            "daleko|blisko|kawał .. od|do|dworca|centrum|metra|przystanku|lotniska|"
            "=jesteście ?|$|dworca|centrum|metra"
        ),
        "jak .. dojechać|dojść|trafić|dojadę|do_was_trafić|was_znaleźć",
        "jest|czy|macie .. parking",
        (
            "parking|parkingu|zaparkować|miejsce_parkingowe|zaparkuję .. jest|gdzie|"
            "pod|przy|obok|=macie|można|darmow*|?"
        ),
        (
            "=macie .. salon|sklep|oddział|biuro|punkt|siedzib*|showroom|lokal .. w|"
            "gdzie|stacjonarn*|?|$"
        ),
        (
            "gdzie .. jest|=macie|znajduje|mieści .. salon|sklep|biuro|siedzib*|"
            "siedziba|firma|gabinet|punkt|się"
        ),
    ),
    "delivery": (
        (
            "zostawić|=zostawicie|zostawi|podrzucić .. u|pod .. sąsiad*|recepc*|"
            "portier*|drzwi*|ochron*"
        ),
        "na+następny|drugi+dzień .. wysył*|dostaw*|dostarcz*|?",
        "wysyłka|dostawa .. na+następny|drugi",
        (
            "=wyślecie|=wysyłacie|=przyślecie|=dowieziecie|=dowozicie|=dostarczacie|"
            "=dostarczycie|=przywieziecie|=wozicie|=możecie_przysłać|=możecie_wysłać|"
            "=możecie_dowieźć .. na|do|za|poza|w|pod|też|? !cennik* !ofert* "
            "!katalog* !zdjęc*"
        ),
        (
            "przysłać|wysłać|dowieźć|dostarczyć|przywieźć|podrzucić .. do|na|pod .. "
            "biura|domu|pracy|firmy|mieszkania|hotelu|wsi|mazur*|adres|drzwi|"
            "szpitala|szkoły|innego|działk* !cennik* !ofert*"
        ),
        (
            "kurier|dostawca|kierowca|wy|ktoś .. wniesie|wniosą|wnosi|zaniesie|"
            "zostawi|doręczy .. na|do|piętro|?|mieszkania"
        ),
        "=wnosicie|=wniesiecie|wniesienie|wnoszenie .. na|piętro|?|do|jest",
        (
            "odebrać|zabrać|odbiorę|odbierać|podjechać_i_zabrać|odbiór .. sam|sama|"
            "=osobiście|osobisty|własn*|mogę|można|samemu|w_sklepie|u_was|?"
        ),
        "mogę|można|da_się .. podjechać|przyjechać|wpaść .. odebrać|zabrać|po",
        "podjechać|przyjechać|wpaść .. i .. zabrać|odebrać",
        (
            "koszt|cena|ile .. wysyłki|wysyłka|przesyłki|przesyłka|dowozu|dowóz|"
            "transportu|transport|dostawy|dostawa"
        ),
        "paczkomat*|inpost|kurier*|pocztą|dhl|dpd ?|wysył*|można|=macie|opcja|dostaw*",
    ),
    "discount": (
        "zrobić|coś|zrobi .. z+ceną|cenie",
        "rabat*|zniżk* .. na|za|przy .. pierwsz*|zamówieni*|start|nowych",
        "o+ile taniej|mniej|tańsz*",
        (
            "coś|jakiś|jakieś|=macie|jest|są|jakaś .. dla|za .. emeryt*|student*|"
            "senior*|uczni*|rodzin*|stał*|nowych|wojskow*|polecen*|przyprowadz*|"
            "gotówk*|nauczyciel*|inwalid*|niepełnospr*|dużej_rodziny|opinię|znajom* "
            "?|$|=macie|coś"
        ),
        (
            "emeryt*|senior*|student*|dużej+rodziny|karta .. coś|taniej|rabat*|"
            "zniżk*|=honorujecie|ulg*|?"
        ),
        (
            "za+polecenie|przyprowadzenie|gotówkę|opinię|lojalność .. coś|taniej|"
            "rabat*|mniej|%|jest|=macie|zejd*|?|znajom*"
        ),
        (
            "promocj*|promka|promki|wyprzedaż|akcja|oferta .. trwa|jeszcze|aktualn*|"
            "nadal|do_kiedy|kiedy|ważn*|obowiąz*|=macie|są|jakieś|jest"
        ),
        (
            "=zejdziecie|zejdzie|=spuścicie|=opuścicie|=obniżycie|utargować|urwać|"
            "=ugracie .. z|cen*|#|%|coś|trochę|niżej|?|za"
        ),
        "# % .. za|gotówk*|rabat*|taniej|zejdz*|mniej|opust*",
        (
            "da+się|można|=możecie .. taniej|negocjować|potargować|utargować|"
            "coś_z_cen*|zejść|opuścić|obniżyć"
        ),
        (
            "taniej .. jak|jeśli|gdy|przy|za|będzie|u_innych|biorę|wezmę ?|$|dwa|"
            "dwie|wezmę|gotówk*"
        ),
        (
            "jak|jeśli .. wezmę|kupię|zamówię|przyprowadzę .. dwa|dwie|trzy|więcej|"
            "kilka|#|koleżank*|znajom* .. taniej|rabat*|zniżk*|coś|?"
        ),
        "kupon|voucher|kod .. rabatow*|zniżkow*|promocyjn*|mam|działa|=macie|gdzie",
        "ulg*|bonus*|gratis* .. =macie|są|jakieś|dla|?|dostanę",
    ),
}
