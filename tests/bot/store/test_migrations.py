from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, insert, select, text

from bot.errors import OldTablesError
from bot.store import migrations
from bot.store.database import Database
from bot.store.migrations import HEAD, migrate, step
from bot.store.people import leads
from bot.store.tables import settings


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection)
    return list(compare_metadata(context, leads.metadata))


async def test_the_steps_lead_to_just_the_tables_of_the_code(
    database: Database,
) -> None:
    assert await database.read(differences) == []


async def test_migrating_again_changes_nothing(database: Database) -> None:
    await database.transact(
        lambda c: c.execute(insert(settings).values(name="n", value="7"))
    )

    await database.transact(migrate)

    assert await database.read(step) == HEAD
    assert await database.read(lambda c: c.scalar(select(settings.c.value))) == "7"


def test_the_newest_step_is_the_one_the_code_waits_for() -> None:
    folder = ScriptDirectory(str(migrations.__path__[0]))

    assert folder.get_current_head() == HEAD


async def test_old_tables_are_left_alone_beside_a_bot(database: Database) -> None:
    at = text("UPDATE alembic_version SET version_num = :step")
    await database.transact(lambda c: c.execute(at, {"step": "0001"}))

    with pytest.raises(OldTablesError, match="firstline migrate"):
        await database.transact(lambda c: migrate(c, beside=True))
    await database.transact(lambda c: c.execute(at, {"step": HEAD}))
