"""Digits that follow one another in a message, said in words or written."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.numbers import Numeral, numerals
from dialogs.reading.text import Text

_Digits = tuple[int, int, str]
"""Tokens from the first up to and without the last, and their digits."""


def has_spoken_digits(text: Text) -> bool:
    """Whether any digit of a message is said in words."""
    numbers = numerals(text)
    spoken = any(not text.forms[number.first].isdigit() for number in numbers)
    return spoken or not LANGUAGES[text.lang].contacts.zeros.isdisjoint(text.forms)


@lru_cache(maxsize=1 << 6)
def digit_rows(text: Text) -> Sequence[Sequence[_Digits]]:
    """Numbers and digit words that follow one another."""
    table = LANGUAGES[text.lang].contacts
    spoken = [
        (number.first, number.last, _digits_of(text, number))
        for number in numerals(text)
    ]
    spoken.extend(
        (at, at + 1, "0")
        for at, token in enumerate(text.tokens)
        if token.text in table.zeros
    )
    rows: list[list[_Digits]] = []
    last = -1
    for first, end, digits in sorted(spoken):
        between = text.words()[last:first]
        repeat = 1
        if between and between[-1] in table.repeats:
            repeat, between = table.repeats[between[-1]], between[:-1]
        if last < 0 or any(word.isalnum() for word in between):
            rows.append([])
        rows[-1].append((first, end, digits * repeat))
        last = end
    return rows


def _digits_of(text: Text, number: Numeral) -> str:
    if number.digits:
        inside = text.tokens[number.first : number.last]
        return "".join(token.text for token in inside if token.kind == "number")
    return str(int(number.value))
