"""The history of the tables; `migrate` brings a database to the newest step."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    insert,
    inspect,
    text,
)

from bot.errors import OldTablesError

HEAD = "0010"
"""The newest step: a database that has it starts without the library's import."""

LOCK = 4_021_977
"""Of the start of several processes at once, on PostgreSQL; any number would do."""


def migrate(connection: Connection, *, beside: bool = False) -> None:
    """Bring the tables up to date inside the transaction of the connection.

    `beside` leaves old tables as they are: a bot of before may be working with them.

    Raises:
        OldTablesError: they are old, and were left so.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
    found = step(connection)
    if found == HEAD:
        return
    if found is None:
        make(connection)
        return
    if beside:
        raise OldTablesError(found, HEAD)
    upgrade(connection)


def make(connection: Connection) -> None:
    """Make the tables of the newest step at once, in an empty database.

    A test holds that they are those to which the steps lead.
    """
    tables = every_table()
    if connection.dialect.name == "postgresql":
        _index_a_part(tables)
    tables.create_all(connection, checkfirst=False)
    alembic_version = Table(
        "alembic_version",
        MetaData(),
        Column("version_num", String(32)),
        PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
    )
    alembic_version.create(connection)
    connection.execute(insert(alembic_version).values(version_num=HEAD))


def _index_a_part(tables: MetaData) -> None:
    """Tell PostgreSQL of the rows that an index leaves out, as SQLite is told.

    Where the tables are written it would load its dialect in every process.
    """
    for table in tables.tables.values():
        for index in table.indexes:
            where = index.dialect_options["sqlite"]["where"]
            index.dialect_options["postgresql"]["where"] = where


def every_table() -> MetaData:
    """All tables of the code."""
    # Their tables are a part of it once they are imported.
    from bot.store import accounts, board, guests, library, people, tables, tallies

    del accounts, board, guests, library, people, tallies
    return tables.metadata


def upgrade(connection: Connection, to: str = "head") -> None:
    """Go the steps up to one; each knows what lies in the tables."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def step(connection: Connection) -> str | None:
    """The step a database stands at; None when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(
        text("SELECT version_num FROM alembic_version")
    )
    return found
