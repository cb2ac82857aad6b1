"""How things stand in the tables, for the metrics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, field
from sqlalchemy import case, func, select

from bot.handoffs.handoffs import OPEN
from bot.reports.marks import silent
from bot.store.moments import SECOND
from bot.store.people import handoffs, leads
from bot.store.tables import conversations, lanes, ready
from bot.store.tallies import steps
from bot.transaction import Transaction

CLAIMED_WITHIN = (30, 60, 120, 300, 600, 900, 1800, 3600, 14_400, 86_400)
"""Seconds: the bounds of the histogram of claims."""


class Standing(Struct, frozen=True):
    """Counts of rows; `claims` are those within each bound, then all."""

    leads: Mapping[tuple[str, str], int] = field(default_factory=dict)
    claims: tuple[int, ...] = (0,) * (len(CLAIMED_WITHIN) + 1)
    claim_seconds: float = 0
    unclaimed: int = 0
    longest_unclaimed: float = 0
    outbox: Mapping[str, int] = field(default_factory=dict)
    questions: Sequence[tuple[str, str, int, int]] = ()
    """Scripts and questions with who fell silent there, and what was not understood."""

    ready: int = 0


def standing(tx: Transaction) -> Standing:
    """Read it."""
    read = tx.connection.execute
    graded = read(
        select(leads.c.script, leads.c.triage, func.count()).group_by(
            leads.c.script, leads.c.triage
        )
    )
    took = handoffs.c.claimed_at - handoffs.c.made_at
    within = [func.sum(case((took <= b * SECOND, 1), else_=0)) for b in CLAIMED_WITHIN]
    claimed = read(
        select(*within, func.count(), func.sum(took)).where(
            handoffs.c.claimed_at.is_not(None)
        )
    ).one()
    waiting = read(
        select(func.count(), func.min(handoffs.c.made_at)).where(
            handoffs.c.status.in_(OPEN)
        )
    ).one()
    sending = read(select(lanes.c.channel, func.count()).group_by(lanes.c.channel))
    return Standing(
        leads={(script, triage): count for script, triage, count in graded},
        claims=tuple(int(count or 0) for count in claimed[:-1]),
        claim_seconds=float(claimed[-1] or 0) / SECOND,
        unclaimed=waiting[0],
        longest_unclaimed=(tx.now - waiting[1]) / SECOND if waiting[1] else 0,
        outbox={channel: count for channel, count in sending},  # noqa: C416 (rows)
        questions=_questions(tx),
        ready=tx.connection.scalar(select(func.count()).select_from(ready)) or 0,
    )


def _questions(tx: Transaction) -> Sequence[tuple[str, str, int, int]]:
    fell_silent = func.sum(case((silent(tx.now), 1), else_=0))
    rows = tx.connection.execute(
        select(leads.c.script, steps.c.question, fell_silent, func.sum(steps.c.missed))
        .join(leads, leads.c.id == steps.c.lead_id)
        .join(conversations, conversations.c.id == leads.c.conversation_id)
        .group_by(leads.c.script, steps.c.question)
    )
    return [(script, question, int(a), int(b)) for script, question, a, b in rows]
