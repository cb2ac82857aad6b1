"""Polish: what is asked about prices."""

from __future__ import annotations

PRICE = (
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
    "najtańsz*|niedrog*|=tanie|=tani|=tania|=tanio",
    "płatn*|darmow*|bezpłatn* .. czy|jest|?",
    "abonament* .. ile|jaki|koszt*|?|miesięczn*",
    "= ?",
    "w+jakiej+cenie|kwocie",
    "od+ilu|ile .. zł|złotych|zaczyn*",
    "jak .. cenowo|z_ceną",
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
    ("ile .. wyjdzie|wyniesie|wychodzi|będzie .. mniej|około|orientacyjnie|razem|za|z"),
    "jakie|jaka|podaj*|prześlij*|macie .. stawk*|ceny|cennik*|taryf*",
    "to|jest .. drogie|droga|drogi|kosztowne ?",
)
