"""English: what is done by those who apply, spy, cheat and collect, act by act."""

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
        "how+to+win .. tenders|bids|contracts|public|government",
        (
            "course|webinar|training|workshop|masterclass .. tenders|tendering|bids|"
            "procurement|contracts|public_sector"
        ),
    ),
    "seeks": (
        (
            "new_to_the_area|out_of_work|between_jobs|redundant|laid_off|relocated|"
            "unemployed|just_moved .. !need"
        ),
        "position|vacancy|job|role|post .. still .. open|available|going|free|vacant",
        (
            "saw|seen|spotted .. ad|advert|listing|posting .. indeed|linkedin|"
            "gumtree|reed|craigslist|job|position"
        ),
        "interested .. in .. joining|working|driving|job|shifts !course",
        (
            "=looking|=seeking|=searching|=after .. position|role|post|placement|"
            "internship|traineeship|vacancy .. as|at|in|with|for !course"
        ),
        (
            "=i|=we want|wanna|would_like|like|hoping .. to .. work|apply|join .. at|"
            "for|with|your|here|you"
        ),
        "want|wish|like|wanna+to+apply !course !discount !code !loan !programme !class",
        "seeking+work|employment|position|role|opportunities|internship",
    ),
    "job_ask": (
        (
            "could|can|would .. you .. use|take|fit|need .. him|her|me|extra|another "
            ".. pair|hand|?|@trade"
        ),
        "chairs|chair|bench|station|rota|spot|spots .. going|to_rent|free|available ?",
        "@kin .. @trade .. out|use|work|take|job",
        "do|are|is|any .. you .. hiring|recruiting|taking_on|looking_for_staff",
        (
            "want|wanna|like|can|how|where|could .. i|to .. apply !discount !code "
            "!coupon !promo !voucher !paint"
        ),
        (
            "year|student|studying|undergrad|graduate .. looking|seeking|want|need .."
            " internship|placement|job|work|experience|shifts"
        ),
        "pay .. your .. and .. apply|join|hiring|vacanc*|position",
        "available|open .. for .. work|shifts|hire|cover|freelance|weekends|nights",
        (
            "attach|attached|attaching|sending|sent|here's|heres|find .. my .. cv|"
            "resume|portfolio"
        ),
        "who .. send|email|give .. my .. cv|resume|application",
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
    "insider": (
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
    "sources": (
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
    "staff_pay": (
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
    "trade_me": (
        "years'+experience|exp",
        "years|years'|yrs+experience|exp .. own|tools|start|available",
        "son's|daughter's|brother's|husband's|wife's|nephew's|mate's+a|an @trade",
    ),
    "materials": (
        "as+a|an+sample|template|example|model",
        (
            "your .. contract|agreement|price_list|quote|form .. sample|template|"
            "example|copy"
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
