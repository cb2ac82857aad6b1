"""The history of the tables; `migrate` brings a database to the newest step."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

HEAD = "0006"
"""The newest step: a database that has it starts without the library's import."""

LOCK = 4_021_977
"""Of the start of several processes at once, on PostgreSQL; any number would do."""


def migrate(connection: Connection) -> None:
    """Bring the tables up to date inside the transaction of the connection."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
    if step(connection) == HEAD:
        return
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
