"""What of a text is covered until somebody asks to see it, and is written down."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.handoffs.cards import covered

ENOUGH = 7
"""Digits of a phone that tell whose it is, however it was written."""

OPEN = 2
"""Digits that stay open at its end: enough to tell two leads apart."""

_EMAIL = re.compile(r"([\w.+-])[\w.+-]*(@[\w-]+(?:\.[\w-]+)+)")
_APART = r"[\s().-]{0,3}"
_LOCAL = re.compile(
    rf"(?<![\d.,])(?:[78]{_APART})?9\d\d{_APART}\d{{3}}{_APART}\d\d{_APART}\d\d(?!\d)"
)
"""A Russian mobile phone as people write it."""


def hidden(text: str, known: Iterable[str] = ()) -> str:
    """The text with the middle of each phone and of each e-mail covered.

    `known` are phones of this person: they are found however they are written.
    """
    for phone in known:
        text = _shape(phone).sub(_cover, text)
    return _EMAIL.sub(r"\1•••\2", _LOCAL.sub(_cover, covered(text)))


def _shape(phone: str) -> re.Pattern[str]:
    digits = [sign for sign in phone if sign.isdecimal()]
    tail = _APART.join(digits[-ENOUGH:])
    head = "".join(f"(?:{digit}{_APART})?" for digit in digits[:-ENOUGH])
    return re.compile(rf"(?<!\d)\+?(?:00|8{_APART})?{head}{tail}(?!\d)")


def _cover(found: re.Match[str]) -> str:
    left = sum(sign.isdecimal() for sign in found[0])
    signs = []
    for sign in found[0]:
        if sign.isdecimal():
            left -= 1
            signs.append(sign if left < OPEN else "•")
        else:
            signs.append(sign)
    return "".join(signs)
