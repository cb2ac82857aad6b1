"""Faults made on purpose, each told by a list of what broke: empty is well."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection

from bot.handoffs import handoffs
from bot.ports import Body, Limits, Place, Rate
from bot.store.database import Database, Work
from bot.store.people import handoffs as handoff_rows
from bot.store.secrets import Secrets
from bot.store.signals import LocalSignals, Signals
from bot.store.tables import conversations, dead_letters, inbox, outbox
from bot.transaction import Transaction
from tests.bot.clock import SteeredClock
from tests.bot.fakes import FAST, FakeMessenger
from tests.bot.rig import Rig
from tests.faults.away import away
from tests.faults.checker import at_rest, check, look, paced
from tests.faults.editing import editing
from tests.faults.hints import hints
from tests.faults.overtaking import overtaking
from tests.faults.world import Update, World, WorldMessenger, people

T = TypeVar("T")


class Crash(BaseException):
    """The process is gone."""


@dataclass
class Crashing:
    """A database at whose n-th transaction the process dies, before or after it."""

    database: Database
    at: int
    is_before: bool
    count: int = 0

    @property
    def is_shared(self) -> bool:
        return self.database.is_shared

    async def transact(self, work: Work[T]) -> T:
        self.count += 1
        if self.count != self.at:
            return await self.database.transact(work)
        if not self.is_before:
            await self.database.transact(work)
            raise Crash

        def die(connection: Connection) -> T:
            work(connection)
            raise Crash

        return await self.database.transact(die)

    async def read(self, work: Work[T]) -> T:
        return await self.database.read(work)

    async def close(self) -> None:
        await self.database.close()


@dataclass
class Bench:
    """What an experiment works with."""

    database: Database
    secrets: Secrets
    folder: Path
    clock: SteeredClock = field(default_factory=SteeredClock)
    size: int = 4
    """How many people an experiment needs that works with any number."""

    is_at_once: bool = False
    """Whether its bots answer in the transaction that keeps a message."""

    @property
    def world(self) -> World:
        return World(self.folder)

    def rig(
        self,
        *,
        owner: str = "first",
        database: Database | None = None,
        signals: Signals | None = None,
    ) -> Rig:
        """A bot on the database, as another process would be."""
        messenger = WorldMessenger(self.world, random.Random(owner))
        used = database or self.database
        return Rig(
            used,
            self.secrets,
            self.clock,
            owner=owner,
            messenger=messenger,  # type: ignore[arg-type]  # another fake
            signals=signals or LocalSignals(),
            is_at_once=self.is_at_once,
        )

    async def verdict(self, *, kills: int, rate: Rate | None = None) -> list[str]:
        """What the checker says of the rows and the history."""
        rows = await self.database.read(look)
        return check(
            rows,
            self.world.history(),
            self.world.updates(),
            secrets=self.secrets,
            kills=kills,
            rate=rate,
        )


async def crashes(bench: Bench) -> list[str]:
    """Die before and after every commit of a small conversation; nothing is lost."""
    kills = 0
    wrong: list[str] = []
    for at in range(1, 8):
        for is_before in (True, False):
            name = f"{at}{is_before}"
            _write_more(bench.world, name)
            database = Crashing(bench.database, at, is_before)
            try:
                await _live(bench, bench.rig(owner=name, database=database))
            except Crash:
                kills += 1
            bench.clock.pass_(seconds=30)
            await _live(bench, bench.rig(owner=f"{name} again"))
            wrong += at_rest(await bench.database.read(look))
    return [*wrong, *await bench.verdict(kills=kills)]


def _write_more(world: World, name: str) -> None:
    """Two more people write; the numbers of their updates are lower than the last."""
    written = len(world.updates())
    more = [
        Update(f"{100_000 - written - n}", f"{name}-{one.chat}", f"u{written + n}")
        for n, one in enumerate(people(2, 3, seed=written))
    ]
    world.write(more)


async def _live(bench: Bench, rig: Rig) -> None:
    """Work until everything that was written is answered."""
    messenger = rig.delivery.messenger
    idle = 0
    while idle < 3:
        moved = 0
        if bench.world.offset < len(bench.world.updates()):
            moved += await messenger.poll(rig.intake.accept)  # type: ignore[attr-defined]  # of a world
        moved += await rig.turns.step()
        moved += await rig.delivery.step()
        idle = 0 if moved else idle + 1
        bench.clock.pass_(seconds=0 if moved else 6)


async def storm(bench: Bench) -> list[str]:
    """Every update comes up to ten times, at once, by four doors."""
    chance = random.Random(1)
    updates = people(20, 3, seed=1)
    bench.world.write(updates)
    bench.world.confirm(len(updates))
    rigs = [bench.rig(owner=f"door {n}") for n in range(4)]
    every = [one for one in updates for _ in range(chance.randint(1, 10))]
    chance.shuffle(every)

    async def come(rig: Rig, share: int) -> None:
        mine = every[share::4]
        for start in range(0, len(mine), 15):
            batch = [
                rig.delivery.messenger.inbound(one)  # type: ignore[attr-defined]  # of a world
                for one in mine[start : start + 15]
            ]
            await rig.intake.accept(batch)
            await rig.turns.step()

    await asyncio.gather(*(come(rig, n) for n, rig in enumerate(rigs)))
    await _live(bench, rigs[0])
    kept = sum(row["channel"] == "fake" for row in await rigs[0].rows(inbox))
    wrong = [f"I1: {kept} rows for {len(updates)}"] if kept != len(updates) else []
    return [*wrong, *await bench.verdict(kills=0)]


async def race(bench: Bench) -> list[str]:
    """Eight workers answer while people go on writing."""
    rigs = [bench.rig(owner=f"worker {n}") for n in range(8)]
    updates = people(4, 30, seed=2)
    bench.world.write(updates)

    async def write() -> None:
        messenger = rigs[0].delivery.messenger
        while bench.world.offset < len(updates):
            await messenger.poll(rigs[0].intake.accept)  # type: ignore[attr-defined]  # of a world

    async def answer(rig: Rig) -> None:
        for _ in range(25):
            await rig.turns.step()

    await asyncio.gather(write(), *(answer(rig) for rig in rigs))
    await _live(bench, rigs[0])
    return await bench.verdict(kills=0)


async def poison(bench: Bench) -> list[str]:
    """Some events cannot be answered; people get them and the rest goes on."""
    updates = people(20, 3, seed=3)
    bad = {updates[n].id for n in range(0, len(updates), 20)}
    bench.world.write(
        [Update(one.id, one.chat, "boom") if one.id in bad else one for one in updates]
    )
    rig = bench.rig()
    for _ in range(6):
        await _live(bench, rig)
    dead = await rig.rows(dead_letters)
    called = await rig.rows(handoff_rows)
    wrong = []
    if len(dead) != len(bad):
        wrong.append(f"poison: {len(dead)} dead letters for {len(bad)}")
    if len(called) != len(bad):
        wrong.append(f"poison: {len(called)} humans for {len(bad)}")
    return [*wrong, *await bench.verdict(kills=0)]


async def timers(bench: Bench) -> list[str]:
    """People answer around the moment a reminder is due."""
    rig = bench.rig()
    chats = [str(n) for n in range(40)]
    await rig.intake.accept([rig.said("later 20", chat) for chat in chats])
    await _settle(rig)
    bench.clock.pass_(minutes=20, milliseconds=-30)
    chance = random.Random(4)
    answering = chance.sample(chats, 30)
    wrong = []
    before: set[str] = set()
    while answering:
        now = [answering.pop() for _ in range(min(5, len(answering)))]
        await rig.intake.accept([rig.said("yes", chat) for chat in now])
        before |= {chat for chat in now if await _is_void(rig, chat)}
        await asyncio.gather(rig.turns.tick(), rig.turns.step())
        bench.clock.pass_(milliseconds=10)
    await rig.turns.tick()
    await _settle(rig)
    for chat in chats:
        texts = [one.text for one in bench.world.history() if one.chat == chat]
        due = [text for text in texts if text.startswith("due")]
        if len(due) > 1:
            wrong.append(f"timers: {len(due)} reminders in chat {chat}")
        if "yes!" in texts and due and texts.index(due[0]) > texts.index("yes!"):
            wrong.append(f"timers: a reminder after the answer of {chat}")
        if chat in before and due:
            wrong.append(f"timers: a reminder though {chat} had answered")
        if "yes!" not in texts and len(due) != 1:
            wrong.append(f"timers: no reminder in chat {chat}")
    return wrong


async def _is_void(rig: Rig, chat: str) -> bool:
    """Whether the answer was kept before the reminder came due."""
    chats = {row["id"]: row["chat"] for row in await rig.rows(conversations)}
    rows = await rig.rows(inbox)
    kinds = [row["kind"] for row in rows if chats[row["conversation_id"]] == chat]
    return "due" not in kinds


async def _settle(rig: Rig) -> None:
    while await rig.turns.step() + await rig.delivery.step():
        pass


async def claims(bench: Bench) -> list[str]:
    """Twenty managers press at once, while the cards escalate."""
    rig = bench.rig()
    names = ["olga", "ivan", "head"]
    for place, name in enumerate(names):
        await rig.link(name, f"9{place}")
    await rig.intake.accept([rig.said("human", str(chat)) for chat in range(12)])
    await _settle(rig)
    bench.clock.pass_(minutes=5)
    cards = [row["id"] for row in await rig.rows(handoff_rows)]

    async def press(name: str, card: int) -> tuple[int, str, bool]:
        answer = await rig.do(lambda tx: handoffs.claim(tx, card, name))
        return card, name, answer.is_done

    pressed = [press(name, card) for card in cards for name in ("olga", "ivan") * 3]
    random.Random(5).shuffle(pressed)
    results = await asyncio.gather(*pressed, _ticks(rig))
    won = [one for one in results if isinstance(one, tuple) and one[2]]
    wrong = []
    for card in cards:
        winners = [name for number, name, _ in won if number == card]
        if len(winners) != 1:
            wrong.append(f"I3: handoff {card} has {len(winners)} claimants")
    owners = {row["id"]: row["manager"] for row in await rig.rows(handoff_rows)}
    wrong += [
        f"I3: {card} lies to {name}" for card, name, _ in won if owners[card] != name
    ]
    await _settle(rig)
    return [*wrong, *await bench.verdict(kills=0)]


async def _ticks(rig: Rig) -> None:
    for _ in range(5):
        await rig.turns.tick()


async def takeover(bench: Bench) -> list[str]:
    """A sender is stopped while it sends, and goes on when another has taken over."""
    first, second = bench.rig(owner="first"), bench.rig(owner="second")
    await _post(first, ["a"])
    delivery = first.delivery
    taken = await delivery.take()
    bench.clock.pass_(seconds=11)
    await second.delivery.step()
    bench.clock.pass_(seconds=6)
    again = await second.delivery.take()
    await delivery.deliver(taken)
    row = (await first.rows(outbox))[0]
    wrong = [] if row["status"] == "sending" else ["takeover: a stale mark was taken"]
    await second.delivery.deliver(again)
    return [*wrong, *await bench.verdict(kills=1)]


async def pacing(bench: Bench) -> list[str]:
    """One chat is sent much, through restarts; its limit is kept."""
    rate = Rate(3, 10)
    limits = Limits(per_bot=FAST, per_chat=rate, per_group=FAST)
    for run in range(6):
        messenger = FakeMessenger(limits=limits)
        rig = Rig(
            bench.database,
            bench.secrets,
            bench.clock,
            owner=f"run {run}",
            messenger=messenger,
        )
        await _post(rig, [f"{run}:{n}" for n in range(4)])
        for _ in range(40 if run == 5 else 20):
            await rig.delivery.step()
            bench.clock.pass_(milliseconds=2_000 if run == 5 else 700)
    rows = await bench.database.read(look)
    return [*paced(rows, rate), *at_rest(rows)]


async def _post(rig: Rig, keys: list[str]) -> None:
    def add(tx: Transaction) -> None:
        for key in keys:
            place = Place("fake", "1")
            tx.post.add(key, place, speaker="card", body=Body(text=key))

    await rig.do(add)


async def silence(bench: Bench) -> list[str]:
    """A manager takes over while answers of the bot are still to be sent."""
    rig = bench.rig()
    await rig.link("olga", "50")
    await rig.intake.accept([rig.said("human")])
    await _settle(rig)
    await rig.intake.accept([rig.said("u1")])
    await rig.turns.step()
    await rig.do(lambda tx: handoffs.claim(tx, 1, "olga"))
    claimed_at = len(bench.world.history())
    await _settle(rig)
    later = bench.world.history()[claimed_at:]
    return [
        f"silence: the bot said {one.text}" for one in later if one.speaker == "bot"
    ]


async def queueing(bench: Bench) -> list[str]:
    """A message is kept in the very moment its conversation leaves the queue."""
    rig = bench.rig()
    await rig.intake.accept([rig.said("u0")])
    kept, may_commit = asyncio.Event(), asyncio.Event()
    await _interleave(bench, rig, kept=kept, may_commit=may_commit)
    await _settle(rig)
    undone = [row for row in await rig.rows(inbox) if row["done_at"] is None]
    return [f"I8: {len(undone)} events are not done"] if undone else []


async def _interleave(
    bench: Bench, rig: Rig, *, kept: asyncio.Event, may_commit: asyncio.Event
) -> None:
    if not bench.database.is_shared:
        await rig.intake.accept([rig.said("u1")])
        return
    from bot.inbox.intake import keep

    engine = bench.database._engine  # type: ignore[attr-defined]  # noqa: SLF001

    async def accept_slowly() -> None:
        async with engine.begin() as connection:
            await connection.run_sync(
                keep, [rig.said("u1")], secrets=bench.secrets, now=bench.clock.micros
            )
            kept.set()
            await may_commit.wait()

    accepting = asyncio.ensure_future(accept_slowly())
    await kept.wait()
    working = asyncio.ensure_future(rig.turns.step())
    await asyncio.sleep(0.2)
    may_commit.set()
    await asyncio.gather(accepting, working)


Experiment = Callable[[Bench], Awaitable[list[str]]]

EXPERIMENTS: dict[str, Experiment] = {
    "crashes": crashes,
    "storm": storm,
    "race": race,
    "poison": poison,
    "timers": timers,
    "claims": claims,
    "takeover": takeover,
    "pacing": pacing,
    "silence": silence,
    "queueing": queueing,
    "overtaking": overtaking,
    "editing": editing,
    "hints": hints,
    "away": away,
}
