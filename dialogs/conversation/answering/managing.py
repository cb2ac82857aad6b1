"""What a manager changes in a conversation: an answer, a booked time."""

from __future__ import annotations

import datetime as dt

import msgspec

from dialogs.conversation.agenda import needs_consent
from dialogs.conversation.events import Corrected, Rebooked
from dialogs.conversation.turn import Turn
from dialogs.qualification.facts import Fact
from dialogs.reading.values import Slot
from dialogs.script.model import Kind


def manage(turn: Turn, event: Corrected | Rebooked) -> None:
    """Do as a manager did; nothing is said, and consent still counts."""
    match event:
        case Corrected(fact=fact):
            _correct(turn, fact)
        case Rebooked(slot=at):
            _rebook(turn, at)


def _correct(turn: Turn, fact: Fact) -> None:
    question = turn.script.question(fact.slot)
    # A time is moved in the calendar, where others may hold it.
    if question is None or question.kind is Kind.SLOT:
        return
    if needs_consent(turn.script, question.kind) and turn.state.consent != "given":
        return
    turn.keep(msgspec.structs.replace(fact, source="manager", at=turn.now))
    if turn.state.focus == fact.slot:
        turn.change(focus=None, shown=())


def _rebook(turn: Turn, at: dt.datetime) -> None:
    """Move a booking; whoever asks for it has seen that the time is free."""
    if turn.state.slot is None:
        return
    for question in turn.script.questions:
        if question.kind is Kind.SLOT:
            fact = turn.state.facts.get(question.id) or Fact(question.id)
            moved = msgspec.structs.replace(
                fact, value=Slot(at), source="manager", at=turn.now
            )
            turn.keep(moved)
            turn.change(slot=at)
            return
