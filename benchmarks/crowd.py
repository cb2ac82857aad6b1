"""Telegram and its people on the loopback: posts updates to a webhook, hears replies.

Forty turns are in flight, as many as Telegram has connections to a hook. A reply comes
as a call of the Bot API or in the answer to the request; the clock runs until then.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import httptools
import msgspec
from typing_extensions import override

from benchmarks.peers.dialog import ME, SENT, TRUE, Dialog

IN_FLIGHT = 40
PEOPLE = 400
PATIENCE = 60.0
"""Seconds for a server to be there, and for one reply."""


class _Said(msgspec.Struct):
    chat_id: str | int = ""


class _Hook(msgspec.Struct):
    url: str
    secret_token: str = ""


_SAID, _HOOK = msgspec.json.Decoder(_Said), msgspec.json.Decoder(_Hook)


@dataclass(slots=True)
class Crowd:
    """Who waits for a reply since when, and where the hook is."""

    hook: str = ""
    secret: str = ""
    told: asyncio.Event = field(default_factory=asyncio.Event)
    waiting: dict[str, asyncio.Future[None]] = field(default_factory=dict)

    def hear(self, chat: str) -> None:
        """A reply has come; a second one of the same turn is for nobody."""
        future = self.waiting.pop(chat, None)
        if future is not None and not future.done():
            future.set_result(None)

    def answer(self, path: bytes, body: bytes) -> bytes:
        """What the Bot API answers to a call."""
        method = path.rpartition(b"/")[2]
        if method == b"sendMessage":
            self.hear(str(_SAID.decode(body).chat_id))
            return SENT
        if method == b"setWebhook":
            told = _HOOK.decode(body)
            self.hook, self.secret = told.url, told.secret_token
            self.told.set()
        return ME if method == b"getMe" else TRUE


class _Http(asyncio.Protocol):
    """The common half of a server and a client of HTTP/1.1."""

    parser: httptools.HttpRequestParser | httptools.HttpResponseParser
    transport: asyncio.Transport

    def __init__(self) -> None:
        self.body = b""

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 (TCP)
        self.transport = transport

    @override
    def data_received(self, data: bytes) -> None:
        self.parser.feed_data(data)

    def on_message_begin(self) -> None:
        self.body = b""

    def on_body(self, body: bytes) -> None:
        self.body += body


class Api(_Http):
    """One connection to the Bot API."""

    def __init__(self, crowd: Crowd) -> None:
        super().__init__()
        self._crowd, self._path = crowd, b""
        self.parser = httptools.HttpRequestParser(self)

    def on_url(self, url: bytes) -> None:
        """Whom it is for."""
        self._path = url

    def on_message_complete(self) -> None:
        """Answer at once."""
        answer = self._crowd.answer(self._path, self.body)
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
        self.transport.write(
            head + b"content-length: %d\r\n\r\n" % len(answer) + answer
        )


class Line(_Http):
    """One connection to the hook, one request at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.parser = self._response = httptools.HttpResponseParser(self)
        self._answered: asyncio.Future[bytes] | None = None

    async def post(self, request: bytes) -> bytes:
        """Send a request; the body of its answer."""
        self.parser = self._response = httptools.HttpResponseParser(self)
        self._answered = asyncio.get_running_loop().create_future()
        self.transport.write(request)
        return await self._answered

    def on_message_complete(self) -> None:
        """Give the answer to whoever posted."""
        status = self._response.get_status_code()
        answered, self._answered = self._answered, None
        if answered is None:
            return
        if status == 200:
            answered.set_result(self.body)
        else:
            answered.set_exception(RuntimeError(f"the hook answered {status}"))

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        if self._answered is not None:
            self._answered.set_exception(ConnectionResetError("the hook hung up"))


@dataclass(frozen=True, slots=True)
class Talk:
    """Turns a second, and how long they took at the 99th percentile and the median."""

    turns: float
    p99: float
    median: float


async def talk(crowd: Crowd, dialog: Dialog, *, seconds: float, warm_up: float) -> Talk:
    """Let people talk for so long after a warm-up."""
    where = urlsplit(crowd.hook)
    loop = asyncio.get_running_loop()
    people = deque(person_of(dialog, number) for number in range(PEOPLE))
    begin = time.perf_counter() + warm_up
    end = begin + seconds
    took: list[float] = []

    async def write() -> None:
        _, line = await loop.create_connection(Line, "127.0.0.1", where.port or 80)
        while time.perf_counter() < end:
            person = people.popleft()
            chat, raw = next(person)
            reply = crowd.waiting[chat] = loop.create_future()
            since = time.perf_counter()
            body = await line.post(_request(crowd, where.path, raw))
            if b"sendMessage" in body:
                crowd.hear(chat)
            await asyncio.wait_for(reply, PATIENCE)
            now = time.perf_counter()
            people.append(person)
            if begin <= since and now <= end:
                took.append(now - since)
        line.transport.close()

    await asyncio.gather(*(write() for _ in range(IN_FLIGHT)))
    took.sort()
    return Talk(len(took) / seconds, took[int(len(took) * 0.99)], took[len(took) // 2])


def person_of(dialog: Dialog, number: int) -> Iterator[tuple[str, bytes]]:
    """What is written from one place of the crowd: a conversation after another."""
    chat = 20_000_000 + number
    while True:
        for raw in dialog.updates(chat):
            yield str(chat), raw
        chat += PEOPLE


def _request(crowd: Crowd, path: str, raw: bytes) -> bytes:
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        "Content-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {crowd.secret}\r\n"
        f"Content-Length: {len(raw)}\r\n\r\n"
    )
    return head.encode() + raw
