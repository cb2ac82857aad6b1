"""English: subjects that no small business of ours is asked for in earnest."""

from __future__ import annotations

_WORDS = """
bitcoin btc crypto* ethereum dogecoin stock stocks nasdaq forex inflation playstation
ps5 xbox nintendo minecraft roblox fortnite linux netflix spotify snapchat twitter
antivirus flight flights passport visa-application citizenship divorce taxes irs
ambulance covid flu cancer vaccine recipe movie movies film films joke jokes poem
poetry essay horoscope riddle novel football soccer nba nfl basketball baseball hockey
olympics cricket weather rain snow forecast president trump biden putin king queen
politics election elections war capital population planet planets mars moon universe
dinosaur elephant whale equation algebra calculus homework integral math maths
translate god meaning sex porn lottery casino poker gambling vacation
""".split()

FOREIGN = (
    "battle+of",
    "which+side|team|country won|win",
    *(word if word.endswith("*") else f"={word}" for word in _WORDS),
    "windows 11|10|7|8|xp|95|update|laptop|pc",
    "windows+explorer|defender|key|license|activation|crash",
    "# times|plus|minus|multiplied|divided #|by",
    "what .. # times|plus|minus|*|/ #",
    "square root",
    "what .. time .. is .. it",
    "what .. day|date .. today|is_it",
    "who .. is|was|won|invented|wrote|discovered|killed|created|made",
    (
        "write|compose|tell|sing|draw me|a|some .. joke|poem|story|song|essay|code|rap|"
        "letter"
    ),
    "exchange|euro|dollar|pound|yen|currency+rate|rates",
    "=taxi|=cab|=uber|airport",
    (
        "post+office|=bank|=library|=museum|=pharmacy|=supermarket on|at|in|shut|"
        "open|close"
    ),
    (
        "what+time|when .. post|bank|library|museum|pharmacy|supermarket|council .."
        " shut|open|close"
    ),
    "dollar|euro|pound .. rise|fall|drop|hit|worth|by",
    "how+much .. =car|iphone|=laptop|=tv|=fridge|=house|=plane|=phone $",
    "play .. music|song|game|some",
    "recommend|suggest .. movie|film|book|restaurant|show|song|game",
    "do .. you .. love|like .. me",
    "will you marry|love|date",
    "capital|population+of",
    "how .. to .. cook|bake|install|reset|hack|lose|tie|learn",
    "how .. delete|clear|clean|remove .. history|cache|facebook|instagram|account|app",
    "train|bus|plane|ticket|tickets|travel|get .. =from .. =to",
    "price|worth|rate .. of gold|silver|oil|dollar|euro|pound",
    "what .. time .. match|game|show",
    "super+bowl",
    (
        "cat|cats|dog|dogs|turtle|turtles|goldfish|hamster|parrot|snake|horse|shark .. "
        "live|sleep|eat|forget|hates|hate|purr|bark|age"
    ),
    "how .. cats|dogs|turtles|goldfish|hamsters|parrots|sharks",
    "world+cup",
)
