"""Who is there and what was written: the server's side of Telegram."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, field

from tests.servers.telegram.limits import Flood
from tests.servers.telegram.params import Json, Params
from tests.servers.telegram.refusals import bad, forbidden, migrated
from tests.servers.telegram.updates import Updates

BOT = 7_000_000_001


@dataclass(slots=True)
class Topic:
    """A topic of a forum."""

    id: int
    name: str
    color: int = 7322096
    is_closed: bool = False


@dataclass(slots=True)
class Chat:
    """A chat as the bot meets it.

    `is_open`: a private chat that the person began; `shut` is why nothing can be sent.
    """

    id: int
    kind: str
    title: str = ""
    username: str | None = None
    is_forum: bool = False
    is_open: bool = True
    shut: str = ""
    moved_to: int | None = None
    members: dict[int, str] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    keyboard: Json | None = None
    pinned: list[int] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)

    @property
    def json(self) -> Json:
        if self.kind == "private":
            told: Json = {"first_name": self.title}
        else:
            told = {"title": self.title}
        told |= {"id": self.id, "type": self.kind}
        if self.username:
            told["username"] = self.username
        if self.is_forum:
            told["is_forum"] = True
        return told


@dataclass(slots=True)
class World:
    """Everything the server knows; one bot."""

    token: str
    username: str = "firstline_test_bot"
    pace: float = 1
    chats: dict[int, Chat] = field(default_factory=dict)
    people: dict[int, Json] = field(default_factory=dict)
    messages: dict[tuple[int, int], Json] = field(default_factory=dict)
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    presses: dict[str, float] = field(default_factory=dict)
    pop_ups: list[tuple[str, str, bool]] = field(default_factory=list)
    reactions: dict[tuple[int, int], list[Json]] = field(default_factory=dict)
    commands: list[Json] = field(default_factory=list)
    flood: Flood = field(default_factory=Flood)
    passed: float = 0
    updates: Updates = field(init=False)
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        self.updates = Updates(self.now, self.pace)

    def now(self) -> float:
        """The server's clock; `passed` moves it."""
        return time.time() + self.passed

    @property
    def bot(self) -> Json:
        return {
            "id": BOT,
            "is_bot": True,
            "first_name": "Firstline",
            "username": self.username,
        }

    def number(self) -> int:
        return next(self._numbers)

    def chat(self, params: Params, name: str = "chat_id") -> Chat:
        """The chat of a call, if the bot may write there."""
        wanted = params.text(name)
        if not wanted:
            raise bad("chat_id is empty")
        found = self.find_chat(wanted)
        if found is None or not found.is_open:
            raise bad("chat not found")
        if found.moved_to is not None:
            raise migrated(found.moved_to)
        if found.shut:
            raise forbidden(found.shut)
        return found

    def find_chat(self, wanted: str) -> Chat | None:
        if wanted.startswith("@"):
            named = (c for c in self.chats.values() if c.username == wanted[1:])
            return next(named, None)
        try:
            return self.chats.get(int(wanted))
        except ValueError:
            return None

    def message(self, params: Params, *, missing: str) -> Json:
        """The message of a call; `missing` is the error when there is none."""
        chat = self.chat(params)
        found = self.messages.get((chat.id, params.integer("message_id")))
        if found is None:
            raise bad(missing)
        return found

    def write(self, chat: Chat, sender: Json, **fields: object) -> Json:
        """Add a message to a chat."""
        message: Json = {
            "message_id": self.number(),
            "from": sender,
            "chat": chat.json,
            "date": int(self.now()),
        }
        message |= {key: value for key, value in fields.items() if value is not None}
        self.messages[chat.id, message["message_id"]] = message
        return message

    def keep_file(self, name: str, data: bytes) -> Json:
        """Store a file; its description as messages have it."""
        number = self.number()
        file_id = f"AgACAgIAAxkBAAI{number:06d}-file"
        path = f"documents/file_{number}_{name}"
        self.files[file_id] = (path, data)
        return {
            "file_id": file_id,
            "file_unique_id": f"AQAD{number:06d}",
            "file_size": len(data),
        }
