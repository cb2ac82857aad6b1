"""One bot in several processes: pages, workers and a sender, each a command."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
HEAVY = "fastapi uvicorn babel aiogram telegram aiohttp argon2 prometheus_client"
RUN = (
    "import atexit, sys; from bot.cli import main; heavy = set(sys.argv.pop().split());"
    "atexit.register(lambda: print('LOADED', *sorted(heavy & set(sys.modules))));"
    "main()"
)
POSTGRES = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
PEOPLE = 8


@dataclass
class Share:
    """A process of the bot."""

    process: asyncio.subprocess.Process
    said: list[str] = field(default_factory=list)

    async def until(self, words: str) -> None:
        assert self.process.stdout is not None
        async with asyncio.timeout(60):
            while not any(words in line for line in self.said):
                line = await self.process.stdout.readline()
                assert line, "\n".join(self.said)
                self.said.append(line.decode().strip())

    async def stop(self) -> None:
        """Ask it to stop, and hear what it says until it has."""
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        told, _ = await asyncio.wait_for(self.process.communicate(), 30)
        self.said += told.decode().splitlines()

    @property
    def loaded(self) -> list[str]:
        (line,) = [line for line in self.said if line.startswith("LOADED")]
        return line.split()[1:]


@asynccontextmanager
async def share(
    role: str, env: Mapping[str, str], folder: Path
) -> AsyncIterator[Share]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", RUN, "run", "--role", role, HEAVY),
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"], **env},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield Share(process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@dataclass
class Guest:
    """A prospect on the bot's own page."""

    client: httpx.AsyncClient
    headers: dict[str, str]

    async def says(self, key: str, text: str) -> None:
        body = {"id": f"message-{key}", "type": "said", "text": text}
        answer = await self.client.post(
            "/webchat/messages", json=body, headers=self.headers
        )
        answer.raise_for_status()

    async def hears(self, count: int) -> list[str]:
        """What the bot has said, once that is so many lines."""
        async with asyncio.timeout(30):
            while True:
                answer = await self.client.get(
                    "/webchat/lines", headers=self.headers, params={"wait": 0}
                )
                answer.raise_for_status()
                lines = answer.json()["lines"]
                said = [one["text"] for one in lines if one["by"] == "bot"]
                if len(said) >= count:
                    return said
                await asyncio.sleep(0.2)


async def guest(client: httpx.AsyncClient, root: str) -> Guest:
    origin = {"Origin": root}
    answer = await client.post(
        "/webchat/session", json={"script": "windows"}, headers=origin
    )
    answer.raise_for_status()
    token = answer.json()["token"]
    return Guest(client, {**origin, "Authorization": f"Bearer {token}"})


@POSTGRES
async def test_pages_workers_and_a_sender_are_one_bot(
    database_url: str, redis_url: str, tmp_path: Path, unused_port: int
) -> None:
    env = {
        "FIRSTLINE_DATABASE_URL": database_url,
        "FIRSTLINE_REDIS_URL": redis_url,
        "FIRSTLINE_PORT": str(unused_port),
        "FIRSTLINE_PULSE": "pulse",
    }
    root = f"http://127.0.0.1:{unused_port}"
    names = ("web", "worker", "worker", "sender")

    async with AsyncExitStack() as stack:
        # All at once, on a folder without a key: they agree on one.
        shares = [
            await stack.enter_async_context(share(n, env, tmp_path)) for n in names
        ]
        web, first, second, sender = shares
        await asyncio.gather(*(one.until("is at work") for one in shares))
        client = await stack.enter_async_context(
            httpx.AsyncClient(base_url=root, timeout=30)
        )
        ready = await client.get("/readyz")
        people = [await guest(client, root) for _ in range(PEOPLE)]
        # A person needs a moment for the first word.
        await asyncio.sleep(1)
        greeted = [await one.hears(1) for one in people]

        # A worker dies with their words in its hands; the other one goes on.
        writing = asyncio.gather(
            *(one.says("price", "Сколько стоит окно?") for one in people)
        )
        await asyncio.sleep(0.05)
        first.process.kill()
        await writing
        answered = [
            await one.hears(len(before) + 1)
            for one, before in zip(people, greeted, strict=True)
        ]
        for one in (web, sender, second):
            await one.stop()

    assert ready.json()["status"] == "ok"
    assert all(re.search(r"\d\s?\d{3} ₽", " ".join(said)) for said in answered), (
        answered
    )
    assert (tmp_path / "pulse").exists()
    for one in (web, sender, second):
        assert one.process.returncode == os.EX_OK, one.said
        assert "firstline: stopped" in one.said
        assert not any("Traceback" in line for line in one.said), one.said
    assert sender.loaded == second.loaded == []
    assert not {"aiogram", "telegram", "aiohttp"} & set(web.loaded)


@pytest.mark.parametrize("role", ["web", "worker", "sender"])
async def test_a_file_belongs_to_one_process(
    role: str, tmp_path: Path, unused_port: int
) -> None:
    async with share(role, {"FIRSTLINE_PORT": str(unused_port)}, tmp_path) as one:
        await one.process.wait()
        await one.stop()

    told = "\n".join(one.said)
    assert one.process.returncode == 2
    assert "belongs to one process" in told
    assert "FIRSTLINE_DATABASE_URL=postgresql://" in told
    assert "Traceback" not in told
