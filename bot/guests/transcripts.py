"""What a prospect sees of a conversation: lines, read from the database alone.

A cursor names the newest rows that were read. Rows of one conversation are written
under its lock, so their numbers rise as they are committed and none is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, Row, Select, select
from typing_extensions import override

from bot.guests.guests import WEBCHAT
from bot.inbox.intake import decode_event
from bot.outbox.outgoing import decode_body
from bot.ports import Body, Scripts
from bot.store.guests import files
from bot.store.people import managers
from bot.store.secrets import Secrets
from bot.store.tables import conversations, inbox, outbox
from dialogs.conversation.events import Pressed, Said, Shared
from dialogs.conversation.state import Button

HEARD = ("said", "pressed", "shared")
MOST = 200
"""Lines of one read; of a long conversation the newest."""

_CURSOR = re.compile(r"(\d{1,18})-(\d{1,18})", re.ASCII)

Found = Row[*tuple[object, ...]]
Rows = Sequence[Found]


class Cursor(Struct, frozen=True):
    """The newest rows of the inbox and of the outbox that were read."""

    heard: int = 0
    said: int = 0

    @override
    def __str__(self) -> str:
        return f"{self.heard}-{self.said}"


class Attached(Struct, frozen=True):
    """A file of a line."""

    id: str
    name: str
    mime: str
    size: int


class Line(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """One message as its page shows it; `key` is the page's own name of it.

    `at` is in milliseconds; with `edits` it stands in place of that line.
    """

    id: str
    at: int
    by: Literal["me", "bot", "human", "notice"]
    text: str = ""
    name: str = ""
    key: str = ""
    question: str = ""
    buttons: tuple[Button, ...] = ()
    contact: bool = False
    free_text: bool = True
    file: Attached | None = None
    edits: str = ""


class Speaking(Struct, frozen=True, omit_defaults=True):
    """Who speaks to the prospect now, by name if it is a person."""

    who: Literal["bot", "waiting", "human"]
    name: str = ""


class Passage(Struct, frozen=True):
    """Lines in order, and the cursor after them; `more` wait behind it."""

    lines: tuple[Line, ...]
    cursor: Cursor
    more: bool = False


def parse_cursor(text: str) -> Cursor | None:
    """The cursor that was written so; None for anything else."""
    found = _CURSOR.fullmatch(text)
    return Cursor(int(found[1]), int(found[2])) if found else None


def read_passage(
    connection: Connection,
    secrets: Secrets,
    conversation: int,
    *,
    after: Cursor | None,
) -> Passage:
    """What came after a cursor; without one the newest lines."""
    heard = _rows(connection, _heard(conversation), after.heard if after else None)
    said = _rows(connection, _said(conversation), after.said if after else None)
    known = after or Cursor()
    cursor = Cursor(
        max((row.id for row in heard), default=known.heard),
        max((row.id for row in said), default=known.said),
    )
    bodies = [(row, decode_body(secrets.open(row.body))) for row in said if row.body]
    lines = [
        *_own_lines(connection, secrets, conversation, rows=heard),
        *(_line(connection, secrets, row, body=body) for row, body in bodies),
    ]
    lines.sort(key=lambda line: line.at)
    more = after is not None and MOST in {len(heard), len(said)}
    return Passage(tuple(lines), cursor, more=more)


def speaking(
    connection: Connection, secrets: Secrets, conversation: int, *, scripts: Scripts
) -> Speaking:
    """Who speaks now."""
    row = connection.execute(
        select(conversations, managers.c.name.label("owner_name"))
        .outerjoin(managers, managers.c.id == conversations.c.owner)
        .where(conversations.c.id == conversation)
    ).first()
    if row is None or row.owner is None:
        is_waiting = row is not None and row.status == "waiting"
        return Speaking("waiting" if is_waiting else "bot")
    script = scripts.find(row.script)
    names = {person.id: person.name for person in script.managers} if script else {}
    name = secrets.open_text(row.owner_name) or names.get(row.owner, "")
    return Speaking("human", name)


def _heard(conversation: int) -> Select[*tuple[object, ...]]:
    return select(inbox).where(
        inbox.c.conversation_id == conversation,
        inbox.c.channel == WEBCHAT,
        inbox.c.kind.in_(HEARD),
    )


def _said(conversation: int) -> Select[*tuple[object, ...]]:
    return select(outbox).where(
        outbox.c.conversation_id == conversation,
        outbox.c.channel == WEBCHAT,
        outbox.c.speaker != "card",
        outbox.c.status == "sent",
    )


def _rows(
    connection: Connection, query: Select[*tuple[object, ...]], after: int | None
) -> Rows:
    """Rows in order: those after a number, or the newest."""
    (number, *_) = query.selected_columns
    if after is not None:
        query = query.where(number > after).order_by(number).limit(MOST)
        return connection.execute(query).all()
    query = query.order_by(number.desc()).limit(MOST)
    return connection.execute(query).all()[::-1]


def _own_lines(
    connection: Connection, secrets: Secrets, conversation: int, *, rows: Rows
) -> list[Line]:
    events = [
        (row, decode_event(secrets.open(row.event)))
        for row in rows
        if row.event is not None
    ]
    labels: Mapping[str, str] = {}
    if any(isinstance(event, Pressed) for _, event in events):
        labels = _labels(connection, secrets, conversation)
    lines = []
    for row, event in events:
        line = Line(
            id=f"i{row.id}",
            at=row.received_at // 1000,
            by="me",
            key=row.external_id.partition(":")[2],
        )
        match event:
            case Said(text=text):
                lines.append(msgspec.structs.replace(line, text=text))
            case Pressed(payload=payload) if payload in labels:
                lines.append(msgspec.structs.replace(line, text=labels[payload]))
            case Shared(kind="contact"):
                told = " ".join(filter(None, (event.name, event.phone)))
                lines.append(msgspec.structs.replace(line, text=told))
            case Shared(ref=ref, caption=caption):
                file = _attached(connection, secrets, ref)
                lines.append(msgspec.structs.replace(line, text=caption, file=file))
            case _:
                pass
    return lines


def _labels(
    connection: Connection, secrets: Secrets, conversation: int
) -> Mapping[str, str]:
    """What the buttons of a conversation said that are pressed by these payloads."""
    rows = _rows(connection, _said(conversation), None)
    bodies = (decode_body(secrets.open(row.body)) for row in rows if row.body)
    return dict(_pairs(bodies))


def _pairs(bodies: Iterable[Body]) -> Iterable[tuple[str, str]]:
    return ((b.payload, b.label) for body in bodies for b in body.buttons)


def _line(connection: Connection, secrets: Secrets, row: Found, *, body: Body) -> Line:
    kind, _, ref = (body.file or "").partition(":")
    return Line(
        id=f"o{row.id}",
        at=row.made_at // 1000,
        by=row.speaker,
        text=body.text,
        name=body.author,
        question=body.question,
        buttons=body.buttons,
        contact=body.contact,
        free_text=body.free_text,
        file=_attached(connection, secrets, ref) if kind else None,
        edits=f"o{row.edits}" if row.edits else "",
    )


def _attached(connection: Connection, secrets: Secrets, ref: str) -> Attached | None:
    row = connection.execute(select(files).where(files.c.id == ref)).first()
    if row is None:
        return None
    return Attached(row.id, secrets.open_text(row.name), row.mime, row.size)
