"""The tables of the desk: deeds of managers, what is searched by, who is there."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
)

from bot.store.tables import Id, Sealed, Time, metadata

deeds = Table(
    "deeds",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("manager", String, nullable=False),
    Column("what", String, nullable=False),
    Column("lead_id", BigInteger),
    Column("conversation_id", BigInteger),
    Column("answer", String, nullable=False, server_default=""),
    Column("words", Sealed),
    Column("at", Time, nullable=False),
    Index("ix_deeds_lead", "lead_id"),
    Index("ix_deeds_conversation", "conversation_id"),
)

search_marks = Table(
    "search_marks",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), primary_key=True),
    Index("ix_search_marks_conversation", "conversation_id"),
    # A mark is nothing but its key: one tree less to write.
    sqlite_with_rowid=False,
)

saved_views = Table(
    "saved_views",
    metadata,
    Column("id", Id, primary_key=True),
    Column("owner", String, nullable=False, index=True),
    Column("name", String, nullable=False),
    Column("query", String, nullable=False),
    Column("is_shared", Boolean, nullable=False, server_default=false()),
    Column("made_at", Time, nullable=False),
)

canned_replies = Table(
    "canned_replies",
    metadata,
    Column("id", Id, primary_key=True),
    Column("script", String, nullable=False, server_default=""),
    Column("name", String, nullable=False),
    Column("text", String, nullable=False),
    Column("author", String, nullable=False),
    Column("made_at", Time, nullable=False),
    UniqueConstraint("script", "name"),
)

reminders = Table(
    "reminders",
    metadata,
    Column("id", Id, primary_key=True),
    Column("lead_id", ForeignKey("leads.id"), nullable=False, index=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False),
    Column("manager", String, nullable=False),
    Column("due", Time, nullable=False),
    Column("words", Sealed),
    Column("made_at", Time, nullable=False),
    Column("told_at", Time),
    Column("done_at", Time),
    Index("ix_reminders_conversation", "conversation_id"),
)
Index(
    "ix_reminders_due",
    reminders.c.due,
    sqlite_where=text("done_at IS NULL"),
)

merges = Table(
    "merges",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kept_id", ForeignKey("contacts.id"), nullable=False, index=True),
    Column("gone_id", ForeignKey("contacts.id"), nullable=False, index=True),
    Column("moved", String, nullable=False),
    Column("author", String, nullable=False),
    Column("made_at", Time, nullable=False),
    Column("undone_at", Time),
    Column("undone_by", String),
)

presences = Table(
    "presences",
    metadata,
    Column("manager", String, primary_key=True),
    Column("seen_at", Time, nullable=False),
    Column("lead_id", BigInteger),
)
