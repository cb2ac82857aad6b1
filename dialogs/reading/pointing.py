"""Options that are pointed at, not named: “2”, “the last one”, “the cheaper one”."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from dialogs.reading.lexicon import UNKNOWN, Marked
from dialogs.reading.numbers import Numeral, numerals
from dialogs.reading.text import Text

Range = tuple[float | None, float | None]
"""The numbers an option stands for; both None if it stands for none."""

_BY_NUMBER = 0.9
_BY_PRICE = 0.8
_ANY = 0.6
_BESIDE = 1
"""Unknown words beside “the first”; “on the first floor of our house” has more."""
_LIMITS = frozenset("cd")
"""“Less” and “more”, “cheap” and “dear”."""
# “The first”, “the last”, “the last but one”.
_PLACES = {"F": 0, "L": -1, "l": -2}


class Pointed(Struct, frozen=True):
    """Places of the options that are meant or ruled out, from 0."""

    places: tuple[int, ...]
    certainty: float
    excluded: bool = False


def point(text: Text, marked: Marked, ranges: Sequence[Range]) -> Pointed | None:
    """What a message points at among options with these ranges, in their order."""
    everything = tuple(range(len(ranges)))
    numbered = _numbered(text, marked, ranges)
    if numbered:
        return Pointed(numbered, _BY_NUMBER)
    letters = set(marked.letters)
    plain = marked.letters.count(UNKNOWN) <= _BESIDE
    for letter, place in _PLACES.items():
        if letter in letters and plain and len(ranges) > 1:
            return Pointed((everything[place],), _BY_NUMBER)
    if "o" in letters:
        return Pointed(everything, _BY_PRICE, excluded=True)
    if "a" in letters:
        return Pointed(everything, _BY_NUMBER)
    if "y" in letters:
        return Pointed(everything, _ANY)
    if _is_limited(text, marked):
        return None  # “two at most” is neither the second nor the dearest
    return _priced(letters, ranges) or _middle(letters, len(ranges))


def _is_limited(text: Text, marked: Marked) -> bool:
    """Whether a number stands with a word that bounds it: “two at most”."""
    if not _LIMITS.intersection(marked.letters):
        return False
    return any(not one.ordinal for one in numerals(text))


def _middle(letters: set[str], count: int) -> Pointed | None:
    """“The middle one” of an odd number of options that stand for no numbers."""
    if "m" not in letters or count % 2 == 0:
        return None
    return Pointed((count // 2,), _BY_PRICE)


def _priced(letters: set[str], ranges: Sequence[Range]) -> Pointed | None:
    ranked = sorted(
        (place for place, one in enumerate(ranges) if one != (None, None)),
        key=lambda place: _bounds(ranges[place]),
    )
    if not ranked:
        return None
    for letter, place in (("c", 0), ("d", -1), ("m", len(ranked) // 2)):
        if letter in letters:
            return Pointed((ranked[place],), _BY_PRICE)
    return None


def _numbered(
    text: Text,
    marked: Marked,
    ranges: Sequence[Range],
) -> tuple[int, ...]:
    """Options by the numbers that the message consists of."""
    found = numerals(text)
    if not found or _says_more(marked, found) or _is_limited(text, marked):
        return ()
    # “The second one” is the second; its “one” is no number.
    values = [one.value for one in found if one.ordinal] or [v.value for v in found]
    ranged = any(one != (None, None) for one in ranges)
    if ranged and not any(one.ordinal for one in found):
        places = (_in_range(value, ranges) for value in values)
        return tuple(dict.fromkeys(place for place in places if place is not None))
    if all(value == int(value) and 1 <= value <= len(ranges) for value in values):
        return tuple(dict.fromkeys(int(value) - 1 for value in values))
    return ()


def _says_more(marked: Marked, found: Sequence[Numeral]) -> bool:
    covered = {at for one in found for at in range(one.first, one.last)}
    return any(
        one.tag in {".", "n", "r"}
        and not covered.issuperset(range(one.first, one.last))
        for one in marked.marks
    )


def _in_range(value: float, ranges: Sequence[Range]) -> int | None:
    for place, one in enumerate(ranges):
        low, high = _bounds(one)
        if one != (None, None) and low <= value <= high:
            return place
    return None


def _bounds(one: Range) -> tuple[float, float]:
    low, high = one
    return (
        float("-inf") if low is None else low,
        float("inf") if high is None else high,
    )
