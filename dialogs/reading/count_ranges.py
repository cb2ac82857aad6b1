"""Counts that belong together: ranges, bounds, and both ends said apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import Lang, Text

AROUND = 5
"""Tokens before and behind a count that can say something about it."""
_WIDEST = 200
"""How many times its lower end the upper end of a range may be."""


class Count(Struct, frozen=True):
    """How many of a unit: tokens `first` up to and without `last`.

    Exact where `low == high`; an open end is None. `sure` says that a noun names what
    is counted, `other` that the number belongs to a price or a date.
    """

    first: int
    last: int
    low: int | None
    high: int | None
    unit: str | None = None
    sure: bool = True
    approx: bool = False
    other: bool = False


class CountPatterns(Struct, frozen=True):
    """What stands around a count; `..._before` patterns end where it begins."""

    alone: re.Pattern[str]
    pair: re.Pattern[str]
    upper: re.Pattern[str]
    lower: re.Pattern[str]
    upper_after: re.Pattern[str]
    lower_after: re.Pattern[str]
    between: re.Pattern[str]
    apart: re.Pattern[str]
    other_before: re.Pattern[str]
    other_behind: re.Pattern[str]


def joined(text: Text, counts: Sequence[Count]) -> list[Count]:
    """Ranges out of two counts, bounds out of the words around."""
    found: list[Count] = []
    for count in _ranges(text, counts):
        before = found[-1] if found else None
        if before and _are_both_ends(text, before, count):
            found[-1] = replace(before, last=count.last, high=count.high)
        else:
            found.append(count)
    return found


def _are_both_ends(text: Text, low: Count, high: Count) -> bool:
    """“More than ten but fewer than twenty”."""
    if low.high is not None or high.low is not None or low.other or high.other:
        return False
    if low.low is None or high.high is None or not low.low < high.high:
        return False
    if high.unit and low.unit and high.unit != low.unit:
        return False
    between = " ".join(text.words()[low.last : high.first])
    return bool(patterns_of(text.lang).apart.fullmatch(between))


def _ranges(text: Text, counts: Sequence[Count]) -> Iterator[Count]:
    at = 0
    while at < len(counts):
        count = counts[at]
        following = counts[at + 1] if at + 1 < len(counts) else None
        if following and _is_range(text, count, following):
            if following.other or count.other:
                yield from (_bounded(text, one) for one in (count,) if one.sure)
                at += 2
                continue
            named = following if following.sure else count
            yield replace(
                named,
                first=count.first,
                last=following.last,
                low=count.low,
                high=following.high,
            )
            at += 2
        else:
            yield _bounded(text, count)
            at += 1


def _is_range(text: Text, low: Count, high: Count) -> bool:
    patterns = patterns_of(text.lang)
    if low.unit and high.sure and low.unit != high.unit:
        return False
    if low.sure and not high.sure and _ends_in_noun(text, low):
        return False
    if low.low is None or high.low is None or not low.low < high.low:
        return False
    if high.low > low.low * _WIDEST:
        return False  # “3, up to 80 thousand”: the second is money
    between = " ".join(text.words()[low.last : high.first])
    if low.unit and not between:
        return False
    return bool(patterns.between.fullmatch(between))


def _ends_in_noun(text: Text, count: Count) -> bool:
    """“25 роз до 5000” is no range, “окон пять-шесть” is one."""
    table = LANGUAGES[text.lang].quantities
    word = text.tokens[count.last - 1].text
    return word in table.nouns or word in table.any_noun


def _bounded(text: Text, count: Count) -> Count:
    patterns = patterns_of(text.lang)
    words = text.words()
    before = " ".join(words[max(0, count.first - AROUND) : count.first])
    behind = " ".join(words[count.last : count.last + AROUND])
    upper, lower = patterns.upper.search(before), patterns.lower.search(before)
    if upper and (lower is None or upper.start() <= lower.start()):
        return replace(count, low=None)
    if not lower and patterns.upper_after.match(behind):
        return replace(count, low=None)
    if lower or patterns.lower_after.match(behind):
        return replace(count, high=None)
    return count


@lru_cache(maxsize=4)
def patterns_of(lang: Lang) -> CountPatterns:
    """The patterns of a language, compiled at first use."""
    table = LANGUAGES[lang].quantities
    return CountPatterns(
        alone=re.compile("|".join(table.alone)),
        pair=re.compile("|".join(table.pair)),
        upper=_ending(table.upper_before, table.softeners),
        lower=_ending(table.lower_before, table.softeners),
        upper_after=re.compile(rf"(?:{'|'.join(table.upper_after)})"),
        lower_after=re.compile(rf"(?:{'|'.join(table.lower_after)})"),
        apart=re.compile(
            rf"(?:{'|'.join(table.apart)}) ?(?:{'|'.join(table.upper_before)})"
        ),
        between=re.compile(rf"(?:{'|'.join(table.between)})"),
        other_before=_ending(table.other_before, ()),
        other_behind=re.compile(rf"-? ?(?:{'|'.join(table.other_after)})"),
    )


def _ending(patterns: Sequence[str], softeners: Sequence[str]) -> re.Pattern[str]:
    soft = f"(?: (?:{'|'.join(softeners)}))*" if softeners else ""
    return re.compile(rf"(?:^|(?<= ))(?:{'|'.join(patterns)}){soft}$")
