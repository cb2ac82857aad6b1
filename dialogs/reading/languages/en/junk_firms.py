"""English: firms that write to collect offers or debts."""

from __future__ import annotations

FIRMS = {
    "tender_collector": (
        (
            "prepare|prepares|handle|submit|write .. bids|bid|tender|tenders|auction|"
            "documents .. for_you|public|on_your_behalf|your"
        ),
        (
            "tender|procurement|auction .. formality|ceiling|formal|estimate|baseline|"
            "justification"
        ),
        "formal+quote|quotes|quotation|quotations .. two|second|tender|formality|only",
        "supplier|vendor|contractor base|pool|register|panel .. fee|#|added|join",
        "added|listed|included .. supplier|vendor+base|pool|register|list",
        (
            "win|wins|winning tender|tenders|bids|contracts .. guaranteed|pay|after|"
            "commission|we"
        ),
        "tender|tenders .. win|wins|guaranteed|winning .. pay|guaranteed|commission|we",
        (
            "invitation|invited|invite .. quote|bid|tender|participate .. marketplace|"
            "platform|subscription|portal|fee|exchange"
        ),
        (
            "three|3|several|different quotes|offers|bids .. different|companies|"
            "procedure|legal_entities"
        ),
        "quotes|offers|bids .. different+companies|suppliers|firms",
        "subscription+required",
        (
            "supplier|vendor|contractor|bidder|counterparty questionnaire|form|"
            "onboarding|registration|declaration|assessment|portal"
        ),
        "questionnaire|form .. certificates|incorporation|documents|statutory|articles",
        "incorporation|statutory|registration+documents|certificate|papers",
        "reverse|e|online+auction|auctions",
        "e+procurement",
        "procurement+platform|portal|system|marketplace",
        "participation|annual|listing|registration|membership+fee",
        (
            "approved|preferred|verified|certified supplier|vendor|contractor|"
            "suppliers|vendors .. list|database|register|become|year|#"
        ),
        "become .. supplier|vendor|contractor",
        "budget|market|feasibility|price+study|research|benchmarking|exercise",
        (
            "indicative|budgetary|ballpark+prices|price|pricing|quotes|quotations .. "
            "only|study|budget|purposes|order"
        ),
        "no+order|orders|purchase|contract follow|planned|intended|will|placed",
        "nothing .. will .. be bought|ordered|purchased",
        "not .. place|placing|award|awarding .. order|orders|contract",
        (
            "supplier|vendor|contractor|contract|winner already|is chosen|awarded|"
            "selected|decided|appointed"
        ),
        "contract|tender .. already|been awarded",
        (
            "second|third|another|extra+quote|bid|quotation .. file|records|record|"
            "paperwork|compliance|procedure"
        ),
        (
            "win|winning|secure .. public|government|council|municipal+contracts|"
            "tenders|work|contract"
        ),
        (
            "quote|quotes|quotation|offer .. comparison|benchmarking|benchmark|records|"
            "audit|formality|paperwork .. only|just|purposes|contract|nothing|$ "
            "!between !choosing"
        ),
        (
            "just|only|purely .. for .. comparison|benchmarking|records|audit|"
            "paperwork|statistics !shop"
        ),
        (
            "vendor|supplier|contractor|contractors|suppliers directory|registry|"
            "register|registration|database|list|listing|portal|catalogue|catalog"
        ),
        (
            "listed|registered|included|register .. in|on|as .. directory|registry|"
            "catalogue|catalog|portal|vendor|supplier"
        ),
        (
            "three|3|two|2|several|multiple|comparison|competitive quotes|bids|offers|"
            "quotations .. file|records|compliance|comparison|only|purposes|policy|"
            "report|audit"
        ),
        (
            "no|not .. purchase|buying|buy|purchasing|order|ordering .. planned|"
            "intended|planning|going|intend|intention|now|expected"
        ),
        "not|won't|wont|dont .. planning|going|intend|be .. buy|buying|purchase|order",
        "request for+information|quotation|quotations|proposal|proposals|tender",
        "rfq|rfi|rfp|itt|eoi",
        (
            "request|requesting .. quotation|quotations|proposals .. ref|no|reply|#|by|"
            "deadline|attached|return"
        ),
        "collecting|gathering .. bids|quotes|prices|quotations|offers",
        "for+our|the+file|files|records",
        "market|price+research|survey|benchmark|benchmarking|sounding",
        (
            "government|public|municipal|federal+contracts|procurement|tender|tenders|"
            "contract .. find|register|list|help|win|fee|directory|portal|apply|bid"
        ),
        "tender|bid+writing|support|consultancy|alerts|notification|portal|services",
        (
            "invite|invited|invitation .. bid|tender|quote|participate .. portal|"
            "platform|fee|register|no|reference"
        ),
        (
            "budgetary|indicative+quote|quotation|pricing .. only|purposes|file|"
            "records|report"
        ),
        "accreditation|prequalification|pre-qualification",
        "just|only .. collecting|gathering quotes|prices|bids",
    ),
    "collector_callcenter": (
        "@telecom|mobile .. offer|deal|tariff|plan .. business|businesses|companies",
        (
            "offer|deal|tariff .. for+businesses|companies|your_business .. talk|call|"
            "interested"
        ),
        "loan+agreement|contract .. overdue|late|default",
        "overdue .. pay .. today|now|immediately",
        (
            "couple|few|some|# questions .. about|regarding .. your|internet|bank|"
            "provider|network|phone|service .. !order !project"
        ),
        "questions .. about .. quality|internet|provider|bank|network|satisfaction",
        (
            "legal|accounting|hr|tax+support|services|help|cover .. for+companies|"
            "businesses|from|firms"
        ),
        "final|last+demand|notice|warning",
        (
            "settle|clear|pay .. balance|debt|arrears|account .. court|legal|"
            "collection|bailiff*|before"
        ),
        "before|to+court .. settle|pay|debt|balance",
        (
            "unpaid|outstanding|overdue|unsettled debt|loan|balance|invoice_from|"
            "account|credit|amount|payment"
        ),
        (
            "debt .. call|contact|urgent|regarding|about|immediately|settle|write "
            "!collection_office"
        ),
        "about|regarding|concerning .. debt|loan|arrears",
        "collections+department|team|agency|office",
        "loan .. overdue|late|default|defaulted|arrears",
        "one+of+your employees|staff|workers .. loan|debt|unpaid|regarding|credit",
        "your .. employee|employees|staff|colleague .. debt|loan|owes|credit",
        "we|i|who insure|insures .. businesses|business|companies|shops|firms",
        (
            "insurance .. staff|employees|team|business|group|your|companies .. "
            "interested|call|quote_you|offer|we|who|?"
        ),
        "group+health|life|dental+insurance|cover",
        (
            "who .. charge|responsible|handles|deals|decides|manages .. energy|bills|"
            "phones|phone|insurance|utilities|electricity|cards|card|telecoms|?"
        ),
        "=who+is+in+charge",
        (
            "whoever|person|someone|somebody|anyone .. handles|deals|responsible|"
            "charge|manages|decides"
        ),
        (
            "speak|talk .. to|with .. whoever|person|decision_maker|owner|manager_of|"
            "one .. handles|deals|responsible|charge|decides|lines|bills|energy|about"
        ),
        (
            "lower|cut|reduce|slash|save .. your|on .. bill|bills|energy|electricity|"
            "rates|tax|costs|fees"
        ),
        (
            "calling .. from|on_behalf .. your .. provider|bank|network|supplier|"
            "energy|phone"
        ),
        "this|here+is+your+bank|provider|network|energy",
        (
            "business+overdraft|loan|loans|credit|tariff|account|energy|insurance|"
            "finance|funding|line"
        ),
        "merchant|cash+cash|advance|advance_up",
        "merchant .. advance|account|services|fees",
        (
            "better|cheaper|new|best+business|energy|broadband|mobile+tariff|rate|"
            "rates|deal|plan|tariffs"
        ),
        "write|wipe|clear|cancel .. off|debts|debt .. legally|debts|debt|your",
        "satisfaction|feedback|opinion|market+survey|poll|questionnaire|research !free",
        (
            "payroll|bookkeeping|accounting|hr|recruitment+services|agency|outsourcing "
            ".. from|call|month|offer|we|you|need !need"
        ),
        (
            "we .. find|recruit|source .. staff|candidates|employees|workers .. for|"
            "you|your"
        ),
        (
            "we|i|our .. offer|provide|can|have .. merchant|card_processing|payroll|"
            "insurance|accounting|bookkeeping|business_loan|payment_processing|tariff|"
            "business_account"
        ),
        "merchant account|services|cash|card|processing|rates",
        "card|payment+processing|terminal|terminals",
        (
            "survey .. minute|minutes|provider|quick|satisfaction|short|take|about|"
            "questions !free !window !site"
        ),
        "short|quick|brief|minute+survey|questionnaire|poll",
        "speak|talk .. decision_maker|person_in_charge|whoever|bill_payer",
        "speak|talk .. owner .. about|regarding",
        "person|whoever+in+charge|responsible .. @telecom|bills|insurance|phone",
        (
            "business+electricity|energy|broadband|rates|loan|loans|funding|insurance|"
            "gas|water|mobile|phones|account"
        ),
        (
            "@telecom rates|tariff|contract|deal|plan|supplier|bills .. business|save|"
            "cheaper|switch|speak|your"
        ),
        (
            "save|reduce|cut|lower .. your .. bills|bill|energy|taxes|costs|"
            "electricity|processing"
        ),
        (
            "debt|overdue|outstanding|arrears|unpaid .. pay|payment|collect|collection|"
            "collector|balance|loan|court|bailiff*|legal|amount|owe|settle"
        ),
        (
            "debt collection|collector|collectors|relief|consolidation|recovery|agency|"
            "review"
        ),
        "bailiff*|final_notice|legal_action",
        "emergency_contact|reference .. loan|debt|borrower",
        "your .. employee|colleague|relative .. loan|debt|owes|reference",
        (
            "bookkeeping|accounting|payroll|tax|legal+services|service .. from|your|"
            "for|business|offer|we|month|interested"
        ),
        "working+capital",
        "business|working|merchant+loan|loans|funding|capital|cash|credit",
        (
            "loan|funding|finance|financing .. for|your .. business .. offer|approved|"
            "we|up|get|fast"
        ),
        "open .. business_account|bank_account",
        "extended+warranty .. car|vehicle",
        "insurance .. offer|quote|policy|cover|we|your .. business|company|team|staff",
        "bankruptcy|insolvency",
    ),
}
