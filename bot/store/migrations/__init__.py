"""The history of the tables; `migrate` brings a database to the newest step."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.errors import OldTablesError

HEAD = "0009"
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
    if beside and found is not None:
        raise OldTablesError(found, HEAD)
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def step(connection: Connection) -> str | None:
    """The step a database stands at; None when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(
        text("SELECT version_num FROM alembic_version")
    )
    return found
