"""What one message does: an ordered list of acts, not one intent."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from dialogs.qualification.facts import Fact
from dialogs.reading.foreign import Other
from dialogs.reading.values import Timing

Command = Literal[
    "human",
    "stop",
    "erase",
    "back",
    "restart",
    "edit",
    "skip",
    "summary",
    "repeat",
    "why",
    "help",
    "cancel",
    "resume",
    "unbook",
    "rebook",
    "unable",
    "visit",
    "misheard",
    "bot_challenge",
    "greet",
    "thanks",
    "bye",
    "nod",
    "rude",
    "expensive",
    "distrust",
]


class Inform(Struct, frozen=True, tag="inform"):
    """Tells a fact that was not known."""

    fact: Fact


class Correct(Struct, frozen=True, tag="correct"):
    """Changes a known fact."""

    fact: Fact
    before: Fact


class Add(Struct, frozen=True, tag="add"):
    """Tells a second need beside the first one; the manager prices it.

    `details` is what was said of it alone: its price, its date.
    """

    fact: Fact
    details: tuple[Fact, ...] = ()
    quote: str = ""


class Inquire(Struct, frozen=True, tag="inquire"):
    """Asks about a topic of the script; without one only a human knows."""

    topic: str | None
    quote: str


class Demand(Struct, frozen=True, tag="demand"):
    """Steers the conversation: a human, stop, back, repeat and so on.

    `when` is the time a human is wanted at: “call me tomorrow at three”; `affair`, that
    it is for what was bought before.
    """

    command: Command
    quote: str = ""
    when: Timing | None = None
    affair: bool = False


class Mind(Struct, frozen=True, tag="mind"):
    """Says what people must mind: whom, when or where not to call."""

    quote: str


class Leave(Struct, frozen=True, tag="leave"):
    """Leaves a phone or an e-mail that no question of the script asks for."""

    fact: Fact


class Piece(Struct, frozen=True, tag="piece"):
    """Begins the phone that was asked for; the rest comes in the next message."""

    quote: str


class Agree(Struct, frozen=True, tag="agree"):
    """Answers the consent question."""

    given: bool
    quote: str = ""


class Evade(Struct, frozen=True, tag="evade"):
    """Leaves the question open: does not know, refuses, skips."""

    status: Literal["unknown", "refused", "skipped"]
    quote: str = ""


class Pause(Struct, frozen=True, tag="pause"):
    """Asks to be written to later."""

    until: Timing | None
    quote: str = ""


class Waste(Struct, frozen=True, tag="waste"):
    """Is no request of a prospect; `category` is a junk id of the script.

    A `doubtful` one may be a buyer after all: nothing is closed for it.
    """

    category: str
    quotes: tuple[str, ...] = ()
    doubtful: bool = False


class Wonder(Struct, frozen=True, tag="wonder"):
    """Could mean several options; the prospect must choose."""

    slot: str
    options: tuple[str, ...]
    quote: str = ""


class Doubt(Struct, frozen=True, tag="doubt"):
    """A number that could answer several questions; the prospect must say which."""

    facts: tuple[Fact, ...]
    quote: str = ""


class Mistake(Struct, frozen=True, tag="mistake"):
    """Answers with a value that cannot be: 31 February, 9 digits, one rouble."""

    slot: str
    quote: str = ""


class Foreign(Struct, frozen=True, tag="foreign"):
    """Is written in another language than the script's: a known one, or `other`."""

    language: Other
    quote: str = ""


class Noise(Struct, frozen=True, tag="noise"):
    """Means nothing that could be read."""

    quote: str = ""


Act = (
    Inform
    | Correct
    | Add
    | Inquire
    | Demand
    | Mind
    | Leave
    | Piece
    | Agree
    | Evade
    | Pause
    | Waste
    | Wonder
    | Doubt
    | Mistake
    | Foreign
    | Noise
)
