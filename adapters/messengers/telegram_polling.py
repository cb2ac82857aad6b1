"""Long polling by our own loop: the offset moves when the updates are kept.

The loops of the libraries confirm a batch before it is processed, so a crash loses it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from adapters.messengers.telegram_updates import Json
from bot.errors import AdapterError, BadTokenError, StoreDownError, ThrottledError

log = logging.getLogger(__name__)

POLL = 25
"""Seconds that the server may hold a request without updates."""

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0

Fetch = Callable[[int], Awaitable[Sequence[Json]]]
"""Updates from an offset on."""

Hear = Callable[[Sequence[Json]], Awaitable[None]]
"""Keeps updates; returns when they may be confirmed."""


async def poll(fetch: Fetch, hear: Hear) -> None:
    """Receive until cancelled; raises BadTokenError, survives everything else."""
    offset, failed = 0, 0
    while True:
        pause = min(FIRST_PAUSE * 2**failed, LONGEST_PAUSE)
        try:
            updates = await fetch(offset)
            if updates:
                await hear(updates)
                # Of this batch alone: after an idle week the numbers begin anew,
                # perhaps below those of before.
                offset = max(update["update_id"] for update in updates) + 1
        except BadTokenError:
            raise
        except ThrottledError as error:
            await asyncio.sleep(error.seconds)
        except (AdapterError, StoreDownError) as error:
            failed += 1
            log.warning("not_received", extra={"why": type(error).__name__})
            await asyncio.sleep(pause)
        else:
            failed = 0
