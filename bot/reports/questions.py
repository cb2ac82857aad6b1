"""What becomes of each question: where prospects fall silent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import and_, case, func, select

from bot.reports.blocks import Drop, median
from bot.reports.marks import DROPS, Marks, dropped
from bot.reports.scope import Scope, chosen
from bot.store.moments import SECOND
from bot.store.people import leads
from bot.store.tables import conversations
from bot.store.tallies import steps
from bot.transaction import Transaction


def drops(tx: Transaction, scope: Scope, marks: Marks) -> tuple[Drop, ...]:
    """One row a question that was asked, in the order of the scripts."""
    sums = [
        func.sum(case((dropped(what, marks.now), 1), else_=0)).label(what)
        for what in DROPS
    ]
    query = (
        select(leads.c.script, steps.c.question, *sums)
        .join(leads, leads.c.id == steps.c.lead_id)
        .join(conversations, conversations.c.id == leads.c.conversation_id)
        .where(chosen(scope))
        .group_by(leads.c.script, steps.c.question)
    )
    waits = _waits(tx, scope)
    rows = [
        Drop(**row._mapping, seconds=waits.get((row.script, row.question)))  # noqa: SLF001 (its public way to a mapping)
        for row in tx.connection.execute(query)
        if row.asked
    ]
    order = _order(marks)
    last = len(order)
    return tuple(
        sorted(
            rows,
            key=lambda row: (row.script, order.get((row.script, row.question), last)),
        )
    )


def _waits(tx: Transaction, scope: Scope) -> Mapping[tuple[str, str], float | None]:
    """The median seconds until an answer."""
    query = (
        select(
            leads.c.script,
            steps.c.question,
            (steps.c.ended_at - steps.c.asked_last_at).label("micros"),
        )
        .join(leads, leads.c.id == steps.c.lead_id)
        .where(
            chosen(scope),
            and_(
                steps.c.ended == "answered", steps.c.ended_at >= steps.c.asked_last_at
            ),
        )
    )
    times: dict[tuple[str, str], list[float]] = defaultdict(list)
    for script, question, micros in tx.connection.execute(query):
        times[script, question].append(micros / SECOND)
    return {key: median(values) for key, values in times.items()}


def _order(marks: Marks) -> Mapping[tuple[str, str], int]:
    return {
        (name, question.id): place
        for name, script in marks.scripts.items()
        for place, question in enumerate(script.questions)
    }
