"""Firstline, measured as the others are; nothing that a real run does is left out.

`python -m benchmarks.on_firstline`. The loops are those of `firstline run`: polling,
intake, turns, timers, delivery, marks. Only the limits of Telegram are lifted.
"""

from __future__ import annotations

from benchmarks.peers import harness  # isort: skip  # the clock starts
from benchmarks import beginning  # isort: skip  # noqa: F401 (does it)

import argparse
import asyncio
import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

import msgspec
from sqlalchemy import Connection, func, select
from typing_extensions import override

from adapters.messengers.telegram_direct import Direct
from adapters.messengers.telegram_messenger import Telegram
from benchmarks.environments import DIALOGS
from benchmarks.offline import OfflineTelegram
from bot.app import OneScript, opened
from bot.memory import settle
from bot.ports import Limits, Rate
from bot.running import run
from bot.scripts.library import load_script, open_script
from bot.settings import Secret, Settings
from bot.store import database
from bot.store.people import handoffs
from bot.store.tables import UNSENT, outbox

FAST = Rate(1_000_000, 1)
_CHAT = msgspec.json.Decoder(dict[str, msgspec.Raw])


class Unlimited(Telegram):
    """Telegram as if it let a bot speak as fast as it can."""

    @property
    @override
    def limits(self) -> Limits:
        return Limits(per_bot=FAST, per_chat=FAST, per_group=FAST)


class FirstlinePeer(harness.Peer):
    """Firstline on SQLite, durable; `--sync NORMAL` for less."""

    name = "firstline"
    variants = ("sqlite",)

    @classmethod
    @override
    def options(cls, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--filled", type=Path, help="a database to begin with")

    @override
    async def start(self) -> None:
        database.PRAGMAS["synchronous"] = self.args.sync
        self.file: Path = harness.fresh(self.args.folder / "firstline-bench.db")
        if self.args.filled:
            _copy(self.args.filled, self.file)
        script = load_script(open_script(str(DIALOGS / self.dialog.name)))
        self.offline = OfflineTelegram()
        settings = Settings(
            database_url=f"sqlite:///{self.file}",
            secret_key=Secret("of the benchmark"),
        )
        messenger = Unlimited(Direct(self.offline), bot="42")
        self._stack = AsyncExitStack()
        self.app = await self._stack.enter_async_context(
            opened(settings, scripts=OneScript(script), messengers=[messenger])
        )
        settle()
        self._stop = asyncio.Event()
        self._running = asyncio.create_task(run(self.app, self._stop))

    @override
    async def talk(self, scripts: Sequence[Sequence[bytes]]) -> None:
        chats = [_chat(script[0]) for script in scripts]
        await self.offline.talk(scripts, chats)
        while await self.app.database.read(_unsent):  # noqa: ASYNC110 (no event says so)
            await asyncio.sleep(0.001)
        self.replies = self.offline.replies
        self.last_reply = self.offline.last_reply

    @override
    async def made(self) -> int:
        query = select(func.count()).select_from(handoffs)
        return await self.app.database.read(lambda c: c.scalar(query) or 0)

    @override
    def at_rest(self) -> int | None:
        with sqlite3.connect(self.file) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return harness.size(self.file)

    @override
    async def close(self) -> None:
        self._stop.set()
        await self._running
        await self._stack.aclose()


def _copy(filled: Path, file: Path) -> None:
    """Copy a database to the disk, so that it is not written while one measures."""
    shutil.copyfile(filled, file)
    with file.open("rb") as written:
        os.fsync(written.fileno())


def _chat(raw: bytes) -> int:
    message = msgspec.json.decode(raw)["message"]
    chat: int = message["chat"]["id"]
    return chat


def _unsent(connection: Connection) -> bool:
    # By its index: asked each millisecond, also of a million stored.
    query = select(outbox.c.id).where(UNSENT)
    return connection.scalar(query.limit(1)) is not None


if __name__ == "__main__":
    harness.main(FirstlinePeer)
