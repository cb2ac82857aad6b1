"""One message goes out, unless somebody else speaks by now; what came of it."""

from __future__ import annotations

import asyncio
import logging

from bot.delivery.heads import may_be_said
from bot.errors import (
    SilencedError,
    StoreDownError,
    UnknownResultError,
    UnreachableError,
)
from bot.outbox.claims import Claim, Result
from bot.ports import House, Messenger, Sent
from bot.store.database import Database

log = logging.getLogger(__name__)

PATIENCE = 30.0
"""Seconds for an answer of the messenger; then the result is unknown."""


async def post(
    one: Claim, *, messenger: Messenger, house: House, database: Database
) -> Result:
    """Send what was claimed; whatever goes wrong is a result."""
    outcome: Sent | Exception
    try:
        if _may_be_late(one, house):
            await _look_again(one, database)
        async with asyncio.timeout(PATIENCE):
            outcome = await messenger.send(one.outgoing)
    except TimeoutError:
        outcome = UnknownResultError("no answer")
    except Exception as error:  # noqa: BLE001 (what it is decides `marking`)
        log.warning("not_sent", extra={"why": type(error).__name__})
        outcome = error
    return Result(one, outcome)


def _may_be_late(one: Claim, house: House) -> bool:
    """Whether somebody else may speak since a word of the bot was claimed."""
    is_bots = one.outgoing.speaker == "bot"
    return is_bots and house.changes.is_since(one.conversation, one.seen)


async def _look_again(one: Claim, database: Database) -> None:
    """Raise SilencedError for what must not be sent any more."""
    try:
        may = await database.read(lambda c: may_be_said(c, one))
    except StoreDownError as error:
        # Nothing has left, so it is simply tried later.
        raise UnreachableError(str(error)) from error
    if not may:
        raise SilencedError("another speaks")
