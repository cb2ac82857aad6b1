"""What was found out, by the five criteria, and what it is worth with its reasons."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from dialogs.conversation.agenda import needs_consent
from dialogs.conversation.showing.names import label_of
from dialogs.conversation.showing.values import show_fact
from dialogs.conversation.state import State
from dialogs.conversation.verdict import local, verdict
from dialogs.qualification.facts import Fact
from dialogs.qualification.scoring import Reason, Score
from dialogs.qualification.triage import Verdict
from dialogs.script.model import PERSONAL, Area, Kind, Question, Script

MANAGED = frozenset({Kind.SLOT, Kind.FILE})
"""Kinds that cannot be typed in: a time is moved in the calendar."""


class Answer(Struct, frozen=True, kw_only=True):
    """A question as it was answered; `shown` is empty while it was not.

    `choices` are the options to put it right with, as ids and labels.
    """

    slot: str
    label: str
    kind: Kind
    area: Area | None
    shown: str = ""
    quote: str = ""
    status: str = "known"
    source: str = ""
    certainty: float = 1.0
    choices: tuple[tuple[str, str], ...] = ()
    chosen: tuple[str, ...] = ()
    is_personal: bool = False
    is_editable: bool = True
    is_known: bool = False


class Criterion(Struct, frozen=True):
    """One of the five with the answers that speak for it."""

    area: Area
    answers: tuple[Answer, ...]

    @property
    def is_known(self) -> bool:
        """Whether anything was answered."""
        return any(answer.is_known for answer in self.answers)


class Worth(Struct, frozen=True):
    """The verdict on a lead as a page shows it."""

    potential: Score
    temperature: Score
    triage: str
    ticks: tuple[tuple[str, bool], ...]

    @property
    def reasons(self) -> tuple[tuple[str, Sequence[Reason]], ...]:
        """The axes with their reasons, none left out: their points sum up."""
        return (
            ("potential", self.potential.reasons),
            ("temperature", self.temperature.reasons),
        )


def answers(script: Script, state: State, now: dt.datetime) -> tuple[Answer, ...]:
    """All questions in the order of the script, answered or not."""
    now = local(script, now)
    return tuple(
        _answer(script, state, question, now=now) for question in script.questions
    )


def criteria(found: Sequence[Answer]) -> tuple[Criterion, ...]:
    """The five criteria, each with its questions."""
    return tuple(
        Criterion(area, tuple(answer for answer in found if answer.area is area))
        for area in Area
    )


def worth(script: Script, state: State, now: dt.datetime) -> Worth:
    """What a lead is worth, worked out from its facts as they are."""
    judged = verdict(script, state, local(script, now))
    return Worth(
        judged.scores.potential,
        judged.scores.temperature,
        judged.triage,
        _ticks(judged),
    )


def _ticks(judged: Verdict) -> tuple[tuple[str, bool], ...]:
    target = judged.target
    return (
        ("need", target.need),
        ("date", target.date),
        ("money", target.money),
        ("search", target.searching),
        ("sincere", target.sincere),
    )


def _answer(
    script: Script, state: State, question: Question, *, now: dt.datetime
) -> Answer:
    fact = state.facts.get(question.id)
    gated = needs_consent(script, question.kind) and state.consent != "given"
    bare = Answer(
        slot=question.id,
        label=label_of(question),
        kind=question.kind,
        area=question.area,
        choices=tuple((str(o.id), o.label) for o in question.options),
        is_personal=question.kind in PERSONAL,
        is_editable=question.kind not in MANAGED and not gated,
    )
    return bare if fact is None else _filled(script, bare, fact, now=now)


def _filled(script: Script, bare: Answer, fact: Fact, *, now: dt.datetime) -> Answer:
    return replace(
        bare,
        shown=str(show_fact(fact, script=script, now=now)),
        quote=fact.quote,
        status=fact.status,
        source=fact.source,
        certainty=fact.certainty,
        chosen=tuple(map(str, fact.options)),
        is_known=fact.status == "known",
    )
