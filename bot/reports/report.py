"""A whole report, and the leads behind one of its numbers."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from bot.board.sheets import Row
from bot.reports import leads as of_leads
from bot.reports import speed
from bot.reports.blocks import Report
from bot.reports.marks import Marks
from bot.reports.questions import drops
from bot.reports.scope import Scope, chosen, scripts_of
from bot.store.people import leads
from bot.transaction import Transaction

PAGE = 100


def report(tx: Transaction, scope: Scope) -> Report:
    """Everything about the leads of a scope."""
    scripts = scripts_of(tx, scope)
    marks = Marks(scripts, tx.now)
    called = speed.calls(tx, scope)
    return Report(
        funnel=of_leads.funnel(tx, scope, marks),
        triage=of_leads.triage(tx, scope),
        drops=drops(tx, scope, marks),
        heat=of_leads.heat(tx, scope),
        junk=of_leads.junk(tx, scope),
        refusals=of_leads.refusals(tx, scope),
        origins=of_leads.origins(tx, scope),
        paces=speed.paces(tx, scope, called),
        hours=speed.hours(called, scripts),
        sellers=speed.sellers(tx, called),
        again=of_leads.again(tx, scope),
        kept=speed.kept(tx, scope),
        topics=of_leads.topics(tx, scope),
    )


def behind(
    tx: Transaction, scope: Scope, key: str, *, before: int | None = None
) -> list[int] | None:
    """Numbers of the leads that a bar counts, the newest first, a page of them.

    None when there is no such bar; `before` is the last one of the page before.
    """
    condition = Marks(scripts_of(tx, scope), tx.now).condition(key)
    if condition is None:
        return None
    query = select(leads.c.id).where(chosen(scope), condition)
    if before is not None:
        query = query.where(leads.c.id < before)
    query = query.order_by(leads.c.id.desc()).limit(PAGE)
    return list(tx.connection.scalars(query))


COLUMNS = ("block", "row", "measure", "value")


def rows_of(made: Report) -> Iterator[Row]:
    """Every number of a report under the heads of `COLUMNS`."""
    for block in made.__struct_fields__:
        for row in getattr(made, block):
            names = [getattr(row, name) for name in row.__struct_fields__]
            told = dict(zip(row.__struct_fields__, names, strict=True))
            title = " · ".join(
                str(value)
                for name, value in told.items()
                if isinstance(value, str | bool) or name in {"weekday", "hour"}
                if name != "key"
            )
            for name, value in told.items():
                if name in {"weekday", "hour"} or isinstance(value, bool):
                    continue
                if value is None or isinstance(value, int | float):
                    yield dict(zip(COLUMNS, (block, title, name, value), strict=True))
