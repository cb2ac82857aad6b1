"""The tables of pages: who chats there, and the files that were sent."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from bot.store.tables import Sealed, Time, metadata

guests = Table(
    "guests",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("chat", String, nullable=False, index=True),
    Column("script", String, nullable=False),
    Column("subject", LargeBinary, index=True),
    Column("made_at", Time, nullable=False),
    Column("seen_at", Time, nullable=False, index=True),
)

files = Table(
    "files",
    metadata,
    Column("id", String, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False),
    Column("key", String, nullable=False),
    Column("name", Sealed),
    Column("mime", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("secret", Sealed, nullable=False),
    Column("made_at", Time, nullable=False),
    UniqueConstraint("conversation_id", "key"),
)
