"""Polish: how long it takes."""

from __future__ import annotations

LEAD_TIME = (
    "będzie|będą|bedzie+gotow* ?|$|na|do",
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
    "jak+=długo .. !gwaranc* !kwiat* !wytrzym*",
    "jak+szybko|prędko",
    "w+ile|jakim_czasie|dni .. !cenie",
    "ile+się|to czeka|trwa|robi",
    ("kiedy .. @made|będzie|będą|mogę_odebrać|dostanę|otrzymam|termin* !otw* !pomiar*"),
    "na+kiedy",
    "=zdążycie|=zdążą|=zdąży|wyrobicie|uwiniecie|dacie_radę",
    "dacie|da|damy+rade|radę",
    "od+ręki",
    "pilne|pilnie|ekspres*|szybko|natychmiast .. można|da|zrobi*|możliw*|?|macie",
    (
        "można|da|możliw* .. pilnie|szybko|szybciej|ekspres*|na_jutro|na_dziś|"
        "dzisiaj|jutro"
    ),
    "na+jutro|dziś|dzisiaj|teraz ?",
    "ten|tego+sam*+dnia|dzień !dowoz* !dostaw* !dostarcz* !przywoz*",
    "=długo .. czeka*|trwa|to|?",
    "czas+trwania",
    "kiedy .. zaczyna|start*|rusza|następn*|najbliższ* .. kurs*|grup*|edycj*|$",
    "@when .. realny|realna|realne|realnie|możliwy|wykonalny",
    "będzie|byłoby|byłyby|zdąży .. gotow*|zrobion*|skończon* .. na|do|przed",
    "gotow* .. na|do|przed .. sobot*|piątek|jutro|święta|poniedział*|ślub|#",
    (
        "kiedy|jak_szybko|na_kiedy .. =moglibyście|=możecie|=byście|=dalibyście|"
        "=zaczniecie|=zdążycie|=zrobicie|=dacie|będzie|byłoby|mogę|odbiorę .. "
        "zająć|zacząć|zrobić|wykonać|skończyć|gotow*|zamontować|przyjąć|rusz*|"
        "dostarcz*|odebrać|zabrać|termin*"
    ),
    (
        "ile .. się|czasu|dni|tygodni .. czeka|czekać|zajmie|zajmuje|trwa|potrwa|"
        "schodzi|robi|na|czekania"
    ),
    "ile .. trwa|potrwa|zajmie|zajmuje|czekać|czekam|schodzi !koszt*",
    (
        "=zdążycie|zdąży|zdążymy|=wyrobicie|wyrobi|=uporacie|=dacie_radę|"
        "=ogarniecie .. do|przed|na|w|z|? !z_cen*"
    ),
    "czas|okres|termin+oczekiwani*|realizac*|wykonani*|produkc*|dostaw*|montaż*",
    "=długo .. trwa|czek*|zajmie|potrwa|to|=robicie|?|się",
    (
        "ile .. zajęć|lekcji|spotkań|godzin|tygodni|miesięcy|wizyt .. tygodniow*|"
        "trwa|potrzeb*|w|kurs*|ma|łącznie|razem|będzie|zajmie"
    ),
    "kolejk*|lista_oczekujących|obłożeni* .. duż*|długa|jest|jaka|?",
    "na+wymiar|zamówienie .. ile|czek*|długo|kiedy",
    (
        "ekspres*|pilne|od_ręki|na_już|szybk* .. =zrobicie|możliw*|da_się|"
        "realizac*|?|termin"
    ),
    (
        "przed|do|na .. świętami|wielkanoc*|wigili*|ślubem|weselem|wakacj*|końca|"
        "weekend* .. zdąż*|gotow*|=dacie|możliw*|wyrob*"
    ),
    (
        "po|od .. pomiar*|zamówieni*|wpłac*|zaliczc*|umow* .. ile|jak_długo|kiedy"
        " .. czeka*|trwa|gotow*|będzie"
    ),
    "ile|jak_długo .. się .. czeka .. na|po|od",
    (
        "ile .. mija|trwa|upływa|schodzi|zajmuje|czeka .. od .. do|zamówieni*|"
        "pomiar*|wpłat*|zgłoszeni*"
    ),
    ("od+zamówienia|pomiaru|wpłaty|podpisania .. do .. gotow*|montaż*|odbior*|dostaw*"),
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
)
