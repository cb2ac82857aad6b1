"""Wake-ups between processes: the only module that speaks to Redis.

When it is away, killed or flushed, the bot is slower by at most the second of its
polling.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from secrets import token_hex

from redis.asyncio import Redis
from redis.exceptions import RedisError
from typing_extensions import override

from bot.store.signals import POLL, Heard, LocalSignals, Signals

log = logging.getLogger(__name__)

CHANNEL = "firstline:topics"
"""Where processes tell each other: who tells, then topics, a line each."""

MOST = 10_000
"""Topics that are remembered while the server is away; the rest is looked up."""

PAUSE = 1.0
AGAIN = 0.1
"""Seconds after which whoever does not stop is told once more."""

PATIENCE = 5.0
"""Seconds after which a server that says nothing counts as away."""


class RedisSignals(Signals):
    """Between processes; its own are woken without asking the server."""

    is_shared = True

    def __init__(self, url: str) -> None:
        # A peer that is gone without a word is noticed by the system.
        self._redis = Redis.from_url(
            url, socket_connect_timeout=PATIENCE, socket_keepalive=True
        )
        self._local = LocalSignals()
        self._me = token_hex(8)
        self._pending: set[str] = set()
        self._is_pending = asyncio.Event()

    @override
    async def wake(self, *topics: str) -> None:
        await self._local.wake(*topics)
        # Told by `run`: a server that hangs must not keep an update waiting.
        if len(self._pending) < MOST:
            self._pending.update(topics)
        self._is_pending.set()

    @override
    async def wait(self, seconds: float = POLL) -> None:
        await self._local.wait(seconds)

    @override
    def listening(self, *topics: str) -> AbstractAsyncContextManager[Heard]:
        return self._local.listening(*topics)

    @override
    async def run(self) -> None:
        tasks = [
            asyncio.create_task(self._again(act)) for act in (self._listen, self._tell)
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await _end(tasks)
            await self._redis.aclose()

    async def _again(self, act: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await act()
            except (RedisError, OSError, TimeoutError) as error:
                log.warning("redis_away", extra={"why": type(error).__name__})
            await asyncio.sleep(PAUSE)

    async def _listen(self) -> None:
        async with self._redis.pubsub() as heard:
            await heard.subscribe(CHANNEL)
            async for message in heard.listen():
                data = message.get("data")
                if message["type"] == "message" and isinstance(data, bytes):
                    who, *topics = data.decode(errors="replace").split("\n")
                    if who != self._me:
                        await self._local.wake(*topics)

    async def _tell(self) -> None:
        while True:
            await self._is_pending.wait()
            self._is_pending.clear()
            # All that gathered during the last message goes in one.
            topics, self._pending = self._pending, set()
            async with asyncio.timeout(PATIENCE):
                told = "\n".join((self._me, *sorted(topics)))
                await self._redis.publish(CHANNEL, told)


async def _end(tasks: Iterable[asyncio.Task[None]]) -> None:
    """Tell tasks to stop until they have: the client may swallow it, and once is lost.

    It waits by `wait_for`, which forgets it when an answer has come just then.
    """
    left = set(tasks)
    while left:
        for task in left:
            task.cancel()
        _, left = await asyncio.wait(left, timeout=AGAIN)


async def reach(url: str) -> bool:
    """Whether a server answers at an address."""
    redis = Redis.from_url(url)
    try:
        return bool(await redis.ping())
    except (RedisError, OSError, TimeoutError):
        return False
    finally:
        await redis.aclose()
