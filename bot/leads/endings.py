"""How a lead ends: by the bot, by a manager; and how the bot takes it back."""

from __future__ import annotations

from sqlalchemy import case, literal, update

from bot.leads.stages import Stage
from bot.store.people import leads
from bot.store.tables import episodes
from bot.transaction import Transaction


def finish(tx: Transaction, lead: int, outcome: str) -> None:
    """End the work of the bot; people who were called still have the lead."""
    with_people = leads.c.status.in_(("offered", "claimed"))
    for_later = (literal(outcome) == "done") & (leads.c.triage == "future")
    _end(
        tx,
        lead,
        outcome=outcome,
        status=case((with_people, leads.c.status), else_="finished"),
        stage=case(
            (with_people, leads.c.stage),
            (for_later, Stage.TALKING.value),
            else_=Stage.BAD.value,
        ),
    )


def close(tx: Transaction, lead: int, *, outcome: str, reason: str) -> None:
    """End a lead for good, by a manager."""
    stage = Stage.GOOD if outcome == "won" else Stage.BAD
    _end(
        tx,
        lead,
        outcome=outcome,
        reason=reason,
        status="closed",
        stage=stage.value,
        closed_at=tx.now,
    )


def reopen(tx: Transaction, lead: int) -> None:
    """Take back the end that silence made: the prospect writes again."""
    tx.connection.execute(
        update(leads)
        .where(leads.c.id == lead, leads.c.closed_at.is_(None))
        .values(
            outcome=None,
            status=case((leads.c.status == "finished", "open"), else_=leads.c.status),
            stage=case(
                (leads.c.status == "finished", Stage.TALKING.value),
                else_=leads.c.stage,
            ),
        )
    )


def _end(tx: Transaction, lead: int, *, outcome: str, **values: object) -> None:
    row = tx.connection.execute(
        update(leads)
        .where(leads.c.id == lead, leads.c.closed_at.is_(None))
        .values(outcome=outcome, changed_at=tx.now, **values)
        .returning(leads.c.conversation_id, leads.c.episode)
    ).first()
    if row is not None:
        tx.connection.execute(
            update(episodes)
            .where(
                episodes.c.conversation_id == row.conversation_id,
                episodes.c.number == row.episode,
            )
            .values(ended_at=tx.now, outcome=outcome)
        )
