"""What the widget asks for: a session, lines, a stream; and the widget itself."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated
from urllib.parse import quote

import msgspec
from fastapi import APIRouter, Depends, HTTPException, Query, Request
from fastapi.responses import Response, StreamingResponse

from adapters.web.chat.bodies import IDENTITY, MESSAGE, OPENING, event_of, read
from adapters.web.chat.door import (
    FILES,
    GUESTS,
    READS,
    Seats,
    beware,
    conversation_of,
    guest_of,
    spend_message,
)
from adapters.web.chat.opening import move, open_chat, script_for
from adapters.web.chat.origins import ALLOWED, Crossing
from adapters.web.chat.sending import accept, seats, take
from adapters.web.chat.streams import about, events, wait_for_lines
from adapters.web.guard import own_proof
from adapters.web.peers import address_of
from adapters.web.rates import spend
from adapters.web.web import Web
from bot.guests.guests import Guest, new_token
from bot.guests.transcripts import parse_cursor

WIDGET = Path(__file__).parents[1] / "static" / "widget.js"
FRESH = "public, max-age=600"
LONGEST_WAIT = 25.0
"""Seconds that an answer is held back: proxies cut after thirty."""

STREAM = {
    "Cache-Control": "no-cache, no-transform",
    "X-Accel-Buffering": "no",
}
KEY = r"^[A-Za-z0-9-]{8,64}$"

_ENCODER = msgspec.json.Encoder()

Known = Annotated[Guest, Depends(guest_of)]


def router(web: Web) -> APIRouter:
    """The widget and the channel of it."""
    routes = APIRouter(
        route_class=Crossing,
        include_in_schema=False,
        dependencies=[Depends(own_proof)],
    )
    streams, uploads = Seats(), seats()

    @routes.options("/webchat/{path:path}")
    async def allow(path: str) -> Response:
        del path
        return Response(status_code=204, headers=ALLOWED)

    @routes.post("/webchat/session")
    async def begin(request: Request) -> Response:
        spend(request, f"guests:{address_of(request)}", GUESTS)
        asked = await read(request, OPENING)
        token = new_token()
        await open_chat(web, token, asked)
        return told({"token": token})

    @routes.post("/webchat/messages")
    async def say(request: Request, guest: Known) -> Response:
        beware(request, guest)
        spend_message(request, guest)
        message = await read(request, MESSAGE)
        event = event_of(message, web.app.clock())
        await accept(web, guest, [(message.id, event)])
        return Response(status_code=204)

    @routes.post("/webchat/files")
    async def send(
        request: Request,
        guest: Known,
        name: Annotated[str, Query(alias="id", pattern=KEY)],
    ) -> Response:
        spend(request, f"files:{guest.chat}", FILES)
        spend_message(request, guest)
        with uploads.seat(request, guest):
            return told({"id": await take(request, web, guest, key=name)})

    @routes.get("/webchat/files/{number}")
    async def fetch(request: Request, guest: Known, number: str) -> Response:
        spend(request, f"reads:{guest.chat}", READS)
        file = await web.app.files.open(number)
        if file is None or file.conversation != guest.conversation:
            raise HTTPException(404)
        return as_attachment(file.data, name=file.name)

    @routes.post("/webchat/identity")
    async def know(request: Request, guest: Known) -> Response:
        spend(request, f"reads:{guest.chat}", READS)
        asked = await read(request, IDENTITY)
        return told({"moved": await move(web, guest, asked.identity)})

    _reading(routes, web, streams)
    _widget(routes)
    return routes


def _reading(routes: APIRouter, web: Web, streams: Seats) -> None:
    @routes.get("/webchat/events")
    async def stream(request: Request, guest: Known) -> Response:
        after = parse_cursor(request.headers.get("last-event-id", ""))
        conversation, script = conversation_of(guest), script_for(web, guest)

        async def seated() -> AsyncIterator[str]:
            with streams.seat(request, guest):
                async for one in events(web, conversation, script=script, after=after):
                    yield one

        with streams.seat(request, guest):
            pass  # a refusal is an answer; within a stream it would be a broken one
        return StreamingResponse(
            seated(), headers=STREAM, media_type="text/event-stream"
        )

    @routes.get("/webchat/lines")
    async def lines(
        request: Request,
        guest: Known,
        *,
        after: str = "",
        wait: Annotated[float, Query(ge=0, le=60)] = 0,
    ) -> Response:
        spend(request, f"reads:{guest.chat}", READS)
        with streams.seat(request, guest):
            found = await wait_for_lines(
                web,
                conversation_of(guest),
                after=parse_cursor(after),
                seconds=min(wait, LONGEST_WAIT),
            )
        return told(
            {
                "lines": found.passage.lines,
                "cursor": str(found.passage.cursor),
                "speaking": found.speaking,
                "script": about(web, script_for(web, guest), conversation_of(guest)),
            }
        )


def _widget(routes: APIRouter) -> None:
    plain = WIDGET.read_bytes()
    packed = gzip.compress(plain, 9, mtime=0)
    tag = f'"{hashlib.sha256(plain).hexdigest()[:20]}"'

    @routes.get("/widget.js")
    async def widget(request: Request) -> Response:
        headers = {"Cache-Control": FRESH, "ETag": tag, "Vary": "Accept-Encoding"}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        is_packed = "gzip" in request.headers.get("accept-encoding", "")
        if is_packed:
            headers["Content-Encoding"] = "gzip"
        return Response(
            packed if is_packed else plain,
            headers=headers,
            media_type="text/javascript; charset=utf-8",
        )


def told(answer: object) -> Response:
    """An answer in JSON that nobody keeps."""
    return Response(
        _ENCODER.encode(answer),
        headers={"Cache-Control": "no-store"},
        media_type="application/json",
    )


def as_attachment(data: bytes, *, name: str) -> Response:
    """A file that a browser saves and never shows."""
    disposition = f"attachment; filename*=UTF-8''{quote(name, safe='')}"
    return Response(
        data,
        headers={
            "Content-Disposition": disposition,
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
            "Content-Security-Policy": "default-src 'none'; sandbox",
        },
        media_type="application/octet-stream",
    )
