"""The pages of a whole bot on a real database, asked without a network."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import httpx
from starlette.types import ASGIApp

from adapters.web.server import create_app
from adapters.web.web import Web
from bot.accounts import accounts
from bot.accounts.passwords import hashed
from bot.app import App
from bot.guests.files import Files
from bot.settings import Secret, Settings
from bot.store.signals import LocalSignals
from tests.bot.rig import Rig
from tests.web.browser import ORIGIN, Browser

PASSWORD = "a password of the tests"  # noqa: S105 (of nothing)


@cache
def password_hash() -> str:
    """Hashed once: it is slow on purpose."""
    return hashed(PASSWORD)


@dataclass
class World:
    """A bot with pages; `settings` may be replaced before the first browser."""

    rig: Rig
    settings: Settings = field(
        default_factory=lambda: Settings(
            data=Path("nowhere"), secret_key=Secret("key of the tests")
        )
    )

    @property
    def app(self) -> App:
        """The bot."""
        rig = self.rig
        return App(
            self.settings,
            rig.database,
            rig.secrets,
            LocalSignals(),
            rig.house,
            rig.intake,
            rig.turns,
            (rig.delivery,),
            Files(self.settings.data / "files", rig.database, rig.secrets, rig.clock),
            rig.owner,
            rig.clock,
        )

    @property
    def web(self) -> Web:
        """The bot as the web sees it, made anew."""
        return Web(self.app)

    @property
    def pages(self) -> ASGIApp:
        """The application, made anew."""
        return create_app(self.web)

    @asynccontextmanager
    async def browser(self, pages: ASGIApp | None = None) -> AsyncIterator[Browser]:
        """A browser of this machine."""
        transport = httpx.ASGITransport(
            app=pages or self.pages, raise_app_exceptions=False
        )
        async with Browser(transport=transport, base_url=ORIGIN) as browser:
            yield browser

    async def user(self, login: str, role: str, *, manager: str | None = None) -> int:
        """Somebody who can sign in with `PASSWORD`."""
        return await self.rig.do(
            lambda tx: accounts.add_user(
                tx,
                login,
                name=login.title(),
                role=role,
                password=password_hash(),
                manager=manager,
            )
        )
