"""A request that is sent again gets the answer of the first time.

The key is the sender's own (`Idempotency-Key`); the row is written in the transaction
of what was asked for, so both are there or neither.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from msgspec import Struct
from sqlalchemy import Row, delete, select, update

from bot.store.accounts import requests
from bot.store.moments import SECOND
from bot.store.queues import insert_or
from bot.transaction import Transaction

KEPT = 7 * 24 * 3600 * SECOND


class OtherBodyError(Exception):
    """The key was used for something else."""


class Request(Struct, frozen=True):
    """What was asked, by whom, under which key."""

    scope: str
    key: str
    body: bytes

    def name(self, tx: Transaction) -> bytes:
        """A name that tells neither the key nor the sender."""
        return tx.secrets.hash("request", f"{self.scope}\n{self.key}")


def once(tx: Transaction, request: Request, work: Callable[[], bytes]) -> bytes:
    """Do work the first time; its answer each time.

    Raises:
        OtherBodyError: the same key came with another body.
    """
    digest = hashlib.sha256(request.body).digest()
    _sweep(tx)
    name = request.name(tx)
    statement = insert_or(tx.connection, requests).values(
        scope=request.scope, hash=name, body=digest, made_at=tx.now
    )
    added = tx.connection.execute(
        statement.on_conflict_do_nothing(index_elements=["scope", "hash"])
    )
    if added.rowcount == 1:
        answer = work()
        tx.connection.execute(
            update(requests)
            .where(requests.c.scope == request.scope, requests.c.hash == name)
            .values(answer=tx.secrets.seal(answer))
        )
        return answer
    row: Row[bytes, bytes] = tx.connection.execute(
        select(requests.c.body, requests.c.answer).where(
            requests.c.scope == request.scope, requests.c.hash == name
        )
    ).one()
    if row.body != digest:
        raise OtherBodyError
    return tx.secrets.open(row.answer)


def _sweep(tx: Transaction) -> None:
    tx.connection.execute(delete(requests).where(requests.c.made_at < tx.now - KEPT))
