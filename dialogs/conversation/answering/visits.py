"""Times that are wished, booked and moved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from dialogs.conversation.acts import Act, Correct, Demand, Inform
from dialogs.conversation.answering.asking import ask
from dialogs.conversation.answering.keeping import keep, slot_fact, slots_for
from dialogs.conversation.answering.steering import steer
from dialogs.conversation.showing.values import show_slot
from dialogs.conversation.turn import Turn
from dialogs.qualification.booking import is_exact
from dialogs.qualification.facts import Fact
from dialogs.reading.values import Slot, Timing
from dialogs.script.model import Kind


def move_visit(turn: Turn, acts: Sequence[Act]) -> None:
    """While a human is coming a booking is still moved or given back."""
    for act in acts:
        if isinstance(act, Inform | Correct) and isinstance(act.fact.value, Timing):
            offered(turn, act.fact)
        elif isinstance(act, Demand) and act.command in {"unbook", "rebook"}:
            steer(turn, act)


def offered(turn: Turn, fact: Fact) -> bool:
    """A time that is not booked yet: one that fits is, else slots are shown."""
    question = turn.script.question(fact.slot)
    if question is None or question.kind is not Kind.SLOT:
        return False
    if not isinstance(fact.value, Timing):
        if turn.state.facts.get(fact.slot) == fact:
            return False
        turn.tell("booking_taken")
        ask(turn, question)
        return True
    found = slots_for(turn, question, fact.value)
    if len(found) == 1 and (fact.value.time is None or is_exact(found[0], fact.value)):
        _book(turn, slot_fact(question, found[0], fact), found[0])
        return False
    turn.tell("slots_near" if found else "slots_none")
    ask(turn, question, slots=found)
    return True


def _book(turn: Turn, fact: Fact, at: dt.datetime) -> None:
    """Hold a time, and tell what it was before if it has moved."""
    before, when = turn.state.slot, show_slot(at, turn.script.language)
    keep(turn, fact)
    if before is None:
        turn.tell("booked", when=when)
    else:
        was = show_slot(before, turn.script.language)
        turn.tell("corrected", value=when, before=was)


def is_wish(act: Correct) -> bool:
    """Whether a booked time shall be moved to one that is told in words."""
    return isinstance(act.before.value, Slot) and isinstance(act.fact.value, Timing)
