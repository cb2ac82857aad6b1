"""What went wrong and who is kept out: the red list, the exclusion list."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import Response

from adapters.web.desk.answering import (
    Key,
    Lead,
    Number,
    answered,
    do,
    notice_of,
)
from adapters.web.desk.seats import new_key, telling, viewer_of
from adapters.web.guard import allowed
from adapters.web.here import Here
from adapters.web.pages import render
from bot.accounts.accounts import Person
from bot.board.excluded import PAGE, exclusion_list
from bot.board.hiding import hidden
from bot.board.undelivered import Box, undelivered
from bot.board.viewing import may_see
from bot.deskwork import settling
from bot.deskwork.able import names
from bot.deskwork.excluding import take_off_list
from bot.deskwork.once import By, Result, refused
from bot.transaction import Transaction

Mender = Annotated[Person, Depends(allowed("resend"))]
Excluder = Annotated[Person, Depends(allowed("exclude"))]
Boxed = Annotated[Box, Form()]

routes = APIRouter()


@routes.get("/desk/undelivered")
async def red_list(request: Request, person: Mender, web: Here) -> Response:
    """What could not be delivered or read."""
    viewer = viewer_of(person)
    rows, people = await web.look(lambda tx: (undelivered(tx, viewer), names(tx)))
    say = telling(request, web, people)
    notice, is_well = notice_of(request, say)
    return render(
        request,
        "desk/undelivered.html",
        say=say,
        notice=notice,
        is_well=is_well,
        rows=rows,
        covered=hidden,
        key=new_key,
    )


@routes.post("/desk/undelivered/resend")
async def resend(
    request: Request,
    person: Mender,
    web: Here,
    *,
    box: Boxed,
    row: Number,
    key: Key = "",
) -> Response:
    """Try again."""

    def deed(tx: Transaction, by: By) -> Result:
        if not _is_theirs(tx, person, box=box, row=row):
            return refused("gone")
        return settling.resend(tx, by, box=box, row=row)

    done = await do(web, person, key=key, deed=deed)
    return answered(request, web, done, what="resend", back="/desk/undelivered")


@routes.post("/desk/undelivered/settle")
async def settle(
    request: Request,
    person: Mender,
    web: Here,
    *,
    box: Boxed,
    row: Number,
    key: Key = "",
) -> Response:
    """Somebody has seen to it."""

    def deed(tx: Transaction, by: By) -> Result:
        if not _is_theirs(tx, person, box=box, row=row):
            return refused("gone")
        return settling.settle(tx, by, box=box, row=row)

    done = await do(web, person, key=key, deed=deed)
    return answered(request, web, done, what="settle", back="/desk/undelivered")


@routes.get("/desk/exclusions")
async def exclusions(request: Request, _: Excluder, web: Here) -> Response:
    """The exclusion list, the newest first."""
    given = request.query_params.get("before", "")
    before = int(given) if given.isascii() and given.isdecimal() else None
    before = before if before is None or len(given) < 19 else None  # noqa: PLR2004
    rows, people = await web.look(
        lambda tx: (exclusion_list(tx, before=before), names(tx))
    )
    say = telling(request, web, people)
    notice, is_well = notice_of(request, say)
    return render(
        request,
        "desk/exclusions.html",
        say=say,
        notice=notice,
        is_well=is_well,
        rows=rows,
        older=rows[-1].id if len(rows) == PAGE else None,
        covered=hidden,
        key=new_key,
    )


@routes.post("/desk/exclusions/{row}/undo")
async def readmit(
    request: Request, person: Excluder, web: Here, *, row: Lead, key: Key = ""
) -> Response:
    """Make leads of a person's messages again."""
    done = await do(
        web, person, key=key, deed=lambda tx, by: take_off_list(tx, by, row)
    )
    return answered(request, web, done, what="readmit", back="/desk/exclusions")


def _is_theirs(tx: Transaction, person: Person, *, box: Box, row: int) -> bool:
    """Whether a row is about a lead that the person may see, or about none."""
    lead = settling.lead_of(tx, box=box, row=row)
    return lead is None or may_see(tx, viewer_of(person), lead)
