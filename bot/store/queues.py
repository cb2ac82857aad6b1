"""The queues: conversations that are ready, chats that have something to be sent.

Chats are queued, not messages: a flood in one chat is one row here. A row is put with
a lock on the one that is there already, so that nobody can take that one away without
seeing what it was put for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import (
    Column,
    Connection,
    Executable,
    Table,
    bindparam,
    delete,
    insert,
    select,
)
from sqlalchemy.dialects import sqlite

from bot.store.inserts import Inserts
from bot.store.moments import SECOND
from bot.store.prepared import Listed, Prepared, insert_of
from bot.store.tables import lanes, ready

BURST = 8
"""Events of one conversation at once that are answered as they come."""

BREATH = SECOND // 2
"""Between the turns of a flood: it takes a small part of everybody's time."""


def insert_or(connection: Connection, table: Table) -> sqlite.Insert:
    """An INSERT that knows ON CONFLICT."""
    return insert_of(connection.dialect.name)(table)


def insert_new(
    connection: Connection,
    table: Table,
    rows: Sequence[Mapping[str, object]],
    *,
    unique: Sequence[str],
) -> None:
    """Insert rows in this order, those that are there already left as they are.

    All rows have the columns of the first.
    """
    if rows:
        _inserting(table, tuple(rows[0]), tuple(unique)).run(connection, rows)


def insert_fresh(
    connection: Connection,
    table: Table,
    rows: Sequence[Mapping[str, object]],
    *,
    unique: Sequence[str],
    returning: Column[int],
) -> list[int]:
    """Insert like `insert_new`; a column of those rows that were not there."""
    if not rows:
        return []
    one = _inserting(table, tuple(rows[0]), tuple(unique), returning=returning.name)
    return [found[0] for found in one.all(connection, rows)]


def insert_each(
    connection: Connection,
    table: Table,
    rows: Sequence[Mapping[str, object]],
    *,
    unique: Sequence[str],
) -> list[int | None]:
    """Insert like `insert_new`; the number of each row, None of those that were there.

    A statement a row: nothing to SQLite, a round trip to a server.
    """
    if not rows:
        return []
    one = _numbering(table, tuple(rows[0]), tuple(unique))
    return [one.insert(connection, row) for row in rows]


@cache
def _numbering(
    table: Table, columns: tuple[str, ...], unique: tuple[str, ...]
) -> Prepared:
    """For `Prepared.insert`."""

    def build(insert_: Any) -> Executable:  # noqa: ANN401 (one of each dialect)
        return numbered(insert_, table, columns, unique=unique)

    return Prepared(build)


def numbered(
    insert_: Any,  # noqa: ANN401 (one of each dialect)
    table: Table,
    columns: Sequence[str],
    *,
    unique: Sequence[str],
    constants: Mapping[str, object] | None = None,
) -> Executable:
    """An INSERT for `Prepared.insert`; what is there already stays as it is."""
    values = {name: bindparam(name) for name in columns} | dict(constants or {})
    statement = insert_(table).values(values)
    statement = statement.on_conflict_do_nothing(index_elements=list(unique))
    if insert_ is not sqlite.insert:
        statement = statement.returning(table.c.id)
    return cast("Executable", statement)


@cache
def _inserting(
    table: Table,
    columns: tuple[str, ...],
    unique: tuple[str, ...],
    *,
    returning: str | None = None,
) -> Inserts:
    def finish(insert_: sqlite.Insert) -> Executable:
        insert_ = insert_.on_conflict_do_nothing(index_elements=list(unique))
        return insert_ if returning is None else insert_.returning(table.c[returning])

    return Inserts(table, columns, finish)


