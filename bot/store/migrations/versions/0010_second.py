"""Lets people bring a second factor when they sign in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add what somebody's codes are told by."""
    op.add_column("users", sa.Column("second", sa.LargeBinary(), nullable=True))
