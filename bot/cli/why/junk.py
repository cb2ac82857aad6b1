"""The evidence for junk and for a buyer, and which of them weighs more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bot.cli.why.words import Words, words_for
from dialogs.reading.junk import CATEGORIES, find_junk
from dialogs.reading.languages.en import junk as en
from dialogs.reading.languages.pl import junk as pl
from dialogs.reading.languages.ru import junk as ru
from dialogs.reading.languages.shapes.junk import Junk
from dialogs.reading.patterns import Match, PatternSet, compile_patterns, find_matches
from dialogs.reading.phrases import fullest
from dialogs.reading.text import Lang, Text

_TABLES: Mapping[Lang, Junk] = {"ru": ru.TABLE, "en": en.TABLE, "pl": pl.TABLE}
_STRONG, _WEAK = 2, 1
_BUYER = "~buyer"


def why_junk(text: Text) -> Iterator[str]:
    """The verdict, then a line a sign; points are those that the reader counts."""
    words = words_for(text.lang)
    matches = find_matches(text, _patterns(text.lang))
    signs = {name: _signs(matches, name) for name in (*CATEGORIES, _BUYER)}
    points = {name: _points(signs[name]) for name in CATEGORIES}
    buyer = _points_of_buyer(signs[_BUYER])
    hit = find_junk(text)
    best = hit.category if hit else max(CATEGORIES, key=lambda name: points[name])
    if hit:
        yield words.junk.format(best, points[best], buyer)
    else:
        yield _not_junk(words, points[best], buyer)
    for sign in signs[best]:
        said = words.strong if sign.label.endswith(str(_STRONG)) else words.weak
        yield "  " + said.format(best, _quote(text, sign), sign.source)
    for sign in signs[_BUYER]:
        told = (sign.label[-1], _quote(text, sign), sign.source)
        yield "  " + words.buyer.format(*told)
    for name in CATEGORIES:
        if name != best and points[name]:
            yield "  " + words.another.format(name, points[name], best)


def _not_junk(words: Words, points: int, buyer: int) -> str:
    if not points:
        return words.no_junk
    if points < _STRONG:
        return words.too_little.format(points)
    return words.outweighed.format(points, buyer)


def _signs(matches: Sequence[Match], name: str) -> tuple[Match, ...]:
    """Signs that share no word, the strong ones first served; each pattern once."""
    kept: list[Match] = []
    for strength in (_STRONG, _WEAK):
        label = f"{name} {strength}"
        for match in fullest(one for one in matches if one.label == label):
            if all(match.last < one.first or match.first > one.last for one in kept):
                kept.append(match)
    once = {match.source: match for match in reversed(kept)}
    return tuple(sorted(once.values(), key=lambda match: match.first))


def _points(signs: Sequence[Match]) -> int:
    return sum(int(sign.label[-1]) for sign in signs)


def _points_of_buyer(signs: Sequence[Match]) -> int:
    points = [int(sign.label[-1]) for sign in signs]
    return sum(point for point in points if point > _WEAK) + (_WEAK in points)


def _quote(text: Text, sign: Match) -> str:
    return text.quote(sign.first, sign.last + 1)


@lru_cache(maxsize=4)
def _patterns(lang: Lang) -> PatternSet:
    table = _TABLES[lang]
    rows = {f"{name} {_STRONG}": held for name, held in table.strong.items()}
    rows |= {f"{name} {_WEAK}": held for name, held in table.weak.items()}
    rows |= {f"{_BUYER} {_STRONG}": table.buyer}
    rows |= {f"{_BUYER} {_WEAK}": table.perhaps_buyer}
    return compile_patterns(rows, lang, classes=table.classes)
