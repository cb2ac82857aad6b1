"""The small HTTP client, against servers that answer well and badly."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from adapters.http.client import Client, UnsentError
from adapters.http.connection import BrokenAnswerError
from adapters.http.tunnels import ProxyError, endpoint
from tests.servers.processes import free_port

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
ENDS = (
    b"",
    b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort",
    b"hello\r\n\r\n",
)
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


async def test_a_connection_is_kept_for_the_next_call() -> None:
    async with served(lambda *_: OK) as (url, had):
        client = Client(url)
        replies = [await client.post("/a", b"{}", patience=5) for _ in range(3)]
        await client.close()

    assert [(reply.status, reply.body) for reply in replies] == [(200, b"{}")] * 3
    assert had == [3]


async def test_calls_at_the_same_time_have_a_connection_each() -> None:
    async with served(lambda *_: OK) as (url, had):
        client = Client(url)
        await asyncio.gather(*(client.post("/a", b"{}", patience=5) for _ in range(3)))
        await client.post("/a", b"{}", patience=5)
        await client.close()

    assert sorted(had) == [1, 1, 2]


async def test_a_request_says_where_to_and_how_long_it_is() -> None:
    heard: list[bytes] = []

    def answer(_: int, request: bytes) -> bytes:
        heard.append(request)
        return OK

    async with served(answer) as (url, _):
        client = Client(url, headers={"X-More": "yes"})
        await client.post("/call", '{"a":"ё"}'.encode(), patience=5)
        await client.close()

    head, _, body = heard[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /root/call HTTP/1.1\r\nHost: 127.0.0.1:")
    assert b"X-More: yes" in head
    assert head.endswith(b"Content-Length: %d" % len(body))


@pytest.mark.parametrize("told", ENDS, ids=["closed", "cut", "no HTTP"])
async def test_a_broken_answer_is_no_answer_and_costs_the_connection(
    told: bytes,
) -> None:
    async with served(lambda _, request: told if b"/bad" in request else OK) as (
        url,
        _,
    ):
        client = Client(url)
        await client.post("/good", b"{}", patience=5)
        with pytest.raises(BrokenAnswerError):
            await client.post("/bad", b"{}", patience=5)
        reply = await client.post("/good", b"{}", patience=5)
        await client.close()

    assert reply.status == 200


async def test_parts_of_an_answer_are_put_together() -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    told = (
        b"HTTP/1.1 102 Processing\r\n\r\n"
        + chunked
        + b"2\r\n{}\r\n2\r\n[]\r\n0\r\n\r\n"
    )
    async with served(lambda *_: told) as (url, _):
        client = Client(url)
        reply = await client.post("/a", b"{}", patience=5)
        await client.close()

    assert reply.body == b"{}[]"


async def test_a_server_that_says_close_is_not_asked_again() -> None:
    told = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"
    async with served(lambda *_: told) as (url, had):
        client = Client(url)
        for _ in range(2):
            await client.post("/a", b"{}", patience=5)
        await client.close()

    assert had == [1, 1]


async def test_nobody_there_is_told_apart_from_no_answer() -> None:
    client = Client(f"http://127.0.0.1:{free_port()}")

    with pytest.raises(UnsentError):
        await client.post("/a", b"{}", patience=5)


async def test_whoever_does_not_answer_is_waited_for_so_long_and_no_longer() -> None:
    async with served(lambda *_: b"HTTP/1.1 200 OK\r\nX: {}") as (url, had):
        client = Client(url)
        with pytest.raises(TimeoutError):
            await client.post("/a", b"{}", patience=0.05)
        assert had == [1]
        await client.close()


async def test_a_password_opens_an_http_proxy() -> None:
    heard: list[bytes] = []

    def answer(number: int, request: bytes) -> bytes:
        heard.append(request)
        return b"HTTP/1.1 200 Connected\r\nX: y\r\n\r\n" if number == 1 else OK

    async with served(answer) as (url, _):
        client = Client("http://api.example:81/r", proxy=of_anna(url, "http"))
        reply = await client.post("/a", b"{}", patience=5)
        await client.close()

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

    async with served(answer) as (url, _):
        client = Client("http://api.example:81/r", proxy=of_anna(url, "socks5"))
        reply = await client.post("/a", b"{}", patience=5)
        await client.close()

    assert heard[0] == b"\x05\x02\x00\x02"
    assert heard[1] == b"\x01\x04anna\x04p@ss"
    assert heard[2] == b"\x05\x01\x00\x03\x0bapi.example\x00\x51"
    assert reply.body == b"{}"


async def test_a_proxy_that_refuses_has_sent_nothing() -> None:
    refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"
    async with served(lambda *_: refusal) as (url, _):
        client = Client("http://api.example:81/r", proxy=of_anna(url, "http"))
        with pytest.raises(UnsentError) as failed:
            await client.post("/a", b"{}", patience=5)

    assert isinstance(failed.value.__cause__, ProxyError)
    assert "407" in str(failed.value.__cause__)


def test_an_address_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="socks5"):
        endpoint("ftp://example.com")


def of_anna(url: str, scheme: str) -> str:
    """The address of a proxy that wants a password."""
    return url.replace("http://", f"{scheme}://anna:p%40ss@").removesuffix("/root")
