"""The one thread that writes SQLite: whatever waits for it shares a commit.

A commit costs the same for one work as for many: pages written and a wait for the disk.
Nobody is told that his work is done before the commit that holds it.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Any, TypeVar, cast

from msgspec import Struct
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from bot.errors import StoreDownError

T = TypeVar("T")

MOST = 64
"""Works in one transaction; the others wait for the next."""


class _Waiting(Struct, frozen=True):
    """A work, and who waits for it where."""

    work: Callable[[Connection], Any]
    future: asyncio.Future[Any]
    loop: asyncio.AbstractEventLoop


class _Outcome(Struct, frozen=True):
    """What came of a work: one of both."""

    result: object = None
    error: BaseException | None = None


class Writer:
    """Runs works in transactions, in the order in which they came."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._thread = ThreadPoolExecutor(1, "writer")
        self._lock = Lock()
        self._waiting: deque[_Waiting] = deque()
        self._is_busy = False

    async def transact(self, work: Callable[[Connection], T]) -> T:
        """Do a work; it is committed when this returns.

        Work may be run again: after another's failure it is done alone. It changes
        nothing but the database.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        with self._lock:
            if not self._is_busy:
                self._thread.submit(self._drain)
                self._is_busy = True
            self._waiting.append(_Waiting(work, future, loop))
        return await future

    def close(self) -> None:
        """Finish what waits and let go of the connection; blocks."""
        self._thread.shutdown()
        if self._connection is not None:
            self._connection.close()

    def _drain(self) -> None:
        while batch := self._next():
            _tell(batch, self._together(batch))

    def _next(self) -> list[_Waiting]:
        with self._lock:
            batch: list[_Waiting] = []
            while self._waiting and len(batch) < MOST:
                one = self._waiting.popleft()
                # Whoever was cancelled before it began does not want it done.
                if not one.future.cancelled():
                    batch.append(one)
            self._is_busy = bool(batch)
            return batch

    def _together(self, batch: Sequence[_Waiting]) -> list[_Outcome]:
        if len(batch) > 1:
            # Which of them is at fault is seen when each is alone.
            with contextlib.suppress(BaseException):
                return self._commit(batch)
        return [self._alone(one) for one in batch]

    def _alone(self, one: _Waiting) -> _Outcome:
        """Do a work; whatever it raises is its owner's, and the thread goes on."""
        try:
            return self._commit([one])[0]
        except OperationalError as error:
            down = StoreDownError(str(error.orig))
            down.__cause__ = error
            return _Outcome(error=down)
        except BaseException as error:  # noqa: BLE001 (nobody could write any more)
            return _Outcome(error=error)

    def _commit(self, batch: Sequence[_Waiting]) -> list[_Outcome]:
        if self._connection is None:
            self._connection = self._engine.connect()
        connection = self._connection
        try:
            with connection.begin():
                return [_Outcome(one.work(connection)) for one in batch]
        except BaseException:
            self._let_go(connection)
            raise

    def _let_go(self, connection: Connection) -> None:
        """Drop a connection that a failed commit has left inside its transaction.

        On it nothing could begin any more, and what was not committed would lie there.
        """
        driver = cast("sqlite3.Connection", connection.connection.dbapi_connection)
        if driver.in_transaction:
            self._connection = None
            connection.invalidate()
            connection.close()


def _tell(batch: Sequence[_Waiting], outcomes: Sequence[_Outcome]) -> None:
    """Wake those who wait, once for each loop."""
    told: dict[asyncio.AbstractEventLoop, list[tuple[_Waiting, _Outcome]]] = {}
    for one, outcome in zip(batch, outcomes, strict=True):
        told.setdefault(one.loop, []).append((one, outcome))
    for loop, pairs in told.items():
        # A loop that is closed has nobody left who waits.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(_settle, pairs)


def _settle(pairs: Sequence[tuple[_Waiting, _Outcome]]) -> None:
    for one, outcome in pairs:
        if one.future.done():
            continue
        if outcome.error is not None:
            one.future.set_exception(outcome.error)
        else:
            one.future.set_result(outcome.result)
