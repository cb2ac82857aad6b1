"""Answers about money that name no amount: not known, not told, no limit, none."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.patterns import PatternSet, compile_patterns, find_matches
from dialogs.reading.text import Lang, Text
from dialogs.reading.values import Found, Money

_Status = Literal["unlimited", "refused", "none", "unknown"]
_ORDER: tuple[_Status, ...] = ("unlimited", "refused", "none", "unknown")
"""Of several answers in one message the first of these counts."""


def find_answers(text: Text, *, asked: bool) -> tuple[Found[Money], ...]:
    """The one answer of the message; without `asked` it must name the budget."""
    matches = find_matches(text, _patterns(text.lang, asked))
    for status in _ORDER:
        hits = [match for match in matches if match.label == status]
        if hits:
            first = min(match.first for match in hits)
            last = max(match.last for match in hits) + 1
            start, end = text.tokens[first].start, text.tokens[last - 1].end
            value = Money(status=status)
            return (Found(value, start, end, text.raw[start:end], 0.9),)
    return ()


@lru_cache(maxsize=8)
def _patterns(lang: Lang, asked: bool) -> PatternSet:  # noqa: FBT001  # a cache key
    table = LANGUAGES[lang].money_answers
    labels = dict.fromkeys((*table.always, *table.asked))
    return compile_patterns(
        {
            label: (
                *table.always.get(label, ()),
                *(table.asked.get(label, ()) if asked else ()),
            )
            for label in labels
        },
        lang,
    )
