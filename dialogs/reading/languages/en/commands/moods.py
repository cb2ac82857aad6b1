"""English: greetings, moods and refusals."""

from __future__ import annotations

MOODS = {
    "misheard": (
        "you .. misunderstood|misunderstand|misread|misheard|confuse|confused|mixed",
        "misunderstood|misread",
        (
            "didnt|didn't|never|not|dont .. say|said|ask|asked|mean|order|write|meant|"
            "tell .. that|this|it|so|for_that|anything"
        ),
        "i .. never+said",
        "not what .. i|we",
        (
            "thats|that's|that|this|it .. not|wrong|incorrect|isnt|isn't .. what|right|"
            "it|i|correct|$ !working"
        ),
        "^ wrong|incorrect|nope_wrong $",
        "^ thats|that's|that|its|this .. not|isnt|isn't true $",
        "^ not true $",
        "^ thats|that's|that|its+wrong|incorrect",
        "you got .. wrong",
        "got .. it|that|me wrong",
        (
            "you .. not|dont|don't|arent .. understand|listen|listening|understanding|"
            "get|read"
        ),
        "i .. already .. said|told|answered|wrote|gave|mentioned",
        "already .. told|said|answered .. you|that|this",
        "i .. just said|told",
        "read .. what|again|my|carefully",
        "something+else",
        "meant|asked something|about .. else|different",
    ),
    "bot_challenge": (
        (
            "are|r|is|am .. you|u|this|it|that|i .. @bot|human|real|person|alive|live "
            "!book !available !demo"
        ),
        "you|u|ur|you're|youre .. a|an|just|not|only @bot|human $",
        "=talking|=speaking|=chatting .. to|with .. @bot|human|person|real|machine",
        (
            "am i|we =talking|=speaking|=chatting .. to|with .. @bot|human|person|real|"
            "machine"
        ),
        "^ bot|robot|ai|human|chatbot $ ?",
        "^ who+are+you ?|$",
        "human or|vs .. @bot",
        "@bot or .. human|person|real",
        "is .. this|that|it .. automated|@bot",
        "who .. am|i .. talking|speaking|chatting",
        "you .. real ?",
    ),
    "greet": (
        ("^ hi|hello|hey|heya|hiya|yo|howdy|greetings|hullo|sup|helo|hallo !any"),
        "hello|greetings",
        "^ =morning|=evening all|everyone|there|folks|guys|team|mate|$ !any",
        "good morning|afternoon|evening|day",
    ),
    "thanks": (
        "thank|thanks|thx|ty|tks|cheers|thankyou|tysm|tnx|thanx",
        "much appreciated",
        "appreciate .. it|help|that",
        "grateful",
    ),
    "bye": (
        "bye|goodbye|byebye|cya|farewell",
        "^ later|laters $",
        "see .. you|ya|u",
        "have .. a|good|nice|great .. day|evening|one|weekend",
        "good+night",
        "take+care",
        "talk .. soon|later $",
    ),
    "rude": (
        (
            "stupid|idiot*|dumb|moron*|imbecile|fool|=loser|clown|useless|garbage|"
            "trash|"
            "pathetic|jerk|retard*|worthless|crap|crappy|suck|sucks"
        ),
        (
            "fuck*|shit*|bullshit|bitch*|asshole*|arsehole*|bastard*|cunt|dick|"
            "dickhead|wtf|stfu|damn|bloody|wanker|prick"
        ),
        "shut up",
        "screw|hate+you",
        "so|too many+questions",
        "annoying|irritating",
        "go .. to+hell",
        "stop .. asking|questions",
        "enough .. questions",
        "waste|wasting .. time",
        "sick|tired|fed .. of|up .. questions|this|you",
        "are .. you .. deaf|kidding|serious",
    ),
    "expensive": (
        (
            "too|very|so|bit|quite|pretty|rather|kinda|damn|really .. expensive|pricey|"
            "pricy|steep|dear|costly|high"
        ),
        "expensive|pricey|pricy|overpriced|costly|steep|extortion*",
        "too|so+much $",
        (
            "cheaper .. elsewhere|competitor|others|other|somewhere|else|online|"
            "than_you|them|place|company|shop"
        ),
        (
            "others|other|competitors|competitor|elsewhere|everyone|everybody|they|"
            "someone .. cheaper|less"
        ),
        "found|seen|saw|offered|quoted|got|find .. cheaper|less|better_price|lower",
        "cant|can't|cannot|not .. afford",
        "out|over|above|beyond .. budget|price_range",
        "rip+off",
        "ripoff|robbery|rip-off",
        "why .. so|that expensive|much|high|pricey",
        "thats|that's|that|it's|its|it .. a_lot|lot $",
        "thats|that's|that a+lot+of money",
        "price|prices|quote .. too|so|very|insane|crazy|ridiculous|high !wholesale",
        "wow|ouch|blimey|crikey|jeez|whoa .. price|prices|cost|costs|much|figure|money",
        "more than i|we .. expected|thought|planned|wanted",
    ),
    "distrust": (
        "why|how|can|should|could .. trust|believe|sure|certain",
        "dont|don't|not|cant|hard .. trust|believe",
        (
            "scam|scammers|scammer|fraud|fraudulent|legit|legitimate|fake|con|shady|"
            "sketchy|suspicious|fishy|cheat|cheating"
        ),
        (
            "are|is .. you|this|company .. real|legit|genuine|licensed|registered|"
            "trustworthy|reliable|reputable"
        ),
        "you .. won't|wont|not|going .. cheat|scam|disappear|rip|vanish|fool",
        "any|have|see|got|where|show .. reviews|testimonials|references|proof",
        "reviews|testimonials ?",
        "where|how|who .. get|got|find|found|gave .. my .. number|contact|name|phone",
        "too+good to",
        "how .. do .. i|know .. you|real|not",
        "who+are+you",
        "what+if .. you .. disappear|scam|lie|run|cheat",
        "doubt|doubts|doubtful|skeptical|sceptical",
    ),
    "dont_know": (
        (
            "couldn't|couldnt|cant|can't|cannot .. say|tell .. offhand|exactly|now|yet|"
            "sure|right"
        ),
        (
            "haven't|havent|didn't|didnt|not .. measured|counted|checked|calculated|"
            "decided|figured|thought|looked"
        ),
        "no+idea|clue how|what|when|which",
        "dont|don't|not|dunno|idk .. know|sure|certain !how_it !what_does",
        "dunno|idk|dk|unsure|undecided|idek",
        "no+idea|clue",
        "not .. decided|sure|thought|figured",
        "havent|haven't .. decided|thought|figured|checked|measured|a_clue",
        "cant|can't|cannot|hard|difficult .. say|tell",
        "who+know*",
        "beats+me",
        "still .. deciding|thinking|unsure",
        "couldnt|couldn't|cant .. tell|say .. you",
        "depends $",
        "hard .. to .. say|tell",
        "have .. no .. idea|clue",
        "clueless",
        "don't|dont .. remember|recall",
    ),
    "refuse": (
        (
            "wont|won't|not|dont|don't|refuse|rather|cannot|cant|can't|prefer|"
            "unwilling .. @say !tell_you_yet !know !wife !husband !her !him !deposit"
        ),
        "none .. business",
        "not .. your|business .. business|concern",
        "mind .. your|own business",
        "rather+not",
        "prefer+not|no",
        (
            "thats|that's|that|its|it's|is .. private|confidential|personal|secret|"
            "classified"
        ),
        "^ private|confidential|personal|secret $",
        "no+comment",
        "refuse .. to",
        "why .. should .. i .. tell|say|answer|give|share",
        "not .. comfortable",
        "not .. giving|sharing|telling|saying|disclosing|telling",
        "doesnt|doesn't|not .. matter $",
        "you .. dont|don't .. need .. know",
    ),
    "later": (
        "busy",
        "not now",
        "not .. right_now|moment",
        "cant|can't|cannot|couldnt .. talk|chat|speak|now|write|text",
        "no time",
        "dont|don't|not .. time",
        "im|i'm+driving|occupied",
        "im|i'm|i_am .. in|at|a .. meeting|class|work",
        "in .. a_meeting|class|the_middle",
        "bad|wrong+time",
        "not+a+good+time",
        "^ later|tomorrow|another_time|some_other_time $",
        "maybe|perhaps+later",
        "in+a .. while $",
    ),
}
