"""Following the journal of turns beside the turns: how far one came, what is new.

A turn that another process has not committed yet may have a lower number than one that
is seen, so on a shared database the newest seconds are left for later.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, cast

from msgspec import Struct
from sqlalchemy import Executable, bindparam, select

from bot.loops import forever
from bot.store.moments import SECOND
from bot.store.prepared import Prepared
from bot.store.tables import settings
from bot.transaction import Transaction

BATCH = 50
"""Turns in one transaction: few, because whoever writes waits for it."""

BREATH = 0.05
"""Seconds that are left to the turns when there is much to follow."""

SETTLED = 20 * SECOND
"""No transaction lives longer: a turn of this age is seen by everybody."""

NO_TIME = 2**62
"""Later than any turn."""


class Trail(Struct, frozen=True):
    """How far a follower came: the newest turn it has read, under a name."""

    name: str

    def reached(self, tx: Transaction) -> int:
        """The number of the last turn that was read."""
        return int(_REACHED.scalar(tx.connection, name=self.name) or 0)

    def move(self, tx: Transaction, turn: int) -> None:
        """Remember that everything up to a turn was read."""
        _MOVE.run(tx.connection, name=self.name, value=str(turn))


def settled(tx: Transaction, *, is_shared: bool) -> int:
    """Up to when all turns are there to be read, if others may write too."""
    return tx.now - SETTLED if is_shared else NO_TIME


async def follow(
    work: Callable[[], Awaitable[int]],
    log: logging.Logger,
    *,
    pause: float,
    failed: str,
) -> None:
    """Read on until cancelled; `work` reads a batch and says how much it was."""

    async def step() -> None:
        read = await work()
        await asyncio.sleep(BREATH if read else pause)

    await forever(step, log, failed=failed)


_REACHED = Prepared(
    lambda _: select(settings.c.value).where(settings.c.name == bindparam("name"))
)


def _moving(insert_: Any) -> Executable:  # noqa: ANN401 (one of each dialect)
    statement = insert_(settings).values(
        name=bindparam("name"), value=bindparam("value")
    )
    return cast(
        "Executable",
        statement.on_conflict_do_update(
            index_elements=["name"], set_={"value": statement.excluded.value}
        ),
    )


_MOVE = Prepared(_moving)
