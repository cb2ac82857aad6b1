"""Polish words around counts, sizes and areas, with and without accents."""

from __future__ import annotations

from dialogs.reading.languages.shapes.numbers import plain
from dialogs.reading.languages.shapes.quantities import QuantityTable, units

_NOUNS = {
    "window": "okno okna oknu oknem oknie okien oknom oknami oknach okienko okienka "
    "okienek otwór otwory otworów",
    "balcony_door": "drzwi drzwiami",
    "balcony": "balkon balkonu balkony balkonów balkonem balkonie balkonik",
    "loggia": "loggia loggii loggię loggie taras tarasu tarasy tarasów weranda werandy",
    "glass": "szyba szyby szybę szyb pakiet pakietu pakiety pakietów",
    "sash": "skrzydło skrzydła skrzydeł",
    "net": "moskitiera moskitiery moskitierę moskitier",
    "sill": "parapet parapetu parapety parapetów",
    "rose": "róża róże róży różę róż różami różyczek",
    "peony": "piwonia piwonie piwonii peonia peonie peonii",
    "tulip": "tulipan tulipana tulipany tulipanów tulipanami",
    "flower": "kwiat kwiatu kwiaty kwiatów kwiatek kwiatka kwiatki kwiatków goździk "
    "goździki goździków lilia lilie lilii słonecznik słoneczników słoneczniki "
    "gerbera gerbery gerber",
    "bouquet": "bukiet bukietu bukiety bukietów bukiecik bukieciki",
    "user": "użytkownik użytkownika użytkownicy użytkowników użytkownikami pracownik "
    "pracownika pracownicy pracowników stanowisko stanowiska stanowisk licencja "
    "licencje licencji licencję handlowiec handlowca handlowcy handlowców konto konta "
    "kont sprzedawca sprzedawcy sprzedawców menedżer menedżera menedżerów menadżerów "
    "konsultantów konsultanci specjalistów specjaliści",
    "person": "osoba osoby osobę osób osobom osobami os człowiek człowieka ludzi "
    "ludzie dorosły dorosłych dorosła dziecko dzieci dziecka uczeń ucznia "
    "uczniów uczniowie uczestnik uczestnika uczestników uczestnicy kursant kursanta "
    "kursantów kursanci "
    "student studenta studentów studenci gość gości gościa",
}
_UNITS = units(_NOUNS)

