"""An event of the prospect: heard, answered, or left to the human who speaks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from dialogs.conversation.acts import Act, Demand
from dialogs.conversation.answering.answer import answer
from dialogs.conversation.answering.asking import ask_again, ask_next
from dialogs.conversation.answering.handing import complete, finish
from dialogs.conversation.answering.keeping import learn
from dialogs.conversation.answering.media import receive
from dialogs.conversation.answering.steering import (
    begin_anew,
    offer_restart,
    recap,
    reopen,
)
from dialogs.conversation.events import (
    Edited,
    Event,
    Pressed,
    Said,
    Shared,
    Started,
)
from dialogs.conversation.guarding import drop_stale, is_looping
from dialogs.conversation.hearing.pressing import (
    is_edit,
    is_erasure,
    is_known,
)
from dialogs.conversation.hearing.understanding import acts_of, as_pressed
from dialogs.conversation.migrating import current
from dialogs.conversation.payloads import ERASE
from dialogs.conversation.state import Profile, State, Status
from dialogs.conversation.turn import Turn
from dialogs.qualification.facts import Fact
from dialogs.reading.values import Name
from dialogs.script.model import Kind

RESUMABLE = frozenset({"silent", "stopped", "cancelled", "erased"})
"""Outcomes that are over as soon as the prospect writes again."""

OWN_ENDINGS = RESUMABLE | {"done", None}
"""Outcomes the bot itself sets."""

ABSENCE = dt.timedelta(days=1)
"""A prospect who comes back after this is reminded of what is known."""


def receive_event(
    turn: Turn,
    event: Started | Said | Pressed | Shared | Edited,
) -> None:
    """Take in what the prospect did; the bot keeps silent beside a human."""
    fresh = not turn.state.greeted
    _listen(turn, event)
    event = as_pressed(turn.script, turn.before, event)
    if turn.state.status is Status.HUMAN:
        _beside_human(turn, event)
        return
    if fresh:
        turn.tell("greeting")
        turn.change(greeted=True)
    elif _is_back(turn):
        drop_stale(turn)
        recap(turn)
    if not is_looping(turn, event):
        _answer(turn, event, fresh=fresh)


def _answer(
    turn: Turn,
    event: Started | Said | Pressed | Shared | Edited,
    *,
    fresh: bool,
) -> None:
    if isinstance(event, Started):
        _start(turn, fresh=fresh)
    elif isinstance(event, Shared):
        receive(turn, event)
    elif not (isinstance(event, Pressed) and _steered(turn, event)):
        turn.acts = acts_of(turn.script, turn.state, event, now=turn.now)
        if isinstance(event, Pressed) and not turn.acts:
            _meaningless(turn, event)
            return
        answer(turn, turn.acts)
        if not turn.texts and turn.ask is None and turn.state.junk is None:
            turn.tell("ack")  # nobody who writes is met with silence


def _listen(turn: Turn, event: Event) -> None:
    """The prospect spoke: older timers are void, a pause or an end is over."""
    state = turn.state
    first = state.first_message
    if isinstance(event, Said) and not first:
        first = event.text[:500]
    turn.change(
        generation=state.generation + 1,
        ladder=0,
        last_at=turn.now,
        first_message=first,
    )
    if state.status is Status.CLOSED and state.handoff and not _is_own(turn, state):
        begin_anew(turn)
    elif state.status is Status.PAUSED or state.outcome in RESUMABLE:
        turn.move("spoke")
        turn.change(pause_until=None, outcome=None)
    if isinstance(event, Started):
        profile = event.profile or state.profile
        source = {**state.source, **event.source}
        repeat = event.repeat or state.repeat
        turn.change(profile=profile, source=source, repeat=repeat)
    _know_profile(turn, turn.state.profile)


def _is_own(turn: Turn, state: State) -> bool:
    """Whether the bot ended the conversation itself; else a manager closed the lead."""
    rows = {junk.id for junk in turn.script.junk}
    return state.outcome in OWN_ENDINGS or state.outcome in rows


def _is_back(turn: Turn) -> bool:
    last = turn.before.last_at
    talking = turn.state.status is Status.TALKING and bool(turn.state.facts)
    return talking and last is not None and turn.now - last > ABSENCE


def _know_profile(turn: Turn, profile: Profile) -> None:
    """A name the messenger tells need not be asked."""
    if not profile.name:
        return
    for question in turn.script.questions:
        if question.kind is Kind.NAME and question.id not in turn.state.facts:
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


def _steered(turn: Turn, event: Pressed) -> bool:
    """Whether a button that is no answer was pressed: change an answer, erase."""
    payload = current(turn.script, event.payload)
    edited, erased = is_edit(payload), is_erasure(payload)
    if edited is not None and reopen(turn, edited):
        return True
    if erased is not None and turn.state.focus == ERASE:
        _erase(turn, really=erased)
        return True
    return False


def _meaningless(turn: Turn, event: Pressed) -> None:
    """A button that says nothing new: pressed twice, or gone stale."""
    payload = current(turn.script, event.payload)
    if is_known(turn.state, payload):
        if turn.state.focus == payload.partition(":")[0]:
            _go_on(turn)  # reopened, and confirmed as it was
        return
    closed = turn.state.status is Status.CLOSED
    turn.tell("already_closed" if closed else "question_closed")
    if turn.state.focus is not None:
        ask_again(turn)
    elif turn.state.status is Status.TALKING and not ask_next(turn):
        complete(turn)


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
    turn.acts = acts_of(turn.script, turn.state, event, now=turn.now)
    if _demands(turn.acts, "stop"):
        turn.change(unsubscribed=True)
    learn(turn, turn.acts)


def _demands(acts: Sequence[Act], command: str) -> bool:
    return any(isinstance(act, Demand) and act.command == command for act in acts)
