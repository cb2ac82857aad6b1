"""The table of the library: every version of a script that was ever in force."""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, String, Table

from bot.store.tables import Time, metadata

script_versions = Table(
    "script_versions",
    metadata,
    Column("script", String, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("digest", LargeBinary, nullable=False),
    Column("files", LargeBinary, nullable=False),
    Column("origin", String, nullable=False),
    Column("author", String, nullable=False, server_default=""),
    Column("note", String, nullable=False, server_default=""),
    Column("made_at", Time, nullable=False),
)
