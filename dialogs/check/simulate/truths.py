"""What a prospect knows and is willing to tell: drawn from the script's questions."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from dialogs.check.simulate.chance import Chance
from dialogs.check.simulate.personas import Persona
from dialogs.check.simulate.voices.shape import Voice
from dialogs.check.simulate.wordbook import Wordbook
from dialogs.qualification.facts import Fact, figure
from dialogs.reading.values import (
    Address,
    Email,
    File,
    Money,
    Name,
    Number,
    Phone,
    Slot,
    Value,
    Words,
    YesNo,
)
from dialogs.script.conditions import Scalar
from dialogs.script.model import PERSONAL, Kind, Option, Question, Script

FAR = 90
"""Days that an open end of a range of days is taken for."""

_MONEY = 2.0
"""Times the bound that an open end of a range of money is taken for."""


_STEPS = ((50_000, 5000), (10_000, 1000), (0, 100))
"""What an amount is rounded to from how much on."""


class Truth(Struct, frozen=True):
    """The answer to one question, or why the prospect gives none."""

    question: Question
    status: Literal["known", "unknown", "refused", "skipped"] = "known"
    options: tuple[Scalar, ...] = ()
    value: Value | None = None

    def fact(self) -> Fact:
        """The truth as a bot that understands everything would keep it."""
        value = self.value
        unsaid = value is None and self.status == "known" and not self.options
        if unsaid or self.question.kind is Kind.DATE:
            value = Words("?") if self.status == "known" else None
        return Fact(self.question.id, value, self.options, status=self.status)


def is_heard(truth: Truth, fact: Fact | None) -> bool:
    """Whether a fact says what is true, as far as conditions and scores can see."""
    if fact is None:
        return False
    if truth.status != "known" or fact.status != "known":
        return truth.status != "known" and fact.status != "known"
    if truth.options:
        return set(truth.options) == set(fact.options)
    match truth.value:
        case Number(low=low):
            return figure(fact.value) == low
        case Phone() | YesNo() | Slot() | Email():
            return truth.value == fact.value
        case _:
            return fact.value is not None


class Prospect(Struct, frozen=True):
    """Somebody who writes: the persona, the script, and the luck of this one."""

    script: Script
    persona: Persona
    voice: Voice
    book: Wordbook
    luck: Chance
    now: dt.datetime

    def truth(self, question: Question, *, again: int = 0) -> Truth:
        """The true answer to a question; `again` counts changes of mind."""
        luck = self.luck.fork(f"{question.id}:{again}")
        evasion = self._evasion(question, luck)
        if evasion is not None:
            return evasion
        if question.options:
            return _of_options(self, question, luck)
        return Truth(question, value=_drawn(self, question, luck))

    def _evasion(self, question: Question, luck: Chance) -> Truth | None:
        persona = self.persona
        first = question == self.script.questions[0]
        if not question.required and luck.whether(persona.skips):
            return Truth(question, "skipped")
        if luck.whether(persona.refuses) and not first:
            return self._manner(question, "refuse") or Truth(question, "refused")
        if question.kind in PERSONAL or question.kind in {Kind.NAME, Kind.SLOT}:
            return None
        if luck.whether(persona.unsure):
            manner = self._manner(question, "dont_know")
            return manner or (None if first else Truth(question, "unknown"))
        return None

    def _manner(self, question: Question, command: str) -> Truth | None:
        """The option that says the same as “don't know” says it."""
        option = self.book.manners.get((question.id, command))
        return Truth(question, options=(option.id,)) if option else None


def _of_options(who: Prospect, question: Question, luck: Chance) -> Truth:
    if question.kind is Kind.NUMBER and luck.whether(0.5):
        return _counted(question, luck)
    option = _chosen(who, question, luck)
    if question.kind is Kind.CHOICES:
        more = [o.id for o in question.options if o != option]
        both = [luck.pick(more)] if more and luck.whether(0.4) else []
        return Truth(question, options=(option.id, *both))
    if question.kind is Kind.NUMBER and isinstance(option.id, int | float):
        number = float(option.id)
        return Truth(question, options=(option.id,), value=Number(number, number))
    return Truth(question, options=(option.id,), value=_within(option, question, luck))


