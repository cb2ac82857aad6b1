"""English words around amounts of money."""

from __future__ import annotations

from dialogs.reading.languages.en.money_owners import BUDGETING, OTHERS, OWN
from dialogs.reading.languages.shapes.money import MoneyTable, codes, coins

_MOST = (
    r"(?:forb(?:ade|ids|idden)|won'?t let|doesn'?t let|not allowed)(?: \w+){0,4} "
    r"(?:more than|over|above)|no more than|not more than|not over|not above|"
    r"no higher than|not exceeding|"
    r"not to exceed|not exceed|no greater than|nothing over|nothing above|"
    r"less than|lower than|cheaper than|no (?:pricier|dearer|steeper|more expensive) "
    r"than|under|below|beneath|up to(?: and including)?|upto|upwards to|"
    r"max(?:imum)?(?: of| is)?|maximally|at most|at the most|tops|top|"
    r"capped at|cap(?: of| is| at)?|limit(?:ed)?(?: of| is| to)?|ceiling(?: of| is)?"
)
_LEAST = (
    r"no less than|not less than|nothing (?:under|below|less than|cheaper than)|"
    r"not under|not below|at least|atleast|at the least|"
    r"min(?:imum)?(?: of| is)?|starting (?:at|from)|from|upwards of|north of|"
    r"more than|over|above|greater than|higher than|beyond|exceeding|in excess of"
)
_GO = (
    r"(?:(?:do|ca|wo|would|should|could|must|need|does|did|is)n'?t|not|never|cannot|"
    r"rather not|without)"
    r"(?: want| wanna| wish| like| care| plan| going| willing| looking| intend| be| "
    r"able)*"
    r"(?: to| on| at)?"
    r"(?: go| going| spend| spending| pay| paying| exceed| exceeding| cost| costing| "
    r"be|"
    r" come| total)*(?: to)?"
    r" (?:over|above|beyond|past|more than|exceed|exceeding|higher than)"
)

