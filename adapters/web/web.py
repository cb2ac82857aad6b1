"""What every page needs: the running bot and what is kept beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct, field
from sqlalchemy import Connection
from starlette.requests import Request

from adapters.web.rates import Buckets
from bot.app import App
from bot.settings import Settings
from bot.store.moments import micros
from bot.transaction import Transaction, within

T = TypeVar("T")


class Web(Struct, frozen=True):
    """The bot as the web sees it; `url` is where a person of this machine opens it."""

    app: App
    url: str = "http://127.0.0.1:8080"
    buckets: Buckets = field(default_factory=Buckets)
    hashing: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(2))
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when live pages must end."""

    @property
    def settings(self) -> Settings:
        """The settings of the bot."""
        return self.app.settings

    @property
    def public_url(self) -> str:
        """The root of the site as other people see it, without a slash at its end."""
        return self.settings.public_url or self.url

    @property
    def is_https(self) -> bool:
        """Whether people come over https, so that cookies can be tied to it."""
        return self.public_url.startswith("https://")

    @property
    def now(self) -> int:
        """Microseconds, by the clock of the bot."""
        return micros(self.app.clock())

    async def do(self, work: Callable[[Transaction], T]) -> T:
        """Do work that writes, in one transaction; it may be run again."""
        return await self.app.database.transact(lambda c: self._within(c, work))

    async def look(self, work: Callable[[Transaction], T]) -> T:
        """Do work that only reads, beside the writers."""
        return await self.app.database.read(lambda c: self._within(c, work))

    def _within(self, connection: Connection, work: Callable[[Transaction], T]) -> T:
        app = self.app
        with within(connection, app.secrets, house=app.house, now=self.now) as tx:
            return work(tx)


def web_of(request: Request) -> Web:
    """The bot that answers a request."""
    web: Web = request.app.state.web
    return web
