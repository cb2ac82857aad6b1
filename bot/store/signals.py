"""Wake-ups: what may be lost, because everybody looks for himself every second.

The only module that speaks to Redis. When it is away, killed or flushed, the bot is
slower by at most the second of its polling.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from secrets import token_hex
from typing import Protocol

from redis.asyncio import Redis
from redis.exceptions import RedisError
from typing_extensions import override

log = logging.getLogger(__name__)

READY = "ready"
SENDING = "sending"
DESK = "desk"
"""Something changed that managers see."""

STOPPING = "stopping"
"""A server stops: its live pages look whether it is theirs."""

POLL = 1.0
"""Seconds after which one looks even if nobody woke."""

CHANNEL = "firstline:topics"
"""Where processes tell each other: who tells, then topics, a line each."""

MOST = 10_000
"""Topics that are remembered while the server is away; the rest is looked up."""

PAUSE = 1.0
PATIENCE = 5.0
"""Seconds after which a server that says nothing counts as away."""


def chat_topic(conversation: int) -> str:
    """Something was said in a conversation, has arrived, or could not be sent."""
    return f"chat:{conversation}"


def typing_topic(conversation: int) -> str:
    """Somebody of ours is writing in a conversation; nothing is kept of it."""
    return f"typing:{conversation}"


class Signals(Protocol):
    """Wakes whoever waits for a topic, here and in the other processes.

    READY has one waiter a process, who is told also of what happened before he waited.
    Any other topic has any number of listeners, or none.
    """

    @property
    def is_shared(self) -> bool:
        """Whether the other processes are told too."""
        ...

    async def wake(self, *topics: str) -> None:
        """Wake those who wait; never fails, may be lost."""
        ...

    async def wait(self, seconds: float = POLL) -> None:
        """Wait until READY is woken, or for so many seconds."""
        ...

    def listening(self, *topics: str) -> AbstractAsyncContextManager[Heard]:
        """Hear of topics from now on; read what they are about inside of it."""
        ...

    async def run(self) -> None:
        """Listen to the other processes until cancelled."""
        ...


class Heard:
    """What one listener has heard since it last looked; however often, once."""

    def __init__(self) -> None:
        self._topics: set[str] = set()
        self._event = asyncio.Event()

    def note(self, topic: str) -> None:
        """Hear of a topic."""
        self._topics.add(topic)
        self._event.set()

    async def wait(self, seconds: float = POLL) -> frozenset[str]:
        """The topics that were woken, at once if some were; none after the time."""
        await _woken(self._event, seconds)
        self._event.clear()
        topics = frozenset(self._topics)
        self._topics.clear()
        return topics


class LocalSignals(Signals):
    """Within one process."""

    is_shared = False

    def __init__(self) -> None:
        self._ready = asyncio.Event()
        self._heard: dict[str, set[Heard]] = {}

    @override
    async def wake(self, *topics: str) -> None:
        for topic in topics:
            if topic == READY:
                self._ready.set()
            for heard in self._heard.get(topic, ()):
                heard.note(topic)

    @override
    async def wait(self, seconds: float = POLL) -> None:
        await _woken(self._ready, seconds)
        self._ready.clear()

    @override
    @asynccontextmanager
    async def listening(self, *topics: str) -> AsyncIterator[Heard]:
        heard = Heard()
        for topic in topics:
            self._heard.setdefault(topic, set()).add(heard)
        try:
            yield heard
        finally:
            for topic in topics:
                others = self._heard[topic]
                others.discard(heard)
                # No topic outlives its last listener: there is one a conversation.
                if not others:
                    del self._heard[topic]

    @override
    async def run(self) -> None:
        await asyncio.Event().wait()


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
            if _is_cancelled():
                return
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
        while not _is_cancelled():
            await self._is_pending.wait()
            self._is_pending.clear()
            # All that gathered during the last message goes in one.
            topics, self._pending = self._pending, set()
            async with asyncio.timeout(PATIENCE):
                told = "\n".join((self._me, *sorted(topics)))
                await self._redis.publish(CHANNEL, told)


def _is_cancelled() -> bool:
    """Whether the task was told to stop, also if a library has swallowed it.

    The client waits by `wait_for`, which forgets; see below.
    """
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _woken(event: asyncio.Event, seconds: float) -> None:
    # Not `wait_for`: in Python 3.11 it forgets that it was cancelled when the event
    # comes at the same moment, and who is to stop would go on for ever.
    # https://github.com/python/cpython/issues/86296
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()


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
