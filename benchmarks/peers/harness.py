"""How every bot is measured: one process, no network, JSON bytes in, a reply out.

A turn begins with an update's bytes and ends when its reply was handed to a transport
that has no network; a bot that keeps more (a lead, a mark that it was sent) ends later.
The last line a run prints is one JSON object.
"""

from __future__ import annotations

import time

STARTED = time.perf_counter()  # the first line that runs: frameworks come after

import argparse  # noqa: E402 (after the clock)
import asyncio  # noqa: E402
import contextlib  # noqa: E402
import ctypes  # noqa: E402
import gc  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import resource  # noqa: E402
import statistics  # noqa: E402
from collections.abc import Sequence  # noqa: E402
from pathlib import Path  # noqa: E402

from benchmarks.peers.dialog import DIALOGS, KEYS, TURNS, Dialog, update  # noqa: E402

Figures = dict[str, object]
"""What a run found out, as it is printed."""

WARM_UP = 50
BASE = 10_000_000
"""The first chat of a run; stored conversations have the numbers below."""


class Peer:
    """A bot that is measured; `feed` returns when the reply of the turn is sent."""

    name = "peer"
    variants: tuple[str, ...] = ("memory",)

    @classmethod
    def options(cls, parser: argparse.ArgumentParser) -> None:
        """Add options of its own."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.dialog: Dialog = DIALOGS[args.dialog]
        self.variant: str = args.variant or self.variants[0]
        self.leads: list[dict[str, object]] = []
        self.replies = 0
        self.last_reply = ""

    async def start(self) -> None:
        """Be ready to answer."""

    async def feed(self, raw: bytes) -> None:
        """Answer one update."""
        raise NotImplementedError

    async def talk(self, scripts: Sequence[Sequence[bytes]]) -> None:
        """Play conversations interleaved: step by step, chat after chat."""
        width: int = self.args.concurrency
        for step in range(max(map(len, scripts))):
            due = [script[step] for script in scripts if step < len(script)]
            if width <= 1:
                for raw in due:
                    await self.feed(raw)
            else:
                await self._at_once(due, width)

    async def _at_once(self, due: Sequence[bytes], width: int) -> None:
        room = asyncio.Semaphore(width)

        async def one(raw: bytes) -> None:
            async with room:
                await self.feed(raw)

        await asyncio.gather(*map(one, due))

    async def made(self) -> int:
        """How many leads there are."""
        return len(self.leads)

    async def flush(self) -> None:
        """Make durable what `feed` leaves undone."""

    async def prefill(self, count: int) -> None:
        """Put half-way conversations into the store, as fast as can be."""
        raise NotImplementedError

    def at_rest(self) -> int | None:
        """Bytes of the store now, where there is one."""
        return None

    def more(self) -> Figures:
        """Figures that only this bot has."""
        return {}

    async def close(self) -> None:
        """Let go of everything."""


def memory() -> int:
    """Resident KiB of this process now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() // 1024


def cpu_of(pid: int | None) -> float:
    """CPU seconds of another process: a server that does a part of the work."""
    if not pid:
        return 0.0
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def trim() -> None:
    """Give back to the system what is not used."""
    gc.collect()
    with contextlib.suppress(OSError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)


async def check(peer: Peer) -> Figures:
    """See that the dialog is the one that the others play."""
    await peer.start()
    chat = BASE + 999_999
    raws = peer.dialog.updates(chat)
    await peer.talk([raws[:-1]])
    asked = peer.dialog.prompts[-1]
    _expect(peer, asked in peer.last_reply)
    await peer.talk([[update(chat * 16 + 14, chat, "??")]])
    _expect(peer, not await peer.made())
    await peer.talk([[raws[-1]]])
    await peer.flush()
    _expect(peer, await peer.made() == 1)
    _expect(peer, peer.leads == [] or set(KEYS) <= set(peer.leads[0]))
    await peer.close()
    return {"replies": peer.replies, "last_reply": peer.last_reply}


def _expect(peer: Peer, held: object) -> None:
    if not held:
        raise AssertionError(peer.name, peer.variant, peer.last_reply, peer.leads)


async def startup(peer: Peer) -> Figures:
    """Time and memory until the bot may answer."""
    await peer.start()
    told: Figures = {
        "seconds": time.perf_counter() - STARTED,
        "cpu": time.process_time(),
        "memory": memory(),
    }
    await peer.close()
    return told


