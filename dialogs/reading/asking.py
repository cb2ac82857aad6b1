"""Clauses that ask without a question mark, and those that say why.

“Do you have a licence how long is it”.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import Lang, Text, Token

_FIRST = 3
"""Words among which a question names what it asks for."""

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


def is_particular(text: Text) -> bool:
    """Whether something particular is asked, not whether: “of what are they made?”."""
    words = text.words()[:_FIRST]
    return not LANGUAGES[text.lang].topics.particulars.isdisjoint(words)


@lru_cache(maxsize=1 << 6)
def find_reasons(text: Text) -> tuple[int, ...]:
    """Where the words begin that say why: “because”, «а то»."""
    reasons = LANGUAGES[text.lang].topics.reasons
    words = text.words()
    return tuple(
        text.tokens[at].start
        for at in range(1, len(words))
        if any(words[at : at + len(row)] == row for row in reasons)
    )


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
    for at, word in enumerate(words):
        # An opening alone asks nothing: “instalments, do you have them”.
        for row in rows.get(word, ()):
            if words[at : at + len(row)] == row != words[at:]:
                return at
    particles = LANGUAGES[lang].topics.particles
    return None if particles.isdisjoint(words[1 : _SECOND + 1]) else 0


@lru_cache(maxsize=8)
def _openings(lang: Lang) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """The openings by their first words."""
    rows: dict[str, list[tuple[str, ...]]] = {}
    for row in LANGUAGES[lang].topics.openings.split(","):
        words = tuple(row.split())
        rows.setdefault(words[0], []).append(words)
    return rows
