"""English words around counts, sizes and areas."""

from __future__ import annotations

from dialogs.reading.languages.shapes.quantities import QuantityTable, units

_SQUARE_FOOT = 0.09290304

_NOUNS = {
    "window": "window windows windws widows windos opening openings",
    "balcony": "balcony balconies balconys",
    "loggia": "loggia loggias terrace terraces veranda verandas",
    "door": "door doors",
    "glass": "pane panes glass",
    "sash": "sash sashes",
    "net": "screen screens",
    "rose": "rose roses",
    "peony": "peony peonies",
    "tulip": "tulip tulips",
    "flower": "flower flowers stem stems lily lilies carnation carnations sunflower "
    "sunflowers orchid orchids daisy daisies hydrangea hydrangeas",
    "bouquet": "bouquet bouquets bunch bunches arrangement arrangements",
    "user": "user users seat seats license licenses licence licences employee "
    "employees staff rep reps agent agents manager managers salesperson salespeople "
    "account accounts worker workers login logins operator operators seller sellers",
    "person": "person persons people adult adults kid kids child children student "
    "students participant participants attendee attendees learner learners guest "
    "guests colleague colleagues member members",
}

TABLE = QuantityTable(
    nouns=units(_NOUNS),
    any_noun=frozenset(
        "piece pieces pc pcs unit units item items of set sets pair pairs".split(),
    ),
    one=frozenset("window door balcony loggia bouquet pane rose".split()),
    lengths={
        **dict.fromkeys("mm millimeter millimeters millimetre millimetres".split(), 1),
        **dict.fromkeys("cm centimeter centimeters centimetre centimetres".split(), 10),
        **dict.fromkeys("m meter meters metre metres mtr".split(), 1000),
        **dict.fromkeys(('"', "inch", "inches", "in", "ins", "''"), 25.4),
        **dict.fromkeys("ft foot feet '".split(), 304.8),
    },
    long=frozenset(),
    single=frozenset(),
    small=25.4,
    areas={
        **dict.fromkeys(
            (
                "sqm",
                "sq m",
                "sq . m",
                "m2",
                "m²",
                "m 2",
                "sq meters",
                "sq metres",
                "sq meter",
                "square meters",
                "square metres",
                "square meter",
                "square metre",
                "square m",
                "meters squared",
                "metres squared",
                "m squared",
                "sqmt",
            ),
            1.0,
        ),
        **dict.fromkeys(
            (
                "sqft",
                "sq ft",
                "sq . ft",
                "square feet",
                "square foot",
                "sq feet",
                "ft2",
                "ft²",
                "ft 2",
                "sf",
            ),
            _SQUARE_FOOT,
        ),
    },
    turned=frozenset(),
    turned_links=frozenset(),
    crosses=frozenset({"x", "*", "by", "×", "х"}),
    width=frozenset("width wide w across length long".split()),
    height=frozenset("height high tall h heigth hight".split()),
    groups={},
    ours=frozenset({"we", "us", "party", "team", "group", "staff", "total"}),
    people=frozenset(),
    meant_for=frozenset(),
    alone=(
        (
            r"^(?:just |only )?(?:for )?(?:my )?(?:son|daughter|kid|child|wife|husband|"
            r"mom)$"
        ),
        r"(?:just|only|it ?'? ?s|it's|its) (?:just |only )?(?:me|myself)\b",
        r"^(?:just |only )*(?:me|myself|1 on 1|one on one)$",
        r"\b(?:by|for) myself\b|\bi ?'? ?m alone\b|\bmyself only\b|\bme only\b",
    ),
    pair=(
        (
            r"^(?:just |only |for |it's |its |it'll be |there's |we are |we're )*"
            r"(?:me|myself|i) (?:and|plus|&|\+|with) (?:my |a )?\w+$"
        ),
        (
            r"^(?:just |only |for |it's |its |it'll be |there's |we are |we're )*"
            r"(?:my |a )?\w+ (?:and|&|plus) (?:me|i|myself)$"
        ),
        r"\b(?:both|two|pair|couple) of us\b",
    ),
    months=frozenset(
        "january february march april may june july august september october "
        "november december jan feb mar apr jun jul aug sep sept oct nov dec st "
        "nd rd th people".split(),
    ),
    upper_before=(
        (
            r"up to|no more than|at most|max(?:imum)?(?: of)?|under|below|less than|"
            r"fewer than|not more than|within"
        ),
    ),
    lower_before=(
        (
            r"from|at least|over|more than|min(?:imum)?(?: of)?|above|no less than|"
            r"no fewer than|starting from|upwards of"
        ),
    ),
    upper_after=(
        (
            r",? ?(?:at (?:the )?most|tops|max(?:imum)?|or (?:less|fewer))\b"
            r"(?! ?[$£€]?\d)"
        ),
    ),
    each_before=frozenset(),
    holding="of",
    each=frozenset("each apiece every per".split()),
    times=tuple(
        "time day week month hour minute year dollar pound euro percent".split()
    ),
    softeners=("a", "an", "about", "around", "like", "roughly", "maybe"),
    lower_after=(r"\+(?! ?\w)|or more|plus\b|and up|at least|minimum|and more",),
    between=(r"-|to|or|/|…|\. \.|maybe|, maybe|or maybe|and|",),
    apart=(r",? ?(?:but|and|yet)? ?(?:definitely|surely|still)?",),
    places=frozenset("in for on at upstairs downstairs".split()),
    pauses=frozenset(", and ; + plus & then .".split()),
    sorts=frozenset(
        "from big bigger large larger small smaller little tiny wide wider narrow "
        "tall taller short shorter standard normal ordinary regular double "
        "triple single upstairs downstairs up down "
        "remote remotely full part online onsite hourly salaried".split(),
    ),
    trades=tuple("ers ors ists ants men women nurses clerks staff".split()),
    of_them=frozenset("of whom which including them".split()),
    links=frozenset("and or for in at with to but per each every a an".split()),
    other_before=(
        (
            r"code|entry|contract|invoice|reference|"
            r"#|no|number|suite|apt|room|floor|at|by|after|before|level|size|age|"
            r"budget|zip|\$|€|£"
        ),
    ),
    other_after=(
        (
            r"%|percent|k\b|grand|thousand|dollars?|bucks|usd|eur\w*|pounds?|£|\$|€|"
            r"days?\b|weeks?\b|months?\b|hours?\b|hrs?\b|minutes?|years?\b|yrs?\b|am\b|"
            r"pm\b|jan\w*|feb\w*|mar(?:ch)?\b|apr\w*|may\b|june?\b|july?\b|aug\w*|"
            r"sept?\w*|oct\w*|nov\w*|dec\w*|: ?\d|o ?' ?clock|(?:\w+ )?(?:st|street|"
            r"ave|avenue|rd|road|lane|drive|blvd)\b|mm\b|cm\b|m\b|meters?|metres?|"
            r"inch\w*|feet|ft\b|rooms?\b|floors?\b|bed\w*\b"
            r"(?! \w*(?:windows?|doors?|curtains?|blinds?|wardrobes?)\b)|times\b|"
            r"stores?\b|locations?\b|th\b|miles?\b|km\b|kg\b|firms?\b|companies\b"
        ),
    ),
    unknown=(
        (
            "haven't|havent|didn't|didnt|not measured|measure|counted|count|decided|"
            "sure|certain|know|known|yet|checked|measuring|thought"
        ),
        "don't|dont|doesn't|do_not know|remember|have",
        "=idk|=dunno|=unsure|=unknown|=tbd|unclear|=undecided",
        "no idea|clue|measurements|sizes|dimensions",
        "need|needs|have|want measure|measuring|survey|measured|count|check",
        "you|surveyor|someone measure|count",
        "depends",
        "send|give|share|bring|text .. sizes|measurements|dimensions|later|tomorrow",
        "sizes|measurements|dimensions|numbers later|tomorrow|soon",
        "^ a_lot|=lots|=tons|quite_a_few $",
        "no clue",
        "send|sending someone|somebody|guy|surveyor",
        "later|afterwards count|measure|decide|tell",
        (
            "guy|tech|technician|surveyor|contractor|installer|you can|will|could|"
            "should|to .. "
            "count|measure|tell|check|see|decide"
        ),
        "whatever|however fits|many|needed",
        "=lots|=many|loads|plenty|several",
        "how should|would|do i know",
        "beats me",
        "who knows",
        "come|you .. measure|count|see",
        "no|don't|dont have tape",
        "hard|difficult say",
        "check|measure|count|ask later|first|and",
        "will|i'll|we'll|ill|let check|measure|count|ask|see",
        "various|different|standard|regular size|sizes",
        "still deciding|thinking|counting",
    ),
    refused=("rather|prefer not", "why do|you need|ask"),
)
