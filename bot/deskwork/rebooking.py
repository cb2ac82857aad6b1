"""Moving what stands in the calendar: bookings, what the bot writes, reminders."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from sqlalchemy import Row, Table, select, update
from sqlalchemy.exc import IntegrityError

from bot.board.agenda import Kind, free_times
from bot.deskwork.doing import Doing, happen, on_lead
from bot.deskwork.once import DONE, By, Result, refused
from bot.ports import Body
from bot.store.board import reminders
from bot.store.moments import micros, moment
from bot.store.people import bookings
from bot.store.tables import conversations, timers
from bot.transaction import Transaction
from bot.words import word
from dialogs.conversation.events import Rebooked
from dialogs.conversation.showing.values import show_slot

Found = Row[*tuple[object, ...]]
PLACES: dict[Kind, Table] = {
    "booking": bookings,
    "reminder": reminders,
    "followup": timers,
    "pause": timers,
    "nurture": timers,
}


def move(tx: Transaction, by: By, *, kind: Kind, row: int, at: dt.datetime) -> Result:
    """Move an entry of the calendar; a time that is held by others is refused."""
    lead = lead_of(tx, kind, row)
    if lead is None:
        return refused("gone")

    def do(doing: Doing) -> Result:
        if micros(at) <= tx.now:
            return refused("past")
        if kind == "booking":
            return _rebook(doing, row, at)
        table = PLACES[kind]
        moved = tx.connection.execute(
            update(table).where(table.c.id == row).values(due=micros(at))
        )
        return DONE if moved.rowcount else refused("gone")

    return on_lead(tx, by, lead, what=f"moved_{kind}", do=do, words=at.isoformat())


def lead_of(tx: Transaction, kind: Kind, row: int) -> int | None:
    """The lead whose entry it is."""
    table = PLACES[kind]
    query = (
        select(conversations.c.lead_id)
        .join(table, table.c.conversation_id == conversations.c.id)
        .where(table.c.id == row)
    )
    if table is timers:
        query = query.where(timers.c.kind == kind)
    found: int | None = tx.connection.scalar(query)
    return found


def _rebook(doing: Doing, row: int, at: dt.datetime) -> Result:
    tx, of = doing.tx, doing.of
    booking = tx.connection.execute(
        select(bookings).where(bookings.c.id == row)
    ).first()
    if booking is None:
        return refused("gone")
    if micros(at) == booking.at:
        return DONE
    if at not in free_times(tx, of.script, booking.question, own=row):
        return refused("busy")
    capacity = of.script.booking[booking.question].capacity
    if not _seat(tx, booking, at=micros(at), capacity=capacity):
        return refused("busy")
    local = at.astimezone(ZoneInfo(of.script.timezone))
    happen(doing, Rebooked(at=moment(tx.now), manager=doing.by.manager, slot=local))
    _tell(doing, local)
    return DONE


def _seat(tx: Transaction, booking: Found, *, at: int, capacity: int) -> bool:
    """Take the first free seat; False when somebody was faster with the last."""
    taken = set(
        tx.connection.scalars(
            select(bookings.c.seat).where(
                bookings.c.script == booking.script,
                bookings.c.question == booking.question,
                bookings.c.at == at,
            )
        )
    )
    free = set(range(capacity)) - taken
    if not free:
        return False
    try:
        with tx.connection.begin_nested():
            tx.connection.execute(
                update(bookings)
                .where(bookings.c.id == booking.id)
                .values(at=at, seat=min(free))
            )
    except IntegrityError:
        return False
    return True


def _tell(doing: Doing, at: dt.datetime) -> None:
    """Confirm the new time to the prospect."""
    of = doing.of
    language = of.script.language
    text = word(language, "moved", when=show_slot(at, language))
    doing.tx.post.add(
        f"desk:{doing.by.manager}:{doing.by.key}:moved",
        of.place,
        speaker="notice",
        body=Body(text=text),
        conversation=of.conversation,
    )
