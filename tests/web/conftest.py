from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.pages import Pages
from tests.bot.rig import Rig
from tests.web.browser import Browser
from tests.web.widget import Shop, Widget
from tests.web.world import World


@pytest.fixture
def world(rig: Rig) -> World:
    """The pages of a whole bot on the database."""
    return World(rig)


@pytest.fixture
async def browser(world: World) -> AsyncIterator[Browser]:
    """A browser of somebody who has not signed in."""
    async with world.browser() as one:
        yield one


@pytest.fixture
def unused_port() -> int:
    """A port that nobody listened on a moment ago."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@pytest.fixture
def shop(pages: Pages, tmp_path: Path) -> Shop:
    """A bot whose chat stands on a site."""
    return Shop(pages, tmp_path)


@pytest.fixture
async def widget(shop: Shop) -> AsyncIterator[Widget]:
    """The chat of a prospect on that site."""
    async with shop.asked() as one:
        yield one
