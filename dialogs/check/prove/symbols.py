"""Every answer that a script can tell apart, one symbol for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from dialogs.qualification.facts import Fact, alternatives
from dialogs.qualification.triage import SIGNAL_OF
from dialogs.reading.values import Chosen, Money, Number, Value, Words, YesNo
from dialogs.script.conditions import Between, Condition, Is, IsNot, Scalar
from dialogs.script.model import Kind, Option, Question

Manner = Literal["option", "value", "unknown", "declined"]

_NUMERIC = frozenset({Kind.NUMBER, Kind.MONEY})
_OTHER = "?"


class Symbol(Struct, frozen=True):
    """One way to answer a question; `label` is how a person would put it.

    `seen` is what conditions see of it: None when the question is not asked at all,
    because the consent it needs was declined.
    """

    label: str
    manner: Manner
    seen: tuple[Scalar, ...] | None
    fact: Fact | None = None
    signal: str | None = None
    option: Option | None = None


def symbols(
    question: Question, conditions: Iterable[Condition], *, personal: bool
) -> tuple[Symbol, ...]:
    """Answers of a question: options, numbers at every bound, “don't know”, another.

    Refused and skipped look to a script as “don't know” does, and are one with it.
    """
    found = [
        *_options(question),
        *_numbers(question, conditions),
        *_others(question, conditions),
    ]
    missing = Fact(question.id, status="unknown")
    found.append(Symbol("", "unknown", (), missing))
    if personal:
        found.append(Symbol("", "declined", None))
    return tuple(_different(found))


def _different(found: Iterable[Symbol]) -> Iterator[Symbol]:
    seen = set()
    for symbol in found:
        if symbol.seen not in seen:
            seen.add(symbol.seen)
            yield symbol


def _options(question: Question) -> Iterator[Symbol]:
    for option in question.options:
        yield _symbol(question, option.label, _pressed(question, option), option=option)
    if question.kind is Kind.CHOICES and len(question.options) > 1:
        every = tuple(option.id for option in question.options)
        fact = Fact(question.id, Chosen(tuple(map(str, every))), every)
        label = ", ".join(option.label for option in question.options)
        yield Symbol(label, "option", alternatives(fact), fact)
    if question.kind is Kind.YES_NO and not question.options:
        yield _symbol(question, "yes", Fact(question.id, YesNo("yes")))
        yield _symbol(question, "no", Fact(question.id, YesNo("no")))


def _pressed(question: Question, option: Option) -> Fact:
    value: Value = Chosen((str(option.id),))
    if question.kind is Kind.NUMBER and isinstance(option.id, int | float):
        value = Number(option.id, option.id)
    return Fact(question.id, value, (option.id,))


def _symbol(
    question: Question, label: str, fact: Fact, *, option: Option | None = None
) -> Symbol:
    manner: Manner = "option" if option else "value"
    signal = SIGNAL_OF.get(question.kind)
    return Symbol(label, manner, alternatives(fact), fact, signal, option)


def _numbers(question: Question, conditions: Iterable[Condition]) -> Iterator[Symbol]:
    """Numbers on both sides of every bound that a condition or an option sets."""
    if question.kind not in _NUMERIC:
        return
    bounds = {*_bounds(question, conditions)}
    around = {bound + step for bound in bounds for step in (-1, 0, 1)}
    if not around and not question.options:
        around = {question.low if question.low is not None else 1.0}
    for number in sorted(around):
        if (question.low is not None and number < question.low) or (
            question.high is not None and number > question.high
        ):
            continue
        fact = _typed(question, number)
        option = next((o for o in question.options if o.id in fact.options), None)
        yield _symbol(question, f"{number:g}", fact, option=option)


def _typed(question: Question, number: float) -> Fact:
    is_count = question.kind is Kind.NUMBER
    value = Number(number, number) if is_count else Money(low=number, high=number)
    for option in question.options:
        span = option.range
        within = span is not None and (
            (span.low is None or span.low <= number)
            and (span.high is None or number <= span.high)
        )
        if within or option.id == number:
            return Fact(question.id, value, (option.id,))
    return Fact(question.id, value)


def _bounds(question: Question, conditions: Iterable[Condition]) -> Iterator[float]:
    for option in question.options:
        if option.range is not None:
            yield from (
                b for b in (option.range.low, option.range.high) if b is not None
            )
    for test in _tests(question, conditions):
        match test:
            case Between(low=low, high=high):
                yield from (bound for bound in (low, high) if bound is not None)
            case (
                Is(value=int() | float() as value)
                | IsNot(value=int() | float() as value)
            ) if not isinstance(value, bool):
                yield float(value)
            case _:
                pass


def _others(question: Question, conditions: Iterable[Condition]) -> Iterator[Symbol]:
    """Words that a condition names, and words that none does."""
    if question.options or question.kind in _NUMERIC | {Kind.YES_NO}:
        return
    for test in _tests(question, conditions):
        if isinstance(test, Is | IsNot) and not isinstance(test.value, bool):
            words = str(test.value)
            yield _symbol(question, words, Fact(question.id, Words(words)))
    yield _symbol(question, _OTHER, Fact(question.id, Words(_OTHER)))


def _tests(question: Question, conditions: Iterable[Condition]) -> Iterator[object]:
    for condition in conditions:
        for row in condition.rows:
            for term in row:
                if term.field == question.id:
                    yield from term.tests
