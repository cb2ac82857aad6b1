"""English: subjects that no small business of ours is asked for in earnest."""

from __future__ import annotations

_WORDS = """
bitcoin btc crypto* ethereum dogecoin stock stocks nasdaq dollar euro forex
inflation gold iphone ipad samsung android laptop computer macbook printer tv
television fridge refrigerator freezer washer dryer dishwasher vacuum microwave
playstation ps5 xbox nintendo router wifi minecraft roblox fortnite linux macos
facebook instagram tiktok netflix spotify whatsapp snapchat twitter youtube gmail
password amazon antivirus driver usb excel tire tires tyre tyres bmw toyota tesla
ford honda gas gasoline uber taxi cab flight flights plane train bus ticket tickets
airport bike bicycle scooter passport visa-application citizenship divorce lawyer
attorney notary taxes irs doctor hospital ambulance medicine pill pills pharmacy
headache fever sick covid flu pregnant depressed depression therapist cancer
vaccine recipe pizza sushi burger pasta soup cake bake cook coffee beer wine vodka
cigarettes vape movie movies film films series song songs music joke jokes poem
poetry story stories essay horoscope lyrics riddle novel football soccer nba nfl
basketball baseball hockey olympics cricket tennis weather rain snow forecast
temperature sunny president trump biden putin king queen politics election elections
war capital population planet planets mars moon universe dinosaur elephant whale cat
dog puppy kitten kitty parrot hamster equation algebra calculus homework integral
math maths translate god love meaning sex porn lottery casino poker gambling hotel
hotels vacation library restaurant restaurants keys wallet
""".split()

FOREIGN = (
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
    "exchange+rate",
    "play .. music|song|game|some",
    "recommend|suggest .. movie|film|book|restaurant|show|song|game",
    "do .. you .. love|like .. me",
    "will you marry|love|date",
    "capital|population+of",
    "how .. to .. cook|bake|install|reset|hack|lose|tie|learn",
    "where .. can|do .. i .. buy|find|get .. tires|shoes|food|phone",
    "phone|screen|car|shoe|laptop|tv repair|repairs",
    "repair|fix .. phone|phones|screen|car|shoes|laptop|tv",
    "super+bowl",
    "world+cup",
)
