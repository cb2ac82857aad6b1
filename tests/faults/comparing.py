"""The same kills for bots on the libraries alone, and for ours, on one server.

    python -m tests.faults.comparing --kills 20 aiogram

The server of Telegram stays up; only bots die. It is asked what each person heard.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import multiprocessing
import os
import random
import re
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from multiprocessing.context import ForkServerContext, ForkServerProcess

from tests.faults.plain import BOTS, Bot, live
from tests.servers.telegram.people import Person
from tests.servers.telegram.server import TelegramServer, telegram_server

PEOPLE = 20
CALM = 3.0
"""Seconds without a word after which nothing more is expected."""

_ANSWER = re.compile(r"\b(u\d+)! (\d+)")


@dataclass(frozen=True, slots=True)
class Compared:
    """What became of the lines that people wrote."""

    bot: str
    lines: int
    kills: int
    lost: int
    """Lines without an answer."""

    doubled: int
    """Lines that were answered more than once."""

    forgotten: int
    """People whose conversation began anew."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Chance:
    """Who writes when; each person so many lines."""

    random: random.Random
    lines: int


def processes() -> ForkServerContext:
    """A context that forks bots from a process that has imported the libraries."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.plain", "aiogram", "telegram.ext"])
    return context


async def compare(kind: str, *, kills: int, lines: int, seed: int) -> Compared:
    """Kill a bot so often while people write so many lines each; count what is left."""
    begun = time.monotonic()
    chance = Chance(random.Random(seed), lines)
    with tempfile.TemporaryDirectory() as folder:
        async with telegram_server(pace=0.01) as server:
            server.world.flood.is_on = False
            people = [server.person(f"Person {n}") for n in range(PEOPLE)]
            bot = Bot(kind, server.url, server.token, folder)
            written = await _kill(server, bot, people, kills=kills, chance=chance)
            heard = [_answers(person) for person in people]
    counts = Counter(line for answers in heard for line, _ in answers)
    return Compared(
        kind,
        written,
        kills,
        written - len(counts),
        sum(n > 1 for n in counts.values()),
        sum(_is_forgotten(answers) for answers in heard),
        time.monotonic() - begun,
    )


async def _kill(
    server: TelegramServer,
    bot: Bot,
    people: list[Person],
    *,
    kills: int,
    chance: Chance,
) -> int:
    """Let people write while bots live and die; how many lines were written."""
    context = processes()
    order = people * chance.lines
    chance.random.shuffle(order)
    written = 0
    for kill in range(kills):
        process = await _start(context, bot, server)
        end = len(order) * (kill + 1) // kills
        pause = chance.random.uniform(0.1, 0.5) / (end - written)
        for person in order[written:end]:
            person.say(f"u{written}")
            written += 1
            await asyncio.sleep(pause)
        await asyncio.to_thread(_end, process)
    process = await _start(context, bot, server)
    await _calm(server)
    await asyncio.to_thread(_end, process)
    return written


async def _start(
    context: ForkServerContext, bot: Bot, server: TelegramServer
) -> ForkServerProcess:
    """A bot that asks for updates: nobody is killed who has not begun."""
    before = server.updates.polls
    process = context.Process(target=live, args=(bot,), daemon=True)
    await asyncio.to_thread(process.start)
    await server.until(lambda: server.updates.polls > before, 60)
    return process


def _end(process: ForkServerProcess) -> None:
    if process.pid is not None:
        os.kill(process.pid, signal.SIGKILL)
    process.join()


async def _calm(server: TelegramServer) -> None:
    """Wait until nothing has been sent for a while."""
    last, seen = time.monotonic(), -1
    while time.monotonic() - last < CALM:
        await asyncio.sleep(0.1)
        now = len(server.history.of("sendMessage"))
        if now != seen:
            last, seen = time.monotonic(), now


def _answers(person: Person) -> list[tuple[str, int]]:
    found = (_ANSWER.findall(text) for text in person.texts)
    return [(line, int(count)) for some in found for line, count in some]


def _is_forgotten(answers: list[tuple[str, int]]) -> bool:
    """Whether somebody was counted from the beginning a second time."""
    firsts = {line for line, count in answers if count == 1}
    return len(firsts) > 1


def main() -> int:
    """Print what came of each bot."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.comparing")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--lines", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("bots", nargs="*", choices=[*BOTS, []])
    given = parser.parse_args()
    logging.disable()
    for kind in given.bots or BOTS:
        done = asyncio.run(
            compare(kind, kills=given.kills, lines=given.lines, seed=given.seed)
        )
        print(told(done), flush=True)
    return 0


def told(one: Compared) -> str:
    """A line of the table."""
    return (
        f"{one.bot:<32} {one.lines} lines, {one.kills} kills: {one.lost} lost, "
        f"{one.doubled} doubled, {one.forgotten} of {PEOPLE} people forgotten, "
        f"{one.seconds:.0f} s"
    )


if __name__ == "__main__":
    sys.exit(main())
