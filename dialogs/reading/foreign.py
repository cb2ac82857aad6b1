"""Whether a message is written in another language than the one it is read in.

By letters where the alphabets differ, by everyday words where they do not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal

from dialogs.reading.languages.registry import Lang, everyday
from dialogs.reading.text import Text

Other = Literal["ru", "en", "pl", "other"]
"""A language that is known by its words, or none of these."""

CLEAR = 2
"""Everyday words that show a language; where nothing was understood, one does."""

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_RUSSIAN = re.compile(r"[а-яё]+")
_NOT_RUSSIAN = re.compile(r"[^\W\d_\u0410-\u0451]")
_LATIN = re.compile(r"[a-z\u00df-\u024f]")
_LINK = re.compile(r"\S*(?:://|www\.|@)\S*")
_PLAIN = str.maketrans("ąćęłńóśźż", "acelnoszz")


@lru_cache(maxsize=1 << 6)
def find_foreign(text: Text, *, lost: bool = False) -> Other | None:
    """The language of a message that is in another one; None for its own.

    `lost`: nothing was understood, so that less is enough to tell.
    """
    if text.lang == "ru" and text.raw and not _NOT_RUSSIAN.search(text.raw):
        return None
    if text.lang != "ru" and text.raw.isascii() and not _may_be_other(text):
        return None
    words = _words(text)
    strange = [word for word in words if not _is_own(word, text.lang)]
    if len(strange) * 2 > len(words):
        return _by_letters(strange, lost=lost)
    if lost and any(_is_near_russian(word) for word in strange):
        return "other"
    return None if text.lang == "ru" else _by_words(words, text.lang, CLEAR)


def _may_be_other(text: Text) -> bool:
    """Whether plain Latin letters hold words enough of another language."""
    said = set(text.forms)
    others = (table for lang, table in _tables().items() if lang != text.lang)
    return any(len(said & table) >= CLEAR for table in others)


def _words(text: Text) -> list[str]:
    """The words of a message but those of links and e-mails."""
    spans = [found.span() for found in _LINK.finditer(text.raw)]
    return [
        token.text
        for token in text.tokens
        if token.kind == "word"
        and not any(start <= token.start < end for start, end in spans)
    ]


def _is_near_russian(word: str) -> bool:
    """Whether a word is Cyrillic with letters that Russian has not."""
    return bool(_CYRILLIC.match(word)) and not _RUSSIAN.fullmatch(word)


def _is_own(word: str, lang: Lang) -> bool:
    """Whether the letters of a word are those of the language."""
    return bool(_RUSSIAN.fullmatch(word) if lang == "ru" else _LATIN.match(word))


def _by_letters(strange: Sequence[str], *, lost: bool) -> Other | None:
    """The language of words in letters that are not those of the script."""
    if all(_RUSSIAN.fullmatch(word) for word in strange):
        return "ru"
    if any(_LATIN.match(word) for word in strange):
        return _by_words(strange, "ru", 1 if lost else CLEAR)
    # Of near alphabets much is understood.
    return "other" if lost or not any(map(_CYRILLIC.match, strange)) else None


def _by_words(words: Sequence[str], own: Lang, least: int) -> Other | None:
    """The language, other than its own, that most of the everyday words belong to."""
    plain = {word.translate(_PLAIN) for word in words}
    plain -= everyday()["ru"] if own == "ru" else frozenset()
    said = {lang: len(plain & table) for lang, table in _tables().items()}
    best = max(said, key=lambda lang: said[lang])
    others = [count for lang, count in said.items() if lang != best]
    if best == own or said[best] < least or said[best] <= max(others):
        return None
    return best


@lru_cache(maxsize=1)
def _tables() -> Mapping[Other, frozenset[str]]:
    """The everyday words of each language that no other has."""
    words = {lang: table for lang, table in everyday().items() if lang != "ru"}
    return {
        lang: table.difference(*(words[one] for one in words if one != lang))
        for lang, table in words.items()
    }
