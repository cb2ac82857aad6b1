"""The composition root: settings → parts by name → running tasks → an orderly stop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from secrets import token_hex

from sqlalchemy import Connection

from bot.board.indexing import keep_up
from bot.delivery.delivery import Delivery, deliver
from bot.desk.desk import Desk
from bot.errors import BotError, StoreDownError
from bot.guests.files import Files
from bot.inbox.intake import Intake
from bot.ports import PAGES, Engine, House, Messenger, Place, Scripts
from bot.privacy import privacy
from bot.reports.tallies import keep_count, tally
from bot.settings import Settings, secret_key
from bot.store.database import Database, open_database
from bot.store.migrations import migrate
from bot.store.moments import SECOND, Clock, micros, utc_now
from bot.store.queues import Lease, free_lease, hold_lease
from bot.store.secrets import Secrets, open_secrets, refresh
from bot.store.signals import Signals, open_signals
from bot.transaction import within
from bot.turns.at_once import AtOnce
from bot.turns.turns import Turns
from dialogs.script.model import Script

log = logging.getLogger(__name__)

HOUR = 3600.0
POLLER = 10 * SECOND
"""A process that receives is taken for dead after this."""

AGAIN = 1.0


@dataclass(frozen=True, slots=True)
class OneScript:
    """One script for every channel."""

    script: Script

    def current(self, _: str, /, wanted: str | None = None) -> Script:  # noqa: ARG002
        """The script, whatever the channel and the wish."""
        return self.script

    def every(self) -> tuple[Script, ...]:
        """The script alone."""
        return (self.script,)

    def find(self, _: str, __: int | None = None) -> Script | None:
        """The script; a conversation of another one goes on with it."""
        return self.script

    def remember(self, _: Script) -> None:
        """Nothing: there is only one."""


@dataclass(frozen=True, slots=True)
class App:
    """The parts of a running bot."""

    settings: Settings
    database: Database
    secrets: Secrets
    signals: Signals
    house: House
    intake: Intake
    turns: Turns
    deliveries: tuple[Delivery, ...]
    files: Files
    owner: str
    clock: Clock


def real_engine() -> Engine:
    """The engine of `dialogs`; imported late, because its lexicons are heavy."""
    from dialogs.conversation.card import card_html
    from dialogs.conversation.engine import respond

    return Engine(respond, card_html)


@asynccontextmanager
async def opened(
    settings: Settings,
    *,
    scripts: Scripts,
    messengers: Sequence[Messenger],
    engine: Engine | None = None,
    clock: Clock = utc_now,
    beside: bool = False,
) -> AsyncIterator[App]:
    """The parts, with the tables up to date and the keys open; closed at the end.

    `beside` is for a piece of work that a running bot need not be stopped for.

    Raises:
        FirstlineError: the settings, the file, the tables or the key do not fit.
        StoreDownError: the database cannot be reached.
    """
    key, olds = secret_key(settings), _old_keys(settings)
    database = open_database(settings.store, beside=beside)

    def prepare(connection: Connection) -> Secrets:
        migrate(connection, beside=beside)
        return open_secrets(connection, key, old=olds, now=micros(clock()))

    try:
        secrets = await database.transact(prepare)
        signals = open_signals(settings.redis_url)
        owner = f"{socket.gethostname()}:{os.getpid()}:{token_hex(4)}"
        house = House(
            scripts=scripts,
            engine=engine or real_engine(),
            group=_group(settings, messengers),
        )
        deliveries = tuple(
            deliver(
                database,
                secrets,
                house=house,
                messenger=messenger,
                signals=signals,
                clock=clock,
                owner=owner,
            )
            for messenger in messengers
        )
        # Where other processes may send, nothing is claimed as it is written.
        outlets = {} if database.is_shared else {d.channel: d for d in deliveries}
        at_once = None
        if not database.is_shared:
            at_once = AtOnce(database, secrets, house, outlets)
        desk = Desk(secrets, house)
        intake = Intake(database, secrets, signals, clock, desk, at_once)
        turns = Turns(database, secrets, house, signals, clock, outlets=outlets)
        yield App(
            settings,
            database,
            secrets,
            signals,
            house,
            intake,
            turns,
            deliveries,
            Files(settings.data / "files", database, secrets, clock),
            owner,
            clock,
        )
    finally:
        await database.close()


async def run(app: App, stop: asyncio.Event) -> None:
    """Work until told to stop; then what is under way is finished, and no more."""
    tasks = [
        asyncio.ensure_future(app.signals.run()),
        asyncio.ensure_future(app.turns.run()),
        asyncio.ensure_future(app.turns.run_alarms()),
        asyncio.ensure_future(_retain(app)),
        asyncio.ensure_future(
            keep_up(app.database, app.secrets, house=app.house, clock=app.clock)
        ),
        asyncio.ensure_future(keep_count(lambda: count(app))),
    ]
    for delivery in app.deliveries:
        tasks.append(asyncio.ensure_future(delivery.run()))
        tasks.append(asyncio.ensure_future(_receive(app, delivery.messenger)))
    stopping = asyncio.ensure_future(stop.wait())
    try:
        done, _ = await asyncio.wait(
            [*tasks, stopping], return_when=asyncio.FIRST_COMPLETED
        )
        for task in done - {stopping}:
            task.result()
    finally:
        for task in (*tasks, stopping):
            task.cancel()
        await asyncio.gather(*tasks, stopping, return_exceptions=True)


async def count(app: App) -> int:
    """Count a batch of turns for the reports; how many."""

    def work(connection: Connection) -> int:
        now = micros(app.clock())
        with within(connection, app.secrets, house=app.house, now=now) as tx:
            return tally(tx, is_shared=app.database.is_shared)

    return await app.database.transact(work)


async def _receive(app: App, messenger: Messenger) -> None:
    """Receive as long as the lease is ours: two pollers throw each other out."""
    lease = Lease(f"poller:{messenger.name}", app.owner, POLLER)
    try:
        while True:
            if await _hold(app, lease):
                await _receive_while_held(app, messenger, lease)
            await asyncio.sleep(AGAIN)
    finally:
        with contextlib.suppress(BotError):
            await app.database.transact(lambda c: free_lease(c, lease))


async def _receive_while_held(app: App, messenger: Messenger, lease: Lease) -> None:
    receiving = asyncio.ensure_future(messenger.run(app.intake.accept))
    try:
        while not receiving.done() and await _hold(app, lease):
            await asyncio.wait([receiving], timeout=POLLER / SECOND / 4)
        if receiving.done():
            receiving.result()
    except BotError as error:
        log.warning("receiving_failed", extra={"why": str(error)})
    finally:
        receiving.cancel()
        await asyncio.gather(receiving, return_exceptions=True)


async def _hold(app: App, lease: Lease) -> bool:
    force = not app.database.is_shared
    now = micros(app.clock())
    try:
        epoch = await app.database.transact(
            lambda c: hold_lease(c, lease, now=now, force=force)
        )
    except StoreDownError:
        return False
    return epoch is not None


async def _retain(app: App) -> None:
    """Blank what is older than the settings allow, an hour apart; learn new keys."""
    key, olds = secret_key(app.settings), _old_keys(app.settings)

    def work(connection: Connection) -> int:
        now = micros(app.clock())
        refresh(connection, app.secrets, key, old=olds, now=now)
        with within(connection, app.secrets, house=app.house, now=now) as tx:
            return privacy.retain(tx, days=app.settings.retention_days)

    while True:
        blanked = 0
        with contextlib.suppress(StoreDownError, OSError):
            blanked = await app.database.transact(work)
            if not blanked:
                await app.files.sweep()
        await asyncio.sleep(0 if blanked else HOUR)


def _old_keys(settings: Settings) -> list[str]:
    old = settings.secret_key_old
    return [old.get_secret_value()] if old else []


def _group(settings: Settings, messengers: Sequence[Messenger]) -> Place | None:
    """Where cards go: the managers' group, in the first messenger that is no page."""
    group = settings.telegram.group
    names = [one.name for one in messengers if one.name not in PAGES]
    return Place(names[0], group) if group and names else None
