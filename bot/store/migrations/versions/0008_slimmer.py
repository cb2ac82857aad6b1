"""Indexes only of rows that are looked for, marks that are stored once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make two indexes partial; on SQLite the key of a mark becomes its row."""
    for column in ("handoff_id", "sent_at"):
        op.drop_index(f"ix_outbox_{column}", "outbox")
        there = sa.text(f"{column} IS NOT NULL")
        op.create_index(
            f"ix_outbox_{column}",
            "outbox",
            [column],
            sqlite_where=there,
            postgresql_where=there,
        )
    if op.get_bind().dialect.name == "sqlite":
        _slim_marks()


def _slim_marks() -> None:
    op.drop_index("ix_search_marks_conversation", "search_marks")
    op.rename_table("search_marks", "search_marks_before")
    op.create_table(
        "search_marks",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("conversation_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_search_marks_conversation_id_conversations"),
        ),
        sa.PrimaryKeyConstraint(
            "hash", "conversation_id", name=op.f("pk_search_marks")
        ),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO search_marks (hash, conversation_id)"
        " SELECT hash, conversation_id FROM search_marks_before"
    )
    op.drop_table("search_marks_before")
    op.create_index("ix_search_marks_conversation", "search_marks", ["conversation_id"])
