"""Who is measured, and how one of them is asked in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.environments import OURS, ROOT, python_of
from tests.servers.processes import free_port
from tests.servers.redis import redis_process

PATIENCE = 300
"""Seconds for one measurement; the longest copies a million conversations first."""

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Contender:
    """A bot as it is measured: its environment, its module, its flags."""

    name: str
    environment: str
    module: str
    flags: tuple[str, ...] = ()
    needs_redis: bool = False


FIRSTLINE = Contender("Firstline, SQLite FULL", OURS, "benchmarks.on_firstline")
FIRSTLINE_NORMAL = Contender(
    "Firstline, SQLite NORMAL", OURS, "benchmarks.on_firstline", ("--sync", "NORMAL")
)
WEB = Contender("Firstline with its pages", OURS, "benchmarks.on_web")
AIOGRAM = Contender("aiogram tuned, memory", "aiogram", "benchmarks.peers.on_aiogram")
AIOGRAM_REDIS = Contender(
    "aiogram tuned, Redis everysec",
    "aiogram",
    "benchmarks.peers.on_aiogram",
    ("--variant", "redis", "--concurrency", "32"),
    needs_redis=True,
)
MAXBOT = Contender(
    "MaxBot regexp, SQLite NORMAL",
    "maxbot",
    "benchmarks.peers.on_maxbot",
    ("--sync", "NORMAL"),
)
PTB = Contender("python-telegram-bot, memory", "ptb", "benchmarks.peers.on_ptb")

AIOGRAM_DIALOG = Contender(
    "aiogram-dialog, memory", "aiogram_dialog", "benchmarks.peers.on_aiogram_dialog"
)
BOTBUILDER = Contender(
    "Bot Framework, memory", "botbuilder", "benchmarks.peers.on_botbuilder"
)
CHATSKY = Contender("Chatsky, memory", "chatsky", "benchmarks.peers.on_chatsky")


@dataclass(frozen=True, slots=True)
class Arena:
    """Where measurements run: a folder for files, a server of Redis."""

    folder: Path
    redis: str
    redis_pid: int

    def ask(self, one: Contender, *more: str) -> Figures | None:
        """Measure once in a new process; None if it has no environment or hangs.

        Raises:
            RuntimeError: it did not do its work, so no figure would mean anything.
        """
        python = python_of(one.environment)
        if python is None:
            return None
        flags = [*one.flags, *more, "--folder", str(self.folder)]
        if one.needs_redis:
            flags += ["--redis", self.redis, "--server", str(self.redis_pid)]
        try:
            return run([python, "-m", one.module, *flags], name=one.name)
        except subprocess.TimeoutExpired:
            lost = f"!!! {one.name} DID NOT END in {PATIENCE} s: left out of this round"
            print(lost, flush=True)
            return None


def run(
    command: Sequence[str | Path], *, name: str, patience: float = PATIENCE
) -> Figures:
    """Run a measurement; the figures of its last line."""
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=patience,
        env=_compiled(os.environ) | {"PYTHONPATH": str(ROOT)},
    )
    if done.returncode:
        raise RuntimeError(f"{name} failed:\n{done.stderr[-2000:]}")
    told: Figures = json.loads(done.stdout.splitlines()[-1])
    return told


def _compiled(environment: Mapping[str, str]) -> dict[str, str]:
    """Without the order to compile all code at each start: what is installed is not."""
    forbidding = "PYTHONDONTWRITEBYTECODE"
    return {name: value for name, value in environment.items() if name != forbidding}


@contextmanager
def arena() -> Iterator[Arena]:
    """A folder and a server of Redis that keeps what it is told, once a second."""
    with TemporaryDirectory(prefix="bench-") as name:
        folder, port = Path(name), free_port()
        kept = folder / "redis"
        kept.mkdir()
        with redis_process(kept, port, appendfsync="everysec") as server:
            yield Arena(folder, f"redis://127.0.0.1:{port}/0", server.pid)
