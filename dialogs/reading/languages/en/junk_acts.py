"""English: what is done by those who offer and call, act by act."""

from __future__ import annotations

ACTS = {
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
    "finance": (
        (
            "card+payments|payment|machines|readers|terminals .. from|set_up|percent|"
            "%|one|rate|rates|only"
        ),
        (
            "set|get|setting .. shops|businesses|retailers|restaurants|cafes|firms .."
            " with|up+card|payments|terminals|pos|up .. card|payments|terminals|from"
        ),
        "better|improved|cheaper|preferential+terms|rates|deal|conditions",
        "insure|insures|insuring .. your|business|businesses|premises|stock|fleet|vans",
        (
            "barclays|lloyds|hsbc|natwest|santander|monzo|revolut_business|tsb|"
            "halifax|chase|citibank|wells_fargo"
        ),
        "current|business|new+account .. owner|tell|your|business|switch",
        (
            "pos|till|tills|cash_register|card_machine|card_reader|payment_terminal|"
            "terminals !take !accept !pay_by"
        ),
        (
            "switch|change|move|upgrade .. your .. till|pos|bank|terminal|provider|"
            "supplier|insurer|accountant|merchant"
        ),
        "credit+line|limit|facility .. your|business|approved|pre-approved",
        (
            "business+insurance|cover|funding|finance|loan|loans|lending|overdraft|"
            "account .. for|your|?|we|from|rates"
        ),
    ),
    "utilities": (
        (
            "rebate|refund|reduction|relief|overpaid|overcharged .. rates|energy|"
            "water|electricity|gas|council|business_rates|utilities|tax|bills"
        ),
        (
            "rates|energy|water|electricity|gas|tax|bills .. rebate|refund|reduction|"
            "relief|overpaid|overcharged|reclaim"
        ),
        (
            "switch|change|move .. your .. electricity|energy|gas|internet|broadband|"
            "provider|supplier|phone|mobile"
        ),
        (
            "your .. electricity|energy|gas|broadband|phone|water .. contract|bill|"
            "bills|rates|tariff|supplier|renewal"
        ),
    ),
    "in_charge": (
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
    "offers": (
        (
            "happy|glad|can|could|able+to|i|we|mock|send|draw|knock|put .. mock|"
            "sketch|demo|sample|visual|audit|design|example .. for|your|you|up"
        ),
        (
            "we|i+do|make|supply|provide|fit|install|produce|print|write|build .. "
            "for+your|you|businesses|shops|firms|companies|restaurants|offices"
        ),
        "=let+=us .. take|handle|run|manage|look|do|sort|cut|save",
        "put|place|publish|run|advertise .. your .. in|on .. our",
        (
            "wholesale|direct|bulk|deliveries|supply .. from|by .. manufacturer|"
            "factory|producer|grower|maker|source"
        ),
        "office|commercial|workplace|industrial+cleaning|catering|security|maintenance",
        (
            "spare|empty|last-minute|unsold|free .. page|spot|space|slot|billboard|"
            "airtime|half-page|column"
        ),
        "yours .. for .. half|only|just|# |$|less",
        "if .. you .. confirm|book|sign|commit .. by|today|friday|before|now",
        (
            "new|brand_new|fresh .. site|website|logo|app|store|page .. in|within|for"
            " .. # days|week|hours"
        ),
        (
            "happy|glad|delighted|pleased|keen|love .. to .. present|offer|show|"
            "introduce|discuss|help|demo|support|partner"
        ),
        (
            "=we|=i|=our .. specialise|specialize|specialising|focus|focused|deal .. "
            "in|on|with"
        ),
        "switch|move|upgrade|bring .. your .. to|onto|with .. our|us",
    ),
    "bait": (
        "half|fraction|usual .. rate|price|cost",
        "usual|normal|list|rate-card+rate|price",
        "only|just|last .. # .. slots|spots|places|seats|left|days|remaining",
        "first|next .. # .. months|weeks|days|month .. free|half_price|off|on_us",
        "# .. week|weeks|day|days|month|months .. free|trial",
        "risk+free",
        "want|fancy|interested .. one|it|in ?",
        "money-back|no-obligation|no_strings|no_catch",
    ),
    "clients": (
        (
            "buy|get|want|need|purchase .. leads|clients|customers|appointments .. # "
            "each|per|?|from"
        ),
    ),
    "asked_short": ("want|fancy|need one|some|more ?",),
    "promotion": (
        (
            "shop|illuminated|lit|led|neon|fascia|outdoor+signs|sign|signage|"
            "lettering|fascias .. we|do|make|your|front|mock"
        ),
        (
            "we|i+do|make|design|build|produce|write .. signs|signage|websites|copy|"
            "logos|banners|videos|content|menus|branding"
        ),
        (
            "page|spread|column|slot|space|spot .. magazine|paper|newsletter|guide|"
            "billboard|radio|programme"
        ),
        (
            "our|local|city|community .. radio|magazine|newspaper|podcast|channel|"
            "screen|screens|newsletter .. ad|ads|spot|advertise|promote|feature|"
            "listeners|readers"
        ),
        "social_media|seo|google_ads|facebook_ads|backlinks|ppc|content_marketing",
    ),
    "survey": (
        "scale .. # |one .. # |ten|five",
        "how+likely .. recommend .. current|bank|provider|supplier|broadband|operator",
    ),
    "contract": (
        (
            "account|matter|case|balance .. of|for .. mr|mrs|employee|colleague|=s|"
            "=j|=m|=a"
        ),
    ),
}
