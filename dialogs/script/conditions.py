"""One notation for every condition: `{product: [windows, balcony], count: 3..}`.

A condition is any of its rows; a row is all of its terms; a term is any of its tests.
It is evaluated against a view: answers as tuples of alternatives, because one answer
may be known by its option and by its number (`("middle_budget", 70000.0)`). A field
that nobody answered is absent from the view; one answered with “don't know” or
refused is there, empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from dialogs.script.place import NOWHERE, Place

Scalar = str | int | float | bool
View = Mapping[str, tuple[Scalar, ...]]


@dataclass(frozen=True, slots=True)
class Is:
    """`x`: the answer equals."""

    value: Scalar
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class IsNot:
    """`not x`: there is an answer and it differs."""

    value: Scalar
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Between:
    """`3..`, `..10`, `3..10`: a number within inclusive bounds."""

    low: float | None
    high: float | None
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Known:
    """`known` (or `unknown` when negated): whether there is a value."""

    negated: bool = False
    place: Place = NOWHERE


Test = Is | IsNot | Between | Known


@dataclass(frozen=True, slots=True)
class Term:
    """One field of a row with the tests of which one must hold."""

    field: str
    tests: tuple[Test, ...]
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Condition:
    """Rows of which one must hold; `rows == ((),)` holds always, `()` never."""

    rows: tuple[tuple[Term, ...], ...]
    place: Place = NOWHERE

    def fields(self) -> frozenset[str]:
        """Names of the fields the condition looks at."""
        return frozenset(term.field for row in self.rows for term in row)


ALWAYS = Condition(((),))
NEVER = Condition(())


def holds(condition: Condition, view: View) -> bool:
    """Whether the condition is true of what is known."""
    return any(
        all(_term_holds(term, view.get(term.field)) for term in row)
        for row in condition.rows
    )


def may_hold(
    condition: Condition, view: View, *, open_fields: AbstractSet[str]
) -> bool:
    """Whether answers to the open fields could still make the condition true."""
    return any(
        all(
            term.field in open_fields or _term_holds(term, view.get(term.field))
            for term in row
        )
        for row in condition.rows
    )


def may_fail(
    condition: Condition, view: View, *, open_fields: AbstractSet[str]
) -> bool:
    """Whether answers to the open fields could still make the condition false."""
    return all(
        any(
            term.field in open_fields or not _term_holds(term, view.get(term.field))
            for term in row
        )
        for row in condition.rows
    )


def _term_holds(term: Term, answer: tuple[Scalar, ...] | None) -> bool:
    return any(_test_holds(test, answer) for test in term.tests)


def _test_holds(test: Test, answer: tuple[Scalar, ...] | None) -> bool:
    match test:
        case Known(negated=negated):
            return bool(answer) is not negated
        case Is(value=value):
            return bool(answer) and any(_same(value, item) for item in answer or ())
        case IsNot(value=value):
            return answer is not None and not any(_same(value, item) for item in answer)
        case Between(low=low, high=high):
            return any(
                (low is None or low <= item) and (high is None or item <= high)
                for item in answer or ()
                if isinstance(item, int | float) and not isinstance(item, bool)
            )


def _same(wanted: Scalar, item: Scalar) -> bool:
    return wanted == item or str(wanted) == str(item)
