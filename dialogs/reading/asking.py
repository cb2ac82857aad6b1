"""Clauses that ask without a question mark: “do you have a licence how long is it”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import Lang, Text, Token

_SECOND = 2
"""Words before a particle that still make a question of its clause."""


def find_asks(text: Text) -> Iterator[tuple[int, int]]:
    """Offsets of the words that are put as questions, each up to a sign."""
    unsure = LANGUAGES[text.lang].topics.unsure
    doubted = False
    for clause in _clauses(text):
        words = tuple(token.text for token in clause)
        first = _opening(words, text.lang)
        # “I don't know, is it worth it”: the doubt stands before, here or there.
        if first is not None and not doubted and unsure.isdisjoint(words[:first]):
            yield clause[first].start, clause[-1].end
        doubted = not unsure.isdisjoint(words)


def _clauses(text: Text) -> Iterator[tuple[Token, ...]]:
    clause: list[Token] = []
    for token in text.tokens:
        if token.kind in {"word", "number"}:
            clause.append(token)
        elif clause:
            yield tuple(clause)
            clause = []
    if clause:
        yield tuple(clause)


def _opening(words: tuple[str, ...], lang: Lang) -> int | None:
    """Where in a clause a question begins, if one does."""
    rows = _openings(lang)
    for at in range(len(words)):
        # An opening alone asks nothing: “instalments, do you have them”.
        if any(words[at : at + len(row)] == row != words[at:] for row in rows):
            return at
    particles = LANGUAGES[lang].topics.particles
    return None if particles.isdisjoint(words[1 : _SECOND + 1]) else 0


@lru_cache(maxsize=8)
def _openings(lang: Lang) -> tuple[tuple[str, ...], ...]:
    rows = LANGUAGES[lang].topics.openings.split(",")
    return tuple(tuple(row.split()) for row in rows)
