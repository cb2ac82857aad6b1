"""English: what is said for company."""

from __future__ import annotations

SMALLTALK = (
    "been .. so|very|really|ever_so helpful|kind|great|lovely|patient",
    "thanks+a bunch|million|lot|ton",
    "^ =hows|=how's .. going|life|everything|day|you|things $",
    "^ how+are|r+you|u|things|we .. $",
    "^ how+are|r+you|u",
    "^ =hows|=how's .. it|going|life|everything|day|you $",
    "^ how .. is|was|do_you|your day|it_going|do|weekend $",
    "^ whats|what's|what+up|new|happening $",
    "nice|pleased|glad|good to+meet",
    "happy+birthday|new|holidays|easter|thanksgiving",
    "merry+christmas",
    "^ you .. great|awesome|best|cool|nice|helpful $",
    "^ haha*|lol|lmao|hehe*|rofl|wow $",
    "^ what .. you .. doing $",
    "^ cheers $",
    ("^ cheers|ta|thx|thanks|thankyou .. mate|pal|love|bro|man|guys|dear|buddy|team $"),
    (
        "^ alright|wassup|sup|yo|oi|hiya|howdy|morning|evening|afternoon .. mate|"
        "pal|all|there|guys|folks|team|you|bro|$ $"
    ),
    (
        "have|enjoy .. nice|good|great|lovely|rest|wonderful .. day|weekend|"
        "evening|one|week|night|holiday|time|of"
    ),
    (
        "^ great|ok|okay|cool|perfect|brilliant|lovely|super|fab|awesome|nice|"
        "fine .. thanks|thx|thank_you|cheers|great|cool|perfect|ta $"
    ),
    "take+care",
    "see|speak|talk|catch+you|ya|soon|later|u $",
    "many|much|big|huge+thanks|appreciated",
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
)