TABLE = QuantityTable(
    nouns={plain(form): unit for form, unit in _UNITS.items()} | _UNITS,
    any_noun=frozenset(
        "sztuk sztuka sztuki sztukę sztuke szt kompletów komplety komplet komplet "
        "kompletow egzemplarzy egzemplarze".split(),
    ),
    one=frozenset(
        "okno okienko balkon loggia loggię loggie bukiet bukiecik szybę szybe "
        "taras".split(),
    ),
    lengths={
        **dict.fromkeys("mm milimetr milimetry milimetrów milimetrow".split(), 1),
        **dict.fromkeys(
            "cm centymetr centymetry centymetrów centymetrow centów".split(),
            10,
        ),
        **dict.fromkeys("m metr metra metry metrów metrow mb mtr".split(), 1000),
        **dict.fromkeys("cal cali cale".split(), 25.4),
    },
    long=frozenset({"metr", "m"}),
    single=frozenset({"metr"}),
    small=10,
    areas=dict.fromkeys(
        (
            "m2",
            "m²",
            "m 2",
            "mkw",
            "m kw",
            "m . kw",
            "m kw .",
            "metrów kwadratowych",
            "metrow kwadratowych",
            "metry kwadratowe",
            "metr kwadratowy",
            "metra kwadratowego",
            "kwadratów",
            "kwadratow",
            "kwadraty",
            "metrów kw",
            "metrow kw",
            "metrów 2",
        ),
        1.0,
    ),
    turned=frozenset({"kwadratów", "kwadratow", "metrów kwadratowych"}),
    turned_links=frozenset("około okolo do od z ze jakieś jakies".split()),
    crosses=frozenset({"x", "*", "na", "×", "х"}),
    width=frozenset(
        "szerokość szerokosc szerokości szerokosci szer szeroki szerokie szerokością "
        "długość dlugosc długości".split(),
    ),
    height=frozenset(
        "wysokość wysokosc wysokości wysokosci wys wysoki wysokie wysokością".split(),
    ),
    groups={},
    ours=frozenset({"nas", "jest", "będzie", "bedzie", "grupa", "zespół", "zespol"}),
    people=frozenset("dwojga trojga czworga pięciorga dwoje troje czworo".split()),
    meant_for=frozenset({"dla", "na", "nas"}),
    alone=(
        r"^(?:tylko )?dla (?:dziecka|syna|c[oó]rki|m[eę][zż]a|[zż]ony|mnie)$",
        r"(?:tylko|jedynie) (?:ja|dla mnie|dla siebie)\b",
        (
            r"^(?:tylko )?(?:ja|sam|sama|ja sam|ja sama|jestem sam|jestem sama|dla "
            r"siebie)$"
        ),
        r"\b(?:ja sama?|jestem sama?|jedna osoba|w pojedynk[eę])\b",
    ),
    pair=(
        (
            r"^(?:tylko |dla )*(?:ja|mnie|siebie) (?:i|z|plus|\+|oraz) (?:m[oó]j |"
            r"moja |"
            r"moj[aą] )?\w+$"
        ),
        r"^(?:tylko )?(?:m[oó]j |moja )?\w+ (?:i|oraz|plus) ja$",
        r"^(?:tylko )?my z \w+$",
        r"\bwe dw(?:oje|[oó]ch)\b|\bnas dwoje\b",
    ),
    months=frozenset(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września "
        "wrzesnia października pazdziernika listopada grudnia osób osob".split(),
    ),
    upper_before=(
        (
            r"do|maks\w*|max|nie wi[eę]cej ni[zż]|poni[zż]ej|mniej ni[zż]|najwy[zż]ej|"
            r"co najwy[zż]ej|g[oó]ra"
        ),
    ),
    lower_before=(
        (
            r"od|co najmniej|minimum|min|ponad|powy[zż]ej|przynajmniej|wi[eę]cej "
            r"ni[zż]|nie mniej ni[zż]|conajmniej"
        ),
    ),
    upper_after=(
        (
            r",? ?(?:i )?(?:maks\w*|max|g[oó]ra|najwy[zż]ej|nie wi[eę]cej|lub mniej|"
            r"albo mniej)\b(?! ?\d)"
        ),
    ),
    each_before=frozenset({"po"}),
    holding="",
    each=frozenset(
        "każdym kazdym każdej kazdej każdy kazdy każda kazda każde kazde każdego "
        "kazdego".split()
    ),
    times=tuple(
        "raz dni dzień tygod tydz miesi godz minut rok lat zł zlot procent".split()
    ),
    softeners=("około", "okolo", "jakieś", "jakies", "tak", "gdzieś", "z", "ze"),
    lower_after=(
        r"\+(?! ?\w)|lub wi[eę]cej|albo wi[eę]cej|i wi[eę]cej|plus\b|minimum",
    ),
    between=(r"-|do|lub|albo|czy|/|…|\. \.|a|, mo[zż]e|mo[zż]e|",),
    apart=(r",? ?(?:ale|i|a|lecz)? ?(?:na pewno|raczej)?",),
    places=frozenset("w we na do dla pod".split()),
    pauses=frozenset(", i ; + a oraz plus .".split()),
    sorts=frozenset(
        "od duże duzych dużych duza duża duży małe male małych mała małą mały "
        "większe wieksze mniejsze szerokie wąskie waskie wysokie niskie zwykłe "
        "zwykle normalne podwójne podwojne potrójne pojedyncze pojedyncza "
        "zdalnie stacjonarnie biurowych".split(),
    ),
    trades=tuple("ców istów ierów arzy owników torów pielęgniarek".split()),
    of_them=frozenset("z spośród tym".split()),
    links=frozenset("i lub na z w po za od dla a ale".split()),
    other_before=(
        (
            r"kod|domofon\w*|umow\w+|zam[oó]wieni\w+|"
            r"nr|numer\w*|dom|mieszkani\w+|pi[eę]tro|ul|tel\w*|o|godz\w*|bud[zż]et\w*|"
            r"po|lat"
        ),
    ),
    other_after=(
        (
            r"%|procent\w*|tys\w*|z[lł]\b|z[lł]ot\w+|pln|k\b|euro?\b|dni\b|dnia\b|"
            r"tygodni\w*|tydzie[nń]|miesi[eęaą]c\w*|godzin\w*|godz\b|minut\w*|rano|"
            r"stycz\w*|lut\w+|mar(?:ca|zec)|kwie\w*|maj[au]?\b|czerw\w*|lip(?:ca|iec)|"
            r"sierp\w*|wrze\w*|pa[zź]dz\w*|listop\w*|grud\w*|lat\b|rok\w*|: ?\d|mm\b|"
            r"cm\b|m\b|metr\w*|pok[oó]j\w*|pokoi|pi[eę]tr\w*|raz\w*|sklep\w*|"
            r"oddzia[lł]\w*|km\b|kg\b|firm(?:y|ach|ami)?\b"
        ),
    ),
    unknown=(
        (
            "nie wiem|wiemy|mierzyłem|mierzyłam|mierzyliśmy|zmierzyłem|zmierzyłam|"
            "liczyłem|liczyłam|liczyliśmy|znam|znamy|mam_wymiarów|mamy_wymiarów|"
            "jestem_pewien|jestem_pewna|pamiętam|zdecydowałem|zdecydowałam|"
            "zdecydowaliśmy|wiadomo|mam|zmierzone|zmierzyliśmy|sprawdzałem|sprawdzałam|"
            "policzyłem|mam_pojęcia"
        ),
        "=niewiem|=nwm",
        "bez pojęcia",
        "brak wymiarów|pomiaru|pomiarów|danych",
        "muszę|musimy|trzeba|najpierw zmierzyć|policzyć|pomierzyć|sprawdzić|pomiar",
        "=zmierzę|=policzę|=sprawdzę|=pomierzę|=dowiem|=zmierzymy",
        "trudno|ciężko powiedzieć",
        "zależy",
        "wyślę|podam|prześlę|dostarczę .. wymiary|później|jutro|potem|rozmiary",
        "wymiary|rozmiary .. wyślę|podam|prześlę|później|jutro|potem",
        (
            "przyślijcie|przyślij|wyślijcie|potrzebny|proszę kogoś|fachowca|montera|"
            "pomiar|"
            "pomiarowca"
        ),
        "=policzymy|=przeliczę|=pomierzymy|=ustalimy",
        (
            "niech fachowiec|monter|ktoś|wasz|specjalista|pan .. policzy|zmierzy|"
            "pomierzy|"
            "oceni|powie|sprawdzi"
        ),
        "ile się_zmieści|wejdzie|trzeba|potrzeba|powiecie|wyjdzie",
        "^ =kilka|=kilkanaście|=kilkadziesiąt|=wiele|=dużo $",
        "=sporo|=mnóstwo",
        "skąd mam|ja|mogę wiedzieć|wiem",
        "kto wie|to",
        (
            "przyjedźcie|przyjedziecie|przyjedzie .. zmierzcie|zmierzycie|pomierzycie|"
            "zmierzy"
        ),
        "nie mam|ma miarki|metrówki",
        "jeszcze nie",
        "różne|standardowe|typowe wymiary|rozmiary|$",
        "fachowiec|monter|wy|pan zmierzy|zmierzycie|pomierzy",
        "do ustalenia",
    ),
    refused=("nie powiem|podam", "po co|a_po_co to|pani|panu|wam"),
)
