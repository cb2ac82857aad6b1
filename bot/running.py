"""The running parts: what the role of a process asks for, until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Coroutine, Iterator
from functools import partial

from sqlalchemy import Connection

from bot.app import App
from bot.board.indexing import keep_up
from bot.errors import BotError, StoreDownError
from bot.ports import Messenger
from bot.privacy import privacy
from bot.pulse import beat
from bot.reports.tallies import keep_count, tally
from bot.settings import old_keys, secret_key
from bot.store.leases import Lease, free_lease, hold_lease
from bot.store.moments import SECOND, micros
from bot.store.secrets import refresh
from bot.transaction import within

log = logging.getLogger(__name__)

HOUR = 3600.0
POLLER = 10 * SECOND
"""A process that receives is taken for dead after this."""

AGAIN = 1.0
BREATH = 0.05
"""Seconds that are left to others between two slices of what takes long."""


async def run(app: App, stop: asyncio.Event) -> None:
    """Work until told to stop; then what is under way is finished, and no more."""
    tasks = [asyncio.ensure_future(part) for part in _parts(app)]
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


def _parts(app: App) -> Iterator[Coroutine[None, None, None]]:
    """All that a process of the role has to do."""
    yield app.signals.run()
    if app.settings.pulse is not None:
        yield beat(app.database, app.settings.pulse)
    if app.role.answers:
        yield app.turns.run()
        yield app.turns.run_alarms()
        yield _retain(app)
        yield keep_up(app.database, app.secrets, house=app.house, clock=app.clock)
        yield keep_count(lambda: count(app))
    if app.role.sends:
        for delivery in app.deliveries:
            yield delivery.run()
            yield _receive(app, delivery.messenger)


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
        hold = await app.database.transact(
            lambda c: hold_lease(c, lease, now=now, force=force)
        )
    except StoreDownError:
        return False
    return hold is not None


async def _retain(app: App) -> None:
    """Blank what is older than the settings allow, an hour apart; learn new keys."""
    key, olds = secret_key(app.settings), old_keys(app.settings)

    def work(connection: Connection, after: int) -> privacy.Swept:
        now = micros(app.clock())
        if not after:
            refresh(connection, app.secrets, key, old=olds, now=now)
        with within(connection, app.secrets, house=app.house, now=now) as tx:
            days = app.settings.retention_days
            return privacy.retain(tx, days=days, after=after)

    after = 0
    while True:
        pause = HOUR
        with contextlib.suppress(StoreDownError, OSError):
            swept = await app.database.transact(partial(work, after=after))
            after = swept.next or 0
            if after:
                pause = BREATH
            else:
                await app.files.sweep()
        await asyncio.sleep(pause)
