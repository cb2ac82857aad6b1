"""What holds for every request: its name, its size, its time, the headers back."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.web.failing import problem
from adapters.web.headers import HEADERS
from adapters.web.peers import host_of
from adapters.web.web import Web
from bot.guests.files import MOST_BYTES as MOST_FILE_BYTES
from bot.settings import LOOPBACK

MOST_BYTES = 1024 * 1024
UPLOADS: Mapping[re.Pattern[str], int] = {
    re.compile("/webchat/files"): MOST_FILE_BYTES,
}
"""Paths that take larger bodies, and how large."""

SLOWEST = 30.0
"""Seconds for a whole body; for a larger one that is taken so much longer."""

PRIVATE = ("/api/", "/users", "/audit", "/me", "/setup", "/login", "/desk")
"""Paths whose answers nobody may keep."""

PROBES = frozenset({"/healthz", "/readyz", "/metrics"})
"""Asked by number, not by name, by what watches over a process."""

CLOSE = {"Connection": "close"}
EVERYWHERE = ("0.0.0.0", "::", "")  # noqa: S104 (compared, not bound)


class _BodyError(HTTPException):
    """A body is larger than it may be, or does not come to its end."""

    def __init__(self, status: int) -> None:
        super().__init__(status, headers=CLOSE)


@dataclass(slots=True)
class Shield:
    """Stands before the application."""

    app: ASGIApp
    web: Web
    _names: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self._names = _names(self.web)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        guarded = _Guarded(
            send,
            is_https=self.web.is_https,
            is_private=request.url.path.startswith(PRIVATE),
        )
        if not self._is_proper(request):
            await _refuse(400, scope, receive, send=guarded)
            return
        most = _most(request.url.path)
        if int(_length(request)) > most:
            await _refuse(413, scope, receive, send=guarded)
            return
        await self.app(scope, _Reading(receive, most), guarded)

    def _is_proper(self, request: Request) -> bool:
        """Whether it asks for a name of ours, in texts that the database can keep."""
        path = request.url.path
        # No text has a NUL, and PostgreSQL keeps none.
        if "\0" in path or b"%00" in request.scope["query_string"]:
            return False
        return not self._names or path in PROBES or host_of(request) in self._names


class _Reading:
    """Reads a body that may have so many bytes and take so long."""

    def __init__(self, receive: Receive, most: int) -> None:
        self._receive = receive
        self._left = most
        patience = SLOWEST * most / MOST_BYTES
        self._until = asyncio.get_running_loop().time() + patience
        self._is_read = False

    async def __call__(self) -> Message:
        if self._is_read:
            return await self._receive()
        try:
            async with asyncio.timeout_at(self._until):
                message = await self._receive()
        except TimeoutError:
            raise _BodyError(408) from None
        self._left -= len(message.get("body", b""))
        if self._left < 0:
            raise _BodyError(413)
        self._is_read = not message.get("more_body", False)
        return message


class _Guarded:
    """Sends an answer with the headers that keep it safe."""

    def __init__(self, send: Send, *, is_https: bool, is_private: bool) -> None:
        self._send = send
        self._is_https = is_https
        self._is_private = is_private

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            if self._is_private:
                headers.setdefault("Cache-Control", "no-store")
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            if self._is_https:
                headers.setdefault("Strict-Transport-Security", "max-age=31536000")
        await self._send(message)


async def _refuse(
    status: int, scope: Scope, receive: Receive, *, send: _Guarded
) -> None:
    response = Response(status_code=status, headers=CLOSE)
    if scope["path"].startswith("/api/"):
        response = problem(status, headers=CLOSE)
    await response(scope, receive, send)


def _length(request: Request) -> str:
    given = request.headers.get("content-length", "0")
    return given if given.isdecimal() and len(given) < 20 else "0"  # noqa: PLR2004


def _most(path: str) -> int:
    return next(
        (n for shape, n in UPLOADS.items() if shape.fullmatch(path)), MOST_BYTES
    )


def _names(web: Web) -> frozenset[str]:
    """The names that requests may ask for; none when the bot cannot know them all."""
    settings = web.settings
    if settings.public_url is None and settings.host in EVERYWHERE:
        return frozenset()
    named = [urlsplit(url).hostname or "" for url in (web.public_url, web.url)]
    return frozenset({*LOOPBACK, "[::1]", settings.host.lower(), *named})
