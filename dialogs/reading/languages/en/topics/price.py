"""English: what is asked about prices."""

from __future__ import annotations

PRICE = (
    "sting|rush|do+me|us .. for",
    "what .. sting|skin+me|us",
    "whats|what|what's .. damage",
    "how much !time !long",
    "what .. people|customers|everyone|others .. =pay|=paying",
    "how|hw|hm+much|mutch|mch",
    "hm is",
    "what|whats|what's .. @price",
    "@price ?",
    "^ @price $",
    "@price .. for|of|per|on|list|range|a|window|course|please",
    "the|your|any|a|get|have|need|want|give|send|see|me|rough+@price",
    "can|could|would|may|need|want|send|give|get|know .. @price",
    "how .. expensive|pricey",
    "what .. it|you|that|this|would|do .. cost|charge|run|set_me_back",
    "cost|costs|priced",
    "how .. do|you .. charge",
    "is|are .. it|you|that|this .. expensive|pricey|free ?|$",
    "ballpark",
    "price+list",
    "pricelist",
    "per .. window|hour|user|seat|month|square|foot|lesson ?",
    "rough|approximate figure|idea|number|cost|price",
    "cheapest|affordable .. option|one|plan|bouquet|window|course",
    "starting+at|from ?",
    "quote .. me|for|please|on",
    "subscription|monthly fee|cost|price",
    "what .. total|damage ?",
    "rates ?",
    "rough|ballpark|approximate .. money|figure|price|cost|sum",
    ("give|tell|name|quote .. me|us .. figure|number|sum|amount|price|ballpark|idea"),
    "price|rate|tariff+list|sheet|guide|card",
    "what .. you|they .. want|asking|charge|charging|take|quote .. for|per|an",
    (
        "any|some|rough|ballpark|no+idea|figure|clue .. on|of|about cost|costs|"
        "price|prices|money|=much"
    ),
    ("hourly|daily|monthly|weekly|day|standard|usual+rate|rates|fee|fees|charge|price"),
    (
        "how|hw+much !you_pay !i_pay .. =a|=the|=for|=an|=one|=those|=these|"
        "=this|=that|=you|=it"
    ),
    "set+me|us+back",
    "run|cost|come+me|us|to",
    "price|cost|pricing|costs+range|bracket|point|wise",
    "in|what+money+terms",
    "is+it|that|this+dear|steep|costly|cheap|worth ?",
    "bill|total|sum .. come|be|amount|look !split !send !pay",
    (
        "what|which+sort|kind|amount .. sum|figure|money|outlay|spend|budget|"
        "number|range .. expect|looking|talking|set_aside|reckon|be"
    ),
    (
        "what|which .. sum|figure|ballpark .. should|do|would|can .. expect|"
        "reckon|set_aside"
    ),
    (
        "if|say .. wanted|needed|had|was_after .. what|how_much .. expect|"
        "come_to|looking_at|set_me_back|be|cost"
    ),
    "what .. i|we .. looking+at .. for|to|?|$",
    "what .. be .. looking+at",
    "looking+at .. to .. have|get .. done|retiled|fixed|painted|installed|replaced",
    "what .. will|would|does .. come|set|run|cost .. to|me|us|back|altogether",
    "what .. do .. i|we owe",
    "how+much .. you|u|ya .. want|charge|take|ask|looking .. for",
    "much .. roughly|approx|approximately|about|ballpark|usually|normally",
    "got|have|see|send .. rates|prices|price_list|tariffs|menu_prices",
    "any .. idea|clue .. cost|price|much",
    (
        "rates|prices|cost .. per .. night|day|hour|kilo|kg|person|head|session|"
        "class|month ?|$"
    ),
)
