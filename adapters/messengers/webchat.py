"""The chat of our own pages: what is sent is there already, in the outbox.

Pages read the database. So sending needs no network and has no unknown result: a
message counts as sent when its row says so, and that row is what a page shows. The
page is woken when the mark is committed, by whoever committed it.
"""

from __future__ import annotations

import asyncio

from typing_extensions import override

from bot.errors import RejectedError
from bot.guests.guests import WEBCHAT
from bot.ports import Accept, Limits, Messenger, Outgoing, Rate, Sent
from bot.settings import Settings

OWN = Limits(
    per_bot=Rate(2000, 1),
    per_chat=Rate(50, 1),
    per_group=Rate(50, 1),
    text=100_000,
    has_keys=True,
    shows_authors=True,
)
"""No limit of anybody: only a guard against a script that talks for ever."""


class Webchat(Messenger):
    """The channel `webchat`."""

    @property
    @override
    def name(self) -> str:
        return WEBCHAT

    @property
    @override
    def limits(self) -> Limits:
        return OWN

    @override
    def is_group(self, chat: str) -> bool:
        return False

    @override
    async def run(self, accept: Accept, /) -> None:
        """Prospects come in through the server."""
        await asyncio.Event().wait()

    @override
    async def send(self, outgoing: Outgoing) -> Sent:
        """Let a message be shown; raises RejectedError for what pages cannot show."""
        if outgoing.body.act != "say":
            raise RejectedError(f"a page cannot {outgoing.body.act}")
        return Sent(outgoing.key)


def open_messenger(settings: Settings) -> Webchat:  # noqa: ARG001 (as any messenger)
    """The chat of our own pages."""
    return Webchat()
