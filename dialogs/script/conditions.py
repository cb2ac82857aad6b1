"""One notation for every condition: `{product: [windows, balcony], count: 3..}`.

A condition is any of its rows; a row is all of its terms; a term is any of its tests.
It is evaluated against a view: answers as tuples of alternatives, because one answer
may be known by its option and by its number (`("middle_budget", 70000.0)`). A field
that nobody answered is absent from the view; one answered with “don't know” or
refused is there, empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from dataclasses import field as field_

from msgspec import Struct

from dialogs.script.place import NOWHERE, Place

Scalar = str | int | float | bool
Answer = tuple[Scalar, ...] | None
View = Mapping[str, tuple[Scalar, ...]]


class Is(Struct, frozen=True):
    """`x`: the answer equals."""

    value: Scalar
    place: Place = NOWHERE


class IsNot(Struct, frozen=True):
    """`not x`: there is an answer and it differs."""

    value: Scalar
    place: Place = NOWHERE


class Between(Struct, frozen=True):
    """`3..`, `..10`, `3..10`: a number within inclusive bounds."""

    low: float | None
    high: float | None
    place: Place = NOWHERE


class Known(Struct, frozen=True):
    """`known` (or `unknown` when negated): whether there is a value."""

    negated: bool = False
    place: Place = NOWHERE


Test = Is | IsNot | Between | Known


@dataclass(frozen=True, slots=True)
class Term:
    """One field of a row with the tests of which one must hold; `holds` is compiled."""

    field: str
    tests: tuple[Test, ...]
    place: Place = NOWHERE
    holds: Callable[[Answer], bool] = field_(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Compile the tests."""
        object.__setattr__(self, "holds", _any_test(self.tests))


@dataclass(frozen=True, slots=True)
class Condition:
    """Rows of which one must hold; `rows == ((),)` holds always, `()` never.

    `holds` is the compiled test, made once: conditions are tried several times a turn.
    """

    rows: tuple[tuple[Term, ...], ...]
    place: Place = NOWHERE
    holds: Callable[[View], bool] = field_(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Compile the rows."""
        object.__setattr__(self, "holds", _any_row(self.rows))

    def fields(self) -> frozenset[str]:
        """Names of the fields the condition looks at."""
        return frozenset(term.field for row in self.rows for term in row)


def may_hold(
    condition: Condition, view: View, *, open_fields: AbstractSet[str]
) -> bool:
    """Whether answers to the open fields could still make the condition true."""
    return any(
        all(
            term.field in open_fields or term.holds(view.get(term.field))
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
            term.field in open_fields or not term.holds(view.get(term.field))
            for term in row
        )
        for row in condition.rows
    )


def _always(_: View) -> bool:
    return True


def _never(_: View) -> bool:
    return False


def _any_row(rows: tuple[tuple[Term, ...], ...]) -> Callable[[View], bool]:
    if () in rows:
        return _always
    tests = tuple(map(_whole_row, rows))
    match tests:
        case ():
            return _never
        case (only,):
            return only
        case (one, other):
            return lambda view: one(view) or other(view)
        case _:
            return lambda view: any(test(view) for test in tests)


def _whole_row(row: tuple[Term, ...]) -> Callable[[View], bool]:
    tests = tuple((term.field, term.holds) for term in row)
    match tests:
        case ((name, only),):
            return lambda view: only(view.get(name))
        case ((a, one), (b, other)):
            return lambda view: one(view.get(a)) and other(view.get(b))
        case _:
            return lambda view: all(test(view.get(name)) for name, test in tests)


def _any_test(written: tuple[Test, ...]) -> Callable[[Answer], bool]:
    values = [test.value for test in written if isinstance(test, Is)]
    tests = [_test(test) for test in written if not isinstance(test, Is)]
    if values:
        tests.append(_is_one_of(values))
    if len(tests) == 1:
        return tests[0]
    return lambda answer: any(test(answer) for test in tests)


def _test(test: IsNot | Between | Known) -> Callable[[Answer], bool]:
    match test:
        case Known(negated=negated):
            return lambda answer: bool(answer) is not negated
        case IsNot(value=value):
            same = _is_one_of([value])
            return lambda answer: answer is not None and not same(answer)
        case Between(low=low, high=high):
            return lambda answer: any(
                (low is None or low <= item) and (high is None or item <= high)
                for item in answer or ()
                if isinstance(item, int | float) and not isinstance(item, bool)
            )


def _is_one_of(values: Iterable[Scalar]) -> Callable[[Answer], bool]:
    """Equal, or written the same: an answer `"3"` is the option `3`."""
    wanted = frozenset(values) | frozenset(map(str, values))

    def is_one(answer: Answer) -> bool:
        if answer is not None:
            for item in answer:
                if item in wanted or str(item) in wanted:
                    return True
        return False

    return is_one


ALWAYS = Condition(((),))
NEVER = Condition(())
