"""A file that is touched as long as a process works: for whatever watches over it."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, text

from bot.loops import forever
from bot.store.database import Database

log = logging.getLogger(__name__)

BEAT = 5.0
"""Seconds."""


async def beat(database: Database, path: Path) -> None:
    """Touch a file while the loop turns and the database answers, until cancelled."""
    await forever(partial(_once, database, path), log, failed="pulse_failed")


async def _once(database: Database, path: Path) -> None:
    await database.read(_ask)
    await asyncio.to_thread(path.touch)
    await asyncio.sleep(BEAT)


def _ask(connection: Connection) -> None:
    connection.execute(text("SELECT 1"))
