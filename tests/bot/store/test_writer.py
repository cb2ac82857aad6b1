"""The thread that writes SQLite: whatever waits for it shares a commit."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, insert, select
from sqlalchemy.exc import IntegrityError

from bot.errors import StoreDownError
from bot.store.database import SqliteDatabase
from bot.store.migrations import migrate
from bot.store.tables import settings


@pytest.fixture
async def sqlite(tmp_path: Path) -> AsyncIterator[SqliteDatabase]:
    """A file with the tables."""
    database = SqliteDatabase(tmp_path / "firstline.db")
    await database.transact(migrate)
    yield database
    await database.close()


def put(connection: Connection, name: str) -> str:
    connection.execute(insert(settings).values(name=name, value=""))
    return name


async def names(database: SqliteDatabase) -> list[str]:
    query = select(settings.c.name).order_by(settings.c.name)
    return await database.read(lambda c: list(c.scalars(query)))


def commits(database: SqliteDatabase) -> list[int]:
    """One for each commit from now on."""
    seen: list[int] = []
    event.listen(database._engine, "commit", lambda _: seen.append(1))  # noqa: SLF001
    return seen


async def hold(database: SqliteDatabase) -> tuple[threading.Event, asyncio.Task[None]]:
    """A work that keeps the thread busy until it is let go."""
    begun, gate = threading.Event(), threading.Event()

    def wait(_: Connection) -> None:
        begun.set()
        gate.wait(10)

    task = asyncio.create_task(database.transact(wait))
    await asyncio.to_thread(begun.wait, 10)
    return gate, task


async def test_works_that_wait_share_a_commit(sqlite: SqliteDatabase) -> None:
    gate, held = await hold(sqlite)
    seen = commits(sqlite)
    works = [
        asyncio.create_task(sqlite.transact(partial(put, name=f"{n:02}")))
        for n in range(20)
    ]
    await asyncio.sleep(0)
    gate.set()
    done = await asyncio.gather(*works)
    await held

    assert done == [f"{n:02}" for n in range(20)]
    assert await names(sqlite) == done
    # The one that was held, and one for all that waited.
    assert len(seen) == 2


async def test_a_work_that_fails_harms_none_that_waited_with_it(
    sqlite: SqliteDatabase,
) -> None:
    await sqlite.transact(lambda c: put(c, "b"))
    gate, held = await hold(sqlite)
    works = [
        asyncio.create_task(sqlite.transact(partial(put, name=name))) for name in "abc"
    ]
    await asyncio.sleep(0)
    gate.set()
    done = await asyncio.gather(*works, return_exceptions=True)
    await held

    assert done[0] == "a"
    assert isinstance(done[1], IntegrityError)
    assert done[2] == "c"
    assert await names(sqlite) == ["a", "b", "c"]


async def test_nobody_is_told_before_the_commit(sqlite: SqliteDatabase) -> None:
    """A commit that fails is told to every one whose work was in it."""
    gate, held = await hold(sqlite)

    def fail(_: Connection) -> None:
        raise ValueError("at the commit")

    event.listen(sqlite._engine, "commit", fail)  # noqa: SLF001 (it fails there)
    works = [
        asyncio.create_task(sqlite.transact(partial(put, name=name))) for name in "ab"
    ]
    await asyncio.sleep(0)
    gate.set()
    done = await asyncio.gather(held, *works, return_exceptions=True)
    event.remove(sqlite._engine, "commit", fail)  # noqa: SLF001

    assert [type(one) for one in done] == [ValueError] * 3
    assert await names(sqlite) == []
    # And the file is as good as before.
    assert await sqlite.transact(partial(put, name="c")) == "c"
    assert await names(sqlite) == ["c"]


async def test_what_was_cancelled_before_it_began_is_not_done(
    sqlite: SqliteDatabase,
) -> None:
    gate, held = await hold(sqlite)
    first = asyncio.create_task(sqlite.transact(lambda c: put(c, "a")))
    second = asyncio.create_task(sqlite.transact(lambda c: put(c, "b")))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.sleep(0)
    gate.set()
    await second
    await held

    assert await names(sqlite) == ["b"]


class Stop(BaseException):
    """What ends a process."""


async def test_a_work_that_ends_a_process_does_not_end_the_writing(
    sqlite: SqliteDatabase,
) -> None:
    def stop(_: Connection) -> None:
        raise Stop

    with pytest.raises(Stop):
        await sqlite.transact(stop)
    done = await asyncio.gather(
        sqlite.transact(partial(put, name="a")),
        sqlite.transact(stop),
        sqlite.transact(partial(put, name="b")),
        return_exceptions=True,
    )

    assert isinstance(done[1], Stop)
    assert await names(sqlite) == ["a", "b"]


async def test_a_full_disk_is_told_to_each_and_ends_with_the_fullness(
    sqlite: SqliteDatabase,
) -> None:
    def fill(connection: Connection, name: str) -> None:
        row = {"name": name, "value": "x" * 100_000}
        connection.execute(insert(settings).values(row))

    def most(connection: Connection, pages: int) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    await sqlite.transact(partial(most, pages=1))
    done = await asyncio.gather(
        *(sqlite.transact(partial(fill, name=name)) for name in "abc"),
        return_exceptions=True,
    )
    assert [type(one) for one in done] == [StoreDownError] * 3
    assert await names(sqlite) == []

    await sqlite.transact(partial(most, pages=1_000_000))
    await sqlite.transact(partial(fill, name="d"))
    assert await names(sqlite) == ["d"]
