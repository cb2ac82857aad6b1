"""English: what is asked about discounts."""

from __future__ import annotations

DISCOUNT = (
    (
        "match|beat .. a|the|lower|price|quote|offer|their|another|competitor|his|"
        "that .. price|quote|offer|them|it|$ !color !colour"
    ),
    "your|the best|final|last|lowest price|offer ?",
    "deal|cheaper|discount|off .. if .. take|buy|order|get|two|both|#",
    "if .. two|both|three|# .. cheaper|deal|discount",
    (
        "discount*|promo|promos|promocode|coupon|coupons|voucher|deal|"
        "deals|=offers|special|specials|rebate|loyalty|bonus|bonuses|promotion|"
        "promotions !wholesale !finance"
    ),
    (
        "cheaper|lower|less|reduce|better .. do|can|if|get|make|give|any|go|"
        "possible|?|price|rate|offer|when|for !others !elsewhere !competitor "
        "!found !saw"
    ),
    "do|can|any|get|make|is|how .. cheaper",
    "pensioners|seniors|students|nurses|veterans .. pay .. same|less|full",
    "any|is|are|there|on|when|your|next|winter|summer .. =sale|=sales !manager !person",
    "=sale|=sales ?|now|today|on|price|prices|ends !manager",
    "best+price",
    "go|come|do|get+lower|down+on|in|price|?|$|a|bit|any",
    "go|come|drop|bring+any+lower|cheaper",
    "go|come|get+lower",
    "knock|take .. off",
    "# % off",
    "%+off",
    "black+friday",
    "cyber+monday",
    "haggle|negotiate|negotiable|bargain",
    "price .. match|flexible|negotiable|drop",
    "match .. price|their|quote|competitor",
    "wiggle+room",
    (
        "student|senior|military|veteran|nhs|teacher|pensioner .. discount|price|"
        "rate|off|deal"
    ),
    "first time|order .. customer|buyer|off|bonus|new",
    "returning|repeat|regular|new customers|customer",
    "code .. discount|promo|coupon|checkout",
    "drop|bring .. down|price|prices|total",
    (
        "do|something|anything|bit|little .. about|with|on+the|that|your+price|"
        "cost|quote|total"
    ),
    "wiggle|move|flexible|flexibility .. price|cost",
    (
        "do|have|got|is|are|any|offer .. anything|something|deals|deal|"
        "reductions|reduction|concessions|concession|perks|sale|extras|freebies "
        ".. for|off|on|special|pensioners|students|nurses|seniors|kids|families|"
        "veterans|teachers|nhs|regulars|members|bringing|referring|recommending !from"
    ),
    (
        "pensioner|pensioners|senior|seniors|student|students|nurse|nurses|"
        "veteran|veterans|military|nhs|oap|teachers|disabled|families .. "
        "anything|discount|off|cheaper|concession|rates|price|offer|deal"
    ),
    (
        "anything|something|bit|little|money|%|percent|few_quid .. off|extra|"
        "free .. for|if|?|price|total|$ !take_off_my"
    ),
    (
        "sale|offer|offers|promotion|promo|deal|special .. still|on|running|"
        "valid|end|ends|until|when|now|moment|currently ?|on|valid|running"
    ),
    (
        "bring|bringing|refer|referring|recommend|recommending|introduce .. "
        "friend|friends|mate|someone|neighbour|colleague|sister|others"
    ),
    "for+bringing|referring|recommending|loyalty|cash",
    (
        "take|knock|shave|come|reduce|lower .. off|down|price|bit "
        ".. if|for|price|cash|?|$|a|it|bit|little|%"
    ),
    "# % .. off|if|for|cash|discount",
    "price+match|matching",
    "match|beat .. price|prices|quote|their|other|competitors|cheaper",
    "cash .. discount|cheaper|less|off",
    "can|could|any .. better|lower|best+price|deal|offer",
    "cheaper .. if|for|when|buy|take|order|two|both",
    "minus|less # percent|%",
    "# percent|pct .. off|discount|true|first|right",
    "told|heard|said|saw .. # %|percent",
    (
        "first .. visit|order|purchase|time|haircut|session .. off|discount|deal|"
        "code|cheaper|free|promo|%|percent"
    ),
    "code|coupon|promo .. first|new|welcome",
    "loyalty|stamp|reward|points+card|scheme|program|programme|points",
    "birthday .. discount|deal|off|freebie|special",
)
