"""The examples for those who have a bot already: run as they stand."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from tests.servers.telegram.limits import Rate
from tests.servers.telegram.server import telegram_server

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["aiogram_router", "ptb_handlers"])
async def test_an_example_answers_itself_and_leaves_the_rest_to_us(
    name: str, tmp_path: Path
) -> None:
    async with telegram_server() as server:
        server.world.flood.per_chat = Rate(30, 1)
        anna = server.person("Анна")
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            ROOT / f"docs/examples/{name}.py",
            cwd=tmp_path,
            env={
                "PYTHONPATH": str(ROOT),
                "PATH": os.environ["PATH"],
                "FIRSTLINE_TELEGRAM__TOKEN": server.token,
                "FIRSTLINE_TELEGRAM__API_URL": server.url,
            },
        )
        try:
            anna.say("/price")
            await server.until(lambda: anna.texts, seconds=20)
            anna.say("Здравствуйте, нужны окна")
            await server.until(lambda: len(anna.texts) > 1, seconds=20)
        finally:
            process.send_signal(signal.SIGTERM)
            await asyncio.wait_for(process.wait(), 15)

    assert anna.texts[0] == "The price list is on our site."
    assert "Светлый дом" in anna.texts[1]
    assert process.returncode == 0
