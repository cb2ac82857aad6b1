"""The one way to the database: synchronous work inside one transaction.

SQLite is written by one thread over one connection, PostgreSQL over a pool; the work
is the same plain SQLAlchemy Core code on both.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol, TypeVar

from sqlalchemy import Connection, create_engine, event, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DBAPIError,
    InterfaceError,
    NoSuchModuleError,
    OperationalError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from typing_extensions import override

from bot.errors import SettingsError, StoreDownError, StoreLockedError
from bot.store.writer import Writer

T = TypeVar("T")
Work = Callable[[Connection], T]

READERS = 2
NO_LOCK = -1
POOL = 8
RETRIES = 5
AGAIN = frozenset({"40001", "40P01"})
"""SQLSTATE of a transaction that lost a race and may simply be done again."""

DOWN = ("08", "53", "57P", "25P03")
"""Beginnings of SQLSTATEs of a server that cannot work now."""

POSTGRES = {
    "statement_timeout": "15000",
    "idle_in_transaction_session_timeout": "10000",
    "application_name": "firstline",
}
"""Milliseconds: a transaction here takes a few, so a stuck one must not hold rows."""


class Database(Protocol):
    """Runs work in a transaction that is committed when the work returns.

    Work may be run again, after a lost race or beside one that failed: it changes
    nothing but the database. Both methods raise StoreDownError.
    """

    @property
    def is_shared(self) -> bool:
        """Whether other bots may write too."""
        ...

    async def transact(self, work: Work[T]) -> T:
        """Do work that writes."""
        ...

    async def read(self, work: Work[T]) -> T:
        """Do work that only reads, beside the writers."""
        ...

    async def close(self) -> None:
        """Finish what is under way and let go of the files and connections."""
        ...


def open_database(url: str, *, beside: bool = False) -> Database:
    """Open `sqlite:///file` or `postgresql://…`; nothing is created but the file.

    `beside` is for a short piece of work: a bot may hold the file meanwhile, or begin
    to, and goes on.

    Raises:
        SettingsError: the address cannot be understood.
        StoreLockedError: another process holds the file.
    """
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise SettingsError(("FIRSTLINE_DATABASE_URL: not an address",)) from None
    match parsed.get_backend_name():
        case "sqlite" if parsed.database and parsed.database != ":memory:":
            return SqliteDatabase(Path(parsed.database), beside=beside)
        case "postgresql":
            return PostgresDatabase(url)
        case _:
            wrong = "FIRSTLINE_DATABASE_URL: give sqlite:///file or postgresql://…"
            raise SettingsError((wrong,))


class SqliteDatabase(Database):
    """One file, one bot; a second one is refused by a lock beside the file."""

    is_shared = False

    def __init__(self, path: Path, *, beside: bool = False) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = NO_LOCK if beside else _lock(path)
        path.touch(mode=0o600)
        self._engine = create_engine(f"sqlite:///{path}", hide_parameters=True)
        self._reading = create_engine(f"sqlite:///{path}", hide_parameters=True)
        for engine, begin in (
            (self._engine, "BEGIN IMMEDIATE"),
            (self._reading, "BEGIN"),
        ):
            event.listen(engine, "connect", _configure)
            event.listen(engine, "begin", _beginning(begin))
        self._writer = Writer(self._engine)
        self._readers = ThreadPoolExecutor(READERS, "reader")

    @override
    async def transact(self, work: Work[T]) -> T:
        return await self._writer.transact(work)

    @override
    async def read(self, work: Work[T]) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._readers, self._read, work)

    @override
    async def close(self) -> None:
        await asyncio.to_thread(self._writer.close)
        await asyncio.to_thread(self._readers.shutdown)
        self._engine.dispose()
        self._reading.dispose()
        held, self._lock = self._lock, NO_LOCK
        if held >= 0:
            os.close(held)

    def _read(self, work: Work[T]) -> T:
        try:
            with self._reading.begin() as connection:
                return work(connection)
        except OperationalError as error:
            raise StoreDownError(str(error.orig)) from error


class PostgresDatabase(Database):
    """A server that many processes share."""

    is_shared = True

    def __init__(self, url: str) -> None:
        try:
            from asyncpg import PostgresError
            from sqlalchemy.ext.asyncio import create_async_engine
        except ImportError:
            missing = "FIRSTLINE_DATABASE_URL: install firstline[postgres] for it"
            raise SettingsError((missing,)) from None
        self._raw = PostgresError
        try:
            self._engine = create_async_engine(
                make_url(url).set(drivername="postgresql+asyncpg"),
                pool_size=POOL,
                max_overflow=0,
                # They are personal, and what an error says is logged.
                hide_parameters=True,
                connect_args={"server_settings": POSTGRES, "timeout": 5},
            )
        except NoSuchModuleError:
            raise SettingsError(("FIRSTLINE_DATABASE_URL: unknown driver",)) from None

    @override
    async def transact(self, work: Work[T]) -> T:
        for _ in range(RETRIES):
            try:
                return await self._run(work)
            except DBAPIError as error:
                if not is_lost_race(error):
                    raise
        return await self._run(work)

    @override
    async def read(self, work: Work[T]) -> T:
        return await self._run(work)

    @override
    async def close(self) -> None:
        await self._engine.dispose()

    async def _run(self, work: Work[T]) -> T:
        try:
            async with self._engine.begin() as connection:
                return await connection.run_sync(work)
        except (OSError, TimeoutError, PoolTimeoutError, self._raw) as error:
            raise StoreDownError(str(error)) from error
        except DBAPIError as error:
            if is_down(error):
                raise StoreDownError(str(error.orig)) from error
            raise


def is_lost_race(error: DBAPIError) -> bool:
    """Whether the same work may simply be done again."""
    return getattr(error.orig, "sqlstate", None) in AGAIN


def is_down(error: DBAPIError) -> bool:
    """Whether the database, and not the work, is at fault."""
    if error.connection_invalidated or isinstance(error, InterfaceError):
        return True
    state = getattr(error.orig, "sqlstate", None)
    if state is None:
        return isinstance(error, OperationalError)
    return str(state).startswith(DOWN)


def _lock(path: Path) -> int:
    """Hold the lock file until it is closed; the system lets go when we die."""
    held = os.open(f"{path}.lock", os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(held)
        raise StoreLockedError(path) from None
    return held


class _Cursors(Protocol):
    isolation_level: str | None

    def execute(self, sql: str, /) -> object: ...


PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "busy_timeout": "5000",
    "temp_store": "MEMORY",
}
"""How SQLite is opened. FULL: what was confirmed outlives the power, too."""


def _configure(connection: _Cursors, _: object) -> None:
    # The driver's own BEGIN comes too late and is not IMMEDIATE: it loses updates.
    connection.isolation_level = None
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name}={value}")


def _beginning(statement: str) -> Callable[[Connection], None]:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return begin
