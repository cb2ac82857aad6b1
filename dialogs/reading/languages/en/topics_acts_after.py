"""English: what any trade is asked about terms, and afterwards."""

from __future__ import annotations

ACTS_AFTER = {
    "warranty": (
        (
            "if .. packs_in|packs|conks|dies|stops|fails|gives_up|snaps|splits|goes "
            ".. replacement|replace|refund|fix|repair|or_what|covered"
        ),
        "get|give .. a+replacement|new_one|refund .. if|or|?",
        (
            "is|are|does|will .. labour|labor|parts|work|repair|it|that|this|"
            "everything .. covered|included|cover .. too|also|or|just|as_well|"
            "warranty|?|under|by"
        ),
        "covered .. or .. just|only|not",
        (
            "if|what_if|say .. it|same|noise|problem|stain|pain .. comes|happens|"
            "breaks|goes|returns|starts .. back|again|within|after ?|what|do|is|"
            "covered"
        ),
        "how+long .. last|lasts|hold|good_for|stay|wear",
    ),
    "stop": (
        (
            "take|get|remove|delete|erase|wipe .. my .. number|phone|details|name|"
            "email|contact .. off|out|from"
        ),
        (
            "how|where .. did|do you .. get|have .. my .. number|details|contact .. "
            "delete|remove|stop|?"
        ),
        "lose .. my+number",
    ),
    "complaint": (
        (
            "promise|promised|promising|keep_saying|kept_saying .. call|ring|email|"
            "come|reply|get_back .. silence|nothing|nobody|no_one|still"
        ),
        (
            "raw|undercooked|stale|mouldy|burnt|off|rancid .. inside|middle|"
            "embarrass*|guests|birthday|!"
        ),
        "embarrassing|embarrassed|ashamed|humiliat*",
        (
            "after|since .. your|you|ur .. repair|service|work|visit|haircut|cut|"
            "treatment|cleaning|fix|job|guys .. same|still|again|worse|not|noise|"
            "broke|broken|stopped|hurts|stain* !if !what_if"
        ),
        (
            "same|still|again .. noise|problem|issue|leak|error|fault|stain|smell .. "
            "after|since|your|again|back !if"
        ),
        "so_called|so-called",
        "i|we .. paid|spent|gave .. # .. for .. this|that|what|nothing",
        (
            "is|are|looks|came_out|turned .. orange|green|crooked|uneven|ruined|"
            "burnt|burned|patchy|lopsided .. and|i|paid|what|!|?? !if"
        ),
        "made .. it|things+worse",
        "worse .. than .. before",
        "nothing .. fixed|changed|done|works",
    ),
    "wholesale": (
        (
            "we|=i run|own|have|are .. cafe|coffee_shop|restaurant|hotel|bar|deli|"
            "pub|canteen .. every|daily|weekly|regular|terms|trade|a_day|a_week"
        ),
        (
            "every+day|morning|week .. # .. boxes|rolls|loaves|kg|kilos|trays|dozen|"
            "portions|cases"
        ),
        (
            "terms|prices|rates .. for .. caterers|cafes|hospitality|businesses|"
            "horeca|venues"
        ),
        (
            "from .. what|which|how_many .. quantity|volume|amount|units|kilos|pieces"
            " .. wholesale|discount|price|rate"
        ),
        "wholesale|bulk .. price|pricing|rate|rates|from|minimum|terms|start|kick",
        (
            "for+my|our|a|the .. shop|cafe|coffee_shop|restaurant|hotel|store|salon "
            ".. every|each|per|weekly|a_week|a_day|a_month|regular|#"
        ),
    ),
    "payment": (
        "half .. now|upfront|first .. half|rest|remainder|later|after|when",
        "half .. after|on_completion|when|later ?",
        "in+two|three+goes|parts|payments|stages",
        (
            "need|require|want|take|ask|is|have .. deposit|prepayment|downpayment|"
            "upfront|advance .. upfront|first|before|to|?|$|for|or"
        ),
        (
            "do|must|should|have .. i|we|you .. pay|put .. upfront|up_front|deposit|"
            "in_advance|beforehand|now|first|down"
        ),
        "card .. machine|reader|only|or|and cash|?|$",
        "cash|card .. only|or|and card|cash|?|$",
        "pay .. when .. i|we|it .. collect|pick|get|arrive|done|ready|come",
    ),
    "lead_time": (
        (
            "when .. would|will|can|could|are|is .. they|it|them|these|my .. ready|"
            "done|back|collect|finished"
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
            "fixed|repaired|done|ready|made|baked|sewn|cleaned|finished .. by|before|"
            "in|within|for .. tonight|tomorrow|today|noon|friday|monday|saturday|"
            "sunday|weekend|# then|hours|days|end"
        ),
        (
            "have .. it|my|the|them .. fixed|repaired|done|ready|made|finished .. by|"
            "before|today|tonight"
        ),
        "how|hw .. busy|backed|booked .. up|are|right|now|?",
        (
            "how+long .. repair|fix|make|bake|sew|clean|order|custom|take|til|until|"
            "till|be"
        ),
    ),
    "smalltalk": (
        (
            "you're|youre|you+are|ur .. star|legend|angel|gem|lifesaver|life_saver|"
            "best|hero|diamond"
        ),
        "^ cheers|ta|thanks .. mate|love|pal|lovely",
        (
            "^ lovely|brill|brilliant|smashing|grand|champion .. speak|see|talk|"
            "thanks|then|soon|x|$"
        ),
        "speak|talk|see .. soon|later|then x|$",
        "^ top+of+the+morning",
        (
            "^ gm|gn|mornin|mornin'|evenin|aloha|ahoy|ello|helloo|hellooo|hii|hiii|"
            "heyy|heyyy $"
        ),
        "^ good+day|eve|morn|mornin",
        "^ ta|tata|ciao|toodles|laterz|peace $",
        "^ how .. you .. doing|keeping|been|today ?|$",
    ),
}
