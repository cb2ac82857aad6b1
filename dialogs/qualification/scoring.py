"""Potential and temperature: 0–100 each, every point with its reason and quote.

The score of an axis is recomputed from all facts each time; the sum of the points of
its reasons is the score. An answer is worth 0–10, an area the mean of its answers, an
axis the weighted sum of its areas, signals are added to the temperature, and what goes
past 0 or 100 is a reason of its own (`cut`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from dialogs.qualification.facts import Fact
from dialogs.script.model import Area, Axis, Option, Question, Scoring

Source = Literal["area", "unknown", "signal", "touch", "cut"]


class Reason(Struct, frozen=True):
    """Points and where they come from: the area or signal, the answers, the quote."""

    points: float
    source: Source
    name: str
    labels: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()


class Marks(Struct, frozen=True):
    """What the answers of one area are worth.

    `mean` is the mean of the questions, `plain` that of the options; None where no
    option that was chosen has a mark.
    """

    answers: Sequence[tuple[Fact, tuple[Option, ...]]]
    """Known answers with those of their options that have a mark."""
    mean: float | None
    plain: float | None


class Score(Struct, frozen=True):
    """A whole number 0–100 and the level it is called by."""

    value: int
    level: str
    total: float
    areas: Sequence[tuple[Area, float, Marks | None]]
    """The points of each area; without marks nothing is known of it."""
    extra: Sequence[Reason]

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Every point with its source; put into words only when somebody asks."""
        reasons = [_area_reason(*points) for points in self.areas]
        reasons += self.extra
        if self.value != self.total:
            reasons.append(Reason(self.value - self.total, "cut", "0-100"))
        return tuple(reasons)


class Scores(Struct, frozen=True):
    """The two axes, never summed into one."""

    potential: Score
    temperature: Score


Answers = Sequence[tuple[Question, Fact]]
Touches = Iterable[tuple[str, dt.datetime]]
AreaMarks = Mapping[Area, Marks]


def score(
    scoring: Scoring,
    answers: Answers,
    *,
    signals: Iterable[str] = (),
    touches: Touches = (),
    now: dt.datetime | None = None,
) -> Scores:
    """Work out both axes of a lead from the answers that apply."""
    return score_marks(
        scoring, area_marks(answers), signals=signals, touches=touches, now=now
    )


def score_marks(
    scoring: Scoring,
    marks: AreaMarks,
    *,
    signals: Iterable[str] = (),
    touches: Touches = (),
    now: dt.datetime | None = None,
) -> Scores:
    """Work out both axes of a lead from the marks of its areas."""
    extra = [
        Reason(scoring.signals[name], "signal", name)
        for name in dict.fromkeys(signals)
        if name in scoring.signals
    ]
    extra += _touch_reasons(scoring, touches, now)
    return Scores(
        _axis(scoring.potential, marks, unknown=scoring.unknown),
        _axis(scoring.temperature, marks, unknown=scoring.unknown, extra=extra),
    )


def area_marks(answers: Answers) -> dict[Area, Marks]:
    """The marks of every area that was answered."""
    known: dict[Area, list[tuple[Fact, tuple[Option, ...]]]] = {}
    for question, fact in answers:
        if question.area is not None and fact.status == "known":
            marked = question.marked(fact.options)
            known.setdefault(question.area, []).append((fact, marked))
    return {area: _marks(rows) for area, rows in known.items()}


def _marks(answers: Sequence[tuple[Fact, tuple[Option, ...]]]) -> Marks:
    worths = [[o.score or 0 for o in options] for _, options in answers if options]
    if not worths:
        return Marks(answers, None, None)
    if len(worths) == len(worths[0]) == 1:
        return Marks(answers, float(worths[0][0]), float(worths[0][0]))
    each = [sum(marks) / len(marks) for marks in worths]
    plain = [mark for marks in worths for mark in marks]
    return Marks(answers, sum(each) / len(each), sum(plain) / len(plain))


def _axis(
    axis: Axis,
    marks: AreaMarks,
    *,
    unknown: float,
    extra: Sequence[Reason] = (),
) -> Score:
    areas: list[tuple[Area, float, Marks | None]] = []
    total = 0.0
    for area, weight in axis.weights.items():
        found = marks.get(area)
        if found is None or found.mean is None:
            found, mean = None, unknown
        else:
            mean = found.mean
        points = mean * weight / 10
        areas.append((area, points, found))
        total += points
    for reason in extra:
        total += reason.points
    # Half up, not to even: 67.5 is 68 on the card of every calculator.
    value = int(min(100.0, max(0.0, total)) + 0.5)
    return Score(value, level(axis, value), total, areas, extra)


def _area_reason(area: Area, points: float, marks: Marks | None) -> Reason:
    if marks is None:
        return Reason(points, "unknown", area.value)
    marked = [(fact, options) for fact, options in marks.answers if options]
    return Reason(
        points,
        "area",
        area.value,
        tuple(option.label for _, options in marked for option in options),
        tuple(dict.fromkeys(fact.quote for fact, _ in marked if fact.quote)),
        tuple(fact.slot for fact, _ in marked),
    )


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
