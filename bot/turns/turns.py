"""The heart: ready conversations, all that waits in them, one transaction.

Many conversations share a commit. Each is worked out without the database and
written behind a savepoint, so a poisoned one harms nobody.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.exc import DBAPIError

from bot.errors import StaleTurnError
from bot.handoffs import mornings, reminders
from bot.handoffs.calling import Call, call
from bot.loops import PAUSE, forever
from bot.planning import Chat, Plan, PoisonError, plan
from bot.ports import House
from bot.store.database import Database, is_down, is_lost_race
from bot.store.moments import SECOND, Clock, micros, moment
from bot.store.people import bookings, leads
from bot.store.prepared import Prepared
from bot.store.queues import put_back, take_ready
from bot.store.secrets import Secrets
from bot.store.signals import DESK, READY, SENDING, Signals, chat_topic
from bot.store.tables import dead_letters, inbox
from bot.transaction import Transaction, within
from bot.turns import alarms, chats
from bot.turns.writing import write
from bot.words import word
from dialogs.conversation.effects import Book, Unbook

log = logging.getLogger(__name__)

BATCH = 64
TRIES = 3
"""After so many failures of the same event a human reads it."""


@dataclass(frozen=True, slots=True)
class Turns:
    """A worker; any number of them may run, in any number of processes."""

    database: Database
    secrets: Secrets
    house: House
    signals: Signals
    clock: Clock
    batch: int = BATCH

    async def run(self) -> None:
        """Work until cancelled."""
        await forever(self._once, log, failed="turns_failed")

    async def _once(self) -> None:
        if not await self.step():
            await self.signals.wait(READY)

    async def step(self) -> int:
        """Take and answer what is ready; how many conversations were taken."""
        try:
            taken = await self.database.transact(self._boldly)
        except _CarefulError:
            taken = await self._carefully()
        if taken:
            await self.signals.wake(SENDING, DESK, *map(chat_topic, taken))
        return len(taken)

    async def _carefully(self) -> list[int]:
        """Answer a batch in which something failed, each behind a savepoint."""
        try:
            return await self.database.transact(lambda c: self._work(c, self.batch))
        except DBAPIError:
            log.exception("batch_failed")
            return await self._one_by_one()

    async def _one_by_one(self) -> list[int]:
        """Answer a batch that cannot be written each alone; who cannot is counted."""
        taken = []
        for _ in range(self.batch):
            try:
                one = await self.database.transact(lambda c: self._work(c, 1))
            except DBAPIError:
                log.exception("poison")
                one = await self.database.transact(self._give_up)
            taken += one
            if not one:
                break
        return taken

    def _give_up(self, connection: Connection) -> list[int]:
        """Count a failure against all that waits in the first conversation."""
        with self._within(connection) as tx:
            ids = take_ready(connection, 1, tx.now)
            for number in ids:
                waiting = select(inbox.c.id).where(
                    inbox.c.conversation_id == number, inbox.c.done_at.is_(None)
                )
                rows = list(connection.scalars(waiting))
                since = _fail(tx, number, rows) if rows else tx.now
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

    def _boldly(self, connection: Connection) -> list[int]:
        """Answer a batch without a savepoint; raises _CarefulError when one fails.

        Nothing of the batch is kept then. It costs a third less than the other way.
        """
        try:
            return self._work(connection, self.batch, is_bold=True)
        except Exception as error:
            if isinstance(error, DBAPIError) and _is_storage(error):
                raise
            raise _CarefulError from error

    def _work(
        self, connection: Connection, count: int, *, is_bold: bool = False
    ) -> list[int]:
        with self._within(connection) as tx:
            ids = take_ready(connection, count, tx.now)
            if ids:
                _advance(tx, ids, settle=write if is_bold else _settle)
        return ids

    def _within(self, connection: Connection) -> AbstractContextManager[Transaction]:
        now = micros(self.clock())
        return within(connection, self.secrets, house=self.house, now=now)


class _CarefulError(Exception):
    """Something in a batch failed that was written without savepoints."""


Settle = Callable[[Transaction, Plan], int | None]
"""Writes a plan; when to try again, if it must be."""


def _advance(tx: Transaction, ids: Sequence[int], *, settle: Settle) -> None:
    read = chats.read(tx, ids)
    tx.gathered.done.extend(read.unanswered)
    again = dict.fromkeys(read.is_partial, tx.now)
    for number, rows in read.broken:
        again[number] = _fail(tx, number, rows)
    calendars: dict[str, list[dt.datetime]] = {}
    for chat in read.chats:
        taken = _taken(tx, chat, calendars)
        try:
            made = plan(tx.house.engine, chat, taken=tuple(taken))
        except PoisonError as error:
            log.exception("poison", extra={"conversation": chat.id})
            again[chat.id] = _fail(tx, chat.id, error.rows)
            continue
        _hold(taken, made)
        since = settle(tx, made)
        if since is not None:
            again[chat.id] = since
    for number, since in sorted(again.items()):
        put_back(tx.connection, number, since)


def _is_storage(error: DBAPIError) -> bool:
    """Whether the database is at fault, or only the moment."""
    return is_down(error) or is_lost_race(error)


def _settle(tx: Transaction, made: Plan) -> int | None:
    """Write a plan behind a savepoint; when to try again, if it must be."""
    mark = tx.mark()
    try:
        with tx.connection.begin_nested():
            write(tx, made)
    except StaleTurnError:
        tx.back_to(mark)
        return tx.now
    except Exception as error:
        if isinstance(error, DBAPIError) and _is_storage(error):
            raise
        log.exception("poison", extra={"conversation": made.chat.id})
        tx.back_to(mark)
        return _fail(tx, made.chat.id, [row.id for row in made.chat.waiting])
    return None


def _fail(tx: Transaction, conversation: int, rows: Sequence[int]) -> int:
    """Count a failure; the third one quarantines. When to try again."""
    counted = tx.connection.execute(
        update(inbox)
        .where(inbox.c.id.in_(rows))
        .values(tries=inbox.c.tries + 1)
        .returning(inbox.c.id, inbox.c.tries)
    ).all()
    dead = [row.id for row in counted if row.tries >= TRIES]
    if dead:
        tx.gathered.done.extend(dead)
        letters = [
            {
                "box": "inbox",
                "row_id": number,
                "conversation_id": conversation,
                "reason": "poison",
                "made_at": tx.now,
            }
            for number in dead
        ]
        tx.connection.execute(insert(dead_letters), letters)
        _call_human(tx, conversation)
        return tx.now
    most: int = max(row.tries for row in counted)
    return tx.now + most * SECOND


def _call_human(tx: Transaction, conversation: int) -> None:
    """Somebody must read what the bot could not."""
    row = tx.connection.execute(
        select(leads.c.id, leads.c.script)
        .where(leads.c.conversation_id == conversation)
        .order_by(leads.c.id.desc())
    ).first()
    if row is None:
        return
    script = tx.house.scripts.find(row.script)
    if script is None:
        return
    failed = word(script.language, "failed")
    call(
        tx,
        Call(
            conversation=conversation,
            lead=row.id,
            script=script,
            to=("all",),
            how="all",
            reason="bot_failed",
            claim_within=script.handoff.claim_within,
            card=f"{failed} · №{row.id}",
        ),
    )


_HELD = Prepared(
    lambda _: select(bookings.c.at).where(
        bookings.c.script == bindparam("script"), bookings.c.at > bindparam("now")
    )
)


def _taken(
    tx: Transaction, chat: Chat, calendars: dict[str, list[dt.datetime]]
) -> list[dt.datetime]:
    """Slots of a script's calendar that are held, as this batch has left them."""
    name = chat.script.id
    if name not in calendars:
        held = _HELD.all(tx.connection, script=name, now=tx.now)
        calendars[name] = [moment(row.at) for row in held]
    return calendars[name]


def _hold(taken: list[dt.datetime], made: Plan) -> None:
    for effect in made.effects:
        match effect:
            case Book(at=at):
                taken.append(at)
            case Unbook(at=at) if at in taken:
                taken.remove(at)
            case _:
                pass
