"""English: six kinds of people who do not buy, and the signs of one who does."""

from __future__ import annotations

from dialogs.reading.languages.shapes.junk import Junk

_CLASSES = {
    "offer": "offer provide help build create design develop manage run boost grow "
    "increase generate optimize optimise promote rank improve deliver redesign make sell "
    "specialize specialise drive bring double triple fix get service services",
    "marketing": "seo ads ad advertising marketing smm leads lead traffic followers "
    "ranking rankings backlinks backlink website websites site adwords ppc campaign "
    "campaigns funnel funnels instagram facebook linkedin tiktok google chatbot chatbots "
    "content branding logo leadgen influencer influencers video videos copywriting email "
    "emails reviews audience subscribers",
    "sales": "customers clients leads sales followers revenue traffic bookings "
    "appointments enquiries inquiries orders conversions",
    "worker": "installer installers fitter fitters manager managers driver drivers florist "
    "florists teacher teachers tutor tutors developer developers designer designers "
    "cleaner salesperson assistant worker workers staff employee employees carpenter "
    "glazier glaziers electrician bookkeeper courier couriers labourer laborer crew",
    "need": "need want looking require like order buy get install replace interested "
    "quote purchase book would looking build help measure after",
    "product": "window windows balcony balconies door doors glazing conservatory blinds "
    "shutters bouquet bouquets rose roses flower flowers arrangement wreath tulips "
    "peonies course courses class classes lesson lessons training crm bot chatbot "
    "software system integration license licenses licence seats app wedding kitchen "
    "furniture fence roof floor patio tutoring",
    "place": "house home office flat apartment kitchen bedroom cabin cottage school shop "
    "store restaurant villa condo building",
    "tell": "confirm verify provide send enter share give update",
    "telecom": "electricity energy broadband internet phone mobile telecom gas utility "
    "utilities provider",
}

