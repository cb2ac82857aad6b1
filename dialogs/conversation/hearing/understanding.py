"""From any event of a prospect to its acts."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from dialogs.conversation.acts import Act, Noise
from dialogs.conversation.events import (
    Edited,
    Event,
    Pressed,
    Said,
)
from dialogs.conversation.hearing.hear import hear
from dialogs.conversation.hearing.pressing import (
    as_press,
    is_text,
    press,
)
from dialogs.conversation.hearing.totals import with_totals
from dialogs.conversation.migrating import current
from dialogs.conversation.state import State
from dialogs.conversation.verdict import local
from dialogs.script.model import Script

P = TypeVar("P", bound=Event)


def understood(script: Script, state: State, event: Event) -> tuple[Act, ...]:
    """The acts of a prospect's event, as `advance` reads them."""
    now = local(script, event.at)
    return acts_of(script, state, as_pressed(script, state, event), now=now)


def acts_of(
    script: Script, state: State, event: Event, *, now: dt.datetime
) -> tuple[Act, ...]:
    """The same of an event that `as_pressed` has looked at."""
    return with_totals(script, state.facts, _acts(script, state, event, now=now))


def _acts(
    script: Script, state: State, event: Event, *, now: dt.datetime
) -> tuple[Act, ...]:
    match event:
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


def as_pressed(script: Script, state: State, event: P) -> P | Pressed:
    """A typed label or number of a shown button is the button pressed."""
    if not isinstance(event, Said) or event.reply_to:
        return event
    payload = as_press(script, state, event.text)
    if payload is None:
        return event
    return Pressed(at=event.at, payload=payload, id=event.id)
