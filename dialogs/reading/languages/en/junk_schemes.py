"""English: what is done by those who cheat and collect, act by act."""

from __future__ import annotations

SCHEMES = {
    "registry": (
        (
            "get|be|become .. listed|approved|accredited|certified .. supplier|"
            "vendor|contractor|government|public"
        ),
        (
            "join|register .. our|the .. e-procurement|procurement|tender|sourcing|"
            "bidding .. platform|portal|system"
        ),
        (
            "receive|get .. orders|contracts|leads|requests .. from .. government|"
            "public|state|municipal|council"
        ),
    ),
    "no_purchase": (
        (
            "another|second|third|one_more|extra|more .. price|quote|number|figure|"
            "estimate|bid .. keep|get|shut|satisfy|please|make .. boss|management|"
            "manager|director|accounts|audit|procurement .. off|happy|quiet|back"
        ),
        (
            "won't|wont|not|aren't|never|no_plans .. be|going|actually|to .. buying|"
            "buy|ordering|order|placing .. price|quote|number|figure"
        ),
        (
            "price|quote|number|figure|estimate .. won't|wont|not|aren't|never .. "
            "buying|buy|ordering|order|going_ahead"
        ),
        "off .. my|our+back|case",
        (
            "we|they|board|manager|boss|committee .. already|=have .. picked|chose|"
            "chosen|selected|decided .. vendor|supplier|contractor|winner|who"
        ),
        (
            "just|only|simply .. need|want|require .. two|three|another|one|couple|"
            "few|second|more|extra .. quotes|quote|quotations|bids|offers|estimates|"
            "estimate|prices .. paperwork|file|compliance|procurement|policy|boss|"
            "compare|close|records|audit"
        ),
        (
            "without|no .. intention|plan|plans|commitment|actual .. order|buy|"
            "purchase|job|work|project|ordering|buying"
        ),
        "higher|above|more .. than .. # .. paperwork|compare|file|records|losing|looks",
        (
            "so|to .. it|numbers|paperwork|file .. adds|add|looks|look .. up|right|"
            "good|legit|competitive .. quote|bid|offer"
        ),
        "losing|cover|courtesy|throwaway|complementary+bid|quote|offer|bids|quotes",
    ),
    "many_quotes": (
        "submit .. your|the|a .. quotation|quote|bid|offer|proposal",
        "quotation|bid|offer|proposal .. lot|ref|rfq|item .. #",
        (
            "inflated|higher|padded|made-up|pretend|complementary quote|estimate|"
            "invoice|bid|offer|price"
        ),
        "quote|estimate|invoice .. higher|above|over+than|#",
    ),
    "tender_help": (
        (
            "provide|submit|return|forward|supply|send .. rates|pricing|prices|costs|"
            "quotation|quote|offer .. attached|enclosed|schedule|bill_of_quantities|"
            "boq|specification|spec"
        ),
        "on .. headed|letterhead|company+paper|letterhead|notepaper",
        "schedule+of .. works|rates|quantities|items .. by|attached|rates|price",
        "how+to+win .. tenders|bids|contracts|public|government",
        (
            "course|webinar|training|workshop|masterclass .. tenders|tendering|bids|"
            "procurement|contracts|public_sector"
        ),
    ),
    "documents": (
        (
            "we|=i|=im|=i'm buy|buying|rent|renting|purchase|need|want|pay_for .. "
            "bank|paypal|facebook|whatsapp|verified|crypto|business accounts|account|"
            "cards|sims"
        ),
        (
            "bank|paypal|verified|facebook|stripe accounts|account .. buy|wanted|"
            "rent|cash|for_sale"
        ),
        (
            "fake|novelty|real|registered .. passports|licences|licenses|diplomas|"
            "degrees|certificates|documents|ids|visas"
        ),
    ),
    "income": (
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
    "blocked": (
        (
            "profile|account|page|channel|number .. removed|deleted|deactivated|"
            "blocked|suspended|closed|disabled .. in|within|confirm|verify|unless|"
            "24h|24"
        ),
        (
            "messenger|telegram|whatsapp|facebook|instagram|marketplace|bank+support|"
            "security|team|help_desk|service .. profile|account|confirm|verify|"
            "number|code|removed"
        ),
        (
            "today|tomorrow|immediately|now|24_hours|hours .. disconnect|"
            "disconnected|cut|suspend|suspended|terminate|arrest|block|shut .. pay|"
            "power|electricity|gas|service|account|supply"
        ),
        (
            "pay|settle .. now|today|here|link|immediately|http|https|www .. avoid|"
            "or|disconnection|suspension|arrest"
        ),
        (
            "pay|click|log|login|verify|update .. - .. .+=info|=com|=net|=org|"
            "=online|=site|=shop|=co|=top|=xyz"
        ),
    ),
    "prize": (
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
    "family_trick": (
        "hi|hey|hello mum|mom|dad|gran|grandma|nan .. phone|number|broken|lost|new",
        (
            "stuck|stranded|robbed|hospital|arrested .. send|wire|transfer|money|"
            "cash|gift_card|$"
        ),
    ),
    "procedure": (
        (
            "prices|price|rates|pricing .. for .. all|each|every .. items|item|lines|"
            "positions|products"
        ),
        "items|lines .. spreadsheet|table|excel|sheet|attached",
    ),
}
