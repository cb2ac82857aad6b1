"""What `firstline doctor` looks at."""

from __future__ import annotations

import asyncio
import os
import platform
from collections.abc import Awaitable, Callable
from functools import partial
from importlib.metadata import version

from sqlalchemy import text

from bot.cli.serving import closing
from bot.errors import FirstlineError, SettingsError, StoreDownError
from bot.parts import messenger_named
from bot.ports import Checkable
from bot.scripts.force import script_name
from bot.scripts.library import open_script
from bot.settings import LOOPBACK, PREFIX, Settings
from bot.store.database import open_database
from bot.store.migrations import HEAD, step
from bot.store.redis_signals import reach
from dialogs.check.lint import lint

PATIENCE = 10

Check = Callable[[], Awaitable[str]]


def checks(settings: Settings) -> list[tuple[str, Check]]:
    """Names and checks, in the order in which one mends them."""
    found: list[tuple[str, Check]] = [
        ("versions", _versions),
        ("data", partial(_data, settings)),
        ("database", partial(_database, settings)),
        ("script", partial(_script, settings)),
        ("telegram", partial(_telegram, settings)),
        ("pages", partial(_pages, settings)),
    ]
    if settings.redis_url:
        found.insert(3, ("redis", partial(_redis, settings.redis_url)))
    return found


async def _versions() -> str:
    return f"firstline {version('firstline')}, Python {platform.python_version()}"


async def _data(settings: Settings) -> str:
    try:
        settings.data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        problem = f"{PREFIX}DATA: {settings.data}: {error.strerror}"
        raise SettingsError((problem,)) from None
    if not os.access(settings.data, os.W_OK | os.X_OK):
        raise SettingsError((f"{PREFIX}DATA: {settings.data} cannot be written to",))
    return str(settings.data)


async def _database(settings: Settings) -> str:
    database = open_database(settings.store, beside=True)
    try:
        at = await database.read(step)
        await database.read(lambda connection: connection.scalar(text("SELECT 1")))
    except StoreDownError as error:
        raise SettingsError((f"{PREFIX}DATABASE_URL: {error}",)) from None
    finally:
        await database.close()
    kind = "PostgreSQL" if database.is_shared else "SQLite"
    return f"{kind}, {_tables(at)}"


def _tables(at: str | None) -> str:
    if at is None:
        return "empty; the first start makes the tables"
    return "up to date" if at == HEAD else "the next start brings it up to date"


async def _redis(url: str) -> str:
    if not await reach(url):
        raise SettingsError((f"{PREFIX}REDIS_URL: nobody answers there",))
    return "answers"


async def _script(settings: Settings) -> str:
    folder = open_script(script_name(settings))
    found = lint(folder.files, script_id=folder.id, folder=folder.shown)
    errors = sum(finding.severity == "error" for finding in found)
    if errors:
        raise FirstlineError(f"{folder.id} has {errors} errors: see firstline lint")
    return folder.id


async def _pages(settings: Settings) -> str:
    if not settings.web:
        return "none, as FIRSTLINE_WEB says"
    at = settings.public_url or f"http://{settings.host}:{settings.port}"
    if settings.host not in LOOPBACK and settings.public_url is None:
        problem = f"{PREFIX}PUBLIC_URL is not set: people come over https to a name"
        raise SettingsError((problem,))
    return at


async def _telegram(settings: Settings) -> str:
    if settings.telegram.token is None and settings.web:
        return "no token; people write on the pages"
    if settings.telegram.token is None:
        missing = f"{PREFIX}TELEGRAM__TOKEN is not set: @BotFather gives you one"
        raise SettingsError((missing,))
    messenger = messenger_named(settings.telegram.adapter, settings)
    async with closing(messenger):
        if not isinstance(messenger, Checkable):
            return messenger.name
        try:
            async with asyncio.timeout(PATIENCE):
                return await messenger.check()
        except TimeoutError:
            raise FirstlineError(f"no answer in {PATIENCE} s") from None
