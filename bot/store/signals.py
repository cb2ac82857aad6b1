"""Wake-ups: what may be lost, because everybody looks for himself every second.

The only module that speaks to Redis. When it is away, killed or flushed, the bot is
slower by at most the second of its polling.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol

from redis.asyncio import Redis
from redis.exceptions import RedisError
from typing_extensions import override

log = logging.getLogger(__name__)

READY = "ready"
SENDING = "sending"
POLL = 1.0
"""Seconds after which one looks even if nobody woke."""

PREFIX = "firstline:"
PAUSE = 1.0


class Signals(Protocol):
    """Wakes whoever waits for a topic, here and in the other processes."""

    async def wake(self, topic: str) -> None:
        """Wake those who wait; never fails, may be lost."""
        ...

    async def wait(self, topic: str, seconds: float = POLL) -> None:
        """Wait until woken, or for so many seconds."""
        ...

    async def run(self) -> None:
        """Listen to the other processes until cancelled."""
        ...


@dataclass(frozen=True, slots=True)
class LocalSignals(Signals):
    """Within one process."""

    _events: dict[str, asyncio.Event] = field(
        default_factory=lambda: defaultdict(asyncio.Event)
    )

    @override
    async def wake(self, topic: str) -> None:
        self._events[topic].set()

    @override
    async def wait(self, topic: str, seconds: float = POLL) -> None:
        event = self._events[topic]
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(event.wait(), seconds)
        event.clear()

    @override
    async def run(self) -> None:
        await asyncio.Event().wait()


class RedisSignals(Signals):
    """Between processes; its own are woken without asking the server."""

    def __init__(self, url: str) -> None:
        self._redis = Redis.from_url(url)
        self._local = LocalSignals()
        self._pending: set[str] = set()
        self._is_pending = asyncio.Event()

    @override
    async def wake(self, topic: str) -> None:
        await self._local.wake(topic)
        # Told by `run`: a server that hangs must not keep an update waiting.
        self._pending.add(topic)
        self._is_pending.set()

    @override
    async def wait(self, topic: str, seconds: float = POLL) -> None:
        await self._local.wait(topic, seconds)

    @override
    async def run(self) -> None:
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._again(self._listen))
                tasks.create_task(self._again(self._tell))
        finally:
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
            await heard.psubscribe(PREFIX + "*")
            async for message in heard.listen():
                channel = message.get("channel")
                if message["type"] == "pmessage" and isinstance(channel, bytes):
                    await self._local.wake(channel.decode().removeprefix(PREFIX))

    async def _tell(self) -> None:
        while True:
            await self._is_pending.wait()
            self._is_pending.clear()
            while self._pending:
                await self._redis.publish(PREFIX + self._pending.pop(), b"")


def open_signals(url: str | None) -> Signals:
    """Signals over Redis when there is an address, else within this process."""
    return RedisSignals(url) if url else LocalSignals()


async def reach(url: str) -> bool:
    """Whether a server answers at an address."""
    redis = Redis.from_url(url)
    try:
        return bool(await redis.ping())
    except (RedisError, OSError, TimeoutError):
        return False
    finally:
        await redis.aclose()
