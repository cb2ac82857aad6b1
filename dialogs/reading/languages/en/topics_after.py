"""English: what is asked about terms, and afterwards."""

from __future__ import annotations

AFTER = {
    "warranty": (
        "@break .. after|in|within .. year|month|week .. then|what|?",
        "then+what",
        (
            "redo|fix|replace|repair|refund|come_back .. free|no_charge|charge|"
            "your_cost .. if|when|?|$"
        ),
        "will|do|would|can .. you .. redo|replace|repair|fix .. if|free",
        "if .. falls|fell|fall|comes|came|drops|pops .. out|off|apart|loose",
        "what+if .. !deliver not|breaks|dies|falls|wilts|cracks|chips|fades",
        "warrant*|guarant* !crypto !invest",
        "warranty|warrantee|waranty|garantee|gaurantee",
        "if .. @break",
        (
            "flowers|bouquet|roses|it|they|will .. last|stay|survive .. week|days|"
            "fresh|month|long"
        ),
        "what .. happens|happen|then .. if|when .. @break|@bad",
        "if .. not|don't|dont|doesn't|doesnt|hate .. like|work|fit|happy|satisfied|it",
        "money+back",
        "refund .. policy|if|can|possible|available|get|do|?|offer",
        "can|do|could .. get|i|you|offer .. refund",
        "return|returns|exchange .. policy|it|can|if|?|them|accept",
        "can|what|do|is .. return|exchange",
        "how+long .. last|fresh|lifespan|live|stay",
        "will .. last|stay+fresh",
        "certified|certificate|certification|insured|licensed .. you|are|is|get|?",
        "after-sales|aftercare|aftersales|after_sales",
        "repair .. free|cover|covered|who",
        "covered .. if|for|by|what|is|against",
        "support .. after|included",
        "contract .. sign|do|written|is|?|have",
        "sign|written contract",
    ),
    "payment": (
        "pay .. in+parts|stages|chunks|bits|thirds|two|three",
        "apple|google|samsung+pay",
        (
            "@pay .. how|can|by|in|with|method|methods|options|plan|plans|terms|?|"
            "online|upfront|later|when|do|monthly|over|on|after|card|cash|bill|"
            "schedule|for"
        ),
        "how|can|do|may|where|when|what|which|is|any|have|accept|take .. @pay",
        "do|can|could|you|will .. take|accept|use|invoice|pay .. @method",
        "take|accept @method",
        "by|with|via @method",
        "pay|paying .. @method",
        "cash|paypal|klarna|afterpay|invoice|invoicing|visa|mastercard|amex ?",
        "card ?",
        "installment*|instalment*|financ*|lease|leasing|mortgage",
        (
            "deposit|prepay|prepayment|upfront|downpayment|advance .. need|how|"
            "required|is|much|?|what|do|take|pay"
        ),
        "down+payment",
        "deposit|prepayment ?",
        "invoice .. company|business|us|me|can|send|please|my|for",
        "can|send|need|get|issue .. invoice",
        "net+30|60|15",
        "purchase+order",
        "bank+transfer|details",
        "payment|installment|monthly+plan|plans|payments",
        "pay .. monthly|later|parts|in_full|upfront|advance",
        "split .. payment|bill|cost|it",
        "vat|receipt|tax_invoice ?",
        "receipt|vat .. get|give|include|with|provide|invoice|included",
        "buy+now",
        "credit .. available|offer|options|terms|check|can",
        "do|offer|have|get .. credit",
        "billing|billed",
    ),
    "wholesale": (
        (
            "terms|pricing|prices|price|rates|discount|discounts|conditions|programme|"
            "program .. for|interior designers|architects|decorators|contractors|"
            "builders|salons|planners|trade|agencies"
        ),
        "trade+terms|programme|program|partners",
        (
            "price|prices|pricing|discount|terms|rates .. contractors|contractor|"
            "builders|builder|developers|developer|resellers|=dealers|trade"
        ),
        (
            "wholesale*|bulk|reseller|distributor|distributors|=dealer|=dealers|"
            "dealership|resell|franchise|trade_price"
        ),
        "trade+account|prices|discount|price|pricing",
        (
            "large|big|huge|larger|high+order|orders|volume|quantity|quantities|"
            "volumes|batch"
        ),
        "volume|quantity discount|price|pricing|discounts|prices|rates|order",
        "## @unit .. price|order|need|buy|cost|how|discount|cheaper !=x !=х",
        (
            "need|want|buy|order|ordering|buying|take|quote|if|price|looking .. ## "
            "@unit !=x !=х"
        ),
        "## .. =windows|=units|=pieces|=licenses|=licences|=bouquets|=doors !=x !=х",
        "minimum|min order|quantity",
        "moq",
        "for .. development|resale|reselling|retail|chain",
        "to+resell",
        "corporate+orders|order|account|rates|pricing|price",
        "become .. partner|dealer|reseller|distributor",
        "partner+program|programme",
        (
            "developer|developers|contractor|builders|contractors|builder price|"
            "pricing|discount|terms|rates"
        ),
        "by+the+pallet|hundred|dozen|truckload",
        "terms .. =dealers|resellers|partners|distributors",
    ),
    "lead_time": (
        (
            "manage|do|finish|get .. it|this|that|them .. in|within+a|#|two|three|one "
            ".. week|weeks|days|month|day"
        ),
        "how+soon|quick|fast",
        "how+many+days|weeks|hours .. for|to|does|will",
        (
            "can|could|will|is|possible .. ready|done|delivered|installed|finished .. "
            "by|before|until|for|in|on"
        ),
        (
            "how long .. @made|wait|it|will|does|is|until|till|before|for|?|$ "
            "!warrant* !guarant* !last !fresh"
        ),
        "how+long !warrant* !guarant* !last !fresh !stay",
        "how|howd+fast|quick|quickly|soon|many_days|many_weeks",
        (
            "when .. can|could|will|would|do|is|should|does|you .. @made|expect|"
            "receive|have"
        ),
        (
            "can|could|will .. do|done|make|finish .. by|before|until|for|in .. #|"
            "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|"
            "christmas|easter|weekend|week|today|month|then|tonight"
        ),
        "when .. will|be .. ready|done|here|delivered|installed",
        (
            "lead|turnaround|delivery|production|waiting|processing|wait|manufacturing|"
            "installation+time|times|period"
        ),
        "turnaround",
        "time+frame|line|scale",
        "timeframe|timeline|timescale|eta",
        "same|next+day !deliver !shipping !ship",
        "rush+order|job|delivery",
        (
            "can|could|will|able|possible|make .. by|before|within|in|today|tomorrow|"
            "tonight .. ready|done|deliver|install|finish|make|friday|monday|tuesday|"
            "wednesday|thursday|saturday|sunday|christmas|weekend|# ?"
        ),
        "ready|done|delivered|installed .. by|before|within|in|today|tomorrow ?",
        "deadline .. make|meet",
        "make|get .. it .. in+time",
        "in+time .. for ?",
        "urgent|asap|rush .. can|possible|do|?|order",
        "can .. asap|urgent|today|tomorrow|right_away ?",
        "duration|how_many+hours|weeks|months|days .. course|take|is",
        "how+many+weeks|months|days|hours",
        "course start|starts|begin",
        "when .. next course|intake|batch|class|group",
    ),
    "smalltalk": (
        "^ =hows|=how's .. going|life|everything|day|you|things $",
        "^ how+are|r+you|u|things|we .. $",
        "^ how+are|r+you|u",
        "^ =hows|=how's .. it|going|life|everything|day|you $",
        "^ how .. is|was|do_you|your day|it_going|do|weekend $",
        "^ whats|what's|what+up|new|happening $",
        "nice|pleased|glad|good to+meet",
        "happy+birthday|new|holidays|easter|thanksgiving",
        "merry+christmas",
        "^ you .. great|awesome|best|cool|nice|helpful $",
        "^ haha*|lol|lmao|hehe*|rofl|wow $",
        "^ what .. you .. doing $",
        "^ cheers $",
    ),
}
