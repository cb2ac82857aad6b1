"""Who looks at leads, and which ones."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import ColumnElement, or_, select

from bot.leads.stages import UNOWNED, Stage
from bot.store.people import leads
from bot.store.tables import conversations
from bot.transaction import Transaction


class Viewer(Struct, frozen=True):
    """A person at the desk, and whether only own leads and nobody's are shown."""

    manager: str
    sees_all: bool = False


def visible(viewer: Viewer) -> ColumnElement[bool]:
    """The leads that a viewer may see; nobody sees what was erased."""
    there = leads.c.stage != Stage.GONE.value
    if viewer.sees_all:
        return there
    return there & or_(
        leads.c.manager == viewer.manager,
        leads.c.manager.is_(None),
        leads.c.stage.in_([stage.value for stage in UNOWNED]),
    )


def may_see(tx: Transaction, viewer: Viewer, lead: int) -> bool:
    """Whether a viewer may open a lead."""
    query = select(leads.c.id).where(leads.c.id == lead, visible(viewer))
    return tx.connection.scalar(query) is not None


def owner_of(tx: Transaction, lead: int) -> str | None:
    """Who has a lead, or had it last; None when there is no such lead."""
    query = select(leads.c.manager).where(
        leads.c.id == lead, leads.c.stage != Stage.GONE.value
    )
    found: str | None = tx.connection.scalar(query)
    return found


def may_see_chat(tx: Transaction, viewer: Viewer, conversation: int) -> bool:
    """Whether a viewer may see the newest lead of a conversation."""
    query = (
        select(leads.c.id)
        .join(conversations, conversations.c.lead_id == leads.c.id)
        .where(conversations.c.id == conversation, visible(viewer))
    )
    return tx.connection.scalar(query) is not None
