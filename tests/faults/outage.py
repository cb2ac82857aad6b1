"""PostgreSQL is killed under load: nothing is confirmed meanwhile, nothing is lost."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import random
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from typing_extensions import override

from adapters.messengers.telegram_hooks import Hook
from adapters.messengers.telegram_polling import Hear
from adapters.messengers.telegram_updates import Json, read_update
from bot.errors import StoreDownError
from bot.store.database import open_database
from bot.store.migrations import migrate
from bot.store.moments import micros, utc_now
from bot.store.secrets import open_secrets
from tests.bot.clock import SteeredClock
from tests.bot.rig import Rig
from tests.faults.checker import echoes
from tests.faults.experiments import Bench
from tests.faults.world import Update, people
from tests.servers.postgres import Cluster, postgres_cluster

SECRET = "a-secret-of-the-hook"  # noqa: S105 (of nothing)
LATEST = 10.0
"""Seconds until people are answered again; one looks every second."""


class RealClock(SteeredClock):
    """The clock of the machine."""

    @override
    def __call__(self) -> dt.datetime:
        return utc_now()

    @property
    @override
    def micros(self) -> int:
        return micros(utc_now())


@dataclass
class Outage:
    """Statuses of the hook while it was down and up, and the longest wait."""

    wrong: list[str]
    down: set[int] = field(default_factory=set)
    up: set[int] = field(default_factory=set)
    longest: float = 0


async def outage(folder: Path, *, kills: int, seed: int = 1) -> Outage:
    """Kill the server so often while people write; what became of it."""
    with postgres_cluster() as cluster, ExitStack() as servers:
        # A commit must be on its way to the disk, or the kill would take it back.
        server = servers.enter_context(cluster.serving(synchronous_commit="on"))
        bench = await _bench(cluster, folder)
        seen = Outage([])
        try:
            async with _working(bench) as rig:
                hook = Hook(_hearing(rig), SECRET)
                for kill in range(kills):
                    bench.world.write(_more(bench, kill, seed=seed))
                    await asyncio.sleep(random.Random(kill).uniform(0.1, 0.5))
                    server.kill()
                    server.wait()
                    seen.down.add(await _post(hook, kill))
                    server = servers.enter_context(
                        cluster.serving(synchronous_commit="on")
                    )
                    seen.longest = max(seen.longest, await _answered(bench))
                    seen.up.add(await _post(hook, kill))
                await asyncio.sleep(1.5)
                await _answered(bench)
            seen.wrong += await bench.verdict(kills=kills)
        finally:
            await bench.database.close()
    return seen


async def _bench(cluster: Cluster, folder: Path) -> Bench:
    database = open_database(cluster.url)
    await database.transact(migrate)
    secrets = await database.transact(lambda c: open_secrets(c, "key", now=0))
    return Bench(database, secrets, folder, clock=RealClock())


@asynccontextmanager
async def _working(bench: Bench) -> AsyncIterator[Rig]:
    rig = bench.rig()
    tasks = [
        asyncio.ensure_future(work)
        for work in (rig.turns.run(), rig.delivery.run(), _receive(rig))
    ]
    try:
        yield rig
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _receive(rig: Rig) -> None:
    """Poll as the application does: again and again when it cannot be kept."""
    while True:
        try:
            await rig.delivery.messenger.run(rig.intake.accept)
        except StoreDownError:
            await asyncio.sleep(0.2)


def _hearing(rig: Rig) -> Hear:
    async def hear(updates: Sequence[Json]) -> None:
        heard = [
            read_update(one, channel="fake", bot="1", now=utc_now()) for one in updates
        ]
        await rig.intake.accept([one for one in heard if one is not None])

    return hear


async def _post(hook: Hook, number: int) -> int:
    """The same update before and after: it is sent again until it is confirmed."""
    person = {"id": 77, "is_bot": False, "first_name": "Анна"}
    message = {
        "message_id": number + 1,
        "date": int(time.time()),
        "chat": {"id": 77, "type": "private"},
        "from": person,
        "text": "hello",
    }
    body = json.dumps({"update_id": number + 1, "message": message}).encode()
    return (await hook.take(SECRET, body)).status


def _more(bench: Bench, kill: int, *, seed: int) -> list[Update]:
    written = len(bench.world.updates())
    fresh = people(10, 3, seed=seed + kill)
    return [
        Update(f"{kill}:{one.id}", one.chat, f"u{written + place}")
        for place, one in enumerate(fresh)
    ]


async def _answered(bench: Bench) -> float:
    """Seconds until everybody is answered."""
    begun = time.monotonic()
    wanted = {(one.chat, one.text) for one in bench.world.updates()}
    while time.monotonic() - begun < LATEST * 2:
        history = bench.world.history()
        told = {(one.chat, line) for one in history for line in echoes(one.text)}
        if wanted <= told:
            break
        await asyncio.sleep(0.05)
    return time.monotonic() - begun
