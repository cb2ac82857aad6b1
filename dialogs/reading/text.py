"""A message as tokens: normal forms with offsets into what was written."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from dialogs.reading.languages.registry import Lang
from dialogs.reading.morphology import is_known, is_noun, lemmas
from dialogs.reading.repair import in_own_letters, may_be_translit, with_own_keys

__all__ = [
    "CLAUSE_ENDS",
    "MAX_LENGTH",
    "Kind",
    "Lang",
    "Text",
    "Token",
    "fold",
    "is_known",
    "is_noun",
    "lemmas",
    "tokenize",
]

Kind = Literal["word", "number", "sign", "emoji"]

MAX_LENGTH = 4096
"""Characters that are read; a longer message is read up to here."""

SPOKEN = frozenset({"word", "number"})
"""Kinds of the tokens that say something."""

CLAUSE_ENDS = frozenset(",.;!?")
"""Signs that part what is said of one thing from what is said of the next."""

_TOKEN = re.compile(
    r"(?P<number>\d+)|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)|(?P<sign>[^\w\s]|_)",
)
_CYRILLIC = re.compile(r"[а-я]")
_LATIN = re.compile(r"[a-z]")
# Letters that look alike. Spammers mix them and people paste them; a word is folded
# to the alphabet most of its letters come from.
_TO_CYRILLIC = str.maketrans("abcehkmoptxyu3", "авсенкмортхуиз")
_TO_LATIN = str.maketrans("авсенкмортху", "abcehkmoptxy")
_SAME = str.maketrans(
    {
        "ё": "е",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "’": "'",
        "‘": "'",
        "`": "'",
        "–": "-",
        "—": "-",
        "−": "-",
        "×": "x",
        "“": '"',
        "”": '"',
        "«": '"',
        "»": '"',
    },
)
_ODD = re.compile("[{}]".format("".join(map(chr, _SAME))))


class Token(Struct, frozen=True):
    """A word, a run of digits, a sign or an emoji in its normal form.

    `start` and `end` are offsets into `Text.raw`; `spaced` says that white space
    stands before it.
    """

    text: str
    start: int
    end: int
    kind: Kind
    spaced: bool = True


class Text(Struct, frozen=True, eq=False):
    """A message: what was written, its language, its tokens.

    Compared by identity, so that what was read of it can be kept by it cheaply.
    """

    raw: str
    lang: Lang
    tokens: tuple[Token, ...]
    forms: tuple[str, ...]

    def words(self) -> tuple[str, ...]:
        """Normal forms of the tokens, signs included."""
        return self.forms

    def words_before(self, offset: int, count: int) -> tuple[str, ...]:
        """Up to `count` normal forms that end before a character of the message."""
        last = bisect_right(self.tokens, offset, key=_end_of)
        return self.forms[max(0, last - count) : last]

    def words_from(self, offset: int, count: int) -> tuple[str, ...]:
        """Up to `count` normal forms that begin at a character or behind it."""
        first = self.first_from(offset)
        return self.forms[first : first + count]

    def first_from(self, offset: int) -> int:
        """The first token that begins at a character or behind it."""
        return bisect_left(self.tokens, offset, key=_start_of)

    def quote(self, first: int, last: int) -> str:
        """The writing from token `first` up to and without token `last`."""
        if first >= last:
            return ""
        return self.raw[self.tokens[first].start : self.tokens[last - 1].end]


def _end_of(token: Token) -> int:
    return token.end


def _start_of(token: Token) -> int:
    return token.start


@lru_cache(maxsize=1 << 8)
def tokenize(raw: str, lang: Lang) -> Text:
    """Cut a message into tokens: digits apart from letters, signs one by one.

    Letters in numbers and digits in words, the wrong keyboard layout and Latin letters
    for Russian are put right in the tokens; offsets stay those of the message.
    """
    raw = raw[:MAX_LENGTH]
    folded = with_own_keys(fold(raw), lang)
    tokens = []
    previous = 0
    for match in _TOKEN.finditer(folded):
        word = match.group()
        start, end = match.span()
        kind: Kind = match.lastgroup  # type: ignore[assignment]  # group names are kinds
        if kind == "word":
            word = word if word.isascii() else _one_alphabet(word, lang)
        elif kind == "sign" and unicodedata.category(word) in {"So", "Sk", "Cn", "Mn"}:
            kind = "emoji"
        tokens.append(Token(word, start, end, kind, start > previous))
        previous = end
    if may_be_translit(folded, lang):
        tokens = _in_own_letters(tokens)
    return Text(raw, lang, tuple(tokens), tuple([token.text for token in tokens]))


def _in_own_letters(tokens: list[Token]) -> list[Token]:
    meant = in_own_letters([token.text for token in tokens])
    if not meant:
        return tokens
    return [replace(one, text=word) for one, word in zip(tokens, meant, strict=True)]


def fold(text: str) -> str:
    """Lower case, ё as е, one kind of dash, quote and space; length is kept."""
    lowered = text.lower()
    if len(lowered) != len(text):  # “İ”.lower() is two characters: keep offsets true
        lowered = "".join(
            char.lower() if len(char.lower()) == 1 else char for char in text
        )
    return lowered.translate(_SAME) if _ODD.search(lowered) else lowered


@lru_cache(maxsize=1 << 15)
def _one_alphabet(word: str, lang: Lang) -> str:
    cyrillic = len(_CYRILLIC.findall(word))
    latin = len(_LATIN.findall(word))
    if not cyrillic or not latin:
        return word
    if cyrillic >= latin or lang == "ru":
        return word.translate(_TO_CYRILLIC)
    return word.translate(_TO_LATIN)
