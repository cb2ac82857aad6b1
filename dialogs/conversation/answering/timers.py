"""What happens when nobody speaks: reminders, pauses, follow-ups for the silent."""

from __future__ import annotations

import datetime as dt

from dialogs.conversation.answering.asking import ask_again, ask_next
from dialogs.conversation.answering.handing import (
    QUESTION,
    call_human,
    finish,
    stop_asking,
)
from dialogs.conversation.answering.steering import known, recap
from dialogs.conversation.effects import Ask
from dialogs.conversation.events import Due
from dialogs.conversation.payloads import TEXT
from dialogs.conversation.showing.values import show_slot
from dialogs.conversation.state import Button, Status
from dialogs.conversation.turn import Turn


def fire(turn: Turn, event: Due) -> None:
    """Act on a timer, unless an answer in between has made it void."""
    state = turn.state
    if state.unsubscribed:
        return
    if event.kind == "booking":
        _remind(turn, event)
    elif event.generation != state.generation:
        return
    elif event.kind == "followup" and state.status is Status.TALKING:
        _follow_up(turn, event)
    elif event.kind == "pause" and state.status is Status.PAUSED:
        turn.move("spoke")
        turn.change(pause_until=None)
        recap(turn)
        if turn.state.focus in turn.state.facts and ask_next(turn):
            return  # what was open is answered meanwhile
        ask_again(turn)
    elif event.kind == "nurture" and state.status is Status.CLOSED:
        turn.change(promises=tuple(p for p in state.promises if p.kind != "nurture"))
        turn.tell("nurture", values=", ".join(known(turn)))
        turn.change(outcome="silent")  # until they answer: then the talk goes on


def _follow_up(turn: Turn, event: Due) -> None:
    """Take the next rung of the ladder."""
    ladder = turn.script.followups
    if event.step != turn.state.ladder or event.step >= len(ladder):
        return
    rung = ladder[event.step]
    turn.change(ladder=event.step + 1)
    if rung.close is not None and turn.state.owed and turn.state.handoff is None:
        # What was promised an answer is not closed without one.
        call_human(turn, QUESTION, quietly=True)
        stop_asking(turn)
        return
    if rung.close is not None:
        turn.signal("silent")
        finish(turn, rung.close)
        return
    words = turn.wording(rung.text, {})
    if not words:
        return
    choices = tuple(Button(label, f"{TEXT}:{label}") for label in rung.buttons)
    shown = choices or turn.state.shown
    turn.ask = Ask(turn.state.focus or "", words, shown)
    turn.change(shown=shown)


def _remind(turn: Turn, event: Due) -> None:
    slot = turn.state.slot
    if slot is None or slot - dt.timedelta(minutes=event.step) != turn.now:
        return
    turn.tell("booking_reminder", when=show_slot(slot, turn.script.language))
