from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, insert, select

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
