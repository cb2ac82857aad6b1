"""The evidence for junk and for a buyer, and which of them weighs more."""

from __future__ import annotations

from collections.abc import Iterator

from bot.cli.why.words import Words, words_for
from dialogs.reading.junk import (
    BUYER,
    CATEGORIES,
    STRONG,
    find_junk,
    find_signs,
    points_against,
    points_for,
)
from dialogs.reading.patterns import Match
from dialogs.reading.text import Text


def why_junk(text: Text) -> Iterator[str]:
    """The verdict, then a line a sign; points are those that the reader counts."""
    words = words_for(text.lang)
    signs = find_signs(text)
    points = {name: points_for(signs[name]) for name in CATEGORIES}
    buyer = points_against(signs[BUYER])
    hit = find_junk(text)
    best = hit.category if hit else max(CATEGORIES, key=lambda name: points[name])
    if hit:
        yield words.junk.format(best, points[best], buyer)
    else:
        yield _not_junk(words, points[best], buyer)
    for sign in signs[best]:
        said = words.strong if sign.label.endswith(str(STRONG)) else words.weak
        yield "  " + said.format(best, _quote(text, sign), sign.source)
    for sign in signs[BUYER]:
        told = (sign.label[-1], _quote(text, sign), sign.source)
        yield "  " + words.buyer.format(*told)
    for name in CATEGORIES:
        if name != best and points[name]:
            yield "  " + words.another.format(name, points[name], best)


def _not_junk(words: Words, points: int, buyer: int) -> str:
    if not points:
        return words.no_junk
    if points < STRONG:
        return words.too_little.format(points)
    return words.outweighed.format(points, buyer)


def _quote(text: Text, sign: Match) -> str:
    return text.quote(sign.first, sign.last + 1)
