"""The red list: what could not be delivered, and events nobody could read."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct
from sqlalchemy import Row, Select, func, or_, select, text

from bot.board.viewing import Viewer, visible
from bot.outbox.outgoing import decode_body
from bot.store.people import leads
from bot.store.tables import contacts, conversations, dead_letters, inbox, outbox
from bot.transaction import Transaction

LOST = ("dead", "unknown", "blocked")
"""States of a message of which nobody can say that it arrived."""

MOST = 200

Box = Literal["outbox", "inbox"]


class Lost(Struct, frozen=True, kw_only=True):
    """A message or an event that somebody must look at; `lead` is None for a card."""

    box: Box
    row: int
    at: int
    status: str
    why: str
    channel: str
    speaker: str
    text: str
    lead: int | None
    name: str


def undelivered(tx: Transaction, viewer: Viewer) -> tuple[Lost, ...]:
    """The newest of what was not settled yet."""
    sent = tx.connection.execute(_messages(viewer).limit(MOST))
    heard = tx.connection.execute(_events(viewer).limit(MOST))
    found = [*(_message(tx, row) for row in sent), *(_event(tx, row) for row in heard)]
    return tuple(sorted(found, key=lambda one: -one.at))


def how_many(tx: Transaction, viewer: Viewer) -> int:
    """How much is on the red list, at most twice `MOST`."""
    total = 0
    for query in (_messages(viewer), _events(viewer)):
        some = query.limit(MOST).subquery()
        total += tx.connection.scalar(select(func.count()).select_from(some)) or 0
    return total


def _messages(viewer: Viewer) -> Select[*tuple[object, ...]]:
    return (
        select(
            outbox.c.id,
            outbox.c.made_at,
            outbox.c.status,
            outbox.c.error,
            outbox.c.channel,
            outbox.c.speaker,
            outbox.c.body,
            leads.c.id.label("lead"),
            contacts.c.name,
        )
        .outerjoin(
            dead_letters,
            (dead_letters.c.box == "outbox") & (dead_letters.c.row_id == outbox.c.id),
        )
        .outerjoin(conversations, conversations.c.id == outbox.c.conversation_id)
        .outerjoin(leads, leads.c.id == conversations.c.lead_id)
        .outerjoin(contacts, contacts.c.id == conversations.c.contact_id)
        .where(
            # As the index says it: with its values bound it would not be used.
            text("outbox.status IN ('dead', 'unknown', 'blocked')"),
            outbox.c.body.is_not(None),
            dead_letters.c.settled_at.is_(None),
            or_(leads.c.id.is_(None), visible(viewer)),
        )
        .order_by(outbox.c.id.desc())
    )


def _events(viewer: Viewer) -> Select[*tuple[object, ...]]:
    return (
        select(
            inbox.c.id,
            inbox.c.channel,
            inbox.c.kind,
            dead_letters.c.made_at,
            dead_letters.c.reason,
            leads.c.id.label("lead"),
            contacts.c.name,
        )
        .join(inbox, inbox.c.id == dead_letters.c.row_id)
        .join(conversations, conversations.c.id == inbox.c.conversation_id)
        # A conversation whose first event cannot be read has no lead yet.
        .outerjoin(leads, leads.c.id == conversations.c.lead_id)
        .join(contacts, contacts.c.id == conversations.c.contact_id)
        .where(
            dead_letters.c.box == "inbox",
            dead_letters.c.settled_at.is_(None),
            inbox.c.event.is_not(None),
            or_(leads.c.id.is_(None), visible(viewer)),
        )
        .order_by(dead_letters.c.id.desc())
    )


def _message(tx: Transaction, row: Row[*tuple[object, ...]]) -> Lost:
    return Lost(
        box="outbox",
        row=row.id,
        at=row.made_at,
        status=row.status,
        why=row.error or "",
        channel=row.channel,
        speaker=row.speaker,
        text=decode_body(tx.secrets.open(row.body)).text,
        lead=row.lead,
        name=tx.secrets.open_text(row.name),
    )


def _event(tx: Transaction, row: Row[*tuple[object, ...]]) -> Lost:
    return Lost(
        box="inbox",
        row=row.id,
        at=row.made_at,
        status="unread",
        why=row.reason,
        channel=row.channel,
        speaker="prospect",
        text=row.kind,
        lead=row.lead,
        name=tx.secrets.open_text(row.name),
    )
