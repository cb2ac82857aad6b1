"""What each sign counts: a scorecard that all languages share.

A sign is something said in one of many ways: “we print flyers”, “drukujemy ulotki” and
«печатаем листовки» are `offers` and `promotion`. What somebody offers tells his
category; how he offers it is the same for all of them.
"""

from __future__ import annotations

from collections.abc import Mapping

CATEGORIES = (
    *("spam_fraud", "collector_callcenter", "tender_collector"),
    *("job_seeker", "competitor", "ads_offer"),
)
"""Stock categories; with equal points the earlier is meant."""

LEAST = 2.9
"""Points from which a message is junk; a sign that could be a buyer's has fewer."""

OWN: Mapping[str, Mapping[str, float]] = {
    "spam_fraud": {
        "prize": 4,
        "crypto": 2.8,
        "income": 4,
        "link": 3.5,
        "code": 4.5,
        "blocked": 4.5,
        "parcel": 4.5,
        "adult": 4.5,
        "drugs": 4.5,
        "fast_loan": 4,
        "authority": 4,
        "vote": 4,
        "private": 1.5,
        "family_trick": 5,
        "inheritance": 5,
        "documents": 6,
        "recovery": 5.5,
        "fake_likes": 7,
    },
    "collector_callcenter": {
        "survey": 4,
        "debt": 4.5,
        "in_charge": 2,
        "phones": 2.5,
        "utilities": 3,
        "finance": 2.5,
        "backoffice": 2.5,
        "contract": 1,
        "cheaper_than": 1.5,
    },
    "tender_collector": {
        "tender": 1.5,
        "tender_help": 4.5,
        "many_quotes": 2.6,
        "no_purchase": 3.5,
        "registry": 4.5,
        "fee": 1.5,
        "procedure": 2,
    },
    "job_seeker": {
        "seeks": 5,
        "job": 2,
        "job_ask": 3.5,
        "cv": 3,
        "trade": 1,
        "trade_me": 1.8,
        "skill": 1.5,
        "hiring": 4,
        "start": 2,
        "crew": 2.5,
        "apprentice": 3.5,
        "staff_pay": 1.5,
    },
    "competitor": {
        "insider": 6,
        "staff_pay": 4.6,
        "sources": 4,
        "same_trade": 2.9,
        "materials": 6,
    },
    "ads_offer": {
        "promotion": 3,
        "promotion_twice": 1,
        "web": 1.5,
        "media": 2.4,
        "clients": 3,
        "supplies": 1.5,
        "praise": 3,
    },
}
"""Signs of one category alone, and their points."""

OFFERING: Mapping[str, float] = {
    "offers": 2,
    "presents": 1,
    "your_firm": 2,
    "asked_need": 0.7,
    "asked_short": 1.2,
    "invites": 1.5,
    "bait": 0.8,
    "to_you": 0.8,
}
"""How somebody offers: it counts for the category of what is offered, else for ads."""

EVERYDAY = frozenset({"utilities", "clients", "finance", "phones"})
"""Signs whose words prove nothing one by one: they are a buyer's too."""

TRADE = "trade"
ASKED = frozenset({"hiring", TRADE, "asked_need", "asked_short"})
"""Signs that only ask for people of a trade: “fitters needed?” may want some."""

DEEDS = frozenset(
    {
        *("offers", "presents", "asked_need", "asked_short", "invites"),
        *("praise", "bait", "to_you"),
    },
)
"""Signs of somebody who offers."""

ADDRESSES = frozenset({"your_firm"})
"""Signs that make an offer beside a deed only: a buyer asks about “your site” too."""

NO_OFFERING: Mapping[str, frozenset[str]] = {
    "job_seeker": frozenset(OFFERING) - {"asked_need", "asked_short"},
    "spam_fraud": frozenset(OFFERING) - {"bait"},
    "competitor": frozenset(OFFERING),
    "tender_collector": frozenset({"invites"}),
}
"""Ways of offering that say nothing for a category."""

BUYER: Mapping[str, float] = {
    "wants": 1,
    "goods": 0.5,
    "count": 3,
    "for_own": 3,
    "choosing": 3,
    "asks_price": 2,
    "asks_do": 2,
    "own_order": 3.3,
    "after_course": 4,
    "approved": 4,
    "our_tender": 4,
    "hire_fitter": 4,
    "wants_goods": 3,
    "asks_crew": 4,
    "pays": 4,
    "cares": 4,
    "asks_product": 6,
    "needs_goods": 6,
    "asks_papers": 6,
    "orders": 4,
    "has_deal": 5,
    "own_life": 4,
    "saw_offer": 4,
    "their_person": 4,
    "decides": 4,
    "school": 9,
    "learns": 10,
}
"""Signs of a buyer: their points are taken off."""

NO_BUYER: Mapping[str, frozenset[str]] = {
    "job_seeker": frozenset({"wants"}),
    "tender_collector": frozenset({"asks_price", "wants"}),
    "competitor": frozenset({"asks_do", "asks_price", "goods", "wants"}),
}
"""What somebody of the category says as well as a buyer does."""

OF_SCRIPT = 1.5
"""What each word of the things that the script sells takes off."""


def points_for(category: str, signs: frozenset[str]) -> Mapping[str, float]:
    """The signs that count for a category, none of them without one of its own."""
    table = OWN[category]
    own = {}
    if not signs.isdisjoint(table):  # for most messages, most categories
        own = {sign: count for sign, count in table.items() if sign in signs}
    offers = category == CATEGORIES[-1]
    if not own and not offers:
        return {}
    silent = NO_OFFERING.get(category, frozenset())
    said = signs - silent - (ADDRESSES if offers and not signs & DEEDS else frozenset())
    return own | {sign: count for sign, count in OFFERING.items() if sign in said}


def points_against(category: str, signs: frozenset[str]) -> Mapping[str, float]:
    """The signs of a buyer that count against a category."""
    silent = NO_BUYER.get(category, frozenset())
    said = signs - silent
    return {sign: count for sign, count in BUYER.items() if sign in said}
