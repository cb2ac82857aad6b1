"""Loops that outlive errors: the database away, or a step that failed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import NoReturn

from bot.errors import StoreDownError

PAUSE = 1.0
"""Seconds before a loop tries again."""


async def forever(
    step: Callable[[], Awaitable[None]],
    log: logging.Logger,
    *,
    failed: str,
) -> NoReturn:
    """Repeat a step until cancelled; what it raises is logged, `failed` its name."""
    while True:
        try:
            await step()
        except StoreDownError as error:
            log.warning("store_down", extra={"why": str(error)})
            await asyncio.sleep(PAUSE)
        except Exception:
            log.exception(failed)
            await asyncio.sleep(PAUSE)


async def finish(work: Coroutine[None, None, None]) -> None:
    """Do a work to its end, also when we are told to stop meanwhile."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise


async def carry_out(work: Coroutine[None, None, None]) -> None:
    """Do a work to its end, also when we are told to stop meanwhile.

    Then nobody learns of its error: to stop comes first.
    """
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.gather(task, return_exceptions=True)
        raise
