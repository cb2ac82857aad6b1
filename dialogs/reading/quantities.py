"""How many and how large: counts, sizes and areas of a message as one value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import Literal

from msgspec.structs import replace

from dialogs.reading.count_ranges import Count
from dialogs.reading.counts import find_counts, implied
from dialogs.reading.crews import find_crew
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.measures import Area, Size, find_areas, find_sizes
from dialogs.reading.morphology import is_adjective
from dialogs.reading.numbers import numerals
from dialogs.reading.openings import is_all_of, opening_of
from dialogs.reading.parts import find_parts
from dialogs.reading.patterns import PatternSet, compile_patterns, find_matches
from dialogs.reading.telling import weights_of
from dialogs.reading.text import Lang, Text
from dialogs.reading.values import Found, Quantity

_NO_UNITS: Mapping[str, str] = MappingProxyType({})
_NO_ANSWERS: tuple[Literal["refused", "unknown"], ...] = ("refused", "unknown")
_NEAR = 3
"""Tokens over which a count and its size are one quotation."""
_MOST_PLACES = 20
"""Things parted by places that are summed; more are a list of something else."""
_SURE = 0.95
GUESS = 0.5
"""Certainty of a bare number, which only the question makes a count."""


def find_quantities(
    text: Text,
    *,
    asked: bool = False,
    units: Mapping[str, str] | None = None,
) -> tuple[Found[Quantity], ...]:
    """The quantity of a message with its sizes and area, then further things counted.

    `units` are word forms of a script and the unit each means; they go before the
    words of the language. `asked`: bare numbers count, and so does “I do not know”.
    """
    extra = units or _NO_UNITS
    areas = find_areas(text)
    sizes = find_sizes(text)
    measured: list[Size | Area] = [*areas, *sizes]
    taken = {one.first: one.last for one in measured}
    parts = find_parts(text, taken, extra)
    if parts is not None and (asked or parts.unit is not None):
        return (_as_found(text, parts, sizes, areas=areas),)
    counts = _not_denied(text, find_counts(text, taken, asked=asked, units=extra))
    if asked:
        counts = _answering(text, counts)
    if not counts and (asked or taken):
        single = implied(text, extra, asked=asked)
        counts = [single] if single else []
    if not counts and not taken:
        return _no_answer(text) if asked else ()
    main, others = _main(counts, extra)
    if main and asked and len(counts) > 1:
        crew = find_crew(text, counts, extra)
        main, others = _of_places(text, counts) or (crew or main, others)
        others = [] if main is crew else others
    if main and not asked:
        main, others = _with_more(text, main, others, units=extra)
    if main and len(sizes) > 1:
        main, others = _summed(main, others, len(sizes))
    found = [_as_found(text, main, sizes, areas=areas)]
    found.extend(_as_found(text, one, (), areas=()) for one in others)
    return tuple(found)


def _answering(text: Text, counts: list[Count]) -> list[Count]:
    """The counts of the heaviest clauses; what they count may be said in another."""
    tokens = text.tokens
    spans = [(tokens[one.first].start, tokens[one.last - 1].end) for one in counts]
    head = opening_of(text)
    alone = [
        one
        for one, span in zip(counts, spans, strict=True)
        if head is not None and is_all_of(head, span)
    ]
    if alone:
        return alone
    weights = weights_of(text, spans, unlike="mek") if len(counts) > 1 else []
    told = [
        one
        for one, weight in zip(counts, weights or [0] * len(counts), strict=True)
        if weight == max(weights, default=0)
    ]
    units = (one.unit for one in counts if one.unit)
    if len(told) == 1 < len(counts) and told[0].unit is None:
        told[0] = replace(told[0], unit=next(units, None))
    return told


def _not_denied(text: Text, counts: list[Count]) -> list[Count]:
    """The counts without what is denied beside others: “not two but three”."""
    if len(counts) < 2:  # noqa: PLR2004 - one is not put in the place of another
        return counts
    nots, words = LANGUAGES[text.lang].money.nots, text.words()
    kept = [one for one in counts if words[max(0, one.first - 1)] not in nots]
    if not kept or len(kept) == len(counts) or counts[0] is kept[0]:
        return kept or counts
    # What is denied is of the same quotation: nobody reads it again.
    return [replace(kept[0], first=counts[0].first), *kept[1:]]


def _main(
    counts: Sequence[Count],
    units: Mapping[str, str],
) -> tuple[Count | None, list[Count]]:
    """The count that the message is about: of the script's things, else the first."""
    if not counts:
        return None, []
    own = [one for one in counts if one.unit in units.values()]
    named = [one for one in counts if one.sure]
    main = (own or named or counts)[0]
    return main, [one for one in counts if one is not main and one.sure]


def _of_places(text: Text, counts: Sequence[Count]) -> tuple[Count, list[Count]] | None:
    """The sum of things that places part: “2 in the bedroom and 1 in the kitchen”."""
    units = {one.unit for one in counts} - {None}
    exact = all(one.low == one.high for one in counts)
    if not exact or len(units) > 1 or len(counts) > _MOST_PLACES:
        return None
    table = LANGUAGES[text.lang].quantities
    words = text.words()
    starts = [0, *(_pause(words, one.last, table.pauses) for one in counts)]
    clauses = [words[first:last] for first, last in pairwise(starts)]
    people = units == {"person"} and _are_listed(text, counts)
    placed = not any(table.places.isdisjoint(clause) for clause in clauses)
    if not (people or placed or _are_sorted(text, counts) or _are_summed(text, counts)):
        return None
    total = sum(one.low or 0 for one in counts)
    return replace(
        counts[0],
        last=counts[-1].last,
        low=total,
        high=total,
        unit=next(iter(units), None),
    ), []


