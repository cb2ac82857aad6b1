"""The leads of a list as a file; each one that is taken is written down."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import Response

from adapters.web.chat.routes import as_attachment
from adapters.web.desk.boards import filters_of
from adapters.web.desk.seats import viewer_of, zone_of
from adapters.web.guard import allowed
from adapters.web.here import Here
from bot.accounts import audit
from bot.accounts.accounts import Person
from bot.board import sheets
from bot.board.export import Exporter, columns, flat
from bot.transaction import Transaction

routes = APIRouter()


@routes.get("/desk/export")
async def export(
    request: Request,
    person: Annotated[Person, Depends(allowed("export"))],
    web: Here,
) -> Response:
    """The leads that fit the filters, with their phones, as CSV or XLSX."""
    form = request.query_params.get("form", "csv")
    if form not in {"csv", "xlsx"}:
        raise HTTPException(404)
    filters = filters_of(request, person)
    viewer, zone = viewer_of(person), zone_of(web)

    def work(tx: Transaction) -> tuple[bytes, int]:
        rows = list(Exporter(tx, zone).rows(filters, viewer))
        names = columns(tx.house.scripts.every())
        if form == "xlsx":
            return sheets.as_xlsx(names, map(flat, rows)), len(rows)
        text = "".join(sheets.as_csv(names, map(flat, rows)))
        return text.encode(), len(rows)

    data, count = await web.look(work)
    subject = f"{count} leads"
    await web.do(
        lambda tx: audit.note(tx, "exported", by=person.actor, subject=subject)
    )
    return as_attachment(data, name=f"leads.{form}")
