"""Managers who can take a lead: they have a messenger, or sign in at the desk."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import or_, select

from bot.store.accounts import users
from bot.store.people import managers
from bot.store.queues import insert_new
from bot.transaction import Transaction


def seat(tx: Transaction, manager: str, name: str) -> None:
    """Make sure that whoever takes a lead has a row, and a name in it."""
    row = {"id": manager, "name": tx.secrets.seal_text(name)}
    insert_new(tx.connection, managers, [row], unique=["id"])


def able(tx: Transaction) -> frozenset[str]:
    """The managers who can take a lead."""
    signing_in = select(users.c.manager).where(
        users.c.removed_at.is_(None), users.c.manager.is_not(None)
    )
    query = select(managers.c.id).where(
        managers.c.removed_at.is_(None),
        or_(managers.c.linked_at.is_not(None), managers.c.id.in_(signing_in)),
    )
    return frozenset(tx.connection.scalars(query))


def names(tx: Transaction) -> Mapping[str, str]:
    """What all managers there ever were are called."""
    rows = tx.connection.execute(select(managers.c.id, managers.c.name)).all()
    known = {row.id: tx.secrets.open_text(row.name) for row in rows}
    for script in tx.house.scripts.every():
        for person in script.managers:
            if not known.get(person.id):
                known[person.id] = person.name
    return {manager: name or manager for manager, name in known.items()}
