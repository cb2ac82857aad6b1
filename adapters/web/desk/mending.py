"""Forms of a lead's page: answers put right, people merged and kept out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form
from fastapi.responses import Response

from adapters.web.desk.answering import Lead, Number, Word, Words
from adapters.web.desk.hands import Hand, hand
from bot.deskwork import correcting, merging
from bot.deskwork.excluding import put_on_list
from bot.deskwork.revealing import reveal

routes = APIRouter()

Excluder = Annotated[Hand, Depends(hand("exclude"))]
Editor = Annotated[Hand, Depends(hand("edit_answer"))]
Merger = Annotated[Hand, Depends(hand("merge"))]
Revealer = Annotated[Hand, Depends(hand("reveal_phone"))]


@routes.post("/desk/leads/{lead}/exclude")
async def exclude(by: Excluder, lead: Lead, reason: Word = "") -> Response:
    """Put the person on the exclusion list."""
    return await by.does(
        "exclude", lead, lambda tx, who: put_on_list(tx, who, lead, reason=reason)
    )


@routes.post("/desk/leads/{lead}/correct")
async def correct(
    by: Editor,
    lead: Lead,
    *,
    slot: Word = "",
    choice: Annotated[list[str] | None, Form(max_length=50)] = None,
    words: Words = "",
) -> Response:
    """Put an answer right."""
    choices = [one for one in choice or () if one]
    return await by.does(
        "correct",
        lead,
        lambda tx, who: correcting.correct(
            tx, who, lead, slot=slot, choices=choices, words=words
        ),
    )


@routes.post("/desk/leads/{lead}/merge")
async def merge(by: Merger, lead: Lead, contact: Number) -> Response:
    """Bring another contact of the same person in."""
    return await by.does(
        "merge", lead, lambda tx, who: merging.merge(tx, who, lead, other=contact)
    )


@routes.post("/desk/leads/{lead}/unmerge")
async def unmerge(by: Merger, lead: Lead, merged: Number) -> Response:
    """Take two contacts apart again."""
    return await by.does(
        "unmerge", lead, lambda tx, who: merging.unmerge(tx, who, merged)
    )


@routes.post("/desk/leads/{lead}/reveal")
async def show_contacts(by: Revealer, lead: Lead) -> Response:
    """Uncover the contacts for a while."""
    return await by.does("reveal", lead, lambda tx, who: reveal(tx, who, lead))
