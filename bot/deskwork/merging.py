"""The same person under two contacts: brought together, and taken apart again.

What moved is written down row by row, so that an undo moves just that back, and the
leads that began in between with their conversation.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import Table, select, update

from bot.accounts import audit
from bot.deskwork.doing import Doing, on_lead
from bot.deskwork.once import By, Result, once, refused
from bot.store.board import merges
from bot.store.people import consents, leads
from bot.store.tables import addresses, contacts, conversations
from bot.transaction import Transaction

MOVED: tuple[Table, ...] = (conversations, leads, addresses, consents)
"""Tables whose rows belong to a contact."""


def merge(tx: Transaction, by: By, lead: int, *, other: int) -> Result:
    """Bring another contact into the one of a lead."""

    def do(doing: Doing) -> Result:
        kept = doing.of.contact
        if other == kept:
            return refused("same")
        _lock(tx, other)
        moved = _move(tx, other, kept)
        if not moved["conversations"]:
            return refused("gone")
        _know(tx, kept, other)
        number: int = tx.connection.scalars(
            merges.insert()
            .values(
                kept_id=kept,
                gone_id=other,
                moved=json.dumps(moved),
                author=by.manager,
                made_at=tx.now,
            )
            .returning(merges.c.id)
        ).one()
        audit.note(tx, "merged", by=by.actor, lead=lead, subject=f"{kept} ← {other}")
        return Result(is_done=True, number=number)

    return on_lead(tx, by, lead, what="merge", do=do)


def unmerge(tx: Transaction, by: By, number: int) -> Result:
    """Take two contacts apart that were brought together."""

    def do() -> Result:
        row = tx.connection.execute(
            select(merges)
            .where(merges.c.id == number, merges.c.undone_at.is_(None))
            .with_for_update()
        ).first()
        if row is None:
            return refused("gone")
        moved: Mapping[str, Sequence[int]] = json.loads(row.moved)
        _lock(tx, row.kept_id)
        for table in MOVED:
            ids = list(moved.get(table.name, ()))
            _give(tx, table, ids, contact=row.gone_id)
        # Leads of these conversations that began since.
        tx.connection.execute(
            update(leads)
            .where(leads.c.conversation_id.in_(list(moved["conversations"])))
            .values(contact_id=row.gone_id)
        )
        tx.connection.execute(
            update(merges)
            .where(merges.c.id == number)
            .values(undone_at=tx.now, undone_by=by.manager)
        )
        audit.note(
            tx, "unmerged", by=by.actor, subject=f"{row.kept_id} → {row.gone_id}"
        )
        return Result(is_done=True, number=number)

    return once(tx, by, "unmerge", do=do)


def _lock(tx: Transaction, contact: int) -> None:
    """Let the turns of a person's conversations end before anything moves."""
    query = select(conversations.c.id).where(conversations.c.contact_id == contact)
    tx.connection.execute(query.order_by(conversations.c.id).with_for_update())
    tx.connection.execute(
        update(conversations)
        .where(conversations.c.contact_id == contact)
        .values(version=conversations.c.version + 1)
    )


def _move(tx: Transaction, gone: int, kept: int) -> dict[str, list[int]]:
    moved = {}
    for table in MOVED:
        query = select(table.c.id).where(table.c.contact_id == gone)
        if table is addresses:
            # An address that both have stays where it is: it is unique for a contact.
            own = select(addresses.c.hash).where(addresses.c.contact_id == kept)
            query = query.where(addresses.c.hash.not_in(own))
        ids = list(tx.connection.scalars(query))
        _give(tx, table, ids, contact=kept)
        moved[table.name] = ids
    return moved


def _give(tx: Transaction, table: Table, ids: Sequence[int], *, contact: int) -> None:
    if ids:
        tx.connection.execute(
            update(table).where(table.c.id.in_(ids)).values(contact_id=contact)
        )


def _know(tx: Transaction, kept: int, gone: int) -> None:
    """A name that only the other one had is the person's name."""
    named = tx.connection.scalar(select(contacts.c.name).where(contacts.c.id == gone))
    tx.connection.execute(
        update(contacts)
        .where(contacts.c.id == kept, contacts.c.name.is_(None))
        .values(name=named)
    )
