"""English: people who look for work, for prey or for our secrets."""

from __future__ import annotations

PEOPLE = {
    "job_seeker": (
        "get|find|have|want|need .. a .. job|work .. at|with|here|you|your",
        (
            "take|accept|hire|need .. apprentices|apprentice|trainees|trainee|interns|"
            "intern"
        ),
        (
            "looking|searching|seeking|search|apply|applying|hunting .. job|work|"
            "employment|position|vacancy|internship|role|apprenticeship !window !course"
        ),
        (
            "any|have|got|is|are .. work|job|jobs|vacancies|vacancy|openings|positions|"
            "internships|opening|apprenticeship ? !about !warranty !guarantee !install"
        ),
        "any+work|jobs|vacancies|openings",
        "are|is|r .. you .. hiring|recruiting",
        "hiring|recruiting ?",
        "need|looking_for|hire|want .. any|more|some|a|good @worker ?",
        "do .. you .. need|hire|want|require .. @worker|help",
        "where|how|who|can .. send|submit|email|apply .. resume|cv|application",
        "my|attached|sending|send|submit resume|cv|application",
        "resume|cv .. send|attached|submit|where|apply",
        "#+years .. experience|exp",
        (
            "experience|experienced .. fitting|installing|looking|work|driver|florist|"
            "installer|fitter|sales"
        ),
        "i|im|i'm .. experienced|qualified|certified @worker",
        "internship|apprenticeship|part-time|summer+job",
        "part+time job|work|position",
        "work|working .. for|with .. you|your|u .. company|team|job|$",
        (
            "is|are .. @worker|manager .. position|job|role|vacancy .. open|available|"
            "filled|$"
        ),
        "position|role|vacancy .. open|available|still|filled",
        "join .. your+team|company",
        "crew|team|subcontractor|subcontractors .. available|looking|work|jobs",
        "what|how .. salary|wage|pay_rate .. job|installers|position|?",
        "hr+department|manager",
        "careers|career_page",
    ),
    "spam_fraud": (
        "verify .. your .. account|identity|card|details",
        "pending payment|transfer|deposit",
        "get|become rich|millionaire",
        "forex|airdrop|binary+options",
        "parcel|package|delivery .. hold|held|customs|fee .. pay|$|fee|click",
        "your parcel|package .. hold|held|customs",
        (
            "you|you've|youve|congratulations|congrats .. won|win|winner|selected|"
            "chosen .. iphone|prize|lottery|gift|$|cash|voucher|#|ipad|car|draw|award"
        ),
        "claim .. your|prize|reward|gift|at|now|here !how !warranty",
        "earn .. day|week|month|home|daily|weekly|online|#",
        "work|job|earn|money+from+home",
        "make+money",
        "passive|extra+income",
        (
            "invest|investment|investing .. crypto|bitcoin|return|returns|profit|%|"
            "guaranteed|forex|trading"
        ),
        "double|triple .. your .. bitcoin|crypto|money|investment|btc|cash",
        (
            "crypto|bitcoin|forex|trading .. profit|profits|signals|guaranteed|%|"
            "weekly|daily|invest|returns|double|wallet|airdrop"
        ),
        (
            "account|card|profile|page|number|package|parcel .. suspended|blocked|"
            "locked|disabled|restricted|compromised|verify|held|limited"
        ),
        (
            "@tell .. code|pin|otp|password|card_number|ssn|cvv|bank_details|"
            "credentials|billing"
        ),
        "card_number|cvv|pin .. @tell",
        "click|tap|follow|visit|check|open .. link|here|http|https|www|below|bit",
        (
            "viagra|cialis|weight_loss|casino|=betting|jackpot|slots|escort|escorts|"
            "onlyfans|porn|xxx|cbd"
        ),
        "hot+girls|singles",
        "sexy|naked|nudes|dating",
        (
            "loan|loans|credit|cash .. approved|instant|no_check|guaranteed|"
            "pre-approved|fast|bad"
        ),
        "approved|preapproved|pre-approved .. loan|credit|#",
        "inheritance|prince|nigerian|beneficiary|million_dollars",
        "free+iphone|gift|money|crypto|bitcoin|spins",
        "buy followers|likes|views|diploma|diplomas|license-fake|passport",
        "vote .. for .. my|niece|daughter|son|nephew|contest",
        (
            "dm|inbox|whatsapp|text|message me .. earn|money|income|details|info|"
            "invest|now"
        ),
        "dm+me",
        (
            "irs|hmrc|tax|microsoft|paypal|amazon|bank .. refund|owed|security|support|"
            "suspended|verify|department|fraud"
        ),
        "security+department|alert|team .. bank|account",
        "mom|mum|dad|grandma .. send|lost|phone|money|new_number",
        "gift+card|cards",
        "be+your+own+boss",
        "limited+spots|time+offer",
    ),
    "competitor": (
        "same|this+trade|business|industry|field|line",
        (
            "i|we .. sell|do|install|make|fit|teach|run|have .. @product|salon|shop|"
            "studio .. too|also|as_well|ourselves|myself !for_my"
        ),
        "buying|purchase|cost|wholesale+price|prices .. your|you|what|of",
        (
            "i|we .. also|too|same .. sell|do|install|teach|run|fit|make|work .. "
            "windows|flowers|courses|same|trade|@product|this|too"
        ),
        (
            "what .. your|the .. margin|margins|markup|profit|turnover|revenue|"
            "conversion|wholesale_cost|cost_price"
        ),
        "margin|margins|markup|mark-up|turnover .. your|you|what|on|percentage",
        (
            "who|where .. your|you|supplier|suppliers|supplies .. supplier|suppliers|"
            "supplies|source|buy|get .. from|your|?"
        ),
        "your supplier|suppliers|wholesaler|manufacturer|vendor",
        (
            "where .. you .. source|buy|get|order .. @product|glass|profiles|materials|"
            "from|stock|them|your"
        ),
        "who .. supplies|makes|manufactures your",
        (
            "how .. do+you .. calculate|price|estimate|train|pay|find|recruit|"
            "get_leads|structure !installation_cost !me !for_my"
        ),
        (
            "how .. many .. leads|customers|orders|clients|sales|students|employees|"
            "installers|staff|jobs .. you|your|month|week|day|have|get"
        ),
        (
            "how .. much .. you .. pay .. @worker|supplier|ads|suppliers|per_lead|rent|"
            "staff"
        ),
        "what .. you .. pay .. @worker|supplier|suppliers|staff",
        (
            "what|which .. crm|software|supplier|system|agency|bot|script|platform .. "
            "you .. use|using|work !integrate !sell"
        ),
        "conversion+rate|average+order|check",
        "dealer+price+list .. compare|excel",
        (
            "share .. your .. supplier|materials|curriculum|scripts|contract|template|"
            "contact|price_book|training"
        ),
        (
            "your curriculum|syllabus|materials|homework|scripts|training_material .. "
            "copy|send|share|see|download"
        ),
        "what+do+you+pay+for",
        "purchase|cost|buying|trade+price .. your|you|of",
        "how+much .. you .. spend .. ads|advertising|marketing",
        "who .. does|built|made|runs .. your .. ads|website|site|marketing|bot",
        "competitor .. research|analysis",
    ),
}
