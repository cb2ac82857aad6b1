"""English: what any trade is asked before one buys."""

from __future__ import annotations

ACTS = {
    "price": (
        (
            "what|which+sort|kind|amount .. sum|figure|money|outlay|spend|budget|"
            "number|range .. expect|looking|talking|set_aside|reckon|be"
        ),
        (
            "what|which .. sum|figure|ballpark .. should|do|would|can .. expect|"
            "reckon|set_aside"
        ),
        (
            "if|say .. wanted|needed|had|was_after .. what|how_much .. expect|"
            "come_to|looking_at|set_me_back|be|cost"
        ),
        "what .. i|we .. looking+at .. for|to|?|$",
        "what .. be .. looking+at",
        "looking+at .. to .. have|get .. done|retiled|fixed|painted|installed|replaced",
        "what .. will|would|does .. come|set|run|cost .. to|me|us|back|altogether",
        "what .. do .. i|we owe",
        "how+much .. you|u|ya .. want|charge|take|ask|looking .. for",
        "much .. roughly|approx|approximately|about|ballpark|usually|normally",
        "got|have|see|send .. rates|prices|price_list|tariffs|menu_prices",
        "any .. idea|clue .. cost|price|much",
        (
            "rates|prices|cost .. per .. night|day|hour|kilo|kg|person|head|session|"
            "class|month ?|$"
        ),
    ),
    "visit": (
        (
            "=anything|=something|any_slots|=slot|=slots|=space|=openings|=spot|"
            "=spots|any_time+on|for|this|next|around|after|before+monday|tuesday|"
            "wednesday|thursday|friday|saturday|sunday|tomorrow|week|weekend|morning|"
            "afternoon|lunch"
        ),
        "get|fit|squeeze|slot|pop .. in+with|for|to_see",
        "someone|somebody|anyone .. come .. measure|look|check|see|out",
        "rather|prefer|want|like .. someone|somebody|you .. came|come|measured|measure",
        (
            "walk|take|talk .. me|us|team|our .. thru|through .. software|product|"
            "system|platform|app|it|call|how"
        ),
        "show .. us|me|team .. on .. call|zoom|screen|meet",
        "book|reserve|hold .. a|us|me .. table|room|seat|place|spot|chair|court|bay",
        (
            "bring|drop .. it|car|bike|laptop|dog|cat|phone .. in|by|over .. look|"
            "check|see|diagnos*|inspect*"
        ),
        (
            "can|could|will .. you|someone|somebody .. look|check|inspect|assess|"
            "diagnose .. it|my|the|at|car|washer|roof"
        ),
        "fit|squeeze|slot .. me|us|him|her|it .. in",
        (
            "any .. chance|room|space|gap|slot .. this|today|tomorrow|saturday|"
            "sunday|week|evening|afternoon|morning|with !discount !deliver"
        ),
    ),
    "hours": (
        "is|are .. manned|staffed|attended .. ?|at|on|over|during|in",
        (
            "is|are|will .. anyone|anybody|somebody|someone+there|in|about|around|on "
            ".. lunch|lunchtime|sunday|sundays|weekend|weekends|holiday|holidays|"
            "evening|evenings|?|early|late"
        ),
        (
            "will|would|are|be|you|anyone .. still|be+be|there|open|around|in|about|"
            "catch .. at|after|past|until|by+#|half|quarter|six|seven|eight|nine|five"
        ),
        (
            "catch|find .. you|anyone|somebody|someone .. in|there|open|at|after .. "
            "#|half|seven|six|eight|shift|work !price"
        ),
        (
            "will|would|is .. someone|anyone|somebody|anybody .. still|there|in|"
            "around|at .. shop|office|store|there|# then|when"
        ),
        "finish|off .. work .. at .. still|open|there|someone|make_it",
        "still|be .. there|open|around .. at|by .. # |half|after",
        (
            "can|could|may|ok .. i|we .. drop|pick|collect|come|bring|pop|leave .. "
            "before|after|by .. #|am|pm|noon|midnight"
        ),
        "before|after|past|till|until .. # .. open|shut|closed|close|there|around ?",
        "are|r+you|u .. shut|closed|open|there .. before|after|at|on|by|now|past|?",
        (
            "what .. time .. can|could|do .. i|we .. come|drop|collect|pick|bring ?|"
            "$|latest|earliest"
        ),
        "earliest|latest .. can|could|i .. come|drop|collect|pick|get",
    ),
    "address": (
        "which+way .. do|should|to|from|?",
        (
            "standing|outside|stood|arrived|parked .. station|door|building|gate|your"
            " .. which|where|how"
        ),
        (
            "can_i|place|somewhere .. come|visit|pop_in .. see .. in_person|person "
            "or|online"
        ),
        (
            "are|r|is+you|u|ur|it|your .. next|near|close|behind|opposite|beside|"
            "across|by|inside .. to|the|from|station|mall|? !price !offer"
        ),
        (
            "cant|can't|cannot|couldnt|couldn't|struggling .. find .. you|your|place|"
            "shop|entrance|it|door"
        ),
        (
            "is|any|got|where|there .. parking|car_park|bike_parking|garage_to_park "
            ".. next|near|by|there|outside|your|at|for|?"
        ),
        "where .. park|parking|leave_the_car|entrance|door|enter",
        "which .. entrance|floor|door|gate|building|unit|exit ?|are|is|do",
        "entrance|door .. from|on|side|street|yard|back|round",
        (
            "where .. do|should|shall|can .. i|we .. go|come|drive|bring|drop|park ?|"
            "$|it|my|the"
        ),
        "where .. you .. guys|at|lot|located|based ?|$",
    ),
    "delivery": (
        (
            "can|could|would|will .. cake|flowers|bouquet|order|parcel|it|they|food|"
            "sofa|thing|stuff|everything .. go|come|get|be_sent|be_brought|be_taken|"
            "be_dropped .. to|straight|direct|directly .. restaurant|hotel|venue|"
            "office|house|home|flat|site|hall|door|church|school|address|there|us"
        ),
        "go|going|come|get+straight|direct|directly .. to",
        (
            "carry|bring|take|lift|get .. up .. flights|flight|floors|stairs|floor|"
            "steps|storeys"
        ),
        "no+lift|elevator",
        (
            "van|vans|lorry|truck|drivers .. come|drive|go|reach|travel|get .. far|"
            "out|this_far|here|to"
        ),
        "out+in+the+sticks",
        "this|that+far ?",
        (
            "driver|courier|delivery .. call|ring|phone|text|message .. before|ahead|"
            "first|when|beforehand"
        ),
        (
            "drop .. off|drop-off .. free|cost|charge|much|far|miles|area|address|"
            "fee|include*"
        ),
        (
            "bring|deliver|drop|send .. hospital|hotel|school|office|flat|dorm|"
            "airport|venue|church|ward|my_place"
        ),
        "track|tracking .. order|parcel|number|delivery|link|it ?|where",
        (
            "do|can|will you .. come|drive|travel|go|serve .. out|to|as_far|that_far "
            ".. # miles|km|village|outside"
        ),
    ),
    "discount": (
        "minus|less # percent|%",
        "# percent|pct .. off|discount|true|first|right",
        "told|heard|said|saw .. # %|percent",
        (
            "first .. visit|order|purchase|time|haircut|session .. off|discount|deal|"
            "code|cheaper|free|promo|%|percent"
        ),
        "code|coupon|promo .. first|new|welcome",
        "loyalty|stamp|reward|points+card|scheme|program|programme|points",
        "birthday .. discount|deal|off|freebie|special",
    ),
    "human": (
        (
            "put|pass|patch|connect|transfer+me .. through|on|over|to .. whoever|"
            "someone|somebody|manager|boss|owner|person|who|your|the|a"
        ),
        (
            "speak|talk|chat .. whoever|whoever's|the_owner|the_boss .. runs|"
            "in_charge|charge|handles|$|?"
        ),
        (
            "somebody|someone|anybody|anyone|person|people+real|alive|living|human|"
            "proper .. answer|reply|talk|speak|help|me|there|?"
        ),
        (
            "not|rather_not|without|fed_up|instead .. with|to|of|talking|speaking+a|"
            "the|machine|robot|bot|machines .. machine|robot|bot|computer|?|$"
        ),
        "have|got|get .. a+word|chat .. with",
        "a+word+with",
        (
            "anyone|anybody|someone .. in|at .. office|there|shop .. could|can|speak|"
            "talk|word|chat"
        ),
        (
            "speak|talk|chat|get_hold .. to|with|of .. technician|mechanic|doctor|"
            "dentist|teacher|specialist|expert|therapist|trainer|chef|stylist|fitter|"
            "vet|him|her .. directly|myself|?|$|before !junk"
        ),
        (
            "hate|sick|tired|prefer|rather .. typing|texting|phone|call|talking|voice"
            " .. call|phone|me|person|$|speak"
        ),
        "is|anyone|anybody|someone .. i .. can|could .. talk|speak|call",
    ),
}
