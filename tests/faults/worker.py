"""A bot in a process of its own, made to be killed."""

from __future__ import annotations

import asyncio
import random
import signal
from dataclasses import dataclass
from pathlib import Path

from bot import running
from bot.app import OneScript, opened
from bot.delivery import delivery, marking, sending
from bot.running import run
from bot.settings import Settings
from bot.store.moments import SECOND
from tests.bot.echo import ECHO
from tests.bot.rig import windows
from tests.faults.mutants import MUTANTS
from tests.faults.world import World, WorldMessenger

LEASE = SECOND // 2
"""Short, so that a test need not wait for those who died."""

AMBIGUOUS = SECOND // 5


@dataclass(frozen=True, slots=True)
class Order:
    """What a process is to run."""

    database_url: str
    folder: str
    seed: int
    mutant: str | None = None


def hurry() -> None:
    """Shorten what a process waits for after another one died."""
    for module, name, value in (
        (delivery, "LEASE", LEASE),
        (running, "POLLER", LEASE),
        (sending, "AMBIGUOUS", AMBIGUOUS),
        (marking, "AMBIGUOUS", AMBIGUOUS),
    ):
        setattr(module, name, value)


def work(order: Order) -> None:
    """Run a bot until it is told to stop, or killed."""
    hurry()
    if order.mutant is not None:
        MUTANTS[order.mutant].apply(setattr)
    asyncio.run(_work(order))


async def _work(order: Order) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    folder = Path(order.folder)
    settings = Settings(database_url=order.database_url, data=folder)
    messenger = WorldMessenger(World(folder), random.Random(order.seed))
    async with opened(
        settings, scripts=OneScript(windows()), messengers=[messenger], engine=ECHO
    ) as made:
        await run(made, stop)
