"""English: how long it takes."""

from __future__ import annotations

LEAD_TIME = (
    "will|would|can|could .. be+ready|finished|completed ?|$|by|for|then|in_time",
    (
        "manage|do|finish|get .. it|this|that|them .. in|within+a|#|two|three|one "
        ".. week|weeks|days|month|day"
    ),
    "how+soon|quick|fast",
    "how+many+days|weeks|hours .. for|to|does|will",
    (
        "can|could|will|is|possible .. ready|=done|delivered|installed|finished .. "
        "by|before|until|for|in|on"
    ),
    (
        "how long .. @made|wait|it|will|does|is|until|till|before|for|?|$ "
        "!warrant* !guarant* !last !fresh"
    ),
    "how+long !warrant* !guarant* !last !fresh !stay",
    "how|howd+fast|quick|quickly|soon|many_days|many_weeks",
    ("when .. can|could|will|would|do|is|should|does|you .. @made|expect|receive|have"),
    (
        "can|could|will .. do|=done|make|finish .. by|before|until|in .. #|"
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|"
        "christmas|easter|weekend|week|today|month|then|tonight"
    ),
    (
        "can|could|will .. do|=done|make|finish .. for .. monday|tuesday|wednesday|"
        "thursday|friday|saturday|sunday|tomorrow|christmas|easter|weekend"
    ),
    "when .. will|be .. ready|=done|here|delivered|installed",
    (
        "lead|turnaround|delivery|production|waiting|processing|wait|manufacturing|"
        "installation+time|times|period"
    ),
    "turnaround",
    "time+frame|line|scale",
    "timeframe|timeline|timescale|eta",
    "same|next+day !deliver !shipping !ship",
    "rush+order|job|delivery",
    (
        "can|could|will|able|possible|make .. by|before|within|in|today|tomorrow|"
        "tonight .. ready|=done|deliver|install|finish|make|friday|monday|tuesday|"
        "wednesday|thursday|saturday|sunday|christmas|weekend|# ?"
    ),
    "ready|=done|delivered|installed .. by|before|within|in|today|tomorrow ?",
    "deadline .. make|meet",
    "make|get .. it .. in+time",
    "in+time .. for ?",
    "urgent|asap|rush .. can|possible|do|?|order",
    "can .. asap|urgent|today|tomorrow|right_away ? !come !visit !call !survey",
    "duration|how_many+hours|weeks|months|days .. course|take|is",
    "how+many+weeks|months|days|hours",
    "course start|starts|begin",
    "when .. next course|intake|batch|class|group",
    "is|are|would .. @when .. realistic|feasible|doable|achievable",
    (
        "how+soon|quick|quickly|fast|long|many_days|many_weeks .. can|could|"
        "would|will|do|does|is|until|till|before|for|to|it|be|take|you|the|= "
        "!far !warranty !guarantee !last !fresh"
    ),
    (
        "when .. can|could|would|will|might .. you|it|they|we|i .. start|begin|"
        "fit|do|finish|have|get|expect|install|deliver|ready|=done|be|make|"
        "complete !see_me"
    ),
    ("lead|turn-around|turnaround|waiting|production|delivery+time|times|list|period"),
    (
        "ready|=done|finished|completed|delivered|installed|made|fitted .. by|"
        "before|in_time|for|within|until .. easter|christmas|friday|monday|"
        "tuesday|wednesday|thursday|saturday|sunday|tomorrow|weekend|summer|"
        "holidays|#|end|next|wedding|birthday|then ?|$|or"
    ),
    (
        "will|can|could|is|would .. it|you|they|this|we|that .. =done|ready|"
        "finish|make|manage|possible|complete|deliver|fit .. before|by|until|"
        "in_time|within|for .. easter|christmas|friday|monday|tomorrow|weekend|"
        "summer|#|end|next|wedding|birthday|then|holidays"
    ),
    (
        "how+many .. lessons|classes|weeks|months|days|hours|sessions|visits|"
        "appointments .. take|need|week|overall|is|last|course|altogether|long|"
        "total|for|does"
    ),
    (
        "how+long .. overall|altogether|total|course|programme|training|"
        "treatment|last|take|wait"
    ),
    "queue|waiting_list|backlog|wait .. long|how|is|list|how_big",
    "same+day|week",
    "=next+day delivery|fitting|service|installation|collection|?",
    "rush|express|urgent|fast+order|delivery|production|job|service|track",
    (
        "deadline|timescale|timeframe|timeline|schedule|eta .. what|whats|your|"
        "for|?|is|realistic"
    ),
    (
        "after|following|from .. measure|measuring|fitting|deposit|payment|order|"
        "ordering|survey .. how_long|how_soon|when|wait|ready|till|until"
    ),
    (
        "how+soon|long|quickly .. after|from|following .. fitting|measure|"
        "measuring|order|ordering|deposit|payment"
    ),
    (
        "do|make|fix|finish|manage|get|turn .. it|that|this|them .. that|so|"
        "this+quick|quickly|fast|soon"
    ),
    (
        "need|needs|want .. shortened|altered|fixed|repaired|=done|ready|finished|"
        "cleaned|printed|made|mended|taken_in .. by+#|monday|tuesday|wednesday|"
        "thursday|friday|saturday|sunday|tomorrow|tonight|weekend|then"
    ),
    (
        "when .. would|will|can|could|are|is .. they|it|them|these|my .. ready|"
        "=done|back|collect|finished"
    ),
    "if .. drop|bring|order|pay|leave .. today|tomorrow|now|off .. when|how_long",
    (
        "from .. order|start|request .. to .. how_long|finish|finished|installed|"
        "delivery"
    ),
    (
        "what|whats|what's|how .. wait|waiting|wait_time .. on|for|now|right|"
        "like|currently|?|$"
    ),
    (
        "fixed|repaired|=done|ready|made|baked|sewn|cleaned|finished .. by|before|"
        "in|within|for .. tonight|tomorrow|today|noon|friday|monday|saturday|"
        "sunday|weekend|# then|hours|days|end"
    ),
    (
        "have .. it|my|the|them .. fixed|repaired|=done|ready|made|finished .. by|"
        "before|today|tonight"
    ),
    "how|hw .. busy|=backed|booked .. up|are|right|now|?",
    ("how+long .. repair|fix|make|bake|sew|clean|order|custom|take|til|until|till|be"),
)
