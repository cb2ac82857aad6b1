"""The short way of a hook: its requests go past the pages, as they come by the hundred.

A page's way (routing, dependencies, guards) costs more than a turn of the bot. Whoever
knows the secret of the path needs none of it; whoever does not goes that way.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl

from msgspec import Struct
from starlette.types import ASGIApp, Receive, Scope, Send

from adapters.web.headers import HEADERS
from bot.inbox.hooks import HookAnswer, HookRequest, Take

log = logging.getLogger(__name__)

MOST_BYTES = 1024 * 1024
SLOWEST = 30.0
"""Seconds for a whole body."""

Raw = list[tuple[bytes, bytes]]

_HEADERS: Raw = [(k.lower().encode(), v.encode()) for k, v in HEADERS.items()]
_SHUT: Raw = [(b"connection", b"close")]


class Doors(Struct, frozen=True):
    """Stands before all else; `takers` by the whole path, which is a secret."""

    app: ASGIApp
    takers: Mapping[str, Take]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request of a messenger, or pass it on."""
        take = self._taker(scope["path"]) if scope["type"] == "http" else None
        if take is None:
            await self.app(scope, receive, send)
            return
        try:
            async with asyncio.timeout(SLOWEST):
                body = await _body(receive)
        except TimeoutError:
            await _answer(send, HookAnswer(408), _SHUT)
            return
        if body is None:
            await _answer(send, HookAnswer(413), _SHUT)
            return
        try:
            answer = await take(_request(scope, body))
        except Exception:
            # The messenger sends it again.
            log.exception("hook_failed")
            answer = HookAnswer(500)
        await _answer(send, answer)

    def _taker(self, path: str) -> Take | None:
        given = path.encode("utf-8", "surrogateescape")
        for known, take in self.takers.items():
            if hmac.compare_digest(given, known.encode()):
                return take
        return None


async def _body(receive: Receive) -> bytes | None:
    """The whole body; None for one that is too large."""
    parts: list[bytes] = []
    size, is_more = 0, True
    while is_more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return b""
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MOST_BYTES:
            return None
        is_more = message.get("more_body", False)
    return b"".join(parts)


def _request(scope: Scope, body: bytes) -> HookRequest:
    query = scope["query_string"]
    return HookRequest(
        scope["method"],
        {
            key.decode("latin-1"): value.decode("latin-1")
            for key, value in scope["headers"]
        },
        dict(parse_qsl(query.decode("latin-1"))) if query else {},
        body,
    )


async def _answer(
    send: Send, answer: HookAnswer, more: Iterable[tuple[bytes, bytes]] = ()
) -> None:
    headers = [
        (b"content-length", b"%d" % len(answer.body)),
        *((k.lower().encode(), v.encode()) for k, v in answer.headers.items()),
        *_HEADERS,
        *more,
    ]
    await send(
        {"type": "http.response.start", "status": answer.status, "headers": headers}
    )
    await send({"type": "http.response.body", "body": answer.body})
