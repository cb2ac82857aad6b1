"""English: what is asked about delivery."""

from __future__ import annotations

DELIVERY = (
    "will|can|could|do .. you .. drive|bring|run .. it|them|this to|over|round",
    (
        "bring|carry|take|haul .. it|them|this|that|everything .. upstairs|up|"
        "inside|in|floor|door|flat|stairs"
    ),
    "doorstep|curbside|kerbside",
    "carry|carrying|bringing|taking .. upstairs",
    "post|mail|courier .. to|it|abroad|overseas|scotland|wales",
    "courier .. drop|bring|deliver|office|home|send",
    "@deliver",
    "pick|picking .. it|up|them|my .. up|myself|order|in_store",
    "collect .. in|from|store|shop|it|myself|order",
    (
        "pickup|collection|collect|pick-up .. possible|can|i|myself|store|self|in|"
        "?|order|available"
    ),
    "can|self|store|i pickup|collect",
    "curbside|click_and_collect",
    (
        "send .. to|abroad|overseas|it .. other|another|abroad|overseas|city|state|"
        "country|address|nationwide|international|europe|canada|uk"
    ),
    "bring .. to|it .. my|house|home|door|us|me|office",
    "drop .. off .. at|my",
    "do|can|could|will .. you|u .. drop+off",
    "post|mail|fedex|ups|dhl|usps .. it|them|by|via|abroad|overseas|to|?",
    "next+day .. shipping|delivery|post",
    (
        "leave|drop .. it|them|parcel .. with|at .. neighbour|neighbor|reception|"
        "door|porch"
    ),
    (
        "post|mail|ship|send|sent|deliver|delivered|courier|forward|dispatch|"
        "bring|drop .. to|by|via|at|abroad|overseas|outside|nationwide .. my|our|"
        "the|office|home|work|house|address|islands|ireland|scotland|wales|"
        "europe|usa|village|country|city|town|abroad|door|another !list !email "
        "!messages !texts !stuff"
    ),
    ("get|have .. it|them|this|that .. sent|delivered|shipped|posted|brought|dropped"),
    (
        "courier|driver|delivery|you|they|he .. carry|bring|take|lift|haul .. up|"
        "upstairs|floor|inside|into|flat|door|kitchen"
    ),
    (
        "postage|shipping|delivery|courier|p&p|carriage .. included|free|cost|"
        "extra|charge|how|?|to"
    ),
    (
        "pick|collect|picking|grab|fetch .. it|them|up|order|in|myself|from .. "
        "myself|person|store|shop|you|up|today|tomorrow|later|?"
    ),
    ("collect|pickup|collection .. person|instore|store|own|possible|can|available|?"),
    "far .. do+you .. deliver|ship|travel",
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
)
