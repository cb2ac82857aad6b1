"""From a webhook's request to the reply, over real HTTP on the loopback."""

from __future__ import annotations

import asyncio
import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.contenders import AIOGRAM_REDIS, FIRSTLINE, Arena, Figures
from benchmarks.crowd import PATIENCE, Api, Crowd, Talk, talk
from benchmarks.environments import OURS, ROOT, python_of
from benchmarks.pairs import Series
from benchmarks.peers.dialog import DIALOGS
from benchmarks.peers.harness import cpu_of
from tests.servers.processes import free_port, listens

WARM_UP = 3.0
DIALOG = DIALOGS["structured"]


def measure(place: Arena, *, rounds: int, seconds: float) -> Series:
    """Both in turn, round after round."""
    series = Series()
    for number in range(rounds):
        print(f"  webhook: {number + 1} of {rounds}", flush=True)
        series.rounds.append(
            {
                FIRSTLINE.name: _ours(place.folder, seconds),
                AIOGRAM_REDIS.name: _theirs(place, seconds),
            }
        )
    return series


def _ours(folder: Path, seconds: float) -> Figures:
    with TemporaryDirectory(dir=folder) as own:
        return asyncio.run(_of_firstline(Path(own), seconds))


async def _of_firstline(folder: Path, seconds: float) -> Figures:
    crowd, port = Crowd(), free_port()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Api(crowd), "127.0.0.1", 0)
    api = server.sockets[0].getsockname()[1]
    flags = ["--port", str(port), "--api", str(api), "--folder", str(folder)]
    with _serving(OURS, "benchmarks.hook_on_firstline", flags) as process:
        await asyncio.wait_for(crowd.told.wait(), PATIENCE)
        found = await _talk(crowd, process, seconds)
    server.close()
    return found


def _theirs(place: Arena, seconds: float) -> Figures | None:
    if python_of(AIOGRAM_REDIS.environment) is None:
        return None
    port = free_port()
    flags = ["--port", str(port), "--redis", place.redis]
    module = "benchmarks.peers.hook_on_aiogram"
    with _serving(AIOGRAM_REDIS.environment, module, flags) as process:
        return asyncio.run(_of_aiogram(port, process, seconds))


async def _of_aiogram(
    port: int, process: subprocess.Popen[bytes], seconds: float
) -> Figures:
    await _listening(port, process)
    crowd = Crowd(hook=f"http://127.0.0.1:{port}/hook")
    return await _talk(crowd, process, seconds)


async def _listening(port: int, process: subprocess.Popen[bytes]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not listens(port):
            if process.poll() is not None:
                raise RuntimeError("the server of the webhook did not start")
            await asyncio.sleep(0.1)


async def _talk(
    crowd: Crowd, process: subprocess.Popen[bytes], seconds: float
) -> Figures:
    cpu = cpu_of(process.pid)
    told: Talk = await talk(crowd, DIALOG, seconds=seconds, warm_up=WARM_UP)
    # With the warm-up: the clock of another process ticks a hundred times a second.
    spent = cpu_of(process.pid) - cpu
    turns = told.turns * (seconds + WARM_UP)
    return {
        "turns": told.turns,
        "p99": told.p99,
        "median": told.median,
        "cpu": spent / turns * 1e6,
    }


@contextmanager
def _serving(
    environment: str, module: str, flags: Sequence[str]
) -> Iterator[subprocess.Popen[bytes]]:
    python = python_of(environment)
    assert python is not None  # noqa: S101 (asked before)
    process = subprocess.Popen(
        [python, "-m", module, *flags],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
