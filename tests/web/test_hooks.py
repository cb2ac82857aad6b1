from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from adapters.messengers.telegram_hooks import HEADER
from adapters.web.hooks import address_of_hook, path_secret_of, proof_of
from adapters.web.web import Web
from bot.delivery.delivery import deliver
from bot.environment import load_settings
from bot.errors import SettingsError
from bot.ports import Closable
from bot.settings import Secret, TelegramSettings
from bot.store.signals import LocalSignals
from bot.store.tables import inbox
from tests.contracts.test_telegram_run import firstline
from tests.servers.telegram.server import TelegramServer, telegram_server
from tests.web.world import World

UPDATE = {
    "update_id": 7,
    "message": {
        "message_id": 1,
        "date": 1_790_000_000,
        "chat": {"id": 5, "type": "private"},
        "from": {"id": 5, "is_bot": False, "first_name": "Анна"},
        "text": "сколько стоит окно?",
    },
}


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with telegram_server(pace=0.01) as running:
        yield running


def fed(world: World) -> Web:
    """The bot with a Telegram that waits to be sent updates."""
    from adapters.messengers.telegram_direct import open_messenger

    token = Secret("123456:AA-abcdefghijklmnopqrstuvwxyz")
    settings = replace(
        world.settings,
        telegram=TelegramSettings(token=token, mode="webhook"),
        public_url="https://bot.example",
    )
    world.settings = settings
    rig = world.rig
    rig.delivery = deliver(
        rig.database,
        rig.secrets,
        house=rig.house,
        messenger=open_messenger(settings),
        signals=LocalSignals(),
        clock=rig.clock,
        owner="hooks",
    )
    return Web(world.app)


async def test_an_update_with_both_secrets_is_kept_once(world: World) -> None:
    web = fed(world)
    path = f"/hooks/telegram/{path_secret_of(web, 'telegram')}"
    headers = {HEADER: proof_of(web, "telegram")}

    async with world.browser() as telegram:
        answers = [
            await telegram.post(path, json=UPDATE, headers=headers) for _ in range(2)
        ]
    # On a slow machine it has shown “typing…” meanwhile.
    messenger = world.rig.delivery.messenger
    assert isinstance(messenger, Closable)
    await messenger.close()

    assert [answer.status_code for answer in answers] == [200, 200]
    assert len(await world.rig.rows(inbox)) == 1


@pytest.mark.parametrize("what", ["path", "proof", "none", "channel", "method"])
async def test_without_them_nothing_is_kept(world: World, what: str) -> None:
    web = fed(world)
    channel = "vk" if what == "channel" else "telegram"
    right = path_secret_of(web, channel)
    path = f"/hooks/{channel}/{'0' * 32 if what == 'path' else right}"
    proof = "" if what == "none" else proof_of(web, "telegram")
    headers = {HEADER: f"{proof}x" if what == "proof" else proof}

    async with world.browser() as stranger:
        method = "GET" if what == "method" else "POST"
        answer = await stranger.request(method, path, json=UPDATE, headers=headers)

    assert answer.status_code in {401, 404, 405}
    assert await world.rig.rows(inbox) == []


def test_a_hook_needs_an_https_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRSTLINE_TELEGRAM__MODE", "webhook")
    for url in ("", "http://bot.example"):
        monkeypatch.setenv("FIRSTLINE_PUBLIC_URL", url)
        with pytest.raises(SettingsError, match="FIRSTLINE_PUBLIC_URL"):
            load_settings()
    monkeypatch.setenv("FIRSTLINE_PUBLIC_URL", "https://bot.example/")
    assert load_settings().public_url == "https://bot.example"


def test_the_address_is_the_public_one(world: World) -> None:
    web = fed(world)

    url = address_of_hook(web, "telegram")

    assert url.startswith("https://bot.example/hooks/telegram/")
    assert path_secret_of(web, "telegram") != proof_of(web, "telegram")[:32]


@pytest.mark.slow
async def test_the_command_talks_through_a_hook(
    server: TelegramServer, tmp_path: Path, unused_port: int
) -> None:
    settings = {
        "TELEGRAM__MODE": "webhook",
        "PORT": str(unused_port),
        "PUBLIC_URL": f"http://127.0.0.1:{unused_port}",
    }
    anna = server.person("Анна")

    async with firstline(
        server, tmp_path, "telegram_direct", "run", **settings
    ) as process:
        async with asyncio.timeout(40):
            await server.until(lambda: server.hooks.told()["url"], 40)
            anna.say("Здравствуйте, сколько стоит окно?")
            await server.until(lambda: any("₽" in one.text for one in anna.heard), 30)
        process.send_signal(signal.SIGTERM)
        told = (await process.communicate())[0].decode()

    assert process.returncode == os.EX_OK, told
    assert "getUpdates" not in {call.method for call in server.history.calls}
