"""What the application asks of the world: messengers, scripts, the engine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable, Sequence
from typing import Literal, Protocol, runtime_checkable

from msgspec import Struct, field

from bot.changes import Changes
from dialogs.conversation.events import Event
from dialogs.conversation.response import Response
from dialogs.conversation.state import Button, Profile, State
from dialogs.script.model import Script

Speaker = Literal["bot", "human", "notice", "card"]
"""Who says it: the bot is silent while a human speaks, the others are not."""


class Change(Struct, frozen=True):
    """What happened to a chat itself; None is what did not change."""

    is_reachable: bool | None = None
    moved_to: str | None = None


class Inbound(Struct, frozen=True, kw_only=True):
    """One thing that came from a messenger; `external_id` names it there for ever.

    `conversation` stands for `chat` where a manager acts on somebody's conversation.
    `sender` is who acts where a chat has several people: None in a prospect's own.
    `message` and `press` are the messenger's names of what was written or pressed on,
    and of the press, which a pop-up answers; `quoted` is our message that it answers.
    With a `change` only that happens; the event says when.
    `script` is what a page chose for a conversation that is new.
    """

    channel: str
    chat: str
    external_id: str
    event: Event
    profile: Profile | None = None
    conversation: int | None = None
    sender: str | None = None
    thread: str | None = None
    message: str | None = None
    press: str | None = None
    quoted: str | None = None
    change: Change | None = None
    script: str | None = None


Accept = Callable[[Sequence[Inbound]], Awaitable[None]]
"""Keeps a batch; what it was given may be confirmed when it returns, not before."""


ActKind = Literal[
    "say", "pop_up", "react", "copy", "open_topic", "close_topic", "reopen_topic"
]
"""What is done with a body.

say: a message; pop_up: `text` over the press `target`; react: the emoji `text` on the
message `target`; copy: the message `target` of the chat `source`; open_topic: `text` is
its name, and what comes back as sent is its thread; close_topic and reopen_topic: of
`thread`, renamed when there is a `text`.
"""


class Body(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """The words of an outgoing message and what hangs on them.

    `file` is a kind and a messenger's own name of a file: `photo:…`, `document:…`.
    `author` is the person who says it, where a person does.
    """

    text: str
    author: str = ""
    buttons: tuple[Button, ...] = ()
    question: str = ""
    free_text: bool = True
    contact: bool = False
    html: bool = False
    silent: bool = False
    thread: str | None = None
    file: str | None = None
    act: ActKind = "say"
    target: str | None = None
    source: str | None = None


class Outgoing(Struct, frozen=True, kw_only=True):
    """A message to send; `key` is the same each time it is sent again.

    `edits` is the messenger's own name of the message to change instead. A `plain`
    one goes without markup, because the messenger refused it with.
    """

    key: str
    channel: str
    chat: str
    speaker: Speaker
    body: Body
    edits: str | None = None
    plain: bool = False


class Sent(Struct, frozen=True):
    """The messenger's own name of a message that it took."""

    ref: str


class Rate(Struct, frozen=True):
    """At most `count` in any `seconds`."""

    count: int
    seconds: float


class Limits(Struct, frozen=True, kw_only=True):
    """What a messenger allows.

    `has_keys`: a repeated key is sent once. `shows_authors`: it shows the author of a
    message beside it; elsewhere the name begins the text.
    """

    per_bot: Rate = Rate(25, 1)
    per_chat: Rate = Rate(1, 1)
    per_group: Rate = Rate(18, 60)
    text: int = 4096
    has_keys: bool = False
    shows_authors: bool = False


class Messenger(Protocol):
    """A channel to people; `name` is its name in the settings and in every row.

    `send` raises the errors of `AdapterError`; anything else counts as unknown result.
    """

    @property
    def name(self) -> str:
        """The channel's name."""
        ...

    @property
    def limits(self) -> Limits:
        """What may be sent how fast."""
        ...

    def is_group(self, chat: str) -> bool:
        """Whether the limits of groups hold for a chat."""
        ...

    async def run(self, accept: Accept, /) -> None:
        """Receive until cancelled; confirm only what `accept` has kept."""
        ...

    async def send(self, outgoing: Outgoing) -> Sent:
        """Send or edit one message."""
        ...


@runtime_checkable
class Checkable(Protocol):
    """A messenger that can say who it is."""

    async def check(self) -> str:
        """The bot's name there; raises BadTokenError, or another AdapterError."""
        ...


@runtime_checkable
class Closable(Protocol):
    """A messenger that holds connections."""

    async def close(self) -> None:
        """Let go of them."""
        ...


PAGES = frozenset({"webchat", "form"})
"""Channels in which the page that was opened chooses the script."""


class Scripts(Protocol):
    """The scripts in force, and the versions of before that are at hand."""

    def current(self, channel: str, /, wanted: str | None = None) -> Script:
        """The script that new conversations of a channel get.

        In the channels of `PAGES` the `wanted` one, if there is such a script.
        """
        ...

    def every(self) -> tuple[Script, ...]:
        """All of them, the one for whoever chooses none first."""
        ...

    def find(self, script_id: str, version: int | None = None, /) -> Script | None:
        """A script in its newest good version, or in the one that is named.

        None does not say that there is none: see `bot.scripts.versions.script_of`.
        """
        ...

    def remember(self, script: Script, /) -> None:
        """Have a version at hand; the newest one of its script is in force."""
        ...


class Respond(Protocol):
    """`dialogs.conversation.engine.respond`."""

    def __call__(
        self,
        script: Script,
        state: State,
        event: Event,
        /,
        *,
        taken: tuple[dt.datetime, ...] = (),
        deserted: bool = False,
    ) -> Response:
        """From a state and an event to the next state and what must be done."""
        ...


class Engine(Struct, frozen=True):
    """The pure functions of a conversation, named so that a test can give its own."""

    respond: Respond
    card: Callable[[Script, State, dt.datetime], str]


class Place(Struct, frozen=True):
    """A chat of a channel."""

    channel: str
    chat: str


class House(Struct, frozen=True, kw_only=True):
    """What a turn needs to know besides the rows: scripts, engine, where cards go."""

    scripts: Scripts
    engine: Engine
    group: Place | None = None
    site: str = ""
    """The root of the web desk, where cards may lead to it."""

    changes: Changes = field(default_factory=Changes)
