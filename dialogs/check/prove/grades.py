"""P301–P303: a grade that no conversation can be given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dialogs.check.lint_walk import at
from dialogs.check.prove.proof import Proof
from dialogs.check.prove.reach import Ending, Reach
from dialogs.script.conditions import Condition, Is, Scalar, Term
from dialogs.script.errors import Finding
from dialogs.script.model import Script

Lost = frozenset[tuple[str, str]]
"""Fields and values that no conversation reaches, such as `("temperature", "hot")`."""


def check(script: Script, reach: Reach) -> tuple[Lost, tuple[Proof, ...]]:
    """Levels and triages that nothing reaches; one cause is told once."""
    found: list[Proof] = []
    lost: set[tuple[str, str]] = set()
    for axis in ("potential", "temperature"):
        for proof, level in _levels(script, reach, axis):
            found.append(proof)
            lost.add((axis, level))
    for name, condition in (
        ("urgent", script.triage.urgent),
        ("future", script.triage.future),
    ):
        if not condition.rows or is_explained(condition, frozenset(lost)):
            lost |= (
                {("triage", name)}
                if is_explained(condition, frozenset(lost))
                else set()
            )
            continue
        reached = reach.can(
            lambda verdict, name=name: verdict.triage == name,  # type: ignore[misc]  # bound now
            wanted=wanted(condition),
        )
        if reached is False:
            lost.add(("triage", name))
            place = at(script, "triage", name)
            finding = Finding("P302", place, {"name": name})
            found.append(Proof(finding, reach.highest("temperature").path))
    return frozenset(lost), tuple(found)


def is_explained(condition: Condition, lost: Lost) -> bool:
    """Whether every row asks for something that is lost already."""
    return bool(condition.rows) and all(
        any(_is_lost(term, lost) for term in row) for row in condition.rows
    )


def _is_lost(term: Term, lost: Lost) -> bool:
    values = [test.value if isinstance(test, Is) else None for test in term.tests]
    return bool(values) and all((term.field, str(v)) in lost for v in values)


def wanted(condition: Condition) -> Mapping[str, frozenset[Scalar]]:
    """Answers that a condition names, by question."""
    found: dict[str, set[Scalar]] = {}
    for row in condition.rows:
        for term in row:
            named = {test.value for test in term.tests if isinstance(test, Is)}
            found.setdefault(term.field, set()).update(named)
    return {field: frozenset(values) for field, values in found.items()}


def _levels(script: Script, reach: Reach, axis: str) -> Iterator[tuple[Proof, str]]:
    """The top level, and every other that a condition of the triage names."""
    scoring = getattr(script.scoring, axis)
    top = scoring.levels[0][0] if scoring.levels else ""
    if ("scoring", axis) not in script.places:
        return
    named = {
        str(value)
        for condition in (script.triage.urgent, script.triage.future)
        for value in wanted(condition).get(axis, ())
    }
    for level, least in scoring.levels:
        if level != top and level not in named:
            continue
        reached = reach.can(
            lambda verdict, level=level: getattr(verdict.scores, axis).level == level,  # type: ignore[misc]  # bound now
            wanted={},
        )
        if reached is False:
            yield (
                _level(script, axis, level, least=least, best=reach.highest(axis)),
                level,
            )


def _level(
    script: Script, axis: str, level: str, *, least: float, best: Ending
) -> Proof:
    value = getattr(best.verdict.scores, axis).value
    place = at(script, "scoring", axis, "levels", level)
    args = {"axis": axis, "level": level, "least": f"{least:g}", "best": f"{value:g}"}
    return Proof(Finding("P301", place, args), best.path)


def row_holds(condition: Condition, reach: Reach) -> bool | None:
    """Whether a condition that looks at scores can hold; None if not found out."""
    return reach.can(
        lambda verdict: condition.holds(verdict.view), wanted=wanted(condition)
    )
