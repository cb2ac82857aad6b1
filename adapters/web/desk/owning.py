"""Forms of a lead's page: whose it is, where it stands, how it ends."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, HTTPException
from fastapi.responses import Response
from msgspec.structs import replace
from pydantic import BaseModel, Field

from adapters.web.desk.answering import Lead, Word, page_at
from adapters.web.desk.hands import Hand, bare_hand, hand
from bot.deskwork import claiming, closing
from bot.deskwork.closing import Ending, Outcome
from bot.deskwork.excluding import put_on_list
from bot.deskwork.once import By, Result
from bot.leads.stages import Stage
from bot.transaction import Transaction

routes = APIRouter()

Claimer = Annotated[Hand, Depends(hand("claim"))]
Releaser = Annotated[Hand, Depends(hand("release"))]
Transferrer = Annotated[Hand, Depends(hand("transfer"))]
Closer = Annotated[Hand, Depends(bare_hand("close"))]


@routes.post("/desk/leads/{lead}/take")
async def take(by: Claimer, lead: Lead) -> Response:
    """Take a lead."""
    return await by.does("take", lead, lambda tx, who: claiming.take(tx, who, lead))


@routes.post("/desk/leads/{lead}/release")
async def release(by: Releaser, lead: Lead) -> Response:
    """Give a lead back to the bot."""
    return await by.does(
        "release", lead, lambda tx, who: claiming.give_back(tx, who, lead)
    )


@routes.post("/desk/leads/{lead}/queue")
async def queue(by: Releaser, lead: Lead) -> Response:
    """Offer a lead to everybody."""
    return await by.does("queue", lead, lambda tx, who: claiming.queue(tx, who, lead))


@routes.post("/desk/leads/{lead}/transfer")
async def transfer(by: Transferrer, lead: Lead, to: Word = "") -> Response:
    """Hand a lead to a colleague."""
    return await by.does(
        "transfer", lead, lambda tx, who: claiming.transfer(tx, who, lead, to=to)
    )


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
async def close(by: Closer, lead: Lead, form: Annotated[Closing, Form()]) -> Response:
    """End a lead with an outcome; what is no lead may be excluded with it."""
    ending = Ending(
        outcome=form.outcome,
        reason=form.reason,
        words=form.words,
        amount=whole(form.amount),
    )

    def deed(tx: Transaction, who: By) -> Result:
        result = closing.close(tx, who, lead, ending=ending)
        if result.is_done and (form.outcome, form.exclude) == ("junk", "yes"):
            also = replace(who, key=f"{who.key[:60]}-x")
            put_on_list(tx, also, lead, reason=form.reason)
        return result

    return await by.does("close", lead, deed, key=form.key)


@routes.post("/desk/leads/{lead}/stage")
async def move(by: Claimer, lead: Lead, stage: Word = "") -> Response:
    """Move a lead to another column; the closing ones ask for a reason first."""
    if stage in {Stage.GOOD, Stage.BAD}:
        outcome = "won" if stage == Stage.GOOD else "lost"
        address = f"{page_at(lead)}/close?outcome={outcome}"
        if "hx-request" in by.request.headers:
            return Response(status_code=204, headers={"HX-Redirect": address})
        return Response(status_code=303, headers={"Location": address})
    return await by.does(
        "stage", lead, lambda tx, who: moved(tx, who, lead, stage=stage)
    )


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
