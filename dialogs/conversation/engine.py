"""The state machine: one pure function from a state and an event to the next.

`advance` reads no clock and sends nothing: time comes with the event, what must be
done leaves as effects. The same input gives the same output, and nothing raises.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TypeVar

from dialogs.conversation.acts import Act, Demand, Noise
from dialogs.conversation.answering.answer import answer
from dialogs.conversation.answering.asking import ask_again, ask_next
from dialogs.conversation.answering.handing import complete, finish
from dialogs.conversation.answering.keeping import learn
from dialogs.conversation.answering.media import receive
from dialogs.conversation.answering.steering import offer_restart, recap, reopen
from dialogs.conversation.answering.timers import fire
from dialogs.conversation.effects import Effect
from dialogs.conversation.events import (
    Claimed,
    Closed,
    Due,
    Edited,
    Event,
    Pressed,
    Replied,
    Returned,
    Said,
    Shared,
    Started,
    Touched,
)
from dialogs.conversation.guarding import drop_stale, is_looping
from dialogs.conversation.hearing.hear import hear
from dialogs.conversation.hearing.pressing import (
    as_press,
    is_edit,
    is_erasure,
    is_known,
    is_text,
    press,
)
from dialogs.conversation.migrating import current, migrate
from dialogs.conversation.outcome import effects
from dialogs.conversation.payloads import ERASE
from dialogs.conversation.state import HandoffMark, Profile, State, Status
from dialogs.conversation.turn import Turn
from dialogs.conversation.verdict import local
from dialogs.qualification.facts import Fact
from dialogs.reading.values import Name
from dialogs.script.model import Kind, Script

P = TypeVar("P", bound=Event)

RESUMABLE = frozenset({"silent", "stopped", "cancelled"})
"""Outcomes that are over as soon as the prospect writes again."""

ABSENCE = dt.timedelta(days=1)
"""A prospect who comes back after this is reminded of what is known."""


def advance(
    script: Script,
    state: State,
    event: Event,
    *,
    taken: tuple[dt.datetime, ...] = (),
) -> tuple[State, tuple[Effect, ...]]:
    """Answer one event; `taken` are the slots of the calendar that are held."""
    turn = Turn(script, migrate(script, state), event, taken=taken)
    match event:
        case Started() | Said() | Pressed() | Shared() | Edited():
            _from_prospect(turn, event)
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
    turn.change(turn=turn.state.turn + 1)
    return turn.state, effects(turn)


def understood(script: Script, state: State, event: Event) -> tuple[Act, ...]:
    """The acts of a prospect's event, as `advance` reads them."""
    now = local(script, event.at)
    match _pressed(script, state, event):
        case Said(text=text, reply_to=quoted) if text.strip():
            return hear(script, state, text, now=now, message=event.id, focus=quoted)
        case Edited(text=text, message=message) if text.strip():
            told = (f.slot for f in state.facts.values() if f.message == message)
            focus = next(told, None)
            return hear(script, state, text, now=now, message=message, focus=focus)
        case Pressed(payload=pressed):
            payload = current(script, pressed)
            label = is_text(payload)
            if label is not None:
                return hear(script, state, label, now=now, message=event.id)
            return press(script, state, payload, now=now, message=event.id)
        case Said() | Edited():
            return (Noise(),)
        case _:
            return ()


def _from_prospect(
    turn: Turn,
    event: Started | Said | Pressed | Shared | Edited,
) -> None:
    fresh = not turn.state.greeted
    _listen(turn, event)
    event = _pressed(turn.script, turn.before, event)
    if turn.state.status is Status.HUMAN:
        _beside_human(turn, event)
        return
    if fresh:
        turn.tell("greeting")
        turn.change(greeted=True)
    elif _is_back(turn):
        drop_stale(turn)
        recap(turn)
    if is_looping(turn, event):
        return
    if isinstance(event, Started):
        _start(turn, fresh=fresh)
    elif isinstance(event, Pressed) and _settled(turn, event):
        return
    elif isinstance(event, Shared):
        receive(turn, event)
    else:
        answer(turn, understood(turn.script, turn.state, event))


