"""Calls to one server over connections that are kept."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from urllib.parse import urlsplit

from adapters.http.connection import Connection, Reply
from adapters.http.tunnels import DELAY, Endpoint, endpoint, tunnel

CONNECTING = 10.0
"""Seconds to reach a server; then nothing has left."""

KEPT = 32
"""Idle connections that are kept for the next calls."""


class UnsentError(ConnectionError):
    """The server was not reached: nothing has left, so it may simply be tried again."""


class Client:
    """Calls below one root address, such as `https://api.example.com/v1`.

    Raises ValueError for an address that is none.
    """

    def __init__(
        self,
        root: str,
        *,
        proxy: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self._server = endpoint(root)
        self._proxy = endpoint(proxy) if proxy else None
        self._path = urlsplit(root).path.rstrip("/")
        self._head = _head(self._server, headers or {})
        self._idle: list[Connection] = []
        self._tls: ssl.SSLContext | None = None

    async def post(self, path: str, body: bytes, *, patience: float) -> Reply:
        """Send JSON to a path below the root.

        Raises:
            UnsentError: the server was not reached.
            TimeoutError: there was no answer; it may have arrived all the same.
            OSError: the connection broke; it may have arrived all the same.
        """
        line = f"POST {self._path}{path} HTTP/1.1\r\n".encode("latin-1")
        length = b"Content-Length: %d\r\n\r\n" % len(body)
        connection = await self._free()
        async with asyncio.timeout(patience):
            reply = await connection.ask(b"".join((line, self._head, length, body)))
        if connection.is_idle and len(self._idle) < KEPT:
            self._idle.append(connection)
        else:
            connection.close()
        return reply

    async def close(self) -> None:
        """Let go of the connections that nobody uses now."""
        while self._idle:
            self._idle.pop().close()

    async def _free(self) -> Connection:
        while self._idle:
            connection = self._idle.pop()
            if connection.is_idle:
                return connection
        try:
            async with asyncio.timeout(CONNECTING):
                return await self._connect()
        except (OSError, TimeoutError) as error:
            raise UnsentError(type(error).__name__) from error

    async def _connect(self) -> Connection:
        loop = asyncio.get_running_loop()
        server = self._server
        tls = self._context()
        if self._proxy is None:
            _, connection = await loop.create_connection(
                Connection,
                server.host,
                server.port,
                ssl=tls,
                happy_eyeballs_delay=DELAY,
            )
            return connection
        held = await tunnel(server, self._proxy)
        _, connection = await loop.create_connection(
            Connection,
            sock=held,
            ssl=tls,
            server_hostname=server.host if tls else None,
        )
        return connection

    def _context(self) -> ssl.SSLContext | None:
        if self._server.scheme != "https":
            return None
        if self._tls is None:
            # Reads the certificates of the machine: milliseconds, and once.
            self._tls = ssl.create_default_context()
        return self._tls


def _head(server: Endpoint, headers: Mapping[str, str]) -> bytes:
    place = server.host if ":" not in server.host else f"[{server.host}]"
    told = {
        "Host": f"{place}:{server.port}",
        "Content-Type": "application/json",
        **headers,
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return lines.encode("latin-1")
