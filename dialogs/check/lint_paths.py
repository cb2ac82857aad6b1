"""E401, W805: which questions a conversation can reach, and how many it may ask.

Conversations are walked in file order, all at once: a state is what they have
answered so far of the fields that later conditions look at, so that conversations
which can no longer differ are one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from msgspec import Struct

from dialogs.check.lint_conditions import ask_if_findings
from dialogs.check.lint_walk import at
from dialogs.script.conditions import (
    Between,
    Condition,
    Is,
    IsNot,
    Known,
    Scalar,
    Term,
)
from dialogs.script.errors import Finding
from dialogs.script.model import Kind, Question, Script

Answer = tuple[Scalar, ...]
State = tuple[tuple[str, Answer], ...]

_MOST_STATES = 4096
"""More are not followed: then nothing is said, rather than something wrong."""

_OTHER = "\0"
"""An answer that no condition names."""


class _Walk(Struct, frozen=True):
    reached: frozenset[str]
    longest: int
    """Required questions on the longest path."""
    complete: bool


def check(script: Script) -> Iterator[Finding]:
    """Findings about questions nobody is asked and about too long a way."""
    walk = _walk(script)
    if not walk.complete:
        return
    sound = frozenset(_soundly_asked(script))
    lost = frozenset(question.id for question in script.questions) - walk.reached
    for index, question in enumerate(script.questions):
        # What depends on a lost question is not lost for a mistake of its own.
        is_first = not question.ask_if.fields() & lost
        if question.id in sound & lost and is_first:
            yield Finding(
                "E401",
                at(script, "questions", index, "ask_if"),
                {"question": question.id},
            )
    if walk.longest > script.limits.questions:
        yield Finding(
            "W805",
            at(script, "questions"),
            {"count": str(walk.longest), "limit": str(script.limits.questions)},
        )


def _soundly_asked(script: Script) -> Iterator[str]:
    """Questions whose condition has no finding of its own."""
    for index, question in enumerate(script.questions):
        if not any(ask_if_findings(script, question, index=index)):
            yield question.id


def _walk(script: Script) -> _Walk:
    values = _values(script)
    states = dict.fromkeys(_first_states(script, values), 0)
    reached = set()
    for index, question in enumerate(script.questions):
        if len(states) > _MOST_STATES:
            return _Walk(frozenset(), 0, complete=False)
        ahead = _fields(script.questions[index + 1 :])
        after: dict[State, int] = {}
        for state, count in states.items():
            asked = question.ask_if.holds(dict(state))
            if asked:
                reached.add(question.id)
            for answer in _answers(question, values) if asked else (None,):
                step = _step(state, question.id, answer, ahead=ahead)
                best = count + (asked and question.required)
                after[step] = max(after.get(step, 0), best)
        states = after
    return _Walk(frozenset(reached), max(states.values(), default=0), complete=True)


def _step(
    state: State, name: str, answer: Answer | None, *, ahead: frozenset[str]
) -> State:
    kept = [(field, known) for field, known in state if field in ahead]
    if answer is not None and name in ahead:
        kept.append((name, answer))
    return tuple(kept)


def _first_states(
    script: Script, values: Mapping[str, tuple[Scalar, ...]]
) -> Iterator[State]:
    """What can be so before anything is asked: the hour, the channel, the scores."""
    asked = {question.id for question in script.questions}
    outside = sorted(_fields(script.questions) - asked)
    domains = [[(value,) for value in values[field]] for field in outside]
    for count, chosen in enumerate(product(*domains)):
        if count > _MOST_STATES:
            return
        yield tuple(zip(outside, chosen, strict=True))


def _answers(
    question: Question, values: Mapping[str, tuple[Scalar, ...]]
) -> Iterator[Answer]:
    """One answer for each way in which conditions can tell answers apart."""
    named = values.get(question.id, ())
    options = [option.id for option in question.options]
    yield from ((value,) for value in named if not options or value in options)
    yield from ((value,) for value in named if isinstance(value, int | float))
    rest = [option for option in options if option not in named]
    if rest or not options:
        yield (rest[0] if rest else _OTHER,)
    if question.kind is Kind.CHOICES:
        yield tuple(options)
    yield ()


def _values(script: Script) -> dict[str, tuple[Scalar, ...]]:
    """For each field of a condition, the values at which its tests change."""
    found: dict[str, dict[Scalar, None]] = {}
    for question in script.questions:
        for term in _terms(question.ask_if):
            named = found.setdefault(term.field, {_OTHER: None})
            named.update(dict.fromkeys(_turning_points(term)))
    return {field: tuple(values) for field, values in found.items()}


def _turning_points(term: Term) -> Iterator[Scalar]:
    for test in term.tests:
        match test:
            case Is(value=value) | IsNot(value=value):
                yield value
            case Between(low=low, high=high):
                yield from (
                    bound + step
                    for bound in (low, high)
                    if bound is not None
                    for step in (-1, 0, 1)
                )
            case Known():
                pass


def _terms(condition: Condition) -> Iterator[Term]:
    for row in condition.rows:
        yield from row


def _fields(questions: tuple[Question, ...]) -> frozenset[str]:
    return frozenset(field for one in questions for field in one.ask_if.fields())
