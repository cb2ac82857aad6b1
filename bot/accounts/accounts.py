"""People who sign in: added, given a password, removed; one may be a manager."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from sqlalchemy import Row, delete, func, select, update

from bot.accounts.permissions import ROLES, Permission, may
from bot.errors import BadArgumentError
from bot.store.accounts import sessions, users
from bot.store.people import managers
from bot.store.queues import insert_or
from bot.transaction import Transaction

_LOGIN = re.compile(r"[a-z0-9][a-z0-9._@-]{0,63}")


class Person(Struct, frozen=True):
    """Somebody who signed in; `manager` is who that is in the queue of leads."""

    id: int
    login: str
    name: str
    role: str
    manager: str | None = None
    is_program: bool = False

    def may(self, permission: Permission) -> bool:
        """Whether this person has a permission."""
        return may(self.role, permission)

    @property
    def actor(self) -> str:
        """The name in the audit and of an author."""
        return f"{'token' if self.is_program else 'user'}:{self.login}"


def add_user(
    tx: Transaction,
    login: str,
    *,
    name: str,
    role: str,
    password: str,
    manager: str | None = None,
) -> int:
    """Let somebody sign in; `password` is a hash, or empty for one who cannot yet.

    Somebody of the role manager becomes the manager of that id, by default the login.

    Raises:
        BadArgumentError: the login or the role is no good, or somebody has it.
    """
    login = login.strip().casefold()
    if not _LOGIN.fullmatch(login):
        raise BadArgumentError(
            f"“{login[:70]}” is no login: up to 64 of a-z, 0-9, dot, -, _ and @"
        )
    if role not in ROLES:
        raise BadArgumentError(
            f"there is no role “{role}”: there is {', '.join(ROLES)}"
        )
    if role == "manager" and manager is None:
        manager = login
    _check_free(tx, login, manager)
    values = {
        "name": tx.secrets.seal_text(name.strip() or login),
        "role": role,
        "manager": manager,
        "password": password,
        "made_at": tx.now,
        "removed_at": None,
    }
    statement = insert_or(tx.connection, users).values(login=login, **values)
    number: int = tx.connection.scalars(
        statement.on_conflict_do_update(
            index_elements=["login"], set_=values
        ).returning(users.c.id)
    ).one()
    if manager is not None:
        _seat(tx, manager, name=name.strip() or login)
    return number


def _check_free(tx: Transaction, login: str, manager: str | None) -> None:
    taken = tx.connection.execute(
        select(users.c.login, users.c.manager).where(
            users.c.removed_at.is_(None),
            (users.c.login == login) | (users.c.manager == (manager or "")),
        )
    ).first()
    if taken is None:
        return
    if taken.login == login:
        raise BadArgumentError(f"somebody signs in as “{login}” already")
    raise BadArgumentError(f"“{manager}” is already the manager of “{taken.login}”")


def _seat(tx: Transaction, manager: str, *, name: str) -> None:
    """Make sure that there is such a manager; a name that is known stays."""
    statement = insert_or(tx.connection, managers).values(
        id=manager, name=tx.secrets.seal_text(name)
    )
    tx.connection.execute(
        statement.on_conflict_do_update(
            index_elements=["id"],
            set_={
                "name": func.coalesce(managers.c.name, statement.excluded.name),
                "removed_at": None,
            },
        )
    )


def remove_user(tx: Transaction, login: str) -> bool:
    """Let somebody sign in no more; False when there is no such person."""
    row = tx.connection.execute(
        update(users)
        .where(users.c.login == login.casefold(), users.c.removed_at.is_(None))
        .values(removed_at=tx.now, password="", second=None, manager=None)
        .returning(users.c.id)
    ).first()
    if row is not None:
        _sign_out(tx, row.id)
    return row is not None


def set_password(tx: Transaction, login: str, password: str) -> bool:
    """Give somebody another password, a hash, and end the sessions of before."""
    row = tx.connection.execute(
        update(users)
        .where(users.c.login == login.casefold(), users.c.removed_at.is_(None))
        .values(password=password)
        .returning(users.c.id)
    ).first()
    if row is not None:
        _sign_out(tx, row.id)
    return row is not None


def set_role(tx: Transaction, login: str, role: str) -> bool:
    """Give somebody another role."""
    if role not in ROLES:
        raise BadArgumentError(
            f"there is no role “{role}”: there is {', '.join(ROLES)}"
        )
    changed = tx.connection.execute(
        update(users)
        .where(users.c.login == login.casefold(), users.c.removed_at.is_(None))
        .values(role=role)
    )
    return changed.rowcount == 1


def everybody(tx: Transaction) -> Sequence[Person]:
    """All who may sign in, by login."""
    rows = tx.connection.execute(
        select(users).where(users.c.removed_at.is_(None)).order_by(users.c.login)
    )
    return [person_of(tx, row) for row in rows]


def found(tx: Transaction, login: str) -> tuple[Person, str] | None:
    """The person of a login and the hash of the password."""
    login = login.strip().casefold()
    if not _LOGIN.fullmatch(login):
        return None
    row = tx.connection.execute(
        select(users).where(users.c.login == login, users.c.removed_at.is_(None))
    ).first()
    return (person_of(tx, row), row.password) if row else None


def is_empty(tx: Transaction) -> bool:
    """Whether nobody can sign in yet."""
    query = select(users.c.id).where(users.c.removed_at.is_(None)).limit(1)
    return tx.connection.scalar(query) is None


def person_of(tx: Transaction, row: Row[*tuple[object, ...]]) -> Person:
    """The person of a row of `users`."""
    return Person(
        id=row.id,
        login=row.login,
        name=tx.secrets.open_text(row.name) or row.login,
        role=row.role,
        manager=row.manager,
    )


def _sign_out(tx: Transaction, user: int) -> None:
    tx.connection.execute(delete(sessions).where(sessions.c.user_id == user))
