"""What a conversation knows: facts with evidence, the open question, promises.

Everything here is frozen and JSON there and back is identity (`encode`, `decode`).
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Literal

import msgspec
from msgspec import Struct

from dialogs.qualification.facts import Fact
from dialogs.reading.values import Timing


class Status(StrEnum):
    """Who speaks: see `machine`."""

    TALKING = "talking"
    WAITING = "waiting"
    HUMAN = "human"
    PAUSED = "paused"
    CLOSED = "closed"


class Button(Struct, frozen=True):
    """What can be pressed: a label and the payload that comes back."""

    label: str
    payload: str


CALL = "call"
"""What a promise is about that names the hour of a call."""

AWAY = "away"
"""The same of one whose people were all away: no hour was told."""


class Promise(Struct, frozen=True, omit_defaults=True):
    """Something the bot said would happen, with its deadline."""

    kind: Literal["human", "reminder", "nurture", "answer", "booking"]
    due: dt.datetime
    about: str = ""


class Wish(Struct, frozen=True):
    """A time that was wished for and is not booked, and the words of it."""

    when: Timing
    quote: str = ""


class JunkMark(Struct, frozen=True):
    """Why this is taken for no lead; `category` is a junk id of the script."""

    category: str
    then: Literal["review", "close", "exclude", "handoff"]
    quotes: tuple[str, ...] = ()


class HandoffMark(Struct, frozen=True, omit_defaults=True):
    """That a human was called: why, whom, and who took over."""

    reason: str
    to: tuple[str, ...]
    at: dt.datetime
    claimed_by: str | None = None


class Profile(Struct, frozen=True, omit_defaults=True):
    """What the messenger tells of a person."""

    name: str | None = None
    username: str | None = None
    language: str | None = None
    phone: str | None = None


class Change(Struct, frozen=True, omit_defaults=True):
    """A fact before and after a turn, so that a misheard turn can be undone."""

    slot: str
    before: Fact | None = None
    after: Fact | None = None


class Echo(Struct, frozen=True, omit_defaults=True):
    """A checksum of words, how often they came, and since when."""

    mark: int = 0
    count: int = 0
    since: dt.datetime | None = None


class State(Struct, frozen=True, omit_defaults=True):
    """A conversation between two turns."""

    id: str
    script: str = ""
    channel: str = "console"
    profile: Profile = Profile()
    source: dict[str, str] = {}
    repeat: bool = False
    pinned: bool = False
    status: Status = Status.TALKING
    facts: dict[str, Fact] = {}
    pending: dict[str, Fact] = {}
    """Personal data said before consent: dropped when consent is declined."""
    left: tuple[Fact, ...] = ()
    """Phones and e-mails that no question of the script asks for."""
    foreign: int = 0
    """Messages in another language than the script's."""
    pieces: str = ""
    """The phone that was asked for, as far as it has come."""
    focus: str | None = None
    shown: tuple[Button, ...] = ()
    asked: tuple[str, ...] = ()
    puts: dict[str, int] = {}
    """How often each question was put."""
    told: dict[str, int] = {}
    """Checksums of what was said before a question, to say it again if it changes."""
    tries: dict[str, int] = {}
    consent: Literal["given", "declined"] | None = None
    signals: tuple[str, ...] = ()
    touches: tuple[tuple[str, dt.datetime], ...] = ()
    suggested: tuple[str, ...] = ()
    """Price rows in whose place a neighbour was suggested."""
    also: tuple[str, ...] = ()
    """Second needs in the prospect's words."""
    owed: tuple[str, ...] = ()
    """Questions of the prospect that only a human can answer."""
    minded: tuple[str, ...] = ()
    """What people were asked to mind: whom not to call, when not to."""
    objections: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    junk: JunkMark | None = None
    handoff: HandoffMark | None = None
    slot: dt.datetime | None = None
    wish: Wish | None = None
    """The time last wished for a visit that is not booked: its day is in focus."""
    promises: tuple[Promise, ...] = ()
    outcome: str | None = None
    """Why it ended: done, silent, cancelled, stopped, erased, or a junk id."""
    first_message: str = ""
    greeted: bool = False
    unsubscribed: bool = False
    passed_on: bool = False
    """The bot has said once that it passed words on to the waiting human."""
    turn: int = 0
    generation: int = 0
    """Rises with each word of the prospect: an older timer is void."""
    ladder: int = 0
    """Follow-ups sent since the prospect last spoke."""
    last_at: dt.datetime | None = None
    echo: Echo = Echo()
    """The last words and how often they came in a row: a loop with another bot."""
    pause_until: dt.datetime | None = None


_ENCODER = msgspec.json.Encoder(order="deterministic")
_DECODER = msgspec.json.Decoder(State)


def encode(state: State) -> bytes:
    """JSON of a state, the same bytes for the same state."""
    return _ENCODER.encode(state)


def decode(data: bytes) -> State:
    """The state of `encode`; raises `msgspec.ValidationError` on anything else."""
    return _DECODER.decode(data)
