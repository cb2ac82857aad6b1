"""Forms of a lead's page: answers put right, people merged and kept out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import Response

from adapters.web.desk.answering import (
    Key,
    Lead,
    Number,
    Word,
    Words,
    answered,
    do_to_lead,
    page_at,
)
from adapters.web.guard import allowed
from adapters.web.web import Here
from bot.accounts.accounts import Person
from bot.deskwork import correcting, merging
from bot.deskwork.excluding import put_on_list
from bot.deskwork.revealing import reveal

routes = APIRouter()

Excluder = Annotated[Person, Depends(allowed("exclude"))]
Editor = Annotated[Person, Depends(allowed("edit_answer"))]
Merger = Annotated[Person, Depends(allowed("merge"))]
Revealer = Annotated[Person, Depends(allowed("reveal_phone"))]


@routes.post("/desk/leads/{lead}/exclude")
async def exclude(
    request: Request,
    person: Excluder,
    web: Here,
    *,
    lead: Lead,
    reason: Word = "",
    key: Key = "",
) -> Response:
    """Put the person on the exclusion list."""
    done = await do_to_lead(
        web,
        person,
        lead,
        key=key,
        deed=lambda tx, by: put_on_list(tx, by, lead, reason=reason),
    )
    return answered(request, web, done, what="exclude", back=page_at(lead))


@routes.post("/desk/leads/{lead}/correct")
async def correct(
    request: Request,
    person: Editor,
    web: Here,
    *,
    lead: Lead,
    slot: Word = "",
    choice: Annotated[list[str] | None, Form(max_length=50)] = None,
    words: Words = "",
    key: Key = "",
) -> Response:
    """Put an answer right."""
    done = await do_to_lead(
        web,
        person,
        lead,
        key=key,
        deed=lambda tx, by: correcting.correct(
            tx, by, lead, slot=slot, choices=[c for c in choice or () if c], words=words
        ),
    )
    return answered(request, web, done, what="correct", back=page_at(lead))


@routes.post("/desk/leads/{lead}/merge")
async def merge(
    request: Request,
    person: Merger,
    web: Here,
    *,
    lead: Lead,
    contact: Number,
    key: Key = "",
) -> Response:
    """Bring another contact of the same person in."""
    done = await do_to_lead(
        web,
        person,
        lead,
        key=key,
        deed=lambda tx, by: merging.merge(tx, by, lead, other=contact),
    )
    return answered(request, web, done, what="merge", back=page_at(lead))


@routes.post("/desk/leads/{lead}/unmerge")
async def unmerge(
    request: Request,
    person: Merger,
    web: Here,
    *,
    lead: Lead,
    merged: Number,
    key: Key = "",
) -> Response:
    """Take two contacts apart again."""
    done = await do_to_lead(
        web,
        person,
        lead,
        key=key,
        deed=lambda tx, by: merging.unmerge(tx, by, merged),
    )
    return answered(request, web, done, what="unmerge", back=page_at(lead))


@routes.post("/desk/leads/{lead}/reveal")
async def show_contacts(
    request: Request, person: Revealer, web: Here, *, lead: Lead, key: Key = ""
) -> Response:
    """Uncover the contacts for a while."""
    done = await do_to_lead(
        web, person, lead, key=key, deed=lambda tx, by: reveal(tx, by, lead)
    )
    return answered(request, web, done, what="reveal", back=page_at(lead))
