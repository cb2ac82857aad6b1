"""One kept-alive connection of HTTP/1.1: a request goes out, its answer comes back."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import cast

from httptools import HttpParserError, HttpResponseParser
from typing_extensions import override

MOST_BYTES = 64 * 1024 * 1024
"""An answer longer than this is taken for an attack on our memory."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered."""

    status: int
    body: bytes


class BrokenAnswerError(ConnectionError):
    """What came is no answer of HTTP, or it ended in the middle."""


class Connection(asyncio.Protocol):
    """Carries one request at a time; after any error it is good for nothing."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._waiter: asyncio.Future[Reply] | None = None
        self._parser = HttpResponseParser(self)
        self._body: list[bytes] = []
        self._room = MOST_BYTES
        self._status = 0
        self._is_kept = True

    @property
    def is_idle(self) -> bool:
        """Whether another request may be sent."""
        open_ = self._transport is not None and not self._transport.is_closing()
        return open_ and self._is_kept and self._waiter is None

    async def ask(self, request: bytes) -> Reply:
        """Send a request; raises OSError when no whole answer comes."""
        if self._transport is None or not self.is_idle:
            raise BrokenAnswerError("closed")
        waiter: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        self._waiter = waiter
        self._transport.write(request)
        try:
            return await waiter
        except BaseException:
            # Whatever comes now answers nothing that was asked.
            self.close()
            raise

    def close(self) -> None:
        """Let go of it; nobody waits for the end."""
        self._is_kept = False
        if self._transport is not None:
            self._transport.abort()

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    @override
    def data_received(self, data: bytes) -> None:
        if self._waiter is None:
            self.close()
            return
        try:
            self._parser.feed_data(data)
        except HttpParserError as error:
            self._fail(BrokenAnswerError(str(error)))

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._is_kept = False
        self._fail(exc or BrokenAnswerError("the connection was closed"))

    def on_body(self, body: bytes) -> None:
        """Keep a part of the answer; called by the parser."""
        self._room -= len(body)
        if self._room < 0:
            self._fail(BrokenAnswerError("too long"))
            self.close()
            return
        self._body.append(body)

    def on_message_complete(self) -> None:
        """Hand the answer over; called by the parser."""
        status = self._parser.get_status_code()
        if status < 200:  # noqa: PLR2004 (1xx announces the answer)
            return
        self._is_kept = self._parser.should_keep_alive()
        reply = Reply(status, b"".join(self._body))
        self._body.clear()
        self._room = MOST_BYTES
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(reply)

    def _fail(self, error: Exception) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_exception(error)
