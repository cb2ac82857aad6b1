"""English: what is asked about guarantees and returns."""

from __future__ import annotations

WARRANTY = (
    "suppose|say|imagine .. breaks|goes|falls|snaps|stops|fails .. what|then",
    "what+happens+then",
    "@break .. after|in|within .. year|month|week .. then|what|?",
    "then+what",
    (
        "redo|fix|replace|repair|refund|come_back .. free|no_charge|charge|"
        "your_cost .. if|when|?|$"
    ),
    "will|do|would|can .. you .. redo|replace|repair|fix .. if|free",
    "if .. falls|fell|fall|comes|came|drops|pops .. out|off|apart|loose",
    "what+if .. !deliver not|breaks|dies|falls|wilts|cracks|chips|fades",
    "warrant*|guarant* !crypto !invest",
    "warranty|warrantee|waranty|garantee|gaurantee",
    "if .. @break",
    (
        "flowers|bouquet|roses|it|they|will .. last|stay|survive .. week|days|"
        "fresh|month|long"
    ),
    "what .. happens|happen|then .. if|when .. @break|@bad",
    "if .. not|don't|dont|doesn't|doesnt|hate .. like|work|fit|happy|satisfied|it",
    "money+back",
    "refund .. policy|if|can|possible|available|get|do|?|offer",
    "can|do|could .. get|i|you|offer .. refund",
    "return|returns|exchange .. policy|it|can|if|?|them|accept",
    "can|what|do|is .. return|exchange",
    "how+long .. last|fresh|lifespan|stay",
    "how+long .. they|it|flowers|roses|bouquet|tulips|plant .. live",
    "will .. last|stay+fresh",
    "certified|certificate|certification|insured|licensed .. you|are|is|get|?",
    "after-sales|aftercare|aftersales|after_sales",
    "repair .. free|cover|covered|who",
    "covered .. if|for|by|what|is|against",
    "support .. after|included",
    "contract .. sign|do|written|is|?|have",
    "sign|written contract",
    "send|return|bring|take .. it|them .. back .. if|?|later",
    (
        "fades|fade|discolours|rusts|rots|splits|peels|chips|warps .. what|if|"
        "who|colour|?"
    ),
    (
        "what|how+if|about+if .. colour|color|it|paint|finish|fabric .. fades|"
        "fade|changes|peels|cracks"
    ),
    (
        "work|job|installation|it|parts|labour|repair|frames|fitting|glass|crown|"
        "implant|that|this|everything .. covered|guaranteed|insured|warrantied|"
        "under_warranty ?|for|by|how|$|if"
    ),
    "years|how_long .. guarantee|guaranteed|warranty|cover|covered|last",
    "guarantee|warranty|guaranteed .. years|long|how|on|for|cover",
    (
        "who|you|will|do .. fix|fixes|repair|repairs|sort|pays|replace|replaces|"
        "mend|redo .. if|when|it|free .. breaks|leaks|leaking|starts|wrong|"
        "cracks|fails|fall|falls|comes|loose|happens|break|?"
    ),
    (
        "refund|returns|return|exchange|cancellation|guarantee|complaints+policy|"
        "terms|conditions|rules|procedure"
    ),
    "return|send|bring .. it|them|back .. if|back|?|don't|dont|like !call",
    "what .. happens|happen|do_you_do .. if|when !deliver !late",
    (
        "not|dont|don't .. like|happy|satisfied|fit .. refund|return|money|back|"
        "what|exchange"
    ),
    "money .. back .. if|guarantee|do|can|get ?|if|guarantee",
    (
        "aftercare|after-care|servicing|maintenance|upkeep .. do|offer|included|"
        "cost|?|is|after"
    ),
    "=lasts|=survive|=withstand .. years|winter|long",
    (
        "if .. start|starts|begin|begins|comes|come|goes .. lifting|leaking|"
        "peeling|cracking|falling|loose|off|wrong|fading|squeaking|rusting|"
        "dripping|sagging|warping .. you|who|what|is|does|do|covered"
    ),
    (
        "do|will|would|can .. you .. come_back|come|send .. put|fix|sort|redo|"
        "repair .. right|it|free|if|back"
    ),
    (
        "if .. packs_in|packs|conks|dies|stops|fails|gives_up|snaps|splits|goes "
        ".. replacement|replace|refund|fix|repair|or_what|covered"
    ),
    "get|give .. a+replacement|new_one|refund .. if|or|?",
    (
        "is|are|does|will .. labour|labor|parts|work|repair|it|that|this|"
        "everything .. covered|=included|cover .. too|also|or|just|as_well|"
        "warranty|?|under|by"
    ),
    "covered .. or .. just|only|not",
    (
        "if|what_if|say .. it|same|noise|problem|stain|pain .. comes|happens|"
        "breaks|goes|returns|starts .. back|again|within|after ?|what|do|is|"
        "covered"
    ),
    "how+long .. last|lasts|hold|good_for|stay|wear",
)
