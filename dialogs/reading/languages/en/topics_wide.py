"""English: what is asked before one buys, by wide classes of words."""

from __future__ import annotations

WIDE = {
    "price": (
        "rough|ballpark|approximate .. money|figure|price|cost|sum",
        (
            "give|tell|name|quote .. me|us .. figure|number|sum|amount|price|"
            "ballpark|idea"
        ),
        "price|rate|tariff+list|sheet|guide|card",
        "what .. you|they .. want|asking|charge|charging|take|quote .. for|per|an",
        (
            "any|some|rough|ballpark|no+idea|figure|clue .. on|of|about cost|costs|"
            "price|prices|money|=much"
        ),
        (
            "hourly|daily|monthly|weekly|day|standard|usual+rate|rates|fee|fees|"
            "charge|price"
        ),
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
    ),
    "visit": (
        ("when|how_soon|can|could|will|does|is .. @measure .. come|visit|arrive|here"),
        "@measure .. free|charge|charged|cost|paid|included|separate",
        (
            "pay|free|charge|charged|cost|costs|fee .. for|of|to .. @demo|measuring|"
            "visit|inspection|survey|callout|estimate"
        ),
        (
            "measuring|measurement|site|home|callout|survey|trial|sample|"
            "inspection+visit|appointment|lesson|session|call|slot|date|class"
        ),
        (
            "could|can|would|will .. your|a|the|one_of_your guy|man|guys|person|"
            "people|someone|somebody|fitter|surveyor|technician|engineer|team|chap "
            ".. come|pop|drop|swing|call|visit|pass|stop|have_a_look|round|measure"
        ),
        (
            "pop|come|swing|drop|call|nip|stop+round|over|by|out|in .. to|and|next|"
            "this|tomorrow|measure|look|see|on|for !when_can_i !deliver"
        ),
        (
            "need|want|book|like|get|have|make|looking_for|arrange|any .. "
            "appointment|slot|booking|consultation|checkup|check-up|visit .. for|on|"
            "with|next|this|tomorrow|today"
        ),
        "appointment .. for",
        "do|can .. you .. home+visits|visit|calls|surveys",
        (
            "see|watch|try|view|attend|sit .. =a|=an|=the|=one|=your .. sample|demo|"
            "open|taster|trial|test|first|lesson|class|product|system|"
            "showroom_lesson .. lesson|class|before|action|work|session|$"
        ),
        "show .. me|us .. how|product|system|platform|demo",
    ),
    "hours": (
        (
            "open|there|available .. late|early .. on|today|tonight|thursdays|"
            "mondays|fridays|evenings|?"
        ),
        "what|which+days .. open|work|available|there|in",
        (
            "when|what_time|til|till|until .. =do|=are|=you|=u|=the|=shop|store .. "
            "shut|shutting|close|closing|open|opening|finish|start|till|until|there"
        ),
        (
            "your|the|what|whats|store|shop|office|weekend|saturday|sunday|holiday|"
            "christmas|summer|lunch =hours|=times|timetable|schedule !how_many"
        ),
        (
            "work|working|open|available|there|around|closed|operate .. on|at|over|"
            "during|in .. public|bank|holiday|holidays|weekends|weekend|saturdays|"
            "sundays|saturday|sunday|christmas|easter|evenings|nights|lunch|eve|"
            "mondays !deliver !delivery"
        ),
        "how+late|early",
        (
            "open|closed|shut .. today|tomorrow|now|tonight|sunday|saturday|eve|"
            "still|yet|already ?|$"
        ),
    ),
    "address": (
        "nearest|closest .. stop|station|bus|tram|metro|parking|branch",
        "what's|whats|which .. stop|station|street|road",
        "whereabouts|where'bouts .. are|is|you|$",
        (
            "where .. abouts|exactly|are_you|located|find|office|shop|based|come|go|"
            "situated !from !source !buy"
        ),
        (
            "postcode|post_code|zip|zipcode|street|landmark|directions|coordinates|"
            "gps|satnav|pin|google_maps|map .. your|can|have|get|send|what|whats|"
            "share|please|?|you|is|$ !my"
        ),
        "post|zip+code",
        (
            "how+far|close|near .. are|is .. you|your|it|shop|from|station|centre|"
            "center|town"
        ),
        (
            "far|close|near|next|opposite|walking+from|to|distance .. station|metro|"
            "tube|underground|bus|centre|center|mall|airport|town|stop"
        ),
        (
            "which|what+street|road|area|district|town|city|floor|building|station|"
            "bus|metro|stop|side|part|neighbourhood !deliver"
        ),
        (
            "parking|car+park|park|space|near .. near|there|your|by|outside|free|"
            "available|?"
        ),
        (
            "is|are|do|have .. there|you|a|any .. showroom|branch|branches|store|"
            "shop|office|parking|salon .. in|near|around|where|?|nearby"
        ),
        "in+which|what+city|town|area|part",
    ),
    "delivery": (
        "next+day .. shipping|delivery|post",
        (
            "leave|drop .. it|them|parcel .. with|at .. neighbour|neighbor|reception|"
            "door|porch"
        ),
        (
            "post|mail|ship|send|sent|deliver|delivered|courier|forward|dispatch|"
            "bring|drop .. to|by|via|at|abroad|overseas|outside|nationwide .. my|our|"
            "the|a|an|office|home|work|house|address|islands|ireland|scotland|wales|"
            "europe|usa|village|country|city|town|abroad|door|another !list !email "
            "!messages !texts !stuff"
        ),
        (
            "get|have .. it|them|this|that .. sent|delivered|shipped|posted|brought|"
            "dropped"
        ),
        (
            "courier|driver|delivery|you|they|he .. carry|bring|take|lift|haul .. up|"
            "upstairs|floor|inside|into|flat|door|kitchen"
        ),
        (
            "postage|shipping|delivery|courier|p&p|carriage .. included|free|cost|"
            "extra|charge|how|?|to"
        ),
        (
            "pick|collect|picking|grab|fetch .. it|them|up|order|in|myself|from .. "
            "myself|person|store|shop|you|up|today|tomorrow|later|?"
        ),
        (
            "collect|pickup|collection .. person|instore|store|own|possible|can|"
            "available|?"
        ),
        "far .. do+you .. deliver|ship|travel",
    ),
    "discount": (
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
            "veterans|teachers|nhs|regulars|members|bringing|referring|recommending|?"
        ),
        (
            "pensioner|pensioners|senior|seniors|student|students|nurse|nurses|"
            "veteran|veterans|military|nhs|oap|teachers|disabled|families .. "
            "anything|discount|off|cheaper|concession|rates|price|offer|deal|?"
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
            "take|knock|shave|come|reduce|lower .. off|down|price|bit|# "
            ".. if|for|price|cash|?|$|a|it|bit|little|%"
        ),
        "# % .. off|if|for|cash|discount",
        "price+match|matching",
        "match|beat .. price|prices|quote|their|other|competitors|cheaper",
        "cash .. discount|cheaper|less|off",
        "can|could|any .. better|lower|best+price|deal|offer",
        "cheaper .. if|for|when|buy|take|order|two|both",
    ),
}
