"""The desk: stages of leads, deeds, search, saved views, reminders, merges."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

STAGE = """
    UPDATE leads SET stage = CASE status
        WHEN 'claimed' THEN 'work'
        WHEN 'offered' THEN 'waiting'
        WHEN 'closed' THEN CASE WHEN outcome = 'won' THEN 'good' ELSE 'bad' END
        WHEN 'finished' THEN
            CASE WHEN outcome = 'done' AND triage = 'future' THEN 'talking'
            ELSE 'bad' END
        WHEN 'erased' THEN 'gone'
        ELSE 'talking' END
"""


def upgrade() -> None:
    """Add to leads and to the outbox, and make the tables."""
    _leads()
    op.create_index(
        "ix_outbox_undelivered",
        "outbox",
        ["id"],
        unique=False,
        sqlite_where=sa.text("status IN ('dead', 'unknown', 'blocked')"),
        postgresql_where=sa.text("status IN ('dead', 'unknown', 'blocked')"),
    )
    _deeds()
    _views()
    _reminders()
    _people()


def _leads() -> None:
    added: tuple[sa.Column[str], ...] = (
        sa.Column("stage", sa.String(), server_default="talking", nullable=False),
        sa.Column("source", sa.String(), server_default="", nullable=False),
        sa.Column("campaign", sa.String(), server_default="", nullable=False),
    )
    for column in added:
        op.add_column("leads", column)
    op.add_column("leads", sa.Column("amount", sa.BigInteger(), nullable=True))
    op.execute(STAGE)
    for name in ("stage", "manager", "source"):
        op.create_index(f"ix_leads_{name}", "leads", [name, "id"], unique=False)


def _deeds() -> None:
    op.create_table(
        "deeds",
        sa.Column("id", ID, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("manager", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("lead_id", sa.BigInteger(), nullable=True),
        sa.Column("conversation_id", sa.BigInteger(), nullable=True),
        sa.Column("answer", sa.String(), server_default="", nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deeds")),
        sa.UniqueConstraint("key", name=op.f("uq_deeds_key")),
    )
    op.create_index("ix_deeds_lead", "deeds", ["lead_id"], unique=False)
    op.create_index("ix_deeds_conversation", "deeds", ["conversation_id"], unique=False)
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
    )
    op.create_index(
        "ix_search_marks_conversation",
        "search_marks",
        ["conversation_id"],
        unique=False,
    )


def _views() -> None:
    op.create_table(
        "saved_views",
        sa.Column("id", ID, nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("query", sa.String(), nullable=False),
        sa.Column("is_shared", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_views")),
    )
    op.create_index(op.f("ix_saved_views_owner"), "saved_views", ["owner"])
    op.create_table(
        "canned_replies",
        sa.Column("id", ID, nullable=False),
        sa.Column("script", sa.String(), server_default="", nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canned_replies")),
        sa.UniqueConstraint(
            "script", "name", name=op.f("uq_canned_replies_script_name")
        ),
    )


def _reminders() -> None:
    op.create_table(
        "reminders",
        sa.Column("id", ID, nullable=False),
        sa.Column("lead_id", ID, nullable=False),
        sa.Column("conversation_id", ID, nullable=False),
        sa.Column("manager", sa.String(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["leads.id"], name=op.f("fk_reminders_lead_id_leads")
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_reminders_conversation_id_conversations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
    )
    op.create_index(op.f("ix_reminders_lead_id"), "reminders", ["lead_id"])
    op.create_index("ix_reminders_conversation", "reminders", ["conversation_id"])
    op.create_index(
        "ix_reminders_due",
        "reminders",
        ["due"],
        unique=False,
        sqlite_where=sa.text("done_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL"),
    )


def _people() -> None:
    op.create_table(
        "merges",
        sa.Column("id", ID, nullable=False),
        sa.Column("kept_id", ID, nullable=False),
        sa.Column("gone_id", ID, nullable=False),
        sa.Column("moved", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("undone_at", sa.BigInteger(), nullable=True),
        sa.Column("undone_by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["kept_id"], ["contacts.id"], name=op.f("fk_merges_kept_id_contacts")
        ),
        sa.ForeignKeyConstraint(
            ["gone_id"], ["contacts.id"], name=op.f("fk_merges_gone_id_contacts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merges")),
    )
    op.create_index(op.f("ix_merges_kept_id"), "merges", ["kept_id"])
    op.create_index(op.f("ix_merges_gone_id"), "merges", ["gone_id"])
    op.create_table(
        "presences",
        sa.Column("manager", sa.String(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("lead_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("manager", name=op.f("pk_presences")),
    )
