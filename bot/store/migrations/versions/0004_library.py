"""Versions of scripts, and indexes for what is looked up often."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table and the indexes."""
    op.create_table(
        "script_versions",
        sa.Column("script", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("files", sa.LargeBinary(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("author", sa.String(), server_default="", nullable=False),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("script", "number", name=op.f("pk_script_versions")),
    )
    for name, table, columns, where in (
        ("ix_conversations_thread", "conversations", ["thread"], "thread"),
        ("ix_outbox_ref", "outbox", ["channel", "chat", "ref"], "ref"),
    ):
        is_there = sa.text(f"{where} IS NOT NULL")
        op.create_index(
            name,
            table,
            columns,
            unique=False,
            sqlite_where=is_there,
            postgresql_where=is_there,
        )
    op.create_index("ix_addresses_hash", "addresses", ["hash"], unique=False)
    op.create_index("ix_tombstones_hash", "tombstones", ["hash"], unique=False)
    op.create_index("ix_bookings_at", "bookings", ["script", "at"], unique=False)
