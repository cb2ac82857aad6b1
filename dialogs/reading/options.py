"""The options of a question, ready to be found in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from dialogs.reading.forms import fillers, spelled, stems
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.morphology import (
    is_adjective,
    is_by_what,
    is_first_person,
    is_noun,
)
from dialogs.reading.patterns import Shelf
from dialogs.reading.phrases import PhraseSet, compile_phrases
from dialogs.reading.text import Lang, Text, fold, tokenize


class Choice(Struct, frozen=True):
    """An option; `low` and `high` say which numbers it stands for, if any."""

    id: str
    label: str
    synonyms: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None


class OptionSet(Struct, frozen=True, eq=False):
    """Options of one question with what names them; build it with `compile_options`.

    `sent` maps labels as they are pressed to option ids, `named` whole labels and
    synonyms, `partly` single words of them.
    """

    options: tuple[Choice, ...]
    sent: Mapping[str, str]
    named: Mapping[str, tuple[str, ...]]
    partly: Mapping[str, tuple[str, ...]]
    full: PhraseSet
    words: PhraseSet

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of all options in their order."""
        return tuple(option.id for option in self.options)


def compile_options(
    options: Iterable[Choice], lang: Lang, shelf: Shelf | None = None
) -> OptionSet:
    """Options ready to be matched; do it once when a script is loaded."""
    options = tuple(options)
    named: dict[str, list[str]] = {}
    partly: dict[str, list[str]] = {}
    forms: dict[str, str] = {}
    for option in options:
        for phrase in (option.label, *option.synonyms):
            _enter(named, phrase, option.id)
            for word in content(phrase, lang):
                if word in LANGUAGES[lang].choices.empty:
                    continue
                # Under the first form that is seen, so that forms of one word meet.
                form = forms.setdefault(stems(word, lang)[0], word)
                _enter(partly, form, option.id)
    return OptionSet(
        options,
        {fold(option.label).strip(): option.id for option in reversed(options)},
        {phrase: tuple(ids) for phrase, ids in named.items()},
        {word: tuple(ids) for word, ids in partly.items()},
        compile_phrases(named, lang, shelf),
        compile_phrases(partly, lang, shelf),
    )


def _enter(entries: dict[str, list[str]], phrase: str, option: str) -> None:
    ids = entries.setdefault(phrase, [])
    if option not in ids:
        ids.append(option)


def content(phrase: str, lang: Lang) -> list[str]:
    """The words of a phrase that are no fillers and longer than two letters."""
    empty = fillers(lang)
    return [
        token.text
        for token in tokenize(phrase, lang).tokens
        if token.kind == "word"
        and len(token.text) > 2  # noqa: PLR2004
        and spelled(token.text, lang) not in empty
    ]


@lru_cache(maxsize=8)
def everyday(lang: Lang) -> frozenset[str]:
    """Stems of words that name no option nobody asked for."""
    words = LANGUAGES[lang].choices.empty | LANGUAGES[lang].choices.common
    return frozenset(stem for word in words for stem in stems(word, lang))


def is_of_other(text: Text, start: int, end: int) -> bool:
    """Whether a word of an option only says of what kind another thing is.

    “By the new year” and “new friends” name no “new flat”, and who works as a cook
    has not named “I work in it already”.
    """
    row = [at for at, token in enumerate(text.tokens) if start <= token.start < end]
    behind = text.tokens[row[-1] + 1 : row[-1] + 2] if len(row) == 1 else ()
    if not behind or behind[0].kind != "word":
        return False
    word, thing, lang = text.tokens[row[0]].text, behind[0].text, text.lang
    if lang == "ru":
        as_what = is_first_person(word, lang) and is_by_what(thing, lang)
        return as_what or (is_adjective(word, lang) and is_noun(thing, lang))
    common = everyday(lang)
    said = not common.isdisjoint(stems(word, lang))
    return said and bool(content(thing, lang)) and common.isdisjoint(stems(thing, lang))


def names_job(text: Text) -> bool:
    """Whether it tells what somebody works as: that says nothing of who decides."""
    words = [token.text for token in text.tokens]
    return any(
        is_first_person(word, text.lang) and is_by_what(thing, text.lang)
        for word, thing in pairwise(words)
    )


def is_adding(text: Text) -> bool:
    """Whether a message adds to what was chosen: “and a balcony too”."""
    also = LANGUAGES[text.lang].choices.also
    return any(token.text in also for token in text.tokens)


def begins_with_and(text: Text) -> bool:
    """Whether a message goes on with “and”: “and the balcony”."""
    words = (token.text for token in text.tokens if token.kind == "word")
    return next(words, "") in LANGUAGES[text.lang].choices.links


def is_joined(text: Text, start: int) -> bool:
    """Whether the words from here on are joined by “and”, over one word at most."""
    words = [token.text for token in text.tokens if token.end <= start]
    table = LANGUAGES[text.lang].choices
    return bool((table.links | table.also).intersection(words[-2:])) and len(words) > 1


def is_listed(text: Text, start: int, end: int) -> bool:
    """Whether words are an item of a list: “a balcony, 2 windows”."""
    before = [one for one in text.tokens if one.end <= start]
    if before and before[-1].kind == "number":
        before.pop()
    behind = text.tokens[text.first_from(end) :]
    parts = LANGUAGES[text.lang].quantities.pauses
    opens = bool(before) and before[-1].text == ","
    return opens and (not behind or behind[0].text in parts)
