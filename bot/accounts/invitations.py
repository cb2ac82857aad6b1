"""Links by which people set their own password: the first admin, and whoever is added.

A code is kept as its keyed hash, is good once, and for a week.
"""

from __future__ import annotations

import hmac
import secrets as random

from msgspec import Struct
from sqlalchemy import delete, select

from bot.accounts import accounts
from bot.accounts.accounts import Person
from bot.errors import BadArgumentError
from bot.store.accounts import users
from bot.store.moments import SECOND
from bot.store.queues import insert_or
from bot.store.tables import settings
from bot.transaction import Transaction

CODE_BYTES = 24
LIFE = 7 * 24 * 3600 * SECOND
PREFIX = "invitation:"
FIRST = "first"
ADMIN = "admin"


class Invitation(Struct, frozen=True):
    """Who may use a code; nobody yet is the first admin."""

    name: str
    person: Person | None


def invite_first(tx: Transaction) -> str | None:
    """A code for the first admin; None when somebody can sign in already."""
    return _put(tx, FIRST) if accounts.is_empty(tx) else None


def invite(tx: Transaction, user: int) -> str:
    """A code for somebody to set a password; the one before is good no more."""
    return _put(tx, str(user))


def invited(tx: Transaction, code: str) -> Invitation | None:
    """Whom a code is for; None when it is no good."""
    given = tx.secrets.hash("invitation", code).hex()
    rows = tx.connection.execute(
        select(settings).where(settings.c.name.startswith(PREFIX))
    )
    for row in rows:
        kept, _, until = row.value.partition(":")
        if hmac.compare_digest(kept, given) and int(until) > tx.now:
            return _of(tx, row.name)
    return None


def accept(
    tx: Transaction, code: str, password: str, *, login: str = "", name: str = ""
) -> int:
    """Use a code up and set the password, a hash; the number of the person.

    `login` and `name` are of the first admin; everybody else has them.

    Raises:
        BadArgumentError: the code or the login is no good.
    """
    invitation = invited(tx, code)
    if invitation is None:
        raise BadArgumentError("the link is no good any more")
    used = tx.connection.execute(
        delete(settings).where(settings.c.name == invitation.name)
    )
    if used.rowcount != 1:
        raise BadArgumentError("the link is no good any more")
    if invitation.person is not None:
        accounts.set_password(tx, invitation.person.login, password)
        return invitation.person.id
    return accounts.add_user(tx, login, name=name, role=ADMIN, password=password)


def _of(tx: Transaction, name: str) -> Invitation | None:
    who = name.removeprefix(PREFIX)
    if who == FIRST:
        return Invitation(name, None) if accounts.is_empty(tx) else None
    row = tx.connection.execute(
        select(users).where(users.c.id == int(who), users.c.removed_at.is_(None))
    ).first()
    return Invitation(name, accounts.person_of(tx, row)) if row else None


def _put(tx: Transaction, who: str) -> str:
    code = random.token_urlsafe(CODE_BYTES)
    value = f"{tx.secrets.hash('invitation', code).hex()}:{tx.now + LIFE}"
    statement = insert_or(tx.connection, settings).values(
        name=PREFIX + who, value=value
    )
    tx.connection.execute(
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )
    return code
