"""A messenger in a hurry: what a test of something else puts around it."""

from __future__ import annotations

from dataclasses import dataclass

from adapters.messengers.telegram_messenger import Telegram
from bot.ports import Accept, Limits, Outgoing, Sent
from tests.bot.fakes import UNLIMITED


@dataclass
class Hurried:
    """A messenger whose limits are no part of the test."""

    inner: Telegram
    limits: Limits = UNLIMITED

    @property
    def name(self) -> str:
        return self.inner.name

    def is_group(self, chat: str) -> bool:
        return self.inner.is_group(chat)

    async def run(self, accept: Accept) -> None:
        await self.inner.run(accept)

    async def send(self, outgoing: Outgoing) -> Sent:
        return await self.inner.send(outgoing)
