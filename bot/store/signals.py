"""Wake-ups: what may be lost, because everybody looks for himself every second.

Within a process here, between processes in `redis_signals`.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol

from typing_extensions import override

READY = "ready"
SENDING = "sending"
DESK = "desk"
"""Something changed that managers see."""

STOPPING = "stopping"
"""A server stops: its live pages look whether it is theirs."""

POLL = 1.0
"""Seconds after which one looks even if nobody woke."""


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


async def _woken(event: asyncio.Event, seconds: float) -> None:
    # Not `wait_for`: in Python 3.11 it forgets that it was cancelled when the event
    # comes at the same moment, and who is to stop would go on for ever.
    # https://github.com/python/cpython/issues/86296
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
