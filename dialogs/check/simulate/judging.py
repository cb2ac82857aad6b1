"""What a lead is worth by what its prospect knows and is willing to tell."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Protocol

from dialogs.check.simulate.truths import Prospect, Truth
from dialogs.conversation.agenda import needs_consent, service
from dialogs.conversation.state import State, Status
from dialogs.conversation.verdict import local, verdict
from dialogs.qualification.facts import Fact, view
from dialogs.qualification.triage import SIGNAL_OF, Sorting, Verdict, judge
from dialogs.script.conditions import View, holds
from dialogs.script.model import Question, Script

QUALIFIED = frozenset({"qualified", "urgent"})
"""Reasons for which a human is called without an end to the questions."""


class Knower(Protocol):
    """What is judged of a prospect."""

    who: Prospect
    said: dict[str, Truth]
    consents: bool
    pitched: bool
    topics: set[str]

    def truth(self, question: Question) -> Truth:
        """The true answer to a question."""
        ...


@dataclass(frozen=True, slots=True)
class Judgement:
    """The triage that is right and the one that was given; `due` is the right junk."""

    right: Sorting
    given: Sorting
    due: str | None = None

    @property
    def hit(self) -> bool:
        """Whether the bot sorted the lead as it should have."""
        return self.right == self.given


def judged(
    script: Script, mind: Knower, state: State, *, now: dt.datetime
) -> Judgement:
    """Compare the triage of the state with that of the truths."""
    at = local(script, now)
    fields = service(script, state, at)
    truths = _willing(script, mind, state, fields)
    facts = {slot: truth.fact() for slot, truth in truths.items()}
    signals = _signals(script, mind, truths, state)
    known = _judge(script, facts, fields, signals)
    junk = _junk(script, mind, facts, known.view)
    if junk is not None:
        return Judgement("trash", verdict(script, state, at).triage, junk)
    return Judgement(known.triage, verdict(script, state, at).triage)


def _judge(
    script: Script, facts: dict[str, Fact], fields: View, signals: list[str]
) -> Verdict:
    return judge(script, facts, fields, signals=signals)


def _willing(
    script: Script, mind: Knower, state: State, fields: View
) -> dict[str, Truth]:
    """What was told, and what would have been told had the bot asked on.

    A prospect who left, called a human or was no prospect was willing to tell no more.
    """
    stayed = state.outcome == "done" or (
        state.handoff is not None
        and state.handoff.reason in QUALIFIED
        and state.status is Status.WAITING
    )
    found: dict[str, Truth] = {}
    for question in script.questions:
        truth = mind.said.get(question.id)
        if needs_consent(script, question.kind) and state.consent != "given":
            continue
        if truth is None and not (stayed and question.required):
            continue
        if truth is None and script.limits.early_stop:
            continue
        facts = {slot: one.fact() for slot, one in found.items()}
        if truth or holds(question.ask_if, view(script, facts, fields)):
            found[question.id] = truth or mind.truth(question)
    return found


def _signals(
    script: Script, mind: Knower, truths: dict[str, Truth], state: State
) -> list[str]:
    told = [
        SIGNAL_OF[truth.question.kind]
        for truth in truths.values()
        if truth.status == "known" and truth.question.kind in SIGNAL_OF
    ]
    told += [t.signal for t in script.faq if t.id in mind.topics and t.signal]
    if state.outcome in {row.close for row in script.followups if row.close}:
        told.append("silent")
    return told


def _junk(
    script: Script, mind: Knower, facts: dict[str, Fact], seen: View
) -> str | None:
    """The junk row that should have caught this lead, if it counts as trash."""
    pitched = mind.who.persona.junk if mind.pitched else None
    chosen = {
        option.junk
        for question in script.questions
        if question.id in facts
        for option in question.options
        if option.id in facts[question.id].options and option.junk
    }
    for row in script.junk:
        pitch = pitched is not None and row.stock == pitched
        due = holds(row.when, seen) or row.id in chosen or pitch
        if due and row.then != "review":
            return row.id
    return None
