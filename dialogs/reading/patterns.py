"""Patterns over the words of a message: the notation of the lexicons.

A pattern is a row of words in order; between two of them up to two other words may
stand. `a|b` one of; `word` any form of it, with a slip of the keyboard; `=word` this
form only; `word*` a beginning; `#` a number, `##` one from 50 up; `@name` a class of the lexicon; `a+b`
side by side; `a_b` such a pair as one of several; `..` a wide gap follows; `^` nothing
said before, `$` nothing after it in the clause (`a|$`: a or nothing); `!a` not in this
clause; `~` any order.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import OSA

from dialogs.reading.forms import (
    fillers,
    may_be_a_typo,
    shortened,
    slipped,
    slips,
    spelled,
    stems,
)
from dialogs.reading.text import Lang, Text, Token, fold

_NEAR = 2
_WIDE = 8
_ENDS = frozenset(".!?;…")
_SHORTEST_PREFIX = 2
_LONGEST_PREFIX = 14
_SLIPPED_PREFIX = 6
_MANY = 50


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern: numbers of terms, the gap before each, and its conditions."""

    label: str
    source: str
    terms: tuple[int, ...]
    gaps: tuple[int, ...]
    absent: tuple[int, ...] = ()
    starts: bool = False
    ends: bool = False
    ordered: bool = True


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern holds: tokens `first` up to and with `last`."""

    label: str
    source: str
    first: int
    last: int
    size: int
    slipped: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class PatternSet:
    """Many patterns, looked up by the words of a message."""

    lang: Lang
    forms: Mapping[str, tuple[int, ...]]
    stems: Mapping[str, tuple[int, ...]]
    prefixes: Mapping[str, tuple[int, ...]]
    typed: Mapping[str, tuple[str, ...]]
    by_rarest: Mapping[int, tuple[Pattern, ...]]


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where each token stands: its place among the words that count, its clause."""

    ranks: tuple[int, ...]
    clauses: tuple[int, ...]
    opening: Mapping[int, int]
    closing: Mapping[int, int]


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
            self.prefixes.setdefault(folded[:-1], []).append(number)
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
        _by_first_letter(
            (*terms.forms, *terms.stems) if lang == "ru" else terms.forms
        ),
        {term: tuple(found) for term, found in by_rarest.items()},
    )


def find_matches(text: Text, patterns: PatternSet) -> tuple[Match, ...]:
    """Every place where a pattern holds, the same pattern once a starting word."""
    where: dict[int, list[int]] = {}
    slipped: set[int] = set()
    for place, token in enumerate(text.tokens):
        numbers, exact = _terms_of(token.text, token.kind == "number", patterns)
        for number in numbers:
            where.setdefault(number, []).append(place)
        if numbers and not exact:
            slipped.add(place)
    if not where:
        return ()
    frame = frame_of(text)
    return tuple(
        Match(
            pattern.label,
            pattern.source,
            min(places),
            max(places),
            len(places),
            bool(slipped.intersection(places)),
        )
        for number in where
        for pattern in patterns.by_rarest.get(number, ())
        if all(term in where for term in pattern.terms)
        for places in _places(pattern, where, frame)
    )


def frame_of(text: Text) -> _Frame:
    """Ranks and clauses of the tokens of a message."""
    empty = fillers(text.lang)
    ranks, clauses = [], []
    opening: dict[int, int] = {}
    closing: dict[int, int] = {}
    rank = clause = 0
    previous_end = 0
    for place, token in enumerate(text.tokens):
        if _breaks(text, place, previous_end):
            clause += 1
            rank += _WIDE
        if token.kind in {"word", "number"} and (
            spelled(token.text, text.lang) not in empty
        ):
            rank += 1
            opening.setdefault(clause, place)
            closing[clause] = place
        ranks.append(rank)
        clauses.append(clause)
        previous_end = token.end
    return _Frame(tuple(ranks), tuple(clauses), opening, closing)


def _breaks(text: Text, place: int, previous_end: int) -> bool:
    """A clause ends at a full stop that is followed by a space, or at a new line."""
    if place == 0:
        return False
    token, before = text.tokens[place], text.tokens[place - 1]
    if before.text in _ENDS and (token.spaced or before.text in "!?;…"):
        return token.text not in _ENDS
    return token.spaced and "\n" in text.raw[previous_end : token.start]


def _places(
    pattern: Pattern,
    where: Mapping[int, list[int]],
    frame: _Frame,
) -> Iterator[tuple[int, ...]]:
    find = _in_order if pattern.ordered else _in_any_order
    for start in where[pattern.terms[0]]:
        places = find(pattern, where, frame, start=start)
        if places and _allowed(pattern, where, frame, places=places):
            yield places


