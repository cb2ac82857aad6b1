"""The same person again: earlier leads, and who may be the same by phone or e-mail."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import select

from bot.leads.stages import Stage
from bot.store.board import merges
from bot.store.people import leads
from bot.store.tables import addresses, contacts
from bot.transaction import Transaction

MOST = 20


class Earlier(Struct, frozen=True):
    """Another lead of the same person and how it ended."""

    lead: int
    stage: Stage
    script: str
    made_at: int
    closed_at: int | None
    outcome: str | None
    reason: str | None
    manager: str | None


class Kin(Struct, frozen=True):
    """Somebody with the same phone or e-mail, or who was merged; `merge` undoes it."""

    contact: int
    lead: int | None
    name: str
    by: tuple[str, ...] = ()
    merge: int | None = None


def earlier(tx: Transaction, lead: int, contact: int) -> tuple[Earlier, ...]:
    """The other leads of a person, the newest first."""
    query = (
        select(leads)
        .where(
            leads.c.contact_id == contact,
            leads.c.id != lead,
            leads.c.stage != Stage.GONE.value,
        )
        .order_by(leads.c.id.desc())
        .limit(MOST)
    )
    return tuple(
        Earlier(
            row.id,
            Stage(row.stage),
            row.script,
            row.made_at,
            row.closed_at,
            row.outcome,
            row.reason,
            row.manager,
        )
        for row in tx.connection.execute(query)
    )


def kin(tx: Transaction, contact: int) -> tuple[Kin, ...]:
    """Who may be merged with a person, and who was."""
    return (*_alike(tx, contact), *_merged(tx, contact))


def _alike(tx: Transaction, contact: int) -> tuple[Kin, ...]:
    own = select(addresses.c.hash).where(
        addresses.c.contact_id == contact, addresses.c.kind.in_(("phone", "email"))
    )
    rows = tx.connection.execute(
        select(addresses.c.contact_id, addresses.c.kind, contacts.c.name)
        .join(contacts, contacts.c.id == addresses.c.contact_id)
        .where(addresses.c.hash.in_(own), addresses.c.contact_id != contact)
        .order_by(addresses.c.contact_id)
        .limit(MOST)
    )
    found: dict[int, Kin] = {}
    for row in rows:
        known = found.get(row.contact_id)
        by = (*(known.by if known else ()), row.kind)
        name = tx.secrets.open_text(row.name)
        newest = _newest(tx, row.contact_id)
        # Who was merged has no leads of their own any more.
        if newest is not None:
            found[row.contact_id] = Kin(row.contact_id, newest, name, by)
    return tuple(found.values())


def _merged(tx: Transaction, contact: int) -> tuple[Kin, ...]:
    rows = tx.connection.execute(
        select(merges.c.id, merges.c.gone_id, contacts.c.name)
        .join(contacts, contacts.c.id == merges.c.gone_id)
        .where(merges.c.kept_id == contact, merges.c.undone_at.is_(None))
        .order_by(merges.c.id)
    )
    return tuple(
        Kin(row.gone_id, None, tx.secrets.open_text(row.name), merge=row.id)
        for row in rows
    )


def _newest(tx: Transaction, contact: int) -> int | None:
    query = select(leads.c.id).where(
        leads.c.contact_id == contact, leads.c.stage != Stage.GONE.value
    )
    found: int | None = tx.connection.scalar(query.order_by(leads.c.id.desc()).limit(1))
    return found
