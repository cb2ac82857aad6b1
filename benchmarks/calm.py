"""Firstline as it answers people who write in their own time, beside a flood or alone.

`python -m benchmarks.calm --job flood` or `half`. What comes is handed over as a hook
does it; a reply has come when the Bot API is called. The clock of a message begins when
it was due: whoever had to wait before he was heard has waited.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import time
from collections import deque
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import msgspec
from typing_extensions import override

from adapters.messengers.telegram_calls import Client, Reply
from adapters.messengers.telegram_direct import Direct
from benchmarks.crowd import IN_FLIGHT, PATIENCE, Crowd, person_of
from benchmarks.environments import DIALOGS
from benchmarks.on_firstline import Unlimited
from benchmarks.peers import harness
from benchmarks.peers.dialog import DIALOGS as SPOKEN
from benchmarks.peers.dialog import update
from bot.app import App, OneScript, opened
from bot.memory import settle
from bot.running import run
from bot.scripts.library import load_script, open_script
from bot.settings import Secret, Settings

Figures = dict[str, float]
People = deque[Iterator[tuple[str, bytes]]]

FLOODED, OTHER = 7, 1_000_007
"""Chats of whoever floods; all others have greater numbers."""

MANY = 100
"""Messages of a flood that only warms up."""

SEED = 7
WARM_UP = 2.0


class Ear(Client):
    """A Bot API in the same process, which hears what the bot says."""

    def __init__(self, crowd: Crowd) -> None:
        super().__init__("http://offline.example/bot")
        self._crowd = crowd

    @override
    async def post(self, path: str, body: bytes, *, patience: float) -> Reply:
        return Reply(200, self._crowd.answer(path.encode(), body))


@dataclass(frozen=True, slots=True)
class Town:
    """A bot at work, and the people who write to it."""

    app: App
    messenger: Unlimited
    crowd: Crowd
    people: People

    async def write(self, raw: bytes) -> None:
        """Hand an update over; it is kept when this returns."""
        await self.messenger.hear([msgspec.json.decode(raw)], self.app.intake.accept)

    async def ask(self, due: float) -> float:
        """Write somebody's next line; the seconds from when it was due to the reply."""
        person = self.people.popleft()
        chat, raw = next(person)
        reply = asyncio.get_running_loop().create_future()
        self.crowd.waiting[chat] = reply
        await self.write(raw)
        await asyncio.wait_for(reply, PATIENCE)
        self.people.append(person)
        return time.perf_counter() - due

    async def busy(self, seconds: float) -> list[float]:
        """As many at once as there may be, each again when he was answered."""
        end = time.perf_counter() + seconds
        took: list[float] = []

        async def write() -> None:
            while (now := time.perf_counter()) < end:
                took.append(await self.ask(now))

        await asyncio.gather(*(write() for _ in range(IN_FLIGHT)))
        return took

    async def open(self, rate: float, until: asyncio.Event) -> list[float]:
        """So many messages a second, by chance, whoever was answered or not."""
        chance, asked = random.Random(SEED), []  # noqa: S311 (the same each time)
        due = time.perf_counter()
        while not until.is_set():
            due += chance.expovariate(rate)
            await asyncio.sleep(due - time.perf_counter())
            asked.append(asyncio.create_task(self.ask(due)))
        return await asyncio.gather(*asked)

    async def flood(self, messages: int, chat: int = FLOODED) -> None:
        """One writes so many, in all connections of a hook; until all are kept."""
        numbers = iter(range(messages))

        async def write() -> None:
            for number in numbers:
                raw = update(chat * 100_000 + number, chat, f"Сколько стоит? {number}")
                await self.write(raw)

        await asyncio.gather(*(write() for _ in range(IN_FLIGHT)))


@asynccontextmanager
async def town(folder: Path) -> AsyncIterator[Town]:
    """A bot on a file of SQLite, with all its loops, and people who begin to write."""
    crowd, spoken = Crowd(), SPOKEN["structured"]
    script = load_script(open_script(str(DIALOGS / spoken.name)))
    settings = Settings(
        database_url=f"sqlite:///{harness.fresh(folder / 'calm.db')}",
        data=folder,
        secret_key=Secret("of the benchmark"),
    )
    messenger = Unlimited(Direct(Ear(crowd)), bot="42", is_fed=True)
    async with opened(
        settings, scripts=OneScript(script), messengers=[messenger]
    ) as app:
        settle()
        stop = asyncio.Event()
        running = asyncio.create_task(run(app, stop))
        people: People = deque(person_of(spoken, n) for n in range(5_000))
        yield Town(app, messenger, crowd, people)
        stop.set()
        await running


async def beside_a_flood(args: argparse.Namespace) -> Figures:
    """How long others wait while one floods, beside how long they wait without."""
    async with town(args.folder) as here:
        await here.busy(WARM_UP)
        await here.flood(MANY, OTHER)
        await here.busy(WARM_UP)
        before = await _for(here, args.rate, args.seconds)
        memory = harness.memory()
        over, most = asyncio.Event(), [memory]
        began = time.perf_counter()
        beside = asyncio.create_task(here.open(args.rate, over))
        watching = asyncio.create_task(_watch(most))
        await here.flood(args.flood)
        kept = time.perf_counter() - began
        # What waits of it is answered meanwhile.
        await asyncio.sleep(args.seconds)
        over.set()
        during = await beside
        watching.cancel()
        after = await _for(here, args.rate, args.seconds)
    calm = [*before, *after]
    return {
        "calm": _high(calm),
        "flood": _high(during),
        "calm_median": _middle(calm),
        "flood_median": _middle(during),
        "others": len(during),
        "kept": args.flood / kept,
        "grown": (max(most) - memory) / 1024,
    }


async def at_half(args: argparse.Namespace) -> Figures:
    """What can be answered in a second, and how long it takes when half of it comes."""
    async with town(args.folder) as here:
        await here.busy(WARM_UP)
        capacity = len(await here.busy(args.seconds)) / args.seconds
        took = await _for(here, capacity / 2, args.seconds * 2)
    return {"capacity": capacity, "median": _middle(took), "p99": _high(took)}


async def _for(here: Town, rate: float, seconds: float) -> list[float]:
    over = asyncio.Event()
    asyncio.get_running_loop().call_later(seconds, over.set)
    return await here.open(rate, over)


async def _watch(most: list[int]) -> None:
    for _ in count():
        most.append(harness.memory())
        await asyncio.sleep(0.1)


def _middle(took: Sequence[float]) -> float:
    return sorted(took)[len(took) // 2]


def _high(took: Sequence[float]) -> float:
    return sorted(took)[int(len(took) * 0.99)]


JOBS = {"flood": beside_a_flood, "half": at_half}


def main() -> None:
    """Measure as the command line says and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--job", choices=sorted(JOBS), required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--flood", type=int, default=20_000)
    parser.add_argument("--rate", type=float, default=50.0)
    args = parser.parse_args()
    print(json.dumps(asyncio.run(JOBS[args.job](args))))


if __name__ == "__main__":
    main()
