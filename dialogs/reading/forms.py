"""Words that are forms of one word: lemmas, stems, slips of the keyboard."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.morphology import is_first_person
from dialogs.reading.text import Lang, is_known, lemmas

_LONGEST = 40
"""Letters of the longest word that is looked at: a longer one is noise."""
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_NOT_A_TYPO = 5
"""A shorter word is read as it stands: one letter makes another word of it."""
_TWO_SLIPS = 9
_TOO_MANY = 9


@lru_cache(maxsize=1 << 15)
def stems(word: str, lang: Lang) -> tuple[str, ...]:
    """What the forms of a word have in common; `word` is folded already.

    Lemmas in Russian, all of an ambiguous form; elsewhere one stem.
    """
    if len(word) > _LONGEST:
        return (word,)
    if lang == "ru":
        irregular = LANGUAGES[lang].forms.irregular.get(word)
        return (irregular,) if irregular else lemmas(word, lang)
    return (_stem(spelled(word, lang), lang),)


@lru_cache(maxsize=1 << 14)
def is_own_deed(word: str, lang: Lang) -> bool:
    """Whether a word is a verb of the first person that wishes and asks for nothing."""
    table = LANGUAGES[lang].forms
    if table.wishes.intersection((word, *stems(word, lang))):
        return False
    if lang == "ru":
        return is_first_person(word, lang)
    return len(word) > _NOT_A_TYPO and word.endswith(table.first_person)


@lru_cache(maxsize=1 << 15)
def spelled(word: str, lang: Lang) -> str:
    """The word as people type it in a hurry: without diacritics."""
    letters = _letters(lang)
    return word.translate(letters) if letters else word


@lru_cache(maxsize=8)
def _letters(lang: Lang) -> Mapping[int, str]:
    return str.maketrans(dict(LANGUAGES[lang].forms.spelling))


def beginnings(prefix: str, lang: Lang) -> tuple[str, ...]:
    """The prefix and what it becomes where a form puts a vowel in."""
    table = LANGUAGES[lang].forms
    return (
        prefix,
        *(
            prefix.removesuffix(end) + full
            for end, full in table.fleeting
            if prefix.endswith(end)
        ),
    )


@lru_cache(maxsize=8)
def fillers(lang: Lang) -> frozenset[str]:
    """Words that may stand anywhere in a phrase and say nothing."""
    return frozenset(spelled(word, lang) for word in LANGUAGES[lang].forms.fillers)


@lru_cache(maxsize=1 << 12)
def shortened(word: str) -> tuple[str, ...]:
    """What a stretched word (“пожаааалуйста”) may stand for; nothing for others."""
    if not _STRETCHED.search(word):
        return ()
    return (_STRETCHED.sub(r"\1", word), _STRETCHED.sub(r"\1\1", word))


def may_be_a_typo(word: str, lang: Lang) -> bool:
    """Whether the word is long enough and no everyday word of the language."""
    if not _NOT_A_TYPO <= len(word) <= _LONGEST:
        return False
    return not is_everyday(word, lang)


def is_everyday(word: str, lang: Lang) -> bool:
    """Whether the word is one of the language, as it stands."""
    return spelled(word, lang) in _plain(lang) or is_known(word, lang)


def slips(word: str) -> int:
    """How many slips of the keyboard a word of that length may hold."""
    if len(word) < _NOT_A_TYPO:
        return 0
    return 1 if len(word) < _TWO_SLIPS else 2


def slipped(typed: str, meant: str, *, lang: Lang) -> int:
    """Slips between a word and the one that may have been meant; 9 for too many.

    Where no dictionary tells words from typos, a letter of a short word may be lost,
    doubled or swapped with its neighbour, but not be another letter; one slip only.
    """
    limit = min(slips(typed), slips(meant), 2 if lang == "ru" else 1)
    if not limit:
        return _TOO_MANY
    distance = OSA.distance(typed, meant, score_cutoff=limit)
    if distance > limit:
        return _TOO_MANY
    short = lang != "ru" and len(typed) < _TWO_SLIPS - 1
    if short and len(typed) == len(meant) and sorted(typed) != sorted(meant):
        return _TOO_MANY
    return distance


@lru_cache(maxsize=8)
def _plain(lang: Lang) -> frozenset[str]:
    return frozenset(spelled(word, lang) for word in LANGUAGES[lang].forms.plain)


def _stem(word: str, lang: Lang) -> str:
    table = LANGUAGES[lang].forms
    if word in table.irregular:
        return table.irregular[word]
    endings, longest = _endings(lang)
    for size in range(min(longest, len(word) - table.shortest), 0, -1):
        if word[-size:] in endings:
            stem = word[:-size]
            doubled = len(stem) > table.shortest and stem[-1] == stem[-2]
            return stem[:-1] if doubled else stem
    return word


@lru_cache(maxsize=8)
def _endings(lang: Lang) -> tuple[frozenset[str], int]:
    """The endings of a language, and the letters of the longest."""
    endings = frozenset(LANGUAGES[lang].forms.endings)
    return endings, max(map(len, endings), default=0)