_STRONG = {
    "ads_offer": (
        "we|i|we'll|we're|im|i'm|our|my|can|team @offer .. @marketing !need !want !looking",
        "can|could|will .. get|bring|generate|drive|send you|your .. @sales",
        "get|bring|generate|drive|send|deliver you|your .. @sales",
        "want|need|like|looking|interested|ready|get .. more .. @sales",
        "more+@sales .. for|your|business",
        "rank .. your|you|website|site|google|#",
        "first|top+page|spot|position|result .. google",
        "on|of+google .. #|first|top|page",
        "# 1 .. google",
        "errors|mistakes|issues|problems|broken .. your .. site|website|page",
        "your|you .. site|website|page .. errors|slow|outdated|fix|improve|redesign|"
        "broken|audit|seo|mobile|better|issues|rank|ranking",
        "redesign|audit|improve|optimize|optimise .. your .. site|website|page|listing|seo",
        "free audit|seo|consultation .. site|website|seo|marketing",
        "advertise .. with|on|in us|our",
        "sponsored|guest+post|posts|article",
        "backlink*|link_building",
        "lead+generation|gen",
        "pay+per+lead|click",
        "marketing|advertising|seo|digital|ad+agency .. can|offer|help|get|specialize|"
        "leads|grow|boost|we",
        "marketing+services|proposal|package|packages",
        "grow|scale|boost|promote|market|skyrocket .. your .. business|brand|sales|company|"
        "revenue|instagram|page|shop|audience",
        "sell|selling|buy .. email|customer|lead|contact+list|lists|database|data",
        "we|i .. build|develop|design|make|create .. websites|apps|chatbots|bots|logos|"
        "stores|shops|ai",
        "collaboration|collab|partnership|barter .. proposal|opportunity|influencer|offer|"
        "instagram|with_you",
        "manage|run|handle .. your .. social|instagram|ads|facebook|campaigns|accounts",
        "social+media+management|manager|marketing",
        "increase|double|triple .. your",
        "outsource|outsourcing|virtual_assistant .. offer|services|cheap|we|team",
        "we .. offer .. cleaning|office|it|printing|catering|hosting|uniform|packaging|"
        "staffing|recruitment .. services|service|supplies",
    ),
    "tender_collector": (
        "vendor|supplier|contractor|contractors|suppliers directory|registry|register|"
        "registration|database|list|listing|portal|catalogue|catalog",
        "listed|registered|included|register .. in|on|as .. directory|registry|catalogue|"
        "catalog|portal|vendor|supplier",
        "three|3|two|2|several|multiple|comparison|competitive quotes|bids|offers|quotations "
        ".. file|records|compliance|comparison|only|purposes|policy|report|audit",
        "no|not .. purchase|buying|buy|purchasing|order|ordering .. planned|intended|"
        "planning|going|intend|intention|now|expected",
        "not|won't|wont|dont .. planning|going|intend|be .. buy|buying|purchase|order",
        "request for+information|quotation|quotations|proposal|proposals|tender",
        "rfq|rfi|rfp|itt|eoi",
        "for+our|the+file|files|records",
        "market|price+research|survey|benchmark|benchmarking|sounding",
        "government|public|municipal|federal+contracts|procurement|tender|tenders|contract .. "
        "find|register|list|help|win|fee|directory|portal|apply|bid",
        "tender|bid+writing|support|consultancy|alerts|notification|portal|services",
        "invite|invited|invitation .. bid|tender|quote|participate .. portal|platform|fee|"
        "register|no|reference",
        "budgetary|indicative+quote|quotation|pricing .. only|purposes|file|records|report",
        "accreditation|prequalification|pre-qualification",
        "just|only .. comparing|collecting|gathering quotes|prices|bids",
    ),
    "job_seeker": (
        "looking|searching|seeking|search|apply|applying|hunting .. job|work|employment|"
        "position|vacancy|internship|role|apprenticeship !window !course",
        "any|have|got|is|are .. work|job|jobs|vacancies|vacancy|openings|positions|"
        "internships|opening|apprenticeship ? !about !warranty !guarantee !install",
        "any+work|jobs|vacancies|openings",
        "are|is|r .. you .. hiring|recruiting",
        "hiring|recruiting ?",
        "need|looking_for|hire|want .. any|more|some|a|good @worker ?",
        "do .. you .. need|hire|want|require .. @worker|help",
        "where|how|who|can .. send|submit|email|apply .. resume|cv|application",
        "my|attached|sending|send|submit resume|cv|application",
        "resume|cv .. send|attached|submit|where|apply",
        "#+years .. experience|exp",
        "experience|experienced .. fitting|installing|looking|work|driver|florist|installer|"
        "fitter|sales",
        "i|im|i'm .. experienced|qualified|certified @worker",
        "internship|apprenticeship|part-time|summer+job",
        "part+time job|work|position",
        "work .. for|with .. you|your .. company|team|job|i|like|want|can",
        "join .. your+team|company",
        "crew|team|subcontractor|subcontractors .. available|looking|work|jobs",
        "what|how .. salary|wage|pay_rate|you_pay .. job|installers|position|?",
        "hr+department|manager",
        "careers|career_page",
    ),
    "spam_fraud": (
        "you|you've|youve|congratulations|congrats .. won|win|winner|selected|chosen .. "
        "iphone|prize|lottery|gift|$|cash|voucher|#|ipad|car|draw|award",
        "claim .. your|prize|reward|gift|at|now|here !how !warranty",
        "earn .. day|week|month|home|daily|weekly|online|#",
        "work|job|earn|money+from+home",
        "make+money",
        "passive|extra+income",
        "invest|investment|investing .. crypto|bitcoin|return|returns|profit|%|guaranteed|"
        "forex|trading",
        "crypto|bitcoin|forex|trading .. profit|profits|signals|guaranteed|%|weekly|daily|"
        "invest|returns|double|wallet|airdrop",
        "account|card|profile|page|number|package|parcel .. suspended|blocked|locked|"
        "disabled|restricted|compromised|verify|held|limited",
        "@tell .. code|pin|otp|password|card_number|ssn|cvv|bank_details|credentials|"
        "billing",
        "card_number|cvv|pin .. @tell",
        "click|tap|follow|visit|check|open .. link|here|http|https|www|below|bit",
        "viagra|cialis|weight_loss|casino|=betting|jackpot|slots|escort|escorts|onlyfans|"
        "porn|xxx|cbd",
        "hot+girls|singles",
        "sexy|naked|nudes|dating",
        "loan|loans|credit|cash .. approved|instant|no_check|guaranteed|pre-approved|fast|"
        "bad",
        "approved|preapproved|pre-approved .. loan|credit|#",
        "inheritance|prince|nigerian|beneficiary|million_dollars",
        "free+iphone|gift|money|crypto|bitcoin|spins",
        "buy followers|likes|views|diploma|diplomas|license-fake|passport",
        "vote .. for .. my|niece|daughter|son|nephew|contest",
        "dm|inbox|whatsapp|text|message me .. earn|money|income|details|info|invest|now",
        "dm+me",
        "irs|hmrc|tax|microsoft|paypal|amazon|bank .. refund|owed|security|support|suspended|"
        "verify|department|fraud",
        "security+department|alert|team .. bank|account",
        "mom|mum|dad|grandma .. send|lost|phone|money|new_number",
        "gift+card|cards",
        "be+your+own+boss",
        "limited+spots|time+offer",
    ),
    "competitor": (
        "same|your|this+trade|business|industry|field|line",
        "i|we .. also|too|same .. sell|do|install|teach|run|fit|make|work .. windows|"
        "flowers|courses|same|trade|@product|this|too",
        "what .. your|the .. margin|margins|markup|profit|turnover|revenue|conversion|"
        "wholesale_cost|cost_price",
        "margin|margins|markup|mark-up|turnover .. your|you|what|on|percentage",
        "who|where .. your|you|supplier|suppliers|supplies .. supplier|suppliers|supplies|"
        "source|buy|get .. from|your|?",
        "your supplier|suppliers|wholesaler|manufacturer|vendor",
        "where .. you .. source|buy|get|order .. @product|glass|profiles|materials|from|"
        "stock|them|your",
        "who .. supplies|makes|manufactures your",
        "how .. do+you .. calculate|price|estimate|train|pay|find|recruit|get_leads|"
        "structure !installation_cost !me !for_my",
        "how .. many .. leads|customers|orders|clients|sales|students|employees|installers|"
        "staff|jobs .. you|your|month|week|day|have|get",
        "how .. much .. you .. pay .. @worker|supplier|ads|suppliers|per_lead|rent|staff",
        "what .. you .. pay .. @worker|supplier|suppliers|staff",
        "what|which .. crm|software|supplier|system|agency|bot|script|platform .. you .. "
        "use|using|work !integrate !sell",
        "conversion+rate|average+order|check",
        "dealer+price+list .. compare|excel",
        "share .. your .. supplier|materials|curriculum|scripts|contract|template|contact|"
        "price_book|training",
        "your curriculum|syllabus|materials|homework|scripts|training_material .. copy|send|"
        "share|see|download",
        "what+do+you+pay+for",
        "purchase|cost|buying|trade+price .. your|you|of",
        "how+much .. you .. spend .. ads|advertising|marketing",
        "who .. does|built|made|runs .. your .. ads|website|site|marketing|bot",
        "competitor .. research|analysis",
    ),
    "collector_callcenter": (
        "we|i|our .. offer|provide|can|have .. merchant|card_processing|payroll|insurance|"
        "accounting|bookkeeping|business_loan|payment_processing|tariff|business_account",
        "merchant account|services|cash|card|processing|rates",
        "card|payment+processing|terminal|terminals",
        "survey .. minute|minutes|provider|quick|satisfaction|short|take|about|questions "
        "!free !window !site",
        "short|quick|brief|minute+survey|questionnaire|poll",
        "speak|talk .. decision_maker|owner|person_in_charge|whoever|bill_payer",
        "person|whoever+in+charge|responsible .. @telecom|bills|insurance|phone",
        "business+electricity|energy|broadband|rates|loan|loans|funding|insurance|gas|"
        "water|mobile|phones|account",
        "@telecom rates|tariff|contract|deal|plan|supplier|bills .. business|save|cheaper|"
        "switch|speak|your",
        "save|reduce|cut|lower .. your .. bills|bill|energy|taxes|costs|electricity|"
        "processing",
        "debt|overdue|outstanding|arrears|unpaid .. pay|payment|collect|collection|"
        "collector|balance|loan|court|bailiff*|legal|amount|owe|settle",
        "debt collection|collector|collectors|relief|consolidation|recovery|agency|review",
        "bailiff*|final_notice|legal_action",
        "emergency_contact|reference .. loan|debt|borrower",
        "your .. employee|colleague|relative .. loan|debt|owes|reference",
        "bookkeeping|accounting|payroll|tax|legal+services|service .. from|your|for|"
        "business|offer|we|month|interested",
        "working+capital",
        "loan|funding|finance|financing .. for|your .. business .. offer|approved|we|up|"
        "get|fast",
        "open .. business_account|bank_account",
        "extended+warranty .. car|vehicle",
        "insurance .. offer|quote|policy|cover|we|your .. business|company|team|staff",
        "bankruptcy|insolvency",
    ),
}

