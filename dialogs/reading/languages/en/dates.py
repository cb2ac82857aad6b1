"""English words of time."""

from __future__ import annotations

from dialogs.reading.languages.shapes.dates import Dates

TABLE = Dates(
    months=(
        "january|janury|januray",
        "february|feburary|febuary",
        "march",
        "april",
        "",
        "june",
        "july",
        "august",
        "september|septembre",
        "october",
        "november",
        "december|decemeber|decmber",
    ),
    short_months=(
        "jan",
        "feb|febr",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep|sept",
        "oct",
        "nov",
        "dec",
    ),
    weekdays=(
        "monday|monday's|mondey",
        "tuesday|tuesday's|tues|teusday",
        "wednesday|wednesday's|weds|wendsday|wensday|wednsday",
        "thursday|thursday's|thurs|thur|thrusday",
        "friday|friday's|fryday",
        "saturday|saturday's|saterday",
        "sunday|sunday's",
    ),
    short_weekdays=("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    weekly=(
        "mondays",
        "tuesdays",
        "wednesdays",
        "thursdays",
        "fridays",
        "saturdays",
        "sundays",
    ),
    days={
        -2: "day before yesterday",
        -1: "yesterday|yday",
        0: "today|2day|tday|todays|today's|this very day",
        1: "tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow|tmw|2morrow|tomm|tomorrow's"
        "|tomorrows|tmrow|tom|tomoz|next day|tomor",
        2: "day after tomorrow|overmorrow|day after tmrw|day after tmr"
        "|day after tomorow",
    },
    units={
        "second": "second|seconds|sec|secs",
        "minute": "minute|minutes|min|mins|minuets",
        "hour": "hour|hours|hr|hrs",
        "day": "day|days|night|nights",
        "week": "week|weeks|wk|wks|week's|weeks'",
        "month": "month|months|mth|mths|mo|mos|month's|mnth|mnths",
        "quarter": "quarter|quarters|qtr|qtrs|quarter's|q",
        "year": "year|years|yr|yrs|year's",
        "decade": "decade of days",
    },
    lengths={
        ("week", 2): "fortnight|fortnights",
        ("minute", 30): "half hour|half an hour|half hr",
        ("month", 6): "half year|half a year",
        ("hour", 12): "half day|half a day",
        ("minute", 15): "quarter of an hour|quarter hour|quarter of hour",
        ("minute", 45): "three quarters of an hour",
        ("day", 4): "half a week",
        ("day", 15): "half a month",
        ("month", 18): "year and a half|a year and a half",
        ("day", 45): "month and a half|a month and a half",
        ("day", 10): "week and a half|a week and a half",
        ("minute", 90): "hour and a half|an hour and a half",
    },
    amounts={
        (2, 2): "couple|couple of|cpl|cpl of|pair of",
        (2, 3): "couple three|couple or three",
        (2, 4): "few|several|some|couple few",
    },
    seasons={
        "winter": "winter|wintertime|winter's",
        "spring": "spring|springtime|spring time",
        "summer": "summer|summertime|summer's|sumer",
        "autumn": "autumn|fall|fall time|autumn's",
    },
    parts={
        "morning": "morning|mornings|mornin|morn|before noon|before lunch"
        "|first thing|forenoon|first half of the day|early morning|mornng",
        "noon": "lunch|lunchtime|lunch time|lunch hour|around lunch|midday-ish",
        "midday": "noon|midday|mid day|noontime|12 noon|noonish",
        "midnight": "midnight",
        "afternoon": "afternoon|afternoons|after lunch|after noon|arvo"
        "|second half of the day|afternoonish|mid afternoon|aft"
        "|late afternoon"
        "|early afternoon|daytime",
        "evening": "evening|evenings|eve|after work|evening time|eveing|evng"
        "|end of day|end of the day|eod|close of business|cob|early evening"
        "|late evening|after hours",
        "night": "night|nighttime|late night|late at night",
    },
    sets={
        "weekdays": "weekdays|weekday|week days|week day|on weekdays|any weekday"
        "|business days|working days|workdays|during the week|monday through friday"
        "|monday to friday|mon fri|mon to fri|every weekday|work days|business day"
        "|mon through fri|m f",
        "weekends": "weekends|on weekends|every weekend|any weekend|week ends",
        "daily": "every day|everyday|daily|each day|every single day",
        "any": "any day|any time|anytime|whatever day",
    },
    signs={
        "article": "a|an",
        "skip": "every day counts|each day counts|can't be more precise|"
        "can't say exactly|"
        "can't be more exact|can't be more specific|can't be any more precise|"
        "cannot be more precise|cannot say exactly|cannot be more specific|"
        "can't say precisely|can't be exact|can't be precise|i'm home|i am home|"
        "i'm back|i get home|i get back|i'll be home|i'll be back|i'm free|"
        "we're home|we'll be home|we're in|i'm in|i'm available|"
        "more|additional|less|fewer|extra|another|the|of|sometime"
        "|some time|'s|please|pls|maybe|perhaps|probably"
        "|ideally|preferably|say|like|at some point|day|hopefully|then|just|possibly"
        "|would|be|is|will|best|works|fine|good|ok|lets say|let's say|for|it|i|think",
        "approx": "about|around|round|approximately|approx|roughly|circa|ish|some|"
        "exactly"
        "|more or less|or so|ca|near|close to|at about|at around",
        "at": "start|begin|start in|start on|begin in|begin on|kick off in"
        "|kick off on|at|on|@"
        "|anytime|any time|during|by around",
        "in": "in",
        "after_length": "after about",
        "within": "within|in under|inside|in less than|over the next|in the next"
        "|in the coming|under|up to|within the next|no more than|in the following"
        "|less than|during the next|max|not more than|at most|over the coming|maximum"
        "|tops|at the most|not longer than"
        "|no longer than|not exceeding|at the outside|max of|maximum of",
        "before": "before|befor|bfore|b4|until|till|til|prior to|ahead of|up to|untill"
        "|up until"
        "|sometimes before|anytime before|any time before",
        "by": "before that|before then|by then|by that time"
        "|by|up to and including|until and including|no later than|not later than"
        "|not after|latest|at the latest by|due"
        "|deadline|due by|at the latest|before or on|by latest|not any later than"
        "|by around|needed by|has to be by",
        "after": "after|following|later than|post|right after|any time after"
        "|anytime after|only after|immediately after",
        "from": "from|since|starting|starting from|not before|no earlier than"
        "|but not before|but not earlier than|but no earlier than|but not until"
        "|not earlier than|as of|earliest|not until|from about|no sooner than"
        "|not sooner than|onwards from|not till|starting in|starting on"
        "|not any earlier than"
        "|starting on|no earlier|at the earliest|from around|not any sooner than",
        "to": "to|through|thru|until|till|til|untill|up to",
        "between": "between|btw|btwn|anywhere between|somewhere between|betwen",
        "and": "and|n",
        "or": "or|or maybe|or possibly|or even|or else",
        "ago": "ago|back",
        "later": "later|from now|hence|from today|out|away|from right now",
        "next": "next|nxt|following|nex|the following",
        "this": "this|current|the current",
        "coming": "coming|upcoming|this coming|nearest|closest|this upcoming",
        "last": "last|previous",
        "before_last": "second last",
        "start": "beginning|start of|begin of|early|begining|first days|first few days"
        "|first couple of days|first couple days|early in|begin|early part"
        "|first part|early on in|top of|the start|very beginning",
        "middle": "middle|mid|midway through|middle part|halfway through|mid of|mid-",
        "end": "end|closer to the end|towards the end|toward the end|near the end"
        "|closer to end|late|ending|tail end|last days|last few days"
        "|last couple of days|later in|late in|close|later part"
        "|very end|back end|latter part|last part",
        "half": "half",
        "quarter_hour": "quarter",
        "past": "past",
        "day_after": "day after|following day|day after that|next one",
        "oclock": "o'clock|oclock|o clock|h|hundred hours|sharp|ish",
        "not": "not|no|instead of|rather than|except|other than|excluding"
        "|anything but|but not|dont want",
        "other": "winter tire/s|winter tyre/s|summer tire/s|summer tyre/s"
        "|winter wheel/s"
        "|summer wheel/s|winter coat/s|winter boot/s|winter jacket/s|summer dress/es"
        "|summer house|summer camp|winter garden|spring mattress/es|box spring/s"
        "|march madness|summer course/s|summer job/s|spring roll/s|fall protection",
        "cannot": "can't do|cant do|cannot do|doesn't work|doesnt work|won't work"
        "|wont work|isn't good|is no good|not possible|not good|busy|i'm busy|im busy"
        "|not available|unavailable|i can't|i cant|can't|cant|no good|is bad|is out"
        "|out of town|don't work|dont work|not working|is too early|is too late"
        "|too soon|too late|too early|won't do|i'm away|im away|isn't possible"
        "|doesn't suit|doesnt suit|is a no|not great|away|isnt good|booked|impossible",
        "but": "but|rather|instead|better|let's do|lets do|so|then|make it",
        "every": "every|each",
        "any": "any",
        "street": "plaza|avenue",
        "term": "timeline|time frame|timeframe|deadline|lead time|turnaround|term"
        "|period",
    },
    near_parts={
        (0, "evening"): "tonight|tonite|2night|to night",
        (-1, "evening"): "last night",
    },
    half_hours={},
    afternoon_day="",
    halves={"morning": "am|a m|in the am", "afternoon": "pm|p m|in the pm"},
    ends={
        "week": "eow|week end's",
        "month": "eom|month end|month's end",
        "quarter": "eoq|quarter end",
        "year": "eoy|year end|year's end|years end",
    },
    ordinal_endings="st|nd|rd|th",
    half_names_next=False,
    ordinal_hours=False,
    month_first=True,
    namesakes=frozenset({"tom"}),
    adverbs=frozenset({"first", "second"}),
    number_follows_month=True,
    differing=frozenset({"by"}),
    compared=frozenset("less fewer more cheaper % percent".split()),
    accents={},
    unlike="faster|master|sundae|sundry|toddy|match|larch|starch|aprils|mourning|string|sprint|night|eight|early|late|later|hammer|winner|matter"
    "|before|after|between|around|within|middle|simmer|summary|marsh|match|moths|mouth"
    "|mouths|money|honey|seconds|afterwords|hours|ours|yours|wells|works|weeds",
)
