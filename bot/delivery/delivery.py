"""From the outbox to a messenger: in order within a chat, under its limits.

Sent at least once: again only between its “ok” and our commit, if it has no keys.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import NoReturn

from msgspec import Struct, field
from sqlalchemy import Connection

from bot.delivery.heads import may_be_said
from bot.delivery.marking import mark
from bot.delivery.sending import MINUTE, claim, release
from bot.delivery.unmarked import Unmarked, counted, topics_of
from bot.errors import (
    SilencedError,
    StoreDownError,
    UnknownResultError,
    UnreachableError,
)
from bot.loops import PAUSE, finish, forever
from bot.outbox.claims import (
    FLIGHT,
    SENDERS,
    SENDING_TIME,
    Claim,
    Claimed,
    Result,
    Sender,
)
from bot.outbox.pace import Pace
from bot.ports import House, Messenger, Sent
from bot.store.database import Database
from bot.store.leases import Lease, free_lease
from bot.store.moments import SECOND, Clock, micros
from bot.store.queues import delay_lanes
from bot.store.secrets import Secrets
from bot.store.signals import SENDING, Heard, Signals
from bot.telemetry import counts
from bot.transaction import within

log = logging.getLogger(__name__)

FAILED = "delivery_failed"
LEASE = 10 * SECOND
PATIENCE = 30.0
"""Seconds for an answer of the messenger; then the result is unknown."""


class Delivery(Struct, frozen=True):
    """Sends for one messenger; of all processes only the owner of the lease does."""

    database: Database
    secrets: Secrets
    house: House
    messenger: Messenger
    signals: Signals
    clock: Clock
    sender: Sender
    claims: asyncio.Queue[Claim | None] = field(default_factory=asyncio.Queue)
    """Claimed and not sent yet; None ends a loop."""

    sent: Unmarked = field(default_factory=Unmarked)

    @property
    def channel(self) -> str:
        """What it sends for."""
        return self.sender.channel

    async def run(self) -> None:
        """Send until cancelled; what is under way is finished and marked."""
        async with self.signals.listening(SENDING) as woken:
            claiming = asyncio.create_task(
                forever(partial(self._claim_more, woken), log, failed=FAILED)
            )
            marking = asyncio.create_task(forever(self._mark_more, log, failed=FAILED))
            sending = [asyncio.create_task(self._send_all()) for _ in range(SENDERS)]
            try:
                # Not `gather`: that would break off what is on its way.
                await asyncio.wait(
                    [claiming, marking, *sending], return_when=asyncio.FIRST_COMPLETED
                )
            finally:
                await finish(self._stop(claiming, marking, sending))

    async def step(self) -> int:
        """Send what may be sent now; how many messages were tried."""
        pushed = [one for one in _drained(self.claims) if one is not None]
        claims = [*pushed, *await self.take()]
        if claims:
            await finish(self.deliver(claims))
        return len(claims)

    async def take(self, count: int = SENDERS) -> Sequence[Claim]:
        """Claim messages that may be sent now; whoever asked for them must send them.

        Also when he is told to stop meanwhile: what is committed is queued for sending.
        """
        task = asyncio.ensure_future(
            self.database.transact(lambda c: self._claim(c, count))
        )
        try:
            claimed = await asyncio.shield(task)
        except asyncio.CancelledError:
            claimed = await task
            self.sender.note(claimed)
            self.push(claimed.claims)
            raise
        self.sender.note(claimed)
        return claimed.claims

    async def deliver(self, claims: Sequence[Claim]) -> None:
        """Send what was claimed and mark what came of it."""
        for result in await asyncio.gather(*map(self._send, claims)):
            self.sent.add(result)
        await self._mark_some()

    def push(self, claims: Iterable[Claim]) -> None:
        """Send what was claimed, and committed as such."""
        for claim_ in claims:
            self.sender.flight.add(claim_.row)
            self.claims.put_nowait(claim_)

    def unmarked(self) -> Sequence[Result]:
        """What was sent and nobody marks yet; whoever asks tells what became of it."""
        return self.sent.begin()

    def mark(self, connection: Connection, results: Sequence[Result]) -> bool:
        """Write down what came of messages; whether more is to be sent now."""
        now = micros(self.clock())
        with within(connection, self.secrets, house=self.house, now=now) as tx:
            is_left = mark(tx, self.sender, results=results)
        return is_left or tx.post.is_left

    async def marked(self, results: Sequence[Result], *, is_left: bool) -> None:
        """Go by marks that are committed."""
        self.sent.settle(results)
        self.sender.flight.difference_update(one.claim.row for one in results)
        counts.update(map(counted, results))
        topics = topics_of(results)
        if is_left or self.sender.is_full:
            topics.add(SENDING)
        await self.signals.wake(*topics)

    def not_marked(self, results: Sequence[Result]) -> None:
        """They are not: they are marked in another transaction."""
        self.sent.give_back(results)

    async def _claim_more(self, woken: Heard) -> None:
        taken = len(self.sender.flight)
        # For whoever is free to send: what is claimed here leaves at once.
        room = min(FLIGHT - taken, SENDERS - taken + len(self.sent))
        claims = await self.take(room) if room > 0 else ()
        self.sender.is_full = len(claims) >= room
        self.push(claims)
        if not claims:
            await woken.wait(_nap(self))

    async def _send_all(self) -> None:
        while (claim_ := await self.claims.get()) is not None:
            self.sent.add(await self._send(claim_))

    async def _mark_more(self) -> None:
        await self.sent.moved.wait()
        await self._mark_some()

    async def _mark_some(self) -> None:
        """Mark what was sent; when that fails it stays, to be marked again."""
        results, is_left = self.unmarked(), True
        if not results:
            return
        try:
            try:
                is_left = await self.database.transact(lambda c: self.mark(c, results))
            except StoreDownError:
                raise
            except Exception:
                log.exception("marks_failed")
                await self._mark_each(results)
        except BaseException:
            # Also when we are told to stop: a mark may be made twice, but must be made.
            self.not_marked(results)
            raise
        await self.marked(results, is_left=is_left)

    async def _mark_each(self, results: Sequence[Result]) -> None:
        """Mark each alone; one that cannot be is claimed again when its time is up."""
        for one in results:
            try:
                await self.database.transact(partial(self.mark, results=[one]))
            except StoreDownError:
                raise
            except Exception:
                log.exception("mark_failed", extra={"row": one.claim.row})
                await self.database.transact(partial(self._put_off, claim_=one.claim))

    def _put_off(self, connection: Connection, claim_: Claim) -> None:
        """Look at a chat again when nobody can be sending to it any more."""
        until = micros(self.clock()) + SENDING_TIME
        delay_lanes(connection, self.channel, {claim_.lane: until})

    async def _stop(
        self,
        claiming: asyncio.Task[NoReturn],
        marking: asyncio.Task[NoReturn],
        sending: Sequence[asyncio.Task[None]],
    ) -> None:
        claiming.cancel()
        await asyncio.gather(claiming, return_exceptions=True)
        unsent = [one for one in _drained(self.claims) if one is not None]
        for _ in sending:
            self.claims.put_nowait(None)
        await asyncio.gather(*sending, return_exceptions=True)
        marking.cancel()
        await asyncio.gather(marking, return_exceptions=True)
        await self.database.transact(lambda c: self._leave(c, unsent))

    def _leave(self, connection: Connection, unsent: Sequence[Claim]) -> None:
        """Mark all that was sent, give back what was not, and the lease."""
        if self.sent:
            self.mark(connection, self.sent.every())
        now = micros(self.clock())
        release(connection, self.sender, unsent, now=now)
        free_lease(connection, self.sender.lease)

    async def _send(self, one: Claim) -> Result:
        outcome: Sent | Exception
        try:
            if self._may_be_late(one):
                await self._look_again(one)
            async with asyncio.timeout(PATIENCE):
                outcome = await self.messenger.send(one.outgoing)
        except TimeoutError:
            outcome = UnknownResultError("no answer")
        except Exception as error:  # noqa: BLE001 (what it is decides `marking`)
            log.warning("not_sent", extra={"why": type(error).__name__})
            outcome = error
        return Result(one, outcome)

    def _may_be_late(self, one: Claim) -> bool:
        """Whether somebody else may speak since a word of the bot was claimed."""
        is_bots = one.outgoing.speaker == "bot"
        return is_bots and self.house.changes.is_since(one.conversation, one.seen)

    async def _look_again(self, one: Claim) -> None:
        """Raise SilencedError for what must not be sent any more."""
        try:
            may = await self.database.read(lambda c: may_be_said(c, one))
        except StoreDownError as error:
            # Nothing has left, so it is simply tried later.
            raise UnreachableError(str(error)) from error
        if not may:
            raise SilencedError("another speaks")

    def _claim(self, connection: Connection, count: int) -> Claimed:
        now = micros(self.clock())
        self.sender.pace.forget(now - MINUTE)
        return claim(connection, self.sender, count=count, now=now)


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
        clock=clock,
        changes=house.changes,
    )
    return Delivery(database, secrets, house, messenger, signals, clock, sender)


def _drained(queue: asyncio.Queue[Claim | None]) -> Iterator[Claim | None]:
    while not queue.empty():
        yield queue.get_nowait()


def _nap(delivery: Delivery) -> float:
    """Seconds until a chat is due, or until one looks anyway."""
    left = (delivery.sender.wake_at - micros(delivery.clock())) / SECOND
    return min(max(left, 0.02), PAUSE)
