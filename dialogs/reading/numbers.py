"""Numbers in digits and in words: the layer under money, sizes, phones and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from dialogs.reading.addition import read_sum
from dialogs.reading.atoms import atoms
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.languages.shapes.numbers import Numbers
from dialogs.reading.sums import Sum
from dialogs.reading.text import Text

_THOUSAND = 1000
_FEW = 5
_BELOW_ZERO = re.compile(r"(?:[-–−]|минус\b|minus\b)\s?\d+(?:[.,]\d+)?", re.IGNORECASE)
"""“Тысячи” stands before two, three and four only."""
_GAP = 2
"""Words that may part a scale from the number behind it: «тысяч эдак в триста»."""
_LINKS = frozenset({"-", "/", ","})
_ROUGH_SIGNS = frozenset({"~", "≈"})


class Numeral(Struct, frozen=True):
    """A number in tokens `first` up to and without `last`.

    `scale` is the largest multiplier that was said (1000 for «200 тыс», 100 for
    «сотня»), else 1; `digits` says that digits were written, `approx` that it was
    called inexact.
    """

    first: int
    last: int
    value: float
    ordinal: bool = False
    scale: float = 1
    digits: bool = False
    approx: bool = False


@lru_cache(maxsize=1 << 6)
def numerals(text: Text) -> tuple[Numeral, ...]:
    """All numbers of a message in order; a range is two of them, not yet tied.

    What they count is not looked at: a size, a date, a phone hold numerals too.
    """
    pieces = atoms(text)
    if not pieces:
        return ()
    found = []
    at = 0
    while at < len(pieces):
        total, at = read_sum(text, pieces, at)
        if total:
            found.append(_as_numeral(text, total))
    return tuple(_turned(text, found, LANGUAGES[text.lang].numbers)) if found else ()


def whole_number(text: Text) -> float | None:
    """The number that the message is, None where it says anything else.

    Reads what would be something else inside a sentence: “-5”, “1/5”, “one twenty
    two”, “45 (forty five)”.
    """
    found = numerals(text)
    if not found or len(found) > 2:  # noqa: PLR2004 - a fraction, a number said twice
        return None
    words = text.words()
    first, last = found[0].first, found[-1].last
    around = [*words[:first], *words[last:]]
    minus = {"-"} | LANGUAGES[text.lang].numbers.minus
    sign = -1 if around[:1] and around[0] in minus else 1
    allowed = minus | LANGUAGES[text.lang].numbers.articles | {"(", ")", "."}
    if any(word not in allowed for word in around):
        return None
    if len(found) == 1:
        return sign * found[0].value
    both = _of_two(found[0], found[1], words[found[0].last : found[1].first])
    return None if both is None else sign * both


def _of_two(one: Numeral, other: Numeral, between: tuple[str, ...]) -> float | None:
    if between == ("/",):
        return one.value / other.value if other.value else None
    if between == ("(",) and one.value == other.value:
        return one.value
    if not between and is_hundreds(one, other):
        return one.value * 100 + other.value
    return None


def is_hundreds(one: Numeral, other: Numeral) -> bool:
    """Whether two numbers in words may be hundreds and the rest: “two fifty”."""
    if one.digits or other.digits or one.ordinal or other.ordinal:
        return False
    # “Two fifty”, “twelve fifty”; “ten twenty” may as well be a time.
    hundreds = 1 <= one.value <= 9 or 11 <= one.value <= 19  # noqa: PLR2004 - ones, teens
    return hundreds and 10 <= other.value <= 99  # noqa: PLR2004 - tens


def is_below_zero(raw: str) -> bool:
    """Whether a message is one negative number: nothing can be counted so."""
    return bool(_BELOW_ZERO.fullmatch(raw.strip()))


def _as_numeral(text: Text, total: Sum) -> Numeral:
    before = text.tokens[total.first - 1].text if total.first else ""
    table = LANGUAGES[text.lang].numbers
    inside = text.words()[total.first : total.last]
    about = before in _ROUGH_SIGNS or before in table.about
    about = about or not table.loose.isdisjoint(inside)
    return Numeral(
        total.first,
        total.last,
        total.value(),
        ordinal=total.ordinal,
        scale=total.scale,
        digits=total.digits,
        approx=total.approx or about,
    )


def _turned(text: Text, found: list[Numeral], table: Numbers) -> Iterator[Numeral]:
    """Scales that stand before their numbers: «тысяч двести», «тыщ до 80»."""
    scale: Numeral | None = None
    last = -1
    for numeral in found:
        links = table.gaps | table.hedges
        links = links if scale and last == scale.last else links | _LINKS
        between = text.words()[last : numeral.first] if scale else ()
        if scale and _may_turn(text, scale, numeral) and _is_link(between, links):
            first = scale.first if scale.last == numeral.first else numeral.first
            yield replace(
                numeral,
                first=first,
                value=numeral.value * scale.value,
                scale=scale.value,
                approx=True,
            )
            last = numeral.last
            continue
        if scale and last == scale.last and _is_a_number(text, scale, table):
            yield scale
        scale = None
        if _stands_before(text, numeral, table):
            scale, last = numeral, numeral.last
        else:
            yield numeral
    if scale and last == scale.last and _is_a_number(text, scale, table):
        yield scale


def _stands_before(text: Text, numeral: Numeral, table: Numbers) -> bool:
    alone = numeral.last - numeral.first == 1 and numeral.value == numeral.scale
    word = text.tokens[numeral.first].text
    return alone and (word in table.turned or word in table.half_turned)


def _is_a_number(text: Text, scale: Numeral, table: Numbers) -> bool:
    """Whether a scale is one thousand rather than “(some) thousands”."""
    word = text.tokens[scale.first].text
    return scale.value < _THOUSAND or word in table.half_turned


def _may_turn(text: Text, scale: Numeral, numeral: Numeral) -> bool:
    if numeral.scale > 1 or numeral.ordinal or numeral.value >= _THOUSAND:
        return False
    half = text.tokens[scale.first].text in LANGUAGES[text.lang].numbers.half_turned
    return not half or 1 < numeral.value < _FEW


def _is_link(between: tuple[str, ...], links: frozenset[str]) -> bool:
    return len(between) <= _GAP and all(word in links for word in between)
