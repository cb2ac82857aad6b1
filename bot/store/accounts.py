"""The tables of those who sign in: people, sessions, tokens of programs, the audit."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from bot.store.tables import Id, Sealed, Time, metadata

users = Table(
    "users",
    metadata,
    Column("id", Id, primary_key=True),
    Column("login", String, nullable=False, unique=True),
    Column("name", Sealed),
    Column("role", String, nullable=False),
    Column("manager", String, unique=True),
    Column("password", String, nullable=False, server_default=""),
    Column("second", Sealed),
    Column("made_at", Time, nullable=False),
    Column("seen_at", Time),
    Column("removed_at", Time),
)

sessions = Table(
    "sessions",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
    Column("made_at", Time, nullable=False),
    Column("seen_at", Time, nullable=False),
)

tokens = Table(
    "tokens",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("role", String, nullable=False),
    Column("hash", LargeBinary, nullable=False, unique=True),
    Column("made_at", Time, nullable=False),
    Column("seen_at", Time),
    Column("removed_at", Time),
)

failures = Table(
    "failures",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("last_at", Time, nullable=False),
    Column("until", Time, nullable=False, server_default="0"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Time, nullable=False, index=True),
    Column("actor", String, nullable=False),
    Column("act", String, nullable=False),
    Column("lead_id", BigInteger),
    Column("subject", String, nullable=False, server_default=""),
    Index("ix_audit_lead_id", "lead_id"),
)

requests = Table(
    "requests",
    metadata,
    Column("id", Id, primary_key=True),
    Column("scope", String, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("answer", Sealed),
    Column("made_at", Time, nullable=False, index=True),
    UniqueConstraint("scope", "hash"),
)
