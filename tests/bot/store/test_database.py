from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select, update

from bot.errors import SettingsError, StoreLockedError
from bot.store.database import Database, open_database
from bot.store.migrations import migrate
from bot.store.tables import settings


def add_one(connection: Connection) -> None:
    row = connection.execute(
        select(settings.c.value).where(settings.c.name == "n").with_for_update()
    ).one()
    connection.execute(
        update(settings)
        .where(settings.c.name == "n")
        .values(value=str(int(row.value) + 1))
    )


async def test_no_update_is_lost_when_many_write_at_once(database: Database) -> None:
    await database.transact(
        lambda c: c.execute(insert(settings).values(name="n", value="0"))
    )

    await asyncio.gather(*(database.transact(add_one) for _ in range(50)))

    value = await database.read(lambda c: c.scalar(select(settings.c.value)))
    assert value == "50"


async def test_work_that_raises_leaves_nothing(database: Database) -> None:
    def fail(connection: Connection) -> None:
        connection.execute(insert(settings).values(name="n", value="0"))
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 (raised three lines above)
        await database.transact(fail)

    count = select(func.count()).select_from(settings)
    assert await database.read(lambda c: c.scalar(count)) == 0


async def test_what_was_committed_is_there_after_a_restart(
    database: Database, database_url: str
) -> None:
    await database.transact(
        lambda c: c.execute(insert(settings).values(name="n", value="7"))
    )
    await database.close()

    again = open_database(database_url)

    assert await again.read(lambda c: c.scalar(select(settings.c.value))) == "7"
    await again.close()


async def test_a_second_process_with_the_same_file_is_refused(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/firstline.db"
    first = open_database(url)
    program = f"from bot.store.database import open_database; open_database({url!r})"

    second = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
    )

    assert "another firstline is running" in second.stderr
    with pytest.raises(StoreLockedError):
        open_database(url)
    await first.close()


async def test_short_work_is_done_beside_a_bot_and_keeps_none_from_starting(
    tmp_path: Path,
) -> None:
    url = f"sqlite:///{tmp_path}/firstline.db"
    beside = open_database(url, beside=True)
    bot = open_database(url)
    await bot.transact(migrate)
    await bot.transact(
        lambda c: c.execute(insert(settings).values(name="n", value="0"))
    )

    await asyncio.gather(
        *(one.transact(add_one) for one in (beside, bot) for _ in range(20))
    )

    value = await bot.read(lambda c: c.scalar(select(settings.c.value)))
    assert value == "40"
    await beside.close()
    await bot.close()


async def test_a_file_of_the_database_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "firstline.db"
    database = open_database(f"sqlite:///{path}")
    await database.transact(migrate)

    await database.close()

    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("url", ["", "nonsense", "mysql://x/y", "sqlite://"])
def test_an_address_nobody_understands_is_told(url: str) -> None:
    with pytest.raises(SettingsError, match="FIRSTLINE_DATABASE_URL"):
        open_database(url)
