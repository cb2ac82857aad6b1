"""Whose an amount is: what a neighbour paid and what one earns are no budget."""

from __future__ import annotations

import re
from functools import lru_cache

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import Lang, Text, Token

_STOPS = frozenset(",.;!?\n")


def is_of_others(text: Text, start: int, end: int) -> bool:
    """Whether the clause around some words tells a price of others, or an income."""
    words = " ".join(token.text for token in _clause(text, start, end))
    others, own = _patterns(text.lang)
    return bool(others.search(words)) and not own.search(words)


def owners(text: Text, start: int, end: int) -> list[tuple[int, int]]:
    """Where the words stand that say whose an amount is."""
    others, _ = _patterns(text.lang)
    tokens = _clause(text, start, end)
    return [(one.start, one.end) for one in tokens if others.fullmatch(one.text)]


def _clause(text: Text, start: int, end: int) -> list[Token]:
    """The words around: up to a sign or a word such as “but”."""
    ends = LANGUAGES[text.lang].corrections.words["b"].replace(",", " ").split()
    before: list[Token] = []
    behind: list[Token] = []
    for token in text.tokens:
        stops = token.text in _STOPS or token.text in ends
        if token.end <= start:
            before = [] if stops else [*before, token]
        elif token.start >= end:
            if stops:
                break
            behind.append(token)
    return [*before, *behind]


@lru_cache(maxsize=4)
def _patterns(lang: Lang) -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = LANGUAGES[lang].money
    return _any(table.others), _any(table.own)


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{'|'.join(patterns)})(?!\S)")
