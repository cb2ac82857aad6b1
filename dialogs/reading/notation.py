"""Patterns over the words of a message: the notation of the lexicons.

A pattern is a row of words in order; between two of them up to two other words may
stand. `a|b` one of; `word` any form of it, with a slip of the keyboard; `=word` this
form only; `word*` a beginning; `#` a number, `##` one from 50 up; `@name` a class of
the lexicon; `a+b` side by side, `a|b+c` one of the left beside the right; `a_b` such
a pair as one of several; `..` a wide gap follows; `^` nothing said before, `$` nothing
after it in the clause (`a|$`: a or nothing); `!a` not in this clause; `~` any order;
`&` a verb by which the writer says what he does, where verbs show their person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from sys import intern

from msgspec import Struct

from dialogs.reading.forms import beginnings, slips, spelled, stems
from dialogs.reading.text import Lang, fold

_BESIDE = re.compile(r"(?<=[^|])\+(?=[^|])")
"""A plus between two words; “ok|+” has it as a word."""
# What people write is remembered, what a table says is asked once.
_SPELLED, _STEMS = spelled.__wrapped__, stems.__wrapped__
NEAR = 2
"""Other words that may stand between two words of a pattern."""
WIDE = 8
"""The same after `..`."""


class Pattern(Struct, frozen=True, gc=False):
    """A compiled pattern: its terms by number, the gap before each, conditions."""

    label: str
    source: str
    terms: tuple[int, ...]
    needed: frozenset[int]
    gaps: tuple[int, ...]
    absent: tuple[int, ...] = ()
    starts: bool = False
    ends: bool = False
    ordered: bool = True


class PatternSet(Struct, frozen=True, eq=False):
    """Many patterns, looked up by the words of a message."""

    lang: Lang
    forms: Mapping[str, tuple[int, ...]]
    stems: Mapping[str, tuple[int, ...]]
    prefixes: Mapping[str, tuple[int, ...]]
    typed: Mapping[str, tuple[str, ...]]
    by_rarest: Mapping[int, tuple[Pattern, ...]]


_Index = dict[str, tuple[int, ...]]


class _Terms:
    """Numbers for the terms of patterns, and which words lead to them."""

    def __init__(self, lang: Lang, classes: Mapping[str, str]) -> None:
        self.lang = lang
        self.classes = classes
        self.numbers: dict[str, int] = {}
        self.forms: _Index = {}
        self.stems: _Index = {}
        self.prefixes: _Index = {}
        self._rows: dict[tuple[int, ...], tuple[int, ...]] = {}

    def number(self, spec: str) -> int:
        """The number of a term; a new one is entered into the indexes."""
        if spec in self.numbers:
            return self.numbers[spec]
        number = self.numbers[spec] = len(self.numbers)
        alone = (number,)  # most words lead to one term: no list for each
        for word in spec.split("|"):
            for index, key in self._entries_of(word):
                known = index.get(key)
                # One string for all tables that hold a word: there are sixty.
                index[intern(key)] = alone if known is None else known + alone
        return number

    def indexes(self) -> tuple[_Index, _Index, _Index]:
        """Forms, stems, beginnings, complete; no number is given out any more."""
        for index in (self.forms, self.stems, self.prefixes):
            for word, found in index.items():
                index[word] = self.row(
                    found if len(found) == 1 else dict.fromkeys(found)
                )
        return self.forms, self.stems, self.prefixes

    def row(self, numbers: Iterable[int]) -> tuple[int, ...]:
        """A row of numbers, kept once: thousands of them are alike."""
        found = tuple(numbers)
        return self._rows.setdefault(found, found)

    def _entries_of(self, word: str) -> Iterator[tuple[_Index, str]]:
        """In which indexes a word or a class of words stands, and as what."""
        if not word.startswith("@"):
            yield from self._of_word(word)
            return
        for spec in self.classes[word[1:]].split():
            for inner in spec.split("|"):
                yield from self._entries_of(inner)

    def _of_word(self, word: str) -> Iterator[tuple[_Index, str]]:
        folded = fold(word)
        plain = _SPELLED(folded, self.lang)
        if plain.endswith("*") and len(plain) > 1:
            for prefix in beginnings(plain[:-1].lstrip("="), self.lang):
                yield self.prefixes, prefix
        elif plain.startswith("=") and len(plain) > 1:
            yield self.forms, plain[1:]
        else:
            yield self.forms, plain
            if plain.isalpha():
                for stem in _STEMS(folded, self.lang):
                    yield self.stems, stem


def compile_patterns(
    patterns: Mapping[str, Iterable[str]],
    lang: Lang,
    *,
    classes: Mapping[str, str] | None = None,
) -> PatternSet:
    """Patterns by label, ready to be looked up; KeyError for an unknown class."""
    terms = _Terms(lang, classes or {})
    compiled = [
        _pattern(label, variant, terms)
        for label, sources in patterns.items()
        for source in sources
        for variant in _variants(source)
    ]
    forms, stems, prefixes = terms.indexes()
    uses = Counter(term for pattern in compiled for term in set(pattern.terms))
    by_rarest: dict[int, list[Pattern]] = {}
    for pattern in compiled:
        rarest = min(pattern.terms, key=lambda term: (uses[term], term))
        by_rarest.setdefault(rarest, []).append(pattern)
    return PatternSet(
        lang,
        forms,
        stems,
        prefixes,
        _by_first_letter((*forms, *stems) if lang == "ru" else forms),
        {term: tuple(found) for term, found in by_rarest.items()},
    )


def _variants(source: str) -> Iterator[str]:
    """The pattern once for each pair of words, and for the end, among alternatives."""
    if "_" not in source and "|$" not in source and "$|" not in source:
        yield source
        return
    for chosen in product(*(_choices(part) for part in source.split())):
        yield " ".join(chosen)


def _choices(part: str) -> Iterator[str]:
    for chosen in product(*(_alternatives(side) for side in _side_by_side(part))):
        yield "+".join(chosen)


def _alternatives(part: str) -> tuple[str, ...]:
    words = part.split("|")
    if len(words) == 1 or part.startswith("!"):
        return (part.replace("_", "+"),)
    paired = tuple(word.replace("_", "+") for word in words if "_" in word)
    single = "|".join(word for word in words if "_" not in word and word != "$")
    return (*((single,) if single else ()), *paired, *(("$",) if "$" in words else ()))


def _pattern(label: str, source: str, terms: _Terms) -> Pattern:
    found: list[int] = []
    gaps: list[int] = []
    absent: list[int] = []
    flags = set()
    gap = NEAR
    for part in source.split():
        if part in {"^", "$", "~"}:
            flags.add(part)
        elif part == "..":
            gap = WIDE
        elif part.startswith("!") and len(part) > 1:
            absent.append(terms.number(part[1:]))
        else:
            for spec in _side_by_side(part):
                found.append(terms.number(spec))
                gaps.append(gap)
                gap = 0
            gap = NEAR
    return Pattern(
        label,
        source,
        terms.row(found),
        frozenset(found),
        terms.row(gaps),
        terms.row(absent),
        starts="^" in flags,
        ends="$" in flags,
        ordered="~" not in flags,
    )


def _side_by_side(part: str) -> list[str]:
    return _BESIDE.split(part) if "+" in part else [part]


def _by_first_letter(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    letters: dict[str, list[str]] = {}
    for word in dict.fromkeys(words):
        if slips(word):
            letters.setdefault(word[0], []).append(word)
    return {letter: tuple(found) for letter, found in letters.items()}
