"""Who is at the desk, and which lead they have open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from sqlalchemy import select

from bot.deskwork.able import able, names
from bot.store.board import presences
from bot.store.moments import SECOND
from bot.store.people import managers
from bot.store.queues import insert_or
from bot.transaction import Transaction

BEAT = 20 * SECOND
"""How often a page that is open says so."""

GONE = 3 * BEAT

Presence = Literal["here", "away", "offline"]


class Colleague(Struct, frozen=True):
    """A manager who can take leads; `lead` is what they look at."""

    manager: str
    name: str
    presence: Presence
    lead: int | None = None


def seen(tx: Transaction, manager: str, lead: int | None) -> None:
    """Note that a manager has a page open."""
    values = {"seen_at": tx.now, "lead_id": lead}
    statement = insert_or(tx.connection, presences).values(manager=manager, **values)
    tx.connection.execute(
        statement.on_conflict_do_update(index_elements=["manager"], set_=values)
    )


def colleagues(tx: Transaction) -> Sequence[Colleague]:
    """All who can take leads, by name, with where they are."""
    known, called = able(tx), names(tx)
    rows = tx.connection.execute(
        select(managers.c.id, managers.c.is_away, presences)
        .outerjoin(presences, presences.c.manager == managers.c.id)
        .where(managers.c.id.in_(sorted(known)))
    )
    found = []
    for row in rows:
        is_here = row.seen_at is not None and row.seen_at > tx.now - GONE
        presence: Presence = "here" if is_here else "offline"
        found.append(
            Colleague(
                row.id,
                called.get(row.id, row.id),
                "away" if row.is_away else presence,
                row.lead_id if is_here else None,
            )
        )
    return sorted(found, key=lambda one: one.name.casefold())
