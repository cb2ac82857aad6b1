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
