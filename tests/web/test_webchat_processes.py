"""A page is served by one process, its answer worked out and sent by another."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
from msgspec.structs import replace

from bot.store.database import open_database
from bot.store.redis_signals import RedisSignals
from bot.store.secrets import Secrets
from bot.store.signals import LocalSignals, Signals
from tests.bot.clock import SteeredClock
from tests.bot.pages import Pages
from tests.web.test_webchat_streams import Stream
from tests.web.widget import Shop, Widget

pytestmark = pytest.mark.slow

POSTGRES = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@asynccontextmanager
async def working(
    url: str, secrets: Secrets, clock: SteeredClock, *, signals: Signals
) -> AsyncIterator[None]:
    """The worker of a process of its own."""
    database = open_database(url)
    rig = Pages(database, secrets, clock).rig
    turns = replace(rig.turns, signals=signals)
    delivery = replace(rig.delivery, signals=signals)
    tasks = [
        asyncio.ensure_future(run()) for run in (signals.run, turns.run, delivery.run)
    ]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await database.close()


async def heard(shop: Shop) -> float:
    """Seconds from a message to its answer on the page's stream."""
    async with (
        shop.served(is_alone=False) as url,
        httpx.AsyncClient(base_url=url, timeout=20) as client,
    ):
        widget = Widget(client, shop)
        answer = await widget.post("session", {"script": "windows"})
        widget.token = answer.json()["token"]
        headers = widget.headers()
        async with client.stream("GET", "/webchat/events", headers=headers) as response:
            stream = Stream(response)
            await stream.until("what?")
            shop.pages.clock.pass_(seconds=1)
            begun = time.monotonic()
            await widget.says("через два процесса")
            await stream.until("через два процесса!")
            return time.monotonic() - begun


@POSTGRES
async def test_redis_tells_the_page_of_another_process(
    pages: Pages, tmp_path: Path, redis_url: str, database_url: str
) -> None:
    here, there = RedisSignals(redis_url), RedisSignals(redis_url)
    running = asyncio.ensure_future(here.run())
    shop = Shop(pages, tmp_path, signals=here)
    worker = working(database_url, pages.secrets, pages.clock, signals=there)
    async with worker:
        await asyncio.sleep(0.3)
        seconds = await heard(shop)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)

    assert seconds < 2


@POSTGRES
async def test_without_redis_the_page_looks_by_itself(
    pages: Pages, tmp_path: Path, database_url: str
) -> None:
    shop = Shop(pages, tmp_path, signals=LocalSignals())
    worker = working(database_url, pages.secrets, pages.clock, signals=LocalSignals())
    async with worker:
        seconds = await heard(shop)

    assert seconds < 5
