"""What a lead is worth by what its prospect knows and is willing to tell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Protocol

from msgspec import Struct

from dialogs.check.simulate.truths import Prospect, Truth
from dialogs.conversation.agenda import needs_consent, service
from dialogs.conversation.state import State, Status
from dialogs.conversation.verdict import local, verdict
from dialogs.qualification.facts import Fact, view
from dialogs.qualification.triage import SIGNAL_OF, Sorting, judge
from dialogs.script.conditions import View
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


class Judgement(Struct, frozen=True):
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
    case = _Case(script, mind, state, service(script, state, at))
    truths = _willing(case)
    facts = {slot: truth.fact() for slot, truth in truths.items()}
    signals = [*_signals(case, truths)]
    known = judge(script, facts, case.fields, signals=signals)
    given = verdict(script, state, at).triage
    junk = _junk(case, facts, seen=known.view)
    return Judgement("trash" if junk else known.triage, given, junk)


class _Case(Struct, frozen=True):
    """A conversation that is judged."""

    script: Script
    mind: Knower
    state: State
    fields: View


def _willing(case: _Case) -> dict[str, Truth]:
    """What was told, and what would have been told had the bot asked on.

    A prospect who left, called a human or was no prospect was willing to tell no more.
    """
    script, mind = case.script, case.mind
    stayed = _stayed(case.state) and not script.limits.early_stop
    found: dict[str, Truth] = {}
    for question in script.questions:
        truth = mind.said.get(question.id)
        if needs_consent(script, question.kind) and case.state.consent != "given":
            continue
        if truth is None and not (stayed and question.required):
            continue
        facts = {slot: one.fact() for slot, one in found.items()}
        if truth or question.ask_if.holds(view(script, facts, case.fields)):
            found[question.id] = truth or mind.truth(question)
    return found


def _stayed(state: State) -> bool:
    """Whether the bot had nothing left to ask."""
    handoff = state.handoff
    handed = handoff is not None and handoff.reason in QUALIFIED
    return state.outcome == "done" or (handed and state.status is Status.WAITING)


def _signals(case: _Case, truths: dict[str, Truth]) -> Iterator[str]:
    script = case.script
    for truth in truths.values():
        if truth.status == "known" and truth.question.kind in SIGNAL_OF:
            yield SIGNAL_OF[truth.question.kind]
    for topic in script.faq:
        if topic.id in case.mind.topics and topic.signal:
            yield topic.signal
    if case.state.outcome in {row.close for row in script.followups if row.close}:
        yield "silent"


def _junk(case: _Case, facts: dict[str, Fact], *, seen: View) -> str | None:
    """The junk row that should have caught this lead, if it counts as trash."""
    pitched = case.mind.who.persona.junk if case.mind.pitched else None
    chosen = {
        option.junk
        for question in case.script.questions
        if question.id in facts
        for option in question.options
        if option.id in facts[question.id].options and option.junk
    }
    for row in case.script.junk:
        pitch = pitched is not None and row.stock == pitched
        due = row.when.holds(seen) or row.id in chosen or pitch
        if due and row.then != "review":
            return row.id
    return None
