"""Finds what was blanked and may be forgotten without looking at all that came."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add an index of updates without words."""
    blanked = sa.text("event IS NULL")
    op.create_index(
        "ix_inbox_blanked",
        "inbox",
        ["done_at"],
        sqlite_where=blanked,
        postgresql_where=blanked,
    )
