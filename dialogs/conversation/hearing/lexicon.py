"""The words of a script, compiled once when it is loaded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from dialogs.conversation.showing.tongues import TONGUES
from dialogs.reading.commands import find_commands
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.options import Choice, OptionSet, compile_options
from dialogs.reading.patterns import Shelf
from dialogs.reading.people import find_decisions
from dialogs.reading.phrases import PhraseSet, compile_phrases
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import Decision
from dialogs.script.model import Area, Kind, Option, Question, Script

_WORK = ("director", "boss", "cfo", "accountant", "committee", "board", "it")
_HOME = ("spouse", "parents", "family", "partner", "children", "relatives")
CIRCLES = dict.fromkeys(_WORK, "work") | dict.fromkeys(_HOME, "home")
"""Persons of one circle: who has no option of their own goes with their like."""

MANNERS = frozenset({"expensive", "dont_know", "later", "distrust", "refuse"})
"""Commands that an option may stand for."""


class Decider(Struct, frozen=True):
    """The option that stands for a role in the decision."""

    role: str
    who: str | None
    option: Option


class Lexicon(Struct, frozen=True):
    """What the questions, topics and junk rows of one script are recognised by."""

    options: Mapping[str, OptionSet]
    deciders: Mapping[str, tuple[Decider, ...]]
    manners: Mapping[str, Mapping[str, Option]]
    """By question: the option that says what a command says, such as “expensive”."""
    units: Mapping[str, str]
    topics: Mapping[str, PhraseSet]
    stock_topics: Mapping[str, str]
    junk: Mapping[str, PhraseSet]
    stock_junk: Mapping[str, str]
    people: PhraseSet
    """Names of the people who answer after the bot."""
    own: PhraseSet
    """What the business sells: never foreign to it, and a sign of a buyer."""

    def stock_name(self, topic: str) -> str:
        """The stock name of a topic of the script; its own where it has none."""
        names = (name for name, own in self.stock_topics.items() if own == topic)
        return next(names, topic)


@lru_cache(maxsize=64)
def lexicon(script: Script) -> Lexicon:
    """Compile a script's words; kept per script object."""
    lang, shelf = script.language, Shelf()
    return Lexicon(
        options={
            question.id: compile_options(_choices(script, question), lang, shelf)
            for question in script.questions
            if question.options or question.kind is Kind.YES_NO
        },
        deciders={
            question.id: _deciders(script, question)
            for question in script.questions
            if question.area is Area.AUTHORITY and question.options
        },
        manners={q.id: _manners(script, q) for q in script.questions if q.options},
        units={
            form: question.id
            for question in reversed(script.questions)
            for form in _forms(question, lang)
        },
        topics={t.id: compile_phrases(t.phrases, lang, shelf) for t in script.faq},
        stock_topics={t.stock: t.id for t in script.faq if t.stock},
        junk={j.id: compile_phrases(j.phrases, lang, shelf) for j in script.junk},
        stock_junk={j.stock: j.id for j in script.junk if j.stock},
        people=compile_phrases(_people(script), lang, shelf),
        own=compile_phrases(_own(script), lang, shelf),
    )


def _forms(question: Question, lang: Lang) -> Iterator[str]:
    """What is counted, in the words of the script and in others for the same thing."""
    nouns = LANGUAGES[lang].quantities.nouns
    told = [form.casefold() for form in question.unit]
    kinds = {nouns[form] for form in told if form in nouns}
    yield from (noun for noun, kind in nouns.items() if kind in kinds)
    yield from told


def _choices(script: Script, question: Question) -> tuple[Choice, ...]:
    tongue = TONGUES[script.language]
    if question.kind is Kind.YES_NO and not question.options:
        return (Choice("yes", tongue.yes), Choice("no", tongue.no))
    prices = {row.id: row for row in script.prices}
    choices = []
    for option in question.options:
        row = prices.get(str(option.id))
        low, high = (row.low, row.high) if row else (None, None)
        # Days are no numbers to point at: “120 at most” is not said of a date.
        if option.range is not None and question.kind is not Kind.DATE:
            low, high = option.range.low, option.range.high
        choices.append(
            Choice(str(option.id), option.label, option.synonyms, low, high),
        )
    return tuple(choices)


def _deciders(script: Script, question: Question) -> tuple[Decider, ...]:
    found: dict[tuple[str, str | None], Decider] = {}
    for option in question.options:
        for words in (option.label, *option.synonyms):
            for role, who in _roles(words, script):
                found.setdefault((role, who), Decider(role, who, option))
    return tuple(found.values())


def _manners(script: Script, question: Question) -> Mapping[str, Option]:
    found: dict[str, list[Option]] = {}
    for option in question.options:
        said = {
            command.command
            for words in (option.label, *option.synonyms)
            for command in find_commands(tokenize(words, script.language))
        }
        for command in said & MANNERS:
            found.setdefault(command, []).append(option)
    return {name: options[0] for name, options in found.items() if len(options) == 1}


def _roles(words: str, script: Script) -> list[tuple[str, str | None]]:
    text = tokenize(words, script.language)
    decisions = (hit.value for hit in find_decisions(text, asked=True))
    return [(d.role, d.who) for d in decisions if isinstance(d, Decision)]


def decider(
    deciders: tuple[Decider, ...],
    decision: Decision,
    *,
    exact: bool = False,
) -> Option | None:
    """The option for a role; `exact` wants the same role and the same person.

    Else a person of the same circle, a role without a person, or the only option with
    that role will do.
    """
    same = [d for d in deciders if d.role == decision.role]
    if exact:
        fitting = [d for d in same if d.who == decision.who and d.who is not None]
        return fitting[0].option if fitting else None
    near = _near(deciders, decision)
    if near is not None:
        return near
    anyone = [d.option for d in same if d.who is None]
    options = anyone or [d.option for d in same]
    return options[0] if anyone or len({o.id for o in options}) == 1 else None


def _near(deciders: tuple[Decider, ...], decision: Decision) -> Option | None:
    """The option for somebody of the same circle, who is not the one that writes."""
    circle = CIRCLES.get(decision.who or "")
    mine = {d.option.id for d in deciders if d.role == "self"}
    akin = [d for d in deciders if circle and CIRCLES.get(d.who or "") == circle]
    others = [d for d in akin if d.role in {"joint", "other"}]
    others.sort(key=lambda d: d.role != decision.role)
    return next((d.option for d in others if d.option.id not in mine), None)


def _people(script: Script) -> Iterator[str]:
    for person in script.managers:
        yield from person.name.split()


def _own(script: Script) -> Iterator[str]:
    item = script.quote.item if script.quote else None
    for question in script.questions:
        if question.id == item:
            for option in question.options:
                yield option.label
                yield from option.synonyms
    for row in script.prices:
        yield row.title
