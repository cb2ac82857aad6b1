"""English: what is asked before one buys."""

from __future__ import annotations

BEFORE = {
    "price": (
        "whats|what|what's .. damage",
        "how much !time !long",
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
    ),
    "visit": (
        "when .. can|could|will .. you .. see|take|fit|squeeze .. me|us|him|her",
        (
            "book .. my|her|him|the .. son|daughter|wife|husband|mum|mom|dad|kid|child "
            ".. in|with|for"
        ),
        "come .. out .. look|see|measure|assess|quote",
        (
            "book|schedule|pencil|squeeze|fit|slot|sign+me|us|her|him .. in|for|a|an|"
            "up|on|$"
        ),
        (
            "put me|us down|in .. for|on|at|monday|tuesday|wednesday|thursday|friday|"
            "saturday|sunday|tomorrow"
        ),
        (
            "book|schedule|make|arrange|get|have|need|want|like|reserve .. a|an|my .. "
            "appointment|appt|checkup|check-up|consultation|consult|slot|cleaning|"
            "haircut|fitting|tasting|session|manicure|massage|viewing !cancel !cost "
            "!much"
        ),
        (
            "any|free|available|open|earliest|next slots|slot|appointment|appointments|"
            "availability|opening|openings !job !jobs"
        ),
        "slot|slots|appointment|appointments|availability ?",
        "come+in for|to_see|and_see|friday|tomorrow|today|monday !deliver",
        (
            "see|visit .. a|the|your dentist|doctor|specialist|designer|hygienist|"
            "orthodontist"
        ),
        "try .. a|one|the|first lesson|class|session|demo|first|out",
        (
            "send|have|get .. someone|somebody|guy|person .. round|around|over|out|"
            "measure|look"
        ),
        "free|home estimate|estimates .. home|house|site|visit|at",
        "send .. someone|somebody .. measure|look|inspect|survey|estimate",
        "@book .. a|the|free|site|home|in|my|another @demo",
        "@book|is|how|when|can .. @demo",
        "when|can|could .. you|someone|somebody .. come $",
        "site|home|house|onsite+visit|survey",
        "home|site|house visit|survey|inspection",
        "^ demo|survey|measuring|appointment|trial|demonstration $",
        "@demo ?",
        (
            "demo|trial|sample|intro|introductory|taster|test|first lesson|class|"
            "session|please|call|period|account|version"
        ),
        "free trial|demo|survey|measurement|consultation|lesson|visit|estimate-visit",
        "come|send|swing|drop|pop|stop .. @measure",
        (
            "someone|somebody|surveyor|technician|engineer|person|man|guy .. come|"
            "visit|measure|inspect"
        ),
        "send .. someone|somebody|surveyor|technician|engineer|estimator",
        "come .. out|over|round|by|to_my|to_our .. measure|take|look|house|home|?|$",
        "measure .. windows|window|up|balcony|my|for_me|it",
        "take|do .. measurements",
        "surveyor",
        (
            "survey .. free|when|book|saturday|sunday|monday|tuesday|wednesday|"
            "thursday|friday|tomorrow|morning|afternoon|appointment"
        ),
        "book|schedule|arrange|set .. appointment|visit|consultation|meeting|call-demo",
        "see .. it|product|system|app|software .. in_action|work|working|live",
        "show .. how_it|me .. works|work",
        "test+drive",
        "do .. you .. come|visit|travel .. to|out",
    ),
    "hours": (
        (
            "when .. can|could .. i|we .. pop|drop|come|stop|swing .. in|by|over|round|"
            "today|$"
        ),
        "still|already open|closed|shut ?",
        "what|which .. time|hours .. @open",
        "when|time .. do|are|you .. @open",
        "@open .. @when",
        "@when .. @open|working|work",
        "are|r|is|you|u|store|shop .. @open !account",
        "@open .. ?|till|until|at",
        "opening|business|working|office|store|shop|operating|trading =hours|=times",
        "=hours .. ?|what|your|of|open|weekend|today|$ !many",
        "what|your|the =hours !many",
        "how+late|early .. you|are|open",
        "till|until .. when|what_time|late",
        "24 / 7",
        "24 hours|hour|h",
        "round|around the clock",
        "work|working|available .. @when !windows !deliver ?",
        "do|are .. you .. work|working|available .. @when|weekends",
        "bank+holiday|holidays ?",
        "your|work+schedule",
    ),
    "address": (
        "which|what+mall|plaza|building|shopping|floor|centre|center .. you|in|?",
        (
            "where .. are|is|r .. you|u|your|office|shop|store|showroom|located|school|"
            "studio|based|it|warehouse"
        ),
        "where .. located|based|situated|find_you|come|showroom|shop|office|store|pick",
        "what|whats|what's|your|send|give|the|need|have|get .. address|location",
        "address|location ?",
        "^ address|location|directions $",
        "how .. get|find|reach|drive .. there|you|to_you|your|store|office|shop|place",
        "directions .. to|please|?",
        (
            "do|have|is .. a|an|any|physical|there .. showroom|store|shop|office|"
            "branch|location"
        ),
        "showroom|branch|storefront ?",
        (
            "what|which .. city|town|area|part|neighborhood|neighbourhood|district|"
            "state|street|postcode|zip"
        ),
        "are .. you .. local|in|near|based|located .. $ !stock",
        "nearest|closest .. station|metro|subway|store|shop|showroom|branch|stop|tube",
        "parking .. there|available|?|near",
        "map|pin|coordinates .. send|share|location|your|?|drop",
        "send|share|drop map|pin|coordinates|location",
        "visit .. showroom|store|office|you|shop",
    ),
    "delivery": (
        "will|can|could|do .. you .. drive|bring|run .. it|them|this to|over|round",
        (
            "bring|carry|take|haul .. it|them|this|that|everything .. upstairs|up|"
            "inside|in|floor|door|flat|stairs"
        ),
        "upstairs|doorstep|curbside|kerbside",
        "post|mail|courier .. to|it|abroad|overseas|scotland|wales",
        "courier .. drop|bring|deliver|office|home|send",
        "@deliver",
        "pick|picking .. it|up|them|my .. up|myself|order|in_store",
        "collect .. in|from|store|shop|it|myself|order",
        (
            "pickup|collection|collect|pick-up .. possible|can|i|myself|store|self|in|"
            "?|order|available"
        ),
        "can|self|store|i pickup|collect",
        "curbside|click_and_collect",
        (
            "send .. to|abroad|overseas|it .. other|another|abroad|overseas|city|state|"
            "country|address|nationwide|international|europe|canada|uk"
        ),
        "bring .. to|it .. my|house|home|door|us|me|office",
        "drop .. off .. at|my",
        "post|mail|fedex|ups|dhl|usps .. it|them|by|via|abroad|overseas|to|?",
    ),
    "discount": (
        (
            "match|beat .. a|the|lower|price|quote|offer|their|another|competitor|his|"
            "that .. price|quote|offer|them|it|$ !color !colour"
        ),
        "your|the best|final|last|lowest price|offer ?",
        "deal|cheaper|discount|off .. if .. take|buy|order|get|two|both|#",
        "if .. two|both|three|# .. cheaper|deal|discount",
        (
            "discount*|promo|promos|promocode|coupon|coupons|voucher|sale|sales|deal|"
            "deals|=offers|special|specials|rebate|loyalty|bonus|bonuses|promotion|"
            "promotions !wholesale !finance"
        ),
        (
            "cheaper|lower|less|reduce|better .. do|can|if|get|make|give|any|go|"
            "possible|?|price|rate|offer|when|for !others !elsewhere !competitor "
            "!found !saw"
        ),
        "do|can|any|get|make|is|how .. cheaper",
        "best+price",
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
            "rate|off|deal ?"
        ),
        "first time|order .. customer|buyer|off|bonus|new",
        "returning|repeat|regular|new customers|customer",
        "code .. discount|promo|coupon|checkout",
    ),
}
