"""From filters to what a lead in the database must fulfil."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, func, or_, select

from bot.board.filters import NOBODY, Filters
from bot.board.searching import find
from bot.board.viewing import Viewer, visible
from bot.leads.stages import OWNED, Stage
from bot.store.moments import SECOND, micros
from bot.store.people import handoffs, leads
from bot.store.tables import conversations, outbox
from bot.transaction import Transaction

MINUTE = 60 * SECOND


def conditions(
    tx: Transaction, filters: Filters, *, viewer: Viewer, zone: ZoneInfo
) -> tuple[ColumnElement[bool], ...]:
    """What a lead joined with its conversation must fulfil."""
    return (visible(viewer), *_conditions(tx, filters, zone))


def _conditions(
    tx: Transaction, filters: Filters, zone: ZoneInfo
) -> Iterator[ColumnElement[bool]]:
    if filters.stage is not None:
        yield leads.c.stage == filters.stage.value
    for key, value in filters.plain:
        yield _plain(key, value)
    yield from _marked(filters)
    yield from _dated(filters, zone)
    if filters.unanswered is not None:
        yield unanswered(tx.now - filters.unanswered * MINUTE)
    if filters.words:
        found = find(tx, filters.words)
        yield or_(
            leads.c.id.in_(found.leads),
            leads.c.contact_id.in_(found.contacts),
            leads.c.conversation_id.in_(found.conversations),
        )


def _marked(filters: Filters) -> Iterator[ColumnElement[bool]]:
    if filters.is_repeat is not None:
        known = leads.c.previous_id
        yield known.is_not(None) if filters.is_repeat else known.is_(None)
    if filters.is_target is not None:
        yield leads.c.is_target.is_(filters.is_target)


def _dated(filters: Filters, zone: ZoneInfo) -> Iterator[ColumnElement[bool]]:
    if filters.since is not None:
        yield leads.c.made_at >= midnight(filters.since, zone)
    if filters.until is not None:
        after = filters.until + dt.timedelta(days=1)
        yield leads.c.made_at < midnight(after, zone)


def _plain(key: str, value: str) -> ColumnElement[bool]:
    match key:
        case "channel":
            return conversations.c.channel == value
        case "temperature" | "potential":
            column: ColumnElement[str] = leads.c[f"{key}_level"]
            return column == value
        case "manager" if value == NOBODY:
            return leads.c.manager.is_(None)
        case "reason":
            return or_(leads.c.reason == value, leads.c.junk == value)
        case _:
            named: ColumnElement[str] = leads.c[key]
            return named == value


def unanswered(before: int) -> ColumnElement[bool]:
    """Leads of people in which nobody has answered since a time.

    One that waits counts from the call, one that is owned from the last word of the
    prospect that no human has answered.
    """
    called = (
        select(func.max(handoffs.c.made_at))
        .where(
            handoffs.c.conversation_id == leads.c.conversation_id,
            handoffs.c.lead_id == leads.c.id,
        )
        .scalar_subquery()
    )
    answered = (
        select(outbox.c.id)
        .where(
            outbox.c.conversation_id == leads.c.conversation_id,
            outbox.c.speaker == "human",
            outbox.c.made_at >= conversations.c.heard_at,
        )
        .exists()
    )
    owned = leads.c.stage.in_([stage.value for stage in OWNED])
    return or_(
        and_(leads.c.stage == Stage.WAITING.value, called < before),
        and_(owned, conversations.c.heard_at < before, ~answered),
    )


def midnight(day: dt.date, zone: ZoneInfo) -> int:
    """The first microsecond of a day where the office is."""
    return micros(dt.datetime.combine(day, dt.time(), zone))
