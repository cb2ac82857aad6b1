"""A lead goes to people: called, offered, claimed by exactly one, closed.

A claim is one UPDATE that names the status it finds; its row count is the answer.
"""

from __future__ import annotations

import json

from msgspec import Struct
from sqlalchemy import Row, select, update

from bot.handoffs.calling import Call, call
from bot.handoffs.claiming import tell_claim
from bot.handoffs.offers import due, withdraw
from bot.inbox.intake import keep
from bot.leads.endings import close as close_lead
from bot.leads.stages import Stage
from bot.ports import Inbound
from bot.store.moments import SECOND, micros, moment
from bot.store.people import handoffs, leads, managers, offers
from bot.store.tables import conversations
from bot.transaction import Transaction
from dialogs.conversation.events import Claimed, Closed, Event, Returned
from dialogs.script.model import Script

DESK = "desk"
"""The channel of what managers do, in the inbox."""

Found = Row[*tuple[object, ...]]
"""A handoff with its chat."""

OPEN = ("new", "offered")

SILENT = 10
"""Working minutes: an owner who has not written is reminded, then the lead is taken."""

IDLE = 12 * 3600 * SECOND
IDLE_STEP = 9
"""An owner who leaves a word of the prospect unanswered so long is asked once."""


class Answer(Struct, frozen=True):
    """What came of a manager's act; `by` is who has the lead now."""

    is_done: bool
    by: str | None = None
    handoff: int | None = None


def claim(
    tx: Transaction, handoff: int, manager: str, *, unasked: bool = False
) -> Answer:
    """Take a lead; exactly one of those who try gets it.

    `unasked`: somebody of the desk, to whom it need not have been offered.
    """
    row = _locked(tx, handoff)
    if row is None or not (unasked or _may_claim(tx, handoff, manager)):
        return Answer(is_done=False, by=row.manager if row else None)
    if not _seize(tx, row, manager):
        return Answer(is_done=False, by=row.manager, handoff=handoff)
    tx.connection.execute(
        update(leads)
        .where(leads.c.id == row.lead_id)
        .values(
            status="claimed",
            stage=Stage.WORK.value,
            manager=manager,
            changed_at=tx.now,
        )
    )
    withdraw(tx, handoff)
    _speak(tx, row, owner=manager)
    _happen(tx, row, Claimed(at=moment(tx.now), manager=manager, id=row.key))
    tell_claim(tx, row, manager)
    return Answer(is_done=True, by=manager, handoff=handoff)


def may_discard(tx: Transaction, handoff: int, manager: str) -> bool:
    """Whether a manager may take a lead for junk: its owner, or who was offered it."""
    owner = owner_of(tx, handoff)
    return owner == manager if owner else _may_claim(tx, handoff, manager)


def owner_of(tx: Transaction, handoff: int) -> str | None:
    """Who has claimed a handoff."""
    owner: str | None = tx.connection.scalar(
        select(handoffs.c.manager).where(
            handoffs.c.id == handoff, handoffs.c.status == "claimed"
        )
    )
    return owner


def discard(tx: Transaction, handoff: int, manager: str, *, reason: str = "") -> Answer:
    """Close a lead as junk; one that nobody has need not be claimed for it."""
    row = _locked(tx, handoff)
    if row is not None and row.status in OPEN and _may_claim(tx, handoff, manager):
        _seize(tx, row, manager)
        withdraw(tx, handoff)
    return close(tx, handoff, manager, outcome="junk", reason=reason)


def meet(tx: Transaction, handoff: int, manager: str) -> Answer:
    """A meeting is arranged: the owner goes on, and nobody hurries any more."""
    row = _locked(tx, handoff)
    if row is None or (row.status, row.manager) != ("claimed", manager):
        return Answer(is_done=False, by=row.manager if row else None)
    tx.connection.execute(
        update(handoffs).where(handoffs.c.id == handoff).values(due=None)
    )
    tx.connection.execute(
        update(leads)
        .where(leads.c.id == row.lead_id)
        .values(stage=Stage.MEETING.value, changed_at=tx.now)
    )
    return Answer(is_done=True, by=manager, handoff=handoff)


def close(
    tx: Transaction, handoff: int, manager: str, *, outcome: str, reason: str = ""
) -> Answer:
    """End a lead with an outcome; only its owner can."""
    row = _locked(tx, handoff)
    if row is None or not _leave(tx, row, manager, status="closed", outcome=outcome):
        return Answer(is_done=False, by=row.manager if row else None)
    close_lead(tx, row.lead_id, outcome=outcome, reason=reason)
    _happen(tx, row, Closed(at=moment(tx.now), outcome=outcome, id=row.key))
    return Answer(is_done=True, by=manager, handoff=handoff)


