"""What a manager may order by a slash, as it was written."""

from __future__ import annotations

import re
from dataclasses import dataclass

WON, LOST = "won", "lost"
OUTCOMES = {
    WON: WON,
    LOST: LOST,
    "сделка": WON,
    "отказ": LOST,
    "wygrany": WON,
    "przegrany": LOST,
}
"""How a lead may end, by the words that managers write."""

CARD_PRESS = re.compile(r"c:(\d{1,18}):(take|transcript|later|junk)")
"""The payload of a button on a card: a handoff and what is wanted of it."""

_ORDER = re.compile(r"/([a-z]+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Order:
    """A command and what follows it; a note has the name `note`."""

    name: str
    rest: str = ""


def order_of(text: str) -> Order | None:
    """The order of a text; None for words that are meant for the prospect."""
    text = text.strip()
    if text.startswith("!"):
        return Order("note", text[1:].strip())
    found = _ORDER.fullmatch(text)
    if found is not None:
        return Order(found[1], (found[2] or "").strip())
    # A slash that we cannot read must not reach a client either.
    return Order("") if text.startswith("/") else None


def outcome_of(rest: str) -> tuple[str, str] | None:
    """The outcome and the reason after `/close`; None when there is no outcome."""
    first, _, reason = rest.partition(" ")
    outcome = OUTCOMES.get(first.casefold())
    return None if outcome is None else (outcome, reason.strip())
