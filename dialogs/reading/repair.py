"""What fingers do to a message: look-alike letters, wrong layout, Latin for Russian.

The characters are exchanged one for one, so offsets into the message stay true.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from dialogs.reading.languages.registry import LANGUAGES, Lang
from dialogs.reading.languages.ru import common as ru
from dialogs.reading.languages.ru import forms as russian
from dialogs.reading.morphology import is_known

_LATIN = re.compile(r"[a-z]")
_CYRILLIC = re.compile(r"[а-я]")
_KEYS = re.compile(r"\S+")
_NO_WORD = re.compile(r"[@\d]|://|www\.|[a-z]\.(?:ru|com|net|org|pl|me|io|рф)\b")
_ZEROS = re.compile(r"(?<![^\W_])\d[\dоo]+(?![^\W\d_'])")
_MIXED = re.compile(
    r"(?<![^\W_])(?=[^\W_]*[а-я])(?=[^\W_]*[03461])[а-я03461]{4,}(?![^\W_])"
)
_LATIN_WORD = re.compile(r"[a-z]+(?:'[a-z]*)*")

_AS_DIGITS = str.maketrans("оo", "00")
_AS_LETTERS = str.maketrans("03461", "озчбл")
_TO_RUSSIAN_KEYS = str.maketrans(dict(russian.TABLE.layout))
_TO_LATIN_KEYS = str.maketrans(
    {letter: key for key, letter in russian.TABLE.layout.items()},
)
_NAMES = frozenset("@_/")
"""Signs inside of addresses, whose words are left alone."""
_PUNCTUATION = ".,;:!?'\"()[]«»`-"
_SURE = 4
"""Letters of a word that alone shows the wrong layout."""
_MOST = 0.6
"""Share of the letters that must make known words."""
_LONGEST = 24
_SOFT = re.compile(r"(?<=[бвгдзлмнпрстф])(?=[бвгджзклмнпрстфхцчшщ]|$)")


def with_own_keys(folded: str, lang: Lang) -> str:
    """The message with letters for digits and the keyboard layout put right."""
    if _ZEROS.search(folded):
        folded = _ZEROS.sub(lambda found: found.group().translate(_AS_DIGITS), folded)
    if lang == "ru" and _MIXED.search(folded):
        folded = _MIXED.sub(lambda found: _as_letters(found.group()), folded)
    foreign = _LATIN if lang == "ru" else _CYRILLIC
    if foreign.search(folded) or (lang == "ru" and _CYRILLIC.search(folded) is None):
        folded = _other_layout(folded, lang)
    return folded


def may_be_translit(folded: str, lang: Lang) -> bool:
    """Whether a message may be Russian in Latin letters: it has no others."""
    return lang == "ru" and not _CYRILLIC.search(folded)


def in_own_letters(words: Sequence[str]) -> list[str] | None:
    """Russian that is written in Latin letters, None where there is none of it."""
    if _NAMES.intersection(words):
        return None
    latin = [word for word in words if _LATIN_WORD.fullmatch(word)]
    if not any(len(word) >= _SURE for word in latin):
        return None
    meant = {word: _russian(word) for word in latin if word not in ru.LATIN}
    known = sum(len(word) for word, one in meant.items() if one)
    if known < _MOST * sum(map(len, meant)) or not any(
        one and len(one) >= _SURE for one in meant.values()
    ):
        return None
    return [meant.get(word) or word for word in words]


def _as_letters(word: str) -> str:
    letters = word.translate(_AS_LETTERS)
    return letters if is_known(letters, "ru") else word


def _other_layout(folded: str, lang: Lang) -> str:
    """Words that make sense only on the other layout, exchanged."""
    chunks = [found for found in _KEYS.finditer(folded) if _may_be_keys(found, lang)]
    meant = {
        chunk.span(): word
        for chunk in chunks
        if (word := _on_other_keys(chunk.group(), lang))
    }
    if not meant:
        return folded
    sure = sum(len(word) for word in meant.values())
    longest = max(len(word.strip(_PUNCTUATION)) for word in meant.values())
    all_of_it = sum(len(chunk.group()) for chunk in chunks)
    whole = longest > 1 and sure >= _MOST * all_of_it
    for (start, end), word in meant.items():
        if whole or len(word.strip(_PUNCTUATION)) >= _SURE:
            folded = folded[:start] + word + folded[end:]
    return folded


def _may_be_keys(found: re.Match[str], lang: Lang) -> bool:
    word = found.group()
    if len(word) > _LONGEST or _NO_WORD.search(word):
        return False
    if not (_LATIN.search(word) or _CYRILLIC.search(word)):
        return False
    own = _CYRILLIC if lang == "ru" else _LATIN
    if not own.search(word):
        return word.strip(_PUNCTUATION) not in LANGUAGES[lang].common
    return lang == "ru" and not _LATIN.search(word) and not is_known(word, lang)


@lru_cache(maxsize=1 << 12)
def _on_other_keys(chunk: str, lang: Lang) -> str:
    """The chunk on the other layout if it makes a known word; else nothing."""
    to_russian = lang == "ru" and not _CYRILLIC.search(chunk)
    keys = _TO_RUSSIAN_KEYS if to_russian else _TO_LATIN_KEYS
    for kept in (len(chunk), len(chunk.rstrip(_PUNCTUATION))):
        word = chunk[:kept].translate(keys)
        if _makes_sense(word, lang, in_russian=to_russian):
            return word + chunk[kept:]
    return ""


def _makes_sense(word: str, lang: Lang, *, in_russian: bool) -> bool:
    if in_russian:
        letters = word.strip(_PUNCTUATION)
        return letters.isalpha() and is_known(letters, "ru")
    return word in LANGUAGES[lang].common


@lru_cache(maxsize=1 << 12)
def _russian(word: str) -> str:
    """A Latin word as the Russian one that it spells, if there is one."""
    if len(word) > _LONGEST:
        return ""
    for spelled in _spellings(word):
        for candidate in (spelled, *_softened(spelled)):
            if candidate in ru.PREFERRED:
                return ru.PREFERRED[candidate]
            if is_known(candidate, "ru"):
                return candidate
    return ""


def _spellings(word: str) -> tuple[str, ...]:
    full = _replaced(word, russian.TABLE.translit)
    apart = _replaced(word, [one for one in russian.TABLE.translit if one[0][0] != "i"])
    short = re.sub(r"(?<=[аеиоуыэюя])[иы]$", "й", full)
    middle = re.sub(r"(?<=[аеиоуыэюя])[иы]", "й", full)
    return tuple(dict.fromkeys((short, full, middle, apart)))


def _softened(word: str) -> list[str]:
    """The word with one soft sign more, which nobody types in Latin letters."""
    return [
        word[: found.start()] + "ь" + word[found.start() :]
        for found in _SOFT.finditer(word)
    ]


def _replaced(word: str, pairs: Sequence[tuple[str, str]]) -> str:
    for latin, letter in pairs:
        word = word.replace(latin, letter)
    return word
