"""Contacts are covered until somebody asks to see them; each look is written down."""

from __future__ import annotations

from sqlalchemy import select

from bot.accounts import audit
from bot.deskwork.doing import Doing, on_lead
from bot.deskwork.once import DONE, By, Result
from bot.store.board import deeds
from bot.store.moments import SECOND
from bot.transaction import Transaction

SHOWN = 10 * 60 * SECOND
"""How long contacts stay open after a look."""

REVEAL = "reveal"


def reveal(tx: Transaction, by: By, lead: int) -> Result:
    """Let a manager see the contacts of a lead for a while."""

    def do(_: Doing) -> Result:
        audit.note(tx, "revealed_phone", by=by.actor, lead=lead)
        return DONE

    return on_lead(tx, by, lead, what=REVEAL, do=do)


def is_revealed(tx: Transaction, manager: str, lead: int) -> bool:
    """Whether a manager has asked to see the contacts of a lead lately."""
    query = select(deeds.c.id).where(
        deeds.c.lead_id == lead,
        deeds.c.manager == manager,
        deeds.c.what == REVEAL,
        deeds.c.at > tx.now - SHOWN,
    )
    return tx.connection.scalar(query.limit(1)) is not None
