"""English: what is done by those who apply and spy, act by act."""

from __future__ import annotations

SEEKERS = {
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
            "take|have|hire|need|use .. him|her|my_son|my_daughter|my_lad|a_lad+on|"
            "for|at|over|during|saturdays|weekends .. !class !lesson"
        ),
        (
            "my .. lad|son|daughter|nephew|boy|girl|brother|husband|mate .. handy|"
            "hard-working|hardworking|willing|keen|strong|reliable|sixteen|seventeen|"
            "#|looking .. take|work|on|job|hire|start|need_anyone !class !lesson "
            "!course"
        ),
        (
            "could|can|would|happy|able|like .. help|work|pitch_in|cover .. out|"
            "evenings|weekends|during|days|summer|with_you|for_you .. anything|"
            "something|have|got|needed|?"
        ),
        (
            "after|looking|hunting|seeking+something|for|a|place|position|role .. "
            "closer|near|nearer|full-time|part-time|kitchen|shifts|evenings|home "
            "!we_need"
        ),
        (
            "i'm|im|i_am+#|sixteen|seventeen|eighteen|nineteen|twenty .. college|uni|"
            "university|school|student|studying .. help|work|job|anything|hours"
        ),
        (
            "if+you|you've|there's .. anything|something|something_going|"
            "have_anything|got_anything"
        ),
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
    "insider": (
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
}
