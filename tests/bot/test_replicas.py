from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from typing_extensions import override

from bot import running
from bot.app import OneScript, opened
from bot.errors import StoreLockedError
from bot.ports import Accept
from bot.running import run
from bot.settings import Settings
from tests.bot.echo import ECHO
from tests.bot.fakes import FakeMessenger
from tests.bot.rig import windows


@dataclass
class Bots:
    """Who asks for updates now, and how many ever did at once."""

    polling: set[str] = field(default_factory=set)
    most: int = 0
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def until(self, expected: set[str]) -> None:
        async with asyncio.timeout(20):
            while self.polling != expected:
                await self.changed.wait()
                self.changed.clear()


@dataclass
class Polling(FakeMessenger):
    """A messenger that throws a poller out when another one comes."""

    me: str = ""
    bots: Bots = field(default_factory=Bots)

    @override
    async def run(self, _: Accept) -> None:
        self.bots.polling.add(self.me)
        self.bots.most = max(self.bots.most, len(self.bots.polling))
        self.bots.changed.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.bots.polling.discard(self.me)
            self.bots.changed.set()


@asynccontextmanager
async def replica(
    me: str, bots: Bots, database_url: str, data: Path
) -> AsyncIterator[asyncio.Event]:
    """A process of the same bot; it stops when the event is set."""
    stop = asyncio.Event()
    settings = Settings(database_url=database_url, data=data)
    messenger = Polling(me=me, bots=bots)
    async with opened(
        settings, scripts=OneScript(windows()), messengers=[messenger], engine=ECHO
    ) as opened_app:
        working = asyncio.ensure_future(run(opened_app, stop))
        try:
            yield stop
        finally:
            stop.set()
            await working


async def test_of_two_replicas_one_polls_and_the_other_takes_over(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "AGAIN", 0.05)
    bots = Bots()
    async with replica("first", bots, database_url, tmp_path) as stop:
        await bots.until({"first"})
        if database_url.startswith("sqlite"):
            with pytest.raises(StoreLockedError):
                async with replica("second", bots, database_url, tmp_path):
                    pass
            return
        async with replica("second", bots, database_url, tmp_path):
            await asyncio.sleep(0.5)
            assert bots.polling == {"first"}
            stop.set()
            await bots.until({"second"})

    assert bots.most == 1
