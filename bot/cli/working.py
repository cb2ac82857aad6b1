"""One piece of work in the database of the settings, for verbs that need no bot."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from bot.app import opened
from bot.environment import load_settings
from bot.errors import StoreAwayError, StoreDownError
from bot.ports import Scripts
from bot.scripts.shelf import Shelf
from bot.settings import Settings
from bot.store.moments import micros
from bot.transaction import Transaction, within

T = TypeVar("T")


def do(settings: Settings, scripts: Scripts, work: Callable[[Transaction], T]) -> T:
    """Do something in one transaction, also while `firstline run` goes on.

    Raises FirstlineError when the database is away, old or has another key.
    """
    return _run(settings, scripts, work)


def look(scripts: Scripts, work: Callable[[Transaction], T]) -> T:
    """Read something at length: who writes meanwhile need not wait.

    Raises what `do` raises.
    """
    return _run(load_settings(), scripts, work, is_reading=True)


def here(work: Callable[[Transaction], T]) -> T:
    """Do something that needs no script, in the database of the settings."""
    return do(load_settings(), Shelf([]), work)


def _run(
    settings: Settings,
    scripts: Scripts,
    work: Callable[[Transaction], T],
    *,
    is_reading: bool = False,
) -> T:
    async def within_app() -> T:
        async with opened(settings, scripts=scripts, messengers=[], beside=True) as app:

            def inside(connection: Connection) -> T:
                now = micros(app.clock())
                with within(connection, app.secrets, house=app.house, now=now) as tx:
                    return work(tx)

            database = app.database
            return await (database.read if is_reading else database.transact)(inside)

    try:
        return asyncio.run(within_app())
    except StoreDownError as error:
        raise StoreAwayError(error) from None