_WEAK = {
    "ads_offer": (
        "marketing|advertising|seo|digital|creative+agency|company|studio",
        "@marketing",
        "your+business|website|site|instagram|brand|page|company",
        "portfolio|case_studies",
        "partnership|collaboration",
        "i noticed|came_across|found|visited|saw .. your",
        "@sales",
        "guaranteed+results",
    ),
    "tender_collector": (
        "tender|tenders|procurement|bid|bids",
        "government|vendor|supplier",
        "quotes|quotations",
        "directory|registry",
        "compliance|audit|records",
        "fee",
        "reference+number|no",
        "deadline .. submission",
        "formal|official",
    ),
    "job_seeker": (
        "experience",
        "job|jobs|vacancy|internship|position",
        "resume|cv",
        "work ?",
        "salary|wage",
        "student",
        "hire|hiring",
    ),
    "spam_fraud": (
        "http|https|www",
        "bit|t|goo|tinyurl+.+ly|me|gl|com",
        "prize|won|winner|bonus",
        "crypto|bitcoin|invest",
        "guaranteed|%",
        "code|verify|otp",
        "urgent|act_now|limited",
        "loan|credit",
        "dm|telegram|whatsapp",
        "$ .. day|week",
    ),
    "competitor": (
        "supplier|suppliers|wholesaler",
        "margin|markup",
        "how .. calculate",
        "competitor|competitors",
        "trade",
        "compare|excel",
    ),
    "collector_callcenter": (
        "@telecom",
        "survey|questionnaire",
        "# %",
        "when .. call|talk|speak",
        "decision+maker",
        "debt|loan|insurance",
        "bank",
        "rates",
        "your+business|company",
        "quick|short",
        "minute|minutes",
    ),
}

