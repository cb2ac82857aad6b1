"""Polish: what is asked about terms, and afterwards."""

from __future__ import annotations

AFTER = {
    "warranty": (
        (
            "poprawicie|naprawicie|wymienicie|zrobicie_jeszcze .. za+darmo|bezpłatnie|"
            "gratis|jak|jeśli|gdyby"
        ),
        "za+darmo|bezpłatnie poprawicie|naprawicie|wymienicie",
        (
            "jak|jeśli|jeżeli|gdyby|gdy|a_jak .. wypadnie|odpadnie|odklei|pęknie|puści|"
            "zwiędnie|zepsuje|odejdzie|popsuje"
        ),
        "gwaranc* !zysk* !oprocent*",
        "gwarant* !zysk*",
        "rękojm*",
        "jeśli|jeżeli|gdy|jak|jakby|co|gdyby .. @break",
        "@break .. co|kto|jeśli|naprawi* ?",
        "co .. jeśli|jeżeli|gdy|jak .. się .. @break|nie_spodoba|spodoba|stanie",
        "jeśli|jeżeli .. nie .. spodoba|pasować|podoba|działać|zadowolon*",
        (
            "zwrot|zwroty|zwrotu|zwrócić .. pieniędzy|czy|można|jest|możliw*|jak|macie|"
            "przyjmujecie|?|pieniądze|kosztów|jeśli"
        ),
        "można|mogę|da+się .. zwrócić|oddać|wymienić",
        "oddacie|zwracacie|zwrócicie .. pieniądze|kasę",
        "reklamacj* .. jak|gdzie|ile|?|proces|rozpatr* !chcę !składam !złożyć",
        "jak+długo|ile .. wytrzym*|postoi|postoją|posłuż*|służą|stoją|trwał*",
        "serwis* .. jest|macie|po|gwarancyjn*|?|pogwaranc*",
        "pogwarancyjn*",
        "umow* .. podpis*|jest|będzie|macie|?|zawiera*|dostanę",
        "certyfikat*|atest*|licencj* .. ?|macie|jest|są",
        "trwałość|żywotność",
    ),
    "payment": (
        "apple|google+pay",
        "płacić|zapłacić|płatność .. w+częściach|ratach|transzach|etapach|na_miejscu",
        "kartą|gotówką .. na+miejscu|odbiorze|montażu",
        (
            "@pay .. jak|można|czy|mogę|kartą|gotówką|blikiem|online|przelewem|przy|"
            "z_góry|po|kiedy|form*|metod*|?|w|na|za_pobraniem|później|etap* !zwrot*"
        ),
        (
            "jak|można|mogę|kiedy|jakie|form*|metod*|w_jaki|sposób|trzeba|gdzie|"
            "zamierzam @pay !pomiar* !wyjazd !dojazd !wizyt* !dostaw* !wysył*"
        ),
        "kartą|gotówką|blikiem|przelewem|blik|paypal|ratami|paypo|klarna",
        "przyjmujecie|akceptujecie|bierzecie|jest|macie|można|mogę .. @method",
        "@method .. można|jest|macie|możliw*|?|przyjmuj*|wystaw*|jaka|ile|na|dla",
        "@installment !gwaranc* !studenck*",
        "faktur* .. vat|wystaw*|firm*|dostan*|na|dla|?|proform*|$",
        "wystawi*|wystawiacie|dostanę faktur*|paragon|rachunek",
        "zaliczk*|przedpłat*|zadat*",
        "na+raty|firmę|fakturę|przelew|kredyt",
        "odroczon*|termin płatnoś*",
        "bez+vat",
        "vat .. ?|#|stawka|z|ile",
        "form*|metod*|sposob* płatn*",
        "za+pobraniem",
        "numer+konta",
        "rozłożyć|rozłożenie .. na",
    ),
    "wholesale": (
        (
            "warunki|oferta|cennik|ceny|rabat* .. dla+projektant*|architekt*|firm|"
            "salon*|dekorator*|florist*|ekip"
        ),
        "## @unit|krzeseł|foteli|stołów|biurek .. inna|niższa|jaka cena !=x !=х",
        "inna|niższa cena .. przy|za ## !=x !=х",
        "@wholesale",
        (
            "większ*|duż*|hurtow*|spor* .. ilość|ilości|ilościach|zamówieni*|parti*|"
            "wolumen*|nakład*|liczb*"
        ),
        "przy|od|za .. ilości|ilość .. taniej|cen*|rabat*|zniżk*",
        "ilościow* rabat*|cen*|zniżk*",
        "## @unit !=x !=х",
        "od+# sztuk|szt|licencji|okien .. cen*|taniej|rabat*|hurt*",
        "cen*|taniej|rabat*|ile .. od|przy+# sztuk|szt|licencji|okien",
        "minimal*+zamówieni*|ilość|partia",
        "minimum+logistyczne",
        (
            "warunki|oferta|cennik .. dla .. firm|sklep*|deweloper*|partner*|budowl*|"
            "kwiaciar*|współprac*"
        ),
        "dla+deweloper*|sklepów|resell*|partnerów|pośrednik*",
        "współprac*|partner* .. warunki|b2b|handlow*",
        "b2b",
        "na+palet*|tir*",
        "zamówienie+firmowe|korporacyjne",
        "przy+#+sztukach|oknach|licencjach",
    ),
    "lead_time": (
        "ile|w_ile+dni|tygodni|godzin",
        "jak+szybko|prędko",
        (
            "termin*|czas*|okres* .. realizacj*|wykonan*|dostaw*|montaż*|oczekiwan*|"
            "produkcj*|wdroż*|oczekiw*|jaki|jakie|?"
        ),
        "jaki|jakie|jakim termin*|czas*",
        (
            "ile .. czeka*|trwa|zajm*|dni|tygodni|miesięcy|czasu|potrwa|godzin "
            "!kosztuje !gwaranc* !otwar*"
        ),
        "jak+długo .. !gwaranc* !kwiat* !wytrzym*",
        "jak+szybko|prędko",
        "w+ile|jakim_czasie|dni .. !cenie",
        "ile+się|to czeka|trwa|robi",
        (
            "kiedy .. @made|będzie|będą|mogę_odebrać|dostanę|otrzymam|termin* !otw* "
            "!pomiar*"
        ),
        "na+kiedy",
        "zdąż*|zdążymy|zdąży|wyrobicie|uwiniecie|dacie_radę",
        "dacie|da|damy+rade|radę",
        "od+ręki",
        "pilne|pilnie|ekspres*|szybko|natychmiast .. można|da|zrobi*|możliw*|?|macie",
        (
            "można|da|możliw* .. pilnie|szybko|szybciej|ekspres*|na_jutro|na_dziś|"
            "dzisiaj|jutro"
        ),
        "na+jutro|dziś|dzisiaj|teraz ?",
        "ten|tego+sam*+dnia|dzień !dowoz* !dostaw* !dostarcz* !przywoz*",
        "długo .. czeka*|trwa|to|?",
        "czas+trwania",
        "kiedy .. zaczyna|start*|rusza|następn*|najbliższ* .. kurs*|grup*|edycj*|$",
    ),
    "smalltalk": (
        "^ co .. słychać|tam|u_ciebie|porabiasz|robisz|nowego $",
        (
            "^ =jak .. leci|tam|się_masz|minął_dzień|zdrowie|żyjesz|życie|nastrój|"
            "mija_dzień $"
        ),
        "^ jak+się+masz|macie|czujesz",
        "miło+poznać|mi|było",
        "wesołych|szczęśliwego_świąt|nowego",
        "^ haha*|hehe*|lol|wow|ojej $",
        "^ jesteś|jesteście .. super|świetny|świetni|fajny|najlepsi|miły|kochany $",
        "^ co+tam|słychać",
        "^ siema $",
    ),
}
