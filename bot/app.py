"""The composition root: settings become the parts of a process."""

from __future__ import annotations

import os
import socket
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from secrets import token_hex

from msgspec import Struct, field
from sqlalchemy import Connection

from bot.delivery.delivery import Delivery, deliver
from bot.desk.desk import Desk
from bot.guests.files import Files
from bot.inbox.intake import Intake
from bot.ports import PAGES, Engine, House, Messenger, Place, Scripts
from bot.roles import Role
from bot.settings import TELEGRAM, Settings, old_keys, secret_key
from bot.store.database import Database, open_database
from bot.store.migrations import migrate
from bot.store.moments import Clock, micros, utc_now
from bot.store.opening import open_signals
from bot.store.secrets import Secrets, open_secrets
from bot.store.signals import Signals
from bot.turns.at_once import AtOnce
from bot.turns.turns import Turns
from dialogs.script.model import Script


class OneScript(Struct, frozen=True):
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


class App(Struct, frozen=True):
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
    role: Role = Role.ALL
    names: Mapping[str, str] = field(default_factory=dict)
    """What we are called in the messengers, where they have told."""


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
    role: Role = Role.ALL,
    names: Mapping[str, str] | None = None,
) -> AsyncIterator[App]:
    """The parts, with the tables up to date and the keys open; closed at the end.

    `beside` is for a piece of work that a running bot need not be stopped for, `names`
    are what we are called in the messengers.

    Raises:
        FirstlineError: the settings, the file, the tables or the key do not fit.
        StoreDownError: the database cannot be reached.
    """
    key, olds = secret_key(settings), old_keys(settings)
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
            group=_group(settings, messengers, role),
            site=_site(settings),
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
            role,
            names or {},
        )
    finally:
        await database.close()


def _site(settings: Settings) -> str:
    """Where managers open a lead; nowhere without an address for all of them."""
    url = settings.public_url or ""
    return url if settings.web and url.startswith("https://") else ""


def _group(
    settings: Settings, messengers: Sequence[Messenger], role: Role
) -> Place | None:
    """Where cards go: the managers' group, in the first messenger that is no page."""
    group = settings.telegram.group
    names = [one.name for one in messengers if one.name not in PAGES]
    if not names and role is not Role.ALL and settings.is_in_telegram:
        # Another process sends there; this one knows no messenger.
        names = [TELEGRAM]
    return Place(names[0], group) if group and names else None
