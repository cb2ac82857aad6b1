"""The queue of updates: kept until a higher offset, given again until then."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from tests.servers.telegram.params import Json
from tests.servers.telegram.refusals import conflict

LIVES = 24 * 3600
PRESS_LIVES = 150
LONGEST_POLL = 50
MOST = 100
FUTURE = 10
"""An offset so far above the newest update is not believed."""

HASTE = 0.5
"""Seconds within which the same offset gives one update only."""

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}


class Clock(Protocol):
    """The server's time in seconds."""

    def __call__(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that was not confirmed."""

    id: int
    kind: str
    body: Json
    expires: float

    @property
    def json(self) -> Json:
        return {"update_id": self.id, self.kind: self.body}

    @property
    def queue(self) -> tuple[str, int]:
        """Updates of one queue are delivered to a hook one after the other."""
        if self.kind == "callback_query":
            return "user", int(self.body["from"]["id"])
        chat = self.body.get("chat")
        if self.kind in {"message", "edited_message"} and chat:
            return "chat", int(chat["id"])
        return self.kind, 0


@dataclass(slots=True)
class Updates:
    """What waits for the bot; one poller at a time."""

    clock: Clock
    pace: float = 1
    waiting: list[Waiting] = field(default_factory=list)
    next_id: int = 734_000_101
    allowed: tuple[str, ...] = ()
    is_hooked: bool = False
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    _poller: int = 0
    _last: tuple[int, float] = (0, 0)

    def push(self, kind: str, body: Json) -> int:
        """Queue an update; 0 when the bot did not ask for its kind."""
        wanted = kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT
        if not wanted:
            return 0
        lives = PRESS_LIVES if kind == "callback_query" else LIVES
        update = Waiting(self.next_id, kind, body, self.clock() + lives)
        self.next_id += 1
        self.waiting.append(update)
        self.wake()
        return update.id

    @property
    def polls(self) -> int:
        """How many requests have come, and were ended by a newer one."""
        return self._poller

    def wake(self) -> None:
        self.changed.set()
        self.changed = asyncio.Event()

    def end_poll(self) -> None:
        """Let the request that waits go, as a newer one would."""
        self._poller += 1
        self.wake()

    def drop(self, update: Waiting) -> None:
        if update in self.waiting:
            self.waiting.remove(update)

    def alive(self) -> list[Waiting]:
        now = self.clock()
        self.waiting = [update for update in self.waiting if update.expires > now]
        return self.waiting

    def allow(self, kinds: Sequence[str] | None) -> None:
        """Which kinds are kept from now on; None leaves it as it was."""
        if kinds is not None:
            self.allowed = tuple(kinds)

    async def poll(self, offset: int, limit: int, *, seconds: float) -> list[Json]:
        """One `getUpdates`."""
        if self.is_hooked:
            raise conflict(
                "can't use getUpdates method while webhook is active; use "
                "deleteWebhook to delete the webhook first"
            )
        # The newer request ends the older one.
        self.end_poll()
        mine = self._poller
        limit = self._hurried(offset, min(limit or MOST, MOST))
        end = self.clock() + min(seconds, LONGEST_POLL)
        while True:
            if self._poller != mine:
                raise conflict(
                    "terminated by other getUpdates request; make sure that only one "
                    "bot instance is running"
                )
            batch = self._from(offset)[:limit]
            left = end - self.clock()
            if batch or left <= 0:
                return [update.json for update in batch]
            await self._changed(left)

    def _hurried(self, offset: int, limit: int) -> int:
        before, at = self._last
        self._last = offset, self.clock()
        is_hasty = before == offset and self.clock() < at + HASTE * self.pace
        return 1 if is_hasty else limit

    def _from(self, offset: int) -> list[Waiting]:
        """What an offset asks for; what is below it is forgotten."""
        alive = self.alive()
        if offset < 0:
            self.waiting = alive[offset:]
        elif 0 < offset <= self.next_id + FUTURE:
            self.waiting = [update for update in alive if update.id >= offset]
        return self.waiting

    async def _changed(self, seconds: float) -> None:
        event = self.changed
        try:
            async with asyncio.timeout(seconds):
                await event.wait()
        except TimeoutError:
            return
