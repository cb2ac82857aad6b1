"""What every piece of work inside one transaction needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection

from bot.outgoing import Post
from bot.ports import House
from bot.store.secrets import Secrets


@dataclass(frozen=True, slots=True)
class Transaction:
    """A connection in a transaction, the keys, the house, the time it happens at.

    `now` is in microseconds; what `post` holds is written when `within` ends.
    """

    connection: Connection
    secrets: Secrets
    house: House
    now: int
    post: Post


@contextmanager
def within(
    connection: Connection, secrets: Secrets, *, house: House, now: int
) -> Iterator[Transaction]:
    """Work in the transaction of a connection and post at its end."""
    post = Post(secrets, now)
    yield Transaction(connection, secrets, house, now, post)
    post.put(connection)
