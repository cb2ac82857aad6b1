"""How facts enter the state: after consent, with what they signal, undoably."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import msgspec

from dialogs.conversation.acts import Act, Correct, Inform, Leave, Piece
from dialogs.conversation.agenda import needs_consent
from dialogs.conversation.state import Change
from dialogs.conversation.turn import Turn
from dialogs.qualification.booking import free_slots
from dialogs.qualification.facts import Fact
from dialogs.qualification.triage import SIGNAL_OF
from dialogs.reading.values import Email, Phone, Slot
from dialogs.script.model import Kind, Question


def keep(turn: Turn, fact: Fact) -> bool:
    """Take a fact in; False when it must wait for consent, or names no free slot."""
    question = turn.script.question(fact.slot)
    if question is None:
        return isinstance(fact.value, Phone | Email) and _keep_left(turn, fact)
    if needs_consent(turn.script, question.kind) and turn.state.consent != "given":
        if fact.status == "known":
            # Said of their own accord after a “no”, it opens the question anew.
            turn.change(consent=None, pending={**turn.state.pending, fact.slot: fact})
        return False
    if (
        question.kind is Kind.SLOT
        and fact.status == "known"
        and not _is_free(turn, question, fact)
    ):
        return False
    state = turn.state
    earlier = () if state.changes is turn.before.changes else state.changes
    turn.change(
        facts={**state.facts, fact.slot: fact},
        changes=(*earlier, Change(fact.slot, state.facts.get(fact.slot), fact)),
        tries={key: n for key, n in state.tries.items() if key != fact.slot},
    )
    if question.kind in SIGNAL_OF and fact.status == "known":
        turn.signal(SIGNAL_OF[question.kind])
    if isinstance(fact.value, Slot):
        turn.change(slot=fact.value.at, wish=None)
    return True


def keep_contacts(turn: Turn, acts: Sequence[Act]) -> None:
    """Keep what no question asks for, after consent, and a phone that is not whole."""
    begun = next((act.quote for act in acts if isinstance(act, Piece)), "")
    if begun != turn.state.pieces:
        turn.change(pieces=begun)
    for act in acts:
        if isinstance(act, Leave) and _keep_left(turn, act.fact):
            turn.tell("ack")


def _keep_left(turn: Turn, fact: Fact) -> bool:
    """Whether a contact is kept; it may have to wait for consent."""
    state = turn.state
    if turn.script.consent is not None and state.consent != "given":
        turn.change(consent=None, pending={**state.pending, fact.slot: fact})
        return False
    if fact.slot in {one.slot for one in state.left}:
        return False
    turn.change(left=(*state.left, fact))
    return True


def _is_free(turn: Turn, question: Question, fact: Fact) -> bool:
    """Whether a fact names a time that can be booked; a wish in words does not."""
    booking = turn.script.booking.get(question.id)
    if booking is None or not isinstance(fact.value, Slot):
        return False
    at = fact.value.at
    free = free_slots(booking, turn.now, held=turn.held)
    return at == turn.state.slot or any(slot == at for slot in free)


def learn(turn: Turn, acts: Sequence[Act]) -> None:
    """Take in what a message tells and say nothing: a human is speaking."""
    for act in acts:
        if isinstance(act, Inform | Correct | Leave):
            keep(turn, act.fact)


def undo(turn: Turn) -> tuple[Change, ...]:
    """Take back the facts of the last turn that changed any; they are returned."""
    changes = turn.state.changes
    for change in reversed(changes):
        if change.before is None:
            turn.drop(change.slot)
        else:
            turn.keep(change.before)
    turn.change(changes=())
    return changes


def slot_fact(question: Question, at: dt.datetime, source: Fact) -> Fact:
    """A wish in words as the slot it came to."""
    return msgspec.structs.replace(source, slot=question.id, value=Slot(at))
