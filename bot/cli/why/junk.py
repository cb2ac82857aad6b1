"""The evidence for junk and for a buyer, and which of them weighs more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.cli.why.words import Words, words_for
from dialogs.reading.junk import Weighed, weigh
from dialogs.reading.junk_card import LEAST
from dialogs.reading.patterns import Match
from dialogs.reading.text import Text


def why_junk(text: Text) -> Iterator[str]:
    """The verdict, then a line a sign; points are those that the reader counts."""
    words = words_for(text.lang)
    scales, matches = weigh(text)
    if not scales:
        yield words.no_junk
        return
    best, *others = scales
    yield _verdict(words, best)
    yield from _signs(text, matches, best.signs, line=words.sign)
    yield from _signs(text, matches, best.against, line=words.buyer)
    for other in others:
        yield "  " + words.another.format(other.category, other.points, best.category)


def _verdict(words: Words, best: Weighed) -> str:
    against = best.evidence - best.points
    if best.is_junk:
        return words.junk.format(best.category, best.evidence, against)
    if best.evidence < LEAST:
        return words.too_little.format(best.category, best.evidence, LEAST)
    return words.outweighed.format(best.category, best.evidence, against)


def _signs(
    text: Text,
    matches: tuple[Match, ...],
    points: Mapping[str, float],
    *,
    line: str,
) -> Iterator[str]:
    for match in sorted(matches, key=lambda one: one.first):
        if match.label in points:
            quote = text.quote(match.first, match.last + 1)
            told = (match.label, points[match.label], quote, match.source)
            yield "  " + line.format(*told)
