"""Lengths and sizes in a message; areas are found next door."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from dialogs.reading.areas import Area, find_areas
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.languages.shapes.quantities import QuantityTable
from dialogs.reading.numbers import Numeral, numerals
from dialogs.reading.text import Text

__all__ = ["Area", "Length", "Size", "find_areas", "find_sizes"]

_METRE = 1000
_CENTIMETRE = 10
_HUNDRED = 100
_METRES_BELOW = 10
"""A side below this many is in metres when no unit is said."""
_CENTIMETRES_BELOW = 400
_LONGEST = 100_000
_SHORTEST = 50
_SHORT_WORD = 2
"""Letters of “в”, “-”, “to” between a side and its name."""


class Length(Struct, frozen=True):
    """A number in tokens `first` up to and without `last`; `unit` is in millimetres."""

    first: int
    last: int
    value: float
    unit: float | None = None
    small: float = _CENTIMETRE

    def millimetres(self) -> int:
        """The length; without a unit, or with an absurd one, by its magnitude."""
        unit = self.unit or _likely_unit(self.value, self.small)
        if unit == _METRE and self.value >= _HUNDRED:
            unit = _likely_unit(self.value, self.small)
        elif unit == _CENTIMETRE and self.value >= _METRE:
            unit = 1
        return round(self.value * unit)


class Size(Struct, frozen=True):
    """Width and height in millimetres, either of which may not have been said."""

    first: int
    last: int
    width: int | None
    height: int | None


@lru_cache(maxsize=1 << 6)
def find_sizes(text: Text) -> Sequence[Size]:
    """Pairs of lengths, and lengths that are called width or height."""
    table = LANGUAGES[text.lang].quantities
    if not numerals(text) and table.single.isdisjoint(text.forms):
        return []
    taken = {one.first for one in find_areas(text)}
    lengths = [one for one in _lengths(text, table) if one.first not in taken]
    if any(word in table.single for word in text.words()):
        lengths = _with_single(text, lengths)
    found: list[Size] = []
    at = 0
    while at < len(lengths):
        size = _pair(text, lengths[at : at + 2], table)
        at += 2 if size else 1
        if size and at < len(lengths) and _crosses(text, size, lengths[at]):
            size = replace(size, last=lengths[at].last)
            at += 1
        if size:
            found.append(size)
    return found or _named(text, lengths, table)


def _lengths(text: Text, table: QuantityTable) -> Iterator[Length]:
    """Every number as a length, with “метр сорок” as one."""
    numbers = numerals(text)
    taken = 0
    for at, number in enumerate(numbers):
        if number.first < taken or number.ordinal or number.scale >= _METRE:
            continue
        length = Length(number.first, number.last, number.value, small=table.small)
        free = max(taken, numbers[at - 1].last if at else 0)
        if _is_long_before(text, number, free):
            value = 1 + _share(number)
            length = Length(number.first - 1, number.last, value, _METRE)
        length = _with_unit(text, length, table)
        following = numbers[at + 1] if at + 1 < len(numbers) else None
        if following and _is_elliptic(text, length, following):
            value = length.value + _share(following)
            length = Length(length.first, following.last, value, _METRE)
            length = replace(_with_unit(text, length, table), unit=_METRE)
        taken = length.last
        yield length


def _with_single(text: Text, lengths: Sequence[Length]) -> list[Length]:
    """The lengths with those that are a word alone: “метр на полтора”."""
    taken = {at for one in lengths for at in range(one.first, one.last)}
    table = LANGUAGES[text.lang].quantities
    words = text.words()
    alone = [
        Length(at, at + 1, 1, _METRE)
        for at, word in enumerate(words)
        if word in table.single and at not in taken
        if table.crosses.intersection(words[max(0, at - 1) : at + 2])
    ]
    return sorted((*lengths, *alone), key=lambda one: one.first)


def _is_long_before(text: Text, number: Numeral, free: int) -> bool:
    """The word of “метр сорок”, which belongs to no number before it."""
    at = number.first - 1
    words = text.words()
    return (
        at >= free
        and words[at] in LANGUAGES[text.lang].quantities.long
        and _is_share(number)
    )


def _is_share(number: Numeral) -> bool:
    return 0 < number.value < _HUNDRED and not number.value % 1


def _share(number: Numeral) -> float:
    """Centimetres as a share of a metre."""
    return number.value / _HUNDRED


def _is_elliptic(text: Text, length: Length, following: Numeral) -> bool:
    """“2 метра 10 см”, “1м40”."""
    words, table = text.words(), LANGUAGES[text.lang].quantities
    if following.first != length.last or words[length.last - 1] not in table.long:
        return False
    return length.unit == _METRE and _is_share(following)


def _with_unit(text: Text, length: Length, table: QuantityTable) -> Length:
    words = text.words()
    at = length.last
    if at < len(words) and words[at] in table.lengths:
        dotted = words[at + 1 : at + 2] == (".",) and at + 2 < len(words)
        unit = length.unit or table.lengths[words[at]]
        inches = words[at] == "'" and words[at + 1 : at + 2] == ("'",)
        if inches:
            return replace(length, last=at + 2, unit=25.4)
        return replace(length, last=at + (2 if dotted else 1), unit=unit)
    return length


def _pair(
    text: Text,
    pair: Sequence[Length],
    table: QuantityTable,
) -> Size | None:
    if len(pair) < 2:  # noqa: PLR2004 - width and height
        return None
    one, other = pair
    between = text.words()[one.last : other.first]
    if len(between) != 1 or between[0] not in table.crosses:
        return None
    if one.unit is None and other.unit and not _differ(one.value, other.value):
        one = replace(one, unit=other.unit)
    elif other.unit is None and one.unit and not _differ(one.value, other.value):
        other = replace(other, unit=one.unit)
    if one.unit is None and between[0].isalpha() and _is_elsewhere(text, pair):
        return None
    width, height = one.millimetres(), other.millimetres()
    if not (_SHORTEST <= width <= _LONGEST and _SHORTEST <= height <= _LONGEST):
        return None
    return Size(one.first, other.last, width, height)


def _is_elsewhere(text: Text, pair: Sequence[Length]) -> bool:
    """“5000 на 14 февраля”: a price and a day, not two sides."""
    one, other = pair
    if _differ(one.value, other.value) and one.value >= _CENTIMETRES_BELOW:
        return True
    behind = text.tokens[other.last] if other.last < len(text.tokens) else None
    return behind is not None and behind.text in LANGUAGES[text.lang].quantities.months


def _differ(one: float, other: float) -> bool:
    """Whether two sides cannot be meant in the same unit: 2 by 150."""
    return max(one, other) > 20 * min(one, other)


def _crosses(text: Text, size: Size, length: Length) -> bool:
    """Whether a third side follows, which is of no interest."""
    between = text.words()[size.last : length.first]
    return len(between) == 1 and between[0] in LANGUAGES[text.lang].quantities.crosses


def _named(
    text: Text,
    lengths: Sequence[Length],
    table: QuantityTable,
) -> list[Size]:
    """“Высота 145 ширина 135”; a name stands before its number or behind it."""
    sides: dict[str, Length] = {}
    used: set[int] = set()
    first, last = len(text.tokens), 0
    for length in lengths:
        at = _name_at(text, length, used)
        if at is None:
            continue
        used.add(at)
        sides.setdefault(_side(text.words()[at], table), length)
        first = min(first, at, length.first)
        last = max(last, at + 1, length.last)
    if not sides:
        return []
    width, height = sides.get("width"), sides.get("height")
    return [
        Size(
            first,
            last,
            width.millimetres() if width else None,
            height.millimetres() if height else None,
        ),
    ]


def _name_at(text: Text, length: Length, used: set[int]) -> int | None:
    """Where the side is named: right before the length, over a sign, or behind it."""
    words = text.words()
    near = [length.first - 1]
    before = text.tokens[length.first - 1] if length.first > 1 else None
    if before and (before.kind == "word" or len(before.text) <= _SHORT_WORD):
        near.append(length.first - 2)
    near.extend((length.last, length.last + 1))
    for at in near:
        if (
            0 <= at < len(words)
            and at not in used
            and _side(words[at], LANGUAGES[text.lang].quantities)
        ):
            return at
    return None


def _side(word: str, table: QuantityTable) -> str:
    if word in table.width:
        return "width"
    return "height" if word in table.height else ""


def _likely_unit(value: float, small: float) -> float:
    if value < _METRES_BELOW:
        return _METRE
    if value < _HUNDRED:
        return small
    return _CENTIMETRE if value < _CENTIMETRES_BELOW else 1
