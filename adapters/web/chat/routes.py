"""What the widget asks for: a session, lines, a stream; and the widget itself."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path
from urllib.parse import quote

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from adapters.web.chat.bodies import (
    IDENTITY,
    MESSAGE,
    OPENING,
    Sent,
    Wanted,
    asked,
    event_of,
    read,
)
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
from adapters.web.chat.origins import ALLOWED, Answering, crossing
from adapters.web.chat.sending import accept, seats, take
from adapters.web.chat.streams import about, events, wait_for_lines
from adapters.web.peers import address_of
from adapters.web.rates import spend
from adapters.web.web import web_of
from bot.guests.guests import new_token
from bot.guests.transcripts import parse_cursor

WIDGET = Path(__file__).parents[1] / "static" / "widget.js"
FRESH = "public, max-age=600"
LONGEST_WAIT = 25.0
"""Seconds that an answer is held back: proxies cut after thirty."""

STREAM = {
    "Cache-Control": "no-cache, no-transform",
    "X-Accel-Buffering": "no",
}

_ENCODER = msgspec.json.Encoder()


def routes() -> list[Route]:
    """The widget and the channel of it."""
    streams, uploads = Seats(), seats()
    return [
        Route("/webchat/{path:path}", crossing(allow), methods=["OPTIONS"]),
        Route("/webchat/session", crossing(begin), methods=["POST"]),
        Route("/webchat/messages", crossing(say), methods=["POST"]),
        Route("/webchat/files", crossing(_sending(uploads)), methods=["POST"]),
        Route("/webchat/files/{number}", crossing(fetch)),
        Route("/webchat/identity", crossing(know), methods=["POST"]),
        Route("/webchat/events", crossing(_streaming(streams))),
        Route("/webchat/lines", crossing(_reading(streams))),
        Route("/widget.js", crossing(widget)),
    ]


async def allow(_: Request) -> Response:
    """What a page of another site may ask."""
    return Response(status_code=204, headers=ALLOWED)


async def begin(request: Request) -> Response:
    """Open a chat; its token."""
    spend(request, f"guests:{address_of(request)}", GUESTS)
    opening = await read(request, OPENING)
    token = new_token()
    await open_chat(web_of(request), token, opening)
    return told({"token": token})


async def say(request: Request) -> Response:
    """Keep a message."""
    web, guest = web_of(request), await guest_of(request)
    beware(request, guest)
    spend_message(request, guest)
    message = await read(request, MESSAGE)
    event = event_of(message, web.app.clock())
    await accept(web, guest, [(message.id, event)])
    return Response(status_code=204)


async def fetch(request: Request) -> Response:
    """A file of the guest's own conversation."""
    web, guest = web_of(request), await guest_of(request)
    spend(request, f"reads:{guest.chat}", READS)
    file = await web.app.files.open(request.path_params["number"])
    if file is None or file.conversation != guest.conversation:
        raise HTTPException(404)
    return as_attachment(file.data, name=file.name)


async def know(request: Request) -> Response:
    """Bind the guest to whom the site vouches for."""
    guest = await guest_of(request)
    spend(request, f"reads:{guest.chat}", READS)
    brought = await read(request, IDENTITY)
    return told({"moved": await move(web_of(request), guest, brought.identity)})


async def widget(request: Request) -> Response:
    """The widget itself, packed for whoever can unpack it."""
    plain, packed, tag = _widget()
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


@cache
def _widget() -> tuple[bytes, bytes, str]:
    """The file as it is and packed, and its tag."""
    import gzip

    plain = WIDGET.read_bytes()
    tag = f'"{hashlib.sha256(plain).hexdigest()[:20]}"'
    return plain, gzip.compress(plain, 9, mtime=0), tag


def _sending(uploads: Seats) -> Answering:
    async def send(request: Request) -> Response:
        guest = await guest_of(request)
        name = asked(request, Sent).id
        spend(request, f"files:{guest.chat}", FILES)
        spend_message(request, guest)
        with uploads.seat(request, guest):
            return told({"id": await take(request, web_of(request), guest, key=name)})

    return send


def _streaming(streams: Seats) -> Answering:
    async def stream(request: Request) -> Response:
        web, guest = web_of(request), await guest_of(request)
        after = parse_cursor(request.headers.get("last-event-id", ""))
        conversation, script = conversation_of(guest), script_for(web, guest)

        async def seated() -> AsyncIterator[str]:
            with streams.seat(request, guest):
                async for one in events(web, conversation, script=script, after=after):
                    yield one

        with streams.seat(request, guest):
            pass  # a refusal is an answer; within a stream it would be a broken one
        if request.method == "HEAD":
            return Response(headers=STREAM, media_type="text/event-stream")
        return StreamingResponse(
            seated(), headers=STREAM, media_type="text/event-stream"
        )

    return stream


def _reading(streams: Seats) -> Answering:
    async def lines(request: Request) -> Response:
        web, guest = web_of(request), await guest_of(request)
        wanted = asked(request, Wanted)
        spend(request, f"reads:{guest.chat}", READS)
        with streams.seat(request, guest):
            found = await wait_for_lines(
                web,
                conversation_of(guest),
                after=parse_cursor(wanted.after),
                seconds=min(wanted.wait, LONGEST_WAIT),
            )
        return told(
            {
                "lines": found.passage.lines,
                "cursor": str(found.passage.cursor),
                "speaking": found.speaking,
                "script": about(web, script_for(web, guest), conversation_of(guest)),
            }
        )

    return lines


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
