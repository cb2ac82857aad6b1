"""Events that cannot be worked out: tried again, then read by a human."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import insert, select, update

from bot.handoffs.calling import Call, call
from bot.store.moments import SECOND
from bot.store.people import leads
from bot.store.tables import dead_letters, inbox
from bot.transaction import Transaction
from bot.words import word

TRIES = 3
"""After so many failures of the same event a human reads it."""


def fail(tx: Transaction, conversation: int, rows: Sequence[int]) -> int:
    """Count a failure; the third one quarantines. When to try again."""
    counted = tx.connection.execute(
        update(inbox)
        .where(inbox.c.id.in_(rows))
        .values(tries=inbox.c.tries + 1)
        .returning(inbox.c.id, inbox.c.tries)
    ).all()
    dead = [row.id for row in counted if row.tries >= TRIES]
    if dead:
        tx.gathered.done.extend(dead)
        letters = [
            {
                "box": "inbox",
                "row_id": number,
                "conversation_id": conversation,
                "reason": "poison",
                "made_at": tx.now,
            }
            for number in dead
        ]
        tx.connection.execute(insert(dead_letters), letters)
        _call_human(tx, conversation)
        return tx.now
    most: int = max(row.tries for row in counted)
    return tx.now + most * SECOND


def _call_human(tx: Transaction, conversation: int) -> None:
    """Somebody must read what the bot could not."""
    row = tx.connection.execute(
        select(leads.c.id, leads.c.script)
        .where(leads.c.conversation_id == conversation)
        .order_by(leads.c.id.desc())
    ).first()
    if row is None:
        return
    script = tx.house.scripts.find(row.script)
    if script is None:
        return
    failed = word(script.language, "failed")
    call(
        tx,
        Call(
            conversation=conversation,
            lead=row.id,
            script=script,
            to=("all",),
            how="all",
            reason="bot_failed",
            claim_within=script.handoff.claim_within,
            card=lambda: f"{failed} · №{row.id}",
        ),
    )
