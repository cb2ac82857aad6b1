"""The heart: ready conversations, all that waits in them, one transaction.

Many conversations share a commit. Each is worked out without the database and
written behind a savepoint, so a poisoned one harms nobody.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import AbstractContextManager

from msgspec import Struct, field
from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from bot.errors import CarefulError
from bot.handoffs import mornings, reminders
from bot.loops import PAUSE, forever
from bot.outbox.answered import Answered, Outlets, senders_of, told
from bot.ports import House
from bot.store.database import Database
from bot.store.moments import Clock, micros
from bot.store.queues import put_back, take_ready
from bot.store.secrets import Secrets
from bot.store.signals import DESK, READY, SENDING, Signals
from bot.store.tables import inbox
from bot.transaction import Transaction, within
from bot.turns import alarms
from bot.turns.advancing import advance, carefully, is_storage
from bot.turns.poison import fail

log = logging.getLogger(__name__)

BATCH = 64


class Turns(Struct, frozen=True):
    """A worker; any number of them may run, in any number of processes."""

    database: Database
    secrets: Secrets
    house: House
    signals: Signals
    clock: Clock
    batch: int = BATCH
    outlets: Outlets = field(default_factory=dict)
    """Where what may leave at once is handed to."""

    async def run(self) -> None:
        """Work until cancelled."""
        await forever(self._once, log, failed="turns_failed")

    async def _once(self) -> None:
        # Fewer than could be taken: nothing waits but what somebody wakes us for.
        if await self.step() < self.batch:
            await self.signals.wait()

    async def step(self) -> int:
        """Take and answer what is ready; how many conversations were taken."""
        try:
            answered = await told(self.database.transact(self._boldly), self.outlets)
        except CarefulError:
            answered = await self._carefully()
        if answered.conversations:
            await self.signals.wake(*answered.topics())
        return len(answered.conversations)

    async def _carefully(self) -> Answered:
        """Answer a batch in which something failed, each behind a savepoint."""
        try:
            return await told(self._take(self.batch), self.outlets)
        except DBAPIError:
            log.exception("batch_failed")
            return await self._one_by_one()

    async def _take(self, count: int) -> Answered:
        return await self.database.transact(lambda c: self._work(c, count))

    async def _one_by_one(self) -> Answered:
        """Answer a batch that cannot be written each alone; who cannot is counted."""
        taken: list[int] = []
        for _ in range(self.batch):
            try:
                one = await told(self._take(1), self.outlets)
            except DBAPIError:
                log.exception("poison")
                one = Answered(tuple(await self.database.transact(self._give_up)))
            taken += one.conversations
            if not one.conversations:
                break
        return Answered(tuple(taken), is_left=True, is_ready=bool(taken))

    def _give_up(self, connection: Connection) -> list[int]:
        """Count a failure against all that waits in the first conversation."""
        with self._within(connection) as tx:
            ids = take_ready(connection, 1, tx.now)
            for number in ids:
                waiting = select(inbox.c.id).where(
                    inbox.c.conversation_id == number, inbox.c.done_at.is_(None)
                )
                rows = list(connection.scalars(waiting))
                since = fail(tx, number, rows) if rows else tx.now
                put_back(connection, number, since)
        return ids

    async def tick(self) -> int:
        """Let what is due happen; how many things did."""
        fired = await self.database.transact(self._tick)
        if fired:
            await self.signals.wake(READY, SENDING, DESK)
        return fired

    async def run_alarms(self) -> None:
        """Look at the timers every second until cancelled."""
        await forever(self._look, log, failed="turns_failed")

    async def _look(self) -> None:
        fired = await self.tick()
        await asyncio.sleep(0 if fired >= alarms.BATCH else PAUSE)

    def _tick(self, connection: Connection) -> int:
        with self._within(connection) as tx:
            fired = alarms.fire(tx) + alarms.escalate(tx) + alarms.prompt(tx)
            return fired + reminders.tell(tx) + mornings.greet(tx)

    def _boldly(self, connection: Connection) -> Answered:
        """Answer a batch without a savepoint; raises CarefulError when one fails.

        Nothing of the batch is kept then. It costs a third less than the other way.
        """
        try:
            return self._work(connection, self.batch, is_bold=True)
        except Exception as error:
            if is_storage(error):
                raise
            raise CarefulError from error

    def _work(
        self, connection: Connection, count: int, *, is_bold: bool = False
    ) -> Answered:
        with self._within(connection, is_batch=True) as tx:
            ids = take_ready(connection, count, tx.now)
            again = advance(tx, ids, settle=None if is_bold else carefully)
            for number, since in sorted(again.items()):
                put_back(connection, number, since)
            is_ready = any(since <= tx.now for since in again.values())
        return Answered(
            tuple(ids), tuple(tx.claims), is_left=tx.post.is_left, is_ready=is_ready
        )

    def _within(
        self, connection: Connection, *, is_batch: bool = False
    ) -> AbstractContextManager[Transaction]:
        now = micros(self.clock())
        return within(
            connection,
            self.secrets,
            house=self.house,
            now=now,
            senders=senders_of(self.outlets),
            is_batch=is_batch,
        )
