"""Whom people will call must be reachable when they do."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.conversation.acts import Act, Evade, Mistake, Piece
from dialogs.conversation.answering.asking import ask_contact
from dialogs.conversation.answering.handing import is_called_at
from dialogs.conversation.answering.repair import evade, retry_of
from dialogs.conversation.turn import Turn
from dialogs.qualification.calendar import is_open
from dialogs.reading.values import Email, Phone
from dialogs.script.model import Kind


def ask_reach(turn: Turn) -> None:
    """Ask for what a call needs; while people are away, for any way to reach them.

    Who writes on a page may be gone by the morning; a messenger keeps the chat.
    """
    if is_called_at(turn.state):
        ask_contact(turn, Kind.PHONE)
    elif _is_away(turn) and not _is_reachable(turn):
        _ = ask_contact(turn, Kind.PHONE) or ask_contact(turn, Kind.EMAIL)


def reached(turn: Turn, acts: Sequence[Act]) -> bool:
    """Whether the contact that people need was refused, or came amiss."""
    question = turn.script.question(turn.before.focus or "")
    if question is None:
        return False
    act = next((one for one in acts if isinstance(one, Evade | Piece | Mistake)), None)
    if isinstance(act, Piece):
        turn.tell("phone_begun")
    elif isinstance(act, Mistake):
        turn.say(retry_of(turn, question))
    elif act is not None and not evade(turn, act):
        turn.change(focus=None, shown=())
    return act is not None


def _is_away(turn: Turn) -> bool:
    return turn.deserted or not is_open(turn.script.hours, turn.now)


def _is_reachable(turn: Turn) -> bool:
    """Whether there is a contact, or a messenger behind the chat."""
    state = turn.state
    if state.profile.username or state.profile.language:
        return True  # no page tells these
    told = (*state.facts.values(), *state.pending.values(), *state.left)
    return any(isinstance(fact.value, Phone | Email) for fact in told)
