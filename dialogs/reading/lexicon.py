"""Words and phrases with tags: a message becomes a row of tags that grammar can read.

Phrases are written as words between commas; `*` at the end of a word stands for any
ending. A tag
begins with one character, its letter; what follows after a colon is the reader's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from sys import intern

from msgspec import Struct
from rapidfuzz.distance import OSA

from dialogs.reading.forms import is_everyday, may_be_a_typo, spelled
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import Lang, Text, tokenize

PAUSE = ","
"""The letter of punctuation that ends a clause."""
UNKNOWN = "."
"""The letter of a token that the lexicon does not have."""

Tags = Mapping[str, str]
"""Phrases by tag, parted by commas."""

_PAUSES = frozenset(",;.!?:…")
_SILENT = frozenset("-'\"()[]*/")
_POSSESSIVE = "'s"
_REPEATED = re.compile(r"(.)\1+")
_SHORTEST_STEM = 2
# Messages are remembered for a while, the phrases of a table are asked for once.
_TOKENIZED = tokenize.__wrapped__
_LONGEST_STEM = 40
"""Letters behind which no stem ends, so that one endless word costs little."""
_SHORTEST_TYPO = 5


class Mark(Struct, frozen=True):
    """A tag on the tokens `first` up to and without `last`."""

    tag: str
    first: int
    last: int


class _Entry(Struct, frozen=True, gc=False):
    rest: tuple[str, ...]
    tag: str


_Entries = tuple[_Entry, ...]
_Row = tuple[int, _Entry]
"""A phrase and its rank: the longest comes first, of the same length the earlier."""


class _Phrases(Struct, frozen=True):
    """What begins with a word, by the second word; most phrases end there."""

    by_second: Mapping[str, tuple[_Row, ...]]
    others: tuple[_Row, ...]
    """Those of one word, and those whose second word is a stem."""


_Heard = tuple[str, _Phrases | None]


class Lexicon(Struct, frozen=True, eq=False):
    """Phrases by their first word; build it with `compile_lexicon`."""

    words: Mapping[str, tuple[_Entry, ...]]
    stems: Mapping[str, tuple[_Entry, ...]]
    single: tuple[str, ...]
    beginnings: tuple[str, ...]
    lang: Lang


class Marked(Struct, frozen=True):
    """The marks of a message and their letters, one for each mark."""

    marks: tuple[Mark, ...]
    letters: str

    def tags(self, letters: str) -> tuple[str, ...]:
        """What follows the colon in the tags with one of these letters."""
        return tuple(mark.tag[2:] for mark in self.marks if mark.tag[0] in letters)


def compile_lexicon(tags: Tags, *, lang: Lang) -> Lexicon:
    """A lexicon from phrases by tag; a phrase that stands twice keeps its first tag."""
    words: dict[str, _Entries] = {}
    stems: dict[str, _Entries] = {}
    for tag, (first, *rest) in _rows(tags, lang):
        index = stems if first.endswith("*") else words
        word = first.removesuffix("*")
        index[word] = (*index.get(word, ()), _Entry(tuple(rest), tag))
    kept: dict[_Entries, _Entries] = {}
    return Lexicon(
        _sorted(words, kept),
        _sorted(stems, kept),
        _alone(words, _SHORTEST_TYPO),
        _alone(stems, _SHORTEST_TYPO + 1),
        lang,
    )


def mark(text: Text, lexicon: Lexicon, *, tolerant: bool = False) -> Marked:
    """Tag a message from left to right, the longest phrase first.

    `tolerant` takes a word with one wrong, missing, extra or swapped letter for the
    word of the lexicon it resembles.
    """
    return _marked(text, lexicon, tolerant)


@lru_cache(maxsize=1 << 7)
def _marked(text: Text, lexicon: Lexicon, tolerant: bool) -> Marked:  # noqa: FBT001
    kept, forms = _heard(text), text.forms
    heard = [_look_up(forms[at], lexicon, tolerant) for at in kept]
    idle = LANGUAGES[lexicon.lang].forms.particles
    marks: list[Mark] = []
    at, end = 0, len(heard)
    while at < end:
        word, phrases = heard[at]
        if phrases:
            tag, length = _longest(heard, at, phrases, idle=idle)
            marks.append(Mark(tag, kept[at], kept[at + length - 1] + 1))
            at += length
        else:
            tag = PAUSE if word in _PAUSES else UNKNOWN
            marks.append(Mark(tag, kept[at], kept[at] + 1))
            at += 1
    return Marked(tuple(marks), "".join([one.tag[0] for one in marks]))


def _rows(tags: Tags, lang: Lang) -> Iterator[tuple[str, list[str]]]:
    """The words of each phrase with its tag, one after the other: there are thousands.

    Then as people type in a hurry, behind what is written out: “decyduje” is no “ę”.
    """
    hurried: list[tuple[str, list[str]]] = []
    for tag, phrases in tags.items():
        for phrase in filter(str.strip, phrases.split(",")):
            for parts in _spellings(phrase.strip(), lang):
                yield tag, parts
                plain = [spelled(part, lang) for part in parts]
                if plain != parts:
                    hurried.append((tag, plain))
    yield from hurried


def _spellings(phrase: str, lang: Lang) -> list[list[str]]:
    """The words of a phrase, and once more without apostrophes: “can't”, “cant”."""
    parts = _parts(phrase, lang)
    plain = [part.replace("'", "") or part for part in parts]
    return [parts] if plain == parts else [parts, plain]


