"""What reports count: the questions of each lead, the topics it asked about."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "steps",
        sa.Column("lead_id", ID, nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=True),
        sa.Column("asked_last_at", sa.BigInteger(), nullable=True),
        sa.Column("missed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["leads.id"], name=op.f("fk_steps_lead_id_leads")
        ),
        sa.PrimaryKeyConstraint("lead_id", "question", name=op.f("pk_steps")),
    )
    op.create_table(
        "inquiries",
        sa.Column("lead_id", ID, nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["leads.id"], name=op.f("fk_inquiries_lead_id_leads")
        ),
        sa.PrimaryKeyConstraint("lead_id", "topic", name=op.f("pk_inquiries")),
    )
    op.create_index("ix_leads_made_at", "leads", ["made_at"], unique=False)
