"""Tokens of programs that use the API: kept as keyed hashes, each with a role."""

from __future__ import annotations

import secrets as random
from collections.abc import Sequence

from msgspec import Struct
from sqlalchemy import select, update

from bot.accounts.accounts import Person
from bot.accounts.permissions import PROGRAMS
from bot.errors import BadArgumentError
from bot.store.accounts import tokens
from bot.store.moments import SECOND
from bot.store.queues import insert_or
from bot.transaction import Transaction

BYTES = 32
PREFIX = "fl_"
"""So that a token is recognised where it should not stand."""

NOTED = 60 * SECOND
LONGEST = 64


class Token(Struct, frozen=True):
    """A token as lists show it; times are in microseconds."""

    name: str
    role: str
    made_at: int
    seen_at: int | None


def add_token(tx: Transaction, name: str, role: str) -> str:
    """A new token; it is shown this once.

    Raises:
        BadArgumentError: the name or the role is no good, or the name is taken.
    """
    name = name.strip()
    if not 0 < len(name) <= LONGEST:
        raise BadArgumentError(f"a token has a name of up to {LONGEST} characters")
    if role not in PROGRAMS:
        known = ", ".join(PROGRAMS)
        raise BadArgumentError(f"there is no role “{role}”: there is {known}")
    token = PREFIX + random.token_urlsafe(BYTES)
    values = {
        "role": role,
        "hash": tx.secrets.hash("token", token),
        "made_at": tx.now,
        "seen_at": None,
        "removed_at": None,
    }
    statement = insert_or(tx.connection, tokens).values(name=name, **values)
    added = tx.connection.execute(
        statement.on_conflict_do_update(
            index_elements=["name"],
            set_=values,
            where=tokens.c.removed_at.is_not(None),
        )
    )
    if added.rowcount != 1:
        raise BadArgumentError(f"there is a token “{name}” already")
    return token


def remove_token(tx: Transaction, name: str) -> bool:
    """Let a token open nothing any more; False when there is none."""
    removed = tx.connection.execute(
        update(tokens)
        .where(tokens.c.name == name.strip(), tokens.c.removed_at.is_(None))
        .values(removed_at=tx.now)
    )
    return removed.rowcount == 1


def listed(tx: Transaction) -> Sequence[Token]:
    """The tokens that open something, by name."""
    rows = tx.connection.execute(
        select(tokens).where(tokens.c.removed_at.is_(None)).order_by(tokens.c.name)
    )
    return [Token(row.name, row.role, row.made_at, row.seen_at) for row in rows]


def program_of(tx: Transaction, token: str) -> tuple[Person, bool] | None:
    """The program of a token, and whether the use is worth to be noted."""
    row = tx.connection.execute(
        select(tokens).where(
            tokens.c.hash == tx.secrets.hash("token", token),
            tokens.c.removed_at.is_(None),
        )
    ).first()
    if row is None:
        return None
    person = Person(row.id, row.name, row.name, row.role, is_program=True)
    return person, row.seen_at is None or row.seen_at < tx.now - NOTED


def note_use(tx: Transaction, token: int) -> None:
    """Write down that a token is used."""
    tx.connection.execute(
        update(tokens).where(tokens.c.id == token).values(seen_at=tx.now)
    )
