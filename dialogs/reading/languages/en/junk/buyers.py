"""English: signs of somebody who buys."""

from __future__ import annotations

BUYERS = {
    "wants": (
        (
            "=i|=we|=we're|=i'm|=im|=id|=i'd|=we'd .. need|want|require|looking|like|"
            "after|interested|wanna|gotta|searching !your_website !offer !=you_need "
            "!=build !=our_work"
        ),
        (
            "^ need|want|looking|require|searching|seeking|interested !=you !=your "
            "!=ur !=our !?"
        ),
        "=i'll|=we'll|=ill .. take|have|order|buy|go_for",
        "=please|=pls .. send|quote|give|book|make|call|install|deliver",
    ),
    "wants_goods": (
        "=before+that|this|it .. need|want",
        "need|want|book .. whitening|haircut|cleaning|checkup|facial",
        "need|want .. whitening|haircut|teeth|@goods .. before|by|for|this",
        (
            "job|interview|shift|shifts|work .. need|want|before .. haircut|"
            "whitening|suit|@goods|flowers"
        ),
        "=need+it|them|this done|fitted|installed|properly|fixed",
        "interview|new_job|started .. need|want|before|whitening|haircut|suit",
        (
            "need|needs|want|wants|wanna|order|ordering|buy|book|like|love|get|"
            "replace|looking|after .. @goods !=you !=who !=where !offer !=any "
            "!=homeowners !licence"
        ),
        "need|want|looking .. for|a|some|new .. @goods !=you !=who",
        "=interested+in .. @goods|your !=buying",
        "=i+need|want .. @goods",
        "@goods .. =please|=pls|=needed|=wanted",
    ),
    "goods": (
        "@goods",
        "@goods ?",
    ),
    "count": (
        (
            "#+@goods|windows|pcs|pieces|people|seats|users|rooms|doors|chairs|"
            "bedrooms|bouquets|employees_need|students|metres|meters|m|sqm|m2|ft|"
            "feet|cm|units|bed|of_us"
        ),
        "#+x|by|*+#",
        "#+sqm|sq|m2|sqft|square",
        "need|want|order|buy|take .. # .. @goods",
        "@goods .. x+#",
        "#+new|white|large|small|red|wooden|pvc|upvc|pink+@goods",
        "in .. a|my|the|our+@home",
        "for .. my|our .. @home",
    ),
    "for_own": (
        (
            "our|=my department|hr|staff|employees|team|accounting|office .. want|"
            "wants|need|needs|train|order|looking_for"
        ),
        (
            "@promo|agency|blogger|influencer .. need|want|how_much|order|buy .. "
            "@goods|crm !=your !promote !offer"
        ),
        "=i|=we run|own|have|work .. @firm .. need|want|looking|order|new !=you",
        "=before+that|=this+weekend",
        (
            "for .. my|our+wife|husband|mom|mum|mother|daughter|son|girlfriend|"
            "boyfriend|kids|family|dad|sister|team|staff|employees|home|house|flat|"
            "office|shop|clinic|bakery|wedding|parents|colleague|boss|kitchen|friend"
        ),
        (
            "=my|=our+house|home|flat|apartment|kitchen|bathroom|wife|husband|kids|"
            "daughter|mum|mom|wedding|garden|balcony|teeth|windows|floor|living|"
            "bedroom|landlord|roof|anniversary|birthday|tenant|car|teeth|tooth "
            "!=is_a !looking_for_work"
        ),
        "as+a+gift",
        "owe|apology .. wife|husband|girlfriend|mum|flowers",
    ),
    "choosing": (
        (
            "can|could|may+=i|=we see|look|view|check portfolio|examples|designs|"
            "designer|=works|photos"
        ),
        (
            "compare|comparing|choosing|=deciding|between .. you|your|with|ikea|them|"
            "between|two|and !dealer !ours"
        ),
        "=quoted|=offered|=gave|=charge|=charged .. me|us|# !=we !=they_charge_you",
        (
            "beat|match|cheaper_than|better_than .. that|it|them|price|you|your|"
            "theirs|quote"
        ),
        (
            "saw|seen|found|heard .. your .. ad|ads|instagram|flyer|reviews|page|"
            "post|site|website .. how|price|much|want|need|like|?|interested|and"
        ),
        "found|heard .. you .. on|through|via|about",
        (
            "competitor|competitors|others|elsewhere|everest|other_company .. "
            "cheaper|less|quoted|offered|#|said|lower"
        ),
        "=recommended|=recommends",
    ),
    "asks_price": (
        "make|earn|profit .. on .. this|that|the @goods .. price|cost",
        "give|tell|send+me the .. price|cost",
        "tell+me .. price|cost|how_much",
        "how+much !you_pay !do_you_spend !do_you_make !clear !profit !pay_your",
        "what|whats|what's .. price|cost|it_cost|would_it|charge|rate_for .. !you_pay",
        (
            "price|cost|quote|estimate .. for|of|on .. a|the|my|our|this|#|@goods|"
            "two|three|installing !services_for"
        ),
        "@goods .. price|cost|how_much|quote",
        "can|could|please .. quote|estimate|price_up .. me|us|for|them",
        (
            "how+do+you .. calculate|price .. the|per|installation|cost|price .. per|"
            "window|$|?|cost|metre|meter"
        ),
        "budget .. #",
    ),
    "asks_do": (
        (
            "are+you in|on|at .. directory|google|facebook|instagram|maps|"
            "checkatrade|trustpilot"
        ),
        (
            "can|could|may+=i|=we see|connect|use|try|get|have|come|look|visit|"
            "choose|compare|book|pick|bring|change|add|order|buy|pay|return"
        ),
        (
            "openings|opening|slot|slots|times .. check-up|checkup|appointment|"
            "haircut|next_week|this_week|cleaning|friday|saturday"
        ),
        "evening|weekend appointments|appointment|visits|lessons|classes",
        "=do .. hire|rent .. out",
        (
            "evening|weekend|saturday|sunday appointment|appointments|visits|slots|"
            "lessons|classes"
        ),
        "hire|rent .. out|chairs|tables|marquee",
        (
            "do|can|could|will|would you|u|ya|=you_guys .. make|fit|install|do|"
            "deliver|teach|sell_me|build|have|match|repair|accept|take|offer|use|"
            "paint|sew|bake|measure|cover|help|include|integrate|come|quote .. "
            "@goods|@home|my|me|it|card|payment|returns|kids|insurance|weekend|"
            "saturday|evening|this|course|for_a_team !any_jobs !vacancies"
        ),
        (
            "is|are .. it|there|the|your|this .. included|possible|available|free|"
            "waterproof|easy|suitable|valid|still !vacancy !job !position !role"
        ),
        (
            "which|what|whats .. brand|type|kind|glass|profile|size|colour|color|"
            "material|wood|level|schedule|warranty|paint .. you|do|is|of|for|are "
            "!=buy !=charge !=source"
        ),
        (
            "how+many .. students|people|lessons|hours|kids|days|weeks .. group|"
            "class|course|take|in|per|does"
        ),
        (
            "does .. the|it|your|this .. course|bot|crm|price|window|help|include|"
            "come|last|work|need|cover"
        ),
    ),
    "asks_crew": (
        "=can+=i|=we train|learn|study|practice|play .. at|your",
        (
            "=i'm|=im|=i|=i+am|work a|an|as @trade .. so|only|but|do|shifts|evenings|"
            "evening"
        ),
        "margin .. error|measurement",
        (
            "=i'm|=im|=i+am+a|an @trade .. so|only|but .. measuring|measure|evenings|"
            "weekends|appointment|visit"
        ),
        "@trade .. start|come|do|fix .. broken|leak|window|door|it|urgent|?",
        (
            "=the|=your|=own @trade|fitters|installers .. experienced|qualified|"
            "certified|insured|clean|come|arrive|available|speak|reliable|do|are|"
            "bring|work|take|or|use|start|subcontract|? !vacancy !job !position "
            "!work_for_you "
            "!hiring !pay !earn"
        ),
        "are|is your|the @trade !vacancy !job !position !role",
        (
            "how+many .. people|guys|men|fitters .. come|work_on|on_the_installation|"
            "installation|install|needed|fit|class|group|team_up|course|arrive"
        ),
        (
            "do|have .. your+own fitters|installers|teachers|drivers|florists|staff|"
            "couriers|crew"
        ),
        (
            "which .. supplier|manufacturer|brand .. makes|made|your .. doors|@goods|"
            "rated|need"
        ),
    ),
}
