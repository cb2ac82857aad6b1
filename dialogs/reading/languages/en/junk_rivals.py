"""English: how rivals ask for the secrets of the trade."""

from __future__ import annotations

RIVALS = {
    "insider": (
        "how+much .. make|earn|get .. per .. student|patient|client|order|class",
        "thinking|planning|want .. open|start .. =like+=yours",
        "opening|starting .. like+yours",
        "what|whats|your+revenue|turnover|profit|margin|income",
        "students|patients|clients|customers .. and .. revenue|turnover|profit|margin",
        (
            "how+much .. you .. pay .. ads|rent|advertising|marketing|leads|=google|"
            "=facebook|agency"
        ),
        (
            "what|whats|what's|how .. conversion|conversion_rate .. your|the .. bot|"
            "site|ads|website|sales"
        ),
        (
            "=your+=turnover|=turnover|revenue|=profits .. roughly|approx|what|tell|"
            "thinking|opening"
        ),
        "what .. rose|window|it|board|@goods cost|costs+=you",
        (
            "how|where .. you .. get|find|attract|have so+many customers|clients|"
            "orders|leads"
        ),
        (
            "which|what .. ads|advertising|marketing|channels|promotion .. work|"
            "works|working|brings|bring|use !course"
        ),
        "what .. salary|wage|pay .. your @trade|measurers|staff|fitters",
        "full|complete|entire+price_list|pricelist .. dealer|discount|trade",
        "dealer|trade discounts|discount|terms .. same|business|compare",
        (
            "profit|money|much .. make|earn|clear|have|net .. on|per|from one|each|a|"
            "window|bouquet|course|sale|door|order|month ?"
        ),
        "employees|people|staff .. work|working .. for+you|u|your_company",
        "what .. crm|software|system|tools .. you .. use|run|yourselves|yourself|own",
        "spend|invest|budget .. advertising|ads|marketing|google|promotion",
        (
            "average|avg|mean|typical+order|ticket|check|bill|basket|invoice|deal|"
            "spend .. value|size|?|you|your|what|amount"
        ),
        (
            "how+many .. @trade|fitters|installers|people .. on|do|have|=you|employ|"
            "books|work !=group !=come"
        ),
        "=cost+=price",
        (
            "which|what|whose .. chatbot|bot|crm|software|platform|provider|agency "
            ".. you|=u|guys .. went|chose|choose|use|picked|got|pay|have|built "
            "!integrate !course !=your_course"
        ),
        (
            "you|=u|your .. pay|paying|cost|costs .. per lead|click|order|customer|"
            "enquiry"
        ),
        (
            "=margin|=margins|=markup|=markups|mark_up|=profit|=profits|=turnover|"
            "=takings|=overheads|cost_price|=profitability|=roi .. you|your|on|what|"
            "how|much|do|share|is !=i !our !guarantee"
        ),
        (
            "=purchase|=buying|=wholesale|=cost|=dealer|=trade|=landed+=price|"
            "=prices|=cost|=costs|=list .. your|you|what|compare|share|on|send !=my "
            "!need !for_my !order"
        ),
        (
            "how+many .. orders|clients|customers|leads|enquiries|patients|sales|"
            "jobs|bookings|installs|deals|bouquets|installers|fitters|staff|"
            "employees|couriers|windows .. you|your|get|make|sell|per|month|week "
            "!=group !=class"
        ),
        (
            "conversion|converts|convert|conversion_rate|average_check|average_order|"
            "average_ticket|avg_ticket|average+order|check|bill|basket|ticket"
        ),
        (
            "what|which|whose .. software|crm|system|platform|engine|bot|stack|tool|"
            "tools|agency|program .. you|this|use|run|using|built|on|behind "
            "!integrate !teach !learn !cover !course"
        ),
        (
            "who .. built|made|makes|did|wrote|runs|designed|does|set .. your|this|"
            "the .. bot|website|=site|ads|marketing|chatbot|seo|page|logo|crm"
        ),
        (
            "how .. do+you .. find|get|attract|train|recruit|pay|hire|"
            "calculate_margin|structure|source|price_it|advertise|motivate .. "
            "clients|customers|leads|installers|fitters|staff|patients|work|students|"
            "people|your|new"
        ),
        (
            "how+much .. you .. spend|invest|make|earn|net|clear|take_home|lose|save "
            ".. on|for|per|a|staff|ads|rent|advertising|marketing|leads|month|?|"
            "fitters !apply !work_for !join !=job !=this !=that"
        ),
        "=dealer|=trade .. =list|=pricelist",
    ),
    "staff_pay": (
        (
            "salary|wage|wages|pay .. of|for .. your @trade|measurers|staff|people|"
            "employees"
        ),
        "what's|whats|what|how_much .. salary|wage .. your",
        "what .. they|employees|staff|workers earn|make|get|paid",
        (
            "how_much|what .. do|does|are|your .. your @trade .. get|earn|make|paid|"
            "charge_you|take|cost"
        ),
        (
            "what|how_much|whats|how .. you|your .. pay|paying|salary|rate|wage|"
            "commission|cut .. your|the|@trade|them|per|staff|installers|fitters|"
            "couriers|florists|teachers|dentists|suppliers|supplier|team|guys|lads "
            "!can_i_pay !how_can !i_pay !apply !work_for !join !=job"
        ),
        (
            "@trade .. paid|salary|wage|rate|commission|piece_rate .. per|?|you|"
            "month|window|hour !course"
        ),
    ),
    "sources": (
        (
            "how .. do+you .. price|calculate|estimate|quote .. we|us .. asked|get|"
            "too|also|know|never"
        ),
        "=we .. get|are asked .. too|also|for_them",
        "cost .. =you .. at|from .. auction|factory|supplier|wholesaler|market",
        (
            "who .. does|makes|produces|supplies|cuts|manufactures .. your|ur|you .. "
            "@goods|glass|profiles|boards|flowers|furniture"
        ),
        "changing|change|switching|switch .. factory|supplier|wholesaler|manufacturer",
        "what .. wholesale|trade|bulk price|prices .. you|get|pay|on",
        "who|where .. your|ur+suppliers|supplier|wholesalers .. are|is|?",
        (
            "where|who|which|whose|what .. you|your|guys .. source|sourcing|buy|=get|"
            "order|import|purchase|supplier|suppliers|supplied|wholesaler|"
            "distributor|factory|mill|farm|growers|manufacturer|stock_from|supplies|"
            "supply !how_long !can_i_get !can_i_buy"
        ),
        (
            "your|=ur .. supplier|suppliers|wholesaler|manufacturer|vendor|"
            "distributor|source|importer|grower"
        ),
        (
            "which|what|whose|who .. supplier|suppliers|wholesaler|distributor|"
            "factory|importer|grower|farm|manufacturer"
        ),
        (
            "=supplier's|=suppliers|=supplier|=wholesaler|=factory .. name|contact|"
            "contacts|number|details|phone|price|prices"
        ),
        "share|pass|give|tell .. supplier|suppliers|contact_of|source|wholesaler",
    ),
    "same_trade": (
        "=i|=we teach|train|tutor .. as+well|too|also|myself|similar",
        "=curious|just+curious .. run|own|have|similar",
        "also|too .. =we|=i .. do|make|teach|sell|install",
        "=we+also|=i+also .. do|make|teach|sell|install|run",
        (
            "=im|=i'm|=we're|=were|=i|=we opening|launching|starting|setting .. "
            "similar|same|own|shop|salon|store|studio|school"
        ),
        "in+the|your|this+same|similar|our+business|trade|field|line",
        (
            "=we|=i .. run|own|have|got|manage|started|opened .. similar|same|small|"
            "another|competing|also|my_own .. shop|school|salon|studio|business|"
            "company|clinic|agency|cafe|bakery|store|firm|workshop"
        ),
        (
            "thinking|considering .. of|about .. one|same|it|them|similar .. for|at "
            ".. our|my .. salon|shop|school|clinic|business|company"
        ),
        "=same|=similar+line|field|business|trade|industry|sector|niche",
        "=we|=i also|likewise .. do|make|sell|install|fit|teach|run|own|bake|build",
        (
            "=we|=i|=i've .. do|make|sell|install|fit|teach|run|own|have|bake|build|"
            "sew|opened|manage .. too|as_well|myself|ourselves|similar|competing|"
            "nearby !=can't !cant !=not !need !order"
        ),
        (
            "same|similar|this trade|business|industry|field|line|niche|shop|company|"
            "thing|kind_of_business"
        ),
        (
            "fellow|competitor|competitors|rival|rivals|"
            "industry_peer !quoted !cheaper !offered !price_from !your_price"
        ),
        (
            "=i|=we|=i've|=ive own|run|have|opened|manage|got .. shop|salon|studio|"
            "clinic|flower_shop|bakery|school|workshop|agency|florist|store|company|"
            "business|dealership|showroom !need !want !looking !order !for_my"
        ),
        (
            "opening|open|starting|launching|start|setting_up|set_up .. own|similar|"
            "same|shop|salon|studio|business|clinic|store|workshop .. !need "
            "!want_to_order !order"
        ),
    ),
    "materials": (
        (
            "sell|give|share|lend .. me|us .. your .. course+materials|program|notes|"
            "slides|books|curriculum|recipes|training"
        ),
        "your .. course|training+materials|slides|notes .. teach|too|as_well|myself",
        (
            "template|sample|copy|example .. of .. your .. contract|agreement|offer|"
            "script|price_list|proposal|invoice"
        ),
        (
            "share|sharing|send|show|give .. your|the .. contract|agreement|offer|"
            "proposal+template|sample|form|wording"
        ),
        (
            "send|share|show|give|copy|download|see|get|borrow|forward|lend .. your|"
            "the|me|us .. scripts|script|curriculum|syllabus|lesson_plans|materials|"
            "templates|recipes|price_book|homework|methodology|checklist|"
            "contract_template|playbook|training_manual|business_plan|tech_cards"
        ),
        (
            "your .. sales_script|scripts|curriculum|syllabus|templates|lesson_plans|"
            "playbook|recipes|homework|business_plan|methodology"
        ),
    ),
}
