"""Rows of the outbox: what will be said, to whom, by whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec
from msgspec import Struct, field
from sqlalchemy import Connection

from bot.ports import Body, Place, Speaker
from bot.store.queues import insert_new, open_lanes
from bot.store.secrets import Secrets
from bot.store.tables import outbox

_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Body)


def encode_body(body: Body) -> bytes:
    """JSON of a message's words."""
    return _ENCODER.encode(body)


def decode_body(data: bytes) -> Body:
    """The body of `encode_body`."""
    return _DECODER.decode(data)


def signed(body: Body) -> Body:
    """The body with its author's name in the text."""
    if not body.author or not body.text:
        return body
    text = f"{body.author}:\n{body.text}"
    return msgspec.structs.replace(body, text=text, author="")


class Letter(msgspec.Struct, frozen=True):
    """A row that is not written yet, and its words before they were sealed."""

    row: Mapping[str, object]
    body: Body

    @property
    def is_plain(self) -> bool:
        """Whether it is a word of the bot that nothing else decides on."""
        row = self.row
        is_text = row["kind"] == "text" and row["edits"] is None
        return is_text and row["speaker"] == "bot"


class Post(Struct):
    """Collects what a transaction sends and puts it into the outbox at its end.

    At its end and in order, so that two transactions never wait for each other.
    """

    secrets: Secrets
    now: int
    rows: list[Mapping[str, object]] = field(default_factory=list)
    bodies: dict[str, Body] = field(default_factory=dict)
    """What the rows say, by their keys."""

    is_left: bool = False
    """Something was written that waits to be claimed."""

    def letters(self) -> list[Letter]:
        """The rows with their words."""
        return [Letter(row, self.bodies[str(row["key"])]) for row in self.rows]

    def add(  # noqa: PLR0913 (a row has as many columns)
        self,
        key: str,
        place: Place,
        *,
        speaker: Speaker,
        body: Body,
        kind: str = "text",
        conversation: int | None = None,
        handoff: int | None = None,
        epoch: int = 0,
        edits: int | None = None,
    ) -> None:
        """Send a message once, however often a row of this key is added."""
        self.bodies[key] = body
        self.rows.append(
            {
                "key": key,
                "channel": place.channel,
                "chat": place.chat,
                "conversation_id": conversation,
                "handoff_id": handoff,
                "kind": kind,
                "speaker": speaker,
                "epoch": epoch,
                "edits": edits,
                "body": self.secrets.seal(encode_body(body)),
                "made_at": self.now,
            }
        )

    def put(self, connection: Connection) -> None:
        """Write the rows and queue their chats."""
        self.is_left = bool(self.rows)
        insert_new(connection, outbox, self.rows, unique=["key"])
        open_lanes(connection, _chats(self.rows), self.now)
        self.rows.clear()


def _chats(rows: Iterable[Mapping[str, object]]) -> set[tuple[str, str]]:
    return {(str(row["channel"]), str(row["chat"])) for row in rows}
