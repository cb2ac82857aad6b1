"""English: what an offer is made tempting with."""

from __future__ import annotations

BAIT = {
    "bait": (
        "# =cent|=cents|=pence|=p .. per|a|each",
        "places|spots|slots .. left|remaining",
        "each",
        "for+nothing",
        "cheap",
        "money .. back|refunded",
        "days .. or+your+money",
        "trial",
        "# .. day|days trial|free",
        "per+issue|edition|placement|month",
        "for .. percentage|percent|commission|%",
        "packages|package|plans|prices|rates starting|start|from #",
        "exchange|return .. for .. mention|tag|review|post",
        "instant|fast|quick delivery|turnaround|results .. !=can_you",
        "no+card|commitment|obligation ..",
        "=free+=report|=access|=ebook|=guide|=crm",
        "try .. for+free",
        "special|exclusive|limited+offer|deal|promotion",
        (
            "free|complimentary .. trial|demo|audit|consultation|sample|samples|week|"
            "month|test|install|installation|setup|estimate|quote|call|review"
        ),
        "first|one .. week|month|video|post|page|design|order .. free|off|on_us",
        (
            "free|cheap|affordable|reasonable|competitive|lowest|best|low|discounted "
            "rates|prices|price|deal|fees|offer|trial"
        ),
        "guarantee|guaranteed|guarantees|results|roi|proven|trusted",
        (
            "portfolio|case_studies|references|examples|brochure|catalogue|catalog|"
            "price_list|deck|presentation|samples"
        ),
        "# % .. off|discount|commission|cheaper|less|roi|of_your",
        "from|only|just|for # .. month|each|per|week|year|post|video|page|mo|lead|=a",
        "=$|=£|=€ .. per|each|month|mo|week|year|post|lead|page",
        "first # .. free",
        "# .. free|meetings|leads|calls",
        "fixed|flat|low|monthly fee|price|rate",
        "for # =bucks|=quid|=usd|=dollars",
        (
            "# =a|=per|=each shoot|post|page|video|hour|piece|month|video|photo|word|"
            "image|logo"
        ),
        "you .. dont|don't|only .. pay",
        "pay .. only|for .. results|performance|success",
        (
            "special|corporate|exclusive|festive|seasonal rates|rate|offer|deal|"
            "price|discount"
        ),
        "only|just #",
        "up+to # %",
        "no+win+no+fee",
        "no+upfront|obligation|commitment|contract",
        "=cheap|=cheaply",
        "commission|percent|revenue_share|per_lead|pay_per|affiliate",
        "24 / 7",
        "per+lead|click|post|link|word|article|contact|email",
        "half|fraction|usual .. rate|price|cost",
        "usual|normal|list|rate-card+rate|price",
        "only|just|last .. # .. slots|spots|places|seats|left|days|remaining",
        "first|next .. # .. months|weeks|days|month .. free|half_price|off|on_us",
        "# .. week|weeks|day|days|month|months .. free|trial",
        "risk+free",
        "want|fancy|interested .. one|it|in ?",
        "money-back|no-obligation|no_strings|no_catch",
    ),
}
