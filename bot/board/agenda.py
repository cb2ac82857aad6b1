"""The calendar: what is booked, what the bot will write, what managers put off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Literal
from zoneinfo import ZoneInfo

from msgspec import Struct
from sqlalchemy import Select, select

from bot.board.conditions import midnight
from bot.board.viewing import Viewer, visible
from bot.board.walking import values_of
from bot.store.board import reminders
from bot.store.moments import moment
from bot.store.people import bookings, leads
from bot.store.tables import contacts, conversations, timers
from bot.transaction import Transaction
from dialogs.qualification.booking import free_slots, held
from dialogs.script.model import Script

MOST = 500
"""Entries of each kind on one page."""

Kind = Literal["booking", "followup", "pause", "nurture", "reminder"]
WRITTEN = ("followup", "pause", "nurture")
"""Timers after which the bot writes by itself."""


class Appointment(Struct, frozen=True, kw_only=True):
    """Something with a time; `id` is its row, `at` local time of the office."""

    kind: Kind
    id: int
    at: dt.datetime
    lead: int
    name: str
    script: str
    question: str = ""
    title: str = ""
    minutes: int = 0
    manager: str | None = None


def agenda(
    tx: Transaction,
    *,
    viewer: Viewer,
    zone: ZoneInfo,
    first: dt.date,
    days: int,
) -> tuple[Appointment, ...]:
    """What happens in so many days, the earliest first."""
    since = midnight(first, zone)
    until = midnight(first + dt.timedelta(days=days), zone)
    found = [
        *_booked(tx, viewer, zone, within=(since, until)),
        *_written(tx, viewer, zone, within=(since, until)),
        *_put_off(tx, viewer, zone, within=(since, until)),
    ]
    return tuple(sorted(found, key=lambda one: (one.at, one.kind, one.id)))


def free_times(
    tx: Transaction, script: Script, question: str, *, own: int | None = None
) -> tuple[dt.datetime, ...]:
    """When a booking can be moved to; its own place counts as free."""
    calendar = script.booking.get(question)
    if calendar is None:
        return ()
    query = select(bookings.c.at).where(
        bookings.c.script == script.id, bookings.c.at > tx.now
    )
    if own is not None:
        query = query.where(bookings.c.id != own)
    taken = [moment(at) for at in tx.connection.scalars(query)]
    now = moment(tx.now).astimezone(ZoneInfo(script.timezone))
    return tuple(free_slots(calendar, now, held=held(taken, now)))


def _of_leads(
    query: Select[*tuple[object, ...]], viewer: Viewer
) -> Select[*tuple[object, ...]]:
    """With the lead and the name of the person, for whoever may see it."""
    return (
        query.add_columns(
            leads.c.id.label("lead"),
            leads.c.script.label("of_script"),
            leads.c.manager.label("owner"),
            contacts.c.name,
        )
        .join(leads, leads.c.id == conversations.c.lead_id)
        .join(contacts, contacts.c.id == conversations.c.contact_id)
        .where(visible(viewer))
        .limit(MOST)
    )


def _booked(
    tx: Transaction, viewer: Viewer, zone: ZoneInfo, *, within: tuple[int, int]
) -> Iterator[Appointment]:
    query = (
        select(bookings)
        .join(conversations, conversations.c.id == bookings.c.conversation_id)
        .where(
            bookings.c.script.in_(values_of(tx, bookings.c.script)),
            bookings.c.at.between(*_in(within)),
        )
        .order_by(bookings.c.at)
    )
    for row in tx.connection.execute(_of_leads(query, viewer)):
        script = tx.house.scripts.find(row.script)
        calendar = script.booking.get(row.question) if script else None
        yield Appointment(
            kind="booking",
            id=row.id,
            at=moment(row.at).astimezone(zone),
            lead=row.lead,
            name=tx.secrets.open_text(row.name),
            script=row.script,
            question=row.question,
            title=calendar.title if calendar else row.question,
            minutes=row.minutes,
            manager=row.owner,
        )


def _written(
    tx: Transaction, viewer: Viewer, zone: ZoneInfo, *, within: tuple[int, int]
) -> Iterator[Appointment]:
    query = (
        select(timers)
        .join(conversations, conversations.c.id == timers.c.conversation_id)
        .where(
            timers.c.due.between(*_in(within)),
            timers.c.kind.in_(WRITTEN),
            timers.c.generation == conversations.c.generation,
        )
        .order_by(timers.c.due)
    )
    for row in tx.connection.execute(_of_leads(query, viewer)):
        yield Appointment(
            kind=row.kind,
            id=row.id,
            at=moment(row.due).astimezone(zone),
            lead=row.lead,
            name=tx.secrets.open_text(row.name),
            script=row.of_script,
            manager=row.owner,
        )


def _put_off(
    tx: Transaction, viewer: Viewer, zone: ZoneInfo, *, within: tuple[int, int]
) -> Iterator[Appointment]:
    query = (
        select(reminders)
        .join(conversations, conversations.c.id == reminders.c.conversation_id)
        .where(
            reminders.c.due.between(*_in(within)),
            reminders.c.done_at.is_(None),
        )
        .order_by(reminders.c.due)
    )
    if not viewer.sees_all:
        query = query.where(reminders.c.manager == viewer.manager)
    for row in tx.connection.execute(_of_leads(query, viewer)):
        yield Appointment(
            kind="reminder",
            id=row.id,
            at=moment(row.due).astimezone(zone),
            lead=row.lead_id,
            name=tx.secrets.open_text(row.name),
            script=row.of_script,
            title=tx.secrets.open_text(row.words),
            manager=row.manager,
        )


def _in(within: tuple[int, int]) -> tuple[int, int]:
    since, until = within
    return since, until - 1
