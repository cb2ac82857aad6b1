"""What a dictionary knows about a word; only Russian has one."""

from __future__ import annotations

import re
from functools import lru_cache

from dialogs.reading.languages.registry import Lang

_CYRILLIC = re.compile(r"[а-я]")
_RUSSIAN = re.compile(r"[а-яё-]+")


@lru_cache(maxsize=1)
def _morphology() -> object:
    from pymorphy3 import MorphAnalyzer  # 0.1 s and 16 MB: only when Russian is read

    return MorphAnalyzer(lang="ru")


@lru_cache(maxsize=1 << 15)
def lemmas(word: str, lang: Lang) -> tuple[str, ...]:
    """Dictionary forms of a word, the likeliest first; the word itself if unknown."""
    if lang != "ru" or not _CYRILLIC.search(word):
        return (word,)
    forms = (
        parse.normal_form.replace("ё", "е")
        for parse in _morphology().parse(word)  # type: ignore[attr-defined]  # untyped library
    )
    return tuple(dict.fromkeys(forms)) or (word,)


@lru_cache(maxsize=1 << 15)
def is_known(word: str, lang: Lang) -> bool:
    """Whether the dictionary of the language has the word; only Russian has one."""
    if lang != "ru" or not _RUSSIAN.fullmatch(word):
        return False
    return bool(_morphology().word_is_known(word))  # type: ignore[attr-defined]  # untyped library


@lru_cache(maxsize=1 << 13)
def first_name(word: str, lang: Lang) -> str | None:
    """The nominative of a first name of the dictionary; only Russian has one."""
    if lang != "ru" or not _CYRILLIC.search(word):
        return None
    if not is_known(word, lang):
        return None  # a guess by the ending
    parses = _morphology().parse(word)  # type: ignore[attr-defined]  # untyped library
    names = (one for one in parses if "Name" in one.tag and "Abbr" not in one.tag)
    nominative = (one for one in parses if {"Name", "nomn"} in one.tag)
    best = next(nominative, None) or next(names, None)
    return str(best.normal_form) if best else None


@lru_cache(maxsize=1 << 15)
def is_noun(word: str, lang: Lang) -> bool:
    """Whether the word is a noun before anything else; only Russian can tell."""
    if lang != "ru" or not _CYRILLIC.search(word):
        return False
    parses = _morphology().parse(word)  # type: ignore[attr-defined]  # untyped library
    return bool(parses) and parses[0].tag.POS == "NOUN"


@lru_cache(maxsize=1 << 15)
def is_adjective(word: str, lang: Lang) -> bool:
    """Whether the word is an adjective before all else; only Russian can tell."""
    if lang != "ru" or not _CYRILLIC.search(word):
        return False
    parses = _morphology().parse(word)  # type: ignore[attr-defined]  # untyped library
    return bool(parses) and parses[0].tag.POS == "ADJF"


@lru_cache(maxsize=1 << 15)
def is_animate(word: str, lang: Lang) -> bool:
    """Whether the word is a noun for somebody; only Russian can tell."""
    if lang != "ru" or not _CYRILLIC.search(word):
        return False
    parses = _morphology().parse(word)  # type: ignore[attr-defined]  # untyped library
    return bool(parses) and {"NOUN", "anim"} in parses[0].tag


@lru_cache(maxsize=1 << 15)
def is_by_what(word: str, lang: Lang) -> bool:
    """Whether the word is a noun that says as what or by what; Russian alone tells."""
    if lang != "ru" or not _CYRILLIC.search(word):
        return False
    parses = _morphology().parse(word)  # type: ignore[attr-defined]  # untyped library
    return bool(parses) and {"NOUN", "ablt"} in parses[0].tag


@lru_cache(maxsize=1 << 15)
def is_of_what(word: str, lang: Lang) -> bool:
    """Whether the word can say what is not there; Russian alone tells."""
    if lang != "ru" or not _CYRILLIC.search(word):
        return False
    parses = _morphology().parse(word)  # type: ignore[attr-defined]  # untyped library
    return any({"NOUN", "gent"} in parse.tag for parse in parses)


@lru_cache(maxsize=1 << 15)
def is_going_on(word: str, lang: Lang) -> bool:
    """Whether the word says what a thing does now or as a rule; Russian alone tells."""
    if lang != "ru" or not _CYRILLIC.search(word):
        return False
    parses = _morphology().parse(word)  # type: ignore[attr-defined]  # untyped library
    return bool(parses) and {"VERB", "pres", "3per"} in parses[0].tag


@lru_cache(maxsize=1 << 15)
def is_past(word: str, lang: Lang) -> bool:
    """Whether the word is a deed that is done, “was” aside; only Russian can tell."""
    if lang != "ru" or not _CYRILLIC.search(word):
        return False
    parses = _morphology().parse(word)  # type: ignore[attr-defined]  # untyped library
    return bool(parses) and {"VERB", "past", "perf"} in parses[0].tag


@lru_cache(maxsize=1 << 15)
def is_told_of(word: str, lang: Lang) -> bool:
    """Whether the word is any verb in the past; only Russian can tell."""
    if lang != "ru" or not _CYRILLIC.search(word):
        return False
    parses = _morphology().parse(word)  # type: ignore[attr-defined]  # untyped library
    return bool(parses) and {"VERB", "past"} in parses[0].tag


@lru_cache(maxsize=1 << 15)
def is_first_person(word: str, lang: Lang) -> bool:
    """Whether the word is a verb about “me” or “us”; only Russian can tell."""
    if lang != "ru" or not _CYRILLIC.search(word):
        return False
    parses = _morphology().parse(word)  # type: ignore[attr-defined]  # untyped library
    return bool(parses) and {"VERB", "1per"} in parses[0].tag
