"""English: how swindlers promise money and pleasure."""

from __future__ import annotations

FRAUD = {
    "prize": (
        (
            "=you|=you've|=youve|=been .. credited|entitled|allocated .. #|payment|"
            "payout|compensation|refund !my !order"
        ),
        (
            "#|lucky|millionth+visitor|customer|winner !day !daily !month !monthly "
            "!portal !site"
        ),
        "# th|st+visitor|winner|customer",
        "claim your|the|a iphone|prize|reward|gift|bonus|voucher|laptop",
        (
            "selected|chosen|picked .. for .. free|vacation|trip|cruise|holiday|gift|"
            "prize|reward|#"
        ),
        "free vacation|cruise|trip|holiday|iphone|gift_card|laptop",
        "call|click|reply .. now .. claim|collect",
        (
            "prize|prizes|lottery|jackpot|sweepstake|sweepstakes|raffle|winner|"
            "winners|giveaway|reward|rewards|voucher|gift_card|free_iphone|iphone|"
            "ipad .. won|win|claim|collect|selected|chosen|click|link|you|your|"
            "congratulations|http|here !your_giveaway !how !your_raffle !valid"
        ),
        (
            "you|you've|youve|your|congratulations|congrats .. won|winner|selected|"
            "chosen|picked|lucky|awarded|prize !=i !trust !heart !over !=me"
        ),
        "number|email|name|account .. selected|chosen|picked|drawn|won",
        (
            "collect|claim|pick_up|get|receive .. your|the|reward|prize|gift|bonus "
            ".. prize|reward|gift|bonus|winnings|voucher|iphone|$ !=i !how"
        ),
        (
            "item|listing|advert|ad|goods|product .. sold|paid|purchased|bought .. "
            "get|receive|collect|claim|money|funds|card|payment"
        ),
        (
            "get|receive|collect|claim|withdraw .. your+money|funds|payment|payout|"
            "refund|cash .. follow|enter|click|link|card|tap"
        ),
        (
            "enter|fill_in|type|confirm|provide .. your|the+card|bank|cvv .. details|"
            "number|code|$|to|and"
        ),
        (
            "you|your|ur .. been .. selected|chosen|shortlisted|randomly|picked|"
            "awarded .. gift|card|prize|win|reward|#|free"
        ),
        (
            "gift|cash|free .. awaits|waiting|reserved|unclaimed .. claim|click|link|"
            "you|reply"
        ),
    ),
    "crypto": (
        "bitcoin|btc|crypto",
        (
            "=coin|=coins|=token|=tokens|=altcoin .. #|x|moon|pump|guaranteed|friday|"
            "buy|presale|launch|gem"
        ),
        "# x .. coin|profit|return|money|guaranteed|deposit",
        "#x|10x|100x|5x coin|profit|guaranteed|token|return|on",
        (
            "crypto*|bitcoin*|=btc|=eth|ethereum|usdt|=nft|=nfts|forex|binance|"
            "blockchain|airdrop|=trading|=trader|binary_options"
        ),
    ),
    "income": (
        (
            "couriers|people|drivers .. needed|wanted .. documents|packages|parcels "
            ".. a+day|#"
        ),
        (
            "friend|neighbour|neighbor|cousin|colleague|brother .. made|earned|won|"
            "withdrew .. exchange|crypto|#|bitcoin|want_the_same"
        ),
        "people|staff|workers|team wanted|needed .. remote|online|home",
        "remote|online+work|job .. paid|at_once|daily|write|dm|no",
        "cash+out",
        "robot|bot|algorithm|system .. # %|a_day|profit|trading",
        "trading+robot|bot|signals|platform",
        "grow|multiply|double .. your .. money|savings|capital|deposit",
        "# % .. fund|profit|portfolio|investment|trading|platform|returns",
        "earn|earning|profit|return .. up_to|to .. # %",
        "investment|mutual|hedge|pension+fund .. join|places|earn|limited|%",
        "casino*|roulette|spins|slots_game",
        "double|triple|multiply .. btc|bitcoin|crypto|coins|money",
        (
            "send|transfer|invest|deposit|pay .. # .. get|receive|earn|make .. #|"
            "back|double"
        ),
        "earn|make .. #+=per|=a+day|hour|week",
        "work|job .. from+home",
        "mystery+shopper|shoppers",
        (
            "no .. skills|experience|investment|qualifications .. needed|required|"
            "necessary .. earn|#|income|money|weekly|daily|paid|day"
        ),
        (
            "=earn|=earning|=make|=paid .. # .. weekly|daily|monthly|day|week|hour "
            "!=after_course"
        ),
        (
            "earn|make|income|profit|profits|earning|earnings|salary|cash|money .. # "
            ".. @time|home|online|easy|guaranteed|phone|=a !can_i_make !course"
        ),
        (
            "earn|make|making|earning .. money|cash|income|extra|thousands|# .. home|"
            "online|fast|easy|quick|daily|weekly|day|week|month|phone|hour|sleeping"
        ),
        (
            "passive|extra|side|additional|stable|easy|quick+income|money|cash|"
            "earnings|profit"
        ),
        "work|job|earn|working from+home|phone|anywhere|your_phone",
        "financial+freedom|independence",
        "be+your+own+boss",
        (
            "# % .. daily|weekly|monthly|day|week|month|profit|profits|return|"
            "returns|guaranteed|yield"
        ),
        (
            "invest|investment|investments|investing|deposit .. return|returns|"
            "profit|profits|guaranteed|%|double|grow|opportunity|scheme|plan|daily|"
            "weekly|now"
        ),
        (
            "double|triple|multiply .. your .. money|bitcoin|btc|crypto|deposit|"
            "investment|cash"
        ),
        (
            "secret|proven|working|new method|scheme|system|trick|hack|strategy .. "
            "earn|money|make|income|win|profit|betting"
        ),
        "get+rich|wealthy",
        "=betting|tipster|=odds|fixed_matches|casino*|=poker|roulette|=spins|=jackpot",
        (
            "paid|pay|payout|payouts|payments .. daily|every_day|same_day|instantly "
            ".. plus|reply|phone|text|dm|write|whatsapp|telegram"
        ),
        "reply|write|text|comment|send|type|dm+plus|+|yes|info|start",
        (
            "hours|hour|minutes .. day|daily .. phone|laptop|home|smartphone .. paid|"
            "earn|pay|$"
        ),
        (
            "# .. a|per+day|week|hour|month .. dm|whatsapp|telegram|text|message|pm|"
            "inbox|join|link"
        ),
        (
            "work|earn|money|income .. few|couple|# .. hours|minutes .. day|week|"
            "home|phone"
        ),
        "no+experience|skills|boss .. # |earn|income|money|start_today",
        "retire|quit .. your .. job|9-5|boss",
    ),
    "link": (
        "vote|voting|voted .. link|photo|contest",
        (
            "=.+=com|=net|=org|=info|=top|=site|=online|=xyz|=shop|=ru|=pl|=co|=me|"
            "=cc|=biz|=club|=click+/"
        ),
        "http|https|www",
        (
            "click|tap|follow|press|visit|open|go_to .. link|here|below|http|https|"
            "www|button|url|site"
        ),
        "bit|t|goo|tinyurl|cutt|is+.+ly|me|gl|com|gd|cc",
        "http|https|www .. =top|=xyz|=click|=icu|=buzz|=club|=win|=vip",
        "link .. below|here|in_bio|bio|in_profile",
    ),
    "private": (
        (
            "dm|pm|inbox|whatsapp|telegram|text|message|write|add|snapchat|signal+me|"
            "us|on .. earn|money|income|details|info|invest|now|more|start|telegram|"
            "whatsapp|join|interested|if|privately"
        ),
        "dm|pm+me|us|for|now",
        "in+dm|pm|private|dms",
        "add|join .. telegram|whatsapp|channel|group|snapchat",
        "t+.+me",
    ),
    "adult": (
        "intimate|erotic|adult+leisure|services|dating|massage|chat|fun",
        "leisure .. your+city",
        "dating .. adult|city|free|register|singles",
        (
            "meet|find|date|marry .. a|an|nice|good|kind|serious|rich|older guy|man|"
            "girl|woman|lady|gentleman"
        ),
        "my+photos|pics .. link|here|profile|at",
        "check|see|watch|look .. my|these|our pics|photos|videos|nudes|cam|profile",
        (
            "sweetie|sweetheart|babe|baby|hun|kitten|daddy|sexy .. pics|photos|www|"
            "http|link|chat|lonely|meet"
        ),
        "hot pics|photos|videos|chat|babes",
        (
            "sexy|naked|nudes|nude|porn|xxx|escort|escorts|onlyfans|horny|naughty|"
            "milf|webcam_girls|erotic|sugar+daddy|baby"
        ),
        (
            "hot|lonely|single|beautiful|pretty|local girls|women|ladies|singles|"
            "girl|woman|wives|moms"
        ),
        "=dating|hookup|hook_up|flirt|one_night",
        "serious|real|romantic|lasting+relationship|relation|love|man|woman",
        (
            "looking|seeking|searching .. relationship|husband|wife_material|"
            "soulmate|boyfriend|sponsor_for_me|gentleman|marriage"
        ),
        "hello|hi|hey+beautiful|handsome|gorgeous|sexy|honey|darling",
    ),
    "drugs": (
        "lose|drop|shed|burn .. # kg|kilos|lbs|pounds|stone|kilograms|inches",
        "lose|drop|shed|burn weight|fat|kilos|pounds|belly",
        (
            "viagra|cialis|steroids|weed|cannabis|cbd|pills|pharmacy|ozempic|"
            "slimming|weight_loss|lose_weight|fat_burner|detox|keto|hair_loss|"
            "miracle|enlargement|cure .. cheap|buy|no|order|prescription|natural|"
            "discreet|lose|fast|sale|days|free|guaranteed|$"
        ),
        "without|no+prescription",
        "viagra|cialis|ozempic|cannabis|steroids",
    ),
    "fast_loan": (
        "loan|cash|money .. # minutes|hours|min",
        "without+documents|papers|income|proof|collateral|guarantor ..",
        "fast|quick|instant|easy+cash|loan|money|credit",
        (
            "loan|loans|credit|cash|payday .. =approved|instant|instantly|guaranteed|"
            "pre-approved|preapproved|minutes|no_check|no_checks|bad_credit|"
            "apply_now|without_collateral|up_to|any_credit|same_day !business "
            "!mortgage_approved !my !our !insurance"
        ),
        "no|bad|poor credit check|checks|history|score",
        (
            "=you|=youre|=you're|=been|^ =approved|=preapproved|=eligible|=qualify "
            ".. loan|credit|limit|cash|grant|# !my !budget !our"
        ),
    ),
    "vote": (
        (
            "vote|voting|voted .. my|for|niece|daughter|son|contest|competition|"
            "photo|her|him|us|link"
        ),
    ),
    "fake_likes": (
        (
            "telegram|instagram|youtube|vk+promotion|boosting|boost .. subscriber|"
            "subscribers|followers|smm"
        ),
        "subscriber|follower|likes|views+boosting|boost|booster|growth",
        (
            "buy|cheap|instant|real|get followers|likes|views|subscribers|reviews .. "
            "instant|delivery|cheap|now|fast|buy|$"
        ),
        "followers+and|&+likes",
    ),
}
