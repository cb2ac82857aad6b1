"""What the world must do after a turn; the engine does nothing itself."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct

from dialogs.conversation.state import Button
from dialogs.qualification.facts import Fact


class Say(Struct, frozen=True, tag="say"):
    """Send a bubble."""

    text: str


class Ask(Struct, frozen=True, tag="ask"):
    """Send a bubble that asks, with its buttons; `question` is its id."""

    question: str
    text: str
    buttons: tuple[Button, ...] = ()
    free_text: bool = True
    contact: bool = False
    """A channel that has a “share my contact” button should show it."""


class Keep(Struct, frozen=True, tag="keep"):
    """Write a fact to the lead, in place of `before`."""

    fact: Fact
    before: Fact | None = None


class Drop(Struct, frozen=True, tag="drop"):
    """Take a fact away: it was misheard."""

    slot: str


class Grade(Struct, frozen=True, tag="grade"):
    """What the lead is worth now."""

    potential: int
    temperature: int
    potential_level: str
    temperature_level: str
    triage: Literal["urgent", "future", "trash"]
    target: bool


class Book(Struct, frozen=True, tag="book"):
    """Hold a slot of the calendar behind a question."""

    question: str
    at: dt.datetime
    length: int


class Unbook(Struct, frozen=True, tag="unbook"):
    """Give a slot back."""

    question: str
    at: dt.datetime


class HandOff(Struct, frozen=True, tag="hand_off"):
    """Offer the lead to people; minutes count in working time."""

    to: tuple[str, ...]
    how: Literal["all", "evenly", "in_order"]
    reason: str
    claim_within: int


class Note(Struct, frozen=True, tag="note"):
    """Show something to the manager only."""

    text: str


class Wait(Struct, frozen=True, tag="wait"):
    """Fire `Due` at a time, unless the generation has moved on."""

    kind: Literal["followup", "pause", "nurture", "booking", "return"]
    due: dt.datetime
    generation: int
    step: int = 0


class MarkJunk(Struct, frozen=True, tag="mark_junk"):
    """Show the lead as junk; `exclude` proposes the exclusion list."""

    category: str
    exclude: bool
    quotes: tuple[str, ...] = ()


class Finish(Struct, frozen=True, tag="finish"):
    """The bot's work is over, with a reason."""

    outcome: str


class Forget(Struct, frozen=True, tag="forget"):
    """Erase the person's data and answer with a receipt."""


Effect = (
    Say
    | Ask
    | Keep
    | Drop
    | Grade
    | Book
    | Unbook
    | HandOff
    | Note
    | Wait
    | MarkJunk
    | Finish
    | Forget
)