TABLE = MoneyTable(
    above=frozenset("over above past beyond more".split()),
    more=frozenset("another plus + additional extra".split()),
    former=frozenset("was were originally before initially previously first".split()),
    nots=frozenset(
        (
            "can't cant cannot won't wont couldn't couldnt wouldn't unable not don't "
            "dont"
        ).split()
    ),
    currencies=codes(
        {
            "USD": "dollar dollars dollers usd buck bucks greenback greenbacks",
            "EUR": "euro euros eur euro's ur",
            "GBP": "pound pounds gbp quid sterling",
            "PLN": "zloty zlotys pln",
            "RUB": "rouble roubles ruble rubles rub",
            "CAD": "cad",
            "AUD": "aud",
            "CHF": "chf franc francs",
            "INR": "rupee rupees rs inr",
            "CNY": "yuan yuans cny rmb",
            "JPY": "yen jpy",
            "KWD": "kwd dinar dinars",
            "EGP": "le l.e. geneh genihat geneihat egp",
            "SAR": "saudiriyal saudiriyals riyal riyals sar",
            "MYR": "rm ringgit ringgits myr",
            "MNT": "tugrik tugriks mnt",
            "UAH": "hryvnia hryvnias uah",
            "AED": "dirham dirhams aed",
            "ILS": "shekel shekels nis",
            "VND": "dong dongs",
        },
    ),
    coins=coins(
        {
            (0.01, "USD"): "cent cents c sen kopiyka kopiykas kopek kopeks paise",
            (0.01, "GBP"): "pence penny pennies p",
            (0.05, "USD"): "nickel nickels",
            (0.1, "USD"): "dime dimes",
            (0.25, "USD"): "quarter quarters",
        },
    ),
    upper_before=(
        _MOST,
        _GO,
        (
            r"(?:not|no|never) (?:a|one|a single|another) (?:dollar|penny|cent|pound|"
            r"euro|dime|buck) (?:over|more than|above|past|beyond)"
        ),
        (
            r"(?:keep|keeping|stay|staying|be|kept|hold|cap) (?:it |this |that |us )?"
            r"(?:to|at|under|below|at or below)"
        ),
        r"as (?:much|high|far) as",
        (
            r"(?:fit|fits|fitting|squeez\w+|land|landing|come in|coming in)(?: it| "
            r"this|"
            r" that)?"
            r" (?:in|into|within|under|at|below)"
        ),
        (
            r"(?:stretch\w*|push\w*|go|going|went|extend\w*|rais\w+|bump\w*)"
            r"(?: it| that| this| up| out| as far| as high| all the way)* (?:to|as)"
        ),
    ),
    within_before=(
        r"(?:keep|keeping|stay|staying|kept)? ?(?:it |this |that )?(?:within|inside)",
    ),
    upper_after=(
        (
            r"(?:tops|top|max|maximum|maximal|at (?:the )?(?:very |absolute "
            r")?(?:most|outside|limit)|"
            r"or less|or under|or "
            r"below|or cheaper|and under|and below|is (?:my|our|the) (?:max\w*|limit|"
            r"ceiling|cap|top)|is it|limit|ceiling|cap|absolute max\w*|is (?:the "
            r")?(?:most|absolute max\w*)|no more|not more|and no more|hard cap|would "
            r"be (?:the |my |our )?(?:max\w*|limit))\b"
        ),
        (
            r",? ?(?:and |but )?(?:not|no|nothing) (?:a |one |single )*"
            r"(?:penny|cent|dime|dollar|pound)? ?(?:more|over|higher|above)\b"
        ),
        (
            r",? ?(?:and |but |i |we )*(?:can'?t|cannot|can not|won'?t|couldn'?t|"
            r"don'?t|"
            r"not) (?:really |want to |wanna |going to |gonna )*"
            r"(?:go|do|pay|spend|afford|stretch|push|give) "
            r"(?:any |much |it )*(?:higher|more|over|above|beyond|further|past)\b"
        ),
    ),
    lower_before=(_LEAST,),
    lower_after=(
        (
            r"(?:or more|and up|and above|or above|plus|upwards|and more|min|minimum|"
            r"at least|or higher|and over|or over|at minimum|\+(?! \w))(?: |$)"
        ),
    ),
    between=(
        r"-|- -|\. \.|\. \. \.|…|/|~",
        r"(?:to|till|until|through|thru|or|up to|or maybe|maybe|or even|up till)",
        r", (?:maybe|or|perhaps|max|tops|up to|possibly|at most|max of)",
        r", (?:maybe |perhaps |or )?(?:up to|as much as)",
        rf",? ?(?:and|but|yet) (?:{_MOST})",
        (
            r",? ?(?:but|and|though)? ?(?:i |we )?(?:could|can|might|may|would|will) "
            r"(?:go|stretch|push|do|pay|reach|manage)(?: up| as high| as far)* "
            r"?(?:to|as)?"
        ),
        r"",
    ),
    both_before=(r"between|range of|betwen|somewhere between|anywhere between",),
    both_between=(r"and|-|&|to|n",),
    month=(
        (
            r"(?:a|per|each|every|/|for a|for each|for one) ?"
            r"(?:month|mounth|monht|mo|mth|mnth)\b|"
            r"monthly|(?<!\b\d )(?<!\b1[012] )pm\b|p / m|pcm|month to month|mo\b"
        ),
    ),
    year=(
        (
            r"(?:a|per|each|every|/|for a) ?(?:year|yr|annum)\b|yearly|annually|"
            r"annual|pa\b|p / a"
        ),
    ),
    unit=(
        (
            r"(?:a|an|per|each|every|for each|for one|/|for every|for a|by the) "
            r"?(?:one |single )?(?:window|piece|pc|unit|user|seat|head|person|employee|"
            r"license|licence|rose|stem|lesson|class|hour|hr|session|student|member|"
            r"door|pane|square (?:meter|metre|foot)|sq ?m|sqm|sqft|balcony|item|pax)\b"
        ),
        r"(?:each|apiece|ea|a piece|pp|p / p)\b",
    ),
    about_before=(
        (
            r"about|around|roughly|approximately|approx|circa|like|nearly|almost|some|"
            r"somewhere|~|≈|ballpark|in the (?:region|neighborhood|neighbourhood|area|"
            r"ballpark) of|give or take|say|maybe|perhaps|probably|sort of|kinda"
        ),
    ),
    about_after=(
        (
            r"(?:give or take|or so|ish|roughly|about|approx\w*|ballpark|or "
            r"thereabouts|more or less|or something|around there|probably|maybe|i "
            r"guess|i think)\b"
        ),
    ),
    context=(
        (
            r"budget\w*|price\w*|cost\w*|spend\w*|spent|pay\b|paying|sum|amount|afford|"
            r"allocat\w+|set aside|earmark\w*|fund\w*|invest\w*|worth|money"
        ),
    ),
    price_before=(
        (
            r"under|for|up to|max|maximum|around|about|below|less than|no more than|"
            r"over|from|at|at least|between|within|approximately|roughly"
        ),
    ),
    others=OTHERS,
    budgeting=BUDGETING,
    uncounted=frozenset(),
    own=OWN,
    other_before=(
        (
            r"entry|buzzer|gate|contract|reference|"
            r"#|no|number(?: is)?|suite|apt|apartment|unit|room|floor|level|order|"
            r"invoice|ext|"
            r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
            r"aug(?:ust)?|"
            r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d+ (?:x|by|"
            r"\*)|extension|zip|code|at|by|after|before|since|until|age|aged|we are|"
            r"size|width|height|wide|tall|team of|group of|party of|"
            r"i'?m|i am|(?:he|she)(?:'s| is)|(?:kids?|child|children|son|sons|"
            r"daughters?|girls?|boys?|twins)"
            r"(?: is| are| aged?)?"
        ),
    ),
    difference_before=(r"(?:discount|sav(?:e|ing)|cheaper)(?: of| by)?",),
    difference_after=(r"(?:cheaper|less|off|discount|more expensive)\b",),
    other_after=(
        (
            r"%|percent|x ?\d|\* ?\d|mm\b|cm\b|m\b|meters?|metres?|inch\w*|"
            r"in\b ?(?:x|by)|feet|foot|ft\b|sq\w*|square|\"|''|people|persons?\b|"
            r"employees?|users?\b|seats?\b|windows?\b|roses?\b|pieces?\b|pcs?\b|"
            r"units?\b|years?\b|yrs?\b|months?\b|weeks?\b|days?\b|hours?\b|hrs?\b|"
            r"minutes?|mins\b|am\b|pm\b|a \. m|p \. m|o ?' ?clock|: ?\d|jan\w*|feb\w*|"
            r"mar(?:ch)?\b|apr\w*|may\b|june?\b|july?\b|aug\w*|sept?\w*|oct\w*|nov\w*|"
            r"dec\w*|kids?\b|children|adults?|doors?\b|balcon\w+|rooms?\b|floors?\b|"
            r"(?:main|oak|park|[a-z]+) (?:st|street|ave|avenue|rd|road|lane|ln|drive|"
            r"dr|blvd|way|court|ct|place|pl)\b|licen[sc]es?|students?|lessons?|times\b|"
            r"stores?\b|locations?|branches|managers?|reps?\b|agents?\b|of us|kg\b|"
            r"km\b|stems?\b|flowers?\b|tulips?|peon\w+|bouquets?|panes?\b|members?\b|"
            r"guests?\b|th\b|st\b|nd\b|rd\b|dozen"
        ),
    ),
    negated=(r"not|and not|no",),
    fillers=(
        (
            r"like|about|around|roughly|is|be|of|the|a|an|my|our|maybe|say|approx\w*|~|"
            r":|,|just|somewhere|probably|budget|price|it|would|hard|absolute|to|spend|"
            r"in|then|now|approximately"
        ),
    ),
    friendly=frozenset(
        "max tops maximum is would plus please this always ish less yes thanks "
        "us towards perhaps was sounds works does bucks limits plus".split(),
    ),
    exact=frozenset({"tenner", "fiver"}),
    skipped_hundred=True,
    spelled=((("l", ".", "e"), "EGP"),),
    adjectives={
        "us": "USD",
        "american": "USD",
        "canadian": "CAD",
        "australian": "AUD",
        "kuwaiti": "KWD",
        "malaysian": "MYR",
        "malaysia": "MYR",
        "egyptian": "EGP",
        "saudi": "SAR",
        "british": "GBP",
        "swiss": "CHF",
        "polish": "PLN",
        "hong": "HKD",
    },
    joins=frozenset({"and"}),
    unit_words=frozenset({"per", "a", "an"}),
    whole=frozenset(
        "month year week day quarter annum mo yr bit lot little few couple job project "
        "total whole max maximum good great nice fair decent year's tad lil stretch "
        "number figure guess budget start minimum must problem piece third half "
        "while weekend season semester term fortnight kitchen wedding party "
        "website renovation house home apartment flat remodel bouquet course treatment "
        "system crm set hundred thousand million grand week's time rough ballpark "
        "safe realistic reasonable comfortable solid hard strict firm absolute".split(),
    ),
    heaps=frozenset("large bands racks stacks gs g's".split()),
    lone_coins=frozenset({"quarter", "nickel", "dime"}),
    follows=frozenset(
        "a an the per each every for in at on of to or and but with without if so i we "
        "it that this these which is was would will should could can might may must "
        "do does please thanks thank max maximum tops top min minimum limit cap ish "
        "approx approximately about around roughly total altogether overall only just "
        "maybe perhaps possibly probably plus more less under over up down net gross "
        "incl including excl excluding vat tax taxes before after depending depends ok "
        "okay fine good works sounds budget right now today tomorrow then than not no "
        "nothing never hard absolute absolutely as from by between apiece monthly "
        "yearly annually weekly daily pm pa pp mo k max'd bucks is it's its always "
        "anyway though cause because since still or-so most ideally hopefully "
        "something somewhere thereabouts yes yeah yep sure well um uh lol haha tbh "
        "imo guess think say give ballpark realistically honestly cash cad aud all "
        "out there here my our your me us you they he she tops. and/or until till "
        "through thru ceiling comfortably are am were won't don't can't i'm we're i'll "
        "we'll i've we've let's has have he's she's they're who whatever whenever "
        "where doesn't didn't isn't wasn't couldn't also too even such hope".split(),
    ),
    million=frozenset({"m"}),
    noun_endings=("s", "people", "men", "children"),
)
