"""Kills bots at random moments while people write, and starts them again."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import signal
import time
from dataclasses import dataclass
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path

from sqlalchemy import Connection, text

from bot.store.database import Database, open_database
from bot.store.migrations import migrate
from bot.store.secrets import Secrets, open_secrets
from tests.faults.checker import check, look
from tests.faults.worker import Order, work
from tests.faults.world import World, people

KEY = "killed"


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is written, by how many bots, and how often one is killed."""

    chats: int
    lines: int
    processes: int
    kills: int
    seed: int
    mutant: str | None = None
    patience: float = 60
    """Seconds for all to be answered after the last kill."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What broke, and figures for the table."""

    wrong: list[str]
    updates: int
    kills: int
    again: int
    seconds: float


def processes() -> ForkServerContext:
    """A context that forks bots from a process that has imported everything."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.worker"])
    return context


def run(plan: Plan, database_url: str, folder: Path) -> Outcome:
    """Carry a plan out and check what is left."""
    begun = time.monotonic()
    world = World(folder)
    updates = people(plan.chats, plan.lines, seed=plan.seed)
    (folder / "secret.key").write_text(KEY, "ascii")
    chance = random.Random(plan.seed)
    herd = Herd(plan, database_url, folder)
    try:
        for kill in range(plan.kills):
            # Some write while the bots are dying, the rest after each kill.
            share = len(updates) // plan.kills
            end = None if kill == plan.kills - 1 else (kill + 1) * share
            world.write(updates[kill * share : end])
            time.sleep(chance.uniform(0.15, 0.6))
            herd.kill(chance)
        asyncio.run(_until_at_rest(herd, plan, updates=len(updates)))
    finally:
        herd.stop()
    wrong = asyncio.run(_verdict(plan, database_url, world=world))
    history = world.history()
    again = len(history) - len({asked.key for asked in history})
    took = time.monotonic() - begun
    return Outcome(wrong, len(updates), plan.kills, again, took)


class Herd:
    """The bots that are alive."""

    def __init__(self, plan: Plan, database_url: str, folder: Path) -> None:
        self._context = processes()
        self._order = Order(database_url, str(folder), plan.seed, plan.mutant)
        self._alive = [self._start() for _ in range(plan.processes)]

    def kill(self, chance: random.Random) -> None:
        """Kill one of them, and start another in its place."""
        place = chance.randrange(len(self._alive))
        dying = self._alive[place]
        if dying.pid is not None:
            os.kill(dying.pid, signal.SIGKILL)
        dying.join()
        self._alive[place] = self._start()

    def stop(self) -> None:
        """Tell all to stop, and wait until they have."""
        for process in self._alive:
            process.terminate()
        for process in self._alive:
            process.join(20)
            if process.is_alive():
                process.kill()
                process.join()

    def _start(self) -> ForkServerProcess:
        process = self._context.Process(target=work, args=(self._order,), daemon=True)
        process.start()
        return process


async def _until_at_rest(herd: Herd, plan: Plan, *, updates: int) -> None:
    """Wait until everything is answered; a database of one process is not opened."""
    world = World(Path(herd._order.folder))  # noqa: SLF001 (of the same module)
    end = time.monotonic() + plan.patience
    calm = 0
    seen = -1
    while calm < 8 and time.monotonic() < end:
        await asyncio.sleep(0.25)
        now = len(world.history())
        calm = calm + 1 if now == seen and world.offset >= updates else 0
        seen = now


async def _verdict(plan: Plan, database_url: str, *, world: World) -> list[str]:
    database = open_database(database_url)
    try:
        wrong = await _integrity(database)
        secrets = await _secrets(database)
        rows = await database.read(look)
    finally:
        await database.close()
    found = check(
        rows, world.history(), world.updates(), secrets=secrets, kills=plan.kills
    )
    return [*wrong, *found]


async def _secrets(database: Database) -> Secrets:
    def work_(connection: Connection) -> Secrets:
        migrate(connection)
        return open_secrets(connection, KEY, now=0)

    return await database.transact(work_)


async def _integrity(database: Database) -> list[str]:
    if database.is_shared:
        return []
    told = await database.read(lambda c: c.scalar(text("PRAGMA integrity_check")))
    return [] if told == "ok" else [f"integrity: {told}"]
