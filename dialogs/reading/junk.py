"""People who write but do not buy: six stock categories, each with its evidence."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

from msgspec import Struct

from dialogs.reading.junk_card import (
    ASKED,
    CATEGORIES,
    EVERYDAY,
    LEAST,
    OF_SCRIPT,
    TRADE,
    points_against,
    points_for,
)
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.patterns import (
    Match,
    PatternSet,
    compile_patterns,
    find_matches,
    may_match,
)
from dialogs.reading.phrases import Hit, PhraseSet, find_phrases
from dialogs.reading.text import Lang, Text

__all__ = ["CATEGORIES", "JunkHit", "Weighed", "find_junk", "weigh"]


class JunkHit(Struct, frozen=True):
    """Why somebody is taken for no buyer, and what speaks against it.

    `score` is the share of the evidence that speaks for junk, 0–1; `doubtful` says that
    the words only ask for somebody of a trade, which may be to hire or to be hired.
    """

    category: str
    score: float
    evidence: tuple[str, ...]
    buyer: tuple[str, ...]
    doubtful: bool = False


class Weighed(Struct, frozen=True):
    """One category on the scales: its signs and those of a buyer, with their points."""

    category: str
    signs: Mapping[str, float]
    against: Mapping[str, float]
    ours: float

    @property
    def points(self) -> float:
        """What is left of the evidence once a buyer's signs are taken off."""
        return self.evidence - sum(self.against.values()) - self.ours

    @property
    def evidence(self) -> float:
        """What the signs of the category count."""
        return sum(self.signs.values())

    @property
    def is_junk(self) -> bool:
        """Whether enough is left."""
        return self.points >= LEAST


def find_junk(text: Text, *, own: PhraseSet | None = None) -> JunkHit | None:
    """The likeliest category if its signs outweigh those of a buyer.

    `own` are words of what the script sells: each is a sign of a buyer.
    """
    signs = _signs(text.lang)
    if _most(may_match(text, signs)) < LEAST:
        return None
    matches = find_matches(text, signs)
    if _most(match.label for match in matches) < LEAST:
        return None
    buyer = find_matches(text, _buyer(text.lang))
    ours = find_phrases(text, own) if own else ()
    best = _best(_weighed(matches, buyer, ours))
    if best is None or not best.is_junk or _is_everyday(matches, best.signs):
        return None
    return JunkHit(
        best.category,
        round(best.points / (best.points + LEAST), 2),
        _quotes(text, matches, best.signs),
        (*_quotes(text, buyer, best.against), *(hit.quote for hit in ours)),
        doubtful=TRADE in best.signs and ASKED.issuperset(best.signs),
    )


def for_buyer(text: Text, category: str) -> float:
    """The points of the signs of a buyer that count against a category."""
    told = frozenset(match.label for match in find_matches(text, _buyer(text.lang)))
    return sum(points_against(category, told).values())


def weigh(text: Text) -> tuple[tuple[Weighed, ...], tuple[Match, ...]]:
    """Every category that something speaks for, the heaviest first, and the matches."""
    matches = find_matches(text, _signs(text.lang))
    buyer = find_matches(text, _buyer(text.lang))
    scales = _weighed(matches, buyer, ())
    ordered = tuple(sorted(scales, key=lambda one: -one.points))
    return ordered, (*matches, *buyer)


def _weighed(
    matches: Iterable[Match],
    buyer: Iterable[Match],
    ours: Collection[Hit],
) -> list[Weighed]:
    said = frozenset(match.label for match in matches)
    told = frozenset(match.label for match in buyer)
    held = ((name, points_for(name, said)) for name in CATEGORIES)
    return [
        Weighed(name, signs, points_against(name, told), OF_SCRIPT * len(ours))
        for name, signs in held
        if signs
    ]


def _best(scales: Iterable[Weighed]) -> Weighed | None:
    return max(scales, key=lambda one: one.points, default=None)


def _is_everyday(matches: Iterable[Match], counted: Collection[str]) -> bool:
    """Whether all the signs are everyday words: “gas” may answer a question."""
    words = {(one.first, one.last) for one in matches if one.label in counted}
    return set(counted) <= EVERYDAY and all(first == last for first, last in words)


def _most(labels: Iterable[str]) -> float:
    """The most that these signs count for one category."""
    said = frozenset(labels)
    if not said:
        return 0
    points = (sum(points_for(name, said).values()) for name in CATEGORIES)
    return max(points, default=0)


def _quotes(
    text: Text,
    matches: Iterable[Match],
    counted: Collection[str],
) -> tuple[str, ...]:
    """The words of each sign that counts, once, in order of appearance."""
    first: dict[str, Match] = {}
    for match in matches:
        if match.label in counted:
            held = first.setdefault(match.label, match)
            if (match.first, -match.last) < (held.first, -held.last):
                first[match.label] = match
    ordered = sorted(first.values(), key=lambda match: (match.first, match.last))
    quotes = (text.quote(match.first, match.last + 1) for match in ordered)
    return tuple(dict.fromkeys(quotes))


@lru_cache(maxsize=8)
def _signs(lang: Lang) -> PatternSet:
    return compile_patterns(
        LANGUAGES[lang].junk.signs, lang, classes=LANGUAGES[lang].junk.classes
    )


@lru_cache(maxsize=8)
def _buyer(lang: Lang) -> PatternSet:
    return compile_patterns(
        LANGUAGES[lang].junk.buyer, lang, classes=LANGUAGES[lang].junk.classes
    )
