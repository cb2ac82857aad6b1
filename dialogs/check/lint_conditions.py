"""E301, E302, E305: a condition speaks of questions and answers that there are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from dialogs.check.lint_walk import known_args, other_conditions
from dialogs.script.conditions import Condition, Is, IsNot, Term
from dialogs.script.errors import Finding
from dialogs.script.model import Kind, Question, Script

# Fields that no question asks: the answers they have, or none when any will do.
_SERVICE: Mapping[str, tuple[str, ...]] = {
    "channel": (),
    "source": (),
    "hours": ("open", "closed"),
    "repeat": ("true", "false"),
    "weekday": ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    "triage": ("urgent", "future", "trash"),
}
# The answers of the other kinds are what a person says, not only options.
_CLOSED = frozenset({Kind.CHOICE, Kind.CHOICES, Kind.YES_NO})
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d.*")
_NUMERIC = frozenset({Kind.NUMBER, Kind.MONEY})


def check(script: Script) -> Iterator[Finding]:
    """Findings about every term of every condition."""
    for index, question in enumerate(script.questions):
        yield from ask_if_findings(script, question, index=index)
    for condition in other_conditions(script):
        for term in _terms(condition):
            yield from term_findings(script, term)


def ask_if_findings(
    script: Script, question: Question, *, index: int
) -> Iterator[Finding]:
    """Findings about when a question, with its number in the file, is asked."""
    for term in _terms(question.ask_if):
        yield from term_findings(script, term)
    yield from _depends_on_later(script, question, index)


def term_findings(script: Script, term: Term) -> Iterator[Finding]:
    """E305 for a field that nobody asks, E301 for each answer that there is not."""
    answers = answers_of(script, term.field)
    if answers is None:
        args = known_args(term.field, field_names(script))
        yield Finding("E305", term.place, args)
        return
    for test in term.tests:
        if isinstance(test, Is | IsNot) and not _is_answer(
            script, term.field, str(test.value)
        ):
            args = known_args(str(test.value), answers)
            args |= {"field": term.field, "answer": str(test.value)}
            yield Finding("E301", test.place, args)


def field_names(script: Script) -> list[str]:
    """What a condition may name, questions first."""
    return [question.id for question in script.questions] + [
        *_SERVICE,
        "temperature",
        "potential",
    ]


def answers_of(script: Script, field: str) -> tuple[str, ...] | None:
    """Answers a field can have, empty when any will do; None for no such field."""
    question = script.question(field)
    if question is not None:
        return _answers_of_question(question)
    if field in {"temperature", "potential"}:
        axis = getattr(script.scoring, field)
        return tuple(name for name, _ in axis.levels)
    if field.startswith("utm_"):
        return ()
    return _SERVICE.get(field)


def _answers_of_question(question: Question) -> tuple[str, ...]:
    if question.options:
        return tuple(str(option.id) for option in question.options)
    return ("yes", "no") if question.kind is Kind.YES_NO else ()


def _is_answer(script: Script, field: str, value: str) -> bool:
    answers = answers_of(script, field)
    if not answers or value.lower() in answers or value in answers:
        return True
    question = script.question(field)
    if question is None:
        return False
    if question.kind in _CLOSED:
        return question.kind is Kind.YES_NO and value.lower() in {"true", "false"}
    if question.kind in _NUMERIC:
        return _is_number(value)
    return question.kind is not Kind.DATE or bool(_ISO_DATE.fullmatch(value))


def _is_number(value: str) -> bool:
    try:
        float(value)
    except ValueError:
        return False
    return True


def _depends_on_later(
    script: Script, question: Question, index: int
) -> Iterator[Finding]:
    later = {other.id: other for other in script.questions[index:]}
    for term in _terms(question.ask_if):
        other = later.get(term.field)
        if other is not None:
            yield Finding(
                "E302",
                term.place,
                {
                    "case": "itself" if other is question else "later",
                    "question": question.id,
                    "other": other.id,
                    "line_number": str(other.place.line),
                },
            )


def _terms(condition: Condition) -> Iterator[Term]:
    for row in condition.rows:
        yield from row
