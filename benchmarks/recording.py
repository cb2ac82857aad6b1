"""What a run gave to SQLite and to the cipher, and the same by the bare driver.

Only the writer's connection counts: it holds the rows, the claims and the commits.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from typing_extensions import override

from bot.store.secrets import Secrets

Step = tuple[int, str, str, Any]
"""A connection, how it was called, the statement, its parameters."""


@dataclass(slots=True)
class Recording:
    """What happened, in its order; the measured part lies between two places."""

    steps: list[Step] = field(default_factory=list)
    sealed: list[int] = field(default_factory=list)
    """Bytes that were encrypted."""

    read: list[int] = field(default_factory=list)
    """Bytes that were decrypted."""

    first: int = 0
    last: int = 0

    def begin(self) -> None:
        """The measured part begins."""
        self.first = len(self.steps)
        self.sealed.clear()
        self.read.clear()

    def end(self) -> None:
        """It ends."""
        self.last = len(self.steps)

    @property
    def writer(self) -> int:
        """The connection that took the most: nothing else writes for long."""
        counts: dict[int, int] = {}
        for number, _, sql, _ in self.steps[self.first : self.last]:
            counts[number] = counts.get(number, 0) + (sql == "COMMIT")
        return max(counts, key=lambda number: counts[number])


@contextmanager
def listen(recording: Recording) -> Iterator[None]:
    """Record whatever this process gives to SQLite and to the cipher meanwhile."""
    kinds = _kinds(recording.steps)

    def connect(_: object, __: object, ___: object, given: dict[str, Any]) -> None:
        given["factory"] = kinds

    seal, open_ = Secrets.seal, Secrets.open

    def sealing(self: Secrets, data: bytes) -> bytes:
        recording.sealed.append(len(data))
        return seal(self, data)

    def opening(self: Secrets, sealed: bytes) -> bytes:
        recording.read.append(len(sealed))
        return open_(self, sealed)

    event.listen(Engine, "do_connect", connect)
    Secrets.seal, Secrets.open = sealing, opening  # type: ignore[method-assign]
    try:
        yield
    finally:
        Secrets.seal, Secrets.open = seal, open_  # type: ignore[method-assign]
        event.remove(Engine, "do_connect", connect)


def _kinds(steps: list[Step]) -> type[sqlite3.Connection]:
    """A connection that notes what it is told, with cursors that do too."""
    cursors = _cursors(steps)

    class Connection(sqlite3.Connection):
        @override
        def cursor(self, factory: Any = cursors) -> Any:
            return super().cursor(factory)

        @override
        def execute(self, sql: str, parameters: Any = (), /) -> Any:
            return self.cursor().execute(sql, parameters)

        @override
        def executemany(self, sql: str, rows: Iterable[Any], /) -> Any:
            return self.cursor().executemany(sql, rows)

        @override
        def commit(self) -> None:
            self._note("COMMIT")
            super().commit()

        @override
        def rollback(self) -> None:
            self._note("ROLLBACK")
            super().rollback()

        def _note(self, sql: str) -> None:
            if self.in_transaction:
                steps.append((id(self), "one", sql, ()))

    return Connection


def _cursors(steps: list[Step]) -> type[sqlite3.Cursor]:
    class Cursor(sqlite3.Cursor):
        @override
        def execute(self, sql: str, parameters: Any = (), /) -> Any:
            steps.append((id(self.connection), "one", sql, parameters))
            return super().execute(sql, parameters)

        @override
        def executemany(self, sql: str, rows: Iterable[Any], /) -> Any:
            kept = list(rows)
            steps.append((id(self.connection), "many", sql, kept))
            return super().executemany(sql, kept)

    return Cursor


def replay(recording: Recording, path: Path) -> float:
    """Microseconds of CPU that the bare driver spends on the measured part."""
    writer = recording.writer
    before = [one for one in recording.steps[: recording.first] if one[0] == writer]
    measured = recording.steps[recording.first : recording.last]
    connection = sqlite3.connect(path, isolation_level=None)
    _play(connection, before)
    steps = [one for one in measured if one[0] == writer]
    began = time.process_time_ns()
    _play(connection, steps)
    spent = (time.process_time_ns() - began) / 1000
    connection.close()
    return spent


def _play(connection: sqlite3.Connection, steps: list[Step]) -> None:
    one: Callable[..., sqlite3.Cursor] = connection.execute
    many: Callable[..., sqlite3.Cursor] = connection.executemany
    for _, how, sql, given in steps:
        if how == "many":
            many(sql, given)
        else:
            one(sql, given).fetchall()
