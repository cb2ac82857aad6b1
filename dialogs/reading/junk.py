"""People who write but do not buy: six stock categories, each with its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from msgspec import Struct

from dialogs.reading.languages.en import junk as en
from dialogs.reading.languages.pl import junk as pl
from dialogs.reading.languages.ru import junk as ru
from dialogs.reading.languages.shapes.junk import Junk
from dialogs.reading.patterns import Match, PatternSet, compile_patterns, find_matches
from dialogs.reading.phrases import PhraseSet, find_phrases, fullest
from dialogs.reading.text import Lang, Text

_TABLES: dict[Lang, Junk] = {"ru": ru.TABLE, "en": en.TABLE, "pl": pl.TABLE}
STRONG, WEAK = 2, 1
BUYER = "~buyer"
"""The name of the signs that speak for a buyer."""

CATEGORIES = (
    *("spam_fraud", "collector_callcenter", "tender_collector"),
    *("job_seeker", "competitor", "ads_offer"),
)
"""Stock categories; with equal evidence the earlier is meant."""


class JunkHit(Struct, frozen=True):
    """Why somebody is taken for no buyer, and what speaks against it.

    `score` is the share of the evidence that speaks for junk, 0–1.
    """

    category: str
    score: float
    evidence: tuple[str, ...]
    buyer: tuple[str, ...]


def find_junk(text: Text, *, own: PhraseSet | None = None) -> JunkHit | None:
    """The likeliest category: a strong sign or two weak ones, more than of a buyer.

    `own` are words of what the script sells: each is a sign of a buyer.
    """
    matches = find_matches(text, _patterns(text.lang))
    said = {match.label[:-2] for match in matches}
    found = {name: _signs(matches, name) for name in CATEGORIES if name in said}
    if not found:
        return None
    best = max(found, key=lambda name: points_for(found[name]))
    points = points_for(found[best])
    if points < STRONG:
        return None
    buyer = _signs(matches, BUYER)
    ours = find_phrases(text, own) if own else ()
    against = points_against(buyer) + len(ours)
    if points <= against:
        return None
    return JunkHit(
        best,
        round(points / (points + against + 1), 2),
        _quotes(text, found[best]),
        (*_quotes(text, buyer), *(hit.quote for hit in ours)),
    )


def find_signs(text: Text) -> Mapping[str, tuple[Match, ...]]:
    """Every sign in the text by category, and those of a buyer under `BUYER`."""
    matches = find_matches(text, _patterns(text.lang))
    return {name: _signs(matches, name) for name in (*CATEGORIES, BUYER)}


def _signs(matches: Iterable[Match], name: str) -> tuple[Match, ...]:
    """Signs that share no word, strong ones first; one said twice is one sign."""
    strong, weak = f"{name} {STRONG}", f"{name} {WEAK}"
    kept = list(fullest(match for match in matches if match.label == strong))
    for match in fullest(match for match in matches if match.label == weak):
        if all(match.last < held.first or match.first > held.last for held in kept):
            kept.append(match)
    once = {match.source: match for match in reversed(kept)}
    return tuple(sorted(once.values(), key=lambda match: match.first))


def points_for(signs: Iterable[Match]) -> int:
    """What the signs of a category count."""
    return sum(int(sign.label[-1]) for sign in signs)


def points_against(signs: Iterable[Match]) -> int:
    """Strong signs of a buyer in full; weak ones, which anybody gives, once."""
    points = [int(sign.label[-1]) for sign in signs]
    return sum(point for point in points if point > WEAK) + (WEAK in points)


def _quotes(text: Text, signs: Iterable[Match]) -> tuple[str, ...]:
    return tuple(text.quote(sign.first, sign.last + 1) for sign in signs)


@lru_cache(maxsize=8)
def _patterns(lang: Lang) -> PatternSet:
    table = _TABLES[lang]
    return compile_patterns(
        {
            **{f"{name} {STRONG}": rows for name, rows in table.strong.items()},
            **{f"{name} {WEAK}": rows for name, rows in table.weak.items()},
            f"{BUYER} {STRONG}": table.buyer,
            f"{BUYER} {WEAK}": table.perhaps_buyer,
        },
        lang,
        classes=table.classes,
    )
