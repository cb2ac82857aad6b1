"""Whose an amount is: what a neighbour paid and what one earns are no budget."""

from __future__ import annotations

import re
from functools import lru_cache

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import CLAUSE_ENDS, Lang, Text, Token

_AROUND = 8
"""Words around an amount that may say whose it is."""


def is_of_others(text: Text, start: int, end: int) -> bool:
    """Whether the clause around some words tells a price of others, or an income."""
    words = " ".join(token.text for token in _clause(text, start, end))
    others, own = _patterns(text.lang)
    return bool(others.search(words)) and not own.search(words)


def is_budgeting(text: Text, start: int, end: int) -> bool:
    """Whether the clause around a time tells when money is planned or granted."""
    words = " ".join(token.text for token in _clause(text, start, end))
    return bool(_any(LANGUAGES[text.lang].money.budgeting).search(words))


def owners(text: Text, start: int, end: int) -> list[tuple[int, int]]:
    """Where the words stand that say whose an amount is."""
    others, _ = _patterns(text.lang)
    tokens = _clause(text, start, end)
    return [(one.start, one.end) for one in tokens if others.fullmatch(one.text)]


def _clause(text: Text, start: int, end: int) -> list[Token]:
    """The words around: up to a sign or a word such as “but”."""
    stops = _stops(text.lang)
    first, last = text.first_from(start), text.first_from(end)
    before = list(text.tokens[max(0, first - _AROUND) : first])
    before = [one for one in before if "\n" not in text.raw[one.end : start]]
    behind = list(text.tokens[last : last + _AROUND])
    behind = [one for one in behind if "\n" not in text.raw[end : one.start]]
    cut = max((at for at, one in enumerate(before, 1) if one.text in stops), default=0)
    ends = (at for at, one in enumerate(behind) if one.text in stops)
    return [*before[cut:], *behind[: next(ends, _AROUND)]]


@lru_cache(maxsize=4)
def _stops(lang: Lang) -> frozenset[str]:
    """Signs and words that end what is said of one amount."""
    words = LANGUAGES[lang].corrections.words["b"].replace(",", " ").split()
    return CLAUSE_ENDS.union(words)


@lru_cache(maxsize=4)
def _patterns(lang: Lang) -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = LANGUAGES[lang].money
    return _any(table.others), _any(table.own)


@lru_cache(maxsize=16)
def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{'|'.join(patterns)})(?!\S)")
