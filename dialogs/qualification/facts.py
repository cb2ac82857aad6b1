"""Facts with their evidence, and the view of them that conditions look at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from dialogs.reading.values import (
    Address,
    Chosen,
    Email,
    File,
    Money,
    Name,
    Number,
    Phone,
    Quantity,
    Slot,
    Value,
    Words,
    YesNo,
)
from dialogs.script.conditions import Scalar, View
from dialogs.script.model import Kind, Question, Script


class Fact(Struct, frozen=True, omit_defaults=True):
    """One answer with its evidence.

    `options` are the chosen ids, when the question has options and one fits.
    `status` tells an answer from “don't know”, a refusal and a skip.
    """

    slot: str
    value: Value | None = None
    options: tuple[Scalar, ...] = ()
    status: Literal["known", "unknown", "refused", "skipped"] = "known"
    quote: str = ""
    certainty: float = 1.0
    at: dt.datetime | None = None
    message: str = ""
    source: Literal["prospect", "button", "profile", "manager", "default"] = "prospect"


Facts = Mapping[str, Fact]


def answer(fact: Fact) -> object:
    """The answer as tests and reports show it: the option's id, else the value."""
    if fact.status != "known":
        return fact.status
    if len(fact.options) == 1:
        return fact.options[0]
    if fact.options:
        return list(fact.options)
    return plain(fact.value)


def plain(value: Value | None) -> object:
    """A value as JSON-able words or numbers."""
    words = _words(value)
    if words is not None:
        return words
    match value:
        case Number(low=low, high=high):
            return _short(low) if low == high else [_short(low), _short(high)]
        case Money(status="value", low=low, high=high) if low == high and low:
            return _short(low)
        case Chosen(options=options):
            return list(options)
        case Quantity(count=int() as count):
            return count
        case None:
            return None
        case _:
            fields = ((key, getattr(value, key)) for key in value.__struct_fields__)
            return {key: _jsonable(item) for key, item in fields if item is not None}


def _words(value: Value | None) -> str | None:
    match value:
        case Phone(number=str() as text) | Email(address=text) | Name(name=text):
            return text
        case Address(address=text, city=str() as city) if city not in text:
            return f"{city}, {text}"
        case Address(address=text) | Words(text=text) | File(ref=text):
            return text
        case YesNo(value=answer):
            return answer
        case Slot(at=at):
            return at.strftime("%Y-%m-%d %H:%M")
        case _:
            return None


def _jsonable(item: object) -> object:
    return item.isoformat() if isinstance(item, dt.date) else item


def _short(number: float) -> float:
    return int(number) if number == int(number) else number


def alternatives(fact: Fact) -> tuple[Scalar, ...]:
    """What a condition may compare an answer with; empty when nothing was answered."""
    if fact.status != "known":
        return ()
    if fact.options and isinstance(fact.value, Chosen):
        return fact.options
    number = figure(fact.value)
    if number is not None:
        return (*fact.options, number)
    if fact.options:
        return fact.options
    words = _words(fact.value)
    return (True,) if words is None else (words,)


def figure(value: Value | None) -> float | None:
    """The one number that stands for a value: a limit rather than a floor."""
    match value:
        case Number(low=low, high=high):
            return low if low == high else (low + high) / 2
        case Money(status="value", low=low, high=high):
            if low is not None and high is not None:
                return (low + high) / 2
            return high if high is not None else low
        case Quantity(count=int() as count):
            return count
        case Quantity(span=(int() as low, int() as high)):
            return (low + high) / 2
        case _:
            return None


def view(script: Script, facts: Facts, service: View) -> dict[str, tuple[Scalar, ...]]:
    """Everything conditions can see: service fields and the answers that apply.

    An answer whose question would not be asked now (its `ask_if` fails) is shelved:
    it stays among the facts and counts nowhere. A booked time always counts: somebody
    will come. A condition looks only at earlier
    questions, so one pass in file order is enough.
    """
    seen = dict(service)
    for question in script.questions:
        fact = facts.get(question.id)
        if fact is None:
            continue
        booked = question.kind is Kind.SLOT and fact.status == "known"
        if booked or question.ask_if.holds(seen):
            seen[question.id] = alternatives(fact)
    return seen


def active(
    script: Script, facts: Facts, seen: View
) -> tuple[tuple[Question, Fact], ...]:
    """Questions with their answers, shelved ones left out, in file order."""
    return tuple(
        (question, facts[question.id])
        for question in script.questions
        if question.id in facts and question.id in seen
    )
