"""English: how somebody moves about in the conversation."""

from __future__ import annotations

STEPS = {
    "back": (
        "^ back $",
        "go|step|take|get|move|going me|us|one|a|to .. back !money !contact",
        "go+back|backwards",
        "one|a+step back",
        "previous|last+question|step|one",
        "^ undo $",
        "return .. previous|last|back",
    ),
    "restart": (
        "^ restart|reset|start|startover $",
        "start|begin|do .. over|again|scratch|afresh|anew|beginning|fresh",
        "from .. scratch|the_beginning",
        "restart",
        "^ /+start",
        "^ reset",
    ),
    "correct": (
        "change|correct|fix|edit|amend|update|modify|redo .. @answer !price !window",
        "^ change|correct|fix|edit|correction $",
        "i .. made .. mistake|typo|error",
        "my|a mistake|bad|typo|error",
        "mistyped|misclicked|misspoke|misclick",
        "typo",
        "wrong|incorrect .. button|answer|option|number|one|thing|date",
        (
            "pressed|clicked|chose|hit|entered|wrote|typed|picked|selected .. wrong|"
            "mistake|accident|incorrectly"
        ),
        "i meant",
        "i+mean to",
        "^ correction",
        "put .. wrong",
    ),
    "skip": (
        "^ skip|next|pass|continue|forward $",
        "skip .. this|that|it|question|step|one|ahead",
        "can|could|lets|let|want|rather .. skip|pass",
        "next question|one|please",
        "move on|ahead|along",
        "^ lets|let go+on|ahead",
        "^ i+pass|skip",
        "go+on $",
        "pass+on this|that",
    ),
    "summary": (
        "what .. you|have .. note|noted|write_down|written_down|recorded|so_far",
        "what .. do|did you have|know|understand|note .. so_far|me",
        "what .. did you understand|note $",
        "what .. i|i've|we .. chose|chosen|order|ordered|told|answered|picked .. $",
        "did|have you .. get|got|note|noted|write .. everything|all|right|correctly",
        (
            "check|review|verify|double-check|go_over|go_through .. order|details|"
            "answers|request|everything|data"
        ),
        "show|read|list|tell .. my .. order|answers|request|details",
        "sum+up",
        "summarize|summarise|summary|recap",
    ),
    "repeat": (
        "^ repeat|again|pardon|sorry|huh|eh|what|come_again $",
        "repeat .. question|that|it|please|last|yourself",
        "say .. again|that_again|repeat",
        "what .. you ask|say|asking|want|asked|mean|said $",
        "what .. question|the_question $",
        "what was .. question|that",
        "ask .. again",
        (
            "didnt|didn't|dont|don't|not|couldnt .. understand|get|catch|see|hear .. "
            "question|that|it|what|you|$ !not_interested"
        ),
        "i+beg .. pardon",
        "one+more time",
        "which+question",
    ),
    "why": (
        "^ why|what_for $",
        (
            "why .. you|need|ask|asking|that|this|want|so_many|matter|my|questions|"
            "important"
        ),
        "what .. for|reason .. you|need|that|my|this|info|$ !look !pay",
        "what's|whats+that|it for",
        "whats|what|how .. purpose|relevant|relevance|matter",
        "for+what+reason|purpose",
        "how+is+that|this relevant",
    ),
    "help": (
        "^ help|menu|commands|info|assist|assistance $",
        "help me .. please|out|understand|$",
        "what can+you do|help",
        "what can you do|help",
        "how .. use|work .. bot|this|you $ !window",
        "how .. does+this|it work $",
        "what .. i|should .. do|press|click|type|write|say|enter $",
        "dont|don't|not .. understand|know .. what|how .. do|mean|press|answer|type",
        "what .. does .. mean|stand",
        "what .. is|are .. meaning|definition",
        "explain|clarify",
        "meaning+of",
        "im|i'm|i .. confused|lost|stuck",
    ),
    "cancel": (
        (
            "bought|ordered|purchased|booked|found .. elsewhere|somewhere_else|another|"
            "someone_else"
        ),
        "^ cancel|abort|nevermind $",
        "never+mind",
        (
            "cancel .. it|order|booking|appointment|request|everything|visit|this|"
            "survey|all|that|demo"
        ),
        "changed|change .. my|our+mind",
        "no+longer need|want|interested|required|needed|relevant",
        "not interested|needed",
        "don't|dont|not .. need|want .. it|this|anymore|any_more|them|anything",
        "dont|don't|wont|not .. need|want|buy|order .. anymore|after_all",
        (
            "already bought|ordered|found|purchased|got|solved|sorted .. one|it|"
            "elsewhere|another|someone|somewhere|that|$"
        ),
        "went .. with .. someone|another|other|else|competitor",
        "forget .. it|about_it",
        "call|calling .. it|off",
        "no thanks|thank",
        "decided .. not|against",
        "i'll|ill|we'll|will .. pass",
        "not+going to buy|order",
    ),
    "pause": (
        (
            "write|message|text|contact|ping|ask|try .. me|us|to|again .. tomorrow|"
            "later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|after|"
            "tonight|evening|next|weekend|in|morning !not !dont !don't !stop !never"
        ),
        (
            "tomorrow|later|monday|tuesday|wednesday|thursday|friday|tonight write|"
            "message|text|ping me|us"
        ),
        (
            "i'll|ill|i|we'll|we|will|gonna|let .. write|text|message|call|"
            "reply|answer|contact|reach|return|respond .. @when|back|know"
        ),
        "back .. to you",
        "get|come|write|circle back .. @when|you|to",
        "let .. you know",
        (
            "let|need|want|gotta|have|i'll|ill|will .. think|consider|sleep .. it|"
            "about|over|that|$"
        ),
        "think .. about|over+it",
        "remind|ping|poke me",
        (
            "can|could|lets|let|better|rather .. continue|talk|resume|chat|finish "
            ".. @when"
        ),
        "lets|let|maybe .. later",
        "^ pause|break|hold $",
        "take .. a_break|break",
        "hold on|off",
        (
            "need .. time|ask|check|consult|discuss|talk .. husband|wife|partner|boss|"
            "family|think|with"
        ),
        "check .. with .. husband|wife|partner|boss|team",
        "ttyl|brb|bbl",
        "put .. on+hold",
    ),
    "resume": (
        "^ resume|continue $",
        "lets|let|can|ready|want|like|us|shall .. continue|resume|proceed|carry",
        "i|i'm|im+back",
        "where .. were|did .. we|you",
        "pick .. up .. where|left",
        "left off",
        "its|it's|it .. me+again",
        "ready .. to continue|go",
        "so .. about that|price $",
    ),
}
