"""E701–E704, W705, W706: scores that can be trusted, leads that reach someone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from dialogs.check.lint_walk import at
from dialogs.script.conditions import ALWAYS
from dialogs.script.errors import Finding
from dialogs.script.model import Axis, Script

_TOP_SCORE = 10
_TOP_LEVEL = 100
_WHOLE = 100
_ROUNDING = 1e-6


def check(script: Script) -> Iterator[Finding]:
    """Findings about weights, levels, scores of options, and routes."""
    for name, axis in (
        ("potential", script.scoring.potential),
        ("temperature", script.scoring.temperature),
    ):
        if ("scoring", name) in script.places:
            yield from _weights(script, name, axis)
            yield from _levels(script, name, axis)
    yield from _scores(script)
    yield from _routes(script)


def _weights(script: Script, name: str, axis: Axis) -> Iterator[Finding]:
    place = at(script, "scoring", name, "weights")
    total = sum(axis.weights.values())
    if abs(total - _WHOLE) > _ROUNDING:
        yield Finding(
            "E701",
            place,
            {
                "case": "more" if total > _WHOLE else "less",
                "axis": name,
                "total": f"{total:g}",
                "off": f"{abs(total - _WHOLE):g}",
                "weights": ", ".join(f"{a} {w:g}" for a, w in axis.weights.items()),
            },
        )
        return
    asked = {question.area for question in script.questions}
    for area, weight in axis.weights.items():
        if weight and area not in asked:
            yield Finding(
                "W705",
                at(script, "scoring", name, "weights", area.value),
                {"axis": name, "area": area.value, "weight": f"{weight:g}"},
            )


def _levels(script: Script, name: str, axis: Axis) -> Iterator[Finding]:
    least = [bound for _, bound in axis.levels]
    within = all(0 <= bound <= _TOP_LEVEL for bound in least)
    if within and all(high > low for high, low in pairwise(least)):
        return
    mended = sorted({min(max(bound, 0), _TOP_LEVEL) for bound in least}, reverse=True)
    yield Finding(
        "E702",
        at(script, "scoring", name, "levels"),
        {
            "case": "order" if within else "range",
            "axis": name,
            "levels": _listed(axis.levels),
            "fix": _listed(
                (level, bound)
                for (level, _), bound in zip(axis.levels, mended, strict=False)
            ),
        },
    )


def _listed(levels: Iterable[tuple[str, float]]) -> str:
    """`high 70, medium 40`; the lowest level, which has no bound, is not written."""
    return ", ".join(f"{level} {least:g}" for level, least in levels if least)


def _scores(script: Script) -> Iterator[Finding]:
    for index, question in enumerate(script.questions):
        for row, option in enumerate(question.options):
            if option.score is not None and not 0 <= option.score <= _TOP_SCORE:
                yield Finding(
                    "E704",
                    at(script, "questions", index, "options", row, "score"),
                    {"score": f"{option.score:g}", "option": str(option.id)},
                )


def _routes(script: Script) -> Iterator[Finding]:
    if ("routing",) not in script.places or not script.routing:
        return
    rest = [
        row
        for row, route in enumerate(script.routing)
        if route.when.rows == ALWAYS.rows
    ]
    if not rest:
        heads = [person.id for person in script.managers if person.role == "head"]
        known = [*heads, *(person.id for person in script.managers), "all"]
        yield Finding("E703", at(script, "routing"), {"to": known[0]})
    elif rest[0] < len(script.routing) - 1:
        yield Finding("W706", at(script, "routing", rest[0] + 1))
