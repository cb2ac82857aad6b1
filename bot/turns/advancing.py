"""Conversations that were taken, advanced and written; who fails harms nobody."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import bindparam, select
from sqlalchemy.exc import DBAPIError

from bot.errors import StaleTurnError
from bot.handoffs.offers import are_away
from bot.planning import Chat, Plan, PoisonError, plan
from bot.store.database import is_down, is_lost_race
from bot.store.moments import moment
from bot.store.people import bookings
from bot.store.prepared import Prepared
from bot.transaction import Transaction
from bot.turns import chats
from bot.turns.poison import fail
from bot.turns.writing import write
from dialogs.conversation.effects import Book, HandOff, Unbook

log = logging.getLogger(__name__)

Settle = Callable[[Transaction, Plan], int | None]
"""Writes a plan; when to try again, if it must be."""


def advance(
    tx: Transaction,
    ids: Sequence[int],
    *,
    settle: Settle | None = None,
    given: Mapping[int, chats.Given] | None = None,
) -> dict[int, int]:
    """Answer what waits in conversations; which must be tried again, and when.

    `given` is what waits in them, where that is known without reading it.
    """
    read = chats.read(tx, ids, given)
    tx.gathered.done.extend(read.unanswered)
    again = dict(read.left)
    for number, rows in read.broken:
        again[number] = fail(tx, number, rows)
    calendars: dict[str, list[dt.datetime]] = {}
    for chat in read.chats:
        taken = _taken(tx, chat, calendars)
        try:
            made = _plan(tx, chat, tuple(taken))
        except PoisonError as error:
            log.exception("poison", extra={"conversation": chat.id})
            again[chat.id] = fail(tx, chat.id, error.rows)
            continue
        _hold(taken, made)
        since = (settle or write)(tx, made)
        if since is not None:
            again[chat.id] = since
    return again


def _plan(tx: Transaction, chat: Chat, taken: tuple[dt.datetime, ...]) -> Plan:
    """Work out a turn; once more where it promises people who are all away."""
    made = plan(tx.house.engine, chat, taken=taken)
    called = (one.to for one in made.effects if isinstance(one, HandOff))
    if any(are_away(tx, chat.script, to) for to in called):
        return plan(tx.house.engine, chat, taken=taken, deserted=True)
    return made


def carefully(tx: Transaction, made: Plan) -> int | None:
    """Write a plan behind a savepoint; when to try again, if it must be."""
    # What a failure of before has left must not go with this one's savepoint.
    tx.change_rows()
    mark = tx.mark()
    try:
        with tx.connection.begin_nested():
            write(tx, made)
            tx.change_rows()
    except StaleTurnError:
        tx.back_to(mark)
        return tx.now
    except Exception as error:
        if is_storage(error):
            raise
        log.exception("poison", extra={"conversation": made.chat.id})
        tx.back_to(mark)
        return fail(tx, made.chat.id, [row.id for row in made.chat.waiting])
    return None


def is_storage(error: Exception) -> bool:
    """Whether the database is at fault, or only the moment."""
    return isinstance(error, DBAPIError) and (is_down(error) or is_lost_race(error))


_HELD = Prepared(
    lambda _: select(bookings.c.at).where(
        bookings.c.script == bindparam("script"), bookings.c.at > bindparam("now")
    )
)


def _taken(
    tx: Transaction, chat: Chat, calendars: dict[str, list[dt.datetime]]
) -> list[dt.datetime]:
    """Slots of a script's calendar that are held, as this batch has left them."""
    name = chat.script.id
    if name not in calendars:
        held = _HELD.all(tx.connection, script=name, now=tx.now)
        calendars[name] = [moment(row.at) for row in held]
    return calendars[name]


def _hold(taken: list[dt.datetime], made: Plan) -> None:
    for effect in made.effects:
        match effect:
            case Book(at=at):
                taken.append(at)
            case Unbook(at=at) if at in taken:
                taken.remove(at)
            case _:
                pass
