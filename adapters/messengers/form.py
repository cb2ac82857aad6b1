"""The channel of forms: what the bot says there is heard by nobody.

A manager's words are refused, so that nobody takes them for delivered.
"""

from __future__ import annotations

import asyncio

from typing_extensions import override

from bot.errors import RejectedError
from bot.guests.forms import FORM
from bot.ports import Accept, Limits, Messenger, Outgoing, Rate, Sent
from bot.settings import Settings

AT_ONCE = Rate(10_000, 1)


def open_messenger(settings: Settings) -> Forms:  # noqa: ARG001 (as any messenger)
    """The channel of forms."""
    return Forms()


class Forms(Messenger):
    """Sends nothing anywhere."""

    @property
    @override
    def name(self) -> str:
        return FORM

    @property
    @override
    def limits(self) -> Limits:
        return Limits(per_bot=AT_ONCE, per_chat=AT_ONCE, has_keys=True)

    @override
    def is_group(self, chat: str) -> bool:
        return False

    @override
    async def run(self, accept: Accept) -> None:
        await asyncio.Event().wait()

    @override
    async def send(self, outgoing: Outgoing) -> Sent:
        if outgoing.speaker == "human":
            raise RejectedError("a form takes no answer: call or write to the person")
        return Sent("")
