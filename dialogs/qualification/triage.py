"""Sorting: urgent, future or trash; is it a target; is everything decided already."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from math import prod
from typing import Literal

from msgspec import Struct

from dialogs.qualification.facts import Fact, Facts, active, view
from dialogs.qualification.scoring import (
    AreaMarks,
    Scores,
    Touches,
    area_marks,
    score_marks,
)
from dialogs.reading.values import Money, Timing, Words
from dialogs.script.conditions import View
from dialogs.script.model import Area, Kind, Question, Route, Script

Sorting = Literal["urgent", "future", "trash"]

MAX_COMBINATIONS = 4096
"""Answers tried to prove that nothing can change; past it, it counts as undecided."""


FITTING = 5.0
"""The mark of 10 from which a need fits, a search is active."""

HOPELESS = 2.0
"""The mark of 10 up to which a date or the money is as good as none."""


class Target(Struct, frozen=True):
    """A target application of a target client, as five ticks.

    The product solves the task, a date is known, there is money, the prospect is
    actively choosing, and it is no junk (mission, line 7).
    """

    need: bool
    date: bool
    money: bool
    searching: bool
    sincere: bool

    @property
    def hit(self) -> bool:
        """All five."""
        return all((self.need, self.date, self.money, self.searching, self.sincere))


class Verdict(Struct, frozen=True):
    """What the facts are worth together."""

    scores: Scores
    triage: Sorting
    target: Target
    view: View


def judge(
    script: Script,
    facts: Facts,
    service: View,
    *,
    signals: Sequence[str] = (),
    junk: bool = False,
    touches: Touches = (),
    now: dt.datetime | None = None,
) -> Verdict:
    """Score and sort a lead; `service` are the fields that are no questions."""
    seen = view(script, facts, service)
    answers = active(script, facts, seen)
    marks = area_marks(answers)
    scores = score_marks(
        script.scoring,
        marks,
        signals=signals,
        touches=touches,
        now=now,
    )
    seen["potential"] = (scores.potential.level, scores.potential.value)
    seen["temperature"] = (scores.temperature.level, scores.temperature.value)
    seen["junk"] = (junk,)
    triage: Sorting = "trash" if junk else sort(script, seen)
    seen["triage"] = (triage,)
    return Verdict(scores, triage, target(script, answers, marks, junk=junk), seen)


def sort(script: Script, seen: View) -> Sorting:
    """The first of urgent and future whose condition holds, else trash."""
    if script.triage.urgent.holds(seen):
        return "urgent"
    if script.triage.future.holds(seen):
        return "future"
    return "trash"


def target(
    script: Script,
    answers: Sequence[tuple[Question, Fact]],
    marks: AreaMarks,
    *,
    junk: bool,
) -> Target:
    """The five ticks of a target client."""
    unknown = script.scoring.unknown
    stages = [row for row in answers if row[0].about == "buying_stage"]
    searching = _best(stages) if stages else _mark(marks, Area.TRUST, unknown)
    return Target(
        need=_mark(marks, Area.NEED, unknown) >= FITTING,
        date=_is_any(_is_dated, marks, Area.TIMELINE)
        and _mark(marks, Area.TIMELINE, unknown) > HOPELESS,
        money=_is_any(_has_money, marks, Area.BUDGET)
        and _mark(marks, Area.BUDGET, unknown) > HOPELESS,
        searching=searching >= FITTING,
        sincere=not junk,
    )


def _mark(marks: AreaMarks, area: Area, unknown: float) -> float:
    """The mark of an area; full where it is known in words that no option has."""
    found = marks.get(area)
    if found is None:
        return unknown
    return 10.0 if found.plain is None else found.plain


def _is_any(test: Callable[[Fact], bool], marks: AreaMarks, area: Area) -> bool:
    found = marks.get(area)
    return found is not None and any(test(fact) for fact, _ in found.answers)


def _best(stages: Sequence[tuple[Question, Fact]]) -> float:
    scores = [
        option.score or 0
        for question, fact in stages
        for option in question.chosen(fact.options)
    ]
    return max(scores, default=0)


def _is_dated(fact: Fact) -> bool:
    return not isinstance(fact.value, Timing) or fact.value.status in {"date", "asap"}


def _has_money(fact: Fact) -> bool:
    return not isinstance(fact.value, Money) or fact.value.status in {
        "value",
        "unlimited",
    }


def route(script: Script, seen: View) -> Route:
    """The first route that fits; everybody, when the script names none."""
    for row in script.routing:
        if row.when.holds(seen):
            return row
    return Route(("all",))


def managers(script: Script, row: Route, facts: Facts) -> tuple[str, ...]:
    """Ids of the people a route leads to; `seller` is that of the chosen price row."""
    people: list[str] = []
    for name in row.to:
        if name == "all":
            people += [person.id for person in script.managers]
        elif name == "seller":
            people += _sellers(script, facts)
        else:
            people.append(name)
    return tuple(dict.fromkeys(people)) or tuple(p.id for p in script.managers)


def _sellers(script: Script, facts: Facts) -> list[str]:
    item = facts.get(script.quote.item) if script.quote else None
    ids = item.options if item else ()
    return [p.seller for p in script.prices if p.id in ids and p.seller]


def is_decided(
    script: Script,
    facts: Facts,
    service: View,
    *,
    signals: Sequence[str],
    open_questions: Sequence[Question],
) -> bool:
    """Whether no answer to the open questions can change the triage or the route.

    Every combination of their options is tried, “no answer” and the signals that an
    answer gives among them. More than `MAX_COMBINATIONS` are not: undecided then.
    """
    choices = [_imagined(question) for question in open_questions]
    if prod(len(choice) for choice in choices) > MAX_COMBINATIONS:
        return False
    outcomes = {
        (verdict.triage, route(script, verdict.view).to)
        for verdict in _futures(
            script, facts, service, signals=signals, choices=choices
        )
    }
    return len(outcomes) == 1


SIGNAL_OF = {Kind.SLOT: "booked", Kind.PHONE: "phone_shared"}
"""The scoring signal that an answer of a type gives by itself."""

_Answer = tuple[Fact | None, str | None]


def _imagined(question: Question) -> list[_Answer]:
    answers: list[_Answer] = [(None, None)]
    answers += [(Fact(question.id, options=(o.id,)), None) for o in question.options]
    if question.kind in SIGNAL_OF:
        fact = Fact(question.id, Words("?"))
        answers.append((fact, SIGNAL_OF[question.kind]))
    return answers


def _futures(
    script: Script,
    facts: Facts,
    service: View,
    *,
    signals: Sequence[str],
    choices: Sequence[Sequence[_Answer]],
) -> Iterator[Verdict]:
    for combination in product(*choices):
        answered = {fact.slot: fact for fact, _ in combination if fact is not None}
        given = [signal for _, signal in combination if signal is not None]
        yield judge(
            script,
            {**facts, **answered},
            service,
            signals=[*signals, *given],
        )
