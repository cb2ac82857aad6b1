"""The tables of the conversation: who writes, what waits, what was said.

Times are microseconds (see `moments`). A column of type `Sealed` holds personal words,
encrypted by `secrets`; a column named `hash` holds a keyed hash of the same module.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
    true,
)

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMES)

# SQLite counts by itself only in a column of its own integer type.
Id = BigInteger().with_variant(Integer, "sqlite")
Time = BigInteger
Sealed = LargeBinary

keys = Table(
    "keys",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("purpose", String, nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    Column("made_at", Time, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

leases = Table(
    "leases",
    metadata,
    Column("name", String, primary_key=True),
    Column("owner", String, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("until", Time, nullable=False),
    Column("not_before", Time, nullable=False, server_default="0"),
)

contacts = Table(
    "contacts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Sealed),
    Column("made_at", Time, nullable=False),
)

addresses = Table(
    "addresses",
    metadata,
    Column("id", Id, primary_key=True),
    Column("contact_id", ForeignKey("contacts.id"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("value", Sealed),
    Column("made_at", Time, nullable=False),
    UniqueConstraint("kind", "hash", "contact_id"),
    Index("ix_addresses_hash", "hash"),
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", Id, primary_key=True),
    Column("channel", String, nullable=False),
    Column("chat", String, nullable=False),
    Column("contact_id", ForeignKey("contacts.id"), nullable=False, index=True),
    Column("state", Sealed),
    Column("status", String, nullable=False, server_default="talking"),
    Column("version", BigInteger, nullable=False, server_default="0"),
    Column("generation", BigInteger, nullable=False, server_default="0"),
    Column("epoch", BigInteger, nullable=False, server_default="0"),
    Column("episode", Integer, nullable=False, server_default="0"),
    Column("script", String, nullable=False, server_default=""),
    Column("script_version", Integer, nullable=False, server_default="0"),
    Column("lead_id", BigInteger),
    Column("owner", String),
    Column("thread", String),
    Column("is_reachable", Boolean, nullable=False, server_default=true()),
    Column("is_erased", Boolean, nullable=False, server_default=false()),
    Column("made_at", Time, nullable=False),
    Column("heard_at", Time, nullable=False),
    UniqueConstraint("channel", "chat"),
)

Index(
    "ix_conversations_thread",
    conversations.c.thread,
    sqlite_where=text("thread IS NOT NULL"),
)

episodes = Table(
    "episodes",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("script", String, nullable=False),
    Column("script_version", Integer, nullable=False),
    Column("source", Sealed),
    Column("began_at", Time, nullable=False),
    Column("ended_at", Time),
    Column("outcome", String),
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("channel", String, nullable=False),
    Column("external_id", String, nullable=False),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("event", Sealed),
    Column("profile", Sealed),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("at", Time, nullable=False),
    Column("received_at", Time, nullable=False),
    Column("done_at", Time),
    UniqueConstraint("channel", "external_id"),
    Index("ix_inbox_done", "conversation_id", "done_at"),
)
Index(
    "ix_inbox_waiting",
    inbox.c.conversation_id,
    inbox.c.id,
    sqlite_where=text("done_at IS NULL"),
)

Index(
    "ix_inbox_blanked",
    inbox.c.done_at,
    sqlite_where=text("event IS NULL"),
)

ready = Table(
    "ready",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id"), primary_key=True),
    Column("since", Time, nullable=False, index=True),
)

turns = Table(
    "turns",
    metadata,
    Column("id", Id, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("episode", Integer, nullable=False),
    Column("script", String, nullable=False),
    Column("script_version", Integer, nullable=False),
    Column("first_inbox_id", BigInteger, nullable=False),
    Column("last_inbox_id", BigInteger, nullable=False),
    Column("journal", Sealed),
    Column("at", Time, nullable=False),
    UniqueConstraint("conversation_id", "version"),
)

timers = Table(
    "timers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("generation", BigInteger, nullable=False),
    Column("step", Integer, nullable=False),
    Column("due", Time, nullable=False),
    UniqueConstraint("conversation_id", "kind", "generation", "step"),
    Index("ix_timers_due", "due"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("channel", String, nullable=False),
    Column("chat", String, nullable=False),
    Column("conversation_id", ForeignKey("conversations.id"), index=True),
    Column("handoff_id", BigInteger),
    Column("kind", String, nullable=False),
    Column("speaker", String, nullable=False),
    Column("epoch", BigInteger, nullable=False, server_default="0"),
    Column("edits", BigInteger),
    Column("body", Sealed),
    Column("status", String, nullable=False, server_default="waiting"),
    Column("is_plain", Boolean, nullable=False, server_default=false()),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("unknowns", Integer, nullable=False, server_default="0"),
    Column("claimed_by", BigInteger),
    Column("claimed_at", Time),
    Column("ref", String),
    Column("error", String),
    Column("made_at", Time, nullable=False),
    Column("sent_at", Time),
)
UNSENT = text("outbox.status IN ('waiting', 'sending')")
"""As the index below says it: with parameters no database would know that it fits."""

Index(
    "ix_outbox_unsent",
    outbox.c.channel,
    outbox.c.chat,
    outbox.c.id,
    sqlite_where=text("status IN ('waiting', 'sending')"),
)
Index(
    "ix_outbox_ref",
    outbox.c.channel,
    outbox.c.chat,
    outbox.c.ref,
    sqlite_where=text("ref IS NOT NULL"),
)
Index(
    "ix_outbox_sent_at",
    outbox.c.sent_at,
    sqlite_where=text("sent_at IS NOT NULL"),
)
Index(
    "ix_outbox_handoff_id",
    outbox.c.handoff_id,
    sqlite_where=text("handoff_id IS NOT NULL"),
)
Index(
    "ix_outbox_undelivered",
    outbox.c.id,
    sqlite_where=text("status IN ('dead', 'unknown', 'blocked')"),
)

lanes = Table(
    "lanes",
    metadata,
    Column("channel", String, primary_key=True),
    Column("chat", String, primary_key=True),
    Column("due", Time, nullable=False),
    Index("ix_lanes_due", "channel", "due"),
)

moved_chats = Table(
    "moved_chats",
    metadata,
    Column("channel", String, primary_key=True),
    Column("chat", String, primary_key=True),
    Column("moved_to", String, nullable=False),
)

dead_letters = Table(
    "dead_letters",
    metadata,
    Column("id", Id, primary_key=True),
    Column("box", String, nullable=False),
    Column("row_id", BigInteger, nullable=False),
    Column("conversation_id", ForeignKey("conversations.id"), index=True),
    Column("reason", String, nullable=False),
    Column("made_at", Time, nullable=False),
    Column("settled_at", Time),
    UniqueConstraint("box", "row_id"),
)
