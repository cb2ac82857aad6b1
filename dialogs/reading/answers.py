"""The value that was asked for, where a message holds nothing else.

“200 тыс”, “next week”, “15”: most answers are like that. No other reader could win
these words from the one that was asked, so none is called.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Mapping

from dialogs.reading.contacts import FEWEST_DIGITS, find_phones
from dialogs.reading.counts import MOST
from dialogs.reading.dates import find_timings
from dialogs.reading.money import find_money
from dialogs.reading.quantities import GUESS, find_quantities
from dialogs.reading.text import SPOKEN, Text
from dialogs.reading.values import Found, Money, Quantity, Timing, Value

_ASKING = "?@"
_SURE = 0.6
"""Certainty from which a count is one: “five grand” counts nothing."""


def find_answer(
    text: Text,
    *,
    asked: str | None,
    now: dt.datetime,
    units: Mapping[str, str] | None,
    idle: Container[str] = (),
) -> Found[Value] | None:
    """The one value of the message; None where it may hold anything beside.

    `idle` words may: “well, 15 then”. A row of digits as long as a phone is left to
    the reader of phones.
    """
    raw = text.raw
    if asked not in _READ or any(sign in raw for sign in _ASKING):
        return None
    if sum(map(str.isdigit, raw)) >= FEWEST_DIGITS:
        return None
    if asked == "quantity" and raw.isdecimal() and raw.isascii():
        return _bare_count(raw)
    found: tuple[Found[Value], ...]
    if asked == "money":
        found = find_money(text, asked=True)
    elif asked == "timing":
        found = find_timings(text, asked=True, now=now)
    else:
        found = find_quantities(text, asked=True, units=units)
    alone = len(found) == 1 and _is_told(found[0]) and _has_all(text, found[0], idle)
    return found[0] if alone else None


def find_phone(text: Text, *, region: str) -> Found[Value] | None:
    """The one phone of the message; None where a letter or a figure stands beside."""
    raw = text.raw
    digits = sum(map(str.isdigit, raw))
    if digits < FEWEST_DIGITS or "@" in raw or any(map(str.isalpha, raw)):
        return None
    found = find_phones(text, region=region)
    if len(found) != 1 or found[0].value.number is None:
        return None
    return found[0] if _has_all(text, found[0]) else None


def _bare_count(digits: str) -> Found[Value] | None:
    """A row of digits as `find_quantities` reads it, in a twentieth of the time."""
    count = int(digits)
    if not 0 < count < MOST:
        return None
    return Found(Quantity(count=count), 0, len(digits), digits, GUESS)


_READ = frozenset({"money", "timing", "quantity"})


def _is_told(one: Found[Value]) -> bool:
    """Whether it is a value, not an evasion, and surely of the kind that was asked."""
    match one.value:
        case Money(status=status):
            return status == "value"
        case Timing(status=status):
            return status == "date"
        case Quantity(count=count, span=span):
            bare = one.quote.isdigit()
            return (count is not None or span is not None) and (
                bare or one.certainty >= _SURE
            )
        case _:
            return False


def _has_all(text: Text, one: Found[Value], idle: Container[str] = ()) -> bool:
    """Whether no word that says anything and no number stands beside it."""
    return all(
        (one.start <= token.start and token.end <= one.end) or token.text in idle
        for token in text.tokens
        if token.kind in SPOKEN
    )
