"""The command itself, as a process, against the test server."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.servers.telegram.limits import Rate
from tests.servers.telegram.people import Person
from tests.servers.telegram.server import TelegramServer

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


async def answers(server: TelegramServer, person: Person, words: str) -> None:
    """Wait until the bot has said something."""
    await server.until(lambda: any(words in text for text in person.texts), seconds=20)


async def test_a_prospect_is_qualified_and_the_card_is_posted(
    server: TelegramServer, adapter: str, tmp_path: Path
) -> None:
    server.world.flood.per_chat = Rate(1, 0.9)
    olga, anna = server.person("Ольга"), server.person("Анна", username="anna_k")
    group = server.group("Менеджеры", olga, is_forum=True)
    settings = {"TELEGRAM__GROUP": str(group.id)}

    async with firstline(server, tmp_path, adapter, "run", **settings) as process:
        anna.start("utm_source-yandex")
        await answers(server, anna, "Светлый дом")
        anna.say(
            "Меняем старые окна, три штуки, до 80 тысяч, на следующей неделе, сама"
        )
        await answers(server, anna, "Когда удобно?")
        anna.tap(next(iter(anna.heard[-1].buttons)))
        await answers(server, anna, "Согласны на обработку")
        anna.tap("Согласен(на)")
        await answers(server, anna, "номер")
        anna.share_contact(phone="79001234567")
        await server.until(lambda: server.bubbles(group), seconds=20)
        process.send_signal(signal.SIGTERM)
        told = (await process.communicate())[0].decode()

    card = server.bubbles(group)[0]
    assert "Анна" in card.text
    assert "900 123" not in card.text
    assert card.buttons
    assert process.returncode == 0, told
    assert not server.world.flood.early
    assert {call.code for call in server.history.calls} == {200}
    assert "900" not in told
    assert server.token not in told


async def test_a_wrong_token_is_told_at_once(
    server: TelegramServer, adapter: str, tmp_path: Path
) -> None:
    wrong = {"TELEGRAM__TOKEN": "123456:AA-a_token_of_nobody_0123456789abcd"}

    async with firstline(server, tmp_path, adapter, "run", **wrong) as process:
        told = (await process.communicate())[0].decode()

    assert process.returncode == 2
    assert "token" in told
    assert wrong["TELEGRAM__TOKEN"] not in told


async def test_the_doctor_knows_the_bot(
    server: TelegramServer, adapter: str, tmp_path: Path
) -> None:
    async with firstline(server, tmp_path, adapter, "doctor") as process:
        told = (await process.communicate())[0].decode()

    assert process.returncode == 0, told
    assert f"telegram: @{server.world.username}" in told
