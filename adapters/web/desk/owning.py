"""Forms of a lead's page: whose it is, where it stands, how it ends."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Form, HTTPException, Request
from fastapi.responses import Response
from pydantic import BaseModel, Field

from adapters.web.desk.answering import (
    Key,
    Lead,
    Word,
    answered,
    do_to_lead,
    page_at,
)
from adapters.web.guard import allowed
from adapters.web.web import Here
from bot.accounts.accounts import Person
from bot.deskwork import claiming, closing
from bot.deskwork.closing import Ending, Outcome
from bot.deskwork.excluding import put_on_list
from bot.deskwork.once import By, Result
from bot.leads.stages import Stage
from bot.transaction import Transaction

routes = APIRouter()

Claimer = Annotated[Person, Depends(allowed("claim"))]
Releaser = Annotated[Person, Depends(allowed("release"))]
Transferrer = Annotated[Person, Depends(allowed("transfer"))]
Closer = Annotated[Person, Depends(allowed("close"))]


@routes.post("/desk/leads/{lead}/take")
async def take(
    request: Request, person: Claimer, web: Here, *, lead: Lead, key: Key = ""
) -> Response:
    """Take a lead."""
    done = await do_to_lead(
        web, person, lead, key=key, deed=lambda tx, by: claiming.take(tx, by, lead)
    )
    return answered(request, web, done, what="take", back=page_at(lead))


@routes.post("/desk/leads/{lead}/release")
async def release(
    request: Request, person: Releaser, web: Here, *, lead: Lead, key: Key = ""
) -> Response:
    """Give a lead back to the bot."""
    done = await do_to_lead(
        web, person, lead, key=key, deed=lambda tx, by: claiming.give_back(tx, by, lead)
    )
    return answered(request, web, done, what="release", back=page_at(lead))


@routes.post("/desk/leads/{lead}/queue")
async def queue(
    request: Request, person: Releaser, web: Here, *, lead: Lead, key: Key = ""
) -> Response:
    """Offer a lead to everybody."""
    done = await do_to_lead(
        web, person, lead, key=key, deed=lambda tx, by: claiming.queue(tx, by, lead)
    )
    return answered(request, web, done, what="queue", back=page_at(lead))


@routes.post("/desk/leads/{lead}/transfer")
async def transfer(
    request: Request,
    person: Transferrer,
    web: Here,
    *,
    lead: Lead,
    to: Word = "",
    key: Key = "",
) -> Response:
    """Hand a lead to a colleague."""
    done = await do_to_lead(
        web,
        person,
        lead,
        key=key,
        deed=lambda tx, by: claiming.transfer(tx, by, lead, to=to),
    )
    return answered(request, web, done, what="transfer", back=page_at(lead))


class Closing(BaseModel):
    """The form of an outcome."""

    outcome: Outcome
    reason: str = Field("", max_length=80)
    words: str = Field("", max_length=2000)
    amount: str = Field("", max_length=40)
    exclude: str = ""
    key: str = Field("", max_length=64)
    csrf: str = ""


@routes.post("/desk/leads/{lead}/close")
async def close(
    request: Request,
    person: Closer,
    web: Here,
    *,
    lead: Lead,
    form: Annotated[Closing, Form()],
) -> Response:
    """End a lead with an outcome; what is no lead may be excluded with it."""
    ending = Ending(
        outcome=form.outcome,
        reason=form.reason,
        words=form.words,
        amount=whole(form.amount),
    )

    def deed(tx: Transaction, by: By) -> Result:
        result = closing.close(tx, by, lead, ending=ending)
        if result.is_done and (form.outcome, form.exclude) == ("junk", "yes"):
            also = replace(by, key=f"{by.key[:60]}-x")
            put_on_list(tx, also, lead, reason=form.reason)
        return result

    done = await do_to_lead(web, person, lead, key=form.key, deed=deed)
    return answered(request, web, done, what="close", back=page_at(lead))


@routes.post("/desk/leads/{lead}/stage")
async def move(
    request: Request,
    person: Claimer,
    web: Here,
    *,
    lead: Lead,
    stage: Word = "",
    key: Key = "",
) -> Response:
    """Move a lead to another column; the closing ones ask for a reason first."""
    if stage in {Stage.GOOD, Stage.BAD}:
        outcome = "won" if stage == Stage.GOOD else "lost"
        address = f"{page_at(lead)}/close?outcome={outcome}"
        if "hx-request" in request.headers:
            return Response(status_code=204, headers={"HX-Redirect": address})
        return Response(status_code=303, headers={"Location": address})
    done = await do_to_lead(
        web, person, lead, key=key, deed=lambda tx, by: moved(tx, by, lead, stage=stage)
    )
    return answered(request, web, done, what="stage", back=page_at(lead))


def moved(tx: Transaction, by: By, lead: int, *, stage: str) -> Result:
    """What brings a lead into a column."""
    match stage:
        case Stage.TALKING:
            return claiming.give_back(tx, by, lead)
        case Stage.WAITING:
            return claiming.queue(tx, by, lead)
        case Stage.WORK:
            return claiming.take_up(tx, by, lead)
        case Stage.MEETING:
            return closing.close(tx, by, lead, ending=Ending(outcome="meeting"))
        case _:
            raise HTTPException(422)


def whole(amount: str) -> int | None:
    """A sum as it was typed, without its spaces and its pennies."""
    digits = "".join(amount.split()).partition(",")[0].partition(".")[0]
    fits = digits.isascii() and digits.isdecimal() and len(digits) < 16  # noqa: PLR2004
    return int(digits) if fits else None
