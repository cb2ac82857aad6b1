"""English: how swindlers and spammers write."""

from __future__ import annotations

FRAUD = (
    (
        "subsidy|grant|refund|compensation|payout .. approved|form|link|claim|fill|"
        "waiting !course"
    ),
    (
        "police|detective|officer|investigator|central_bank .. loan|account|name|"
        "arrest|transfer|card"
    ),
    "loan .. taken|opened|issued .. name",
    "earning|money|income method|scheme|system|hack|trick",
    "want .. the .. scheme|method|secret|signals",
    "recover|get|return .. lost|stolen .. brokers|broker|scammers|crypto|scam",
    "money+lost .. to",
    "betting|bet|bets|tips|tipster .. win|accurate|%|bot|guaranteed|free",
    (
        "sim|card|number|phone .. blocked|deactivated|expire .. confirm|verify|"
        "details|update"
    ),
    (
        "mum|mom|dad|mam|gran|nan|grandma|granddad .. its_me|new_number|new_phone|"
        "lost|broke|phone .. send|money|transfer|pay|#"
    ),
    "its|it's|is+me .. new|lost .. send|money|transfer|#",
    "double|triple|multiply .. btc|bitcoin|crypto|eth|money|deposit",
    (
        "btc|eth|usdt|crypto .. hours|hour|double|daily|guaranteed|arbitrage|%|"
        "airdrop|giveaway"
    ),
    (
        "# % .. weekly|monthly|daily|month|week|day|guaranteed|returns|profit !off "
        "!discount !deposit"
    ),
    "lonely|single|hot|sexy|naughty .. girls|women|ladies|guys|singles|milf",
    (
        "make|earn .. # .. day|week|month|hour|daily|home|phone|weekly !can_i "
        "!course !after"
    ),
    (
        "mailbox|inbox|account|wallet|email|netflix|apple .. deactivated|deleted|"
        "expire|expires|suspended|closed|terminated !my"
    ),
    "log|sign .. in here|now|below|link",
    (
        "buy|get|real|genuine|order driving_licence|drivers_license|passport|"
        "diploma|degree|licence_no_exam .. no|without|exam|fast|online"
    ),
    "without|no+exam|exams|test .. licence|license|diploma",
    "licence|license|diploma|passport .. no|without .. exam|exams|test",
    "selected|chosen|picked .. gift|prize|reward|#|card|voucher|winner",
    "read|tell|give|send me|us .. code .. received|got|sent|sms|just|text",
    "bank|account+security|fraud .. code|pin|verify|read|call|transfer",
    (
        "customs|import|delivery|redelivery|shipping+fee|charge|duty .. http|https|"
        "link|pay .. your|parcel|package|http|https"
    ),
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
    "approved|preapproved|pre-approved .. loan|credit|limit",
    "inheritance|prince|nigerian|beneficiary|million_dollars",
    "free+iphone|gift|money|crypto|bitcoin|spins",
    "buy followers|likes|views|diploma|diplomas|license-fake|passport",
    "vote .. for .. my|niece|daughter|son|nephew|contest",
    ("dm|inbox|whatsapp|text|message me .. earn|money|income|details|info|invest|now"),
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
)
