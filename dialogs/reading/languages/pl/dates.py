"""Polish words of time; accents may be missing, they are folded away."""

from __future__ import annotations

from dialogs.reading.languages.shapes.dates import Dates

_SOFT = "y/ego/emu/ym/a/ej/ą/e/ych/ymi"

TABLE = Dates(
    months=(
        "stycz/eń/nia/niu/niem/niowi/niowy/niowe",
        "lut/y/ego/emu/ym|lutowi",
        "mar/zec/ca/cu/cem/cowi|marcow/y/e",
        "kwie/cień/tnia/tniu/tniem/tniowi",
        "maj//a/u/em/owi",
        "czerw/iec/ca/cu/cem/cowi",
        "lip/iec/ca/cu/cem/cowi",
        "sierp/ień/nia/niu/niem/niowi",
        "wrze/sień/śnia/śniu/śniem/śniowi|wrześ",
        "październik//a/u/iem/owi|paźdz",
        "listopad//a/u/zie/em/owi|listop",
        "grud/zień/nia/niu/niem/niowi|grudz",
    ),
    short_months=(
        "sty|stycz",
        "lut",
        "mar|marz",
        "kwi|kwiec|kw",
        "",
        "cze|czerw",
        "lip",
        "sier|sierp",
        "wrz|wrzes",
        "paź|pazdz",
        "lis|list",
        "gru|grud",
    ),
    weekdays=(
        "poniedział/ek/ku/kiem/kowi|poniedział|pon|pn|poniedzial/ek/ku"
        "|poniedzał/ek/ku"
        "|poniedziałkow/" + _SOFT,
        "wtor/ek/ku/kiem/kowi|wtorkow/" + _SOFT + "|wt|wto|wtk",
        "środ/a/y/ę/ą/zie/e|śr|śro|środow/" + _SOFT,
        "czwart/ek/ku/kiem/kowi|czw|czwartkow/" + _SOFT + "|czwrtek|czwartk",
        "piąt/ek/ku/kiem/kowi|pt|pia|piątkow/" + _SOFT,
        "sobot/a/y/ę/ą/o/cie|sob|sobotni/" + "//ego/ej/ą|sobote",
        "niedziel/a/i/ę/ą/o|niedz|nd|ndz|niedzieln/" + _SOFT + "|nie dziela",
    ),
    short_weekdays=("", "", "", "", "", "sb|so", "ni"),
    weekly=(
        "poniedziałki",
        "wtorki",
        "środy|w środy",
        "czwartki",
        "piątki",
        "w soboty|na soboty",
        "niedziele",
    ),
    days={
        -2: "przedwczoraj|przed wczoraj|przedwczorajsz/" + _SOFT,
        -1: "wczoraj|wczorajsz/" + _SOFT,
        0: "dzisiaj|dziś|dzis|dzisiejsz/" + _SOFT + "|dzisaj|dzisiej",
        1: "jutro|jutra|jutrzejsz/" + _SOFT + "|juto|jutr|następnego dnia|na jutro",
        2: "pojutrze|po jutrze|dzień po jutrze|pojutrzejsz/" + _SOFT + "|pojutrz"
        "|pojutro|po jutro|dzień po jutrzejszym",
        3: "popojutrze|za trzy dni pojutrze",
    },
    units={
        "second": "sekund/a/y/ę/zie//ach/ami|sek|sekundk/a/i/ę",
        "minute": "minut/a/y/ę/cie//ach/ami|min|minutk/a/i/ę|minutek",
        "hour": "godzin/a/y/ę/ie//ach/ami/ką/kę/ka/ki|godz|godzinek|godz",
        "day": "dzień|dnia|dni|dniu|dniach|dniami|dniem|dób|dob/a/y/ę/ie|dzionek",
        "week": "tydzień|tygodnia|tygodniu|tygodnie|tygodni|tygodniem|tygodniach|tyg"
        "|tygodniami|tydz|tydzien|tygodnik",
        "month": "miesiąc//a/u/em|miesiące|miesięcy|mies|miesiącach|miesiącami|mc|msc"
        "|m-c|m c|miesiac/|msc|miechy|miech",
        "quarter": "q|kwartał//u/y/ów|kwartale|kw|kwartałem|kwart",
        "half_year": "półrocz/e/a/u",
        "decade": "dekad/a/y/ę/zie",
        "year": "rok|roku|lata|lat|rokiem|latach|r|lata|roczek|latami",
    },
    lengths={
        ("month", 6): "pół roku|półroku|pół roczku",
        ("minute", 30): "pół godziny|półgodziny|pół godzinki|pół h",
        ("hour", 12): "pół dnia",
        ("day", 15): "pół miesiąca",
        ("day", 4): "pół tygodnia",
        ("minute", 15): "kwadrans|kwadransa|kwadransik",
        ("minute", 45): "trzy kwadranse|3 kwadranse",
        ("month", 18): "półtora roku|półtorej roku",
        ("day", 45): "półtora miesiąca",
        ("day", 10): "półtora tygodnia",
        ("minute", 90): "półtorej godziny|półtora godziny",
    },
    amounts={
        (2, 2): "par/a/ę",
        (2, 3): "dwa trzy|dwie trzy|2 3",
        (2, 4): "kilka|kilku|parę|pare|kilkoma|kilkoro|paru",
        (1.5, 1.5): "półtora|półtorej",
    },
    seasons={
        "winter": "zim/a/y/ę/ą/ie/o",
        "spring": "wiosn/a/y/ę/ą/ie/o",
        "summer": "lato|latem|lecie|lata|latu",
        "autumn": "jesie/ń/nią/ni/nie",
    },
    parts={
        "morning": "z samego rana|samego rana|od samego rana|z rańca|rano|rana|z rana"
        "|ranem|ranek|poranek|poranku|rankiem|porankiem"
        "|przed południem|przedpołudnie|przedpołudniem|do południa|przed poludniem"
        "|w pierwszej połowie dnia|skoro świt|wcześnie rano|nad ranem|ranną|rannych"
        "|przed obiadem|od rana|porann/" + _SOFT + "|świtem|do obiadu|ranna",
        "noon": "obiad|w porze obiadowej|pora obiadowa|w porze lunchu|lunch"
        "|około południa",
        "midday": "południe|południu|południa|w południe|samo południe|południem",
        "midnight": "północ|północy|o północy|północą",
        "afternoon": "po południu|popołudniu|popołudnie|popołudniem|po poludniu"
        "|po obiedzie|w drugiej połowie dnia|popoludniu|popołudniow/"
        + _SOFT
        + "|po lunchu|w ciągu dnia|za dnia|popołudnia|po połodniu|ppoł|po poł",
        "evening": "wieczorem|wieczór|wieczora|wieczorkiem|wieczoru|wieczorami"
        "|wieczorow/"
        + _SOFT
        + "|pod wieczór|po pracy|na wieczór|wieczorowo|pod koniec dnia"
        "|na koniec dnia|do wieczora|wieczorek|wieczorku",
        "night": "noc|nocą|nocy|w nocy|nocn/" + _SOFT,
    },
    sets={
        "weekdays": "w tygodniu|w dni robocze|dni robocze|dni powszednie"
        "|w dzień roboczy"
        "|dzień powszedni|w dni powszednie|od poniedziałku do piątku"
        "|dzień roboczy|robocze|pn pt|pon pt|w dni tygodnia|na tygodniu|pn do pt"
        "|w dowolny dzień roboczy|każdy dzień roboczy",
        "weekends": "w weekendy|weekendami|weekendy|w każdy weekend|każdy weekend"
        "|w soboty i niedziele|co weekend",
        "daily": "codziennie|każdego dnia|co dzień|dzień w dzień|w każdy dzień",
        "any": "dowolny dzień|w dowolny dzień|każdego dnia|obojętnie w jaki dzień",
    },
    signs={
        "article": "na",
        "skip": "każdy dzień się liczy|liczy się każdy dzień|dokładniej nie mogę|"
        "dokładnie nie mogę powiedzieć|dokładniej nie mogę powiedzieć|"
        "nie mogę powiedzieć dokładnie|nie mogę powiedzieć dokładniej|"
        "jestem w domu|będę w domu|jestem wolny|jestem wolna|w domu|"
        "firmow/ą/ej/a wigili/ę/i/a|wigili/ę/a/i firmow/ą/ej/a|wigili/ę/a/i "
        "pracownicz/ą/ej/a|tak|może|być może|to|proszę|chyba|pewnie|ewentualnie|"
        "bym|by"
        "|najlepiej"
        "|się|będzie|dnia|no|gdzieś|jakoś|najchętniej|raczej|mi|nam|pasuje|lepiej"
        "|można|poproszę|dzień|dniu|już|prawdopodobnie|myślę|że|najpewniej|również|r"
        "|dopiero|np|pasowałoby",
        "approx": "około|ok|mniej więcej|jakieś|jakiś|jakichś|koło|tak około|gdzieś"
        "|circa"
        "|z grubsza|plus minus|w okolicach|w okolicy|mw|orientacyjnie|niecały|niecałe"
        "|jakąś|blisko|tak jakoś|jeszcze|dokładnie",
        "at": "start w|start na|zaczynamy w|zacząć w|w|we|o|na|godz|o godzinie|o godz"
        "|godzina|godzinie|godzinę",
        "after_length": "za|po upływie|nie wcześniej niż za|przez",
        "within": "w ciągu|w ciagu|w przeciągu|w najbliższych|najpóźniej za|do końca"
        " najbliższych|maksymalnie za|nie później niż za|w okresie|w najbliższe"
        "|w terminie"
        "|w czasie",
        "before": "do|przed|wcześniej niż|wcześniej|aż do|zanim|ażeby przed"
        "|najdalej do",
        "by": "przed tym|do tego czasu|do tej pory"
        "|najpóźniej|najpóźniej do|nie później niż|nie później niż o|najpóźniej o"
        "|najpóźniej w|najpóźniej na|maksymalnie do"
        "|max do"
        "|maks do|termin do|deadline|maksymalnie|max|maks|maksimum|najwyżej|góra"
        "|nie dłużej niż"
        "|nie więcej niż|co najwyżej|nie później niż do|najdalej|nie dalej niż|bliżej",
        "after": "po|później niż|zaraz po|od razu po|dopiero po|najwcześniej po|już po",
        "from": "od|nie wcześniej niż|nie wcześniej niż o|najwcześniej o"
        "|nie wcześniej niż w|nie prędzej niż o|począwszy od|zaczynając od|nie przed"
        "|najwcześniej"
        "|najwcześniej od|dopiero od|najwcześniej w|nie prędzej niż|już od|z",
        "to": "do|a|po",
        "between": "między|pomiędzy|miedzy|pomiedzy",
        "and": "i|oraz|a",
        "or": "lub|albo|czy|bądź|ewentualnie|lub też|albo też",
        "ago": "temu|wstecz",
        "later": "później|potem|od teraz|od dziś|od dzisiaj|od jutra",
        "next": "przyszł/"
        + _SOFT
        + "|następn/"
        + _SOFT
        + "|kolejn/"
        + _SOFT
        + "|nast|przysz|przyszłoroczn/"
        + _SOFT,
        "this": "ten|ta|to|tego|tej|tym|tę|te|tych|bieżąc/"
        + _SOFT
        + "|obecn/"
        + _SOFT
        + "|aktualn/"
        + _SOFT,
        "coming": "najbliższ/" + _SOFT + "|nadchodząc/" + _SOFT + "|zbliżając/" + _SOFT,
        "last": "ostatni//ego/ej/ą/m/a/e/emu|poprzedni//ego/ej/ą/m/a/e|zeszł/"
        + _SOFT
        + "|ubiegł/"
        + _SOFT
        + "|minion/"
        + _SOFT,
        "before_last": "przedostatni//a/e",
        "start": "wczesn/a/ą/ej/y/ym|począt/ek/ku/kiem/kach|pocz|na początku"
        "|na początek|samym początku"
        "|pierwsze dni|pierwszych dniach",
        "middle": "połow/a/ie/y/ę/ą|w połowie|środku|środek|połowa|śródek|połówce",
        "end": "późn/a/ą/ej/ym|koni/ec|końca|końcu|końcem|końcówk/a/i/ę/ce|pod koniec"
        "|na koniec"
        "|ostatnie dni|ostatnich dniach|schyłek|u schyłku|z końcem|końcowi",
        "half": "połow/a/ie/y/ę/ą|wpół do|pół do|w pół do|pół|wpol do",
        "quarter_hour": "kwadrans",
        "minus": "za",
        "past": "po",
        "oclock": "h|godzina|godzinie|godz",
        "day_word": "dnia|dzień|dniu",
        "not": "nie|oprócz|byle nie|tylko nie|poza|z wyjątkiem|prócz",
        "cannot": "nie mogę|nie możemy|nie dam rady|nie damy rady|odpada|nie pasuje"
        "|jestem zajęty|jestem zajęta|zajęty|zajęta|nie bardzo|nie ma mnie|mnie nie ma"
        "|nie da rady|nie da się|nie będzie mnie|nie zdążę|nie zdążymy|wyjeżdżam"
        "|nie odpowiada|nie wchodzi w grę|za wcześnie|za późno|nie dam|raczej nie"
        "|pracuję|niestety nie|nas nie ma|nie ma nas|nie jestem|nie chcę|nie|nie moge"
        "|nie dam rade|nie damy",
        "but": "ale|tylko|lecz|za to|lepiej|raczej|a|jednak",
        "every": "co|każdy|każdą|każde|każdego|każdej|w każdy|w każdą",
        "any": "dowolny|dowolna|dowolną|dowolnym|każdy",
        "street": "ul|ulica|ulicy|ulicę|al|aleja|alei|aleje|plac|placu"
        "|pl|osiedle|os|rondo",
        "term": "termin|terminie|czas realizacji|okres|deadline|terminy",
    },
    near_parts={},
    half_hours={},
    afternoon_day="",
    halves={},
    ends={},
    ordinal_endings="ego|tego|go|ty|emu|stego|szego",
    half_names_next=True,
    ordinal_hours=True,
    month_first=False,
    number_follows_month=True,
    glued=tuple("przed we w do za po na od ku".split()),
    differing=frozenset({"o"}),
    compared=frozenset("mniej więcej wiecej taniej drożej drozej % procent".split()),
    accents={
        "ą": "a",
        "ć": "c",
        "ę": "e",
        "ł": "l",
        "ń": "n",
        "ó": "o",
        "ś": "s",
        "ź": "z",
        "ż": "z",
    },
    unlike="mają|robota|roboty|robote|robocie|platek|platki|piatka|piatke|futro|worek|drogi|drogie|marka|marki|marek|sroda|wiele|wiersz|kolejny|koniec|konica"
    "|pomiar|pomiary|pierwszy"
    "|piatej|piaty|piata|piate|piatym|czwartej|czwarty|czwarta|czwarte|czwartym"
    "|czwartego|piatego",
)
