"""Later: a manager is reminded of a lead, and takes the reminder off."""

from __future__ import annotations

from sqlalchemy import update

from bot.deskwork.doing import Doing, on_lead
from bot.deskwork.once import DONE, By, Result, once, refused
from bot.handoffs.reminders import remind
from bot.store.board import reminders
from bot.store.moments import moment
from bot.transaction import Transaction

WORDS = 200


def later(tx: Transaction, by: By, lead: int, *, due: int, words: str = "") -> Result:
    """Remind the manager of a lead at a time."""

    def do(doing: Doing) -> Result:
        if due <= tx.now:
            return refused("past")
        told = words.strip()[:WORDS]
        remind(
            tx,
            lead=lead,
            conversation=doing.of.conversation,
            manager=by.manager,
            due=moment(due),
            words=told,
        )
        return DONE

    return on_lead(tx, by, lead, what="later", do=do, words=words.strip()[:WORDS])


def settle(tx: Transaction, by: By, reminder: int) -> Result:
    """Take a reminder off the list."""

    def do() -> Result:
        done = tx.connection.execute(
            update(reminders)
            .where(
                reminders.c.id == reminder,
                reminders.c.manager == by.manager,
                reminders.c.done_at.is_(None),
            )
            .values(done_at=tx.now)
        )
        return DONE if done.rowcount else refused("gone")

    return once(tx, by, "reminded", do=do)