async def turns(peer: Peer) -> Figures:
    """What a turn costs, in rounds of many chats."""
    args = peer.args
    await peer.start()
    if args.stored:
        await peer.prefill(args.stored)
    await peer.talk(scripts(peer, BASE, min(args.chats, WARM_UP)))
    await peer.flush()
    count = args.chats * TURNS
    rounds = [
        await one_round(peer, scripts(peer, BASE + (n + 1) * args.chats, args.chats))
        for n in range(args.rounds)
    ]
    walls, cpus, servers = zip(*rounds, strict=True)
    told: Figures = {
        "turns": count / statistics.median(walls),
        "cpu": statistics.median(cpus) / count * 1e6,
        "server_cpu": statistics.median(servers) / count * 1e6,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
        "rest": peer.at_rest(),
        **peer.more(),
    }
    await peer.close()
    return told


def scripts(peer: Peer, first: int, count: int) -> list[list[bytes]]:
    """What so many people write, from a chat on."""
    return [peer.dialog.updates(first + n) for n in range(count)]


async def one_round(
    peer: Peer, scripts: list[list[bytes]]
) -> tuple[float, float, float]:
    """Wall and CPU seconds of a round, and the CPU of the store's server."""
    before = await peer.made()
    gc.collect()
    server = cpu_of(peer.args.server)
    wall, cpu = time.perf_counter(), time.process_time()
    await peer.talk(scripts)
    spent = time.perf_counter() - wall, time.process_time() - cpu
    server = cpu_of(peer.args.server) - server
    await peer.flush()
    _expect(peer, await peer.made() - before == len(scripts))
    return (*spent, server)


async def idle(peer: Peer) -> Figures:
    """Memory and bytes of a conversation that stands half-way."""
    await peer.start()
    await peer.talk(scripts(peer, BASE, 100))
    await peer.flush()
    trim()
    before, bytes_before = memory(), peer.at_rest()
    count = peer.args.chats
    half = 1 + len(KEYS) // 2
    for first in range(0, count, 100):
        chats = range(BASE + 1000 + first, BASE + 1000 + min(first + 100, count))
        await peer.talk([peer.dialog.updates(chat, half) for chat in chats])
    await peer.flush()
    trim()
    after, bytes_after = memory(), peer.at_rest()
    await peer.close()
    stored = None
    if bytes_before is not None and bytes_after is not None:
        stored = (bytes_after - bytes_before) / count
    return {"memory": (after - before) * 1024 / count, "stored": stored}


JOBS = {"check": check, "startup": startup, "turns": turns, "idle": idle}


def main(kind: type[Peer]) -> None:
    """Measure one bot as the command line says and print it."""
    args = _arguments(kind)
    peer = kind(args)
    if args.loop == "uvloop":
        import uvloop

        found = uvloop.run(JOBS[args.job](peer))
    else:
        found = asyncio.run(JOBS[args.job](peer))
    about = {"peer": peer.name, "variant": peer.variant, "job": args.job}
    print(json.dumps({**about, **found}), flush=True)


def _arguments(kind: type[Peer]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=kind.__doc__)
    parser.add_argument("--job", choices=sorted(JOBS), default="turns")
    parser.add_argument("--variant", choices=kind.variants)
    parser.add_argument("--dialog", choices=sorted(DIALOGS), default="structured")
    parser.add_argument("--chats", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--concurrency", type=int, default=1)
    parser.add_argument("--stored", type=int, default=0)
    parser.add_argument("--redis", default="redis://127.0.0.1:6390/0")
    parser.add_argument("--server", type=int, help="pid of the store, for its CPU")
    parser.add_argument("--folder", type=Path, default=Path(), help="for files")
    parser.add_argument("--sync", choices=("FULL", "NORMAL"), default="FULL")
    parser.add_argument("--loop", choices=("asyncio", "uvloop"), default="asyncio")
    kind.options(parser)
    return parser.parse_args()


def fresh(path: Path) -> Path:
    """A file that is not there, nor what SQLite puts beside it."""
    for end in ("", "-wal", "-shm", "-journal", ".lock"):
        Path(f"{path}{end}").unlink(missing_ok=True)
    return path


def size(path: Path) -> int:
    """Bytes of a database in a file."""
    parts = (path, Path(f"{path}-wal"))
    return sum(part.stat().st_size for part in parts if part.exists())
