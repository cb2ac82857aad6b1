"""English words around phones, streets and towns."""

from __future__ import annotations

from dialogs.reading.languages.shapes.contacts import ContactTable

_KIND = (
    r"(?:st|street|ave|avenue|rd|road|ln|lane|dr|drive|blvd|boulevard|way|court|ct|"
    r"place|pl|square|sq|terrace|ter|close|crescent|cres|hwy|highway|pkwy|parkway|"
    r"gardens|grove|mews|row|walk|hill|circle|cir|trail|broadway|alley|quay)"
)
_FLAT = r"(?:\s*,?\s*(?:apt|apartment|unit|suite|ste|flat|floor|fl|#)\.?\s*#?\w{1,5})?"

TABLE = ContactTable(
    regions=("US", "GB", "CA", "AU", "IE"),
    mine=frozenset(
        """
        me my mine i i'm us our ring call preferably better instead
        """.split()
    ),
    theirs=frozenset(
        """
        her hers his their wife's husband's son's daughter's mum's mom's dad's
        brother's sister's wife husband son daughter mum mom dad recipient
        recipient's assistant boss neighbour neighbor's neighbour's friend
        friend's secretary accountant partner's
        """.split()
    ),
    not_phones=frozenset(
        "order invoice contract account card ref reference tracking vat ein ssn "
        "id".split(),
    ),
    extension=r"(?:ext(?:ension|\.)?|x)\s*:?\s*(\d{1,6})",
    repeats={"double": 2, "triple": 3, "treble": 3},
    zeros=frozenset({"oh", "o"}),
    messengers={
        "tg": "telegram",
        "telegram": "telegram",
        "insta": "instagram",
        "ig": "instagram",
        "instagram": "instagram",
        "skype": "skype",
        "twitter": "twitter",
        "facebook": "facebook",
        "fb": "facebook",
    },
    at_sign=r"\(at\)|\[at\]|\sat\s",
    dot="dot",
    domains={
        "co.uk": "co.uk",
        **{end: end for end in ("ru", "com", "net", "org", "pl", "by", "kz")},
    },
    street=(
        rf"(?i:\b\d{{1,5}}[a-z]?\s+(?:[nsew]\.?\s+)?(?:[a-z0-9'’.-]{{1,30}}\s+){{1,3}}?{_KIND}\b\.?{_FLAT})|"
        rf"(?i:\b\d{{1,5}}\s+broadway\b{_FLAT})"
    ),
    settlement=r"(?<!\w)(?i:village|hamlet)(?:\s+of)?\s+[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?",
    bare_street=r"(?!x)x",
    famous=frozenset(),
    street_before=frozenset(
        {"address", "live", "deliver", "delivery", "at", "located"}
    ),
    street_stops=frozenset(
        "windows window roses rose people of pm am day days weeks week months month "
        "dollars bucks for by next on users seats i we in".split(),
    ),
    weak_kinds=frozenset(
        "way row walk hill close court ct place pl square sq drive dr circle cir trail "
        "quay grove gardens mews alley terrace ter".split(),
    ),
    street_endings=(),
    town_before=frozenset("in from near at to around of city live based".split()),
    refused=(
        "rather|prefer not|n't",
        (
            "won't|wont|don't|dont|not|never|can't|cant|no give|share|giving|sharing|"
            "want|comfortable|call|calls|phone_calls|leave|leaving"
        ),
        "why do|you|need|would|=why",
        "no phone|calls|call|thanks|thank_you|way",
        "don't|dont|not|never call|phone|ring",
        "don't|dont|not|never|hate|without like|answer|take|pick .. calls|phone",
        "hate|dislike .. calls|phone",
        "=private|=confidential",
        "nope|nah|nay",
        "^ no|not number|phone|sorry|need",
        "not|isn't|unnecessary necessary|needed|required|$",
        "don't|dont|not trust",
        "really need|necessary it|number|phone",
        "is it|that necessary|needed|required|mandatory",
        "keep|keeping my|number|it private|myself|confidential",
        "=pass|=nothanks|=decline",
        "spam|spamming|telemarketing|robocalls|harass|bother|pester",
        "don't|dont|not|never give|hand .. out|number",
        "^ =no $",
    ),
    this_chat=(
        "this|same number|one|chat|here",
        "number|phone this|same|here|see|have|chat",
        "you already|can have|see|know|got",
        "you have it|number",
        "it's|its this|here|same",
        "the|number i'm|im|am|i writing|texting|messaging|using|chatting",
        "text|call|message me|us here|this|back",
        "already gave|given|have|sent|provided",
        "on|via|over|through whatsapp|telegram|viber|messenger|chat|here",
        (
            "chat|text|texting|write|writing|message|messages|messaging|talk|dm|reply "
            "only|here|fine|better|instead|please|works|ok|okay|good|easier|me"
        ),
        (
            "let's|lets|keep|stay|continue|prefer|rather .. here|chat|writing|text|"
            "messages"
        ),
        "can|can't|cant|could|why we|you .. here",
        "reach|contact|get|find|answer|respond|reply|speak .. here",
        "here fine|good|works|please|ok|okay|better|best|only",
        "^ =here|=this|=chat $",
    ),
    unknown=(
        (
            "=later|=tonight|this_evening|not_now|maybe_later|=tomorrow|another_time|"
            "some_time"
        ),
        "not yet|now|sure",
        "don't|dont know|remember",
        "first price|quote|tell|answer|$",
        "later|tomorrow|tonight give|send|text|share|today",
        "send|give|share|text .. later|tomorrow|tonight|soon",
        "new|changing phone|number|sim",
        "just|only asking|price|looking|question|browsing",
        "when|if|after|once decide|ready|decided|quote|price|like",
        "let|lemme|will|i'll|ill|gonna think|see",
        "=if|=once|=when price|quote|right|good|ok|like|see",
        "don't|dont|no have .. phone|number",
    ),
)
