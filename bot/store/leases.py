"""Leases: what one owner at a time may do, of all processes."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection, bindparam, select, update

from bot.store.prepared import Prepared
from bot.store.queues import insert_or
from bot.store.tables import leases


class Lease(Struct, frozen=True):
    """What one owner at a time may do, for `length` microseconds after each renewal."""

    name: str
    owner: str
    length: int


class Hold(Struct, frozen=True):
    """That a lease is ours: its epoch, which rises with each new owner."""

    epoch: int
    not_before: int
    """Until then nothing may be done by it."""


_LEASE = Prepared(lambda _: select(leases).where(leases.c.name == bindparam("name")))


def hold_lease(
    connection: Connection, lease: Lease, *, now: int, force: bool = False
) -> Hold | None:
    """Take or keep a lease; None when somebody else has it.

    `force` takes it from an owner who cannot be alive: only one process may exist.
    """
    name, owner, length = lease.name, lease.owner, lease.length
    known = _LEASE.first(connection, name=name)
    is_ours = known is not None and known.owner == owner
    if is_ours and known.until - now > length // 2:
        # Long enough: not every look at the queue need write it again.
        return Hold(known.epoch, known.not_before)
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
    return Hold(epoch, row.not_before)


def free_lease(connection: Connection, lease: Lease) -> None:
    """Give a lease back, so that nobody must wait for its end."""
    connection.execute(
        update(leases)
        .where(leases.c.name == lease.name, leases.c.owner == lease.owner)
        .values(until=0)
    )
