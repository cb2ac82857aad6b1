"""Leads: a list that is narrowed and turned page by page, and one with its answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, HTTPException, Query
from pydantic import BaseModel, ConfigDict, Field

from adapters.web.api import models
from adapters.web.api.common import Number, refusals, viewer_of, when
from adapters.web.api.models import Line
from adapters.web.bearers import Bearer
from adapters.web.here import Here
from bot.accounts import audit
from bot.accounts.accounts import Person
from bot.board.filters import parse
from bot.board.hiding import hidden
from bot.board.lead_page import LeadPage, lead_page
from bot.board.lists import page
from bot.board.tiles import Tile
from bot.board.viewing import may_see
from bot.store.moments import moment
from bot.transaction import Transaction

Program = Annotated[Person, Depends(Bearer("see_board"))]
Word = Annotated[Line, Field(max_length=200)]

routes = APIRouter(prefix="/api/v1", tags=["leads"])


class Narrowing(BaseModel):
    """Which leads; words that fit none give an empty list."""

    model_config = ConfigDict(extra="forbid")

    q: Word = Field("", description="A phone, its end, a name, words of the talk")
    stage: Word = ""
    script: Word = ""
    channel: Word = ""
    source: Word = ""
    campaign: Word = ""
    triage: Word = ""
    temperature: Word = ""
    potential: Word = ""
    manager: Word = Field("", description="A manager's id; - for leads of nobody")
    outcome: Word = ""
    reason: Word = ""
    repeat: Word = Field("", description="yes or no")
    target: Word = Field("", description="yes or no")
    since: Word = Field("", description="A day, like 2026-11-23")
    until: Word = ""
    unanswered: Word = Field("", description="Minutes that a person has waited")
    sort: Word = Field("", description="number, temperature, potential, heard; - turns")
    after: Word = ""
    limit: int = Field(50, ge=1, le=200)


@routes.get("/leads", responses=refusals())
async def list_leads(
    program: Program, web: Here, wanted: Annotated[Narrowing, Query()]
) -> models.Leads:
    """Leads that the token's role may see, the newest first unless sorted."""
    filters = parse(wanted.model_dump(exclude={"after", "limit"}))
    if filters.problems:
        told = ", ".join(filters.problems)
        raise HTTPException(422, f"these make no sense: {told}")
    zone = ZoneInfo(web.app.house.scripts.current("").timezone)
    found = await web.look(
        lambda tx: page(
            tx,
            filters,
            viewer=viewer_of(program),
            zone=zone,
            after=wanted.after,
            length=wanted.limit,
        )
    )
    return models.Leads(
        leads=[models.Lead.model_validate(_told(tile)) for tile in found.tiles],
        count=found.count,
        after=found.after,
    )


@routes.get("/leads/{lead}", responses=refusals(404))
async def read_lead(
    program: Program, web: Here, lead: Number, *, reveal: bool = False
) -> models.LeadDetails:
    """One lead; `reveal` shows phones and e-mails, if the role may, and is noted."""
    if reveal and not program.may("reveal_phone"):
        raise HTTPException(403)

    def work(tx: Transaction) -> LeadPage | None:
        if not may_see(tx, viewer_of(program), lead):
            return None
        if reveal:
            audit.note(tx, "revealed_phone", by=program.actor, lead=lead)
        return lead_page(tx, lead)

    found = await (web.do(work) if reveal else web.look(work))
    if found is None:
        raise HTTPException(404)
    return _details(found, reveal=reveal)


def _told(tile: Tile) -> Mapping[str, object]:
    """The words of a tile that a program gets."""
    return {name: getattr(tile, name) for name in OWN} | {
        "id": tile.lead,
        "stage": tile.stage.value,
        "made_at": moment(tile.made_at),
        "heard_at": moment(tile.heard_at),
        "closed_at": when(tile.closed_at),
    }


OWN = frozenset(models.Lead.model_fields) - {
    "id",
    "stage",
    "made_at",
    "heard_at",
    "closed_at",
}


def _details(found: LeadPage, *, reveal: bool) -> models.LeadDetails:
    def shown(text: str) -> str:
        return text if reveal else hidden(text)

    contacts: dict[str, list[str]] = {}
    for kind, value in found.reaches:
        contacts.setdefault(kind, []).append(shown(value))
    more = models.LeadMore(
        answers=[
            models.Answer(
                question=one.slot,
                label=one.label,
                value=shown(one.shown),
                quote=shown(one.quote),
                status=one.status,
                is_personal=one.is_personal,
            )
            for one in found.answers
            if one.is_known
        ],
        contacts=contacts,
        first_message=shown(found.first_message),
        reasons=[
            models.Reason(
                axis=axis,
                points=reason.points,
                name=reason.name,
                quotes=[shown(quote) for quote in reason.quotes],
            )
            for axis, reasons in found.worth.reasons
            for reason in reasons
        ],
        sources=dict(found.source),
        consent=found.consent,
        notes=[shown(note) for note in found.notes],
        slot=found.slot,
        amount=found.amount,
    )
    return models.LeadDetails.model_validate({**_told(found.tile), **dict(more)})
