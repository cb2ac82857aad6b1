"""The web server beside the bot: one process, one loop, an orderly stop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from msgspec import Struct
from starlette.types import ASGIApp
from typing_extensions import override

from adapters.web import hooks
from adapters.web.doors import Doors
from adapters.web.shield import Shield
from adapters.web.sides import Sides
from adapters.web.web import Web
from bot.app import App
from bot.errors import PortTakenError
from bot.settings import Settings
from bot.store.signals import STOPPING

GRACE = 3
"""Seconds for what is under way when told to stop."""

BACKLOG = 512


class Site(Struct, frozen=True):
    """The pages of a bot; the port is taken already."""

    listening: socket.socket
    url: str

    async def serve(self, app: App, stop: asyncio.Event) -> None:
        """Answer requests until told to stop."""
        await serve(Web(app, url=self.url), stop, listening=self.listening)

    def close(self) -> None:
        """Give the port back."""
        self.listening.close()


def open_site(settings: Settings) -> Site:
    """Take the port of the settings.

    Raises:
        PortTakenError: it cannot be had.
    """
    host, port = settings.host, settings.port
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(BACKLOG)
    except OSError as error:
        listening.close()
        raise PortTakenError(host, port, error.strerror or str(error)) from None
    listening.settimeout(0)
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)  # noqa: S104
    shown = f"[{shown}]" if ":" in shown and "[" not in shown else shown
    return Site(listening, f"http://{shown}:{listening.getsockname()[1]}")


def create_app(web: Web) -> ASGIApp:
    """Both sides of the web, and what stands before them."""
    return Doors(Shield(Sides(web), web), hooks.takers(web))


async def serve(web: Web, stop: asyncio.Event, *, listening: socket.socket) -> None:
    """Answer requests on a socket until told to stop."""
    config = uvicorn.Config(
        create_app(web),
        interface="asgi3",
        access_log=False,
        log_config=None,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE,
        lifespan="off",
        ws="none",
        loop="none",
        h11_max_incomplete_event_size=64 * 1024,
    )
    server = _Server(config)

    async def watch() -> None:
        await stop.wait()
        # Live pages end by themselves and come again, here or to another process.
        web.stopping.set()
        await web.app.signals.wake(STOPPING)
        server.should_exit = True

    beside = [asyncio.ensure_future(one) for one in (watch(), hooks.announce(web))]
    try:
        await server.serve(sockets=[listening])
    finally:
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)


class _Server(uvicorn.Server):
    """A server that leaves the signals to the process."""

    @contextmanager
    @override
    def capture_signals(self) -> Iterator[None]:
        yield
