"""English: what is asked about opening hours."""

from __future__ import annotations

HOURS = (
    "still|would|will|could .. catch|find+you ?|$|open|there|in",
    (
        "when .. can|could .. i|we .. pop|drop|come|stop|swing .. in|by|over|round|"
        "today|$"
    ),
    "still|already open|closed|shut ?",
    "what|which .. time|hours .. @open",
    "when|time .. do|are|you .. @open",
    "@open .. @when",
    "@when .. @open|working|work",
    "are|r|is|you|u|store|shop .. @open !account",
    "@open .. ?|till|until|at",
    "opening|business|working|office|store|shop|operating|trading =hours|=times",
    "=hours .. ?|what|your|of|open|weekend|today|$ !many",
    "what|your|the =hours !many",
    "how+late|early .. you|are|open",
    "till|until .. when|what_time|late",
    "24 / 7",
    "24 hours|hour|h",
    "round|around the clock",
    "work|working|available .. @when !windows !deliver ?",
    "do|are .. you .. work|working|available .. @when|weekends",
    "bank+holiday|holidays ?",
    "your|work+schedule",
    (
        "open|there|available .. late|early .. on|today|tonight|thursdays|"
        "mondays|fridays|evenings|?"
    ),
    "what|which+days .. open|work|available|there|in",
    (
        "when|what_time|til|till|until .. =do|=are|=you|=u|=the|=shop|store .. "
        "shut|shutting|close|closing|open|opening|finish|start|till|until|there"
    ),
    (
        "your|the|what|whats|store|shop|office|weekend|saturday|sunday|holiday|"
        "christmas|summer|lunch =hours|=times|timetable|schedule !how_many"
    ),
    (
        "work|working|open|available|there|around|closed|operate .. on|at|over|"
        "during|in .. public|bank|holiday|holidays|weekends|weekend|saturdays|"
        "sundays|saturday|sunday|christmas|easter|evenings|nights|lunch|eve|"
        "mondays !deliver !delivery"
    ),
    "how+late|early",
    (
        "open|closed|shut .. today|tomorrow|now|tonight|sunday|saturday|eve|"
        "still|yet|already ?|$"
    ),
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
)
