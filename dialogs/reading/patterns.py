"""Where patterns hold in a message; `dialogs.reading.notation` says what they are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from dialogs.reading.forms import fillers, spelled
from dialogs.reading.notation import (
    NEAR,
    WIDE,
    Pattern,
    PatternSet,
    compile_patterns,
)
from dialogs.reading.terms import Terms, terms_of
from dialogs.reading.text import SPOKEN, Text

__all__ = [
    "Match",
    "PatternSet",
    "Shelf",
    "compile_patterns",
    "find_matches",
    "may_match",
    "within_reach",
]

_ENDS = frozenset(".!?;…")


class Match(Struct, frozen=True):
    """Where a pattern holds: tokens `first` up to and with `last`."""

    label: str
    source: str
    first: int
    last: int
    size: int
    slipped: bool = False

    def meets(self, other: Match) -> bool:
        """Whether the two lie over some token both."""
        return self.first <= other.last and other.first <= self.last


class _Frame(Struct, frozen=True):
    """Where each token stands: its place among the words that count, its clause."""

    ranks: Sequence[int]
    counts: Sequence[bool]
    clauses: Sequence[int]
    opening: Mapping[int, int]
    closing: Mapping[int, int]


class Shelf:
    """Sets of patterns that are asked about the same messages.

    A word is looked up once for all of them, and only what it leads to is tried.
    """

    def __init__(self) -> None:
        self.sets: list[PatternSet] = []


@lru_cache(maxsize=1 << 6)
def within_reach(text: Text, shelf: Shelf) -> frozenset[PatternSet]:
    """The sets of a shelf of which a pattern may hold in this message."""
    found: set[PatternSet] = set()
    for token in text.tokens:
        found.update(_led_to(token.text, token.kind == "number", shelf))
    return frozenset(found)


@lru_cache(maxsize=1 << 15)
def _led_to(word: str, is_number: bool, shelf: Shelf) -> tuple[PatternSet, ...]:  # noqa: FBT001
    return tuple(
        patterns
        for patterns in shelf.sets
        if terms_of(word, is_number, patterns).leading
    )


@lru_cache(maxsize=1 << 8)
def find_matches(text: Text, patterns: PatternSet) -> tuple[Match, ...]:
    """Every place where a pattern holds, the same pattern once a starting word."""
    heard = _heard(text, patterns)
    candidates = _candidates(heard, patterns)
    if not candidates:
        return ()
    where = _where(heard, candidates)
    slipped = {place for place, one in enumerate(heard) if not one.exact}
    frame = frame_of(text)
    return tuple(
        Match(
            pattern.label,
            pattern.source,
            min(places),
            max(places),
            len(places),
            bool(slipped.intersection(places)),
        )
        for pattern in candidates
        for places in _places(pattern, where, frame)
    )


def _where(
    heard: Sequence[Terms], candidates: Sequence[Pattern]
) -> Mapping[int, list[int]]:
    """The places of the terms that these patterns look for."""
    wanted = frozenset[int]().union(
        *[one.needed.union(one.absent) for one in candidates]
    )
    where: dict[int, list[int]] = {}
    for place, one in enumerate(heard):
        for number in one.known & wanted:
            where.setdefault(number, []).append(place)
    return where


def may_match(text: Text, patterns: PatternSet) -> frozenset[str]:
    """Labels of patterns whose words are all said, wherever they stand: cheap."""
    found = _candidates(_heard(text, patterns), patterns)
    return frozenset([pattern.label for pattern in found])


def _heard(text: Text, patterns: PatternSet) -> Sequence[Terms]:
    return [
        terms_of(token.text, token.kind == "number", patterns) for token in text.tokens
    ]


def _candidates(heard: Sequence[Terms], patterns: PatternSet) -> Sequence[Pattern]:
    """Patterns whose words are all said; most messages lead to few of them."""
    leading = frozenset[int]().union(*[one.leading for one in heard])
    if not leading:
        return ()
    said = frozenset[int]().union(*[one.known for one in heard])
    by_rarest = patterns.by_rarest
    return [
        pattern
        for number in sorted(leading)
        for pattern in by_rarest[number]
        if pattern.needed <= said
    ]


@lru_cache(maxsize=1 << 6)
def frame_of(text: Text) -> _Frame:
    """Ranks and clauses of the tokens of a message."""
    lang, empty = text.lang, fillers(text.lang)
    ranks: list[int] = []
    counts: list[bool] = []
    clauses: list[int] = []
    opening: dict[int, int] = {}
    closing: dict[int, int] = {}
    rank = clause = 0
    previous_end = 0
    for place, token in enumerate(text.tokens):
        if place and _breaks(text, place, previous_end):
            clause += 1
            rank += WIDE
        spoken = token.kind in SPOKEN and spelled(token.text, lang) not in empty
        if spoken:
            opening.setdefault(clause, place)
            closing[clause] = place
        rank += spoken or token.text == ","
        counts.append(spoken)
        ranks.append(rank)
        clauses.append(clause)
        previous_end = token.end
    return _Frame(ranks, counts, clauses, opening, closing)


def _breaks(text: Text, place: int, previous_end: int) -> bool:
    """A clause ends at a full stop that is followed by a space, or at a new line."""
    token, before = text.tokens[place], text.tokens[place - 1]
    if before.text in _ENDS and (token.spaced or before.text in "!?;…"):
        return token.text not in _ENDS
    return token.spaced and "\n" in text.raw[previous_end : token.start]


def _places(
    pattern: Pattern,
    where: Mapping[int, list[int]],
    frame: _Frame,
) -> Iterator[tuple[int, ...]]:
    find = _in_order if pattern.ordered else _in_any_order
    for start in where[pattern.terms[0]]:
        places = find(pattern, where, frame, start=start)
        if places and _allowed(pattern, where, frame, places=places):
            yield places


def _in_order(
    pattern: Pattern,
    where: Mapping[int, list[int]],
    frame: _Frame,
    *,
    start: int,
) -> tuple[int, ...]:
    places = [start]
    for term, gap in zip(pattern.terms[1:], pattern.gaps[1:], strict=True):
        candidates = where[term]
        index = bisect_right(candidates, places[-1])
        if index == len(candidates):
            return ()
        place = candidates[index]
        apart = frame.ranks[place] - frame.ranks[places[-1]] - frame.counts[place]
        if apart > gap:
            return ()
        if frame.clauses[place] != frame.clauses[start]:
            return ()
        places.append(place)
    return tuple(places)


def _in_any_order(
    pattern: Pattern,
    where: Mapping[int, list[int]],
    frame: _Frame,
    *,
    start: int,
) -> tuple[int, ...]:
    places = [start]
    for term in pattern.terms[1:]:
        near = [
            place
            for place in _around(where[term], start)
            if place not in places and frame.clauses[place] == frame.clauses[start]
        ]
        if not near:
            return ()
        places.append(min(near, key=lambda place: abs(place - start)))
    ranks = [frame.ranks[place] for place in places]
    wide = max(ranks) - min(ranks) > len(places) - 1 + NEAR
    return () if wide else tuple(places)


def _around(places: list[int], start: int) -> list[int]:
    index = bisect_right(places, start)
    return places[max(0, index - 2) : index + 2]


def _allowed(
    pattern: Pattern,
    where: Mapping[int, list[int]],
    frame: _Frame,
    *,
    places: tuple[int, ...],
) -> bool:
    clause = frame.clauses[places[0]]
    if pattern.starts and min(places) > frame.opening.get(clause, min(places)):
        return False
    if pattern.ends and max(places) < frame.closing.get(clause, max(places)):
        return False
    return not any(
        frame.clauses[place] == clause and place not in places
        for term in pattern.absent
        for place in where.get(term, ())
    )
