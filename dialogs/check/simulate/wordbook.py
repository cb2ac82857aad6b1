"""Which words of a script a prospect can say, asked and unasked.

Asked, anything that an option is called. Unasked, only what can mean nothing else in
this script: “да” or “директор” out of the blue would tell a person nothing either.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from dialogs.conversation.hearing.lexicon import MANNERS
from dialogs.reading.commands import find_commands
from dialogs.reading.facts import find_facts
from dialogs.reading.morphology import is_noun
from dialogs.reading.people import find_decisions
from dialogs.reading.text import Lang, lemmas, tokenize
from dialogs.reading.values import Decision
from dialogs.script.conditions import Scalar
from dialogs.script.model import Area, Kind, Option, Question, Script

_SHORTEST = 4
"""Letters of a word that may be told unasked."""

_NOON = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)

Key = tuple[str, Scalar]


class Wordbook(Struct, frozen=True):
    """By question and option: all words, those that can be told unasked, the role.

    `manners` has, by question and command, the option that the command stands for.
    """

    asked: Mapping[Key, tuple[str, ...]]
    unasked: Mapping[Key, tuple[str, ...]]
    roles: Mapping[Key, str]
    manners: Mapping[tuple[str, str], Option]


@lru_cache(maxsize=16)
def wordbook(script: Script) -> Wordbook:
    """The words of a script, worked out once."""
    taken = _taken(script)
    asked: dict[Key, tuple[str, ...]] = {}
    unasked: dict[Key, tuple[str, ...]] = {}
    roles: dict[Key, str] = {}
    for question in script.questions:
        for option in question.options:
            key = (question.id, option.id)
            asked[key] = (option.label, *option.synonyms)
            unasked[key] = tuple(
                words
                for words in asked[key]
                if _is_tellable(script, question, words, taken=taken, own=key)
            )
        roles |= _roles(script, question)
    return Wordbook(asked, unasked, roles, dict(_manners(script)))


def _taken(script: Script) -> dict[str, set[Key]]:
    """For each word, by its dictionary form, whose options or topics it is in."""
    found: dict[str, set[Key]] = {}
    for key, words in _written(script):
        for lemma in _lemmas(script, words):
            found.setdefault(lemma, set()).add(key)
    return found


def _written(script: Script) -> Iterator[tuple[Key, str]]:
    for question in script.questions:
        for option in question.options:
            for words in (option.label, *option.synonyms):
                yield (question.id, option.id), words
        yield from (((question.id, ""), form) for form in question.unit)
    for topic in script.faq:
        yield from (((f"/{topic.id}", ""), phrase) for phrase in topic.phrases)
    for junk in script.junk:
        yield from (((f"/{junk.id}", ""), phrase) for phrase in junk.phrases)


def _lemmas(script: Script, words: str) -> tuple[str, ...]:
    text = tokenize(words, script.language)
    return tuple(
        lemmas(token.text, script.language)[0]
        for token in text.tokens
        if token.kind in {"word", "number"}
    )


def _is_tellable(
    script: Script,
    question: Question,
    words: str,
    *,
    taken: Mapping[str, set[Key]],
    own: Key,
) -> bool:
    if question.kind not in {Kind.CHOICE, Kind.CHOICES}:
        return False
    if question.area is not Area.NEED:
        return False  # who decides is told by a role, the rest needs its question
    keys = _lemmas(script, words)
    if not keys or any(len(key) < _SHORTEST for key in keys):
        return False
    text = tokenize(words, script.language)
    if find_commands(text) or find_facts(text, asked=None, now=_NOON):
        return False
    if len(keys) == 1 and not _names(keys[0], script.language):
        return False
    return all(taken[key] == {own} for key in keys)


def _names(word: str, lang: Lang) -> bool:
    """Whether a word alone names a thing; “никак” says nothing unasked."""
    return is_noun(word, lang) or not word.isalpha() or lang != "ru" or word.isascii()


def _roles(script: Script, question: Question) -> Iterator[tuple[Key, str]]:
    """Options that alone stand for a role in the decision."""
    if question.area is not Area.AUTHORITY:
        return
    found: dict[str, list[Option]] = {}
    for option in question.options:
        told = {
            role for w in (option.label, *option.synonyms) for role in _of(script, w)
        }
        for role in sorted(told):
            found.setdefault(role, []).append(option)
    for role, options in found.items():
        if len(options) == 1:
            yield (question.id, options[0].id), role


def _of(script: Script, words: str) -> set[str]:
    hits = find_decisions(tokenize(words, script.language), asked=True)
    return {hit.value.role for hit in hits if isinstance(hit.value, Decision)}


def _manners(script: Script) -> Iterator[tuple[tuple[str, str], Option]]:
    for question in script.questions:
        for option in question.options:
            for words in (option.label, *option.synonyms):
                text = tokenize(words, script.language)
                for command in find_commands(text):
                    if command.command in MANNERS:
                        yield (question.id, command.command), option
