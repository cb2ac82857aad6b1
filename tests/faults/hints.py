"""Redis is killed, hangs and is emptied while bots work: it carries hints only."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager
from typing import TYPE_CHECKING

from redis.asyncio import Redis

from bot.store.redis_signals import RedisSignals
from bot.store.signals import POLL
from tests.bot.rig import Rig
from tests.faults.world import Update
from tests.servers.processes import free_port
from tests.servers.redis import redis_process

if TYPE_CHECKING:
    from tests.faults.experiments import Bench

SLACK = 2.0
"""Seconds for the work itself, on a machine that is busy."""

LATEST = 2 * POLL + SLACK
"""A turn is found by looking, and so is what it says."""


async def hints(bench: Bench) -> list[str]:
    """Every answer comes, at most two looks later, and none is lost or doubled."""
    port = free_port()
    url = f"redis://127.0.0.1:{port}/0"
    wrong: list[str] = []
    with ExitStack() as servers:

        def start() -> subprocess.Popen[bytes]:
            return servers.enter_context(redis_process(bench.folder, port))

        server = start()
        async with working(bench, url) as receiving:
            wrong += await ask(bench, receiving, "up")
            server.kill()
            server.wait()
            wrong += await ask(bench, receiving, "killed")
            server = start()
            wrong += await ask(bench, receiving, "back")
            server.send_signal(signal.SIGSTOP)
            wrong += await ask(bench, receiving, "hanging")
            server.send_signal(signal.SIGCONT)
            wrong += await ask(bench, receiving, "awake")
            async with Redis.from_url(url) as redis:
                await redis.flushall()
            wrong += await ask(bench, receiving, "flushed")
    return [*wrong, *await bench.verdict(kills=0)]


@asynccontextmanager
async def working(bench: Bench, url: str) -> AsyncIterator[Rig]:
    """Three processes on one server: one receives, one answers, one sends."""
    rigs = [bench.rig(owner=name, signals=RedisSignals(url)) for name in "abc"]
    receiving, answering, sending = rigs
    tasks = [
        *(asyncio.ensure_future(one.signals.run()) for one in rigs),
        asyncio.ensure_future(answering.turns.run()),
        asyncio.ensure_future(sending.delivery.run()),
    ]
    try:
        yield receiving
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def ask(bench: Bench, receiving: Rig, phase: str) -> list[str]:
    """Five people write; whether all are answered in time."""
    written = len(bench.world.updates())
    fresh = [
        Update(f"{written + n}", f"{phase} {n}", f"u{written + n}") for n in range(5)
    ]
    bench.world.write(fresh)
    begun = time.monotonic()
    while bench.world.offset < written + len(fresh):
        await receiving.delivery.messenger.poll(receiving.intake.accept)  # type: ignore[attr-defined]  # of a world
    kept = time.monotonic() - begun
    while silent := list(_silent(bench, fresh)):
        if time.monotonic() - begun > LATEST + kept:
            return [f"hints: {phase}: {len(silent)} waited {LATEST:.1f} s"]
        await asyncio.sleep(0.02)
    return []


def _silent(bench: Bench, asked: list[Update]) -> Iterator[str]:
    heard = {one.chat for one in bench.world.history()}
    return (one.chat for one in asked if one.chat not in heard)