def _chosen(who: Prospect, question: Question, luck: Chance) -> Option:
    """One of the options: by the persona's role, else by what it leans to."""
    for option in question.options:
        role = who.book.roles.get((question.id, option.id))
        if role is not None and role == who.persona.role:
            return option
    lean = who.persona.lean
    marks = [option.score or 0 for option in question.options]
    weights = [math.exp(lean * mark / 4) for mark in marks]
    return luck.weighted(question.options, weights)


def _counted(question: Question, luck: Chance) -> Truth:
    low = int(question.low or 1)
    most = max([float(o.id) for o in question.options if isinstance(o.id, int | float)])
    high = int(min(question.high or math.inf, max(low + 1, most * 4)))
    number = luck.between(low, high)
    ids = tuple(o.id for o in question.options if o.id == number)
    return Truth(question, options=ids, value=Number(number, number))


def _within(option: Option, question: Question, luck: Chance) -> Value | None:
    """A value well inside the option's range: its ends belong to two options."""
    span = option.range
    if span is None:
        return None
    if question.kind is Kind.MONEY:
        low = span.low if span.low is not None else (span.high or 0) / _MONEY
        high = span.high if span.high is not None else low * _MONEY
        return _money(low + (high - low) * (0.15 + 0.7 * luck.unit()))
    if question.kind is Kind.NUMBER:
        low = span.low if span.low is not None else 1
        high = span.high if span.high is not None else low * 2
        number = float(luck.between(math.ceil(low), math.floor(high)))
        return Number(number, number)
    low = max(0, span.low or 0)
    high = span.high if span.high is not None else low + FAR
    inner = (high - low) // 8
    days = luck.between(math.ceil(low + inner), math.floor(high - inner))
    # Days from today; the calendar comes when it is said.
    return Number(days, days)


def _money(amount: float) -> Money:
    step = next(step for least, step in _STEPS if amount >= least)
    rounded = max(step, round(amount / step) * step)
    return Money(low=rounded, high=rounded)


def _drawn(who: Prospect, question: Question, luck: Chance) -> Value | None:
    match question.kind:
        case Kind.YES_NO:
            return YesNo("yes" if luck.whether(0.5) else "no")
        case Kind.NUMBER:
            low, high = int(question.low or 1), int(question.high or 20)
            number = luck.between(low, min(high, low + 20))
            return Number(number, number)
        case Kind.MONEY:
            return _money(1000 * luck.between(10, 300))
        case Kind.DATE:
            days = luck.between(1, FAR)
            return Number(days, days)
        case _:
            return _personal(who.voice, question.kind, luck)


def _personal(voice: Voice, kind: Kind, luck: Chance) -> Value | None:
    pattern, _ = luck.pick(voice.phones)
    digits = [str(luck.below(10)) if char == "#" else char for char in pattern]
    drawn: Mapping[Kind, Value] = {
        Kind.NAME: Name(luck.pick(voice.names)),
        Kind.PHONE: Phone("".join(digits)),
        Kind.EMAIL: Email(f"client{luck.below(1000)}@mail7.{voice.country}"),
        Kind.ADDRESS: Address(luck.pick(voice.streets)),
        Kind.FILE: File("photo", "photo"),
        Kind.TEXT: Words(luck.pick(voice.texts)),
    }
    return drawn.get(kind)


def booked(truth: Truth, at: dt.datetime) -> Truth:
    """The truth of a slot question once a time is taken."""
    return replace(truth, status="known", value=Slot(at))


def as_options(truth: Truth, option: Option) -> Truth:
    """The truth after another option was chosen."""
    return replace(truth, status="known", options=(option.id,), value=None)
