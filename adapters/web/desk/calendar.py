"""The calendar: a week or a day of bookings, of what the bot writes, of reminders."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated, cast, get_args

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import Response
from msgspec import Struct

from adapters.web.desk.answering import (
    Key,
    Number,
    Word,
    answered,
    do,
    notice_of,
)
from adapters.web.desk.moments import read_day, read_time
from adapters.web.desk.seats import new_key, telling, viewer_of, zone_of
from adapters.web.guard import allowed
from adapters.web.here import Here
from adapters.web.pages import render
from bot.accounts.accounts import Person
from bot.board.agenda import Appointment, Kind, agenda, free_times
from bot.board.viewing import may_see
from bot.deskwork.able import names
from bot.deskwork.once import By, Result, refused
from bot.deskwork.rebooking import lead_of, move
from bot.deskwork.reminding import settle
from bot.store.moments import moment
from bot.transaction import Transaction

Looker = Annotated[Person, Depends(allowed("see_board"))]
Mover = Annotated[Person, Depends(allowed("move_booking"))]

WEEK = 7
OFFERED = 60
"""Free times that a booking can be moved to, at most."""

routes = APIRouter()


class Week(Struct, frozen=True):
    """What a page of the calendar shows; `free` are times to move a booking to."""

    days: Sequence[dt.date]
    entries: Sequence[Appointment]
    free: Mapping[int, Sequence[dt.datetime]]
    people: Mapping[str, str]

    def on(self, day: dt.date) -> list[Appointment]:
        """What a day has."""
        return [one for one in self.entries if one.at.date() == day]


@routes.get("/desk/calendar")
async def show(request: Request, person: Looker, web: Here) -> Response:
    """A week, or a day."""
    return await _show(request, person, web, template="desk/calendar.html")


@routes.get("/desk/calendar/live")
async def live(request: Request, person: Looker, web: Here) -> Response:
    """The days alone, as they are now."""
    return await _show(request, person, web, template="desk/days.html")


async def _show(
    request: Request, person: Person, web: Here, *, template: str
) -> Response:
    zone = zone_of(web)
    today = moment(web.now).astimezone(zone).date()
    asked = read_day(request.query_params.get("day", ""), today)
    is_day = request.query_params.get("view") == "day"
    first = asked if is_day else asked - dt.timedelta(days=asked.weekday())
    days = [first + dt.timedelta(days=n) for n in range(1 if is_day else WEEK)]
    may_move = person.may("move_booking")

    def look(tx: Transaction) -> Week:
        entries = agenda(
            tx, viewer=viewer_of(person), zone=zone, first=first, days=len(days)
        )
        free = _free(tx, entries) if may_move else {}
        return Week(days, entries, free, names(tx))

    week = await web.look(look)
    say = telling(request, web, week.people)
    notice, is_well = notice_of(request, say)
    step = dt.timedelta(days=len(days))
    return render(
        request,
        template,
        say=say,
        notice=notice,
        is_well=is_well,
        week=week,
        today=today,
        asked=asked,
        is_day=is_day,
        before=first - step,
        after=first + step,
        may_move=may_move,
        key=new_key,
    )


def _free(
    tx: Transaction, entries: Sequence[Appointment]
) -> Mapping[int, Sequence[dt.datetime]]:
    """Free times of each booking that is to come; worked out once a calendar."""
    shared: dict[tuple[str, str], Sequence[dt.datetime]] = {}
    found: dict[int, Sequence[dt.datetime]] = {}
    now = moment(tx.now)
    for one in entries:
        script = tx.house.scripts.find(one.script)
        if one.kind != "booking" or one.at <= now or script is None:
            continue
        name = (one.script, one.question)
        if name not in shared:
            shared[name] = free_times(tx, script, one.question)[:OFFERED]
        found[one.id] = shared[name]
    return found


@routes.post("/desk/calendar/move")
async def shift(
    request: Request,
    person: Mover,
    web: Here,
    *,
    kind: Word = "",
    row: Number,
    at: Word = "",
    key: Key = "",
) -> Response:
    """Move something to another time."""
    if kind not in get_args(Kind):
        raise HTTPException(422)
    wanted = read_time(at, zone_of(web))
    named = cast("Kind", kind)

    def deed(tx: Transaction, by: By) -> Result:
        lead = lead_of(tx, named, row)
        if lead is None or not may_see(tx, viewer_of(person), lead):
            return refused("gone")
        if wanted is None:
            return refused("busy")
        return move(tx, by, kind=named, row=row, at=wanted)

    done = await do(web, person, key=key, deed=deed)
    day = f"?day={wanted.date()}" if wanted else ""
    return answered(request, web, done, what="move", back=f"/desk/calendar{day}")


@routes.post("/desk/calendar/settle")
async def take_off(
    request: Request,
    person: Annotated[Person, Depends(allowed("note"))],
    web: Here,
    *,
    row: Number,
    key: Key = "",
) -> Response:
    """Take an own reminder off."""
    done = await do(web, person, key=key, deed=lambda tx, by: settle(tx, by, row))
    return answered(request, web, done, what="settle", back="/desk/calendar")
