"""Answers to “when?” that name no time."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import Lang, Text, is_known
from dialogs.reading.timing.vocabulary import (
    SHORTEST_TYPO,
    WITH_DICTIONARY,
    known_form,
    resembling,
    slips_of,
)
from dialogs.reading.values import Found, Timing

_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_PLAIN = re.compile(r"(?<![\w\\)\]])[^\W\d_]{5,}(?![\w\\(\[?*+])")
_PAUSES = frozenset(",;.!?\n")
_LONGEST = 60  # words: a stance stands at the beginning of what people answer
_Patterns = tuple[tuple[str, re.Pattern[str]], ...]


class _Compiled(Struct, frozen=True):
    """The patterns of `Stances`, with the status of each."""

    first: _Patterns
    always: _Patterns
    asked: _Patterns


def find_stance(text: Text, *, asked: bool) -> Found[Timing] | None:
    """What a message without any time says about when, None if nothing."""
    words = _joined(text)
    table = _patterns(text.lang)
    if not asked:
        return _search(text, words, table.always, certainty=0.8)
    # Who answers and then explains has answered: the first clause goes first.
    first = words[: _first_clause(text)]
    return (
        _search(text, words, table.first + table.always, certainty=0.9)
        or (_search(text, first, table.asked, certainty=0.9) if first else None)
        or _search(text, words, table.asked, certainty=0.9)
    )


def _search(
    text: Text, words: str, patterns: _Patterns, *, certainty: float
) -> Found[Timing] | None:
    for status, pattern in patterns:
        match = pattern.search(words)
        if match:
            starts = _tokens_of(text)
            first = starts[match.start()]
            last = starts[match.end() - 1]
            start, end = text.tokens[first].start, text.tokens[last].end
            timing = Timing(status=status)  # type: ignore[arg-type]  # a key of a table
            return Found(timing, start, end, text.raw[start:end], certainty)
    return None


def _first_clause(text: Text) -> int:
    """How much of the joined words stands before the first pause, 0 without one."""
    pause = next((at for at, one in enumerate(text.tokens) if one.text in _PAUSES), 0)
    return max(0, sum(at < pause for at in _tokens_of(text)) - 1)


def _joined(text: Text) -> str:
    """The words parted by spaces."""
    return " ".join(
        [
            _known_form(token.text, text.lang)
            for token in text.tokens[:_LONGEST]
            if token.kind in {"word", "number"}
        ]
    )


def _tokens_of(text: Text) -> list[int]:
    """The token of each character of the same."""
    starts: list[int] = []
    for at, token in enumerate(text.tokens[:_LONGEST]):
        if token.kind in {"word", "number"}:
            starts += [at] * (len(_known_form(token.text, text.lang)) + 1)
    return starts


@lru_cache(maxsize=1 << 14)
def _known_form(word: str, lang: Lang) -> str:
    """The word as the patterns write it; slips are forgiven where a dictionary is."""
    word = _DRAWN_OUT.sub(r"\1", known_form(word, lang))
    words, slips = _plain_words(lang)
    if len(word) < SHORTEST_TYPO or word in words or lang not in WITH_DICTIONARY:
        return word
    return word if is_known(word, lang) else resembling(word, slips) or word


@lru_cache(maxsize=4)
def _plain_words(lang: Lang) -> tuple[frozenset[str], Mapping[str, Sequence[str]]]:
    table = LANGUAGES[lang].stances
    texts = [text for _, text in table.first + table.always + table.asked]
    words = frozenset(_PLAIN.findall(" ".join([*texts, *table.words.values()])))
    return words, slips_of(words)


@lru_cache(maxsize=8)
def _patterns(lang: Lang) -> _Compiled:
    table = LANGUAGES[lang].stances
    words = {f"{{{name}}}": f"(?:{_line(text)})" for name, text in table.words.items()}
    accents = str.maketrans(dict(LANGUAGES[lang].dates.accents))
    return _Compiled(
        *(
            tuple((status, _pattern(text, words, accents)) for status, text in group)
            for group in (table.first, table.always, table.asked)
        )
    )


def _pattern(
    text: str,
    words: Mapping[str, str],
    accents: Mapping[int, str],
) -> re.Pattern[str]:
    line = _line(text)
    for name, alternatives in words.items():
        line = line.replace(name, alternatives)
    return re.compile(rf"\b(?:{line.translate(accents)})\b")


def _line(text: str) -> str:
    """The alternatives of a table's text as one; ё is read as е."""
    lines = (line.strip() for line in text.replace("ё", "е").splitlines())
    joined = "|".join(filter(None, lines))
    return re.sub(r"\|+", "|", joined)