def _with_more(
    text: Text, main: Count, others: list[Count], *, units: Mapping[str, str]
) -> tuple[Count, list[Count]]:
    """The sum of “2 windows in the kitchen and 1 in the hall”, “80 adults, 15 kids”."""
    if main.low != main.high or main.unit is None or len(numerals(text)) == 1:
        return main, others
    same = [one for one in others if one.unit == main.unit and one.low == one.high]
    if same == others and same and _are_listed(text, [main, *same]):
        return _added(main, same), []
    bare = find_counts(text, {}, asked=True, units=units)
    more = [one for one in bare if one.first >= main.last and _goes_on(text, one)]
    parts = sum(one.low or 0 for one in more)
    # “2 windows: 1 in the hall, 1 in the kitchen” are the two.
    return (
        (_added(main, more), others) if more and parts != main.low else (main, others)
    )


def _added(main: Count, more: Sequence[Count]) -> Count:
    total = (main.low or 0) + sum(one.low or 0 for one in more)
    return replace(main, last=more[-1].last, low=total, high=total)


def _goes_on(text: Text, one: Count) -> bool:
    """Whether a number without a thing counts on behind “and”: “and 1 in the hall”."""
    table, words = LANGUAGES[text.lang].quantities, text.words()
    few = one.unit is None and one.low == one.high and (one.low or 0) <= _MOST_PLACES
    if (
        not few
        or not one.first
        or words[one.first - 1] not in table.pauses - {",", "."}
    ):
        return False
    if one.last >= len(words):
        return False
    return words[one.last] in table.places or is_adjective(words[one.last], text.lang)


def _are_listed(text: Text, counts: Sequence[Count]) -> bool:
    """“3 adults and 2 kids” are one company."""
    pauses = LANGUAGES[text.lang].quantities.pauses
    words = text.words()
    gaps = [words[one.last : other.first] for one, other in pairwise(counts)]
    return all(one.unit for one in counts) and all(
        len(gap) in {1, 2} and pauses.issuperset(gap) for gap in gaps
    )


def _are_sorted(text: Text, counts: Sequence[Count]) -> bool:
    """“One large and two small” are three: a sort stands behind each number."""
    table, words = LANGUAGES[text.lang].quantities, text.words()
    sorts = [words[one.last] for one in counts if one.last < len(words)]
    return len(sorts) == len(counts) and all(
        word in table.sorts or is_adjective(word, text.lang) for word in sorts
    )


def _are_summed(text: Text, counts: Sequence[Count]) -> bool:
    """“2+1”."""
    words = text.words()
    gaps = [words[one.last : other.first] for one, other in pairwise(counts)]
    return all(gap == ("+",) for gap in gaps)


def _pause(words: Sequence[str], at: int, pauses: frozenset[str]) -> int:
    """The end of the clause around token `at`."""
    while at < len(words) and words[at] not in pauses:
        at += 1
    return at


def _summed(
    main: Count,
    others: list[Count],
    sizes: int,
) -> tuple[Count, list[Count]]:
    """Windows of several sizes as one count: “2 of 700x1400 and 1 of 900x1400”."""
    if main.low == main.high == 1:  # “one of 900x1200 and another of 700x1200”
        return replace(main, low=sizes, high=sizes), others
    same = [one for one in others if one.unit in {None, main.unit}]
    parts = [one.low for one in (main, *same) if one.low == one.high]
    if len(parts) != sizes or len(parts) != len(same) + 1:
        return main, others
    total = sum(part for part in parts if part)
    rest = [one for one in others if one not in same]
    return replace(main, low=total, high=total), rest


def _as_found(
    text: Text,
    count: Count | None,
    sizes: Sequence[Size],
    *,
    areas: Sequence[Area],
) -> Found[Quantity]:
    exact = count is not None and count.low == count.high
    value = Quantity(
        count=count.low if count and exact else None,
        unit=count.unit if count else None,
        sizes=tuple((one.width, one.height) for one in sizes),
        area=areas[0].value if areas else None,
        span=(count.low, count.high) if count and not exact else None,
        approx=bool(count and count.approx),
    )
    parts: list[Count | Size | Area] = [*sizes, *areas]
    first, last = _extent([count, *parts] if count else parts)
    start, end = text.tokens[first].start, text.tokens[last - 1].end
    sure = count.sure if count else bool(sizes or areas)
    return Found(value, start, end, text.raw[start:end], _SURE if sure else GUESS)


def _extent(parts: Sequence[Count | Size | Area]) -> tuple[int, int]:
    """The tokens of the first part and of those that follow close behind."""
    first, last = parts[0].first, parts[0].last
    for one in sorted(parts, key=lambda part: part.first):
        if first - _NEAR <= one.last and one.first <= last + _NEAR:
            first, last = min(first, one.first), max(last, one.last)
    return first, last


def _no_answer(text: Text) -> tuple[Found[Quantity], ...]:
    matches = find_matches(text, _patterns(text.lang))
    for status in _NO_ANSWERS:
        if any(match.label == status for match in matches):
            value = Quantity(status=status)
            return (Found(value, 0, len(text.raw), text.raw, GUESS),)
    return ()


@lru_cache(maxsize=4)
def _patterns(lang: Lang) -> PatternSet:
    table = LANGUAGES[lang].quantities
    return compile_patterns(
        {"unknown": table.unknown, "refused": table.refused},
        lang,
    )
