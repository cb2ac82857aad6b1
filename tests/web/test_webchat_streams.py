from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from bot.store.signals import typing_topic
from tests.web.widget import ONCE, Shop, Widget


class Stream:
    """Events of a response that is still coming."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self.cursor = ""
        self._lines = response.aiter_lines()

    async def next(self, kind: str) -> Any:  # noqa: ANN401 (JSON)
        """What the next event of a kind says; others are passed over."""
        async with asyncio.timeout(10):
            name = ""
            async for line in self._lines:
                key, _, told = line.partition(": ")
                if key == "id":
                    self.cursor = told
                elif key == "event":
                    name = told
                elif key == "data" and name == kind:
                    return json.loads(told)
        raise AssertionError(f"the stream ended before {kind}")

    async def until(self, text: str) -> list[str]:
        """The texts of the lines that come, to the one that says this."""
        texts: list[str] = []
        while text not in texts:
            texts.append((await self.next("line")).get("text", ""))
        return texts

    async def rest(self) -> list[str]:
        """All that comes before the stream ends by itself."""
        async with asyncio.timeout(10):
            return [line async for line in self._lines]


@asynccontextmanager
async def listening(widget: Widget, after: str = "") -> AsyncIterator[Stream]:
    headers = widget.headers(**({"Last-Event-ID": after} if after else {}))
    async with widget.client.stream(
        "GET", "/webchat/events", headers=headers
    ) as response:
        yield Stream(response)


@asynccontextmanager
async def served(shop: Shop) -> AsyncIterator[Widget]:
    """A widget on a real server that answers by itself."""
    async with (
        shop.served() as url,
        httpx.AsyncClient(base_url=url, timeout=20) as client,
    ):
        yield Widget(client, shop)


async def test_a_stream_tells_what_is_there_and_what_comes(shop: Shop) -> None:
    async with served(shop) as widget:
        await widget.begin()
        async with listening(widget) as stream:
            script = await stream.next("script")
            assert await stream.until("what?") == ["hello", "what?"]
            await widget.says("живое")
            assert await stream.until("живое!") == ["живое", "живое!"]

            headers = stream.response.headers

    assert script["name"] == "Окна «Светлый дом»"
    assert headers["content-type"].startswith("text/event-stream")
    assert headers["x-accel-buffering"] == "no"
    assert headers["access-control-allow-origin"] == widget.origin


async def test_a_stream_goes_on_where_it_was_cut(shop: Shop) -> None:
    async with served(shop) as widget:
        await widget.begin()
        async with listening(widget) as stream:
            await stream.until("what?")
            cursor = stream.cursor
        await widget.says("без нас")
        async with listening(widget, cursor) as stream:
            assert await stream.until("без нас!") == ["без нас", "без нас!"]


@ONCE
async def test_the_head_of_a_stream_ends_at_once(widget: Widget) -> None:
    await widget.begin()
    url, headers = "/webchat/events", widget.headers()
    async with asyncio.timeout(5):
        answer = await widget.client.head(url, headers=headers)

    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.content == b""


async def test_every_tab_hears(shop: Shop) -> None:
    async with served(shop) as widget:
        await widget.begin()
        async with listening(widget) as one, listening(widget.tab()) as other:
            await one.until("what?")
            await other.until("what?")
            await widget.says("всем")
            heard = [await each.until("всем!") for each in (one, other)]

    assert heard == [["всем", "всем!"]] * 2


@ONCE
async def test_that_somebody_types_is_told_and_not_kept(shop: Shop) -> None:
    async with served(shop) as widget:
        await widget.begin()
        async with listening(widget) as stream:
            await stream.next("loaded")
            await shop.pages.rig.turns.signals.wake(typing_topic(1))
            assert await stream.next("typing") is None


@ONCE
async def test_a_server_that_stops_ends_its_streams(shop: Shop) -> None:
    """At once, and the page comes back to the next one with its cursor."""
    async with served(shop) as widget:
        await widget.begin()
        async with listening(widget) as stream:
            await stream.until("what?")
            cursor, begun = stream.cursor, time.monotonic()
            shop.stop()
            rest = await stream.rest()
            ended = time.monotonic() - begun
    async with served(shop) as after:
        after.token = widget.token
        await after.says("снова", key="after-restart")
        async with listening(after, cursor) as stream:
            assert await stream.until("снова!") == ["снова", "снова!"]

    assert ended < 2
    assert "event: line" not in rest


@ONCE
async def test_nothing_is_left_of_streams_that_were_cut(shop: Shop) -> None:
    signals = shop.pages.rig.turns.signals
    async with served(shop) as widget:
        await widget.begin()
        for _ in range(20):
            async with listening(widget) as stream:
                await stream.next("loaded")
        await asyncio.sleep(0.2)

        assert signals._heard == {}  # type: ignore[attr-defined]  # noqa: SLF001
