"""The queues: conversations that are ready, chats that have something to be sent.

Chats are queued, not messages: a flood in one chat is one row here. A row is put with
a lock on the one that is there already, so that nobody can take that one away without
seeing what it was put for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Column, Connection, Table, delete, insert, select, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.store.tables import lanes, leases, ready

Insert = postgresql.Insert | sqlite.Insert


@dataclass(frozen=True, slots=True)
class Lease:
    """What one owner at a time may do, for `length` microseconds after each renewal."""

    name: str
    owner: str
    length: int


def insert_or(connection: Connection, table: Table) -> Insert:
    """An INSERT that knows ON CONFLICT."""
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)


def insert_new(
    connection: Connection,
    table: Table,
    rows: Sequence[Mapping[str, object]],
    *,
    unique: Sequence[str],
) -> None:
    """Insert rows in this order, those that are there already left as they are."""
    if rows:
        statement = insert_or(connection, table).on_conflict_do_nothing(
            index_elements=unique
        )
        connection.execute(statement, rows)


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
    statement = insert_or(connection, table).on_conflict_do_nothing(
        index_elements=unique
    )
    return list(connection.scalars(statement.returning(returning), rows))


def make_ready(connection: Connection, conversations: Iterable[int], now: int) -> None:
    """Queue conversations that have waiting events; in order, against deadlocks."""
    rows = [{"conversation_id": c, "since": now} for c in sorted(set(conversations))]
    if rows:
        statement = insert_or(connection, ready)
        statement = statement.on_conflict_do_update(
            index_elements=["conversation_id"], set_={"since": ready.c.since}
        )
        connection.execute(statement, rows)


def take_ready(connection: Connection, count: int, now: int) -> list[int]:
    """Take conversations off the queue, the longest waiting first.

    The locks of their rows are the conversations' mutexes until the transaction ends.
    """
    waiting = (
        select(ready.c.conversation_id)
        .where(ready.c.since <= now)
        .order_by(ready.c.since)
        .limit(count)
        .with_for_update(skip_locked=True)
    )
    taken = sorted(connection.scalars(waiting))
    if taken:
        connection.execute(delete(ready).where(ready.c.conversation_id.in_(taken)))
    return taken


def put_back(connection: Connection, conversation: int, since: int) -> None:
    """Queue a conversation that was just taken, perhaps for later."""
    connection.execute(insert(ready).values(conversation_id=conversation, since=since))


def open_lanes(
    connection: Connection, chats: Iterable[tuple[str, str]], now: int
) -> None:
    """Queue chats of channels that have something to be sent; a pause stays."""
    rows = [
        {"channel": channel, "chat": chat, "due": now}
        for channel, chat in sorted(set(chats))
    ]
    if rows:
        statement = insert_or(connection, lanes)
        statement = statement.on_conflict_do_update(
            index_elements=["channel", "chat"], set_={"due": lanes.c.due}
        )
        connection.execute(statement, rows)


def due_lanes(
    connection: Connection, channel: str, *, count: int, now: int
) -> list[str]:
    """Chats of a channel that something may be sent to now, the longest due first."""
    waiting = (
        select(lanes.c.chat)
        .where(lanes.c.channel == channel, lanes.c.due <= now)
        .order_by(lanes.c.due)
        .limit(count)
        .with_for_update(skip_locked=True)
    )
    return list(connection.scalars(waiting))


def delay_lanes(connection: Connection, channel: str, dues: Mapping[str, int]) -> None:
    """Let nothing be sent to chats before a time."""
    for chat, due in sorted(dues.items()):
        connection.execute(
            update(lanes)
            .where(lanes.c.channel == channel, lanes.c.chat == chat)
            .values(due=due)
        )


def close_lanes(connection: Connection, channel: str, chats: Iterable[str]) -> None:
    """Take chats off the queue; first, then look whether something is left."""
    names = [(channel, chat) for chat in sorted(set(chats))]
    if names:
        connection.execute(
            delete(lanes).where(tuple_(lanes.c.channel, lanes.c.chat).in_(names))
        )


def hold_lease(
    connection: Connection, lease: Lease, *, now: int, force: bool = False
) -> int | None:
    """Take or keep a lease; its epoch, which rises with each new owner, or None.

    `force` takes it from an owner who cannot be alive: only one process may exist.
    """
    name, owner, length = lease.name, lease.owner, lease.length
    statement = insert_or(connection, leases).values(
        name=name, owner=owner, epoch=1, until=now + length
    )
    connection.execute(statement.on_conflict_do_nothing(index_elements=["name"]))
    row = connection.execute(
        select(leases).where(leases.c.name == name).with_for_update()
    ).one()
    if row.owner != owner and row.until > now and not force:
        return None
    epoch: int = row.epoch if row.owner == owner else row.epoch + 1
    connection.execute(
        update(leases)
        .where(leases.c.name == name)
        .values(owner=owner, epoch=epoch, until=now + length)
    )
    return epoch


def free_lease(connection: Connection, lease: Lease) -> None:
    """Give a lease back, so that nobody must wait for its end."""
    connection.execute(
        update(leases)
        .where(leases.c.name == lease.name, leases.c.owner == lease.owner)
        .values(until=0)
    )
