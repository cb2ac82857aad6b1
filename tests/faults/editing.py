"""A script is edited, broken and rolled back while people are in the middle of it."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bot.app import real_engine
from bot.ports import Body, Inbound
from bot.scripts import versions
from bot.scripts.force import ScriptInForce
from bot.scripts.library import SHIPPED
from bot.store.tables import conversations, turns
from dialogs.conversation.events import Pressed
from dialogs.conversation.state import State, decode
from tests.bot.fakes import FakeMessenger
from tests.bot.rig import Rig
from tests.faults.checker import at_rest, look

if TYPE_CHECKING:
    from tests.faults.experiments import Bench

TURNS = 60
"""More than anybody needs to answer everything."""

RENAMED = ("id: decision_maker", "id: decides\n    was: decision_maker")
DEARER = ("14900", "15900")
MISTAKE = ("type: money", "type: monney")
MENDED = ("type: monney", "type: money")

OPENING = "Здравствуйте, сколько стоят три окна?"
TYPED = {"phone": "8 900 123-45-67", "address": "Тверская 1, кв. 5"}


async def editing(bench: Bench) -> list[str]:
    """Nobody is lost or jumps, the old version finishes, a broken one never starts."""
    folder = Path(shutil.copytree(SHIPPED / "windows", bench.folder / "windows"))
    office = Office(bench, folder)
    await office.start()
    early = [f"early {n}" for n in range(bench.size)]
    sleepers = [f"sleeper {n}" for n in range(1 + bench.size // 10)]
    wrong = await office.talk(early + sleepers, opening=True)
    for _ in range(7):
        wrong += await office.talk(sleepers)
    wrong += await office.talk(early[::2])
    _edit(folder, "script.yaml", RENAMED)
    _edit(folder, "prices.csv", DEARER)
    wrong += await office.look(expected=2)
    late = [f"late {n}" for n in range(1 + bench.size // 5)]
    wrong += await office.talk(late, opening=True)
    wrong += await office.talk(early)
    _edit(folder, "script.yaml", MISTAKE)
    wrong += await office.look(expected=2)
    # Another process, which has only the database and the broken files.
    await office.start()
    wrong += await office.talk(early[1::2] + late)
    await office.roll_back(to=1)
    wrong += await office.look(expected=3)
    last = [f"last {n}" for n in range(1 + bench.size // 5)]
    wrong += await office.talk(last, opening=True)
    for _ in range(TURNS):
        wrong += await office.talk(early + late + last)
    wrong += await office.finished(early=1, late=2, last=3)
    _edit(folder, "script.yaml", MENDED)
    wrong += await office.look(expected=4)
    bench.clock.pass_(hours=25)
    wrong += await office.talk(sleepers)
    wrong += await office.awake(sleepers, version=4)
    return [*wrong, *at_rest(await bench.database.read(look))]


@dataclass
class Office:
    """Processes one after another on the database of a bench, and what people see."""

    bench: Bench
    folder: Path
    messenger: FakeMessenger = field(default_factory=FakeMessenger)
    ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    asked: dict[str, Body] = field(default_factory=dict)
    """What each chat was asked last."""

    async def start(self) -> None:
        """Begin anew: nothing is at hand but the files and the database."""
        self.script = ScriptInForce(str(self.folder))
        bench, now = self.bench, self.bench.clock.micros
        found, _ = await bench.database.transact(lambda c: self.script.enter(c, now))
        self.script.remember(found)
        self.rig = Rig(
            bench.database,
            bench.secrets,
            bench.clock,
            real_engine(),
            scripts=self.script,
            messenger=self.messenger,
            ids=self.ids,
        )

    async def look(self, *, expected: int) -> list[str]:
        """Look at the files and at the database; what is wrong with what is in force.

        Broken files must be refused, so `expected` is then the version before.
        """
        edit, now = self.script.look(), self.bench.clock.micros
        if edit is not None and not edit.findings:
            self.script.remember(
                await self.bench.database.transact(
                    lambda c: self.script.publish(c, edit, now)
                )
            )
        found = await self.bench.database.read(self.script.follow)
        if found is not None:
            self.script.remember(found)
        number = self.script.current("").version
        return [] if number == expected else [f"editing: v{number} is in force"]

    async def roll_back(self, *, to: int) -> None:
        now = self.bench.clock.micros
        await self.bench.database.transact(
            lambda c: versions.roll_back(c, "windows", to, now=now)
        )

    async def talk(self, chats: Sequence[str], *, opening: bool = False) -> list[str]:
        """Each answers what was asked last and must be answered; what went wrong."""
        speaking = [chat for chat in chats if opening or chat in self.asked]
        if not speaking:
            return []
        before = await self._states()
        sent = len(self.messenger.sent)
        self.bench.clock.pass_(seconds=20)
        said = [self._said(chat, opening=opening) for chat in speaking]
        for chat in speaking:
            self.asked.pop(chat, None)
        await self.rig.intake.accept(said)
        await self.rig.settle()
        new = self.messenger.sent[sent:]
        self.asked |= {one.chat: one.body for one in new if one.body.question}
        silent = set(speaking) - {one.chat for one in new}
        wrong = [f"I1: {chat} got no answer" for chat in sorted(silent)]
        return wrong + list(_jumps(before, await self._states()))

    async def finished(self, **began: int) -> list[str]:
        """Whether each came to an end, under the version it began with."""
        groups = {
            row["id"]: row["chat"].split()[0]
            for row in await self.rig.rows(conversations)
        }
        wrong = [
            f"editing: {group} went on as v{row['script_version']}"
            for row in await self.rig.rows(turns)
            if (group := groups[row["conversation_id"]]) in began
            and row["script_version"] != began[group]
        ]
        wrong += [
            f"editing: {chat} is still asked {state.focus}"
            for chat, state in (await self._states()).items()
            if chat.split()[0] in began and state.focus is not None
        ]
        return wrong

    async def awake(self, chats: Sequence[str], *, version: int) -> list[str]:
        """Whether those who were silent for a day have moved, with what they said."""
        states = await self._states()
        numbers = {
            row["chat"]: row["script_version"]
            for row in await self.rig.rows(conversations)
        }
        wrong = [
            f"editing: {chat} is v{numbers[chat]} with {list(states[chat].facts)}"
            for chat in chats
            if numbers[chat] != version or "decision_maker" in states[chat].facts
        ]
        # Some were asked who decides before they fell silent, by the old name.
        if not any("decides" in states[chat].facts for chat in chats):
            wrong.append("editing: nobody was asked who decides")
        return wrong

    def _said(self, chat: str, *, opening: bool) -> Inbound:
        if opening:
            return self.rig.said(OPENING, chat)
        body = self.asked[chat]
        if body.question in TYPED:
            return self.rig.said(TYPED[body.question], chat)
        pressed = Pressed(at=self.bench.clock(), payload=body.buttons[0].payload)
        return self.rig.inbound(pressed, chat, f"{chat}:{pressed.at}")

    async def _states(self) -> dict[str, State]:
        return {
            row["chat"]: decode(self.bench.secrets.open(row["state"]))
            for row in await self.rig.rows(conversations)
            if row["state"] is not None
        }


def _jumps(before: dict[str, State], after: dict[str, State]) -> Iterator[str]:
    """Facts that were lost, and questions asked though their answer was known."""
    for chat, state in before.items():
        for slot in state.facts.keys() - after[chat].facts.keys():
            if slot != "decision_maker" or "decides" not in after[chat].facts:
                yield f"editing: {chat} has lost {slot}"
    for chat, state in after.items():
        if state.focus in state.facts:
            yield f"editing: {chat} is asked {state.focus} again"


def _edit(folder: Path, name: str, *changes: tuple[str, str]) -> None:
    path = folder / name
    text = path.read_text("utf-8")
    for before, after in changes:
        text = text.replace(before, after)
    path.write_text(text, "utf-8")