_MAKE_READY = Inserts(
    ready,
    ("conversation_id", "since"),
    lambda insert_: insert_.on_conflict_do_update(
        index_elements=["conversation_id"], set_={"since": ready.c.since}
    ),
)
_READY = Prepared(
    lambda insert_: (
        insert_(ready)
        .values(conversation_id=bindparam("conversation_id"), since=bindparam("since"))
        .on_conflict_do_update(
            index_elements=["conversation_id"], set_={"since": ready.c.since}
        )
    )
)
_READY = Prepared(
    lambda _: (
        select(ready.c.conversation_id)
        .where(ready.c.since <= bindparam("now"))
        .order_by(ready.c.since)
        .limit(bindparam("count"))
        .with_for_update(skip_locked=True)
    )
)
_TAKEN = Listed(lambda among: delete(ready).where(among(ready.c.conversation_id)))
_PUT_BACK = Prepared(
    lambda _: insert(ready).values(
        conversation_id=bindparam("conversation_id"), since=bindparam("since")
    )
)


def make_ready(connection: Connection, conversations: Iterable[int], now: int) -> None:
    """Queue conversations, each named as often as it has new events.

    One with a burst of them goes on a breath later, so that it is answered once and
    others need not wait for it. In order, against deadlocks.
    """
    rows = [
        {"conversation_id": number, "since": now + (BREATH if count > BURST else 0)}
        for number, count in sorted(Counter(conversations).items())
    ]
    _MAKE_READY.run(connection, rows)


def take_ready(connection: Connection, count: int, now: int) -> list[int]:
    """Take conversations off the queue, the longest waiting first.

    The locks of their rows are the conversations' mutexes until the transaction ends.
    """
    taken = sorted(row[0] for row in _READY.all(connection, now=now, count=count))
    _TAKEN.run(connection, taken)
    return taken


def put_back(connection: Connection, conversation: int, since: int) -> None:
    """Queue a conversation that was just taken, perhaps for later."""
    _PUT_BACK.run(connection, conversation_id=conversation, since=since)


_OPEN_LANE = Inserts(
    lanes,
    ("channel", "chat", "due"),
    lambda insert_: insert_.on_conflict_do_update(
        index_elements=["channel", "chat"], set_={"due": lanes.c.due}
    ),
)
_DUE_LANES = Prepared(
    lambda _: (
        select(lanes.c.chat)
        .where(lanes.c.channel == bindparam("channel"), lanes.c.due <= bindparam("now"))
        .order_by(lanes.c.due)
        .limit(bindparam("count"))
        .with_for_update(skip_locked=True)
    )
)


_DELAY_LANE = Inserts(
    lanes,
    ("channel", "chat", "due"),
    lambda insert_: insert_.on_conflict_do_update(
        index_elements=["channel", "chat"], set_={"due": insert_.excluded.due}
    ),
)
_CLOSE_LANES = Listed(
    lambda among: delete(lanes).where(
        lanes.c.channel == bindparam("channel"), among(lanes.c.chat)
    )
)


def open_lanes(
    connection: Connection, chats: Iterable[tuple[str, str]], now: int
) -> None:
    """Queue chats of channels that have something to be sent; a pause stays."""
    rows = [
        {"channel": channel, "chat": chat, "due": now}
        for channel, chat in sorted(set(chats))
    ]
    _OPEN_LANE.run(connection, rows)


def due_lanes(
    connection: Connection, channel: str, *, count: int, now: int
) -> list[str]:
    """Chats of a channel that something may be sent to now, the longest due first."""
    found = _DUE_LANES.all(connection, channel=channel, now=now, count=count)
    return [row[0] for row in found]


def delay_lanes(connection: Connection, channel: str, dues: Mapping[str, int]) -> None:
    """Let nothing be sent to chats before a time, and look at them then."""
    rows = [
        {"channel": channel, "chat": chat, "due": due}
        for chat, due in sorted(dues.items())
    ]
    _DELAY_LANE.run(connection, rows)


def close_lanes(connection: Connection, channel: str, chats: Iterable[str]) -> None:
    """Take chats off the queue; first, then look whether something is left."""
    _CLOSE_LANES.run(connection, sorted(set(chats)), channel=channel)
