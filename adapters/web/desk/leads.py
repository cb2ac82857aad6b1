"""The page of a lead, its part that lives, its closing form, its files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import Response
from msgspec import Struct

from adapters.web.chat.routes import as_attachment
from adapters.web.desk.answering import Lead, notice_of
from adapters.web.desk.seats import (
    manager_of,
    new_key,
    telling,
    viewer_of,
)
from adapters.web.guard import allowed
from adapters.web.here import Here
from adapters.web.pages import render
from adapters.web.web import Web
from bot.accounts.accounts import Person
from bot.board.attachments import Attached, attached
from bot.board.hiding import hidden
from bot.board.lead_page import LeadPage, lead_page
from bot.board.viewing import Viewer, may_see, may_see_chat, owner_of
from bot.deskwork.able import able, names
from bot.deskwork.closing import reasons_of
from bot.deskwork.excluding import is_excluded
from bot.deskwork.keeping import CannedReply, canned
from bot.deskwork.presence import Colleague, colleagues
from bot.deskwork.revealing import is_revealed
from bot.transaction import Transaction

Looker = Annotated[Person, Depends(allowed("see_board"))]

routes = APIRouter()


class Shown(Struct, frozen=True):
    """A lead with what else its page needs."""

    page: LeadPage
    people: Mapping[str, str]
    colleagues: Sequence[Colleague]
    canned: Sequence[CannedReply]
    able: frozenset[str]
    is_revealed: bool
    is_excluded: bool
    files: Mapping[str, Attached]


@routes.get("/desk/leads/{lead}")
async def show(request: Request, person: Looker, web: Here, *, lead: Lead) -> Response:
    """Everything that is known of a lead."""
    return await page_of(request, person, web, lead=lead, template="desk/lead.html")


@routes.get("/desk/leads/{lead}/live")
async def live(request: Request, person: Looker, web: Here, *, lead: Lead) -> Response:
    """What of the page changes while one looks at it."""
    return await page_of(
        request, person, web, lead=lead, template="desk/lead_part.html"
    )


@routes.get("/desk/files/{number}")
async def fetch(person: Looker, web: Here, number: str) -> Response:
    """A file that a prospect sent, to be kept and never shown by the browser."""
    file = await web.app.files.open(number)
    if file is None:
        raise HTTPException(404)
    viewer, chat = viewer_of(person), file.conversation
    if not await web.look(lambda tx: may_see_chat(tx, viewer, chat)):
        raise HTTPException(404)
    return as_attachment(file.data, name=file.name)


@routes.get("/desk/leads/{lead}/close")
async def closing(
    request: Request, person: Looker, web: Here, *, lead: Lead
) -> Response:
    """The four outcomes with what they ask for."""
    return await page_of(request, person, web, lead=lead, template="desk/closing.html")


async def page_of(
    request: Request,
    person: Person,
    web: Web,
    *,
    lead: int,
    template: str,
    **more: object,
) -> Response:
    """A page of a lead, or a part of one; raises 404."""
    shown = await web.look(lambda tx: _shown(tx, person, lead))
    told: dict[str, Any] = {**_words(request, person, web, shown=shown), **more}
    return render(request, template, **told)


def _shown(tx: Transaction, person: Person, lead: int) -> Shown:
    viewer = viewer_of(person)
    _check(tx, viewer, lead)
    found = lead_page(tx, lead)
    if found is None:
        raise HTTPException(404)
    return Shown(
        found,
        names(tx),
        colleagues(tx),
        canned(tx, found.script.id),
        able(tx),
        is_revealed(tx, viewer.manager, lead),
        is_excluded(tx, found.tile.contact),
        attached(tx, found.tile.conversation),
    )


def _check(tx: Transaction, viewer: Viewer, lead: int) -> None:
    """A lead of somebody else is not there; whose it is may be said."""
    if not may_see(tx, viewer, lead):
        has = owner_of(tx, lead)
        raise HTTPException(404, names(tx).get(has or "", ""))


def _words(
    request: Request, person: Person, web: Web, *, shown: Shown
) -> dict[str, Any]:
    say = telling(request, web, shown.people)
    notice, is_well = notice_of(request, say)
    page = shown.page
    phones = [value for kind, value in page.reaches if kind == "phone"]

    def covered(text: str) -> str:
        return text if shown.is_revealed else hidden(text, phones)

    me = manager_of(person)
    return {
        "say": say,
        "notice": notice,
        "is_well": is_well,
        "shown": shown,
        "lead": page,
        "tile": page.tile,
        "covered": covered,
        "me": me,
        "is_mine": page.owner == me,
        "is_over": page.tile.closed_at is not None or not page.is_current,
        "reasons": {one: reasons_of(page.script, one) for one in ("lost", "junk")},
        "outcome": request.query_params.get("outcome", ""),
        "draft": "",
        "fault": "",
        "key": new_key,
    }
