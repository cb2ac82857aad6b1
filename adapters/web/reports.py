"""Reports for the owner: one page, each number a link to the leads behind it."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, HTTPException, Query, Request
from fastapi.responses import Response
from msgspec import Struct
from sqlalchemy import select

from adapters.web import charts
from adapters.web.guard import allowed
from adapters.web.here import Here
from adapters.web.pages import render
from adapters.web.reports_words import (
    STEPS,
    called,
    hours_told,
    marks_of,
    told_time,
)
from adapters.web.tongues import tongue_of
from adapters.web.web import Web
from bot.accounts.accounts import Person
from bot.board.sheets import as_csv
from bot.reports.blocks import Report
from bot.reports.periods import last, midnight
from bot.reports.report import COLUMNS, PAGE, behind, report, rows_of
from bot.reports.scope import Scope, choices, scripts_of
from bot.store.moments import moment
from bot.store.people import leads
from bot.transaction import Transaction

PERIODS = ("7d", "30d", "90d", "365d", "all")

routes = APIRouter()


def router(_: Web) -> APIRouter:
    """`/reports` and what hangs on it."""
    return routes


class Chosen(Struct, frozen=True):
    """What the form of the page chose; `query` is the same as an address."""

    last: str
    scope: Scope
    fields: dict[str, str]

    @property
    def query(self) -> str:
        """The fields that are not empty, as the end of an address."""
        return urlencode({name: value for name, value in self.fields.items() if value})


def chosen(
    web: Here,
    *,
    last_: Annotated[str, Query(alias="last")] = "30d",
    since: str = "",
    until: str = "",
    script: str = "",
    channel: str = "",
    source: str = "",
    manager: str = "",
) -> Chosen:
    """The choice of a request; raises 400 for dates that are none."""
    fields = {
        "last": last_,
        "since": since,
        "until": until,
        "script": script,
        "channel": channel,
        "source": source,
        "manager": manager,
    }
    zone = web.app.house.scripts.current("").timezone
    try:
        begins = midnight(since, zone) if since else last(last_, web.app.clock())
        ends = midnight(until, zone) if until else None
    except ValueError as error:
        raise HTTPException(400, str(error)) from None
    scope = Scope(
        since=begins,
        until=ends,
        script=script,
        channel=channel,
        source=source,
        manager=manager,
    )
    return Chosen(last_, scope, fields)


Choice = Annotated[Chosen, Depends(chosen)]
Reader = Annotated[Person, Depends(allowed("see_reports"))]


@routes.get("/reports")
async def page(request: Request, _: Reader, web: Here, choice: Choice) -> Response:
    """All blocks at once."""

    def work(tx: Transaction) -> tuple[Report, dict[str, list[str]], dict[str, str]]:
        scripts = scripts_of(tx, choice.scope)
        return report(tx, choice.scope), choices(tx), marks_of(scripts)

    made, fields, names = await web.look(work)
    say = tongue_of(request).gettext
    return render(
        request,
        "reports.html",
        made=made,
        heat={(one.temperature, one.potential): one for one in made.heat},
        choice=choice,
        choices=fields,
        periods=PERIODS,
        names=names,
        called=called(say, web.app.house.scripts.every()),
        steps=STEPS,
        charts=charts,
        told_time=partial(told_time, say),
        hours=hours_told(say, made.hours),
    )


@routes.get("/reports/leads")
async def leads_behind(
    request: Request,
    _: Reader,
    web: Here,
    choice: Choice,
    *,
    of: Annotated[str, Query(max_length=200)],
    before: int | None = None,
) -> Response:
    """The leads that a number counts, the newest first."""

    def work(tx: Transaction) -> list[object] | None:
        numbers = behind(tx, choice.scope, of, before=before)
        if numbers is None:
            return None
        query = select(leads).where(leads.c.id.in_(numbers)).order_by(leads.c.id.desc())
        return list(tx.connection.execute(query))

    rows = await web.look(work)
    if rows is None:
        raise HTTPException(404)
    return render(
        request,
        "report_leads.html",
        rows=rows,
        choice=choice,
        of=of,
        more=len(rows) == PAGE,
        told=_told,
        called=called(tongue_of(request).gettext, web.app.house.scripts.every()),
    )


@routes.get("/reports.csv")
async def table(_: Reader, web: Here, choice: Choice) -> Response:
    """Every number of the page as a table; nobody's data is in it."""
    made = await web.look(lambda tx: report(tx, choice.scope))
    return Response(
        "".join(as_csv(COLUMNS, rows_of(made))),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="report.csv"'},
    )


def _told(stamp: int) -> str:
    """A day and an hour, UTC."""
    at: dt.datetime = moment(stamp)
    return f"{at:%Y-%m-%d %H:%M}"
