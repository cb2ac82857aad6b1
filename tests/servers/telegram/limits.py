"""Flood control: how much may be sent, and what came too early is written down."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

from tests.servers.telegram.refusals import too_many


@dataclass(frozen=True, slots=True)
class Rate:
    """At most `count` in any `seconds`."""

    count: int
    seconds: float


@dataclass(slots=True)
class Flood:
    """The limits of one bot; a call that is refused keeps its scope shut.

    The windows are a tenth shorter than those a bot is told of: the network does not
    keep the distance of two calls.
    """

    per_bot: Rate = Rate(30, 0.9)
    per_chat: Rate = Rate(1, 0.9)
    per_group: Rate = Rate(20, 54)
    is_on: bool = True
    early: list[tuple[str, float]] = field(default_factory=list)
    """Calls that came before `retry_after` was over, with the time."""
    _sent: dict[str, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _shut: dict[str, float] = field(default_factory=dict)

    def check(self, chat: int, now: float) -> None:
        """Count one message to a chat; raises 429."""
        if not self.is_on:
            return
        rates = {"bot": self.per_bot, f"chat {chat}": self.per_chat}
        if chat < 0:
            rates = {"bot": self.per_bot, f"chat {chat}": self.per_group}
        for scope, rate in rates.items():
            wait = self._wait(scope, rate, now)
            if wait > 0:
                self._shut[scope] = now + wait
                raise too_many(wait)
        for scope in rates:
            self._sent[scope].append(now)

    def shut(self, seconds: int, now: float, *, chat: int | None = None) -> None:
        """Refuse everything to a chat, or everything, for a while."""
        self._shut["bot" if chat is None else f"chat {chat}"] = now + seconds

    def _wait(self, scope: str, rate: Rate, now: float) -> int:
        until = self._shut.get(scope, 0)
        if now < until:
            self.early.append((scope, now))
            return math.ceil(until - now)
        sent = self._sent[scope]
        while sent and sent[0] <= now - rate.seconds:
            sent.popleft()
        if len(sent) < rate.count:
            return 0
        return max(1, math.ceil(sent[0] + rate.seconds - now))
