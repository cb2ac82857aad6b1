"""What pages of the desk hear while they are open: that something changed.

An event says only that; the page asks for what it shows. So what somebody may see is
decided in one place, and an event that is lost costs a second.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query, Request
from fastapi.responses import Response, StreamingResponse
from sqlalchemy import func, select

from adapters.web.desk.answering import MOST
from adapters.web.desk.seats import manager_of, viewer_of
from adapters.web.guard import allowed
from adapters.web.here import Here
from adapters.web.web import Web
from bot.accounts.accounts import Person
from bot.board.viewing import may_see
from bot.deskwork.presence import BEAT, seen
from bot.deskwork.speaking import Spoken, conversation_of
from bot.errors import StoreDownError
from bot.store.board import deeds
from bot.store.moments import SECOND
from bot.store.people import handoffs
from bot.store.signals import DESK, STOPPING, chat_topic
from bot.store.tables import inbox, outbox, turns
from bot.transaction import Transaction

LIFE = 3600.0
"""Seconds of one stream; then the page comes again and is asked who it is."""

PAUSE = 0.25
"""Seconds between two events: a busy minute must not redraw a page all the time."""

ALONE = 1.0
"""Seconds between two looks where no signal tells of another process's work."""

HEARTBEAT = BEAT / SECOND
STREAM = "text/event-stream"

routes = APIRouter()


@routes.get("/desk/events")
async def listen(
    request: Request,
    person: Annotated[Person, Depends(allowed("see_board"))],
    web: Here,
    *,
    lead: Annotated[int | None, Query(ge=1, le=MOST)] = None,
) -> Response:
    """A stream of server-sent events."""
    if STREAM not in request.headers.get("accept", ""):
        raise HTTPException(406)
    return StreamingResponse(
        stream(web, person, lead),
        media_type=STREAM,
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def stream(
    web: Web, person: Person, lead: int | None
) -> AsyncGenerator[str, None]:
    """What one page hears until it goes, or the server does."""
    began = beaten = time.monotonic()
    yield "retry: 1000\n\n"
    topics = DESK, STOPPING, *await _of_lead(web, person, lead)
    async with web.app.signals.listening(*topics) as heard:
        mark = await _mark(web)
        await _beat(web, person, lead)
        # What changed while the page came is not missed.
        yield _CHANGED
        while time.monotonic() - began < LIFE and not web.stopping.is_set():
            woken = await heard.wait(_pause(web))
            now = await _mark(web)
            if woken - {STOPPING} or now != mark:
                mark = now
                yield _CHANGED
                await asyncio.sleep(PAUSE)
            else:
                yield ":\n\n"
            if time.monotonic() - beaten >= HEARTBEAT:
                beaten = time.monotonic()
                await _beat(web, person, lead)


async def _of_lead(web: Web, person: Person, lead: int | None) -> tuple[str, ...]:
    """What the page of a lead hears besides: that its words have arrived."""
    if lead is None:
        return ()

    def work(tx: Transaction) -> Spoken | None:
        seen_by = viewer_of(person)
        return conversation_of(tx, lead) if may_see(tx, seen_by, lead) else None

    found = await web.look(work)
    return (chat_topic(found.conversation),) if found else ()


_CHANGED = "event: changed\ndata: \n\n"


def _pause(web: Web) -> float:
    app = web.app
    is_told = app.signals.is_shared or not app.database.is_shared
    return HEARTBEAT if is_told else ALONE


async def _mark(web: Web) -> tuple[object, ...]:
    """What tells that another process has worked; nothing where signals tell."""
    if _pause(web) != ALONE:
        return ()

    def work(tx: Transaction) -> tuple[object, ...]:
        newest = (deeds.c.id, handoffs.c.id, turns.c.id, inbox.c.id, outbox.c.id)
        query = select(*(select(func.max(c)).scalar_subquery() for c in newest))
        return tuple(tx.connection.execute(query).one())

    try:
        return await web.look(work)
    except StoreDownError:
        return ()


async def _beat(web: Web, person: Person, lead: int | None) -> None:
    """Say that somebody is here; programs are nobody."""
    if person.is_program or not person.may("claim"):
        return
    try:
        await web.do(lambda tx: seen(tx, manager_of(person), lead))
    except StoreDownError:
        return
