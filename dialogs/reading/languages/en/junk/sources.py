"""English: how people of the same trade ask where things come from."""

from __future__ import annotations

SOURCES = {
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
        "who|which_firm+supplies|supply you|u",
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
        (
            "what .. you .. pay .. for .. flour|coffee|beans|roses|glass|boards|"
            "fabric|ingredients|milk|meat|timber"
        ),
        "from+whom",
        "who .. from ?|$",
        (
            "where|who|how .. did .. you .. get|buy|source|find|order|import .. "
            "equipment|machine|machines|furniture|oven|beans|ingredients|fabric|"
            "materials|chairs|kit|tools|from|your"
        ),
        (
            "what|how_much .. your|the .. supplier|wholesaler|factory|roaster|"
            "distributor .. charge|charges|give|gives|sell|sells .. you"
        ),
        (
            "what .. terms|conditions|deal|discount .. you .. have|get|got .. from|"
            "with .. supplier|suppliers|factory|manufacturer|distributor"
        ),
        (
            "how+much|what .. you .. pay .. per|for .. kilo|kg|bag|stem|unit|sheet|"
            "meter|metre|panel|litre|box"
        ),
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
            "=we|=i .. run|own|have|got|manage|started|opened .. similar|same|"
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
        "^ colleague|colleagues .. how|what|where|who|share|do",
        (
            "trying|want|like .. to .. work_out|figure|know|compare .. what|how .. "
            "mine|ours|my|our"
        ),
        "=mine|=ours|=our_own .. pay|offer|give|charge",
        (
            "another|fellow|local|small|neighbouring|competing|rival .. school|salon|"
            "garage|gym|shop|bakery|cafe|clinic|studio|florist|installer|agency|firm "
            ".. here|owner|down|across|round|nearby|too"
        ),
        (
            "=i|=we|=im|=i'm|=we're .. opening|open|run|own|have|starting|launching "
            ".. next_door|down_the_road|across|nearby|round_the_corner|same_street|"
            "two_streets|few_streets|similar|own|like_yours"
        ),
        (
            "get|getting|move|go|enter|break_into .. same|this|the .. business|trade|"
            "line|market|niche|field"
        ),
        "=we|=we're .. overpaying|paying_too|way .. too|much",
        (
            "same .. for .. my|our .. own|garage|shop|salon|school|clinic|cafe|gym|"
            "business|company|place"
        ),
        "swap|exchange|share|compare .. notes|numbers|contacts|experience|figures",
    ),
}
