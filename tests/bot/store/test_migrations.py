from __future__ import annotations

import re
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, insert, select, text

from bot.errors import OldTablesError
from bot.store import migrations
from bot.store.board import search_marks
from bot.store.database import Database, open_database
from bot.store.migrations import HEAD, every_table, migrate, step, upgrade
from bot.store.people import leads
from bot.store.tables import settings


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection)
    return list(compare_metadata(context, leads.metadata))


def by_steps(connection: Connection) -> None:
    """All tables dropped, and made by the steps, as in a database that has grown."""
    every_table().drop_all(connection)
    connection.execute(text("DROP TABLE alembic_version"))
    upgrade(connection)


async def test_the_steps_lead_to_just_the_tables_of_the_code(
    database: Database,
) -> None:
    made = await database.read(described)
    await database.transact(by_steps)

    assert await database.read(differences) == []
    assert await database.read(step) == HEAD
    assert await database.read(described) == made


def described(connection: Connection) -> set[tuple[str, ...]]:
    """What the database itself says of tables and indexes, without orders."""
    if connection.dialect.name == "postgresql":
        columns = text(
            "SELECT table_name, column_name, data_type, is_nullable, column_default "
            "FROM information_schema.columns WHERE table_schema = 'public'"
        )
        indexes = text("SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'")
        found = [*connection.execute(columns), *connection.execute(indexes)]
        return {tuple(map(str, row)) for row in found}
    tables = text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {
        (name, *sorted(re.split(r"[,()\s]+", sql.replace('"', ""))))
        for name, sql in connection.execute(tables)
    }


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


async def test_marks_that_were_made_before_are_still_there(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'old.db'}")

    def at_0007(connection: Connection) -> None:
        upgrade(connection, "0007")
        for words in (
            "INSERT INTO contacts (id, made_at) VALUES (1, 0)",
            (
                "INSERT INTO conversations (id, channel, chat, contact_id, made_at,"
                " heard_at) VALUES (1, 'web', '1', 1, 0, 0)"
            ),
            "INSERT INTO search_marks (hash, conversation_id) VALUES (x'ab', 1)",
        ):
            connection.execute(text(words))

    await database.transact(at_0007)
    await database.transact(migrate)

    rows = await database.read(lambda c: c.execute(select(search_marks)).all())
    assert rows == [(b"\xab", 1)]
    assert await database.read(differences) == []
    await database.close()
