"""Potential and temperature: 0–100 each, every point with its reason and quote.

The score of an axis is recomputed from all facts each time; the sum of the points of
its reasons is the score. An answer is worth 0–10, an area the mean of its answers, an
axis the weighted sum of its areas, signals are added to the temperature, and what goes
past 0 or 100 is a reason of its own (`cut`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from dialogs.qualification.facts import Fact
from dialogs.script.model import Area, Axis, Option, Question, Scoring

Source = Literal["area", "unknown", "signal", "touch", "cut"]


@dataclass(frozen=True, slots=True)
class Reason:
    """Points and where they come from: the area or signal, the answers, the quote."""

    points: float
    source: Source
    name: str
    labels: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """A whole number 0–100, the level it is called by, and the reasons that sum up."""

    value: int
    level: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Scores:
    """The two axes, never summed into one."""

    potential: Score
    temperature: Score


Answers = Sequence[tuple[Question, Fact]]
Touches = Iterable[tuple[str, dt.datetime]]


def score(
    scoring: Scoring,
    answers: Answers,
    *,
    signals: Iterable[str] = (),
    touches: Touches = (),
    now: dt.datetime | None = None,
) -> Scores:
    """Work out both axes of a lead from the answers that apply."""
    areas = {area: _area_marks(area, answers) for area in Area}
    extra = [
        Reason(scoring.signals[name], "signal", name)
        for name in dict.fromkeys(signals)
        if name in scoring.signals
    ]
    extra += _touch_reasons(scoring, touches, now)
    return Scores(
        _axis(scoring.potential, areas, unknown=scoring.unknown),
        _axis(scoring.temperature, areas, unknown=scoring.unknown, extra=extra),
    )


@dataclass(frozen=True, slots=True)
class _Marks:
    mean: float | None
    labels: tuple[str, ...]
    quotes: tuple[str, ...]
    slots: tuple[str, ...]


def _area_marks(area: Area, answers: Answers) -> _Marks:
    marked = [
        (question, fact, option)
        for question, fact in answers
        if question.area is area and fact.status == "known"
        for option in chosen(question, fact)
        if option.score is not None
    ]
    if not marked:
        return _Marks(None, (), (), ())
    worths: dict[str, list[float]] = {}
    for question, _, option in marked:
        worths.setdefault(question.id, []).append(option.score or 0)
    each = [sum(marks) / len(marks) for marks in worths.values()]
    return _Marks(
        sum(each) / len(each),
        tuple(option.label for _, _, option in marked),
        tuple(dict.fromkeys(fact.quote for _, fact, _ in marked if fact.quote)),
        tuple(worths),
    )


def chosen(question: Question, fact: Fact) -> tuple[Option, ...]:
    """The options of a question that an answer chose."""
    return tuple(o for o in question.options if o.id in fact.options)


def _axis(
    axis: Axis,
    areas: dict[Area, _Marks],
    *,
    unknown: float,
    extra: Sequence[Reason] = (),
) -> Score:
    reasons: list[Reason] = []
    for area, weight in axis.weights.items():
        marks = areas[area]
        if marks.mean is None:
            reasons.append(Reason(unknown * weight / 10, "unknown", area.value))
        else:
            points = marks.mean * weight / 10
            reasons.append(
                Reason(
                    points, "area", area.value, marks.labels, marks.quotes, marks.slots
                ),
            )
    reasons += extra
    total = sum(reason.points for reason in reasons)
    # Half up, not to even: 67.5 is 68 on the card of every calculator.
    value = int(min(100.0, max(0.0, total)) + 0.5)
    if value != total:
        reasons.append(Reason(value - total, "cut", "0-100"))
    return Score(value, level(axis, value), tuple(reasons))


def level(axis: Axis, value: float) -> str:
    """The name of the highest level the value reaches."""
    for name, least in axis.levels:
        if value >= least:
            return name
    return axis.levels[-1][0]


def _touch_reasons(
    scoring: Scoring,
    touches: Touches,
    now: dt.datetime | None,
) -> list[Reason]:
    if now is None:
        return []
    known = {touch.id: touch for touch in scoring.touches}
    reasons = []
    for name, at in touches:
        touch = known.get(name)
        if touch is not None:
            age = max(0.0, (now - at).total_seconds() / 86400)
            points = touch.points * 0.5 ** (age / touch.half_life)
            reasons.append(Reason(round(points, 2), "touch", name))
    return reasons


def biggest(scores: Scores, count: int = 3) -> tuple[Reason, ...]:
    """The reasons that weigh most, for the card."""
    reasons = [
        reason
        for axis in (scores.potential, scores.temperature)
        for reason in axis.reasons
        if reason.source not in {"cut", "unknown"}
    ]
    return tuple(sorted(reasons, key=lambda r: -abs(r.points))[:count])
