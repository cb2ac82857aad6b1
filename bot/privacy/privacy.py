"""What the law asks: erasure that nothing brings back, and an end to keeping."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from msgspec import Struct
from sqlalchemy import Table, delete, func, insert, select, update

from bot.guests.guests import forget_guests
from bot.handoffs.cards import blank_cards
from bot.leads.stages import Stage
from bot.store.board import deeds, merges, reminders, search_marks
from bot.store.guests import files
from bot.store.moments import SECOND
from bot.store.people import (
    bookings,
    consents,
    handoffs,
    leads,
    promises,
    tombstones,
)
from bot.store.queues import insert_new
from bot.store.tables import (
    addresses,
    contacts,
    conversations,
    dead_letters,
    episodes,
    inbox,
    outbox,
    timers,
    turns,
)
from bot.transaction import Transaction

DAY = 24 * 3600 * SECOND
REDELIVERED = 8 * DAY
"""The longest that a messenger sends an update again: 7 days of WhatsApp and one."""

SLICE = 500
"""Conversations that are looked at in one transaction."""

GONE = (
    turns,
    timers,
    promises,
    bookings,
    reminders,
    search_marks,
    dead_letters,
    files,
)
"""Tables whose rows of a conversation are deleted."""


class Receipt(Struct, frozen=True):
    """How many rows of what were blanked or deleted."""

    contact: int
    rows: Mapping[str, int]


def contacts_with(tx: Transaction, kind: str, value: str) -> list[int]:
    """Contacts with a phone, an e-mail or a messenger id in its normal form."""
    query = select(addresses.c.contact_id).where(
        addresses.c.kind == kind, addresses.c.hash == tx.secrets.hash(kind, value)
    )
    return sorted(set(tx.connection.scalars(query)))


def erase(tx: Transaction, contact: int) -> Receipt:
    """Forget a person: words, facts, addresses; a keyed hash remains, against return.

    The rows that show that an update was seen stay, without its words.
    """
    found = select(conversations.c.id).where(conversations.c.contact_id == contact)
    chats = list(tx.connection.scalars(found.order_by(conversations.c.id)))
    _bury(tx, contact)
    for number in tx.connection.scalars(
        select(handoffs.c.id).where(handoffs.c.conversation_id.in_(chats))
    ):
        blank_cards(tx, number)
    rows = blank(tx, chats)
    # The person may have been merged of several contacts.
    merged = select(merges.c.gone_id).where(merges.c.kept_id == contact)
    people = [contact, *tx.connection.scalars(merged)]
    rows["addresses"] = _delete(tx, addresses, people)
    tx.connection.execute(
        update(contacts).where(contacts.c.id.in_(people)).values(name=None)
    )
    tx.connection.execute(
        update(consents).where(consents.c.contact_id == contact).values(words=None)
    )
    tx.connection.execute(
        insert(consents).values(
            contact_id=contact, purpose="personal", is_given=False, at=tx.now
        )
    )
    return Receipt(contact, rows)


def blank(tx: Transaction, chats: Collection[int]) -> dict[str, int]:
    """Take the words out of conversations and end what is under way in them."""
    ended: dict[str, object] = {
        "status": "erased",
        "stage": Stage.GONE.value,
        "facts": None,
        "notes": None,
        "closed_at": tx.now,
    }
    blanked: dict[str, tuple[Table, dict[str, object]]] = {
        "inbox": (inbox, {"event": None, "profile": None, "done_at": tx.now}),
        "outbox": (outbox, {"body": None}),
        "leads": (leads, ended),
        "episodes": (episodes, {"source": None}),
        "deeds": (deeds, {"words": None}),
        "conversations": (
            conversations,
            {"state": None, "owner": None, "is_erased": True, "status": "closed"},
        ),
    }
    _void(tx, chats)
    counted = {}
    for name, (table, values) in blanked.items():
        column = table.c.id if table is conversations else table.c.conversation_id
        statement = update(table).where(column.in_(chats)).values(values)
        counted[name] = tx.connection.execute(statement).rowcount
    for gone in GONE:
        statement_ = delete(gone).where(gone.c.conversation_id.in_(chats))
        counted[gone.name] = tx.connection.execute(statement_).rowcount
    return counted


class Swept(Struct, frozen=True):
    """How many conversations of a slice were blanked, and where the next one begins."""

    blanked: int
    next: int | None


def retain(tx: Transaction, *, days: int, after: int = 0) -> Swept:
    """Blank conversations that nobody wrote in for so many days: a slice of them.

    By their numbers and not by an index of when they were heard, which every turn
    would have to keep up to date for what is asked once an hour.
    """
    upto = after + SLICE
    old = select(conversations.c.id).where(
        conversations.c.id > after,
        conversations.c.id <= upto,
        conversations.c.heard_at < tx.now - days * DAY,
        conversations.c.is_erased.is_(False),
    )
    chats = sorted(tx.connection.scalars(old))
    if chats:
        blank(tx, chats)
    forget_guests(tx.connection, tx.now - days * DAY)
    _forget_updates(tx)
    newest = tx.connection.scalar(select(func.max(conversations.c.id))) or 0
    return Swept(len(chats), upto if upto < newest else None)


def _forget_updates(tx: Transaction) -> None:
    """Delete what shows that an update was seen, when it can come no more."""
    blank_ones = select(inbox.c.id).where(
        inbox.c.event.is_(None), inbox.c.done_at < tx.now - REDELIVERED
    )
    tx.connection.execute(delete(inbox).where(inbox.c.id.in_(blank_ones.limit(SLICE))))


def _void(tx: Transaction, chats: Collection[int]) -> None:
    """Send nothing that waits, and offer the lead to nobody."""
    tx.connection.execute(
        update(outbox)
        .where(outbox.c.conversation_id.in_(chats), outbox.c.status == "waiting")
        .values(status="void", error="erased")
    )
    tx.connection.execute(
        update(handoffs)
        .where(
            handoffs.c.conversation_id.in_(chats),
            handoffs.c.status.in_(("new", "offered", "claimed")),
        )
        .values(status="expired", outcome="erased", due=None, closed_at=tx.now)
    )


def _bury(tx: Transaction, contact: int) -> None:
    found = tx.connection.execute(
        select(addresses.c.kind, addresses.c.hash).where(
            addresses.c.contact_id == contact
        )
    ).all()
    rows = [{"kind": row.kind, "hash": row.hash, "at": tx.now} for row in found]
    tx.connection.execute(
        delete(tombstones).where(tombstones.c.hash.in_([row.hash for row in found]))
    )
    insert_new(tx.connection, tombstones, rows, unique=["kind", "hash"])


def _delete(tx: Transaction, table: Table, people: Collection[int]) -> int:
    # The messenger's own id stays as its hash: the chat is still there.
    gone = table.c.kind.in_(("phone", "email"))
    statement = delete(table).where(table.c.contact_id.in_(people), gone)
    return tx.connection.execute(statement).rowcount
