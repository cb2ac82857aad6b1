"""A whole bot on a real database, with a clock that is steered and a fake messenger."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, select, update

from bot.app import OneScript
from bot.delivery.delivery import Delivery, deliver
from bot.desk.desk import Desk
from bot.inbox.intake import Intake
from bot.ports import Engine, House, Inbound, Place, Scripts
from bot.scripts.library import load_script, open_script
from bot.store.database import Database
from bot.store.people import managers
from bot.store.secrets import Secrets
from bot.store.signals import LocalSignals, Signals
from bot.transaction import Transaction, within
from bot.turns.at_once import AtOnce
from bot.turns.turns import Turns
from dialogs.conversation.events import Event, Said
from dialogs.conversation.state import Profile
from dialogs.script.model import Script
from tests.bot.clock import SteeredClock
from tests.bot.echo import ECHO
from tests.bot.fakes import FakeMessenger

T = TypeVar("T")


@cache
def windows() -> Script:
    return load_script(open_script("windows"))


@dataclass
class Rig:
    database: Database
    secrets: Secrets
    clock: SteeredClock
    engine: Engine = ECHO
    group: Place | None = None
    site: str = ""
    owner: str = "rig"
    scripts: Scripts | None = None
    signals: Signals = field(default_factory=LocalSignals)
    messenger: FakeMessenger = field(default_factory=FakeMessenger)
    is_at_once: bool = False
    """Answers in the transaction that keeps a message, as on SQLite it does."""

    ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        signals = self.signals
        self.house = House(
            scripts=self.scripts or OneScript(windows()),
            engine=self.engine,
            group=self.group,
            site=self.site,
        )
        self.delivery: Delivery = deliver(
            self.database,
            self.secrets,
            house=self.house,
            messenger=self.messenger,
            signals=signals,
            clock=self.clock,
            owner=self.owner,
        )
        outlets = {self.messenger.name: self.delivery} if self.is_at_once else {}
        at_once = None
        if self.is_at_once:
            at_once = AtOnce(self.database, self.secrets, self.house, outlets)
        desk = Desk(self.secrets, self.house)
        self.intake = Intake(
            self.database, self.secrets, signals, self.clock, desk, at_once
        )
        self.turns = Turns(
            self.database,
            self.secrets,
            self.house,
            signals,
            self.clock,
            outlets=outlets,
        )

    def said(self, text: str, chat: str = "1") -> Inbound:
        number = str(next(self.ids))
        return self.inbound(Said(at=self.clock(), text=text, id=number), chat, number)

    def inbound(self, event: Event, chat: str = "1", number: str = "") -> Inbound:
        return Inbound(
            channel="fake",
            chat=chat,
            external_id=number or str(next(self.ids)),
            event=event,
            profile=Profile(name="Анна"),
        )

    async def says(self, *texts: str, chat: str = "1") -> list[str]:
        """The prospect writes; all that is sent to the chat in answer."""
        before = len(self.messenger.texts(chat))
        await self.intake.accept([self.said(text, chat) for text in texts])
        await self.settle()
        return self.messenger.texts(chat)[before:]

    async def settle(self) -> None:
        """Work until nothing is left to do now."""
        while await self.turns.step():
            pass
        while await self.delivery.step():
            pass

    async def do(self, work: Callable[[Transaction], T]) -> T:
        def inside(connection: Connection) -> T:
            now = self.clock.micros
            with within(connection, self.secrets, house=self.house, now=now) as tx:
                return work(tx)

        return await self.database.transact(inside)

    async def rows(self, table: Table) -> list[dict[str, Any]]:
        query = select(table).order_by(*table.primary_key.columns)
        found = await self.database.read(lambda c: c.execute(query).mappings().all())
        return [dict(row) for row in found]

    async def link(self, manager: str, chat: str, *, is_away: bool = False) -> None:
        """A manager of the script is linked to a chat of the messenger."""
        await self.do(
            lambda tx: tx.connection.execute(
                managers.insert().values(
                    id=manager,
                    channel="fake",
                    chat=chat,
                    linked_at=self.clock.micros,
                    is_away=is_away,
                )
            )
        )

    async def away(self, manager: str) -> None:
        await self.do(
            lambda tx: tx.connection.execute(
                update(managers).where(managers.c.id == manager).values(is_away=True)
            )
        )
