"""What a transaction has answered: whom it concerns, what may be sent right away."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterable, Mapping, Sequence
from typing import Protocol

from msgspec import Struct
from sqlalchemy import Connection

from bot.outbox.claims import Claim, Result, Sender
from bot.store.signals import DESK, READY, SENDING, chat_topic


class Outlet(Protocol):
    """Sends what was claimed for one channel."""

    @property
    def sender(self) -> Sender:
        """By which right it sends."""
        ...

    def push(self, claims: Iterable[Claim]) -> None:
        """Send what was claimed, and committed as such."""
        ...

    def unmarked(self) -> Sequence[Result]:
        """What was sent and nobody marks yet; whoever asks tells what became of it."""
        ...

    def mark(self, connection: Connection, results: Sequence[Result]) -> bool:
        """Mark them; whether more is to be sent now."""
        ...

    async def marked(self, results: Sequence[Result], *, is_left: bool) -> None:
        """Their marks are committed."""
        ...

    def not_marked(self, results: Sequence[Result]) -> None:
        """They are not: somebody else has to."""
        ...


Outlets = Mapping[str, Outlet]
"""By channel."""


class Answered(Struct, frozen=True):
    """Conversations that were answered, and messages claimed in the same commit."""

    conversations: tuple[int, ...] = ()
    claims: tuple[Claim, ...] = ()
    is_left: bool = False
    """Something was written that waits to be claimed."""

    is_ready: bool = False
    """Something was kept that waits to be answered."""

    def topics(self) -> tuple[str, ...]:
        """Whom to wake."""
        topics = [READY] if self.is_ready else []
        if self.is_left:
            topics.append(SENDING)
        if self.conversations:
            topics.append(DESK)
        return (*topics, *map(chat_topic, self.conversations))


def senders_of(outlets: Outlets) -> dict[str, Sender]:
    """The senders whose messages a transaction may claim."""
    return {name: outlet.sender for name, outlet in outlets.items()}


async def told(work: Awaitable[Answered], outlets: Outlets) -> Answered:
    """Wait for a transaction and send what it has claimed.

    Also when whoever waits is told to stop: it is committed, and nobody else sends it.
    """
    task = asyncio.ensure_future(_carried_out(work, outlets))
    done = await asyncio.shield(task)
    if isinstance(done, BaseException):
        raise done
    return done


async def _carried_out(
    work: Awaitable[Answered], outlets: Outlets
) -> Answered | BaseException:
    """What came of it; an error is a result, for nobody may be there to take it."""
    try:
        answered = await work
    except asyncio.CancelledError:
        raise
    except BaseException as error:  # noqa: BLE001 (raised again by who waits)
        return error
    for channel, outlet in outlets.items():
        outlet.push([one for one in answered.claims if one.outgoing.channel == channel])
    return answered
