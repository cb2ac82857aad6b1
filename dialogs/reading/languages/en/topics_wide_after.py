"""English: what is asked about terms, by wide classes of words."""

from __future__ import annotations

WIDE_AFTER = {
    "warranty": (
        "send|return|bring|take .. it|them .. back .. if|?|later",
        (
            "fades|fade|discolours|rusts|rots|splits|peels|chips|warps .. what|if|"
            "who|colour|?"
        ),
        (
            "what|how+if|about+if .. colour|color|it|paint|finish|fabric .. fades|"
            "fade|changes|peels|cracks"
        ),
        (
            "work|job|installation|it|parts|labour|repair|frames|fitting|glass|crown|"
            "implant|that|this|everything .. covered|guaranteed|insured|warrantied|"
            "under_warranty ?|for|by|how|$|if"
        ),
        "years|how_long .. guarantee|guaranteed|warranty|cover|covered|last",
        "guarantee|warranty|guaranteed .. years|long|how|on|for|cover",
        (
            "who|you|will|do .. fix|fixes|repair|repairs|sort|pays|replace|replaces|"
            "mend|redo .. if|when|it|free .. breaks|leaks|leaking|starts|wrong|"
            "cracks|fails|fall|falls|comes|loose|happens|break|?"
        ),
        (
            "refund|returns|return|exchange|cancellation|guarantee|complaints+policy|"
            "terms|conditions|rules|procedure"
        ),
        "return|send|bring .. it|them|back .. if|back|?|don't|dont|like !call",
        "what .. happens|happen|do_you_do .. if|when !deliver !late",
        (
            "not|dont|don't .. like|happy|satisfied|fit .. refund|return|money|back|"
            "what|exchange"
        ),
        "money .. back .. if|guarantee|do|can|get ?|if|guarantee",
        (
            "aftercare|after-care|servicing|maintenance|upkeep .. do|offer|included|"
            "cost|?|is|after"
        ),
        "=lasts|=survive|=withstand .. years|winter|long",
    ),
    "wholesale": (
        "if .. take|buy|order|get .. hundred|hundreds|thousand|dozens",
        "price|cheaper|discount .. for .. hundred|hundreds|thousand",
        (
            "need|want|order|looking|require|buy|supply .. ## .. doors|windows|"
            "chairs|tables|desks|beds|curtains|bouquets|lamps|sets|units|seats|"
            "licences|tvs|sofas !=x !=х"
        ),
        (
            "## .. doors|windows|chairs|tables|desks|beds|curtains|lamps|sofas .. "
            "for .. hotel|school|office|restaurant|hospital|development|project|"
            "block|cafe !=x !=х"
        ),
        (
            "quotes|quote|price|prices .. for ## .. doors|windows|chairs|tables|"
            "desks|beds|units|sets !=x !=х"
        ),
        (
            "## .. pieces|pcs|units|items|sets|copies|licences|windows|doors|"
            "bouquets|chairs|seats|boxes|pairs|tables .. cost|price|come|terms|"
            "discount|each|deal|?|how|what|rate|month|week|year|monthly !=x !=х"
        ),
        "what|how .. ## .. come|cost|pieces|units|price !=x !=х",
        (
            "need|order|ordering|buy|buying|take|want .. ## .. a|per|each|"
            "every+month|week|year !=x !=х"
        ),
        "## .. pieces|units|pcs !=x !=х",
        (
            "supply|supplying|sell|deliver|work .. to|with .. trade|shops|stores|"
            "resellers|retailers|contractors|builders|hotels|restaurants|cafes|"
            "businesses|dealers|developers|agencies"
        ),
        (
            "trade|contract|commercial|corporate|bulk|b2b+price|prices|rates|terms|"
            "discount|discounts|customers|accounts|supply|orders|clients|account"
        ),
        (
            "prices|price|terms|discount|rates|pricing .. for .. interior|designers|"
            "architects|resellers|trade|dealers|contractors|builders|retailers|shops|"
            "companies|hotels|restaurants|developers|decorators|agencies"
        ),
        (
            "chain|network|group+of .. cafes|shops|stores|salons|hotels|restaurants|"
            "clinics|gyms|offices .. ?|terms|price|prices|pricing|rates|discount|supply"
        ),
        "supply+contract|agreement|deal|us",
        (
            "regular|ongoing|weekly|monthly|constant|permanent+supply|deliveries|"
            "orders|supplies|shipments|delivery"
        ),
        "minimum|min|smallest .. order|quantity|batch|amount|number|lot",
        "for+resale|reselling|shop|retail",
        "wholesale|bulk|reseller|moq",
    ),
    "payment": (
        "american+express",
        "amex|visa|mastercard|maestro|revolut|wise|paypal|stripe ?",
        "payment+plan|plans",
        (
            "spread|split|divide|break .. cost|payment|payments|it|bill|price|total|"
            "up|over|into"
        ),
        (
            "which|what .. card|cards|payment|methods|currency|currencies .. take|"
            "accept|use|?|do|can"
        ),
        (
            "when|how|where|what .. do|must|should|need|have|can|could|shall .. i|we|"
            "you .. pay|paying|settle !you_pay"
        ),
        (
            "pay .. the+rest|balance|remainder|half|part|now|later|after|before|"
            "upfront|up_front|first|all|cash|card|instalments|monthly|when|deposit"
        ),
        "balance|remainder|rest .. due|pay|when|payable|?",
        "bank|wire|bacs|sepa|money+transfer|deposit|details",
        (
            "is|are|can|take|accept|do .. @method .. ok|okay|fine|possible|accepted|"
            "alright|work|allowed|?"
        ),
        (
            "@method|klarna|clearpay|afterpay|paypal .. ok|okay|fine|alright|"
            "possible|accepted|work ?|$|for"
        ),
        "buy+now+pay",
        (
            "finance|financing|instalment|instalments|installments|interest .. free|"
            "available|options|do|offer|on|possible|have|monthly ?"
        ),
        "with|plus|without|incl|including|excl .. vat|tax",
        "vat .. invoice|receipt|included|number|?",
        "how+much .. deposit|down|upfront|advance|prepayment",
        "receipt|invoice .. get|can|company|send|give|need|with|for|do|?",
    ),
    "lead_time": (
        "is|are|would .. @when .. realistic|feasible|doable|achievable",
        (
            "how+soon|quick|quickly|fast|long|many_days|many_weeks .. can|could|"
            "would|will|do|does|is|until|till|before|for|to|it|be|take|you|the|= "
            "!far !warranty !guarantee !last !fresh"
        ),
        (
            "when .. can|could|would|will|might .. you|it|they|we|i .. start|begin|"
            "fit|do|finish|have|get|expect|install|deliver|ready|done|be|make|"
            "complete !see_me"
        ),
        (
            "lead|turn-around|turnaround|waiting|production|delivery+time|times|list|"
            "period"
        ),
        (
            "ready|done|finished|completed|delivered|installed|made|fitted .. by|"
            "before|in_time|for|within|until .. easter|christmas|friday|monday|"
            "tuesday|wednesday|thursday|saturday|sunday|tomorrow|weekend|summer|"
            "holidays|#|end|next|wedding|birthday|then ?|$|or"
        ),
        (
            "will|can|could|is|would .. it|you|they|this|we|that .. done|ready|"
            "finish|make|manage|possible|complete|deliver|fit .. before|by|until|"
            "in_time|within|for .. easter|christmas|friday|monday|tomorrow|weekend|"
            "summer|#|end|next|wedding|birthday|then|holidays"
        ),
        (
            "how+many .. lessons|classes|weeks|months|days|hours|sessions|visits|"
            "appointments .. take|need|week|overall|is|last|course|altogether|long|"
            "total|for|does"
        ),
        (
            "how+long .. overall|altogether|total|course|programme|training|"
            "treatment|last|take|wait"
        ),
        "queue|waiting_list|backlog|wait .. long|how|is|list|how_big",
        "same+day|week",
        "=next+day delivery|fitting|service|installation|collection|?",
        "rush|express|urgent|fast+order|delivery|production|job|service|track",
        (
            "deadline|timescale|timeframe|timeline|schedule|eta .. what|whats|your|"
            "for|?|is|realistic"
        ),
    ),
    "smalltalk": (
        (
            "^ cheers|ta|thx|thanks|thankyou .. mate|pal|love|bro|man|guys|dear|"
            "buddy|team $"
        ),
        (
            "^ alright|wassup|sup|yo|oi|hiya|howdy|morning|evening|afternoon .. mate|"
            "pal|all|there|guys|folks|team|you|bro|$ $"
        ),
        (
            "have|enjoy .. nice|good|great|lovely|rest|wonderful .. day|weekend|"
            "evening|one|week|night|holiday|time|of"
        ),
        (
            "^ great|ok|okay|cool|perfect|brilliant|lovely|super|fab|awesome|nice|"
            "fine .. thanks|thx|thank_you|cheers|great|cool|perfect|ta $"
        ),
        "take+care",
        "see|speak|talk|catch+you|ya|soon|later|u $",
        "many|much|big|huge+thanks|appreciated",
    ),
}