def _listen(turn: Turn, event: Event) -> None:
    """The prospect spoke: older timers are void, a pause or an end is over."""
    state = turn.state
    turn.change(generation=state.generation + 1, ladder=0, last_at=turn.now)
    if state.status is Status.PAUSED or state.outcome in RESUMABLE:
        turn.move("spoke")
        turn.change(pause_until=None, outcome=None)
    if isinstance(event, Started):
        profile = event.profile or state.profile
        source = {**state.source, **event.source}
        repeat = event.repeat or state.repeat
        turn.change(profile=profile, source=source, repeat=repeat)
    if isinstance(event, Said) and not state.first_message:
        turn.change(first_message=event.text[:500])
    _know_profile(turn, turn.state.profile)


def _is_back(turn: Turn) -> bool:
    last = turn.before.last_at
    talking = turn.state.status is Status.TALKING and bool(turn.state.facts)
    return talking and last is not None and turn.now - last > ABSENCE


def _know_profile(turn: Turn, profile: Profile) -> None:
    """A name the messenger tells need not be asked."""
    for question in turn.script.questions:
        if question.kind is Kind.NAME and question.id not in turn.state.facts:
            if profile.name:
                turn.keep(
                    Fact(question.id, Name(profile.name), at=turn.now, source="profile")
                )
            return


def _start(turn: Turn, *, fresh: bool) -> None:
    if turn.state.status is Status.CLOSED:
        turn.move("spoke")
        turn.change(outcome=None)
    if not fresh and any(f.source != "profile" for f in turn.state.facts.values()):
        offer_restart(turn)
    elif turn.state.status is Status.TALKING and not ask_next(turn):
        complete(turn)


def _pressed(script: Script, state: State, event: P) -> P | Pressed:
    """A typed label or number of a shown button is the button pressed."""
    if not isinstance(event, Said) or event.reply_to:
        return event
    payload = as_press(script, state, event.text)
    if payload is None:
        return event
    return Pressed(at=event.at, payload=payload, id=event.id)


def _settled(turn: Turn, event: Pressed) -> bool:
    """Buttons that are no answers: change an answer, erase, or one gone stale."""
    payload = current(turn.script, event.payload)
    edited, erased = is_edit(payload), is_erasure(payload)
    if edited is not None and reopen(turn, edited):
        return True
    if erased is not None and turn.state.focus == ERASE:
        _erase(turn, really=erased)
        return True
    if understood(turn.script, turn.state, event):
        return False
    if is_known(turn.state, payload):
        if turn.state.focus == payload.partition(":")[0]:
            _go_on(turn)  # reopened, and confirmed as it was
        return True
    closed = turn.state.status is Status.CLOSED
    turn.tell("already_closed" if closed else "question_closed")
    if turn.state.focus is not None:
        ask_again(turn)
    elif turn.state.status is Status.TALKING and not ask_next(turn):
        complete(turn)
    return True


def _go_on(turn: Turn) -> None:
    turn.change(focus=None, shown=())
    if not ask_next(turn):
        complete(turn)


def _erase(turn: Turn, *, really: bool) -> None:
    if not really:
        turn.change(focus=None)
        ask_next(turn)
        return
    state = turn.state
    blank = State(
        id=state.id,
        script=state.script,
        channel=state.channel,
        pinned=state.pinned,
        greeted=True,
        unsubscribed=True,
        generation=state.generation,
        turn=state.turn,
    )
    turn.state = blank
    turn.forgotten = True
    turn.change(last_at=turn.now)
    turn.tell("erased")
    finish(turn, "erased")


def _beside_human(turn: Turn, event: Event) -> None:
    """A human speaks: facts are noted for them, the bot keeps silent."""
    acts = understood(turn.script, turn.state, event)
    if _demands(acts, "stop"):
        turn.change(unsubscribed=True)
    learn(turn, acts)


def _demands(acts: Sequence[Act], command: str) -> bool:
    return any(isinstance(act, Demand) and act.command == command for act in acts)


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
