"""So many in each of several parts: “3 branches of 40 and an office of 20”."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec.structs import replace

from dialogs.reading.amounts import is_thing
from dialogs.reading.count_ranges import Count, joined
from dialogs.reading.counts import MOST, every_count
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.morphology import is_animate
from dialogs.reading.numbers import numerals
from dialogs.reading.text import Text

_FAR = 6
"""Tokens that may part the number of parts from what is in each."""
_BEFORE, _BEHIND = 2, 3
"""Tokens before and behind both numbers in which “each” is said of them."""
_NEAR = 2
"""Words behind a number of parts among which its noun is."""


def find_parts(
    text: Text, taken: Mapping[int, int], units: Mapping[str, str]
) -> Count | None:
    """All that is in the parts of a message, if it tells of parts with so many each.

    A part that is named alone with its number is added.
    """
    table = LANGUAGES[text.lang].quantities
    signs = {*table.each_before, *table.each, table.holding}
    if signs.isdisjoint(text.words()):
        return None
    if len(numerals(text)) < 2:  # noqa: PLR2004 - parts, and what is in each
        return None
    counts = joined(text, list(every_count(text, taken, units)))
    own = set(units.values())
    for one, other in pairwise(counts):
        for number, count in ((one, other), (other, one)):
            if _is_of_parts(text, number, count, own=own) and _is_in_each(
                text, number, count
            ):
                return _in_all(text, counts, count, number=number)
    return None


def _is_in_each(text: Text, number: Count, count: Count) -> bool:
    """Whether a count is said of each: “по 40”, “40 people each”, “in each of 3”."""
    table, words = LANGUAGES[text.lang].quantities, text.words()
    following = number.first > count.first
    between = words[number.first + 1 : count.first]
    if between[-1:] == (table.holding,):
        return table.pauses.isdisjoint(between)
    if count.first and words[count.first - 1] in table.each_before:
        at = number.first - 1
        return not following or words[at] in table.places or is_thing(text, at)
    last = count.last + _BEHIND
    behind = words[count.last : min(last, number.first) if following else last]
    before = words[max(0, number.first - _BEFORE) : number.first]
    if not following:  # “8 shops, in each of them 10”
        before += words[max(number.last, count.first - _BEFORE) : count.first]
    return not table.each.isdisjoint((*before, *behind))


def _is_of_parts(text: Text, number: Count, count: Count, *, own: set[str]) -> bool:
    """Whether a number is that of parts, and a count near it what is in each of them.

    “2 people at 500” are no thousand, “12 cafés with 3 tables each” no staff.
    """
    gap = max(count.first - number.last, number.first - count.last)
    if gap > _FAR or not _is_whole(count) or count.other:
        return False
    if not _is_whole(number) or number.low != number.high or number.unit in own:
        return False
    if count.unit is None and is_thing(text, count.last):
        lang, word = text.lang, text.tokens[count.last].text
        if not is_animate(word, lang):
            return False
    alike = number.unit is not None and count.unit in {None, number.unit}
    return not alike and _names_thing(text, number, count)


def _names_thing(text: Text, number: Count, count: Count) -> bool:
    """Whether a thing stands behind a number, or right before: «филиалов 3»."""
    if number.unit is not None:
        return True
    if any(_is_thing(text, at) for at in range(number.first + 1, number.last + _NEAR)):
        return True
    links = LANGUAGES[text.lang].quantities.links
    before = number.first - 1
    if before < 0 or count.first <= before < count.last:
        return False
    return text.tokens[before].text not in links and _is_thing(text, before)


def _is_thing(text: Text, at: int) -> bool:
    """Whether a word is a noun that parts may be called by; days and times are not."""
    times = LANGUAGES[text.lang].quantities.times
    return is_thing(text, at) and not text.tokens[at].text.startswith(times)


def _in_all(
    text: Text, counts: Sequence[Count], count: Count, *, number: Count
) -> Count | None:
    times = number.low or 0
    rest = [one for one in counts if one not in (count, number)]
    more = [one for one in rest if _is_part(text, one, count)]
    low = (count.low or 0) * times + sum(one.low or 0 for one in more)
    high = (count.high or 0) * times + sum(one.high or 0 for one in more)
    if not 0 < high < MOST:
        return None
    ends = [count, number, *more]
    return replace(
        count,
        first=min(one.first for one in ends),
        last=max(one.last for one in ends),
        low=low,
        high=high,
        sure=True,
        unit=count.unit or next((one.unit for one in more if one.unit), None),
    )


def _is_part(text: Text, one: Count, count: Count) -> bool:
    """Whether a number is that of one more part: “and an office of 20”."""
    if (
        not _is_whole(one)
        or one.other
        or (one.unit and count.unit and one.unit != count.unit)
    ):
        return False
    table, words = LANGUAGES[text.lang].quantities, text.words()
    before = words[max(0, one.first - _FAR + 1) : one.first]
    joins = [at for at, word in enumerate(before) if word in table.pauses]
    if not joins:
        return False
    said = before[joins[-1] + 1 :]
    if before[joins[-1]] in LANGUAGES[text.lang].money.more:
        return True
    placed = table.places.intersection(words[one.last : one.last + 2])
    return bool(said) or bool(placed) or one.unit is not None


def _is_whole(count: Count) -> bool:
    return bool(count.low and count.high)
