"""English: what those who call firms ask for."""

from __future__ import annotations

CALLS = {
    "survey": (
        (
            "rate|evaluate|score|assess .. your|the|our|current .. provider|bank|"
            "internet|service|supplier|operator|from"
        ),
        "from+1+to+5|10",
        "conducting|doing|running|carrying .. poll|survey|research|interview|study",
        "# questions",
        "poll .. on|about",
        (
            "satisfaction|customer|short|quick|market|brief+survey|questionnaire|"
            "poll|interview|study !supplier !vendor"
        ),
        (
            "spare|take|answer|fill|complete .. survey|questionnaire|poll !supplier "
            "!vendor !contractor"
        ),
        (
            "survey|surveys|questionnaire|poll|feedback|opinion|research .. minute|"
            "minutes|min|quick|short|about|businesses|satisfaction|take|questions|"
            "customers|owners|market|answer|provider|of_small|bank|with"
        ),
        "couple|few|some|# .. questions .. about|regarding|for|on",
        (
            "minute|minutes|quick|short|brief|conducting|doing|running|carrying .. "
            "survey|questionnaire|poll|research|study"
        ),
        (
            "are|how .. you .. happy|satisfied|pleased .. with .. your .. current|"
            "internet|provider|bank|supplier|insurance|phone|energy|accountant|"
            "@utilities"
        ),
        "satisfied|happy with .. current|present|existing",
        "scale .. # |one .. # |ten|five",
        "how+likely .. recommend .. current|bank|provider|supplier|broadband|operator",
    ),
    "phones": (
        (
            "our|a+rep|representative|agent|advisor|adviser|manager|specialist|"
            "consultant|engineer .. pop|call|visit|stop|drop|swing|come|ring|contact|"
            "meet|show !=can_your"
        ),
        (
            "when|what_time|which_day .. can|could|may|shall .. our|we|i .. pop|call|"
            "visit|ring|speak|demo|present|phone"
        ),
        (
            "who .. should|do|can|could .. i|we .. call|ring|phone|speak|email|"
            "contact|send .. ?|$|about|for !complain !order"
        ),
        (
            "contact|number|email|details .. of|for .. owner|decision|person|manager|"
            "director|accountant|buyer"
        ),
    ),
    "debt": (
        (
            "interest|penalty|fine|late_fee .. charged|accrued|added .. loan|"
            "agreement|credit"
        ),
        (
            "regarding|about|concerning .. loan|debt|credit .. employee|colleague|"
            "staff|worker|of_your"
        ),
        "loan|debt|credit .. of .. your+employee|colleague|staff|worker|manager",
        "owes|owe .. us|our|the|money|# !wife !husband",
        "owes us|money|$",
        "ask|tell|have .. him|her|them|employee .. get_in_touch|contact|call|pay",
        "=you .. have|got|owe .. overdue|outstanding|unpaid|arrears",
        "contact|call|phone .. us .. about .. loan|debt|account|balance",
        (
            "tell|inform|remind|ask .. colleague|employee|staff|anna .. loan|debt|"
            "overdue|call_us|contact_us"
        ),
        "credit|debt|loan|account+recovery|collection|collections|solutions_ltd",
        "going|go|taken|take|file|proceed .. to|in .. court",
        (
            "unpaid|outstanding|overdue|unsettled .. balance|invoice|account|amount|"
            "sum|loan|bill"
        ),
        "@debt .. !deposit",
        "final|last|legal notice|demand|action|warning|proceedings",
        "collections|debt_collection|recovery department|agency|team|office",
        "listed|named|gave|put .. as .. reference|guarantor|contact|emergency",
        "write|wipe|clear|get_rid off|out|of .. debt|debts",
        (
            "your|one_of_your .. employee|employees|colleague|staff|worker|customer|"
            "client .. loan|debt|owes|owe|borrowed|credit|default|reference|guarantor"
        ),
        (
            "tell|ask|let|inform|remind .. in_touch|call|contact|get_in_touch|ring|"
            "come_forward .. court|otherwise|or|bailiffs|legal|police|debt|amount"
        ),
        "goes|going|ends_up|end_up .. to+court",
        (
            "amount|sum|balance|debt|interest|fees|charges .. keeps|grows|growing|"
            "mounting|rising|increasing|adding"
        ),
        "or|otherwise|else .. court|bailiffs|legal_action|enforcement",
        (
            "your|you .. relative|brother|sister|cousin|husband|wife|mother|father .."
            " loan|debt|owes|borrowed|credit"
        ),
        (
            "case|matter|claim|file .. goes|go|going|sent|passed|handed .. court|"
            "bailiffs|collectors|solicitors"
        ),
        (
            "# .. days|day .. left|remaining|until|before .. court|bailiffs|legal|"
            "collection"
        ),
        (
            "have|ask|get|tell|request .. employee|colleague|him|her|them|worker|"
            "staff .. ring|call|contact|phone .. us|our|department|office|recovery"
        ),
        (
            "account|matter|balance|debt .. of|for .. mr|mrs|ms|employee|colleague|"
            "individual"
        ),
        "recovery|collections|enforcement+department|team|unit|office",
        (
            "looking_for|trying_to_reach|trying_to_locate|searching_for|locate .. "
            "owes|owe|debt|loan|defaulted|unpaid|repay|not_paying"
        ),
        (
            "work|works|working|employed .. there|with_you|for_you|at_your .. owes|"
            "owe|debt|loan|defaulted|unpaid"
        ),
        "owes|owe|defaulted|debt .. work|works|employ*|colleague|your_company",
        (
            "garnish|garnishment|wage_attachment|repossess*|enforcement_agent|=writ|"
            "county_court"
        ),
    ),
    "in_charge": (
        (
            "speak|talk .. to .. the head|boss|director .. about .. cooperation|bank|"
            "partnership|offer"
        ),
        (
            "speak|talk|connect|reach|transfer .. your accountant|bookkeeper|lawyer|"
            "it_guy|it_department|finance_department|procurement"
        ),
        (
            "who's|whos|who_is|who .. responsible|in_charge|accountable .. insurance|"
            "it|advertising|purchasing|phones|for|of"
        ),
        "ask|know .. who's|who|whos responsible|in_charge|handles|deals",
        (
            "who .. should|can|could|do .. i|we .. talk|speak|contact|call|ask|write "
            "? !=my !complain !order !=about_my"
        ),
        (
            "=owner|=director|=boss|=manager|=proprietor .. there|around|available|"
            "in|about|regarding|please ? !=landlord"
        ),
        (
            "is|may .. the|your .. owner|director|decision_maker|proprietor|"
            "manager_of_the_business ?|there|in|available|around"
        ),
        (
            "speak|talk|chat|connect|put .. to|with|me .. owner|manager|person|"
            "whoever|director|boss|responsible|someone .. about|regarding|"
            "responsible|who|your|charge|deals|handles !=my !bot !real"
        ),
        (
            "who .. handles|deals|responsible|charge|manages|looks_after|decides|"
            "does|runs .. your|@utilities|@finance|@promo|@backoffice|?"
        ),
        (
            "speak|talk|who|connect|with|to|the|call|your decision+maker|makers "
            "!=you're !=i'm"
        ),
        "person|whoever|someone .. in+charge|responsible|who_deals|who_handles",
        (
            "which|what+bank|provider|supplier|insurer|processor|carrier .. use|"
            "using|with|have|moment|business|currently"
        ),
        (
            "who .. decides|decide|signs_off|makes_decisions|decision|handles .. "
            "yours|that_there|on_that|about_that|there"
        ),
        (
            "who .. does|handles|sorts|deals|runs|looks .. your|the .. accounts|"
            "books|it|phones|energy|cleaning|insurance|payroll|purchasing|marketing"
        ),
    ),
    "contract": (
        "cooperation|partnership .. with .. our|bank|company",
        "business+rates|rates_relief",
        "up+for renewal",
        "renewal",
        (
            "contract|account|deal|terminal|tariff|subscription|policy .. your|"
            "current|existing|regarding|about"
        ),
        (
            "regarding|about|concerning .. your .. contract|account|electricity|gas|"
            "phone|internet|insurance|terminal|website|business|google|tariff|policy|"
            "bill|bills"
        ),
        (
            "account|matter|case|balance .. of|for .. mr|mrs|employee|colleague|=s|"
            "=j|=m|=a"
        ),
    ),
    "cheaper_than": (
        (
            "lower|better|cheaper|reduced|new|special .. fees|rate|rates|tariff|plan|"
            "deal|commission|price|offer|prices .. for_you|business|your|than|"
            "companies|?|we|our|$"
        ),
        "save|cut|reduce|lower|slash .. on|your|costs|bills|fees|up_to",
    ),
}
