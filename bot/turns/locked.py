"""Conversations under their locks, with what a turn wants to know of their leads."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from bot.store.people import leads as lead_rows
from bot.store.prepared import Listed
from bot.store.tables import conversations
from dialogs.conversation.effects import Grade

OF_LEAD = (
    lead_rows.c.closed_at,
    lead_rows.c.previous_id,
    lead_rows.c.potential,
    lead_rows.c.temperature,
    lead_rows.c.potential_level,
    lead_rows.c.temperature_level,
    lead_rows.c.triage,
    lead_rows.c.is_target,
)
LOCKED = Listed(
    lambda among: (
        select(conversations, *OF_LEAD)
        .outerjoin(lead_rows, lead_rows.c.id == conversations.c.lead_id)
        .where(among(conversations.c.id))
        .order_by(conversations.c.id)
        .with_for_update(of=conversations, key_share=True)
    )
)


def worth_of(row: Any) -> Grade | None:  # noqa: ANN401 (a row)
    """What the row of the lead says it is worth."""
    if row.potential is None:
        return None
    return Grade(
        row.potential,
        row.temperature,
        row.potential_level,
        row.temperature_level,
        row.triage,
        bool(row.is_target),
    )
