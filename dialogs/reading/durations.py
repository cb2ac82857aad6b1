"""How long: lengths of time as a number of one unit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from msgspec import Struct

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import Text
from dialogs.reading.timing.items import LENGTH, Context, Item, rewrite
from dialogs.reading.timing.lengths import LENGTHS, NUMBERS
from dialogs.reading.timing.lexing import lex
from dialogs.reading.values import Found

_FINER = {
    "minute": ("second", 60),
    "hour": ("minute", 60),
    "day": ("hour", 24),
    "week": ("day", 7),
    "month": ("day", 30),
    "quarter": ("month", 3),
    "half_year": ("month", 6),
    "year": ("month", 12),
}
_WHOLE = {"half_year": ("month", 6), "decade": ("day", 10)}
_LONGEST = 1e9
_EPOCH = dt.datetime(2000, 1, 1)  # noqa: DTZ001  # a length has no moment


class Duration(Struct, frozen=True, tag="duration"):
    """A length; `unit` is second, minute, hour, day, week, month, quarter or year.

    A part of a unit is said in the next smaller one: half an hour is 30 minutes.
    """

    value: float
    unit: str


def find_durations(text: Text) -> tuple[Found[Duration], ...]:
    """Lengths in order of appearance; a unit alone is one of it."""
    context = Context(_EPOCH, text.lang, LANGUAGES[text.lang].dates, asked=False)
    row, _ = lex(text, context)
    row = rewrite(row, NUMBERS, context=context)
    row = rewrite(row, LENGTHS, context=context)
    return tuple(_durations(text, row, alone=len(row) == 1))


def _durations(
    text: Text,
    row: Sequence[Item],
    *,
    alone: bool,
) -> Iterator[Found[Duration]]:
    for item in row:
        one = alone and item.symbol in "Uh"
        if item.symbol != LENGTH and not one:
            continue
        value = 1.0 if one else item.high
        if value > _LONGEST:
            continue
        start, end = text.tokens[item.first].start, text.tokens[item.last - 1].end
        duration = _in_whole_units(value, item.word)
        yield Found(duration, start, end, text.raw[start:end])


def _in_whole_units(value: float, unit: str) -> Duration:
    if unit in _WHOLE:
        unit, times = _WHOLE[unit]
        value *= times
    while value != int(value) and unit in _FINER:
        unit, times = _FINER[unit]
        value = round(value * times, 6)
    return Duration(value, unit)
