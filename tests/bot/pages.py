"""A bot whose prospects write on pages."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

from adapters.messengers.webchat import Webchat
from bot.delivery.delivery import deliver
from bot.guests.guests import WEBCHAT, Guest, find_guest, open_guest, token_hash
from bot.guests.transcripts import Cursor, Line, Passage, read_passage
from bot.handoffs.handoffs import DESK
from bot.ports import Inbound
from bot.store.database import Database
from bot.store.guests import guests
from bot.store.secrets import Secrets
from dialogs.conversation.events import Event, Said, Started
from tests.bot.clock import SteeredClock
from tests.bot.rig import Rig


@dataclass
class Pages:
    """Guests of a whole bot."""

    database: Database
    secrets: Secrets
    clock: SteeredClock
    rig: Rig = field(init=False)
    ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        self.rig = Rig(self.database, self.secrets, self.clock)
        self.rig.delivery = deliver(
            self.database,
            self.secrets,
            house=self.rig.house,
            messenger=Webchat(),
            signals=self.rig.turns.signals,
            clock=self.clock,
            owner="pages",
        )

    async def opens(self, name: str = "one") -> Guest:
        """A guest opens the chat and is greeted."""
        hash_ = token_hash(self.secrets, name)
        guest = Guest(hash_, f"chat-{name}", "windows")
        now = self.clock.micros
        await self.database.transact(lambda c: open_guest(c, guest, now))
        await self.does(guest, Started(at=self.clock()))
        found = await self.database.read(lambda c: find_guest(c, hash_))
        assert found is not None
        return found

    async def only_guest(self) -> Guest:
        """The one who opened the chat on a page."""
        (row,) = await self.rig.rows(guests)
        found = await self.database.read(lambda c: find_guest(c, row["hash"]))
        assert found is not None
        return found

    async def says(self, guest: Guest, text: str) -> None:
        await self.does(guest, Said(at=self.clock(), text=text))

    async def does(self, guest: Guest, event: Event, key: str = "") -> None:
        await self.rig.intake.accept([self.inbound(guest, event, key)])
        await self.rig.settle()
        self.clock.pass_(seconds=1)

    def inbound(self, guest: Guest, event: Event | str, key: str = "") -> Inbound:
        if isinstance(event, str):
            event = Said(at=self.clock(), text=event)
        return Inbound(
            channel=WEBCHAT,
            chat=guest.chat,
            external_id=f"{guest.chat}:{key or f'key{next(self.ids)}'}",
            event=event,
        )

    def of_desk(self, guest: Guest, event: Event) -> Inbound:
        return Inbound(
            channel=DESK,
            chat="",
            external_id=f"desk{next(self.ids)}",
            event=event,
            conversation=guest.conversation,
        )

    async def reads(self, guest: Guest, after: Cursor | None = None) -> Passage:
        number = guest.conversation
        assert number is not None
        return await self.database.read(
            lambda c: read_passage(c, self.secrets, number, after=after)
        )

    async def lines(self, guest: Guest) -> list[Line]:
        return list((await self.reads(guest)).lines)
