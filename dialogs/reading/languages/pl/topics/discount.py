"""Polish: what is asked about discounts."""

from __future__ import annotations

DISCOUNT = (
    "ostateczna|ostateczn*|finalna|najniższa cena|cen* ?",
    "zejdziecie|spuścicie|opuścicie|zejdzie .. z+ceny|coś|trochę|ceny",
    "tani* .. jak|jeśli|gdy|przy .. wezmę|weźmiemy|dwa|dwie|trzy|#",
    "opuścić|opuścicie|opuści|spuścicie|zejdziecie|obniżycie .. coś|trochę|$",
    "coś|trochę opuścić|opuścicie|zejdziecie|obniżycie",
    "@discount",
    "da|dałoby|można|mozna|byłaby|jest+się|szansa|możliwość .. @cheaper !innych",
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
    "zrobić|coś|zrobi .. z+ceną|cenie",
    "rabat*|zniżk* .. na|za|przy .. pierwsz*|zamówieni*|start|nowych",
    "o+ile taniej|=mniej|tańsz*",
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
        "rabat*|=mniej|%|jest|=macie|zejd*|?|znajom*"
    ),
    (
        "promocj*|promka|promki|wyprzedaż|akcja|oferta .. trwa|jeszcze|aktualn*|"
        "nadal|do_kiedy|kiedy|ważn*|obowiąz*|=macie|są|jakieś|jest"
    ),
    (
        "=zejdziecie|zejdzie|=spuścicie|=opuścicie|=obniżycie|utargować|urwać|"
        "=ugracie .. z|cen*|#|%|coś|trochę|niżej|?|za"
    ),
    "# % .. za|gotówk*|rabat*|taniej|zejdz*|=mniej|opust*",
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
    "minus # procent|%|proc",
    "# procent|% .. prawda|na_pierwsz*|za|jeśli|rabat*|zniżk*",
    "kod|kupon|bon .. na .. pierwsz*|zakup*|zamówien*|powitaln*",
    (
        "na|za+pierwsz* .. wizyt*|zakup*|zamówien*|raz .. rabat*|zniżk*|taniej|%|"
        "coś|minus|kod|promoc*"
    ),
    "karta|karty|program .. stałego|lojalnościow*|klienta|punkt*",
    "urodziny|urodzinow* .. rabat*|zniżk*|gratis|coś|taniej|promoc*",
)
