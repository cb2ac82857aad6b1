"""Calls of the Bot API as bytes, over connections that aiohttp keeps."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit

from aiohttp import (
    BaseConnector,
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    TCPConnector,
)
from msgspec import Struct

CONNECTING = 10.0
"""Seconds to reach the server; then nothing has left."""

UNREACHED: tuple[type[Exception], ...] = (
    ClientConnectorError,
    ConnectionTimeoutError,
)

HEADERS = {"Content-Type": "application/json"}


class UnsentError(ConnectionError):
    """The server was not reached: nothing has left, so it may simply be tried again."""


class Reply(Struct, frozen=True):
    """What the server answered."""

    status: int
    body: bytes


class Client:
    """Calls below one root address; raises ValueError for an address that is none."""

    def __init__(self, root: str, *, proxy: str | None = None) -> None:
        for address in (root, proxy):
            if address is not None and not urlsplit(address).hostname:
                raise ValueError(f"“{address.rpartition('@')[2]}” is no address")
        self._root = root.rstrip("/")
        self._proxy = proxy
        self._unsent = (*UNREACHED, *_of_proxies(proxy))
        self._session: ClientSession | None = None

    async def post(self, path: str, body: bytes, *, patience: float) -> Reply:
        """Send JSON to a path below the root; nothing is tried again here.

        Raises:
            UnsentError: the server was not reached.
            TimeoutError: there was no answer; it may have arrived all the same.
            ConnectionError: it broke; it may have arrived all the same.
        """
        limit = ClientTimeout(total=patience, sock_connect=CONNECTING)
        try:
            async with self._open().post(
                self._root + path, data=body, headers=HEADERS, timeout=limit
            ) as answer:
                return Reply(answer.status, await answer.read())
        except self._unsent as error:
            raise UnsentError(type(error).__name__) from error
        except ClientError as error:
            raise ConnectionError(type(error).__name__) from error

    async def close(self) -> None:
        """Let go of the connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()
            # TLS says goodbye in the next round of the loop.
            await asyncio.sleep(0)

    def _open(self) -> ClientSession:
        # Made inside the loop that it belongs to.
        if self._session is None:
            self._session = ClientSession(connector=_connector(self._proxy))
        return self._session


def _of_proxies(proxy: str | None) -> tuple[type[Exception], ...]:
    """What is raised when a proxy does not let us through."""
    if proxy is None:
        return ()
    from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

    return ProxyConnectionError, ProxyError, ProxyTimeoutError


def _connector(proxy: str | None) -> BaseConnector:
    if proxy is None:
        return TCPConnector()
    from aiohttp_socks import ProxyConnector

    made: BaseConnector = ProxyConnector.from_url(proxy)
    return made
