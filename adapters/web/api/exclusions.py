"""The exclusion list: read, added to, undone."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query, Response
from sqlalchemy import select

from adapters.web.api import models
from adapters.web.api.common import LARGEST, Number, refusals, when
from adapters.web.bearers import Bearer
from adapters.web.here import Here
from bot.accounts import audit
from bot.accounts.accounts import Person
from bot.board.excluded import exclusion_list
from bot.leads.exclusions import exclude, readmit
from bot.privacy.reaching import everywhere, mail_of, phone_of
from bot.store.moments import micros, moment
from bot.store.people import exclusions
from bot.transaction import Transaction

Program = Annotated[Person, Depends(Bearer("exclude"))]

routes = APIRouter(prefix="/api/v1", tags=["exclusions"])


@routes.get("/exclusions", responses=refusals())
async def list_exclusions(
    _: Program,
    web: Here,
    *,
    before: Annotated[int | None, Query(ge=1, le=LARGEST)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 100,
) -> models.Exclusions:
    """Everybody who was put on the list, also those who were taken off again."""
    found = await web.look(lambda tx: exclusion_list(tx, before=before, length=limit))
    return models.Exclusions(
        exclusions=[
            models.Exclusion(
                id=row.id,
                kind=row.kind,
                reason=row.reason,
                author=row.author,
                lead=row.lead,
                made_at=moment(row.made_at),
                expires_at=when(row.expires_at),
                undone_at=when(row.undone_at),
                undone_by=row.undone_by,
            )
            for row in found
        ],
        before=found[-1].id if len(found) == limit else None,
    )


@routes.post("/exclusions", status_code=201, responses=refusals(413))
async def add_exclusion(
    program: Program, web: Here, wanted: models.NewExclusion
) -> models.Excluded:
    """Make no leads of a person's messages any more, whatever address is used."""
    read = phone_of if wanted.kind == "phone" else mail_of
    address = read(wanted.value)
    if address is None:
        raise HTTPException(422, f"value: this is no {wanted.kind}")
    until = micros(wanted.expires_at) if wanted.expires_at else None

    def work(tx: Transaction) -> int:
        hashes = everywhere(tx, [address])
        exclude(
            tx.connection,
            hashes,
            reason=wanted.reason,
            author=program.actor,
            now=tx.now,
            expires_at=until,
        )
        audit.note(tx, "excluded", by=program.actor, subject=wanted.reason)
        return len(hashes)

    return models.Excluded(addresses=await web.do(work))


@routes.delete("/exclusions/{exclusion}", status_code=204, responses=refusals(404))
async def undo_exclusion(program: Program, web: Here, exclusion: Number) -> Response:
    """Take an address off the list; the row stays, with who did it."""

    def work(tx: Transaction) -> bool:
        query = select(exclusions.c.hash).where(
            exclusions.c.id == exclusion, exclusions.c.undone_at.is_(None)
        )
        hash_ = tx.connection.scalar(query)
        if hash_ is None:
            return False
        readmit(tx.connection, [hash_], author=program.actor, now=tx.now)
        audit.note(tx, "readmitted", by=program.actor)
        return True

    if not await web.do(work):
        raise HTTPException(404)
    return Response(status_code=204)
