"""What a manager may order by a slash or a button, as it was written."""

from __future__ import annotations

import re

from msgspec import Struct

WON, MEETING, LOST, JUNK = "won", "meeting", "lost", "junk"
OUTCOMES = {
    WON: WON,
    MEETING: MEETING,
    LOST: LOST,
    JUNK: JUNK,
    "сделка": WON,
    "встреча": MEETING,
    "отказ": LOST,
    "мусор": JUNK,
    "wygrany": WON,
    "spotkanie": MEETING,
    "przegrany": LOST,
    "śmieci": JUNK,
}
"""How a lead may end, by the words that managers write."""

LOST_REASONS = ("expensive", "others", "region", "undecided", "silent")
JUNK_REASONS = ("ads", "tender", "spam", "job")
DELAYS = ("15m", "1h", "morning")
"""How long a lead can be put off by a button."""

WISHES = {
    "take": ("",),
    "transcript": ("",),
    "later": ("", *DELAYS),
    JUNK: ("", *JUNK_REASONS),
    WON: ("",),
    MEETING: ("",),
    LOST: ("", *LOST_REASONS),
    "exclude": ("yes", "no"),
    "back": ("",),
    "bot": ("",),
    "keep": ("",),
    "price": ("",),
}
"""What the buttons of cards and menus ask for, each with what may be chosen."""

PERSONAL = ("away", "here", "help")
"""Orders that are about no lead."""

_PRESS = re.compile(r"c:(\d{1,18}):([a-z]{1,20})(?::([a-z\d]{1,20}))?")
_ORDER = re.compile(r"/([a-z]+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)


class Order(Struct, frozen=True):
    """A command and what follows it; a note has the name `note`."""

    name: str
    rest: str = ""


class Press(Struct, frozen=True):
    """A button of a card or a menu: its handoff, what is wanted, what was chosen."""

    handoff: int
    wish: str
    choice: str = ""


def press_of(payload: str) -> Press | None:
    """What a payload wants; None for one that is no card's."""
    found = _PRESS.fullmatch(payload)
    if found is None or (found[3] or "") not in WISHES.get(found[2], ()):
        return None
    return Press(int(found[1]), found[2], found[3] or "")


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