def _in_order(
    pattern: Pattern,
    where: Mapping[int, list[int]],
    frame: _Frame,
    *,
    start: int,
) -> tuple[int, ...]:
    places = [start]
    for term, gap in zip(pattern.terms[1:], pattern.gaps[1:], strict=True):
        candidates = where[term]
        index = bisect_right(candidates, places[-1])
        if index == len(candidates):
            return ()
        place = candidates[index]
        if frame.ranks[place] - frame.ranks[places[-1]] - 1 > gap:
            return ()
        if frame.clauses[place] != frame.clauses[start]:
            return ()
        places.append(place)
    return tuple(places)


def _in_any_order(
    pattern: Pattern,
    where: Mapping[int, list[int]],
    frame: _Frame,
    *,
    start: int,
) -> tuple[int, ...]:
    places = [start]
    for term in pattern.terms[1:]:
        near = [
            place
            for place in _around(where[term], start)
            if place not in places and frame.clauses[place] == frame.clauses[start]
        ]
        if not near:
            return ()
        places.append(min(near, key=lambda place: abs(place - start)))
    ranks = [frame.ranks[place] for place in places]
    wide = max(ranks) - min(ranks) > len(places) - 1 + _NEAR
    return () if wide else tuple(places)


def _around(places: list[int], start: int) -> list[int]:
    index = bisect_right(places, start)
    return places[max(0, index - 2) : index + 2]


def _allowed(
    pattern: Pattern,
    where: Mapping[int, list[int]],
    frame: _Frame,
    *,
    places: tuple[int, ...],
) -> bool:
    clause = frame.clauses[places[0]]
    if pattern.starts and min(places) > frame.opening.get(clause, min(places)):
        return False
    if pattern.ends and max(places) < frame.closing.get(clause, max(places)):
        return False
    return not any(
        frame.clauses[place] == clause and place not in places
        for term in pattern.absent
        for place in where.get(term, ())
    )


def _variants(source: str) -> Iterator[str]:
    """The pattern once for each pair of words, and for the end, among alternatives."""
    choices = [_alternatives(part) for part in source.split()]
    for chosen in product(*choices):
        yield " ".join(chosen)


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
    gap = _NEAR
    for part in source.split():
        if part in {"^", "$", "~"}:
            flags.add(part)
        elif part == "..":
            gap = _WIDE
        elif part.startswith("!") and len(part) > 1:
            absent.append(terms.number(part[1:]))
        else:
            for spec in _side_by_side(part):
                found.append(terms.number(spec))
                gaps.append(gap)
                gap = 0
            gap = _NEAR
    return Pattern(
        label,
        source,
        tuple(found),
        tuple(gaps),
        tuple(absent),
        starts="^" in flags,
        ends="$" in flags,
        ordered="~" not in flags,
    )


def _side_by_side(part: str) -> list[str]:
    return part.split("+") if "+" in part.strip("+") else [part]


@lru_cache(maxsize=1 << 15)
def _terms_of(
    word: str,
    is_number: bool,  # noqa: FBT001  # a cache key
    patterns: PatternSet,
) -> tuple[tuple[int, ...], bool]:
    """Terms that a word stands for, and whether it was written without a slip."""
    if is_number:
        found = list(patterns.forms.get("#", ()))
        if len(word) < _LONGEST_PREFIX and int(word) >= _MANY:
            found += patterns.forms.get("##", ())
        found += patterns.forms.get(word, ())
        return tuple(dict.fromkeys(found)), True
    if not word[0].isalpha():
        return patterns.forms.get(word, ()), True
    for meant in (word, *shortened(word)):
        if found := _known_terms(meant, patterns):
            return found, True
    for meant in (word, *shortened(word)):
        if found := _mistyped_terms(meant, patterns):
            return found, False
    return (), True


def _known_terms(word: str, patterns: PatternSet) -> tuple[int, ...]:
    plain = spelled(word, patterns.lang)
    found = list(patterns.forms.get(plain, ()))
    for stem in stems(word, patterns.lang):
        found.extend(patterns.stems.get(stem, ()))
    for length in range(_SHORTEST_PREFIX, min(len(plain), _LONGEST_PREFIX) + 1):
        found.extend(patterns.prefixes.get(plain[:length], ()))
    return tuple(dict.fromkeys(found))


def _mistyped_terms(word: str, patterns: PatternSet) -> tuple[int, ...]:
    if not may_be_a_typo(word, patterns.lang):
        return ()
    plain = spelled(word, patterns.lang)
    best, found = 3, ""
    for typed in _as_written(plain, patterns.lang):
        for candidate in patterns.typed.get(typed[0], ()):
            distance = slipped(typed, candidate, lang=patterns.lang)
            if distance < best:
                best, found = distance, candidate
    if found:
        both = (*patterns.forms.get(found, ()), *patterns.stems.get(found, ()))
        return tuple(dict.fromkeys(both))
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


def _by_first_letter(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    letters: dict[str, list[str]] = {}
    for word in dict.fromkeys(words):
        if slips(word):
            letters.setdefault(word[0], []).append(word)
    return {letter: tuple(found) for letter, found in letters.items()}


def _frozen(index: Mapping[str, list[int]]) -> dict[str, tuple[int, ...]]:
    return {word: tuple(dict.fromkeys(numbers)) for word, numbers in index.items()}
