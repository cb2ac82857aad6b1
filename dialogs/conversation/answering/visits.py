"""Times that are wished, booked and moved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from dialogs.conversation.acts import Act, Correct, Demand, Inform
from dialogs.conversation.answering.asking import ask, slots_for
from dialogs.conversation.answering.keeping import keep, slot_fact
from dialogs.conversation.answering.steering import steer
from dialogs.conversation.showing.values import show_slot
from dialogs.conversation.state import Wish
from dialogs.conversation.turn import Turn
from dialogs.qualification.booking import is_exact, refusal
from dialogs.qualification.facts import Fact
from dialogs.reading.values import Slot, Timing
from dialogs.script.model import Kind, Question

FREEING = frozenset({"unbook", "unable", "cancel", "stop"})
"""What leaves no visit that somebody would keep in vain."""

MOVING = frozenset({"unbook", "unable", "rebook", "cancel"})
"""What is done with a visit while a human is coming."""


def move_visit(turn: Turn, acts: Sequence[Act]) -> None:
    """While a human is coming a booking is still moved or given back."""
    for act in acts:
        if isinstance(act, Inform | Correct) and isinstance(act.fact.value, Timing):
            offered(turn, act.fact)
        elif isinstance(act, Demand) and act.command in MOVING:
            steer(turn, act)


def mind_visit(turn: Turn, acts: Sequence[Act]) -> None:
    """Keep for people the words by which a booked visit is given back."""
    for act in acts:
        if not isinstance(act, Demand) or act.command not in FREEING:
            continue
        if turn.state.slot is not None and act.quote not in turn.state.minded:
            turn.change(minded=(*turn.state.minded, act.quote))
            turn.notes.append(act.quote)


def offered(turn: Turn, fact: Fact) -> bool:
    """A time that is not booked yet: one that fits is, else slots are shown."""
    question = turn.script.question(fact.slot)
    if question is None or question.kind is not Kind.SLOT:
        return False
    if not isinstance(fact.value, Timing):
        if turn.state.facts.get(fact.slot) == fact:
            _confirm(turn, fact)
            return False
        turn.tell("booking_taken")
        ask(turn, question)
        return True
    found = slots_for(turn, question, fact.value)
    if len(found) == 1 and (fact.value.time is None or is_exact(found[0], fact.value)):
        _book(turn, slot_fact(question, found[0], fact), found[0])
        return False
    turn.change(wish=Wish(fact.value, fact.quote))
    _say_why(turn, question, fact.value, found=found)
    ask(turn, question)
    return True


def _say_why(
    turn: Turn, question: Question, wish: Timing, *, found: Sequence[dt.datetime]
) -> None:
    """Say what is shown: what fits, or what is next to it and why that is."""
    booking = turn.script.booking.get(question.id)
    if booking is None or (found and wish.time is None):
        turn.tell("slots_near")
        return
    why = refusal(booking, turn.now, wish)
    last = turn.now + dt.timedelta(days=booking.days_ahead)
    turn.tell(f"slots_{why}", when=f"{last:%d.%m}")


def _confirm(turn: Turn, fact: Fact) -> None:
    """Tell that a time that was pressed is booked now."""
    fresh = turn.before.facts.get(fact.slot) is None
    if fresh and isinstance(fact.value, Slot):
        turn.tell("booked", when=show_slot(fact.value.at, turn.script.language))


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
