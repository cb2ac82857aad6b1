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

from msgspec import Struct

from dialogs.reading.forms import beginnings, slips, spelled, stems
from dialogs.reading.text import Lang, fold

_BESIDE = re.compile(r"(?<=[^|])\+(?=[^|])")
"""A plus between two words; “ok|+” has it as a word."""
NEAR = 2
"""Other words that may stand between two words of a pattern."""
WIDE = 8
"""The same after `..`."""


class Pattern(Struct, frozen=True):
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


class _Terms:
    """Numbers for the terms of patterns, and which words lead to them."""

    def __init__(self, lang: Lang, classes: Mapping[str, str]) -> None:
        self.lang = lang
        self.classes = classes
        self.numbers: dict[str, int] = {}
        self.forms: dict[str, list[int]] = {}
        self.stems: dict[str, list[int]] = {}
        self.prefixes: dict[str, list[int]] = {}

    def number(self, spec: str) -> int:
        """The number of a term; a new one is entered into the indexes."""
        if spec in self.numbers:
            return self.numbers[spec]
        number = self.numbers[spec] = len(self.numbers)
        for word in self._words(spec):
            self._enter(word, number)
        return number

    def _words(self, spec: str) -> Iterator[str]:
        for word in spec.split("|"):
            if word.startswith("@"):
                for inner in self.classes[word[1:]].split():
                    yield from self._words(inner)
            else:
                yield word

    def _enter(self, word: str, number: int) -> None:
        folded = spelled(fold(word), self.lang)
        if folded.endswith("*") and len(folded) > 1:
            for prefix in beginnings(folded[:-1].lstrip("="), self.lang):
                self.prefixes.setdefault(prefix, []).append(number)
        elif folded.startswith("=") and len(folded) > 1:
            self.forms.setdefault(folded[1:], []).append(number)
        else:
            self.forms.setdefault(folded, []).append(number)
            if folded.isalpha():
                for stem in stems(fold(word), self.lang):
                    self.stems.setdefault(stem, []).append(number)


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
    uses = Counter(term for pattern in compiled for term in set(pattern.terms))
    by_rarest: dict[int, list[Pattern]] = {}
    for pattern in compiled:
        rarest = min(pattern.terms, key=lambda term: (uses[term], term))
        by_rarest.setdefault(rarest, []).append(pattern)
    return PatternSet(
        lang,
        _frozen(terms.forms),
        _frozen(terms.stems),
        _frozen(terms.prefixes),
        _by_first_letter((*terms.forms, *terms.stems) if lang == "ru" else terms.forms),
        {term: tuple(found) for term, found in by_rarest.items()},
    )


def _variants(source: str) -> Iterator[str]:
    """The pattern once for each pair of words, and for the end, among alternatives."""
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
        tuple(found),
        frozenset(found),
        tuple(gaps),
        tuple(absent),
        starts="^" in flags,
        ends="$" in flags,
        ordered="~" not in flags,
    )


def _side_by_side(part: str) -> list[str]:
    return _BESIDE.split(part)


def _by_first_letter(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    letters: dict[str, list[str]] = {}
    for word in dict.fromkeys(words):
        if slips(word):
            letters.setdefault(word[0], []).append(word)
    return {letter: tuple(found) for letter, found in letters.items()}


def _frozen(index: Mapping[str, list[int]]) -> dict[str, tuple[int, ...]]:
    return {word: tuple(dict.fromkeys(numbers)) for word, numbers in index.items()}
