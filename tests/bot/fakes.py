"""A messenger that records what it was asked, and does what it was told."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field

from bot.ports import Accept, Limits, Outgoing, Rate, Sent

FAST = Rate(10_000, 1)
UNLIMITED = Limits(per_bot=FAST, per_chat=FAST, per_group=FAST)


@dataclass
class FakeMessenger:
    """Takes every message, unless `answers` holds an error for it."""

    name: str = "fake"
    limits: Limits = UNLIMITED
    asked: list[Outgoing] = field(default_factory=list)
    sent: list[Outgoing] = field(default_factory=list)
    answers: deque[Exception | None] = field(default_factory=deque)
    moved: asyncio.Event = field(default_factory=asyncio.Event)

    def is_group(self, chat: str) -> bool:
        return chat.startswith("-")

    async def run(self, _: Accept) -> None:
        return

    async def send(self, outgoing: Outgoing) -> Sent:
        self.asked.append(outgoing)
        answer = self.answers.popleft() if self.answers else None
        if answer is not None:
            raise answer
        self.sent.append(outgoing)
        self.moved.set()
        return Sent(f"m{len(self.sent)}")

    async def has_sent(self, count: int) -> None:
        """Wait until so many have left."""
        while len(self.sent) < count:
            await self.moved.wait()
            self.moved.clear()

    def texts(self, chat: str = "1") -> list[str]:
        return [one.body.text for one in self.sent if one.chat == chat]
