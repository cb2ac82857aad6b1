"""Putting people on the exclusion list, and taking them off again."""

from __future__ import annotations

from sqlalchemy import select

from bot.accounts import audit
from bot.deskwork.doing import Doing, on_lead
from bot.deskwork.once import DONE, By, Result, once, refused
from bot.leads.exclusions import exclude, readmit
from bot.store.people import exclusions
from bot.store.tables import addresses
from bot.transaction import Transaction

REASON = 200
"""Characters of a reason."""


def put_on_list(tx: Transaction, by: By, lead: int, *, reason: str) -> Result:
    """Make no leads of a person's messages any more, in whatever channel."""
    reason = reason.strip()[:REASON]

    def do(doing: Doing) -> Result:
        if not reason:
            return refused("no_reason")
        known = tx.connection.execute(
            select(addresses.c.kind, addresses.c.hash).where(
                addresses.c.contact_id == doing.of.contact
            )
        )
        hashes = [(row.kind, row.hash) for row in known]
        exclude(tx.connection, hashes, reason=reason, author=by.manager, now=tx.now)
        audit.note(tx, "excluded", by=by.actor, lead=lead, subject=reason)
        return DONE

    return on_lead(tx, by, lead, what="exclude", do=do, words=reason)


def take_off_list(tx: Transaction, by: By, row: int) -> Result:
    """Undo an exclusion with all that was put on the list together with it."""

    def do() -> Result:
        found = tx.connection.execute(
            select(exclusions).where(exclusions.c.id == row)
        ).first()
        if found is None or found.undone_at is not None:
            return refused("gone")
        # One deed writes all addresses of a person at one time.
        together = tx.connection.scalars(
            select(exclusions.c.hash).where(
                exclusions.c.made_at == found.made_at,
                exclusions.c.author == found.author,
                exclusions.c.reason == found.reason,
            )
        ).all()
        readmit(tx.connection, together, author=by.manager, now=tx.now)
        audit.note(tx, "readmitted", by=by.actor, subject=found.reason)
        return DONE

    return once(tx, by, "readmit", do=do)


def is_excluded(tx: Transaction, contact: int) -> bool:
    """Whether a person is on the list now."""
    own = select(addresses.c.hash).where(addresses.c.contact_id == contact)
    query = select(exclusions.c.id).where(
        exclusions.c.hash.in_(own),
        exclusions.c.undone_at.is_(None),
        (exclusions.c.expires_at.is_(None)) | (exclusions.c.expires_at > tx.now),
    )
    return tx.connection.scalar(query.limit(1)) is not None
