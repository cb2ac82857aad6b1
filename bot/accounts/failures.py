"""Lock-out: who guesses passwords has to wait, longer each time.

An attempt is counted before it is tried, so that many at once gain nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from sqlalchemy import delete, select, update

from bot.store.accounts import failures
from bot.store.moments import SECOND
from bot.store.queues import insert_or
from bot.transaction import Transaction

MINUTE = 60 * SECOND
FORGOTTEN = 60 * MINUTE
"""Who makes no attempt for so long begins anew."""


class Bound(Struct, frozen=True):
    """So many attempts are free, then one waits a minute, doubled each time."""

    kind: str
    free: int
    longest: int


PAIR = Bound("pair", 5, 60 * MINUTE)
"""One account from one address."""

ACCOUNT = Bound("account", 20, 15 * MINUTE)
"""One account from anywhere; not longer, or anybody could keep its owner out."""

ADDRESS = Bound("address", 50, 15 * MINUTE)


def attempt(tx: Transaction, login: str, address: str) -> int:
    """Count an attempt; the microseconds to wait when it may not be tried."""
    waits = [_wait(tx, key) for _, key in _keys(tx, login, address)]
    if any(waits):
        return max(waits)
    for bound, key in _keys(tx, login, address):
        _count(tx, bound, key)
    tx.connection.execute(
        delete(failures).where(
            failures.c.last_at < tx.now - FORGOTTEN, failures.c.until < tx.now
        )
    )
    return 0


def succeeded(tx: Transaction, login: str, address: str) -> None:
    """Forget the attempts at an account: its owner has signed in."""
    keys = [key for bound, key in _keys(tx, login, address) if bound is not ADDRESS]
    tx.connection.execute(delete(failures).where(failures.c.hash.in_(keys)))


def _keys(tx: Transaction, login: str, address: str) -> Iterator[tuple[Bound, bytes]]:
    login = login.strip().casefold()
    for bound, value in (
        (PAIR, f"{login}\n{address}"),
        (ACCOUNT, login),
        (ADDRESS, address),
    ):
        yield bound, tx.secrets.hash(f"failures:{bound.kind}", value)


def _wait(tx: Transaction, key: bytes) -> int:
    query = select(failures.c.until).where(failures.c.hash == key)
    until: int | None = tx.connection.scalar(query)
    return max((until or 0) - tx.now, 0)


def _count(tx: Transaction, bound: Bound, key: bytes) -> None:
    statement = insert_or(tx.connection, failures).values(
        hash=key, tries=0, last_at=tx.now
    )
    tx.connection.execute(statement.on_conflict_do_nothing(index_elements=["hash"]))
    row = tx.connection.execute(
        select(failures).where(failures.c.hash == key).with_for_update()
    ).one()
    count = row.tries + 1 if row.last_at > tx.now - FORGOTTEN else 1
    over = count - bound.free
    wait = min(MINUTE << min(over, 10), bound.longest) if over >= 0 else 0
    tx.connection.execute(
        update(failures)
        .where(failures.c.hash == key)
        .values(tries=count, last_at=tx.now, until=tx.now + wait if wait else 0)
    )
