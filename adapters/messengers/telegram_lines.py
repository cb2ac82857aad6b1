"""Connections of HTTP/1.1 that are kept, one request at a time on each.

A client library does much more for every call, and takes a tenth of a start.
"""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import httptools
from typing_extensions import override

KEPT = 15.0
"""Seconds that an idle connection is trusted: its server may be about to hang up."""

CONNECTING = 10.0
"""Seconds to reach the server; then nothing has left."""

EYEBALLS = 0.25
MOST_BYTES = 64 * 1024 * 1024
CONTINUE = 200
"""Statuses below are no answer yet."""


class UnsentError(ConnectionError):
    """The server was not reached: nothing has left, so it may simply be tried again."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server answered."""

    status: int
    body: bytes


class Line(asyncio.Protocol):
    """One connection."""

    def __init__(self, lines: set[Line]) -> None:
        self._lines = lines
        self.transport: asyncio.Transport | None = None
        self.idle_since = 0.0
        self._parser = httptools.HttpResponseParser(self)
        self._answer: asyncio.Future[Reply] | None = None
        self._body = bytearray()
        self._is_headed = False
        self._is_framed = False

    @property
    def is_open(self) -> bool:
        """Whether another request may be sent on it."""
        return self.transport is not None and not self.transport.is_closing()

    async def ask(self, request: bytes) -> Reply:
        """Send a request; raises ConnectionError when no whole answer comes."""
        if self.transport is None:
            raise ConnectionError("closed")
        self._answer = asyncio.get_running_loop().create_future()
        try:
            self.transport.write(request)
            return await self._answer
        except BaseException:
            # What comes now would be taken for the answer to the next request.
            self.abort()
            raise

    def abort(self) -> None:
        """Hang up."""
        if self.transport is not None:
            self.transport.abort()

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 (TCP)
        self.transport = transport
        self._lines.add(self)

    @override
    def data_received(self, data: bytes) -> None:
        if self._answer is None:
            self.abort()
            return
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self._fail("no HTTP")
        if len(self._body) > MOST_BYTES:
            self._fail("too long")

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self.transport = None
        self._lines.discard(self)
        if self._is_headed and not self._is_framed and exc is None:
            # An answer may say by its end how long it is.
            self.on_message_complete()
        self._fail(type(exc).__name__ if exc else "hung up")

    def on_message_begin(self) -> None:
        """An answer begins."""
        self._body.clear()
        self._is_headed = self._is_framed = False

    def on_header(self, name: bytes, _: bytes) -> None:
        """Whether its length is told."""
        if name.lower() in {b"content-length", b"transfer-encoding"}:
            self._is_framed = True

    def on_headers_complete(self) -> None:
        """Its body follows."""
        self._is_headed = True

    def on_body(self, body: bytes) -> None:
        """A part of it."""
        self._body += body

    def on_message_complete(self) -> None:
        """It is whole."""
        status = self._parser.get_status_code()
        if status < CONTINUE:
            return
        answer, self._answer = self._answer, None
        if answer is not None and not answer.done():
            answer.set_result(Reply(status, bytes(self._body)))
        if not (self._is_framed and self._parser.should_keep_alive()):
            self.abort()

    def _fail(self, why: str) -> None:
        answer, self._answer = self._answer, None
        if answer is not None and not answer.done():
            answer.set_exception(ConnectionError(why))
        self.abort()


@dataclass(slots=True)
class Lines:
    """The connections to one server; `root` is below what it is asked."""

    root: str
    _open: set[Line] = field(default_factory=set)
    _idle: list[Line] = field(default_factory=list)
    _context: ssl.SSLContext | None = None

    async def post(self, path: str, body: bytes, *, patience: float) -> Reply:
        """Send JSON to a path below the root.

        Raises:
            UnsentError: the server was not reached.
            TimeoutError: there was no answer; it may have arrived all the same.
            ConnectionError: it broke; it may have arrived all the same.
        """
        line = self._kept() or await self._opened(min(CONNECTING, patience))
        async with asyncio.timeout(patience):
            reply = await line.ask(self._head(path, len(body)) + body)
        if line.is_open:
            line.idle_since = asyncio.get_running_loop().time()
            self._idle.append(line)
        return reply

    def close(self) -> None:
        """Hang up on all."""
        self._idle.clear()
        for line in tuple(self._open):
            line.abort()

    def _kept(self) -> Line | None:
        """An idle connection, the one that was used last."""
        oldest = asyncio.get_running_loop().time() - KEPT
        while self._idle:
            line = self._idle.pop()
            if line.is_open and line.idle_since >= oldest:
                return line
            line.abort()
        return None

    async def _opened(self, patience: float) -> Line:
        where = urlsplit(self.root)
        is_secret = where.scheme == "https"
        if is_secret and self._context is None:
            self._context = ssl.create_default_context()
        try:
            async with asyncio.timeout(patience):
                _, line = await asyncio.get_running_loop().create_connection(
                    lambda: Line(self._open),
                    where.hostname or "",
                    where.port or (443 if is_secret else 80),
                    ssl=self._context if is_secret else None,
                    happy_eyeballs_delay=EYEBALLS,
                )
        except (OSError, TimeoutError) as error:
            raise UnsentError(type(error).__name__) from error
        return line

    def _head(self, path: str, length: int) -> bytes:
        where = urlsplit(self.root)
        host = where.netloc.rpartition("@")[2]
        return (
            f"POST {where.path}{path} HTTP/1.1\r\nHost: {host}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
        ).encode()
