"""Calls of the Bot API, against servers that answer well and badly."""

from __future__ import annotations

import asyncio
import base64
import datetime as dt
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from typing_extensions import override

from adapters.messengers.telegram_calls import Client, UnsentError
from tests.servers.processes import free_port

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
ENDS = (b"", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort", b"hello\r\n\r\n")
"""Answers after which a server closes the connection."""

Answer = Callable[[int, bytes], bytes]
"""From how many were asked on this connection and a request to what is answered."""


Work = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
"""What a server does with a connection."""


@asynccontextmanager
async def working(work: Work) -> AsyncIterator[str]:
    """The address of a server; its work is done when this is left."""
    serving: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        serving.add(asyncio.current_task())  # type: ignore[arg-type]  # it is one
        await work(reader, writer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}/root"
    finally:
        server.close()
        await asyncio.wait(serving, timeout=5)


@asynccontextmanager
async def served(answer: Answer) -> AsyncIterator[tuple[str, list[int]]]:
    """A server's address, and how many requests each of its connections had."""
    had: list[int] = []

    async def work(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        number = len(had)
        had.append(0)
        while heard := await reader.read(65536):
            had[number] += 1
            told = answer(had[number], heard)
            writer.write(told)
            if told in ENDS:
                break

    async with working(work) as url:
        yield url, had


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


async def test_an_answer_may_say_by_its_end_how_long_it_is() -> None:
    async def work(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(65536)
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n{}")

    async with working(work) as url, calling(url) as client:
        assert (await client.post("/a", b"{}", patience=5)).body == b"{}"


@pytest.mark.parametrize(
    "told",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    ],
)
async def test_answers_in_parts_are_put_together(told: bytes) -> None:
    async with served(lambda *_: told) as (url, had), calling(url) as client:
        replies = [await client.post("/a", b"{}", patience=5) for _ in range(2)]

        assert had == [2]
        assert {(reply.status, reply.body) for reply in replies} == {(200, b"{}")}


async def test_a_connection_that_the_server_gave_up_is_not_used_again() -> None:
    last = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"
    async with served(lambda *_: last) as (url, had), calling(url) as client:
        for _ in range(2):
            assert (await client.post("/a", b"{}", patience=5)).body == b"{}"

        assert had == [1, 1]


async def test_calls_at_once_have_a_connection_each() -> None:
    async with served(lambda *_: OK) as (url, had), calling(url) as client:
        calls = (client.post("/a", b"{}", patience=5) for _ in range(3))
        await asyncio.gather(*calls)
        await client.post("/a", b"{}", patience=5)

        assert sorted(had) == [1, 1, 2]


async def test_what_comes_late_is_no_answer_to_the_next_call() -> None:
    asked: list[bytes] = []

    async def work(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.read(65536))
        if len(asked) == 1:
            await asyncio.sleep(0.2)
            writer.write(OK.replace(b"{}", b"[]"))
        else:
            writer.write(OK)

    async with working(work) as url, calling(url) as client:
        with pytest.raises(TimeoutError):
            await client.post("/a", b"{}", patience=0.05)
        assert (await client.post("/a", b"{}", patience=5)).body == b"{}"


class Echo(asyncio.Protocol):
    """Answers each request, a packet each."""

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    @override
    def data_received(self, data: bytes) -> None:
        assert isinstance(self.transport, asyncio.Transport)
        self.transport.write(OK)


def certified(folder: Path) -> Path:
    """A certificate of this machine with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    file = folder / "made.pem"
    plain = serialization.NoEncryption()
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain
    )
    file.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return file


async def test_over_https_a_server_must_be_who_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = certified(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 0, ssl=context)
    url = f"https://localhost:{server.sockets[0].getsockname()[1]}/r"
    async with calling(url) as stranger:
        with pytest.raises(UnsentError):
            await stranger.post("/a", b"{}", patience=5)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    async with calling(url) as client:
        for _ in range(2):
            assert (await client.post("/a", b"{}", patience=5)).body == b"{}"
    server.close()
