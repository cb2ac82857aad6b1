"""A conversation played without a network, a queue or a database.

The player holds what the world around the engine would hold: the state, a clock that
moves only when told to, the timers that are due and the slots that are taken.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from dialogs.conversation.acts import Act
from dialogs.conversation.effects import Ask, Book, Effect, Say, Unbook, Wait
from dialogs.conversation.engine import respond
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
from dialogs.conversation.response import Response
from dialogs.conversation.state import Button, Profile, State
from dialogs.conversation.verdict import verdict
from dialogs.qualification.triage import Verdict
from dialogs.script.model import Script

Sharing = Literal[
    "contact", "location", "photo", "voice", "video", "sticker", "document"
]

MAX_FIRINGS = 1000
"""Timers fired in one wait; a script that asks for more would never be silent."""


class Played(Struct, frozen=True):
    """What one step of a conversation brought about, and how it stands after it."""

    said: tuple[str, ...]
    buttons: tuple[str, ...]
    acts: tuple[Act, ...]
    effects: tuple[Effect, ...]
    state: State
    verdict: Verdict


class NoSuchButtonError(LookupError):
    """A button was pressed that is not shown; `shown` are the labels that are."""

    def __init__(self, label: str, shown: tuple[str, ...]) -> None:
        self.label = label
        self.shown = shown
        super().__init__(label)


class Player:
    """One prospect, one manager and a clock; each method is a step and its answer."""

    def __init__(
        self,
        script: Script,
        *,
        now: dt.datetime,
        channel: str = "console",
        profile: Profile | None = None,
        source: Mapping[str, str] | None = None,
        pinned: bool = True,
    ) -> None:
        self.script = script
        self.now = now
        self.state = State(
            "1",
            script=script.id,
            channel=channel,
            profile=profile or Profile(),
            source=dict(source or {}),
            pinned=pinned,
        )
        self.taken: tuple[dt.datetime, ...] = ()
        self._timers: list[Wait] = []
        self._count = 0
        self._messages: list[tuple[str, str]] = []
        self._seen: dict[str, Button] = {}

    def say(self, text: str, *, reply_to: str | None = None) -> Played:
        """The prospect writes; the number of a shown button presses it.

        `reply_to` is the question whose bubble the message quotes.
        """
        said = Said(at=self.now, text=text, id=self._next_id(), reply_to=reply_to)
        self._messages.append((said.id, text))
        return self._step(said)

    def start(self, source: Mapping[str, str], *, repeat: bool = False) -> Played:
        """The prospect opens the conversation: /start, a link, a widget."""
        started = Started(
            at=self.now, id=self._next_id(), source=dict(source), repeat=repeat
        )
        return self._step(started)

    def press(self, button: str | int) -> Played:
        """The prospect presses a shown button: by its label or its number from 1.

        Raises NoSuchButtonError.
        """
        return self._press(self._shown(button))

    def press_old(self, label: str) -> Played:
        """The prospect presses a button of an earlier bubble.

        Raises NoSuchButtonError: no bubble ever had it.
        """
        button = self._seen.get(spaced(label))
        if button is None:
            raise NoSuchButtonError(label, tuple(self._seen))
        return self._press(button)

    def share(
        self,
        kind: Sharing,
        *,
        caption: str = "",
        phone: str | None = None,
        name: str | None = None,
        own: bool = True,
    ) -> Played:
        """The prospect sends something that is no text."""
        shared = Shared(
            at=self.now,
            kind=kind,
            id=self._next_id(),
            ref=f"{kind}-{self._count}",
            caption=caption,
            phone=phone,
            name=name,
            own=own,
        )
        return self._step(shared)

    def edit(self, text: str, *, message: str = "") -> Played:
        """The prospect changes the last message, or the last that has these words."""
        found = [name for name, said in self._messages if message in said]
        edited = Edited(
            at=self.now,
            message=found[-1] if found else "",
            text=text,
            id=self._next_id(),
        )
        return self._step(edited)

    def wait(self, time: dt.timedelta) -> Played:
        """Time passes; what falls due in it happens in order, each at its time."""
        until = self.now + time
        effects: list[Effect] = []
        for _ in range(MAX_FIRINGS):
            timer = min(self._timers, key=lambda t: t.due, default=None)
            if timer is None or timer.due > until:
                break
            self._timers.remove(timer)
            self.now = max(self.now, timer.due)
            effects += self._advance(
                _due(timer, self.now, self._next_id()),
            ).effects
        self.now = until
        return self._played((), tuple(effects))

    def manager(self, text: str) -> Played:
        """A manager writes to the prospect."""
        replied = Replied(
            at=self.now,
            manager=self._manager(),
            text=text,
            id=self._next_id(),
        )
        return self._step(replied)

    def claim(self, manager: str | None = None) -> Played:
        """A manager takes the conversation over."""
        claimed = manager or self._manager()
        return self._step(Claimed(at=self.now, manager=claimed, id=self._next_id()))

    def return_(self) -> Played:
        """The manager gives the conversation back to the bot."""
        return self._step(Returned(at=self.now, id=self._next_id()))

    def close(self, outcome: str) -> Played:
        """The manager closes the lead."""
        return self._step(Closed(at=self.now, outcome=outcome, id=self._next_id()))

    def touch(self, touch: str) -> Played:
        """Something happens outside the conversation."""
        return self._step(Touched(at=self.now, touch=touch, id=self._next_id()))

    def look(self) -> Played:
        """How the conversation stands; nothing happens."""
        return self._played((), ())

    def take(self, at: dt.datetime) -> Played:
        """Somebody else takes a slot of the calendar."""
        self.taken = (*self.taken, at)
        return self.look()

    def publish(self, script: Script) -> Played:
        """Another version of the script comes into force."""
        self.script = script
        return self.look()

    def _press(self, button: Button) -> Played:
        pressed = Pressed(at=self.now, payload=button.payload, id=self._next_id())
        return self._step(pressed)

    def _step(self, event: Event) -> Played:
        response = self._advance(event)
        return self._played(response.acts, response.effects)

    def _advance(self, event: Event) -> Response:
        response = respond(self.script, self.state, event, taken=self.taken)
        self.state = response.state
        for effect in response.effects:
            match effect:
                case Wait():
                    self._timers.append(effect)
                case Book(at=at):
                    self.taken = (*self.taken, at)
                case Unbook(at=at) if at in self.taken:
                    held = list(self.taken)
                    held.remove(at)
                    self.taken = tuple(held)
                case _:
                    pass
        return response

    def _played(self, acts: tuple[Act, ...], effects: tuple[Effect, ...]) -> Played:
        self._seen |= {spaced(button.label): button for button in self.state.shown}
        return Played(
            tuple(e.text for e in effects if isinstance(e, Say | Ask)),
            tuple(button.label for button in self.state.shown),
            acts,
            effects,
            self.state,
            verdict(self.script, self.state, self.now),
        )

    def _shown(self, button: str | int) -> Button:
        shown = self.state.shown
        if isinstance(button, int):
            if 0 < button <= len(shown):
                return shown[button - 1]
        else:
            wanted = spaced(button)
            for known in shown:
                if spaced(known.label) == wanted:
                    return known
        raise NoSuchButtonError(str(button), tuple(known.label for known in shown))

    def _manager(self) -> str:
        handoff = self.state.handoff
        if handoff is not None and handoff.to:
            return handoff.claimed_by or handoff.to[0]
        people = self.script.managers
        return people[0].id if people else "manager"

    def _next_id(self) -> str:
        self._count += 1
        return f"m{self._count}"


def spaced(text: str) -> str:
    """The text with every run of spaces, non-breaking ones too, as one space."""
    return " ".join(text.split())


def _due(timer: Wait, at: dt.datetime, event_id: str) -> Due:
    return Due(
        at=at,
        kind=timer.kind,
        generation=timer.generation,
        step=timer.step,
        id=event_id,
    )
