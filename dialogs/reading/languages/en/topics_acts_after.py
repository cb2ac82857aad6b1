"""English: what any trade is asked about terms, and afterwards."""

from __future__ import annotations

ACTS_AFTER = {
    "warranty": (
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
            "don't|do_not|dont|please_don't|stop|quit .. send*|message|messaging|"
            "text|texting|write|writing|email|emailing|contact .. more|again|longer|"
            "anymore|ever|anything_here"
        ),
        "no_more|enough .. messages|texts|emails|reminders|ads",
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
            "nobody|no_one|noone|nobody's|none_of_you|never .. rung|called|phoned|"
            "got_back|come_back|replied|answered|shown|turned|rings|calls|bothered "
            "!if !can"
        ),
        (
            "still .. waiting|no_answer|no_reply|nothing|not|nobody|hasn't|haven't|"
            "isn't .. call|called|rung|reply|heard|arrived|back|fixed|delivered|"
            "working|refund !have_not_decided"
        ),
        "at|for+that|this|these+price|money|prices",
        "for .. what .. paid|charged|cost_me .. !how",
        (
            "picked|collected|got|received|opened|unpacked .. bent|cracked|crooked|"
            "broken|scratched|chipped|torn|ripped|dented|wonky|loose|stained|snapped|"
            "leaking !if"
        ),
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
            "we|we've|i .. three|two|four|five|several|few|#+coffee|shops|"
            "restaurants|salons|stores|cafes|cafés|branches|bars|hotels|bakeries|"
            "sites .. terms|week|month|regular|regularly|bulk|volume|kilos|kg|price|"
            "account|supply"
        ),
        (
            "kilos|kg|litres|units|pieces|boxes .. week|month .. terms|price|rate|"
            "account|deal|trade|what"
        ),
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
            "need|needs|want .. shortened|altered|fixed|repaired|done|ready|finished|"
            "cleaned|printed|made|mended|taken_in .. by+#|monday|tuesday|wednesday|"
            "thursday|friday|saturday|sunday|tomorrow|tonight|weekend|then"
        ),
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
            "thanks|thank|cheers|ta .. getting_back|answering|replying|reply|quick|"
            "fast|help|patience|responding|so_quick"
        ),
        (
            "you|you_lot|you_guys|you're|u .. brilliant|amazing|stars|star|legend|"
            "legends|great|lovely|fab|fantastic|best !price !how !do !can"
        ),
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
