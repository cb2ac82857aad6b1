"""Calls of the Bot API as bytes, over connections that are kept."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from adapters.messengers.telegram_lines import CONNECTING, Lines, Reply, UnsentError

if TYPE_CHECKING:
    from aiohttp import ClientSession

__all__ = ["Client", "Reply", "UnsentError"]

HEADERS = {"Content-Type": "application/json"}


class Client:
    """Calls below one root address; raises ValueError for an address that is none."""

    def __init__(self, root: str, *, proxy: str | None = None) -> None:
        for address in (root, proxy):
            if address is not None and not urlsplit(address).hostname:
                raise ValueError(f"“{address.rpartition('@')[2]}” is no address")
        root = root.rstrip("/")
        self._way = Lines(root) if proxy is None else Proxied(root, proxy)

    async def post(self, path: str, body: bytes, *, patience: float) -> Reply:
        """Send JSON to a path below the root; nothing is tried again here.

        Raises:
            UnsentError: the server was not reached.
            TimeoutError: there was no answer; it may have arrived all the same.
            ConnectionError: it broke; it may have arrived all the same.
        """
        return await self._way.post(path, body, patience=patience)

    async def close(self) -> None:
        """Let go of the connections."""
        if isinstance(self._way, Lines):
            self._way.close()
        else:
            await self._way.close()
        # A connection says goodbye in the next round of the loop.
        await asyncio.sleep(0)


class Proxied:
    """The way through a proxy, which aiohttp knows."""

    def __init__(self, root: str, proxy: str) -> None:
        self._root = root
        self._proxy = proxy
        self._session: ClientSession | None = None

    async def post(self, path: str, body: bytes, *, patience: float) -> Reply:
        """What `Lines.post` does."""
        from aiohttp import (
            ClientConnectorError,
            ClientError,
            ClientTimeout,
            ConnectionTimeoutError,
        )
        from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

        limit = ClientTimeout(total=patience, sock_connect=CONNECTING)
        try:
            async with self._open().post(
                self._root + path, data=body, headers=HEADERS, timeout=limit
            ) as answer:
                return Reply(answer.status, await answer.read())
        except (
            ClientConnectorError,
            ConnectionTimeoutError,
            ProxyConnectionError,
            ProxyError,
            ProxyTimeoutError,
        ) as error:
            raise UnsentError(type(error).__name__) from error
        except ClientError as error:
            raise ConnectionError(type(error).__name__) from error

    async def close(self) -> None:
        """Let go of the connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _open(self) -> ClientSession:
        # Made inside the loop that it belongs to.
        if self._session is None:
            from aiohttp import ClientSession
            from aiohttp_socks import ProxyConnector

            connector = ProxyConnector.from_url(self._proxy)
            self._session = ClientSession(connector=connector)
        return self._session
