"""The lead that a deed is about, read under the lock of its conversation."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import select

from bot.desk.desked import Desked
from bot.handoffs.handoffs import OPEN
from bot.leads.stages import Stage
from bot.ports import Place
from bot.store.people import handoffs, leads
from bot.store.tables import conversations
from bot.transaction import Transaction
from dialogs.script.model import Script


class Subject(Struct, frozen=True, kw_only=True):
    """A lead as it is now; `handoff` is its newest one, open or not."""

    lead: int
    conversation: int
    contact: int
    stage: Stage
    place: Place
    epoch: int
    owner: str | None
    thread: str | None
    is_newest: bool
    is_reachable: bool
    script: Script
    handoff: int | None
    handoff_key: str
    is_called: bool
    is_closed: bool

    @property
    def is_over(self) -> bool:
        """Whether nothing can be done to it any more."""
        return self.is_closed or not self.is_newest

    def desked(self) -> Desked:
        """The same as what is said in messengers is about."""
        return Desked(
            handoff=self.handoff or 0,
            key=self.handoff_key,
            conversation=self.conversation,
            lead=self.lead,
            owner=self.owner,
            thread=self.thread,
            script=self.script,
        )


def subject(tx: Transaction, lead: int) -> Subject | None:
    """The lead of a number; None when there is none, or nothing left of it."""
    of_lead = select(leads.c.conversation_id).where(leads.c.id == lead)
    tx.connection.execute(
        select(conversations.c.id)
        .where(conversations.c.id == of_lead.scalar_subquery())
        .with_for_update(key_share=True)
    )
    row = tx.connection.execute(
        select(
            leads,
            conversations.c.channel,
            conversations.c.chat,
            conversations.c.epoch,
            conversations.c.owner,
            conversations.c.thread,
            conversations.c.is_reachable,
            conversations.c.lead_id.label("newest"),
        )
        .join(conversations, conversations.c.id == leads.c.conversation_id)
        .where(leads.c.id == lead, leads.c.stage != Stage.GONE.value)
    ).first()
    if row is None:
        return None
    called = tx.connection.execute(
        select(handoffs.c.id, handoffs.c.key, handoffs.c.status)
        .where(
            handoffs.c.conversation_id == row.conversation_id,
            handoffs.c.lead_id == lead,
        )
        .order_by(handoffs.c.id.desc())
        .limit(1)
    ).first()
    scripts = tx.house.scripts
    return Subject(
        lead=lead,
        conversation=row.conversation_id,
        contact=row.contact_id,
        stage=Stage(row.stage),
        place=Place(row.channel, row.chat),
        epoch=row.epoch,
        owner=row.owner if row.newest == lead else None,
        thread=row.thread,
        is_newest=row.newest == lead,
        is_reachable=row.is_reachable,
        is_closed=row.closed_at is not None,
        script=scripts.find(row.script) or scripts.current(row.channel),
        handoff=called.id if called else None,
        handoff_key=called.key if called else "",
        is_called=called is not None and called.status in OPEN,
    )
