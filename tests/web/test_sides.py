"""The inside is loaded by whoever asks for it first, and holds up nobody else."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass, field

import httpx
import pytest
from fastapi import FastAPI

from adapters.web import inside
from adapters.web.inside import create_inside
from adapters.web.sides import Sides
from adapters.web.web import Web
from tests.web.browser import ORIGIN
from tests.web.world import World

ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
pytestmark = ON_ONE


@pytest.fixture
def sides(world: World) -> Sides:
    return Sides(world.web)


def asking(sides: Sides) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=sides)
    return httpx.AsyncClient(transport=transport, base_url=ORIGIN)


@dataclass
class Loading:
    """Insides that are loaded, each for as long as the test wants."""

    begun: list[Web] = field(default_factory=list)
    may_end: threading.Event = field(default_factory=threading.Event)

    def create(self, web: Web) -> FastAPI:
        self.begun.append(web)
        assert self.may_end.wait(30)
        return create_inside(web)


@pytest.fixture
def loading(monkeypatch: pytest.MonkeyPatch) -> Loading:
    made = Loading()
    monkeypatch.setattr(inside, "create_inside", made.create)
    return made


async def test_what_prospects_ask_for_loads_no_inside(sides: Sides) -> None:
    async with asking(sides) as client:
        for path in ("/c/windows", "/widget.js", "/static/chat.css", "/readyz", "/x"):
            await client.get(path)
        before = sides.inside
        page = await client.get("/login")

    assert before is None
    assert sides.inside is not None
    assert page.status_code == 200


async def test_those_who_come_first_together_load_it_once(
    sides: Sides, loading: Loading
) -> None:
    async with asking(sides) as client:
        asked = [asyncio.ensure_future(client.get("/login")) for _ in range(5)]
        await client.get("/widget.js")
        loading.may_end.set()
        pages = await asyncio.gather(*asked)

    assert [page.status_code for page in pages] == [200] * 5
    assert len(loading.begun) == 1


async def test_prospects_are_answered_while_it_is_loaded(
    sides: Sides, loading: Loading
) -> None:
    async with asking(sides) as client:
        first = asyncio.ensure_future(client.get("/login"))
        answers = [await client.get("/widget.js") for _ in range(3)]
        is_loading = not first.done()
        loading.may_end.set()
        page = await first

    assert {answer.status_code for answer in (*answers, page)} == {200}
    assert is_loading


async def test_a_loading_that_failed_is_tried_again(
    sides: Sides, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: Web) -> FastAPI:
        raise MemoryError

    with monkeypatch.context() as broken:
        broken.setattr(inside, "create_inside", fails)
        async with asking(sides) as client:
            with pytest.raises(MemoryError):
                await client.get("/login")
    async with asking(sides) as client:
        page = await client.get("/login")

    assert page.status_code == 200


@pytest.mark.parametrize("path", ["/healthz", "/c/windows", "/widget.js"])
async def test_heads_of_what_is_outside_are_told(sides: Sides, path: str) -> None:
    async with asking(sides) as client:
        answer = await client.head(path)

    assert answer.status_code == 200
    assert answer.content == b""
