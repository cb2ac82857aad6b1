"""Sorting: urgent, future or trash; is it a target; is everything decided already."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Literal

from dialogs.qualification.facts import Fact, Facts, active, view
from dialogs.qualification.scoring import Scores, Touches, score
from dialogs.reading.values import Money, Timing, Words
from dialogs.script.conditions import View, holds
from dialogs.script.model import Area, Kind, Question, Route, Script

Sorting = Literal["urgent", "future", "trash"]

MAX_COMBINATIONS = 4096
"""Answers tried to prove that nothing can change; past it, it counts as undecided."""


FITTING = 5.0
"""The mark of 10 from which a need fits, a search is active."""

HOPELESS = 2.0
"""The mark of 10 up to which a date or the money is as good as none."""


@dataclass(frozen=True, slots=True)
class Target:
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


@dataclass(frozen=True, slots=True)
class Verdict:
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
    scores = score(
        script.scoring,
        answers,
        signals=signals,
        touches=touches,
        now=now,
    )
    seen["potential"] = (scores.potential.level, scores.potential.value)
    seen["temperature"] = (scores.temperature.level, scores.temperature.value)
    seen["junk"] = (junk,)
    triage: Sorting = "trash" if junk else sort(script, seen)
    seen["triage"] = (triage,)
    return Verdict(scores, triage, target(script, answers, junk=junk), seen)


def sort(script: Script, seen: View) -> Sorting:
    """The first of urgent and future whose condition holds, else trash."""
    if holds(script.triage.urgent, seen):
        return "urgent"
    if holds(script.triage.future, seen):
        return "future"
    return "trash"


def target(
    script: Script,
    answers: Sequence[tuple[Question, Fact]],
    *,
    junk: bool,
) -> Target:
    """The five ticks of a target client."""
    marks = {area: _mark(script, answers, area) for area in Area}
    stages = [fact for question, fact in answers if question.about == "buying_stage"]
    timeline = [
        f for q, f in answers if q.area is Area.TIMELINE and f.status == "known"
    ]
    money = [f for q, f in answers if q.area is Area.BUDGET and f.status == "known"]
    searching = marks[Area.TRUST] if not stages else _best(stages, answers)
    return Target(
        need=marks[Area.NEED] >= FITTING,
        date=any(_is_dated(fact) for fact in timeline)
        and marks[Area.TIMELINE] > HOPELESS,
        money=any(_has_money(fact) for fact in money) and marks[Area.BUDGET] > HOPELESS,
        searching=searching >= FITTING,
        sincere=not junk,
    )


def _mark(
    script: Script,
    answers: Sequence[tuple[Question, Fact]],
    area: Area,
) -> float:
    known = [
        option.score
        for question, fact in answers
        if question.area is area and fact.status == "known"
        for option in question.options
        if option.id in fact.options and option.score is not None
    ]
    if known:
        return sum(known) / len(known)
    asked = any(q.area is area and f.status == "known" for q, f in answers)
    return 10.0 if asked else script.scoring.unknown


def _best(stages: Sequence[Fact], answers: Sequence[tuple[Question, Fact]]) -> float:
    scores = [
        option.score or 0
        for question, fact in answers
        if fact in stages
        for option in question.options
        if option.id in fact.options
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
        if holds(row.when, seen):
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
