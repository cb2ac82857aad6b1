"""From the outbox to a messenger: in order within a chat, under its limits.

Sent at least once: a repeat is possible only between the messenger's “ok” and our
commit, where the messenger has no keys of its own.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from bot.errors import UnknownResultError
from bot.loops import PAUSE, forever
from bot.marking import Result, mark
from bot.pace import Pace
from bot.ports import House, Messenger, Sent
from bot.sending import MINUTE, Claim, Sender, claim
from bot.store.database import Database
from bot.store.moments import SECOND, Clock, micros
from bot.store.queues import Lease, free_lease
from bot.store.secrets import Secrets
from bot.store.signals import DESK, SENDING, Signals, chat_topic
from bot.transaction import within

log = logging.getLogger(__name__)

LEASE = 10 * SECOND
SENDERS = 4
"""Loops side by side, so that one slow answer holds up only its own batch."""

BATCH = 8
PATIENCE = 30.0
"""Seconds for an answer of the messenger; then the result is unknown."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """Sends for one messenger; of all processes only the owner of the lease does."""

    database: Database
    secrets: Secrets
    house: House
    messenger: Messenger
    signals: Signals
    clock: Clock
    sender: Sender

    async def run(self) -> None:
        """Send until cancelled; what is under way is finished and marked."""
        try:
            async with asyncio.TaskGroup() as loops:
                for _ in range(SENDERS):
                    loops.create_task(self._loop())
        finally:
            await self.database.transact(
                lambda connection: free_lease(connection, self.sender.lease)
            )

    async def step(self) -> int:
        """Send what may be sent now; how many messages were tried."""
        claims = await self.database.transact(self._claim)
        if claims:
            await _to_the_end(self._finish(claims))
        return len(claims)

    async def _loop(self) -> None:
        await forever(self._once, log, failed="delivery_failed")

    async def _once(self) -> None:
        if not await self.step():
            await self.signals.wait(SENDING, _nap(self))

    async def _finish(self, claims: list[Claim]) -> None:
        results = await asyncio.gather(*(self._send(one) for one in claims))
        await self.database.transact(lambda c: self._mark(c, results))
        await self.signals.wake(*_topics(results))

    async def _send(self, one: Claim) -> Result:
        outcome: Sent | Exception
        try:
            async with asyncio.timeout(PATIENCE):
                outcome = await self.messenger.send(one.outgoing)
        except TimeoutError:
            outcome = UnknownResultError("no answer")
        except Exception as error:  # noqa: BLE001 (what it is decides `marking`)
            log.warning("not_sent", extra={"why": type(error).__name__})
            outcome = error
        return Result(one, outcome)

    def _claim(self, connection: Connection) -> list[Claim]:
        now = micros(self.clock())
        self.sender.pace.forget(now - MINUTE)
        return claim(connection, self.sender, count=BATCH, now=now)

    def _mark(self, connection: Connection, results: list[Result]) -> None:
        now = micros(self.clock())
        with within(connection, self.secrets, house=self.house, now=now) as tx:
            mark(tx, self.sender, results=results)


def deliver(
    database: Database,
    secrets: Secrets,
    *,
    house: House,
    messenger: Messenger,
    signals: Signals,
    clock: Clock,
    owner: str,
) -> Delivery:
    """The delivery of one messenger; `owner` is the name of this process."""
    sender = Sender(
        lease=Lease(f"sender:{messenger.name}", owner, LEASE),
        channel=messenger.name,
        pace=Pace(messenger),
        secrets=secrets,
        limits=messenger.limits,
        is_alone=not database.is_shared,
    )
    return Delivery(database, secrets, house, messenger, signals, clock, sender)


async def _to_the_end(work: Coroutine[None, None, None]) -> None:
    """What has left must be marked, also when we are told to stop meanwhile."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise


def _topics(results: Sequence[Result]) -> set[str]:
    """Whom it concerns what has become of messages."""
    claims = [result.claim for result in results]
    topics = {
        chat_topic(claim.conversation)
        for claim in claims
        if claim.conversation is not None
    }
    if any(not isinstance(result.outcome, Sent) for result in results):
        topics.add(DESK)
    return topics


def _nap(delivery: Delivery) -> float:
    """Seconds until a chat is due, or until one looks anyway."""
    left = (delivery.sender.wake_at - micros(delivery.clock())) / SECOND
    return min(max(left, 0.02), PAUSE)
