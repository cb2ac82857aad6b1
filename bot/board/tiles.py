"""A lead as lists show it: what a manager decides by whom to call first."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from sqlalchemy import ColumnElement, Row, Select, func, select

from bot.leads.stages import OWNED, Stage
from bot.store.people import handoffs, leads
from bot.store.tables import contacts, conversations, outbox
from bot.transaction import Transaction

CALLED = (Stage.WAITING, *OWNED)
"""Stages in which somebody may wait for a human."""

SEALED = ("facts", "notes")
"""Columns that are long and that no list shows."""

COUNTED = 1000
"""More leads than this are not counted, so that counting stays quick."""


class Tile(Struct, frozen=True, kw_only=True):
    """A lead in a list; times are microseconds."""

    lead: int
    conversation: int
    contact: int
    name: str
    stage: Stage
    script: str
    channel: str
    source: str
    campaign: str
    triage: str
    potential: int
    temperature: int
    potential_level: str
    temperature_level: str
    is_target: bool
    junk: str | None
    is_repeat: bool
    manager: str | None
    outcome: str | None
    reason: str | None
    is_reachable: bool
    made_at: int
    heard_at: int
    closed_at: int | None
    handoff: int | None = None
    called_at: int | None = None
    due: int | None = None
    answered_at: int | None = None

    @property
    def waits_since(self) -> int | None:
        """Since when the prospect waits for a human; None while nobody is owed."""
        if self.stage is Stage.WAITING:
            return self.called_at
        if self.stage in OWNED and (self.answered_at or 0) < self.heard_at:
            return self.heard_at
        return None


def leads_with_chats() -> Select[*tuple[object, ...]]:
    """Leads with what a tile shows; of the sealed columns only the name."""
    shown = [column for column in leads.columns if column.name not in SEALED]
    return (
        select(
            *shown,
            conversations.c.channel,
            conversations.c.heard_at,
            conversations.c.is_reachable,
            contacts.c.name,
        )
        .join(conversations, conversations.c.id == leads.c.conversation_id)
        .join(contacts, contacts.c.id == leads.c.contact_id)
    )


def ordered(
    tx: Transaction,
    conditions: Sequence[ColumnElement[bool]],
    *,
    by: Sequence[ColumnElement[int]],
    first: int,
) -> list[Row[*tuple[object, ...]]]:
    """The first leads of an order: numbers are sorted, and only then rows are read."""
    numbers = (
        select(leads.c.id)
        .join(conversations, conversations.c.id == leads.c.conversation_id)
        .where(*conditions)
        .order_by(*by)
        .limit(first)
    )
    wanted = list(tx.connection.scalars(numbers))
    rows = tx.connection.execute(leads_with_chats().where(leads.c.id.in_(wanted)))
    found = {row.id: row for row in rows}
    return [found[number] for number in wanted if number in found]


def count(tx: Transaction, conditions: Sequence[ColumnElement[bool]]) -> int:
    """How many leads fulfil conditions, at most `COUNTED`."""
    some = (
        select(leads.c.id)
        .join(conversations, conversations.c.id == leads.c.conversation_id)
        .where(*conditions)
        .limit(COUNTED)
        .subquery()
    )
    return tx.connection.scalar(select(func.count()).select_from(some)) or 0


def tiles(
    tx: Transaction, rows: Sequence[Row[*tuple[object, ...]]]
) -> tuple[Tile, ...]:
    """The tiles of rows of `leads_with_chats`, in their order."""
    chats = {row.conversation_id for row in rows if row.stage in CALLED}
    called = _called(tx, chats)
    answered = _answered(tx, chats)
    return tuple(
        _tile(
            tx,
            row,
            handoff=called.get(row.id),
            answered_at=answered.get(row.conversation_id),
        )
        for row in rows
    )


Called = dict[int, Row[int, int, int, int | None]]


def _called(tx: Transaction, chats: set[int]) -> Called:
    """The newest handoff of each lead in these conversations."""
    if not chats:
        return {}
    query = (
        select(handoffs.c.lead_id, handoffs.c.id, handoffs.c.made_at, handoffs.c.due)
        .where(handoffs.c.conversation_id.in_(sorted(chats)))
        .order_by(handoffs.c.id)
    )
    return {row.lead_id: row for row in tx.connection.execute(query)}


def _answered(tx: Transaction, chats: set[int]) -> dict[int, int]:
    """When a human last wrote in these conversations."""
    if not chats:
        return {}
    query = (
        select(outbox.c.conversation_id, func.max(outbox.c.made_at).label("at"))
        .where(outbox.c.conversation_id.in_(sorted(chats)), outbox.c.speaker == "human")
        .group_by(outbox.c.conversation_id)
    )
    return {row.conversation_id: row.at for row in tx.connection.execute(query)}


def _tile(
    tx: Transaction,
    row: Row[*tuple[object, ...]],
    *,
    handoff: Row[int, int, int, int | None] | None,
    answered_at: int | None,
) -> Tile:
    return Tile(
        lead=row.id,
        conversation=row.conversation_id,
        contact=row.contact_id,
        name=tx.secrets.open_text(row.name),
        stage=Stage(row.stage),
        script=row.script,
        channel=row.channel,
        source=row.source,
        campaign=row.campaign,
        triage=row.triage,
        potential=row.potential,
        temperature=row.temperature,
        potential_level=row.potential_level,
        temperature_level=row.temperature_level,
        is_target=row.is_target,
        junk=row.junk,
        is_repeat=row.previous_id is not None,
        manager=row.manager,
        outcome=row.outcome,
        reason=row.reason,
        is_reachable=row.is_reachable,
        made_at=row.made_at,
        heard_at=row.heard_at,
        closed_at=row.closed_at,
        handoff=handoff.id if handoff else None,
        called_at=handoff.made_at if handoff else None,
        due=handoff.due if handoff else None,
        answered_at=answered_at,
    )
