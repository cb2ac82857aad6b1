"""Conversations: what was said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query
from sqlalchemy import select

from adapters.web.api import models
from adapters.web.api.common import LARGEST, Number, refusals, viewer_of
from adapters.web.bearers import Bearer
from adapters.web.here import Here
from bot.accounts import audit
from bot.accounts.accounts import Person
from bot.board.hiding import hidden
from bot.board.lead_page import LeadPage, lead_page
from bot.board.viewing import visible
from bot.store.moments import moment
from bot.store.people import leads
from bot.transaction import Transaction

Program = Annotated[Person, Depends(Bearer("see_board"))]

routes = APIRouter(prefix="/api/v1", tags=["conversations"])


@routes.get("/conversations/{conversation}/messages", responses=refusals(404))
async def list_messages(
    program: Program,
    web: Here,
    conversation: Number,
    *,
    lead: Annotated[int | None, Query(ge=1, le=LARGEST)] = None,
    reveal: bool = False,
) -> models.Messages:
    """What was said, the oldest first; `lead` is an earlier one of the same chat."""
    if reveal and not program.may("reveal_phone"):
        raise HTTPException(403)

    def work(tx: Transaction) -> LeadPage | None:
        query = (
            select(leads.c.id)
            .where(leads.c.conversation_id == conversation, visible(viewer_of(program)))
            .order_by(leads.c.id.desc())
            .limit(1)
        )
        if lead is not None:
            query = query.where(leads.c.id == lead)
        number = tx.connection.scalar(query)
        if number is None:
            return None
        if reveal:
            audit.note(tx, "revealed_phone", by=program.actor, lead=number)
        return lead_page(tx, number)

    found = await (web.do(work) if reveal else web.look(work))
    if found is None:
        raise HTTPException(404)
    return models.Messages(
        conversation=conversation,
        lead=found.tile.lead,
        messages=list(_messages(found, reveal=reveal)),
    )


def _messages(found: LeadPage, *, reveal: bool) -> Iterator[models.Message]:
    for entry in found.timeline:
        if entry.kind not in {"heard", "said"}:
            continue
        yield models.Message(
            at=moment(entry.at),
            by="prospect" if entry.kind == "heard" else entry.who,  # type: ignore[arg-type]  # a speaker of the outbox
            name=entry.name,
            text=entry.text if reveal else hidden(entry.text),
            kind=entry.what,
            status=entry.status,
        )
