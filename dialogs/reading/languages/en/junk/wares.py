"""English: what is sold to a firm."""

from __future__ import annotations

WARES = {
    "promotion": (
        "join .. our directory|catalogue|portal|listing",
        (
            "social|facebook|google|instagram|insta|tiktok|youtube|vk+promotion|"
            "growth|management|smm|advertising"
        ),
        "place|put|run|publish|post .. your .. banner|ad|advert|article|logo",
        "banner|advert .. our|city|local portal|site|website|magazine",
        (
            "sms|bulk_sms|texting|whatsapp|viber+platform|mailing|campaign|campaigns|"
            "marketing|broadcast"
        ),
        "bulk+sms|emails|messages",
        "guide|directory|catalogue|magazine .. places|spots|slots|pages left|each|#",
        (
            "article|feature|interview|story .. in .. forbes|magazine|newspaper|"
            "press|about_you"
        ),
        "=film|=edit .. tiktok|reels|video|videos",
        "facelift|makeover|mock-up|mockup|redesign .. yours|site|website|page|send",
        "=parish|=local|=community|=school+newsletter|magazine|paper|gazette",
        (
            "content|texts|posts|articles .. for .. your|the blog|website|site|page|"
            "social"
        ),
        "affiliate|referral .. link|program|offer|partner",
        "place|placing|put .. our|a link|banner|ad",
        "top|first .. google|page",
        "=page+1",
        "=your+=logo .. ?|on|yours",
        "logo .. on+yours",
        "online|web|digital+presence|visibility|reputation|marketing",
        "=on+=the+=news|=tv|=radio|=press",
        "=featured|=feature .. =news|=press|=magazine|=on|=in",
        "=leads|=lead .. =hot|=got|=need|=postcode|=area|=your",
        "=branding|=rebrand|=brand",
        "=journalists|=journalist|=press",
        "@promo",
        (
            "run|handle|manage|grow .. =your|=ur socials|social|instagram|insta|"
            "facebook|tiktok|page|ads"
        ),
        "=socials",
        "=logo .. on .. your|van|shirt|shirts|car|truck|yours",
        "=menu|=shop|=page|=site|=profile+design|redesign",
        "corporate|branded|promotional+=gifts|=gift|=calendars|=pens|=mugs",
        "listing|placement|banner .. premium|only|#|month|year",
        "=visitors|=viewers|=readers .. month|day|million|a|#",
        "guest|sponsored post|article|blog",
        (
            "social|facebook|google|instagram|tiktok|email+media|ads|marketing|ad|"
            "page|posts"
        ),
        "top|first|#|rank|page .. of|on|in google|maps|search|bing",
        "page 1|one|first",
        "first+page",
        "google|maps|facebook|business+profile|listing|reviews|page|maps",
        "google|apple|bing+maps|reviews|ranking",
        "higher|top in|of .. search|searches|google|results",
        "=show|=rank|=appear|=ranked up|higher in|on|of",
        "pay+per+click|lead",
        "business+cards",
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
    "promotion_twice": (
        "@promo .. @promo|@clients|@web",
        "@promo .. google|facebook|instagram|tiktok|youtube",
    ),
    "media": ("@media !course !order !code",),
    "web": (
        "@web",
        "mobile+app|apps",
        "online+store|shop|booking",
        "virtual+assistant",
    ),
    "clients": (
        (
            "database|list|contacts|base .. of .. companies|builders|firms|owners|"
            "contractors|businesses"
        ),
        "lead+generation",
        "leads for|from|to window|windows|installation|companies|contractors|your",
        "=homeowners|=buyers .. who .. need",
        (
            "=homeowners|=meetings|=appointments|=buyers .. who|guaranteed|need|"
            "ready|looking|#|qualified"
        ),
        (
            "long|regular|new|wholesale|potential+term|buyers|buyer|clients|"
            "distributors|partners"
        ),
        (
            "seek|seeking|looking_for|find|want .. buyers|distributors|resellers|"
            "partners|clients|agents|dealers|sponsors !=for_me"
        ),
        (
            "more|new|extra|get|find|bring|send|attract|win|verified|generate|hot|"
            "qualified|## @clients"
        ),
        ("@clients .. for|to|every|per|a .. you|your|month|week|day|business !looking"),
        (
            "list|database|base|data .. of|with .. emails|clients|customers|"
            "homeowners|contacts|businesses|numbers|owners|leads"
        ),
        "email|emails|contact|phone|customer|leads list|lists|database|base",
        "emails|contacts|numbers .. of homeowners|customers|owners|residents|buyers",
        (
            "buy|get|want|need|purchase .. leads|clients|customers|appointments .. # "
            "each|per|?|from"
        ),
    ),
    "supplies": (
        "translation|translations|interpreting services",
        (
            "we|factory manufacture|produce|export|import|distribute|wholesale|make "
            ".. for|pots|boxes|profiles|packaging|wholesale|florists|shops|minimum"
        ),
        "wholesale+only",
        "minimum # pieces|units|order|pcs",
        "@supplies",
        (
            "office|workplace cleaning|coffee|water|supplies|plants|fruit|lunches|"
            "furniture-rental"
        ),
        "directly|straight .. from+factory|manufacturer|the_factory",
        "factory+price|prices|rates",
    ),
    "finance": (
        "open .. a|an|you .. business|company|corporate+account",
        "business+account",
        "bank .. opens|open|offers .. accounts|account !my !mine",
        "=city+=bank",
        (
            "from|at+the|a|city|our|your+bank .. offer|special|entrepreneurs|"
            "business|calling"
        ),
        "leasing|lease .. of|equipment|vehicle|car|business",
        "@finance !certificates !=purposes",
        (
            "card+terminal|machine|machines|terminals|readers|reader|payments|"
            "processing|fees"
        ),
        (
            "business|working|merchant loan|capital|account|advance|overdraft|credit|"
            "funding|insurance|cash"
        ),
        "cash+advance",
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
        "telephone|phone|mobile|internet|energy+tariff|plan|contract|costs|provider",
        "discuss|talk .. telephone|phone|internet|tariff|energy|electricity",
        "new|local|another internet|broadband|energy|phone+provider|supplier|company",
        "speeds|speed .. up_to|gbit|mbps|gb",
        "lower|reduce|cut .. electricity|energy|gas|phone|heating",
        "@utilities",
        "@telcos",
        (
            "gas|energy|electricity|phone|internet|broadband contract|bill|supplier|"
            "provider|deal|prices|rates|plan"
        ),
        "mobile|phone|business+plan|plans|tariff|tariffs|contract|line|lines",
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
    "backoffice": (
        "reduce|lower|cut|optimise|optimize|minimise taxes|tax|taxation",
        "our+lawyers|accountants|solicitors",
        "need .. an|a accountant|bookkeeper|lawyer|payroll ?",
        "takes|take|taking+care+of taxes|tax|books|accounts|payroll",
        "accountant|bookkeeper|lawyer ?",
        "@backoffice",
    ),
}
