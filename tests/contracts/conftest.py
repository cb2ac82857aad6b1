from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from importlib import import_module

import pytest

from adapters.messengers.telegram_messenger import Telegram
from bot.errors import StoreDownError
from bot.ports import Body, Inbound, Outgoing
from bot.settings import Secret, Settings, TelegramSettings
from dialogs.conversation.events import Event
from tests.servers.telegram.limits import Rate
from tests.servers.telegram.people import Person
from tests.servers.telegram.server import TelegramServer, telegram_server

ADAPTERS = ("telegram", "telegram_direct", "telegram_ptb")


@dataclass
class Kept:
    """An intake that keeps in a list, or says that it cannot."""

    batches: list[list[Inbound]] = field(default_factory=list)
    is_down: bool = False
    refused: int = 0

    @property
    def all(self) -> list[Inbound]:
        return [one for batch in self.batches for one in batch]

    @property
    def events(self) -> list[Event]:
        return [one.event for one in self.all]

    async def accept(self, batch: Sequence[Inbound]) -> None:
        if self.is_down:
            self.refused += 1
            raise StoreDownError
        self.batches.append(list(batch))


Open = Callable[[], Telegram]
Receive = Callable[[], AbstractAsyncContextManager[Kept]]


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    """A server that redelivers a hundred times as fast and takes bursts."""
    async with telegram_server(pace=0.01) as running:
        running.world.flood.per_chat = Rate(30, 1)
        yield running


@pytest.fixture
def anna(server: TelegramServer) -> Person:
    """Somebody who has begun a conversation."""
    person = server.person()
    person.start()
    return person


@pytest.fixture(params=ADAPTERS)
def adapter(request: pytest.FixtureRequest) -> str:
    """The name of each adapter in turn."""
    name: str = request.param
    return name


@pytest.fixture
def settings(server: TelegramServer) -> Settings:
    """The settings of a bot of the server."""
    telegram = TelegramSettings(token=Secret(server.token), api_url=server.url)
    return Settings(telegram=telegram)


@pytest.fixture
async def messenger(settings: Settings, adapter: str) -> AsyncIterator[Telegram]:
    """A bot on one of the libraries."""
    module = import_module(f"adapters.messengers.{adapter}")
    opened: Telegram = module.open_messenger(settings)
    yield opened
    await opened.close()


@pytest.fixture
def receiving(messenger: Telegram) -> Receive:
    """Long polling into a list, for as long as a block lasts."""

    @asynccontextmanager
    async def receive() -> AsyncIterator[Kept]:
        kept = Kept()
        task = asyncio.create_task(messenger.run(kept.accept))
        try:
            yield kept
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    return receive


def say(chat: int, text: str, *, key: str = "1", **more: object) -> Outgoing:
    """A message of the bot."""
    told = Body(text=text, **more)  # type: ignore[arg-type]  # whatever a test gives
    return Outgoing(
        key=key, channel="telegram", chat=str(chat), speaker="bot", body=told
    )
