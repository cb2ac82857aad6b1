"""A booked time is given back, or is to be another one."""

from __future__ import annotations

from dialogs.conversation.agenda import is_unreached
from dialogs.conversation.answering.asking import ask
from dialogs.conversation.turn import Turn
from dialogs.qualification.facts import Fact
from dialogs.script.model import Kind


def unbook(turn: Turn) -> bool:
    """Give the booked time back; it is not offered again unasked."""
    free(turn)
    return False


def free(turn: Turn) -> None:
    """Give a booked time back and tell it, if there is one."""
    if turn.state.slot is None:
        return
    for question in turn.script.questions:
        if question.kind is Kind.SLOT and question.id in turn.state.facts:
            turn.keep(Fact(question.id, status="skipped", at=turn.now))
    turn.change(slot=None)
    turn.tell("booking_cancelled")


def free_unreached(turn: Turn) -> None:
    """Give back a time that nobody could keep: no contact, or no place to come to."""
    held = turn.state.slot is not None
    if not held or not is_unreached(turn.script, turn.state):
        return
    for question in turn.script.questions:
        if question.kind is Kind.SLOT:
            turn.drop(question.id)
    turn.change(slot=None)
    turn.tell("booking_released")


def invite(turn: Turn) -> bool:
    """Show the free times to who wants somebody to come, before all other questions."""
    unreached = is_unreached(turn.script, turn.state)
    for question in turn.script.questions:
        asked = question.id in turn.script.booking
        if asked and not unreached and question.id not in turn.state.facts:
            ask(turn, question)
            return True
    return False


def unable(turn: Turn) -> bool:
    """Give back a time that the prospect cannot keep, and show others."""
    for question in turn.script.questions:
        if question.kind is Kind.SLOT and turn.state.slot is not None:
            turn.drop(question.id)
            turn.change(slot=None)
            turn.tell("booking_freed")
            ask(turn, question)
            return True
    return False


def rebook(turn: Turn) -> bool:
    """Show the free times once more; the one that is held stays until another is."""
    for question in turn.script.questions:
        if question.kind is Kind.SLOT and question.id in turn.state.facts:
            turn.tell("slots_near")
            ask(turn, question)
            return True
    return False
