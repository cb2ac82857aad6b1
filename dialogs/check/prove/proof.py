"""A defect of a script with the answers that lead to it."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from dialogs.check.prove.walk import State, Way
from dialogs.script.conditions import Condition, may_hold
from dialogs.script.errors import Finding


class Answered(Struct, frozen=True):
    """A question of the path and its answer; no `answer` is “don't know”.

    `declined` says that the consent for it was refused.
    """

    question: str
    answer: str
    declined: bool = False


class Proof(Struct, frozen=True):
    """What is wrong, where, and the shortest conversation that shows it."""

    finding: Finding
    path: tuple[Answered, ...] = ()


def path_of(way: Way | None) -> tuple[Answered, ...]:
    """A way as it is told."""
    if way is None:
        return ()
    return tuple(
        Answered(name, symbol.label, symbol.manner == "declined")
        for name, symbol in way.told()
    )


def nearest(condition: Condition, states: Iterable[State]) -> Way | None:
    """The shortest way to where the most of a condition holds, though it never does."""
    best: tuple[int, int] | None = None
    way: Way | None = None
    for state in states:
        held = max((_held(row, state) for row in condition.rows), default=0)
        rank = (-held, state.way.length)
        if best is None or rank < best:
            best, way = rank, state.way
    return way


def _held(row: tuple[object, ...], state: State) -> int:
    terms = (Condition(((term,),)) for term in row)  # type: ignore[arg-type]  # a row of terms
    return sum(may_hold(one, state.view, open_fields=frozenset()) for one in terms)
