"""The widget of a page, asked over HTTP, and the bot that works behind it."""

from __future__ import annotations

import asyncio
import itertools
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext, suppress
from copy import copy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from msgspec.structs import replace
from starlette.types import ASGIApp

from adapters.web.rates import Buckets
from adapters.web.server import create_app, serve
from adapters.web.web import Web
from bot.app import App
from bot.settings import Secret, Settings, WidgetSettings
from bot.store.signals import Signals
from tests.bot.pages import Pages
from tests.servers.processes import free_port
from tests.web.browser import ORIGIN
from tests.web.world import World

ONCE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""For what has nothing to do with which database it is."""

SITE = "https://shop.example"
SHARED = "a secret that the site and the bot share"
Answer = httpx.Response


class Ticking:
    """Seconds of the limits."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Shop:
    """A bot whose chat stands on a site; `worker` answers by itself while it runs."""

    pages: Pages
    folder: Path
    origins: str = SITE
    secret: str | None = SHARED
    signals: Signals | None = None
    clock: Ticking = field(default_factory=Ticking)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def app(self) -> App:
        """The bot, made anew on the same database, as after a restart."""
        settings = Settings(
            data=self.folder,
            secret_key=Secret("key of the tests"),
            widget=WidgetSettings(
                origins=self.origins,
                secret=Secret(self.secret) if self.secret else None,
            ),
        )
        rig = self.pages.rig
        app = World(rig, settings).app
        return replace(app, signals=self.signals or rig.turns.signals)

    @property
    def web(self) -> Web:
        return Web(self.app, buckets=Buckets(clock=self.clock))

    @asynccontextmanager
    async def asked(self, application: ASGIApp | None = None) -> AsyncIterator[Widget]:
        """A widget of one person; nobody answers before `settle`."""
        transport = httpx.ASGITransport(app=application or create_app(self.web))
        async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as client:
            yield Widget(client, self)

    @asynccontextmanager
    async def served(self, *, is_alone: bool = True) -> AsyncIterator[str]:
        """A real server and its worker, unless another process has one; its address."""
        port = free_port()
        self.stopping = asyncio.Event()
        web = replace(self.web, url=f"http://127.0.0.1:{port}")
        listening = socket.create_server(("127.0.0.1", port))
        listening.settimeout(0)
        running = asyncio.ensure_future(serve(web, self.stopping, listening=listening))
        async with self.working() if is_alone else nullcontext():
            try:
                yield web.url
            finally:
                self.stop()
                await asyncio.wait_for(running, 10)

    @asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        """A worker that answers by itself."""
        task = asyncio.ensure_future(self._work())
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    def stop(self) -> None:
        """Tell the server to stop."""
        self.stopping.set()

    async def _work(self) -> None:
        rig = self.pages.rig
        while True:
            await rig.settle()
            await rig.turns.signals.wait(0.05)

    async def settle(self) -> None:
        await self.pages.rig.settle()


@dataclass
class Widget:
    """What a page does; a second one with the same token is a second tab."""

    client: httpx.AsyncClient
    shop: Shop
    token: str = ""
    origin: str | None = SITE
    ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def headers(self, **more: str) -> dict[str, str]:
        origin = {"Origin": self.origin} if self.origin else {}
        known = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return {**origin, **known, **more}

    async def begin(self, **told: object) -> Answer:
        """Open the chat."""
        answer = await self.post("session", {"script": "windows", **told})
        if answer.is_success:
            self.token = answer.json()["token"]
            await self.shop.settle()
            # A person needs a moment for the first word.
            self.shop.pages.clock.pass_(seconds=1)
        return answer

    async def post(self, path: str, body: object) -> Answer:
        url = f"/webchat/{path}"
        return await self.client.post(url, json=body, headers=self.headers())

    async def says(self, text: str, key: str = "") -> Answer:
        return await self.sends({"type": "said", "text": text}, key)

    async def presses(self, payload: str) -> Answer:
        return await self.sends({"type": "pressed", "payload": payload})

    async def sends(self, message: dict[str, str], key: str = "") -> Answer:
        key = key or f"message-{next(self.ids):04}"
        return await self.post("messages", {"id": key, **message})

    async def uploads(self, data: bytes, *, name: str, key: str = "") -> Answer:
        key = key or f"file-{next(self.ids):04}"
        headers = self.headers(**{"X-File-Name": name})
        url = f"/webchat/files?id={key}"
        return await self.client.post(url, content=data, headers=headers)

    async def get(self, path: str, **more: str) -> Answer:
        url = f"/webchat/{path}"
        return await self.client.get(url, headers=self.headers(**more))

    async def reads(self, after: str = "", wait: float = 0) -> dict[str, Any]:
        answer = await self.get(f"lines?after={after}&wait={wait}")
        answer.raise_for_status()
        found: dict[str, Any] = answer.json()
        return found

    async def lines(self) -> list[tuple[str, str]]:
        """Who said what, once the bot has answered."""
        await self.shop.settle()
        told = (await self.reads())["lines"]
        return [(line["by"], line.get("text", "")) for line in told]

    def tab(self) -> Widget:
        """A second page of the same person."""
        return copy(self)
