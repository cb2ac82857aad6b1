"""Polish: what is asked before one buys."""

from __future__ import annotations

BEFORE = {
    "price": (
        "ile+będzie|wyjdzie # metr*|m2|sztuk|szt|m",
        "ile .. mniej_więcej|mniej|około|orientacyjnie|z_grubsza",
        "ile+mniej+więcej",
        "po+czemu",
        "jaki|jakie .. rząd .. wielkości|koszt*|cen*",
        "ile .. @cost",
        "@price",
        "po+ile",
        "ile za|biorą|bierze|płacę|płaci",
        (
            "ile .. za+#|okno|sztukę|metr|miesiąc|kurs|godzinę|lekcję|bukiet|całość|"
            "róże|montaż"
        ),
        "ile .. będzie|by .. $",
        "ile .. to .. ?|będzie|wyjdzie|razem|złotych|kasy|pieniędzy",
        "ile+pieniędzy|kasy|zł|złotych",
        "poproszę|proszę .. @price",
        "jaki|jakie|jaka .. koszt*|cen*|kwot*|widełki|przedział|stawk*",
        "drogo|drogie|drogi ?",
        "czy .. drogo|drogie",
        "orientacyjn*|przybliżon*|około kwot*|cen*|koszt*",
        (
            "policz*|obliczyć|oblicz*|wyliczyć|przelicz*|skalkul* .. ile|cen*|koszt*|"
            "okn*|mi|proszę|zamówien*"
        ),
        "wycenić|wyceń*|wyceni*",
        "najtańsz*|niedrog*|tanie|tani",
        "płatn*|darmow*|bezpłatn* .. czy|jest|?",
        "abonament* .. ile|jaki|koszt*|?|miesięczn*",
        "= ?",
        "w+jakiej+cenie|kwocie",
        "od+ilu|ile .. zł|złotych|zaczyn*",
        "jak .. cenowo|z_ceną",
    ),
    "visit": (
        "kiedy|czy .. możecie|może|mogą|mógłby .. mnie|nas|syna|córkę przyjąć",
        "przyjmiecie|przyjąć .. mnie|nas|dziś|jutro|syna|córkę",
        (
            "podjedziecie|przyjedziecie|wpadniecie .. zobaczyć|obejrzeć|zmierzyć|"
            "mieszkan*|pomierz*|?"
        ),
        (
            "umówić|umowic|umów|umówcie|zapisać|zapisz|zapiszcie|zarezerwować|"
            "rezerwacja|wpisać .. na|do|się|wizyt*|termin* !przelew* !rabat*"
        ),
        "umówić|zapisać|zapiszcie|umówcie .. się|mnie|nas|córkę|syna|żonę",
        (
            "wolne|wolny|najbliższy|najbliższe|pierwszy|dostępne termin*|godzin*|"
            "miejsc* !etat !prac* !dostaw* !realizac* !montaż*"
        ),
        "są|macie|jest .. wolne|wolny|jakieś|jakiś termin*|okienk*",
        (
            "proszę|chcę|chciał*|chciałbym|potrzebuję|mogę|można .. wizyt*|przegląd*|"
            "konsultac*|strzyżen*|oględzin*|pomiar* !odwoł* !ile !koszt*"
        ),
        (
            "niech .. ktoś|monter|pan|fachowiec .. przyjedzie|podjedzie|wpadnie|"
            "zmierzy|wymierzy|pomierzy|obejrzy|zobaczy"
        ),
        (
            "może|czy|mógłby|może_ktoś+ktoś .. przyjechać|podjechać|wpaść|zmierzyć|"
            "zobaczyć|obejrzeć|pomierzyć"
        ),
        (
            "ktoś .. podjedzie|podjechać|przyjedzie|przyjechać|wpadnie .. pomierz*|"
            "zmierz*|wymierz*|obejrz*|zobacz*|?"
        ),
        "spróbować|wypróbować .. lekcj*|zajęć|zajęcia|darm*|wersj*",
        (
            "wizyt*|przyjęcie .. u|do ortodont*|dentyst*|lekarz*|specjalist*|fryzjer*|"
            "projektant*|stomatolog*"
        ),
        "@visit !rabat !hurt*",
        (
            "umów*|umówić|zapis*|zarezerw*|rezerw* .. na|wizyt*|termin|spotkan*|lekcj*|"
            "zajęc*"
        ),
        "próbn*|pokazow*|darmow*|testow* lekcj*|zajęci*|okres|dostęp|wersj*|konto",
        "lekcj*|zajęci* próbn*|pokazow*",
        (
            "przyjedzie*|przyjechać|przyjedź*|przyjazd*|przyśl*|wyśl*|podjechać .. "
            "@measure|fachow*|specjalist*|kogoś|monter*|do_mnie|na_miejsce|na_pomiar"
        ),
        "ktoś .. przyjedzie|przyjechać|zmierz*|obejrz*|podjechać",
        (
            "fachow*|specjalist*|technik*|monter*|majster .. przyjedzie|przyjechać|"
            "zmierzy|obejrzy|umówić|przysłać"
        ),
        "dojeżdżacie|przyjeżdżacie|dojazd .. na|do|pomiar*|klient*|?",
        "zobaczyć|pokazać|pokażcie .. jak .. działa|system|program",
        "zobaczyć|obejrzeć .. na_żywo|żywo|próbki|wzory",
        "wypróbować|przetestować|testować",
    ),
    "hours": (
        (
            "dziś|dzisiaj|jutro|sobot* do+ósmej|siódmej|szóstej|dziewiątej|piątej|#|"
            "której ?"
        ),
        "do|od+której|ilu .. dziś|dzisiaj|jutro|dzisiaj|sobot*|niedziel*|?|$",
        "już|jeszcze zamknięte|zamknięci|otwarte|otwarci|zamykacie|zamknęliście ?|$",
        (
            "pracujecie|działacie|jesteście .. w|święta|sobot*|niedziel*|dzisiaj|jutro "
            "?|święt*|sobot*|niedziel*"
        ),
        "godzin* .. otwarcia|pracy|otwarte|jakie|czynne|działania",
        "w+jakich|jakie .. godzin*",
        "do|od+której|ilu|jakiej .. @open|godziny|?|jesteście|$",
        "o+której .. @open|zaczyn*|kończ*",
        "@open .. @when",
        "@when .. @open",
        "@open .. ?|do|od|teraz",
        "kiedy|jak .. @open",
        "całodobow*|całą_dobę|24 h|godziny",
        "24 / 7",
        "czy .. @when .. można+przyjechać|przyjść|wpaść|przyjechać",
        "@when .. można .. przyjechać|przyjść|wpaść|odebrać|podjechać",
        "można .. przyjechać|przyjść|wpaść|podjechać .. @when",
        "przerwa|przerwę .. obiad*|macie",
        "święta .. @open|jesteście|czynne",
        "grafik|harmonogram+pracy|otwarcia",
    ),
    "address": (
        "w+której|jakiej galerii|dzielnicy|części",
        "gdzie .. was|państwa .. szukać|znajdę|znaleźć|znajdziemy",
        (
            "gdzie .. jesteście|macie|znajdujecie|mieści|znajduje|siedzib*|salon*|"
            "sklep*|biur*|was|odebrać|obejrzeć|lokalizac*|jest|wy|państwo|firma|szkoł*|"
            "magazyn*|punkt* !moje !mój !moja"
        ),
        "jaki|podaj*|wasz|jest|proszę|dokładny|poproszę|wyślij*|gdzie|znam adres*",
        (
            "adres* .. jaki|podaj*|wasz|?|$|salonu|sklepu|biura|firmy|proszę|siedzib*|"
            "macie"
        ),
        "^ adres|lokalizacja|pinezka $",
        "jak .. dojechać|trafić|dojść|dojazd|znaleźć|dotrzeć|się_dostać",
        "dojazd|dojechać jak|?|mapa|mapka",
        "lokalizacj*|pinezk*|współrzędn*|gps|map*",
        (
            "macie|jest|gdzie|posiadacie .. salon*|sklep*|biuro|showroom*|oddział*|"
            "siedzib*|punkt*|lokal*|stacjonarn*"
        ),
        "salon*|showroom*|sklep_stacjonarn* ?",
        (
            "w|z+jakim|jakiej|którym|którego|jakiego mieście|mieścicie|ulicy|dzielnicy|"
            "miasta|miejscowości|rejonie|regionie|miejscu"
        ),
        "skąd .. jesteście|wy|$",
        "parking .. jest|macie|?|gdzie",
        "przy+jakiej+ulicy|stacji",
        "na+jakiej+ulicy",
        "można .. przyjechać|wpaść|przyjść .. do_was|do_salonu|obejrzeć",
        "blisko|obok .. metra|metro|stacji|przystan*|centrum ?",
    ),
    "delivery": (
        "zawieziecie|zawozicie|zawieźć|dostarczycie|podwieziecie",
        "wniesiecie|wnosicie|zaniesiecie|doniesiecie .. piętro|mieszkan*|drzwi|górę|?",
        "za+miasto|granic* .. dowoz*|dowieź*|jeździ*|wysył*",
        "dowozicie|dowieziecie|wozicie|przywieziecie|dostarczycie",
        "@deliver",
        "odbiór|odbioru|odbiorem .. osobist*|własn*|w|możliw*|?|sam*",
        "osobist*+odbiór|odbioru",
        (
            "odebrać|odbiorę|odbierzemy|odbiór .. osobiście|sam|sama|sami|można|mogę|"
            "samemu|gdzie|w_sklepie|?"
        ),
        "mogę|można odebrać",
        "poza+miasto|granic*|warszaw*",
        "pocztą|pocztex|dpd|dhl|ups|inpost*|gls|paczk*",
        "wnies*|wniesienie|piętro .. macie|jest|w_cenie|?",
        "za+granicę",
    ),
    "discount": (
        "ostateczna|ostateczn*|finalna|najniższa cena|cen* ?",
        "zejdziecie|spuścicie|opuścicie|zejdzie .. z+ceny|coś|trochę|ceny",
        "tani* .. jak|jeśli|gdy|przy .. wezmę|weźmiemy|dwa|dwie|trzy|#",
        "opuścić|opuścicie|opuści|spuścicie|zejdziecie|obniżycie .. coś|trochę|$",
        "coś|trochę opuścić|opuścicie|zejdziecie|obniżycie",
        "@discount",
        (
            "@cheaper .. da|można|będzie|jeśli|jak|przy|zrobić|się|gdyby|?|$|coś "
            "!innych !konkuren* !gdzie* !więcej !mniej"
        ),
        (
            "da|można|jest|zrobi*|macie|coś|dać|dacie|jeśli|jak|gdy|czy|bywa .. taniej|"
            "tańsz* !innych !konkuren*"
        ),
        (
            "opuścić|opuścicie|opuści|zejść|zejdziecie|spuścić|spuścicie|obniżyć|"
            "obniżycie|zbić|urwać .. z_ceny|ceny|cenę|trochę|coś|nieco|%|#|parę|ile"
        ),
        "czarny|black+piątek|friday",
        "negocj*|targować|targow*|potargować|negocjacji",
        "kod|kody+rabatow*|promocyjn*|zniżkow*",
        "stały|stałych|stałego|nowych|nowy .. klient* .. ?|jest|macie|coś|cen*",
        "student*|senior*|emeryt*|duża_rodzina .. taniej|ulg*|zniżk*|?",
        "karta dużej|stałego",
        "najlepsza|lepsza|ostateczna|lepszą+cena|cenę|cenie",
        "dogadać|dogadamy .. cen*|co_do_ceny",
    ),
}
