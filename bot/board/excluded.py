"""The exclusion list as people read it: who, why, by whom, and who took it back."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import select

from bot.store.people import exclusions, leads
from bot.store.tables import addresses, contacts
from bot.transaction import Transaction

PAGE = 100


class Excluded(Struct, frozen=True, kw_only=True):
    """A row of the list; the person is known when an address of theirs is."""

    id: int
    kind: str
    value: str
    name: str
    lead: int | None
    reason: str
    author: str
    made_at: int
    expires_at: int | None
    undone_at: int | None
    undone_by: str | None


def exclusion_list(
    tx: Transaction, *, before: int | None = None, length: int = PAGE
) -> tuple[Excluded, ...]:
    """The rows before a number, the newest first."""
    query = select(exclusions).order_by(exclusions.c.id.desc()).limit(length)
    if before is not None:
        query = query.where(exclusions.c.id < before)
    rows = tx.connection.execute(query).all()
    known = _people(tx, [row.hash for row in rows])
    return tuple(
        Excluded(
            id=row.id,
            kind=row.kind,
            value=person.value,
            name=person.name,
            lead=person.lead,
            reason=row.reason,
            author=row.author,
            made_at=row.made_at,
            expires_at=row.expires_at,
            undone_at=row.undone_at,
            undone_by=row.undone_by,
        )
        for row in rows
        for person in (known.get(row.hash, _NOBODY),)
    )


class _Person(Struct, frozen=True):
    name: str = ""
    value: str = ""
    lead: int | None = None


_NOBODY = _Person()


def _people(tx: Transaction, hashes: list[bytes]) -> dict[bytes, _Person]:
    if not hashes:
        return {}
    newest = (
        select(leads.c.id)
        .where(leads.c.contact_id == contacts.c.id)
        .order_by(leads.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    rows = tx.connection.execute(
        select(addresses.c.hash, addresses.c.value, contacts.c.name)
        .add_columns(newest.label("lead"))
        .join(contacts, contacts.c.id == addresses.c.contact_id)
        .where(addresses.c.hash.in_(hashes))
    )
    open_text = tx.secrets.open_text
    return {
        row.hash: _Person(open_text(row.name), open_text(row.value), row.lead)
        for row in rows
    }
