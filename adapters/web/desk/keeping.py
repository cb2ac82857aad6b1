"""Canned replies, and whether one is at one's place."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from adapters.web.desk.answering import (
    Key,
    Lead,
    Word,
    Words,
    answered,
    do,
    notice_of,
)
from adapters.web.desk.seats import new_key, telling
from adapters.web.guard import allowed
from adapters.web.here import Here
from adapters.web.pages import render
from bot.accounts.accounts import Person
from bot.deskwork.able import seat
from bot.deskwork.keeping import canned, drop_canned, keep_canned
from bot.deskwork.once import DONE, By, Result, refused
from bot.handoffs.managers import set_away
from bot.transaction import Transaction

Speaker = Annotated[Person, Depends(allowed("reply"))]
Claimer = Annotated[Person, Depends(allowed("claim"))]

routes = APIRouter()


@routes.get("/desk/canned")
async def show(request: Request, _: Speaker, web: Here) -> Response:
    """All canned replies."""
    rows, scripts = await web.look(lambda tx: (canned(tx), tx.house.scripts.every()))
    say = telling(request, web)
    notice, is_well = notice_of(request, say)
    return render(
        request,
        "desk/canned.html",
        say=say,
        notice=notice,
        is_well=is_well,
        rows=rows,
        scripts=scripts,
        key=new_key,
    )


@routes.post("/desk/canned")
async def keep(
    request: Request,
    person: Speaker,
    web: Here,
    *,
    name: Word = "",
    text: Words = "",
    script: Word = "",
    key: Key = "",
) -> Response:
    """Keep a text under a short name."""

    def deed(tx: Transaction, by: By) -> Result:
        known = {"", *(one.id for one in tx.house.scripts.every())}
        kept = script in known and keep_canned(
            tx, by.manager, script=script, name=name, text=text
        )
        return DONE if kept else refused("no_words")

    done = await do(web, person, key=key, deed=deed)
    return answered(request, web, done, what="save", back="/desk/canned")


@routes.post("/desk/canned/{row}/drop")
async def drop(
    request: Request, person: Speaker, web: Here, *, row: Lead, key: Key = ""
) -> Response:
    """Forget a canned reply."""

    def deed(tx: Transaction, _: By) -> Result:
        return DONE if drop_canned(tx, row) else refused("gone")

    done = await do(web, person, key=key, deed=deed)
    return answered(request, web, done, what="drop", back="/desk/canned")


@routes.post("/desk/presence")
async def be(
    request: Request, person: Claimer, web: Here, *, away: Word = "", key: Key = ""
) -> Response:
    """Get new leads, or none for a while."""

    def deed(tx: Transaction, by: By) -> Result:
        seat(tx, by.manager, by.name)
        set_away(tx, by.manager, is_away=away == "yes")
        return DONE

    done = await do(web, person, key=key, deed=deed)
    what = "away" if away == "yes" else "here"
    return answered(request, web, done, what=what, back="/desk")
