"""The pieces of numbers in a message: words and digits before they are summed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from msgspec import Struct
from rapidfuzz.distance import OSA

from dialogs.reading.digits import read_digits
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.languages.shapes.numbers import Numbers
from dialogs.reading.text import Lang, Text, Token, is_known

Part = Literal[
    "small",
    "vague",
    "scale",
    "ordinal",
    "digits",
    "half",
    "part",
    "point",
    "whole",
]

_SHORTEST_FUSED = 6
_LONGEST = 60
_COUNTS = frozenset({"digits", "small", "half"})
_SHARES = {("1", "2"): 0.5, ("1", "4"): 0.25, ("3", "4"): 0.75}
_LONGEST_PIECE = 20
_SPOKEN = frozenset({"small", "scale", "ordinal"})
"""Pieces that people write together."""


class Atom(Struct, frozen=True):
    """A piece of a number: tokens `first` up to and without `last`."""

    kind: Part
    value: float
    first: int
    last: int
    ordinal: bool = False


@lru_cache(maxsize=1 << 6)
def atoms(text: Text) -> Sequence[Atom]:
    """All pieces of numbers, in order; most messages have few or none."""
    found: list[Atom] = []
    at = 0
    while at < len(text.tokens):
        last = at + 1
        counted = bool(found) and _counts(text, found[-1], at)
        for atom in _atoms_at(text, at, counted=counted):
            found.append(atom)
            last = atom.last
        at = last
    return found


def _counts(text: Text, piece: Atom, at: int) -> bool:
    """Whether a piece stands right before token `at`, over the sign of “20+ k”."""
    if piece.kind not in _COUNTS:
        return False
    loose = LANGUAGES[text.lang].numbers.loose
    return piece.last == at or (
        piece.last == at - 1 and text.tokens[at - 1].text in loose
    )


def _atoms_at(text: Text, at: int, *, counted: bool) -> Iterator[Atom]:
    table = LANGUAGES[text.lang].numbers
    token = text.tokens[at]
    if token.kind == "number" or token.text == ".":
        yield from _digits(text, at, table)
    elif token.kind == "word":
        scale = _suffix_scale(text, at, table) if counted else 0
        if scale:
            yield Atom("scale", scale, at, at + 1)
            return
        share = _half(text.tokens, at, table)
        if share:
            yield Atom("half", share[0], at, share[1])
            return
        for kind, value in pieces(token.text, text.lang):
            yield Atom(kind, value, at, at + 1)


def _digits(text: Text, at: int, table: Numbers) -> Iterator[Atom]:
    share = _written_share(text, at)
    if share:
        yield Atom("part", share, at, at + 3)
        return
    read = read_digits(text.tokens, at, scaled=_index(text.lang).scales)
    if read is None:
        return
    last, ordinal = (read.last, False)
    if not read.decimal:
        last, ordinal = _ending(text, read.last, table)
    yield Atom("digits", read.value, at, last, ordinal)


def _written_share(text: Text, at: int) -> float:
    """The half of “1/2 million”; 0 where no scale follows."""
    words = text.words()[at : at + 4]
    if len(words) < 4 or words[1] != "/" or words[3] not in _index(text.lang).scales:  # noqa: PLR2004 - two numbers, a sign, a scale
        return 0
    return _SHARES.get((words[0], words[2]), 0)


def _ending(text: Text, at: int, table: Numbers) -> tuple[int, bool]:
    """The end of “15-го”, “3rd”, “5-ти”, and whether it makes an ordinal."""
    tokens = text.tokens
    if at >= len(tokens) or tokens[at].spaced:
        return at, False
    if tokens[at].text in table.endings:
        return at + 1, True
    glued = at + 1 < len(tokens) and not tokens[at + 1].spaced
    if tokens[at].text in table.inflected and not glued:
        return at + 1, False
    if tokens[at].text != "-" or at + 1 >= len(tokens) or tokens[at + 1].spaced:
        return at, False
    ending = tokens[at + 1].text
    if at + 2 < len(tokens) and tokens[at + 2].kind == "number":
        return at, False
    if ending in table.endings or (
        ending in table.hyphened and ending not in table.inflected
    ):
        return at + 2, True
    return (at + 2, False) if ending in table.inflected else (at, False)


def _suffix_scale(text: Text, at: int, table: Numbers) -> float:
    """What “к”, “т”, “M” behind digits multiply by; 0 where they are other words."""
    token = text.tokens[at]
    if not token.spaced and token.text in table.capitals:
        if text.raw[token.start : token.end].isupper():
            return table.capitals[token.text]
        return table.suffixes.get(token.text, 0)
    scale = table.suffixes.get(token.text, 0)
    if not scale or not token.spaced or at + 1 >= len(text.tokens):
        return scale
    following = text.tokens[at + 1]
    if following.kind in {"sign", "emoji"} or following.text in table.after:
        return scale
    return 0


def _half(
    tokens: Sequence[Token],
    at: int,
    table: Numbers,
) -> tuple[float, int] | None:
    for words, value in table.halves.items():
        if tokens[at].text == words[0]:
            last = at + len(words)
            if tuple(token.text for token in tokens[at:last]) == words:
                return value, last
    return None


class _Index(Struct, frozen=True):
    words: Mapping[str, tuple[Part, float]]
    scales: frozenset[str]
    spoken: Mapping[str, tuple[Part, float]]
    near: Mapping[str, str]


@lru_cache(maxsize=4)
def _index(lang: Lang) -> _Index:
    table = LANGUAGES[lang].numbers
    words: dict[str, tuple[Part, float]] = {}
    for kind, values in _kinds(table):
        for form, value in values.items():
            words.setdefault(form, (kind, value))
    spoken = {word: piece for word, piece in words.items() if piece[0] in _SPOKEN}
    spoken |= {word: ("small", value) for word, value in table.fused.items()}
    return _Index(
        words,
        frozenset(table.scales) | frozenset(table.suffixes),
        spoken,
        _near(
            word
            for word, (kind, _) in words.items()
            if kind in {"small", "scale"}
            and (len(word) >= table.shortest_typo or word in table.guessed)
        ),
    )


def _kinds(table: Numbers) -> tuple[tuple[Part, Mapping[str, float]], ...]:
    return (
        ("small", table.small),
        ("scale", table.scales),
        ("ordinal", table.ordinals),
        ("vague", table.vague),
        ("part", table.parts),
        ("point", dict.fromkeys(table.points, 0.0)),
        ("whole", dict.fromkeys(table.wholes, 0.0)),
    )


@lru_cache(maxsize=1 << 14)
def pieces(word: str, lang: Lang) -> tuple[tuple[Part, float], ...]:
    """What a word adds to a number; several pieces where words ran together."""
    index = _index(lang)
    known = index.words.get(word) or index.words.get(_bare(word, lang))
    if known:
        return (known,)
    if not _SHORTEST_FUSED <= len(word) <= _LONGEST:
        return ()
    return _half_fused(word, lang) or _fused(word, lang) or _typo(word, lang)


def _bare(word: str, lang: Lang) -> str:
    """The word without its accents, of which people leave out some: “sześc”."""
    return word if word.isascii() else word.translate(_accents(lang))


@lru_cache(maxsize=4)
def _accents(lang: Lang) -> Mapping[int, str]:
    return str.maketrans(dict(LANGUAGES[lang].dates.accents))


def _half_fused(word: str, lang: Lang) -> tuple[tuple[Part, float], ...]:
    """“Полмиллиона”: a share and its scale in one word."""
    table = LANGUAGES[lang].numbers
    for part in table.fused_parts:
        rest = word.removeprefix(part)
        if rest != word and rest in table.scales:
            return (("part", 0.5), ("scale", table.scales[rest]))
    return ()


def _fused(word: str, lang: Lang) -> tuple[tuple[Part, float], ...]:
    """“Стопятьдесят”: words of one number without a space between."""
    found = _split(word, _index(lang).spoken)
    if len(found) < 2 or not _descends(found):  # noqa: PLR2004 - one is no fusion
        return ()
    return tuple(found)


def _split(
    word: str,
    spoken: Mapping[str, tuple[Part, float]],
) -> list[tuple[Part, float]]:
    """The longest words first; empty where a rest is no word of a number."""
    for end in range(min(len(word), _LONGEST_PIECE), 1, -1):
        piece = spoken.get(word[:end])
        if piece is None:
            continue
        rest = _split(word[end:], spoken) if end < len(word) else []
        if rest or end == len(word):
            return [piece, *rest]
    return []


def _descends(found: Sequence[tuple[Part, float]]) -> bool:
    """Whether the pieces form one number: 100, 50; not 3, 7."""
    addends = [value for kind, value in found if kind in {"small", "ordinal"}]
    return all(
        later < earlier and (earlier >= 100 or (earlier >= 20 and later < 10))  # noqa: PLR2004 - hundreds, tens, ones
        for earlier, later in pairwise(addends)
        if later < 1000  # noqa: PLR2004 - “двухтысячный” multiplies
    )


def _near(words: Iterator[str]) -> dict[str, str]:
    """Each word with one letter left out, to find it with one letter wrong."""
    near: dict[str, str] = {}
    for word in words:
        near[word] = word
        for shorter in _shorter(word):
            near.setdefault(shorter, word)
    return near


def _typo(word: str, lang: Lang) -> tuple[tuple[Part, float], ...]:
    index = _index(lang)
    for candidate in (word, *_shorter(word)):
        meant = index.near.get(candidate)
        if meant and meant[0] == word[0] and OSA.distance(meant, word) == 1:
            if word in LANGUAGES[lang].numbers.not_typos or is_known(word, lang):
                return ()
            return (index.words[meant],)
    return ()


def _shorter(word: str) -> Iterator[str]:
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