def release(tx: Transaction, handoff: int, manager: str) -> Answer:
    """Give a conversation back to the bot; only its owner can."""
    row = _locked(tx, handoff)
    if row is None or not _leave(tx, row, manager, status="closed", outcome="returned"):
        return Answer(is_done=False, by=row.manager if row else None)
    tx.connection.execute(
        update(leads)
        .where(leads.c.id == row.lead_id)
        .values(status="open", stage=Stage.TALKING.value)
    )
    _happen(tx, row, Returned(at=moment(tx.now), id=row.key))
    return Answer(is_done=True, by=None, handoff=handoff)


def requeue(
    tx: Transaction,
    handoff: int,
    *,
    script: Script,
    card: str,
    to: tuple[str, ...] | None = None,
    manager: str | None = None,
) -> Answer:
    """Offer a claimed lead anew: to its people, or to those it is transferred to.

    `manager` must be the owner; None is the application itself, for a silent owner.
    """
    row = _locked(tx, handoff)
    if row is None:
        return Answer(is_done=False)
    owner = str(row.manager) if manager is None else manager
    if not _leave(tx, row, owner, status="expired", outcome="requeued"):
        return Answer(is_done=False, by=row.manager)
    again = Call(
        conversation=row.conversation_id,
        lead=row.lead_id,
        script=script,
        to=to or tuple(json.loads(row.people)),
        how="all" if to else row.how,
        reason=row.reason,
        claim_within=row.claim_within,
        card=lambda: card,
    )
    return Answer(is_done=True, handoff=call(tx, again))


def _locked(tx: Transaction, handoff: int) -> Found | None:
    """The handoff, read under the lock of its conversation."""
    tx.connection.execute(
        select(conversations.c.id)
        .where(
            conversations.c.id
            == select(handoffs.c.conversation_id)
            .where(handoffs.c.id == handoff)
            .scalar_subquery()
        )
        .with_for_update(key_share=True)
    )
    chat = (conversations.c.channel, conversations.c.chat, conversations.c.epoch)
    query = (
        select(handoffs, *chat)
        .join(conversations, conversations.c.id == handoffs.c.conversation_id)
        .where(handoffs.c.id == handoff)
    )
    return tx.connection.execute(query).first()


def _seize(tx: Transaction, row: Found, manager: str) -> bool:
    """Make an offered handoff a manager's; False when it is not offered any more."""
    seized = tx.connection.execute(
        update(handoffs)
        .where(
            handoffs.c.id == row.id,
            handoffs.c.round == row.round,
            handoffs.c.status.in_(OPEN),
        )
        .values(
            status="claimed",
            manager=manager,
            claimed_at=tx.now,
            step=0,
            due=_silent_at(tx, row.script),
        )
    )
    return seized.rowcount == 1


def _silent_at(tx: Transaction, script_id: str) -> int | None:
    """When an owner who has not written yet is reminded."""
    script = tx.house.scripts.find(script_id)
    return micros(due(script, moment(tx.now), SILENT)) if script else None


def _may_claim(tx: Transaction, handoff: int, manager: str) -> bool:
    query = (
        select(managers.c.id)
        .join(offers, offers.c.manager == managers.c.id)
        .where(
            offers.c.handoff_id == handoff,
            offers.c.expired_at.is_(None),
            managers.c.id == manager,
            managers.c.linked_at.is_not(None),
            managers.c.removed_at.is_(None),
        )
    )
    return tx.connection.execute(query).first() is not None


def _leave(
    tx: Transaction,
    row: Found,
    manager: str,
    *,
    status: str,
    outcome: str,
) -> bool:
    """End a claim; False when it is not this manager's."""
    left = tx.connection.execute(
        update(handoffs)
        .where(
            handoffs.c.id == row.id,
            handoffs.c.status == "claimed",
            handoffs.c.manager == manager,
        )
        .values(status=status, outcome=outcome, closed_at=tx.now, due=None)
    )
    if left.rowcount != 1:
        return False
    _speak(tx, row, owner=None)
    return True


def _speak(tx: Transaction, row: Found, *, owner: str | None) -> None:
    """Change who speaks; what the bot said under the old epoch is not sent."""
    tx.house.changes.note(row.conversation_id)
    tx.connection.execute(
        update(conversations)
        .where(conversations.c.id == row.conversation_id)
        .values(
            owner=owner,
            epoch=conversations.c.epoch + 1,
            version=conversations.c.version + 1,
        )
    )


def _happen(tx: Transaction, row: Found, event: Event) -> None:
    kind = str(event.__struct_config__.tag)
    happened = Inbound(
        channel=DESK,
        chat="",
        external_id=f"{row.key}:{kind}",
        event=event,
        conversation=row.conversation_id,
    )
    keep(tx.connection, [happened], secrets=tx.secrets, now=tx.now)