def _parts(phrase: str, lang: Lang) -> list[str]:
    parts: list[str] = []
    for token in _TOKENIZED(phrase, lang).tokens:
        if token.text == "*" and parts and not token.spaced:
            parts[-1] += "*"
        elif token.text not in _SILENT or len(phrase) == 1:
            parts.append(intern(token.text))
    return parts


@lru_cache(maxsize=1 << 6)
def _heard(text: Text) -> Sequence[int]:
    heard = [at for at, word in enumerate(text.forms) if word not in _SILENT]
    return heard or range(len(text.tokens))


def _sorted(
    words: Mapping[str, _Entries], kept: dict[_Entries, _Entries]
) -> dict[str, _Entries]:
    """The longest first; alike rows are one: thousands of words stand alone."""
    rows = ((word, _longest_first(entries)) for word, entries in words.items())
    return {word: kept.setdefault(row, row) for word, row in rows}


def _longest_first(entries: Iterable[_Entry]) -> _Entries:
    return tuple(sorted(entries, key=lambda one: -len(one.rest)))


def _longest(
    heard: list[_Heard], at: int, phrases: _Phrases, *, idle: frozenset[str]
) -> tuple[str, int]:
    if heard[at][0] in _PAUSES:
        return PAUSE, 1
    groups = [phrases.by_second.get(word, ()) for word in _nexts(heard, at, idle)]
    found = [
        (rank, entry.tag, words + 1)
        for rows in (*groups, phrases.others)
        for rank, entry in rows
        if (words := _continued(heard, at + 1, entry.rest, idle=idle)) >= 0
    ]
    _, tag, length = min(found, default=(0, UNKNOWN, 1))
    return tag, length


def _nexts(heard: list[_Heard], at: int, idle: frozenset[str]) -> list[str]:
    """The next word, and the one behind it if the next says nothing."""
    words = [word for word, _ in heard[at + 1 : at + 3]]
    return words if words and words[0] in idle else words[:1]


@lru_cache(maxsize=1 << 15)
def _look_up(word: str, lexicon: Lexicon, tolerant: bool) -> _Heard:  # noqa: FBT001
    """The word in the form that the lexicon has, with all that begins with it."""
    known = _entries(word, lexicon)
    if known:
        return word, _phrases(known)
    squeezed = stem = word.removesuffix(_POSSESSIVE)
    if _REPEATED.search(stem) and not is_everyday(stem, lexicon.lang):
        squeezed = _REPEATED.sub(r"\1", stem)  # but “soon” is no “son”
    known = _entries(squeezed, lexicon)
    if known:
        return squeezed, _phrases(known)
    if tolerant and may_be_a_typo(word, lexicon.lang):
        meant = _resembling(squeezed, lexicon)
        if meant:
            return meant, _phrases(_entries(meant, lexicon))
    return word, None


def _phrases(entries: tuple[_Entry, ...]) -> _Phrases:
    by_second: dict[str, list[_Row]] = {}
    others: list[_Row] = []
    for row in enumerate(_longest_first(entries)):
        rest = row[1].rest
        is_word = rest and not rest[0].endswith("*")
        (by_second.setdefault(rest[0], []) if is_word else others).append(row)
    return _Phrases(
        {word: tuple(rows) for word, rows in by_second.items()}, tuple(others)
    )


def _entries(word: str, lexicon: Lexicon) -> tuple[_Entry, ...]:
    """Exact words before stems, long stems before short ones."""
    entries = lexicon.words.get(word, ())
    for size in range(min(len(word), _LONGEST_STEM), _SHORTEST_STEM - 1, -1):
        entries += lexicon.stems.get(word[:size], ())
    return entries


def _continued(
    heard: list[_Heard], at: int, rest: tuple[str, ...], *, idle: frozenset[str]
) -> int:
    """How many words the rest of a phrase takes from here; -1 where it does not go on.

    Between its words one that says nothing may stand: “I really don't know”.
    """
    place, end = at, len(heard)
    for part in rest:
        if place < end and not _is_said(heard[place][0], part):
            place += heard[place][0] in idle
        if place >= end or not _is_said(heard[place][0], part):
            return -1
        place += 1
    return place - at


def _is_said(word: str, part: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


def _resembling(word: str, lexicon: Lexicon) -> str | None:
    for other in lexicon.single:
        near = abs(len(other) - len(word)) <= 1
        if near and OSA.distance(word, other, score_cutoff=1) <= 1:
            return other
    for stem in lexicon.beginnings:
        # The slip may have shortened or lengthened what the word begins with.
        cut = {word[: len(stem) + more] for more in (-1, 0, 1)}
        if any(OSA.distance(one, stem, score_cutoff=1) <= 1 for one in cut):
            return stem
    return None


def _alone(entries: Mapping[str, _Entries], shortest: int) -> tuple[str, ...]:
    """Words of that length which need no other word beside them."""
    return tuple(
        word
        for word, held in entries.items()
        if len(word) >= shortest and any(not one.rest for one in held)
    )
