"""Sessions of people who signed in: a random token, kept as its keyed hash only."""

from __future__ import annotations

import secrets as random

from sqlalchemy import Row, delete, insert, or_, select, update

from bot.accounts.accounts import Person, person_of
from bot.store.accounts import sessions, users
from bot.store.moments import SECOND
from bot.store.secrets import Secrets
from bot.transaction import Transaction

TOKEN_BYTES = 32
IDLE = 12 * 3600 * SECOND
"""A session that nobody uses for so long is over."""

LIFE = 14 * 24 * 3600 * SECOND
"""And each after this."""

NOTED = 60 * SECOND
"""How old the time of the last use may get before it is written anew."""


def new_token() -> str:
    """A token that nobody can guess."""
    return random.token_urlsafe(TOKEN_BYTES)


def csrf_of(secrets: Secrets, token: str) -> str:
    """The word that a form of a session must bring; tells nothing of its token."""
    return secrets.hash("csrf", token).hex()


def open_session(tx: Transaction, user: int, *, old: str | None = None) -> str:
    """Sign somebody in under a new token; the session of an old one ends."""
    _sweep(tx)
    if old is not None:
        close_session(tx, old)
    token = new_token()
    tx.connection.execute(
        insert(sessions).values(
            hash=tx.secrets.hash("session", token),
            user_id=user,
            made_at=tx.now,
            seen_at=tx.now,
        )
    )
    tx.connection.execute(
        update(users).where(users.c.id == user).values(seen_at=tx.now)
    )
    return token


def close_session(tx: Transaction, token: str) -> None:
    """Sign out."""
    hash_ = tx.secrets.hash("session", token)
    tx.connection.execute(delete(sessions).where(sessions.c.hash == hash_))


def who_is(tx: Transaction, token: str) -> tuple[Person, bool] | None:
    """The person of a token, and whether the use is worth to be noted."""
    row: Row[*tuple[object, ...]] | None = tx.connection.execute(
        select(users, sessions.c.seen_at.label("used_at"))
        .join(sessions, sessions.c.user_id == users.c.id)
        .where(
            sessions.c.hash == tx.secrets.hash("session", token),
            sessions.c.seen_at > tx.now - IDLE,
            sessions.c.made_at > tx.now - LIFE,
            users.c.removed_at.is_(None),
        )
    ).first()
    if row is None:
        return None
    return person_of(tx, row), row.used_at < tx.now - NOTED


def note_use(tx: Transaction, token: str) -> None:
    """Write down that a session is used."""
    tx.connection.execute(
        update(sessions)
        .where(sessions.c.hash == tx.secrets.hash("session", token))
        .values(seen_at=tx.now)
    )


def _sweep(tx: Transaction) -> None:
    is_over = or_(
        sessions.c.seen_at <= tx.now - IDLE, sessions.c.made_at <= tx.now - LIFE
    )
    tx.connection.execute(delete(sessions).where(is_over))