TABLE = Junk(
    classes=_CLASSES,
    strong=_STRONG,
    weak=_WEAK,
    buyer=(
        "@need .. @product !your_website !offer !experience !hiring !leads !followers "
        "!supplier !curriculum !margin",
        "#+@product !experience",
        "#+new|white|large|small|red|wooden|plastic+@product !experience",
        "#+x|by|*+#",
        "#+sqm|sq|m2|sqft|square|pcs|pieces|seats|users|people",
        "my|our|the+order|bouquet|windows|window|house|balcony|kitchen|wedding",
        "we+have .. run|do .. tender",
        "i|we .. won .. your|in|bouquet|giveaway .. how|where|claim",
        "your+giveaway|raffle|contest",
        "board|boss|manager|committee|director .. approve|approves|approved|decides",
        "compare|comparing|choosing|deciding .. you|between|with",
        "quoted|offered|gave|charge .. me|us|#",
        "for .. my|our .. wife|husband|mom|mum|daughter|girlfriend|home|house|office|shop|"
        "team|school|kitchen|mother|son|company",
        "can .. you .. bid|quote|measure|install|deliver|match",
        "integrate .. with",
        "after .. course|training|bootcamp",
        "budget .. approved|#|is|of",
        "as+a+gift",
    ),
    perhaps_buyer=(
        "how+much",
        "price|quote|cost",
        "budget",
        "need|want|looking",
        "in|for+my|our|the+@place",
        "@product ?",
        "deliver|install|measure",
        "school|district|office",
    ),
)
