"""The red list put in order: sent again, or settled."""

from __future__ import annotations

from sqlalchemy import select, update

from bot.board.undelivered import LOST, Box
from bot.deskwork.once import DONE, By, Result, once, refused
from bot.store.queues import insert_or, make_ready, open_lanes
from bot.store.tables import conversations, dead_letters, inbox, outbox
from bot.transaction import Transaction


def resend(tx: Transaction, by: By, *, box: Box, row: int) -> Result:
    """Try again what was given up."""

    def do() -> Result:
        why = _send(tx, row) if box == "outbox" else _read(tx, row)
        if why is None:
            _settle(tx, box, row, manager=by.manager)
        return why or DONE

    return once(tx, by, "resend", do=do)


def settle(tx: Transaction, by: By, *, box: Box, row: int) -> Result:
    """Take something off the list: somebody has seen to it."""

    def do() -> Result:
        _settle(tx, box, row, manager=by.manager)
        return DONE

    return once(tx, by, "settle", do=do)


def lead_of(tx: Transaction, *, box: Box, row: int) -> int | None:
    """The lead that a row of the list is about."""
    table = outbox if box == "outbox" else inbox
    query = (
        select(conversations.c.lead_id)
        .join(table, table.c.conversation_id == conversations.c.id)
        .where(table.c.id == row)
    )
    found: int | None = tx.connection.scalar(query)
    return found


def _send(tx: Transaction, row: int) -> Result | None:
    found = tx.connection.execute(
        select(
            outbox.c.channel,
            outbox.c.chat,
            outbox.c.speaker,
            conversations.c.is_reachable,
            conversations.c.epoch,
        )
        .outerjoin(conversations, conversations.c.id == outbox.c.conversation_id)
        .where(
            outbox.c.id == row, outbox.c.status.in_(LOST), outbox.c.body.is_not(None)
        )
    ).first()
    if found is None:
        return refused("gone")
    if found.speaker != "card" and found.is_reachable is False:
        return refused("unreachable")
    tx.connection.execute(
        update(outbox)
        .where(outbox.c.id == row)
        .values(
            status="waiting",
            tries=0,
            unknowns=0,
            error=None,
            # A manager wants it said, whoever speaks now.
            epoch=found.epoch or 0,
        )
    )
    open_lanes(tx.connection, [(found.channel, found.chat)], tx.now)
    return None


def _read(tx: Transaction, row: int) -> Result | None:
    number = tx.connection.scalar(
        update(inbox)
        .where(inbox.c.id == row, inbox.c.event.is_not(None))
        .values(done_at=None, tries=0)
        .returning(inbox.c.conversation_id)
    )
    if number is None:
        return refused("gone")
    make_ready(tx.connection, [number], tx.now)
    return None


def _settle(tx: Transaction, box: Box, row: int, *, manager: str) -> None:
    """Mark a letter as settled; what had none gets one, so that it is marked too."""
    letter = insert_or(tx.connection, dead_letters).values(
        box=box,
        row_id=row,
        conversation_id=_conversation(tx, box, row),
        reason=f"settled by {manager}",
        made_at=tx.now,
        settled_at=tx.now,
    )
    tx.connection.execute(
        letter.on_conflict_do_update(
            index_elements=["box", "row_id"], set_={"settled_at": tx.now}
        )
    )


def _conversation(tx: Transaction, box: Box, row: int) -> int | None:
    table = outbox if box == "outbox" else inbox
    query = select(table.c.conversation_id).where(table.c.id == row)
    found: int | None = tx.connection.scalar(query)
    return found
