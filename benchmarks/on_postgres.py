"""Firstline on PostgreSQL and Redis: workers in processes of their own.

This process is the messenger, the people and the sender; `--workers` others answer.
With none this one answers too.
"""

from __future__ import annotations

from benchmarks.peers import harness  # isort: skip  # the clock starts

import argparse
import asyncio
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack

from sqlalchemy import Connection
from typing_extensions import override

from adapters.messengers.telegram_direct import Direct
from benchmarks.environments import DIALOGS
from benchmarks.offline import OfflineTelegram
from benchmarks.on_firstline import FirstlinePeer, Unlimited
from benchmarks.peers.dialog import TURNS
from benchmarks.shares import Shares, seconds_of
from bot.app import OneScript, opened
from bot.roles import Role
from bot.running import run
from bot.scripts.library import load_script, open_script
from bot.settings import Secret, Settings

KEY = "of the benchmark"
EARLIER = harness.BASE // 2
"""The first of the people who have talked before; see `_analyze`."""


def settings_of(args: argparse.Namespace) -> Settings:
    """The settings that all the processes share."""
    return Settings(
        database_url=args.database, redis_url=args.redis, secret_key=Secret(KEY)
    )


class PostgresPeer(FirstlinePeer):
    """Firstline on PostgreSQL, in one process or in several."""

    name = "firstline-postgres"
    variants = ("postgres",)

    @classmethod
    @override
    def options(cls, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--database", required=True)
        parser.add_argument("--workers", type=int, default=0)
        parser.add_argument("--postgres", type=int, help="pid of the server")

    @override
    async def start(self) -> None:
        script = str(DIALOGS / self.dialog.name)
        self.offline = OfflineTelegram()
        messenger = Unlimited(Direct(self.offline), bot="42")
        self._stack = AsyncExitStack()
        scripts = OneScript(load_script(open_script(script)))
        opening = opened(
            settings_of(self.args),
            scripts=scripts,
            messengers=[messenger],
            role=Role.SENDER if self.args.workers else Role.ALL,
        )
        self.app = await self._stack.enter_async_context(opening)
        self._stop = asyncio.Event()
        self._workers: list[asyncio.subprocess.Process] = []
        for _ in range(self.args.workers):
            await self._hire(script)
        self._running = asyncio.create_task(run(self.app, self._stop))
        self.shares = Shares()
        await super().talk(harness.scripts(self, EARLIER, self.args.chats))
        await self.app.database.transact(_analyze)

    @override
    async def talk(self, scripts: Sequence[Sequence[bytes]]) -> None:
        before = seconds_of(self._others())
        await super().talk(scripts)
        if len(scripts) == self.args.chats:
            after = seconds_of(self._others())
            spent = {name: after[name] - before[name] for name in after}
            self.shares.add(spent, len(scripts) * TURNS)

    def _others(self) -> dict[str, list[int]]:
        """The processes beside this one, by what they do."""
        args = self.args
        servers = {"postgres": args.postgres, "redis": args.server}
        others = {name: [pid] for name, pid in servers.items() if pid}
        return {"workers": [one.pid for one in self._workers], **others}

    @override
    def more(self) -> harness.Figures:
        return self.shares.told()

    async def _hire(self, script: str) -> None:
        """Start a worker and wait until it has begun."""
        flags = ["--database", self.args.database, "--redis", self.args.redis]
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "benchmarks.worker", "--script", script, *flags),
            stdout=asyncio.subprocess.PIPE,
        )
        self._stack.push_async_callback(_dismiss, process)
        assert process.stdout is not None  # noqa: S101 (a pipe)
        if await process.stdout.readline() != b"ready\n":
            raise RuntimeError("a worker did not start")
        self._workers.append(process)

    @override
    def at_rest(self) -> int | None:
        return None


def _analyze(connection: Connection) -> None:
    """Count the rows, as the server does by itself a minute after they came.

    Without it every statement is planned for tables that are empty, and read from their
    beginning to their end when they are not any more.
    """
    connection.exec_driver_sql("ANALYZE")


async def _dismiss(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
    await process.wait()


if __name__ == "__main__":
    harness.main(PostgresPeer)
