"""“Too expensive”, “why should I trust you?”: answered with something to hold on to."""

from __future__ import annotations

from dialogs.conversation.answering.inquiries import answer_of
from dialogs.conversation.turn import Turn

EASING = ("discount", "payment")
"""Stock topics whose answers make a price easier, one an objection."""


def object_to_price(turn: Turn) -> bool:
    """Respect it, and tell of a discount; the next time, how it may be paid."""
    _remember(turn, "price")
    turn.tell("objection_price")
    key = "objection:price"
    told = turn.state.tries.get(key, 0)
    for number, topic in enumerate(EASING[told:], start=told + 1):
        text = answer_of(turn, topic)
        if text:
            turn.change(tries={**turn.state.tries, key: number})
            turn.say(text)
            break
    return False


def object_to_trust(turn: Turn) -> bool:
    """Respect it."""
    _remember(turn, "trust")
    turn.tell("objection_trust")
    return False


def _remember(turn: Turn, name: str) -> None:
    if name not in turn.state.objections:
        turn.change(objections=(*turn.state.objections, name))
