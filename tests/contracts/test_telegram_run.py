"""The command itself, as a process, against the test server."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.servers.telegram.limits import Rate
from tests.servers.telegram.people import Person
from tests.servers.telegram.server import TelegramServer
from tests.servers.telegram.world import Chat

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-c", "from bot.cli import main; main()"]


@asynccontextmanager
async def firstline(
    server: TelegramServer, folder: Path, adapter: str, *verb: str, **settings: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    """A process of the command; stopped as a service manager would."""
    process = await asyncio.create_subprocess_exec(
        *COMMAND,
        *verb,
        cwd=folder,
        env={
            "PYTHONPATH": str(ROOT),
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "FIRSTLINE_PORT": "0",
            "FIRSTLINE_TELEGRAM__TOKEN": server.token,
            "FIRSTLINE_TELEGRAM__API_URL": server.url,
            "FIRSTLINE_TELEGRAM__ADAPTER": adapter,
            **{f"FIRSTLINE_{name}": value for name, value in settings.items()},
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            await asyncio.wait_for(process.wait(), 15)


async def talk(server: TelegramServer, anna: Person, group: Chat) -> None:
    """Answer whatever the bot asks until people are called."""
    anna.start("utm_source-yandex")
    told = "Меняем старые окна, три штуки, до 80 тысяч, на следующей неделе"
    answered = 0
    while not server.bubbles(group):
        await asyncio.sleep(0.01)
        fresh = anna.heard[answered:]
        answered += len(fresh)
        for asked in fresh:
            if "Что нужно сделать" in asked.text:
                anna.say(told)
            elif "номер" in asked.text:
                anna.share_contact(phone="79001234567")
            elif asked.buttons:
                anna.tap(next(iter(asked.buttons)), on=asked)


@pytest.mark.slow
async def test_a_prospect_is_qualified_and_the_card_is_posted(
    server: TelegramServer, adapter: str, tmp_path: Path
) -> None:
    server.world.flood.per_chat = Rate(1, 0.9)
    olga, anna = server.person("Ольга"), server.person("Анна", username="anna_k")
    group = server.group("Менеджеры", olga, is_forum=True)
    settings = {"TELEGRAM__GROUP": str(group.id)}

    async with firstline(server, tmp_path, adapter, "run", **settings) as process:
        async with asyncio.timeout(40):
            await talk(server, anna, group)
        process.send_signal(signal.SIGTERM)
        told = (await process.communicate())[0].decode()

    card = server.bubbles(group)[0]
    assert "Анна" in card.text
    assert card.buttons
    assert process.returncode == 0, told
    assert not server.world.flood.early
    assert {call.code for call in server.history.calls} == {200}
    assert "900" not in told
    assert server.token not in told


async def test_a_wrong_token_is_told_at_once(
    server: TelegramServer, tmp_path: Path
) -> None:
    wrong = {"TELEGRAM__TOKEN": "123456:AA-a_token_of_nobody_0123456789abcd"}

    async with firstline(server, tmp_path, "telegram_ptb", "run", **wrong) as process:
        told = (await process.communicate())[0].decode()

    assert process.returncode == 2
    assert "token" in told
    assert wrong["TELEGRAM__TOKEN"] not in told


@pytest.mark.slow
async def test_the_doctor_knows_the_bot(server: TelegramServer, tmp_path: Path) -> None:
    async with firstline(server, tmp_path, "telegram_ptb", "doctor") as process:
        told = (await process.communicate())[0].decode()

    assert process.returncode == 0, told
    assert f"telegram: @{server.world.username}" in told
