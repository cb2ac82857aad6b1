"""A messenger whose memory outlives the bot: what it sends, what it was asked.

Everything is in files of one folder, so that a bot may be killed at any moment and
another one goes on. Like a real one it sends updates again until they are confirmed.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import time
from dataclasses import dataclass
from pathlib import Path

from bot.ports import Accept, Inbound, Limits, Outgoing, Sent
from bot.store.moments import utc_now
from dialogs.conversation.events import Said
from tests.bot.fakes import UNLIMITED

AGAIN = 0.2
"""How often a batch is sent again though it was confirmed."""


@dataclass(frozen=True, slots=True)
class Update:
    """What a person wrote; `id` is unique and in no order."""

    id: str
    chat: str
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One line of the history: a message the messenger took."""

    at: float
    process: int
    key: str
    chat: str
    text: str
    speaker: str


@dataclass(frozen=True, slots=True)
class World:
    """The files of a messenger."""

    folder: Path

    def write(self, updates: list[Update]) -> None:
        """People write."""
        with (self.folder / "updates").open("a", encoding="utf-8") as file:
            for one in updates:
                file.write(json.dumps([one.id, one.chat, one.text]) + "\n")

    def updates(self) -> list[Update]:
        """What people wrote, in order."""
        path = self.folder / "updates"
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        return [Update(*json.loads(line)) for line in lines]

    @property
    def offset(self) -> int:
        """How many updates are confirmed."""
        path = self.folder / "offset"
        return int(path.read_text("ascii") or 0) if path.exists() else 0

    def confirm(self, offset: int) -> None:
        """Never send these updates again, unless on purpose."""
        made = self.folder / f"offset-{os.getpid()}"
        made.write_text(str(offset), "ascii")
        made.replace(self.folder / "offset")

    def note(self, asked: Asked) -> None:
        """Remember a message in one write, which a kill cannot cut."""
        line = json.dumps(
            [asked.at, asked.process, asked.key, asked.chat, asked.text, asked.speaker]
        )
        file = os.open(self.folder / "history", os.O_APPEND | os.O_CREAT | os.O_WRONLY)
        os.write(file, line.encode() + b"\n")
        os.close(file)

    def history(self) -> list[Asked]:
        """Every message that was taken, in order."""
        path = self.folder / "history"
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        return [Asked(*json.loads(line)) for line in lines]


@dataclass(frozen=True, slots=True)
class WorldMessenger:
    """The bot's side of a world."""

    world: World
    chance: random.Random
    name: str = "fake"
    limits: Limits = UNLIMITED
    batch: int = 20

    def is_group(self, chat: str) -> bool:
        return chat.startswith("-")

    async def run(self, accept: Accept) -> None:
        while True:
            if not await self.poll(accept):
                await asyncio.sleep(0.02)

    async def poll(self, accept: Accept) -> int:
        """Receive a batch, keep it, confirm it; how many were new."""
        updates, offset = self.world.updates(), self.world.offset
        begin = offset
        if self.chance.random() < AGAIN:
            begin = max(0, offset - self.batch)
        end = min(offset + self.batch, len(updates))
        await accept([self.inbound(one) for one in updates[begin:end]])
        if end > offset:
            self.world.confirm(end)
        return end - offset

    def inbound(self, one: Update) -> Inbound:
        event = Said(at=utc_now(), text=one.text, id=one.id)
        return Inbound(
            channel=self.name, chat=one.chat, external_id=one.id, event=event
        )

    async def send(self, outgoing: Outgoing) -> Sent:
        # The message arrives before the answer does: in between the bot may die.
        asked = Asked(
            time.time(),
            os.getpid(),
            outgoing.key,
            outgoing.chat,
            outgoing.body.text,
            outgoing.speaker,
        )
        self.world.note(asked)
        await asyncio.sleep(self.chance.random() / 200)
        return Sent(outgoing.key)


def people(chats: int, lines: int, *, seed: int) -> list[Update]:
    """So many people write so many lines each, all at once; `u12` is line 12."""
    total = chats * lines
    order = [str(chat) for chat in range(chats)] * lines
    random.Random(seed).shuffle(order)
    numbers = random.Random(seed + 1).sample(range(10 * total), total)
    return [
        Update(str(number), chat, f"u{place}")
        for place, (number, chat) in enumerate(zip(numbers, order, strict=True))
    ]
