"""English: people who look for work or for prey."""

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
}
