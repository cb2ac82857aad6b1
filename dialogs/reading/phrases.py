"""Phrases as a marketer writes them, found in any form, order and with slips."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec import Struct

from dialogs.reading.forms import fillers, spelled
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.patterns import (
    Match,
    PatternSet,
    Shelf,
    compile_patterns,
    find_matches,
    within_reach,
)
from dialogs.reading.text import Lang, Text, tokenize

_SCORES = (0.0, 0.7, 0.85, 0.95)
_SLIP = 0.1


class Hit(Struct, frozen=True):
    """A phrase and the words that stand for it; `score` is 0–1, longer is higher."""

    start: int
    end: int
    quote: str
    score: float
    phrase: str


class PhraseSet(Struct, frozen=True, eq=False):
    """Phrases of one language, compiled once when a script is loaded."""

    patterns: PatternSet
    size: int
    shelf: Shelf | None = None


def compile_phrases(
    phrases: Iterable[str], lang: Lang, shelf: Shelf | None = None
) -> PhraseSet:
    """Phrases ready to be found; one without any word in it is left out."""
    written = {phrase: (_row(phrase, lang),) for phrase in phrases}
    held = {phrase: rows for phrase, rows in written.items() if rows[0]}
    patterns = compile_patterns(held, lang)
    if shelf is not None:
        shelf.sets.append(patterns)
    return PhraseSet(patterns, len(held), shelf)


def find_phrases(text: Text, phrases: PhraseSet) -> tuple[Hit, ...]:
    """Phrases in order of appearance; of two that overlap the fuller one stays."""
    shelf, patterns = phrases.shelf, phrases.patterns
    if shelf is not None and patterns not in within_reach(text, shelf):
        return ()
    matches = find_matches(text, patterns)
    if not matches:
        return ()
    whole = [one for one in matches if not _is_parted(text, one, matches)]
    return tuple(
        Hit(
            text.tokens[match.first].start,
            text.tokens[match.last].end,
            text.quote(match.first, match.last + 1),
            score_of(match),
            match.label,
        )
        for match in fullest(whole)
    )


def _is_parted(text: Text, match: Match, matches: Sequence[Match]) -> bool:
    """Whether words of a phrase are phrases of their own that “and” keeps apart.

    “A balcony and doors” names both, no balcony door.
    """
    if match.last - match.first < match.size or len(matches) == 1:
        return False
    if _parting(text.lang).isdisjoint(text.words()[match.first + 1 : match.last]):
        return False
    smaller = [one for one in matches if one.size < match.size]
    return any(one.first == match.first for one in smaller) and any(
        one.last == match.last for one in smaller
    )


@lru_cache(maxsize=4)
def _parting(lang: Lang) -> frozenset[str]:
    """Signs and words that keep two things apart: “and”, “or”, a comma."""
    ors = LANGUAGES[lang].choices.words["|"].replace(",", " ").split()
    return LANGUAGES[lang].quantities.pauses.union(ors)


def score_of(match: Match) -> float:
    """How sure a match is: by the number of words that agree, less for a slip."""
    score = _SCORES[min(match.size, len(_SCORES) - 1)]
    return round(score - _SLIP * match.slipped, 2)


def fullest(matches: Iterable[Match]) -> tuple[Match, ...]:
    """Matches that share no word, the fullest first served, in order of appearance."""
    ordered = sorted(matches, key=_rank)
    if len(ordered) <= 1:
        return tuple(ordered)
    kept: list[Match] = []
    for match in ordered:
        # What is kept shares no word, so only the last that begins before can meet.
        at = bisect_right(kept, match.last, key=_first)
        if not at or kept[at - 1].last < match.first:
            kept.insert(at, match)
    return tuple(kept)


def _first(match: Match) -> int:
    return match.first


def _rank(match: Match) -> tuple[int, bool, int, int, str]:
    length = match.last - match.first
    return (-match.size, match.slipped, length, match.first, match.source)


def _row(phrase: str, lang: Lang) -> str:
    """The words that count; all of them where only fillers are left."""
    words = [
        token.text
        for token in tokenize(phrase, lang).tokens
        if token.kind in {"word", "number"}
    ]
    empty = fillers(lang)
    full = [word for word in words if spelled(word, lang) not in empty]
    return " ".join(("~", *(full or words))) if words else ""
