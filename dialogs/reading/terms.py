"""What the words of a message stand for in a set of patterns."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct
from rapidfuzz.distance import OSA

from dialogs.reading.forms import (
    is_own_deed,
    may_be_a_typo,
    shortened,
    slipped,
    spelled,
    stems,
)
from dialogs.reading.notation import PatternSet
from dialogs.reading.text import Lang

_SHORTEST_PREFIX = 2
_LONGEST_PREFIX = 14
_SLIPPED_PREFIX = 6
_MANY = 50
_TOO_MANY_SLIPS = 3
_DEED = "&"
_YEAR = re.compile("19\\d\\d|20[0-3][1-9]")


class Terms(Struct, frozen=True, eq=False):
    """`known` is what a word stands for, `leading` that by which patterns are found."""

    exact: bool
    known: frozenset[int]
    leading: frozenset[int]


@lru_cache(maxsize=1 << 16)
def terms_of(
    word: str,
    is_number: bool,  # noqa: FBT001  # a cache key
    patterns: PatternSet,
) -> Terms:
    """Terms that a word stands for, and whether it was written without a slip."""
    numbers, exact = _terms(word, patterns, is_number=is_number)
    known = frozenset(numbers)
    return Terms(exact, known, known & patterns.by_rarest.keys())


def _terms(
    word: str, patterns: PatternSet, *, is_number: bool
) -> tuple[tuple[int, ...], bool]:
    if is_number:
        return _number_terms(word, patterns), True
    if not word[0].isalpha():
        return patterns.forms.get(word, ()), True
    for meant in (word, *shortened(word)):
        if found := _known_terms(meant, patterns):
            return found, True
    for meant in (word, *shortened(word)):
        if found := _mistyped_terms(meant, patterns):
            return found, False
    return (), True


def _number_terms(word: str, patterns: PatternSet) -> tuple[int, ...]:
    many = (
        len(word) < _LONGEST_PREFIX
        and int(word) >= _MANY
        and not _YEAR.fullmatch(word)  # “the house is from 1960” counts nothing
    )
    found = (
        *patterns.forms.get("#", ()),
        *(patterns.forms.get("##", ()) if many else ()),
        *patterns.forms.get(word, ()),
    )
    return tuple(dict.fromkeys(found))


def _known_terms(word: str, patterns: PatternSet) -> tuple[int, ...]:
    plain = spelled(word, patterns.lang)
    found = list(patterns.forms.get(plain, ()))
    for stem in stems(word, patterns.lang):
        found.extend(patterns.stems.get(stem, ()))
    for length in range(_SHORTEST_PREFIX, min(len(plain), _LONGEST_PREFIX) + 1):
        found.extend(patterns.prefixes.get(plain[:length], ()))
    if _DEED in patterns.forms and is_own_deed(word, patterns.lang):
        found.extend(patterns.forms[_DEED])
    return tuple(dict.fromkeys(found))


def _mistyped_terms(word: str, patterns: PatternSet) -> tuple[int, ...]:
    if not may_be_a_typo(word, patterns.lang):
        return ()
    plain = spelled(word, patterns.lang)
    best, found = _TOO_MANY_SLIPS, ""
    for typed in _as_written(plain, patterns.lang):
        for candidate in patterns.typed.get(typed[0], ()):
            distance = slipped(typed, candidate, lang=patterns.lang)
            if distance < best:
                best, found = distance, candidate
    if found:
        return _known_terms(found, patterns)
    if patterns.lang != "ru":
        return ()
    return tuple(
        number
        for prefix, numbers in patterns.prefixes.items()
        if len(prefix) >= _SLIPPED_PREFIX and prefix[0] == plain[0]
        if OSA.distance(plain[: len(prefix)], prefix, score_cutoff=1) <= 1
        for number in numbers
    )


def _as_written(word: str, lang: Lang) -> tuple[str, ...]:
    """Only whole words are compared where stems are cut off without a dictionary."""
    return (word, *stems(word, lang)) if lang == "ru" else (word,)
