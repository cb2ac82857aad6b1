"""Counts of leads: the funnel, warmth, junk, refusals, sources, repeats, topics."""

from __future__ import annotations

from sqlalchemy import ColumnElement, case, func, select

from bot.reports.blocks import Again, Bar, Origin, Warmth
from bot.reports.marks import FUNNEL, Marks, closed, good, refusal, refused
from bot.reports.scope import Scope, chosen
from bot.store.people import leads
from bot.store.tallies import inquiries
from bot.transaction import Transaction

MOST = 12
"""Rows of a block; what is rarer is together the last one."""

REST = "…"


def funnel(tx: Transaction, scope: Scope, marks: Marks) -> tuple[Bar, ...]:
    """How far leads came."""
    conditions = [marks.condition(f"funnel.{step}") for step in FUNNEL]
    sums = [_sum(one) for one in conditions if one is not None]
    counts = tx.connection.execute(select(*sums).where(chosen(scope))).one()
    return tuple(
        Bar(f"funnel.{step}", step, count or 0)
        for step, count in zip(FUNNEL, counts, strict=True)
    )


def triage(tx: Transaction, scope: Scope) -> tuple[Bar, ...]:
    """Urgent, future, trash."""
    where = chosen(scope) & (leads.c.triage != "")
    return _bars(tx, "triage", leads.c.triage, where=where)


def junk(tx: Transaction, scope: Scope) -> tuple[Bar, ...]:
    """What was no lead, by category."""
    where = chosen(scope) & leads.c.junk.is_not(None)
    return _bars(tx, "junk", leads.c.junk, where=where)


def refusals(tx: Transaction, scope: Scope) -> tuple[Bar, ...]:
    """Why leads came to nothing."""
    return _bars(tx, "refusal", refusal(), where=chosen(scope) & refused())


def topics(tx: Transaction, scope: Scope) -> tuple[Bar, ...]:
    """What prospects asked about, by how many of them."""
    query = (
        select(inquiries.c.topic, func.count().label("count"))
        .join(leads, leads.c.id == inquiries.c.lead_id)
        .where(chosen(scope))
        .group_by(inquiries.c.topic)
        .order_by(func.count().desc(), inquiries.c.topic)
        .limit(MOST)
    )
    return tuple(
        Bar(f"topic.{topic}", topic, count)
        for topic, count in tx.connection.execute(query)
    )


def heat(tx: Transaction, scope: Scope) -> tuple[Warmth, ...]:
    """Temperature against potential."""
    query = (
        select(
            leads.c.temperature_level,
            leads.c.potential_level,
            func.count(),
            _sum(closed()),
            _sum(good() & closed()),
        )
        .where(chosen(scope), leads.c.temperature_level != "")
        .group_by(leads.c.temperature_level, leads.c.potential_level)
    )
    return tuple(Warmth(*row) for row in tx.connection.execute(query))


def origins(tx: Transaction, scope: Scope) -> tuple[Origin, ...]:
    """Where leads came from, the most first."""
    query = (
        select(
            leads.c.source,
            func.count(),
            _sum(leads.c.triage == "urgent"),
            _sum(leads.c.junk.is_not(None)),
            _sum(good()),
        )
        .where(chosen(scope))
        .group_by(leads.c.source)
        .order_by(func.count().desc(), leads.c.source)
        .limit(MOST)
    )
    return tuple(Origin(*row) for row in tx.connection.execute(query))


def again(tx: Transaction, scope: Scope) -> tuple[Again, ...]:
    """New leads and those of somebody who was here before."""
    is_repeat = leads.c.previous_id.is_not(None)
    query = (
        select(
            is_repeat.label("is_repeat"),
            func.count(),
            _sum(closed()),
            _sum(good() & closed()),
        )
        .where(chosen(scope))
        .group_by(is_repeat)
    )
    rows = [Again(bool(row[0]), *row[1:]) for row in tx.connection.execute(query)]
    return tuple(sorted(rows, key=lambda row: row.is_repeat))


def _bars(
    tx: Transaction,
    kind: str,
    column: ColumnElement[str] | ColumnElement[str | None],
    *,
    where: ColumnElement[bool],
) -> tuple[Bar, ...]:
    query = (
        select(column.label("name"), func.count().label("count"))
        .where(where)
        .group_by(column)
        .order_by(func.count().desc(), column)
    )
    rows = tx.connection.execute(query).all()
    bars = [Bar(f"{kind}.{row.name}", row.name, row[1]) for row in rows[:MOST]]
    if len(rows) > MOST:
        bars.append(Bar("", REST, sum(row[1] for row in rows[MOST:])))
    return tuple(bars)


def _sum(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)
