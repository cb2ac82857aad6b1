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
        (
            "we've|we|i've|i .. run|own|have|got|a .. garage|salon|shop|cafe|bakery|"
            "studio|agency|clinic|school|workshop|restaurant|florist|florists+too|"
            "ourselves|as_well|myself .. curious|wondering|how|what|who|where"
        ),
        (
            "how .. keep|retain|motivate|pay|hire|find|incentivise|incentivize|train "
            ".. your|the .. staff|mechanics|people|team|stylists|drivers|fitters|"
            "guys|technicians|barbers"
        ),
        (
            "just|only+curious|nosy|wondering|being_nosy .. hourly|rate|margin|"
            "margins|markup|charge|staff|pay|suppliers|your"
        ),
        (
            "what|whats|what's your|the =markup|=mark-up|=margin|=margins|=turnover|"
            "=profit|=revenue|=takings"
        ),
        "average+sale|receipt|spend|ticket|transaction|job|order .. ?|$|value",
        "where|how .. you .. recruit|hire|find .. staff|people|@trade|guys",
        (
            "how+much .. did .. you .. spend|invest|pay|put .. open|opening|start|"
            "setup|set_up|equipment|fit-out|launch|renovation|on"
        ),
        (
            "whats|what's|what|how .. your|the .. average|typical|monthly|daily .. "
            "fee|sale|spend|footfall|check|ticket|revenue|takings|occupancy|order|"
            "bill|students|clients"
        ),
        (
            "how+many .. clients|customers|students|members|patients|covers|guests|"
            "orders|cars|bookings .. you|do|per|have|get|a|day|week|month !group "
            "!class_size"
        ),
        "what .. rent|lease .. you|pay|your|place|there",
        (
            "how .. you .. price|calculate|set|work_out|motivate|reward|commission .."
            " your|prices|jobs|staff|barbers|team|it|margins"
        ),
        "which|what .. supplier|wholesaler|roaster|distributor .. you|your|guys",
        (
            "want|need|getting|like .. same|one|similar .. for .. my|our .. own|"
            "garage|shop|salon|school|clinic|cafe|gym|business|company"
        ),
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
        (
            "do|how .. you .. pay .. your @trade|guys|lads|staff|team .. per|by|"
            "hourly|day|piece|job|or"
        ),
        "what|how_much .. to .. offer|pay|give .. mine|ours|my_own|my_guys|my_lads",
        (
            "what|how_much|which .. percentage|percent|cut|split|commission|rate|"
            "share .. your|barbers|stylists|trainers|drivers|chefs|techs|technicians|"
            "mechanics|staff|get|give|pay"
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
        "as+a|an+sample|template|example|model",
        (
            "your .. contract|agreement|price_list|quote|form .. sample|template|"
            "example|copy"
        ),
    ),
}
