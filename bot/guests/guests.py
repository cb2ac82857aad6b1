"""Guests: prospects on a page, each known by a token that only the page has.

The database keeps the token's keyed hash. The chat has a name of its own, so nothing
that is shown, logged or exported opens a conversation.
"""

from __future__ import annotations

from secrets import token_hex, token_urlsafe

from msgspec import Struct
from sqlalchemy import Connection, delete, select, update

from bot.store.guests import guests
from bot.store.moments import SECOND
from bot.store.queues import insert_new
from bot.store.secrets import Secrets
from bot.store.tables import conversations

WEBCHAT = "webchat"
"""The channel of pages; the messenger of that name sends for it."""

TOKEN_BYTES = 32
HOUR = 3600 * SECOND


class Guest(Struct, frozen=True):
    """A prospect on a page; `conversation` is None before anything was said."""

    hash: bytes
    chat: str
    script: str
    conversation: int | None = None
    made_at: int = 0
    seen_at: int = 0


def new_token() -> str:
    """A token nobody can guess."""
    return token_urlsafe(TOKEN_BYTES)


def new_chat() -> str:
    """A name for a chat; it opens nothing."""
    return token_hex(16)


def token_hash(secrets: Secrets, token: str) -> bytes:
    """What the database knows of a token."""
    return secrets.hash("guest", token)


def open_guest(connection: Connection, guest: Guest, now: int) -> None:
    """Keep a guest, once however often it comes."""
    row = {
        "hash": guest.hash,
        "chat": guest.chat,
        "script": guest.script,
        "made_at": now,
        "seen_at": now,
    }
    insert_new(connection, guests, [row], unique=["hash"])


def find_guest(connection: Connection, hash_: bytes) -> Guest | None:
    """The guest of a token's hash, with the conversation."""
    row = connection.execute(
        select(guests, conversations.c.id)
        .outerjoin(
            conversations,
            (conversations.c.channel == WEBCHAT)
            & (conversations.c.chat == guests.c.chat),
        )
        .where(guests.c.hash == hash_)
    ).first()
    if row is None:
        return None
    return Guest(
        row.hash, row.chat, row.script, row.id, made_at=row.made_at, seen_at=row.seen_at
    )


def note_seen(connection: Connection, guest: Guest, now: int) -> None:
    """Somebody is still there, to the hour."""
    connection.execute(
        update(guests).where(guests.c.hash == guest.hash).values(seen_at=now)
    )


def is_stale(guest: Guest, now: int) -> bool:
    """Whether it is time to note that somebody is still there."""
    return guest.seen_at < now - HOUR


def identify(connection: Connection, guest: Guest, subject: bytes) -> str | None:
    """Bind a guest to a person whom a site vouches for; the chat there is then.

    The same person on another device finds the conversation there, nobody else does.
    None when the guest is somebody else already: two people share a browser.
    """
    known = connection.scalar(
        select(guests.c.subject).where(guests.c.hash == guest.hash)
    )
    if known not in {None, subject}:
        return None
    earlier: str | None = connection.scalar(
        select(guests.c.chat)
        .where(guests.c.subject == subject, guests.c.script == guest.script)
        .order_by(guests.c.made_at)
        .limit(1)
    )
    chat = earlier or guest.chat
    connection.execute(
        update(guests)
        .where(guests.c.hash == guest.hash)
        .values(subject=subject, chat=chat)
    )
    return chat


def forget_guests(connection: Connection, before: int) -> int:
    """Drop guests who were not seen since a time; how many."""
    return connection.execute(delete(guests).where(guests.c.seen_at < before)).rowcount
