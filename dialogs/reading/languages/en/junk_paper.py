"""English: how offers are collected that nobody will take."""

from __future__ import annotations

PAPER = {
    "tender": (
        "price|pricing|cost+information .. form|attached",
        (
            "justify|justification|determine|establish|estimating .. estimated|"
            "contract|initial|maximum+price|value|cost"
        ),
        "bid|tender+form|form_of .. attached|enclosed|fill|complete",
        "@tender",
        (
            "public|government|municipal|federal|council contract|contracts|"
            "procurement|sector|tender|tenders|order|orders"
        ),
    ),
    "tender_help": (
        "tender|tenders|bid|bidding+specialist|consultant|expert|manager|agency",
        "help .. you .. bid|tender|win|participate",
        (
            "write|writing|prepare|=winning .. bids|tenders|proposals .. for|public|"
            "contracts"
        ),
        (
            "help|=win|=winning|prepare|write|submit|find|secure|handle|land .. "
            "government|"
            "public|tender|tenders|bid|bids|contracts|procurement|auction !=need_to"
        ),
        (
            "tender|tenders|bid|bids|contracts .. alerts|support|writing|consultancy|"
            "help|win|guaranteed|portal|region|subscription|in_your|near_you|"
            "notifications"
        ),
    ),
    "many_quotes": (
        (
            "price|pricing|cost+request|information|enquiry|inquiry .. no|#|reply|"
            "mailing|excel"
        ),
        (
            "commercial+proposal|offer .. for .. calculating|justification|contract|"
            "price|records"
        ),
        "maximum+contract price",
        "comparison .. purposes|only",
        "quote|offer|quotation required|needed|requested .. comparison|purposes",
        "=fake|=dummy|=bogus quote .. for|insurance|purposes",
        "third|another+one .. show|manager|boss",
        "third|another+one .. show",
        "third|another|second+one .. show|file|manager|boss|compare",
        "best|lowest quotation|quote|offer .. attached|bill_of_quantities",
        "unit prices|price|rates",
        "bill+of+quantities",
        "boq",
        "=your|=the+quote|offer .. for comparison",
        "=fake|=dummy .. quote|invoice",
        (
            "fake|dummy|phoney|bogus|blank|inflated|third|second|backup|token|sham "
            "quote|quotes|quotation|estimate|invoice|prices|price|offer|bid"
        ),
        (
            "#|two|three|3 .. prices|quotes|bids .. on_file|file|needed|required|"
            "policy|procedure|rules"
        ),
        "price|cost|market|supplier+comparison|benchmark|exercise|survey",
        "comparison|pricing|benchmarking|costing+exercise",
        (
            "three|3|two|2|several|multiple|few|couple|comparable|competing|"
            "competitive|different|various|second|third|extra|dummy|formal|fake|# .. "
            "quotes|quotations|offers|bids|estimates|proposals|quote|bid|offer|"
            "quotation|estimate"
        ),
        "comparable|competing|alternative .. estimates|prices|quotes",
        "rfp|rfq|rfi|eoi|itt",
        (
            "request+for+quotation|proposal|information|proposals|quotations|tender|"
            "pricing"
        ),
        (
            "collecting|gathering|compiling|benchmarking|requesting .. quotes|bids|"
            "prices|offers|suppliers|rates|pricing|proposals|quotations|estimates|"
            "market|information"
        ),
    ),
    "no_purchase": (
        (
            "decided|chosen|gone|went .. favour|favor|with .. another|other|"
            "someone_else|somebody_else"
        ),
        "decision .. already|is taken|made",
        "for .. the|our+accountant .. close|paperwork|books",
        (
            "accountant|accounting|bookkeeping|auditors .. close|tick|file|archive|"
            "paperwork|books"
        ),
        "send|need|give .. =any quote|estimate|invoice",
        "close .. the .. paperwork|books|file|procedure|period",
        "winner .. determined|known|already|chosen|exists",
        "for .. procurement|purchasing|internal+records|files|documentation|archive",
        (
            "budgeting|budgetary|planning|feasibility|comparison|evaluation+purposes|"
            "only|purpose"
        ),
        "no obligation|commitment .. buy|purchase|order",
        (
            "show|please|satisfy .. my|our|the manager|boss|board|auditor|accountant "
            ".. !husband"
        ),
        "just .. need .. third|another|one|quote|quotation .. show|manager|file",
        "=no|=not actual|real|live project|order|job|purchase|contract",
        (
            "already .. know|decided|have|got .. who|whom|which|someone|a_supplier|"
            "our_guy|winner !=i"
        ),
        "on|for+=file|=files|=record",
        (
            "no|not|wont|won't|never|without|nothing|isnt|isn't|dont|don't .. buy|"
            "buying|purchase|purchasing|order|ordering|contract|place|placing|spend|"
            "intend|=planned|follow|award|commit .. !until !unless !sure !online "
            "!first !a_contract_is"
        ),
        "already .. chosen|selected|appointed|awarded !=i !=have_you",
        (
            "=contractor|=supplier|=vendor|=winner|=provider|=contract|=contractor's|"
            "=supplier's .. already|chosen|picked|selected|awarded|decided"
        ),
        (
            "for .. our|the|internal|my|audit|board =file|=files|records|record|"
            "paperwork|report|audit|compliance|statistics|auditor|archive|benchmark|"
            "policy|procedure|formality|accounting_dept_file"
        ),
        "tick .. box",
        "formality|box-ticking|boxticking",
        (
            "just|only|purely .. comparison|benchmarking|paperwork|formality|records|"
            "market_research|internal|benchmark|compliance|statistics"
        ),
        (
            "indicative|budgetary|non-binding .. pricing|prices|quote|quotes|"
            "quotation|offer|figures|only"
        ),
        "market+research|sounding|analysis|benchmark|study",
        "feasibility|desk .. study|research",
        "auditor|auditors|audit .. need|needs|require|requires|wants|asks",
    ),
    "registry": (
        (
            "invited|invite|inviting|invitation .. take_part|participate|bid|join|"
            "submit .. tender|auction|procurement|bidding|platform"
        ),
        (
            "compiling|building|updating|forming|creating .. register|registry|"
            "database|base|list .. of @vendor|$|send"
        ),
        "# .. active|open|current+tenders|auctions",
        "register .. on|with|at|in .. our|the|platform|portal|registry",
        "national|trusted|official+register|registry|directory|list",
        "e-tendering|etendering|e-procurement",
        (
            "sourcing|procurement|purchasing+department|team|office|dept .. please|"
            "provide|asks|request|requests|requires"
        ),
        (
            "@vendor .. @registry|registration|form|questionnaire|onboarding|list|"
            "assessment|declaration|pool|base"
        ),
        (
            "=registry|=register|=database|=list .. of|for|to @vendor !sell !selling "
            "!emails !email|companies|contractors"
        ),
        (
            "approved|preferred|verified|certified|trusted|registered|pre-approved|"
            "reliable .. @vendor|companies|list|register"
        ),
        (
            "listed|registered|included|added|join|register|become|sign_up|signup .. "
            "@registry|approved_supplier|supplier|vendor !marketplace !marketplaces "
            "!tradesmen !free"
        ),
        (
            "accreditation|prequalification|onboarding|certification .. fee|form|"
            "required|portal|of|supplier|vendor"
        ),
        (
            "e|online|reverse|electronic procurement|auction|auctions|trading|tender|"
            "tenders"
        ),
        "procurement|tender|bidding+portal|platform|marketplace|system|site",
        "government|public|national|state|chamber .. @registry|list",
    ),
    "fee": (
        (
            "registration|accreditation|participation|entry|membership .. #|costs|"
            "fee|paid|payable"
        ),
        (
            "fee|fees|subscription|membership|payable|dues .. annual|registration|"
            "listing|entry|participation|#|yearly|monthly|only|from|is|join|small|"
            "admin"
        ),
        (
            "annual|registration|listing|entry|participation|membership|admin|"
            "accreditation|yearly fee|fees|subscription|payment|contribution"
        ),
        "subscription .. from|required|#|month",
    ),
    "procedure": (
        "reply|response|answer .. by|in .. end_of_day|excel|mandatory|required|form",
        "rfq|quotation|enquiry|request+template|form",
        "fill .. it|this .. in",
        "with .. stamp|seal|signature",
        "company+profile|card|details .. bank_details|send|register",
        "=price+=offer|=proposal",
        (
            "attached|enclosed|attachment .. form|spreadsheet|excel|template|table|"
            "questionnaire|specification|documents|forms"
        ),
        (
            "form|spreadsheet|excel|template .. attached|enclosed|return|complete|"
            "fill|respond"
        ),
        (
            "fill|complete|return|submit|filled .. form|questionnaire|spreadsheet|"
            "table|declaration|attached|template"
        ),
        "reference|ref|enquiry|request|rfq|tender|lot =no|number|#",
        "deadline|submission|closing .. date|submission|for_bids|response|by",
        (
            "respond|reply|return|answer|submit .. by|before|within .. #|friday|"
            "monday|wednesday|tuesday|thursday|end|deadline|eod|noon"
        ),
        "technical|terms_of+specification|reference",
        (
            "statutory|incorporation|constituent|bank_reference|company .. documents|"
            "certificate|papers|extract"
        ),
        "=kindly|hereby|pursuant|accordance",
    ),
}
