"""Managers: invited with a one-time code, linked to a chat, away, removed."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from msgspec import Struct
from sqlalchemy import select, update

from bot.ports import Place
from bot.store.moments import SECOND
from bot.store.people import managers
from bot.store.queues import insert_or
from bot.transaction import Transaction

CODE_BYTES = 9
CODE_LENGTH = 12
"""Characters of a code: four for three bytes."""

CODE_LIFE = 7 * 24 * 3600 * SECOND


class Manager(Struct, frozen=True):
    """A person who takes leads; `place` is None until the code was used."""

    id: str
    name: str
    role: str
    place: Place | None
    is_away: bool


def invite(tx: Transaction, manager: str, *, name: str, role: str = "") -> str:
    """A code that links whoever sends it first, once, within a week."""
    code = secrets.token_urlsafe(CODE_BYTES)
    values = {
        "name": tx.secrets.seal_text(name),
        "role": role,
        "invite": tx.secrets.hash("invite", code),
        "invited_until": tx.now + CODE_LIFE,
        "removed_at": None,
    }
    statement = insert_or(tx.connection, managers).values(id=manager, **values)
    tx.connection.execute(
        statement.on_conflict_do_update(index_elements=["id"], set_=values)
    )
    return code


def link(tx: Transaction, code: str, place: Place) -> str | None:
    """Link the manager of a code to a chat; None when the code is no good."""
    # A person has one chat: whoever had it before is linked to it no more.
    linked = tx.connection.scalar(
        select(managers.c.id).where(
            managers.c.invite == tx.secrets.hash("invite", code),
            managers.c.invited_until > tx.now,
        )
    )
    if linked is None:
        return None
    _unlink(tx, place)
    changed = tx.connection.execute(
        update(managers)
        .where(
            managers.c.id == linked,
            managers.c.invite == tx.secrets.hash("invite", code),
        )
        .values(
            channel=place.channel,
            chat=place.chat,
            linked_at=tx.now,
            invite=None,
            invited_until=None,
        )
    )
    return str(linked) if changed.rowcount == 1 else None


def who(tx: Transaction, place: Place) -> str | None:
    """The manager who is linked to a chat; None for everybody else."""
    found: str | None = tx.connection.scalar(
        select(managers.c.id).where(
            managers.c.channel == place.channel,
            managers.c.chat == place.chat,
            managers.c.linked_at.is_not(None),
            managers.c.removed_at.is_(None),
        )
    )
    return found


def set_away(tx: Transaction, manager: str, *, is_away: bool) -> bool:
    """Offer a manager nothing, or again; False when there is no such manager."""
    changed = tx.connection.execute(
        update(managers).where(managers.c.id == manager).values(is_away=is_away)
    )
    return changed.rowcount == 1


def remove(tx: Transaction, manager: str) -> bool:
    """Let a manager press nothing any more; False when there is no such manager."""
    changed = tx.connection.execute(
        update(managers)
        .where(managers.c.id == manager, managers.c.removed_at.is_(None))
        .values(removed_at=tx.now, linked_at=None, channel=None, chat=None, invite=None)
    )
    return changed.rowcount == 1


def everyone(tx: Transaction) -> Sequence[Manager]:
    """All managers who were not removed, by their ids."""
    query = select(managers).where(managers.c.removed_at.is_(None))
    return [
        Manager(
            row.id,
            tx.secrets.open_text(row.name) or row.id,
            row.role,
            Place(row.channel, row.chat) if row.channel and row.chat else None,
            row.is_away,
        )
        for row in tx.connection.execute(query.order_by(managers.c.id))
    ]


def _unlink(tx: Transaction, place: Place) -> None:
    tx.connection.execute(
        update(managers)
        .where(managers.c.channel == place.channel, managers.c.chat == place.chat)
        .values(channel=None, chat=None, linked_at=None)
    )
