"""The state machine: one pure function from a state and an event to the next.

`respond` reads no clock and sends nothing: time comes with the event, what must be
done leaves as effects. The same input gives the same output, and nothing raises.
"""

from __future__ import annotations

import datetime as dt

from dialogs.conversation.answering.managing import manage
from dialogs.conversation.answering.timers import fire
from dialogs.conversation.effects import Effect
from dialogs.conversation.events import (
    Claimed,
    Closed,
    Corrected,
    Due,
    Edited,
    Event,
    Pressed,
    Rebooked,
    Replied,
    Returned,
    Said,
    Shared,
    Started,
    Touched,
)
from dialogs.conversation.migrating import migrate
from dialogs.conversation.outcome import effects
from dialogs.conversation.receiving import receive_event
from dialogs.conversation.response import Response
from dialogs.conversation.state import HandoffMark, State
from dialogs.conversation.turn import Turn
from dialogs.script.model import Script


def advance(
    script: Script,
    state: State,
    event: Event,
    *,
    taken: tuple[dt.datetime, ...] = (),
) -> tuple[State, tuple[Effect, ...]]:
    """The next state and the effects of `respond`."""
    response = respond(script, state, event, taken=taken)
    return response.state, response.effects


def respond(
    script: Script,
    state: State,
    event: Event,
    *,
    taken: tuple[dt.datetime, ...] = (),
    deserted: bool = False,
) -> Response:
    """Answer one event; `taken` are the slots of the calendar that are held.

    `deserted`: none of the people who would be called is there.
    """
    turn = Turn(script, migrate(script, state), event, taken=taken, deserted=deserted)
    match event:
        case Started() | Said() | Pressed() | Shared() | Edited():
            receive_event(turn, event)
        case Due():
            fire(turn, event)
        case Claimed(manager=manager) | Replied(manager=manager):
            _claim(turn, manager)
        case Returned():
            _return(turn)
        case Closed(outcome=outcome):
            turn.move("closed")
            turn.change(outcome=outcome, focus=None, shown=())
        case Touched(touch=touch):
            turn.change(touches=(*turn.state.touches, (touch, turn.now)))
        case Corrected() | Rebooked():
            manage(turn, event)
    turn.change(turn=turn.state.turn + 1)
    return Response(turn.state, effects(turn), turn.acts)


def _claim(turn: Turn, manager: str) -> None:
    """A human takes over: nothing of the bot may still be due."""
    mark = turn.state.handoff or HandoffMark("claimed", (manager,), turn.now)
    turn.change(
        handoff=HandoffMark(mark.reason, mark.to, mark.at, claimed_by=manager),
        generation=turn.state.generation + 1,
        promises=tuple(p for p in turn.state.promises if p.kind != "human"),
        focus=None,
        shown=(),
    )
    turn.move("claimed")


def _return(turn: Turn) -> None:
    """The bot may speak again, but only when the prospect does."""
    turn.move("returned")
    turn.change(focus=None, shown=(), passed_on=False)
