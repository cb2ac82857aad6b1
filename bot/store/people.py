"""The tables of leads and people: what was found out, who takes it, what is agreed."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
)

from bot.store.tables import Id, Sealed, Time, metadata

leads = Table(
    "leads",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False),
    Column("contact_id", ForeignKey("contacts.id"), nullable=False, index=True),
    Column("episode", Integer, nullable=False),
    Column("script", String, nullable=False, server_default=""),
    Column("status", String, nullable=False, server_default="open"),
    Column("stage", String, nullable=False, server_default="talking"),
    Column("source", String, nullable=False, server_default=""),
    Column("campaign", String, nullable=False, server_default=""),
    Column("potential", Integer, nullable=False, server_default="0"),
    Column("temperature", Integer, nullable=False, server_default="0"),
    Column("potential_level", String, nullable=False, server_default=""),
    Column("temperature_level", String, nullable=False, server_default=""),
    Column("triage", String, nullable=False, server_default=""),
    Column("is_target", Boolean, nullable=False, server_default=false()),
    Column("junk", String),
    Column("facts", Sealed),
    Column("notes", Sealed),
    Column("outcome", String),
    Column("reason", String),
    Column("amount", BigInteger),
    Column("manager", String),
    Column("previous_id", BigInteger),
    Column("rounds", Integer, nullable=False, server_default="0"),
    Column("made_at", Time, nullable=False),
    Column("changed_at", Time, nullable=False),
    Column("closed_at", Time),
    Index("ix_leads_conversation", "conversation_id", "episode"),
    Index("ix_leads_stage", "stage", "id"),
    Index("ix_leads_manager", "manager", "id"),
    Index("ix_leads_source", "source", "id"),
    Index("ix_leads_made_at", "made_at"),
)

managers = Table(
    "managers",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", Sealed),
    Column("role", String, nullable=False, server_default=""),
    Column("channel", String),
    Column("chat", String),
    Column("invite", LargeBinary),
    Column("invited_until", Time),
    Column("linked_at", Time),
    Column("removed_at", Time),
    Column("is_away", Boolean, nullable=False, server_default=false()),
    Column("offered_at", Time, nullable=False, server_default="0"),
    UniqueConstraint("channel", "chat"),
)

handoffs = Table(
    "handoffs",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False),
    Column("lead_id", ForeignKey("leads.id"), nullable=False),
    Column("round", Integer, nullable=False),
    Column("status", String, nullable=False, server_default="new"),
    Column("how", String, nullable=False),
    Column("people", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("script", String, nullable=False, server_default=""),
    Column("claim_within", Integer, nullable=False),
    Column("step", Integer, nullable=False, server_default="0"),
    Column("due", Time),
    Column("manager", String),
    Column("made_at", Time, nullable=False),
    Column("claimed_at", Time),
    Column("closed_at", Time),
    Column("outcome", String),
    Index("ix_handoffs_conversation", "conversation_id"),
)
Index(
    "ix_handoffs_due",
    handoffs.c.due,
    sqlite_where=text("due IS NOT NULL"),
)

offers = Table(
    "offers",
    metadata,
    Column("handoff_id", ForeignKey("handoffs.id"), primary_key=True),
    Column("manager", String, primary_key=True),
    Column("offered_at", Time, nullable=False),
    Column("expired_at", Time),
)

promises = Table(
    "promises",
    metadata,
    Column("id", Id, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("about", String, nullable=False, server_default=""),
    Column("due", Time, nullable=False),
    Column("made_at", Time, nullable=False),
    Column("kept_at", Time),
    UniqueConstraint("conversation_id", "kind", "due"),
)

bookings = Table(
    "bookings",
    metadata,
    Column("id", Id, primary_key=True),
    Column("script", String, nullable=False),
    Column("question", String, nullable=False),
    Column("at", Time, nullable=False),
    Column("seat", Integer, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False),
    Column("made_at", Time, nullable=False),
    UniqueConstraint("script", "question", "at", "seat"),
    Index("ix_bookings_conversation", "conversation_id"),
    Index("ix_bookings_at", "script", "at"),
)

exclusions = Table(
    "exclusions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("reason", String, nullable=False),
    Column("author", String, nullable=False),
    Column("made_at", Time, nullable=False),
    Column("expires_at", Time),
    Column("undone_at", Time),
    Column("undone_by", String),
    Index("ix_exclusions_hash", "hash"),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("contact_id", ForeignKey("contacts.id"), nullable=False, index=True),
    Column("purpose", String, nullable=False),
    Column("is_given", Boolean, nullable=False),
    Column("document", String, nullable=False, server_default=""),
    Column("version", String, nullable=False, server_default=""),
    Column("words", Sealed),
    Column("message", String, nullable=False, server_default=""),
    Column("at", Time, nullable=False),
)

tombstones = Table(
    "tombstones",
    metadata,
    Column("kind", String, primary_key=True),
    Column("hash", LargeBinary, primary_key=True),
    Column("at", Time, nullable=False),
    Index("ix_tombstones_hash", "hash"),
)
