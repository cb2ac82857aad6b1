"""Calls of the Bot API, against servers that answer well and badly."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from adapters.messengers.telegram_calls import Client, UnsentError
from tests.servers.processes import free_port

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
ENDS = (b"", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort", b"hello\r\n\r\n")
"""Answers after which a server closes the connection."""

Answer = Callable[[int, bytes], bytes]
"""From how many were asked on this connection and a request to what is answered."""


@asynccontextmanager
async def served(answer: Answer) -> AsyncIterator[tuple[str, list[int]]]:
    """A server's address, and how many requests each of its connections had."""
    had: list[int] = []
    serving: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        serving.add(asyncio.current_task())  # type: ignore[arg-type]  # it is one
        number = len(had)
        had.append(0)
        while heard := await reader.read(65536):
            had[number] += 1
            told = answer(had[number], heard)
            writer.write(told)
            if told in ENDS:
                break
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}/root", had
    finally:
        server.close()
        await asyncio.wait(serving, timeout=5)


@asynccontextmanager
async def calling(url: str, proxy: str | None = None) -> AsyncIterator[Client]:
    client = Client(url, proxy=proxy)
    try:
        yield client
    finally:
        await client.close()


def through(url: str, scheme: str) -> str:
    """The server of an address as a proxy that wants a password."""
    return url.replace("http://", f"{scheme}://anna:p%40ss@").removesuffix("/root")


async def test_a_connection_is_kept_for_the_next_call() -> None:
    async with served(lambda *_: OK) as (url, had), calling(url) as client:
        replies = [await client.post("/a", b"{}", patience=5) for _ in range(3)]

        assert had == [3]
        assert {reply.body for reply in replies} == {b"{}"}


@pytest.mark.parametrize("told", ENDS)
async def test_a_broken_answer_is_an_unknown_result(told: bytes) -> None:
    async with served(lambda *_: told) as (url, had), calling(url) as client:
        with pytest.raises(ConnectionError) as failed:
            await client.post("/a", b"{}", patience=5)

        assert not isinstance(failed.value, UnsentError)
        assert had == [1]


async def test_nobody_there_is_told_apart_from_no_answer() -> None:
    async with calling(f"http://127.0.0.1:{free_port()}/r") as client:
        with pytest.raises(UnsentError):
            await client.post("/a", b"{}", patience=5)


async def test_whoever_does_not_answer_is_waited_for_so_long_and_no_longer() -> None:
    async with served(lambda *_: b"HTTP/1.1 ") as (url, had), calling(url) as client:
        with pytest.raises(TimeoutError):
            await client.post("/a", b"{}", patience=0.2)

        assert had == [1]


async def test_a_password_opens_an_http_proxy() -> None:
    heard: list[bytes] = []

    def answer(number: int, request: bytes) -> bytes:
        heard.append(request)
        return b"HTTP/1.1 200 Connected\r\n\r\n" if number == 1 else OK

    async with (
        served(answer) as (url, _),
        calling("http://api.example:81/r", through(url, "http")) as client,
    ):
        reply = await client.post("/a", b"{}", patience=5)

    pair = base64.b64encode(b"anna:p@ss").decode()
    assert heard[0].startswith(b"CONNECT api.example:81 HTTP/1.1\r\n")
    assert f"Proxy-Authorization: Basic {pair}".encode() in heard[0]
    assert reply.body == b"{}"


async def test_a_password_opens_a_socks_proxy() -> None:
    steps = [b"\x05\x02", b"\x01\x00", b"\x05\x00\x00\x01" + bytes(6), OK]
    heard: list[bytes] = []

    def answer(number: int, request: bytes) -> bytes:
        heard.append(request)
        return steps[number - 1]

    async with (
        served(answer) as (url, _),
        calling("http://api.example:81/r", through(url, "socks5")) as client,
    ):
        reply = await client.post("/a", b"{}", patience=5)

    assert heard[1] == b"\x01\x04anna\x04p@ss"
    assert reply.body == b"{}"


async def test_a_proxy_that_refuses_has_sent_nothing() -> None:
    refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"
    async with (
        served(lambda *_: refusal) as (url, _),
        calling("http://api.example:81/r", through(url, "http")) as client,
    ):
        with pytest.raises(UnsentError):
            await client.post("/a", b"{}", patience=5)


@pytest.mark.parametrize("root", ["", "nowhere", "http://"])
def test_an_address_that_is_none_is_refused(root: str) -> None:
    with pytest.raises(ValueError, match="is no address"):
        Client(root)
