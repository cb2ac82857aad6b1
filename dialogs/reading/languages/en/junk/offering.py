"""English: how somebody speaks who offers, and whom he speaks to."""

from __future__ import annotations

OFFERING = {
    "offers": (
        "=let+me take|run|handle|manage|redo",
        "=taking+over your",
        "=we+build|make|do+them|those|it|these",
        (
            "=like|=love|=happy|=glad|=want|=wanted to+offer|introduce|present|"
            "propose|supply|invite .. !=can_you"
        ),
        "=i|=we .. know|work_with .. journalists|bloggers|influencers|buyers",
        "our+firm|team|office|agency .. =takes|handles|does|manages|covers|cares",
        "=would|='d+=like+=to+offer|shoot|help|collaborate|partner",
        "=we|=i|=we'll|=i'll|=ill @doing !need !want !looking !=you_offer",
        (
            "=we|=i|=we'll|=i'll|=ill|=can get|bring|send|find|do|drive|make|win|"
            "show|give|set|list|place .. =you|=your !need !want !looking !=can_you"
        ),
        (
            "=our|=my studio|agency|company|team|firm|workshop|factory|business|"
            "service|system|software|platform|product|solution|printers|lab|network|"
            "app|bot|ai .. @doing|does|makes|answers|collects|takes|replaces|handles|"
            "works"
        ),
        (
            "agency|team|studio|company|service|platform|software|expert|experts|"
            "agent|robot|ai|receptionist|assistant .. @doing|answers|collects|"
            "replaces|handles .. your|for_you|@firm !need !want !looking !can_you"
        ),
        (
            "^ =offering|=providing|=supplying|=selling|=building|=designing|"
            "=printing|=introducing"
        ),
        "=let+me|us @doing|show",
        "=we+specialise|specialize|help",
        (
            "happy|glad|can|could|able+to|i|we|mock|send|draw|knock|put .. mock|"
            "sketch|demo|sample|visual|audit|design|example .. for|your|you|up"
        ),
        (
            "we|i+do|make|supply|provide|fit|install|produce|print|write|build .. "
            "for+your|you|businesses|shops|firms|companies|restaurants|offices"
        ),
        "=let+=us .. take|handle|run|manage|look|do|sort|cut|save",
        "put|place|publish|run|advertise .. your .. in|on .. our",
        (
            "wholesale|direct|bulk|deliveries|supply .. from|by .. manufacturer|"
            "factory|producer|grower|maker|source"
        ),
        "office|commercial|workplace|industrial+cleaning|catering|security|maintenance",
        (
            "spare|empty|last-minute|unsold|free .. page|spot|space|slot|billboard|"
            "airtime|half-page|column"
        ),
        "yours .. for .. half|only|just|# |$|less",
        "if .. you .. confirm|book|sign|commit .. by|today|friday|before|now",
        (
            "new|brand_new|fresh .. site|website|logo|app|store|page .. in|within|for"
            " .. # days|week|hours"
        ),
        (
            "happy|glad|delighted|pleased|keen|love .. to .. present|offer|show|"
            "introduce|discuss|help|demo|support|partner"
        ),
        (
            "=we|=i|=our .. specialise|specialize|specialising|focus|focused|deal .. "
            "in|on|with"
        ),
        "switch|move|upgrade|bring .. your .. to|onto|with .. our|us",
    ),
    "presents": (
        "look|see+at our|my work|works|portfolio|cases",
        "we|i+can build|make|create|design you",
        (
            "our|my .. cases|portfolio|case_studies|works|projects .. ?|see|show|"
            "look|want !building"
        ),
        (
            "=we+are|re .. agency|company|studio|supplier|manufacturer|factory|firm|"
            "team|leading|top|producer|platform|marketplace|startup|brokers|"
            "collectors"
        ),
        (
            "=we're|were .. agency|company|studio|supplier|manufacturer|factory|firm|"
            "team|leading|top|platform|marketplace|startup"
        ),
        (
            "=i+am|=i'm|=im .. freelancer|freelance|videographer|photographer|"
            "designer|copywriter|marketer|developer|programmer|blogger|influencer|"
            "representative|broker|consultant|recruiter|seo|smm"
        ),
        (
            "calling|writing|messaging|reaching|contacting .. from|out|about|"
            "regarding|on_behalf"
        ),
        "on+behalf+of",
        (
            "this+is|here .. bank|provider|network|department|office|team|support|"
            "company|agency|@telcos"
        ),
        "=i+represent",
        "=we+represent",
        "representative of",
        "dear sir|madam|owner|colleagues|team|business|manager|dear|supplier|partner",
        "=my+name+is .. from|with",
    ),
    "asked_need": (
        (
            "need .. leads|clients|customers|website|logo|accountant|@backoffice|"
            "@promo|insurance|loan|cleaner ?"
        ),
        "=want +to+try .. our|free",
        (
            "like|want .. to .. lower|reduce|save|increase|grow|boost|get_more|"
            "double .. your|bill|bills|sales|customers|traffic|?"
        ),
        (
            "do|does|would|=u|=ya|your_business|your_company|=team .. =you|=u|"
            "business|company|shop|team .. need|want|like|require|fancy|wish|hire "
            "!how !price"
        ),
        (
            "^ need|want|looking_for|wanna|fancy|interested_in|like .. ? !=i !=my "
            "!=me !=we !how !our"
        ),
        "interested|=want|need|fancy ?",
        "=would+you|your",
        (
            "interested+in .. buying|partnering|working|collaborating|selling|"
            "advertising|our|the|a|using"
        ),
    ),
    "asked_short": (
        "^ need|want|fancy|looking|wanna|interested .. ? !=my !=i !how !=me",
        "^ =would|=do+=you|=u need|want|like|fancy",
        "want|fancy|need one|some|more ?",
    ),
    "your_firm": (
        (
            "for .. =shops|=clinics|=salons|=agencies|=florists|=dentists|"
            "=restaurants !delivery !prices"
        ),
        "your+@firm|company's|business's",
        "your .. @firm !=i !my !order",
        "businesses|companies|shops|brands|firms|owners|clinics+like+yours|you",
        (
            "for+businesses|companies|shops|brands|firms|clinics|salons|restaurants|"
            "hotels|offices|entrepreneurs|owners|startups|traders"
        ),
        (
            "small|local|other|new+businesses|business|companies|firms|shops|brands|"
            "owner|clients"
        ),
        "for+your+@firm",
    ),
    "to_you": (
        (
            "offer|send|get|give|show|build|make|bring|find|save|help|provide|set|"
            "introduce|supply|tell .. =you|=u|=your_company|=your_business !=can_you "
            "!=do_you !=could"
        ),
        "for+=you|=your_company|=your_business !=is_it",
        (
            "=your+area|postcode|region|industry|town|city|niche|neighbourhood|"
            "district|street|sector"
        ),
        "=entrepreneurs|=business_owners|=owners|=traders|=startups|=companies|=firms",
    ),
    "invites": (
        "when .. convenient|good_time|suitable .. talk|discuss|call|speak !measure",
        "minute|minutes|moment|second .. to|for talk|chat|discuss",
        "=can+=i|=we tell|show|send|explain|help|offer|interest",
        "tell|show|send .. you .. more|details|examples|how",
        "like|love|happy to offer|introduce|present|propose|invite|discuss",
        "open|up to|for .. chat|call|talk|partnering|working|collaborating",
        "=mind =if .. =i|=we|demo|show|call|send",
        "=lmk",
        "spare .. moment|minute|minutes|second|five|few|couple|time",
        "convenient|good|suitable|best .. to|time|discuss|talk|call|moment|day ?",
        "=sound|=sounds|=how+=good|=interesting|=about ? !=thursday",
        "interested|shall|worth|curious ?",
        "when .. =can|good|suit|free|convenient .. =we|call|talk|chat|speak|you",
        (
            "shall|should|can|may|could =we|=i .. send|show|tell|call|speak|talk|"
            "share|introduce|explain|pitch|drop|offer|arrange|book_a_call"
        ),
        "got|have .. minute|minutes|min|mins|sec ?",
        "quick|short|brief|15|10 call|chat|question|intro|demo|zoom|meeting",
        "hop|jump on",
        "let .. me|us .. know .. if|when",
        "reply|answer|write|respond .. yes|if|to|now|back",
        (
            "wanna|want|like .. see|hear|try|know|take_a_look .. some|examples|more|"
            "it|portfolio|a|our|how ?"
        ),
        "=call|=message|=contact .. us|me .. for|to|now|today",
        "book .. a .. call|demo",
        "check .. out .. our|my|portfolio|website",
    ),
    "praise": (
        (
            "site|website|logo|page|page .. outdated|dated|=old|slow|ugly|boring|"
            "=broken !order !checkout !payment"
        ),
        (
            "noticed|see|saw .. you .. dont|don't|have+no .. chatbot|bot|website|"
            "site|app|online|reviews"
        ),
        "yours .. could|needs|deserves .. use|facelift|update|redesign|refresh",
        (
            "noticed|found|saw|seen|came_across|visited|checked|=looked|spotted|"
            "stumbled .. your|you|that !how_much !price !want !need"
        ),
        (
            "love|like|loved|liked|admire .. what|your|you+guys|work|page|business|"
            "shop|website|site|instagram !how !price !want !order"
        ),
        (
            "your|you .. isn't|isnt|not|missing|outdated|slow|poor|weak|empty|errors|"
            "broken|issues|mistakes|behind|low .. @firm|listed|google|maps|mobile|"
            "site|ranking|showing"
        ),
        "your+competitors|competition|rivals",
    ),
}
