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

from bot.delivery.marking import mark
from bot.delivery.posting import post
from bot.delivery.sending import MINUTE, claim, release
from bot.delivery.unmarked import Unmarked, counted, topics_of
from bot.errors import StoreDownError
from bot.loops import PAUSE, carry_out, finish, forever
from bot.outbox.claims import (
    FLIGHT,
    SENDERS,
    SENDING_TIME,
    Claim,
    Claimed,
    Result,
    Round,
    Sender,
)
from bot.outbox.pace import Pace
from bot.ports import House, Messenger
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
            self.sent.woken = woken
            going = asyncio.create_task(
                forever(partial(self._go_on, woken), log, failed=FAILED)
            )
            sending = [asyncio.create_task(self._send_all()) for _ in range(SENDERS)]
            try:
                # Not `gather`: that would break off what is on its way.
                await asyncio.wait(
                    [going, *sending], return_when=asyncio.FIRST_COMPLETED
                )
            finally:
                await finish(self._stop(going, sending))

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
        for result in await asyncio.gather(*map(self._post, claims)):
            self.sent.add(result)
        await self._turn_over(Round(self.unmarked()))

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
        self._settle(results)
        topics = topics_of(results)
        if is_left or self.sender.is_full:
            topics.add(SENDING)
        await self.signals.wake(*topics)

    def not_marked(self, results: Sequence[Result]) -> None:
        """They are not: they are marked in another transaction."""
        self.sent.give_back(results)

    async def _go_on(self, woken: Heard) -> None:
        """Mark what was sent and claim what may leave next: one commit for both."""
        is_asked = self.sender.is_full
        if not (self.sent.is_waiting or (is_asked and self._room() > 0)):
            heard = await woken.wait(_nap(self))
            is_asked |= SENDING in heard or not heard
        is_asked |= micros(self.clock()) >= self.sender.look_at
        results = self.unmarked()
        room = self._room(marked=len(results))
        self.sender.is_full |= is_asked and room <= 0
        if results or (is_asked and room > 0):
            round_ = Round(results, room=room, is_asked=is_asked)
            await carry_out(self._turn_over(round_))

    def _room(self, *, marked: int = 0) -> int:
        """How many may be claimed when so many of those sent will have been marked."""
        taken = len(self.sender.flight) - marked
        # For whoever is free to send: what is claimed here leaves at once.
        return min(FLIGHT - taken, SENDERS - taken + len(self.sent) - marked)

    async def _turn_over(self, round_: Round) -> None:
        """Do a round; marks that fail stay, to be made again."""
        results = round_.results
        is_left, claimed = True, None
        try:
            try:
                is_left, claimed = await self.database.transact(
                    lambda c: self._mark_and_claim(c, round_)
                )
            except StoreDownError:
                raise
            except Exception:
                if not results:
                    raise
                log.exception("marks_failed")
                await self._mark_each(results)
        except BaseException:
            # Also when we are told to stop: a mark may be made twice, but must be made.
            self.not_marked(results)
            raise
        if claimed is not None:
            self.sender.note(claimed)
            self.sender.is_full = len(claimed.claims) >= round_.room
            self.push(claimed.claims)
        self._settle(results)
        topics = topics_of(results)
        if is_left and claimed is None:
            topics.add(SENDING)
        await self.signals.wake(*topics)

    def _mark_and_claim(
        self, connection: Connection, round_: Round
    ) -> tuple[bool, Claimed | None]:
        is_left = bool(round_.results) and self.mark(connection, round_.results)
        if round_.room <= 0 or not (round_.is_asked or is_left):
            return is_left, None
        return is_left, self._claim(connection, round_.room)

    def _settle(self, results: Sequence[Result]) -> None:
        self.sent.settle(results)
        self.sender.flight.difference_update(one.claim.row for one in results)
        counts.update(map(counted, results))

    async def _send_all(self) -> None:
        while (claim_ := await self.claims.get()) is not None:
            self.sent.add(await self._post(claim_))

    async def _post(self, claim_: Claim) -> Result:
        return await post(
            claim_,
            messenger=self.messenger,
            house=self.house,
            database=self.database,
        )

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
        self, going: asyncio.Task[NoReturn], sending: Sequence[asyncio.Task[None]]
    ) -> None:
        going.cancel()
        await asyncio.gather(going, return_exceptions=True)
        unsent = [one for one in _drained(self.claims) if one is not None]
        for _ in sending:
            self.claims.put_nowait(None)
        await asyncio.gather(*sending, return_exceptions=True)
        await self.database.transact(lambda c: self._leave(c, unsent))

    def _leave(self, connection: Connection, unsent: Sequence[Claim]) -> None:
        """Mark all that was sent, give back what was not, and the lease."""
        if self.sent:
            self.mark(connection, self.sent.every())
        now = micros(self.clock())
        release(connection, self.sender, unsent, now=now)
        free_lease(connection, self.sender.lease)

    def _claim(self, connection: Connection, count: int) -> Claimed:
        now = micros(self.clock())
        self.sender.pace.forget(now - MINUTE)
        self.sender.looked_at = now
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
    left = (delivery.sender.look_at - micros(delivery.clock())) / SECOND
    return min(max(left, 0.02), PAUSE)
