"""Reminders that managers set for themselves: written down once, told once."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Row, insert, select, update

from bot.handoffs.cards import covered
from bot.ports import Body, Place
from bot.store.board import reminders
from bot.store.moments import micros
from bot.store.people import handoffs, leads, managers
from bot.store.tables import contacts
from bot.transaction import Transaction
from bot.words import word
from dialogs.conversation.state import Button

BATCH = 100


def remind(
    tx: Transaction,
    *,
    lead: int,
    conversation: int,
    manager: str,
    due: dt.datetime,
    words: str = "",
) -> None:
    """Let a manager be reminded of a lead; an earlier reminder of it is replaced."""
    tx.connection.execute(
        update(reminders)
        .where(
            reminders.c.lead_id == lead,
            reminders.c.manager == manager,
            reminders.c.told_at.is_(None),
            reminders.c.done_at.is_(None),
        )
        .values(done_at=tx.now)
    )
    tx.connection.execute(
        insert(reminders).values(
            lead_id=lead,
            conversation_id=conversation,
            manager=manager,
            due=micros(due),
            words=tx.secrets.seal_text(words) if words else None,
            made_at=tx.now,
        )
    )


def tell(tx: Transaction) -> int:
    """Tell of what is due, each once and its manager alone; how many.

    A lead that was closed meanwhile needs nobody.
    """
    due = (
        select(reminders.c.id)
        .where(
            reminders.c.due <= tx.now,
            reminders.c.told_at.is_(None),
            reminders.c.done_at.is_(None),
        )
        .order_by(reminders.c.due)
        .limit(BATCH)
        .with_for_update(skip_locked=True)
    )
    ids = list(tx.connection.scalars(due))
    if not ids:
        return 0
    tx.connection.execute(
        update(reminders).where(reminders.c.id.in_(ids)).values(told_at=tx.now)
    )
    rows = tx.connection.execute(
        select(
            reminders,
            leads.c.closed_at,
            leads.c.script,
            contacts.c.name,
            managers.c.channel,
            managers.c.chat,
        )
        .join(leads, leads.c.id == reminders.c.lead_id)
        .join(contacts, contacts.c.id == leads.c.contact_id)
        .join(managers, managers.c.id == reminders.c.manager)
        .where(reminders.c.id.in_(ids))
        .order_by(reminders.c.id)
    )
    for row in rows.all():
        if row.closed_at is None:
            _tell(tx, row)
    return len(ids)


def _tell(tx: Transaction, row: Row[*tuple[object, ...]]) -> None:
    place = tx.house.group
    if row.channel is not None and row.chat is not None:
        place = Place(row.channel, row.chat)
    script = tx.house.scripts.find(row.script)
    if place is None or script is None:
        return
    name, words = tx.secrets.open_text(row.name), tx.secrets.open_text(row.words)
    text = word(
        script.language,
        "reminder",
        lead=" · ".join(filter(None, (f"№{row.lead_id}", name, words))),
    )
    handoff = tx.connection.scalar(
        select(handoffs.c.id)
        .where(handoffs.c.lead_id == row.lead_id)
        .order_by(handoffs.c.id.desc())
        .limit(1)
    )
    buttons: tuple[Button, ...] = ()
    if handoff is not None:
        buttons = tuple(
            Button(word(script.language, name), f"c:{handoff}:{name}")
            for name in ("transcript", "later")
        )
    tx.post.add(
        f"reminder:{row.id}",
        place,
        speaker="card",
        body=Body(
            text=covered(text) if place == tx.house.group else text, buttons=buttons
        ),
        conversation=row.conversation_id,
        handoff=handoff,
    )
