"""Areas in a message."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.languages.shapes.quantities import QuantityTable
from dialogs.reading.numbers import Numeral, numerals
from dialogs.reading.text import Text

_LONGEST_AREA_NAME = 4


_POWERS = frozenset({"2"})


class Area(Struct, frozen=True):
    """Square metres."""

    first: int
    last: int
    value: float


@lru_cache(maxsize=1 << 6)
def find_areas(text: Text) -> Sequence[Area]:
    """Numbers with a unit of area behind them."""
    table = LANGUAGES[text.lang].quantities
    found = []
    free = 0
    for number in numerals(text):
        first = number.first
        factor, last = _area_unit(text, number.last, table)
        if not factor:
            factor, first, last = _turned_unit(text, number, table, free=free)
        free = number.last
        if factor:
            found.append(Area(first, last, round(number.value * factor, 2)))
    return found


def _turned_unit(
    text: Text,
    number: Numeral,
    table: QuantityTable,
    *,
    free: int,
) -> tuple[float, int, int]:
    """The unit before its number, «квадратов 40», or on both sides of it."""
    words = text.words()
    at = number.first - 1
    if at > free and words[at] in table.turned_links:
        at -= 1
    if at < free or number.ordinal:
        return 0, number.first, number.last
    behind = " ".join((words[at], *words[number.last : number.last + 1]))
    if behind in table.areas and number.last < len(words):
        return table.areas[behind], at, number.last + 1
    if words[at] in table.turned:
        return table.areas[words[at]], at, number.last
    pair = " ".join(words[max(at - 1, free) : at + 1])
    if pair in table.turned:
        return table.areas[pair], at - 1, number.last
    return 0, number.first, number.last


def _area_unit(text: Text, at: int, table: QuantityTable) -> tuple[float, int]:
    words = text.words()
    for count in range(_LONGEST_AREA_NAME, 0, -1):
        name = " ".join(words[at : at + count])
        last = words[at + count - 1 : at + count + 1]
        if len(last) > 1 and last[0] in _POWERS and last[1] in table.any_noun:
            continue  # “1,2 x 1,5 m 2 pcs”: two pieces
        if name in table.areas and at + count <= len(words):
            return table.areas[name], at + count
    return 0, at
