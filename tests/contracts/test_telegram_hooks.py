"""The webhook: mounted in a web server, verified, answered when the store has it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import ClientSession, web

from adapters.messengers.telegram_hooks import HEADER, MOST_BYTES, Hook
from adapters.messengers.telegram_messenger import Telegram
from bot.errors import SettingsError, StoreDownError
from dialogs.conversation.events import Said
from tests.contracts.conftest import Kept
from tests.servers.telegram.server import TelegramServer

SECRET = "a-secret_of_16_or_more"  # noqa: S105 (of nothing)

Mount = Callable[[Hook], web.Application]


@asynccontextmanager
async def mounted(hook: Hook) -> AsyncIterator[str]:
    """A web server with the hook on it; its address."""

    async def take(request: web.Request) -> web.Response:
        body = await request.content.read(MOST_BYTES + 1)
        answer = await hook.take(request.headers.get(HEADER), body)
        return web.Response(status=answer.status, headers=answer.headers)

    app = web.Application()
    app.router.add_post("/hook", take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await runner.cleanup()


async def test_updates_come_by_hook_and_again_while_the_store_is_down(
    server: TelegramServer, messenger: Telegram
) -> None:
    kept = Kept(is_down=True)
    anna = server.person()

    async with mounted(messenger.hook(kept.accept, secret=SECRET)) as url:
        await messenger.receive_by_hook(url, secret=SECRET)
        anna.say("раз")
        anna.say("два")
        await server.until(lambda: len(server.hooks.tries) >= 2)
        refused = {status for _, _, status in server.hooks.tries}
        kept.is_down = False
        await server.until(lambda: not server.updates.waiting)
        await server.hooks.delete()

    assert refused == {503}
    assert [e.text for e in kept.events if isinstance(e, Said)] == ["раз", "два"]


@pytest.mark.parametrize("given", [None, "", SECRET[:-1], SECRET + "x", "ж" * 20])
async def test_a_wrong_secret_is_refused_before_anything_is_read(
    given: str | None,
) -> None:
    heard: list[object] = []

    async def hear(updates: object) -> None:
        heard.append(updates)

    answer = await Hook(hear, SECRET).take(given, b'{"update_id": 1}')

    assert (answer.status, heard) == (401, [])


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"\xff", b"[" * 5000])
async def test_what_is_no_update_is_taken_and_left_out(body: bytes) -> None:
    heard: list[object] = []

    async def hear(updates: object) -> None:
        heard.append(updates)

    answer = await Hook(hear, SECRET).take(SECRET, body)

    assert (answer.status, heard) == (200, [])


async def test_a_flood_of_bytes_is_refused() -> None:
    async def hear(_: object) -> None:
        raise StoreDownError

    answer = await Hook(hear, SECRET).take(SECRET, b" " * (MOST_BYTES + 1))

    assert answer.status == 413


@pytest.mark.parametrize("secret", ["", "short", "has a space in its middle"])
def test_a_hook_without_a_good_secret_is_not_opened(secret: str) -> None:
    async def hear(_: object) -> None:
        return

    with pytest.raises(SettingsError):
        Hook(hear, secret)


async def test_the_secret_is_not_shown() -> None:
    async def hear(_: object) -> None:
        return

    assert SECRET not in repr(Hook(hear, SECRET))


async def test_a_hook_and_a_poller_exclude_each_other(server: TelegramServer) -> None:
    async with ClientSession() as session:
        root = f"{server.url}/bot{server.token}"
        body = {"url": "http://127.0.0.1:9/hook"}
        await session.post(f"{root}/setWebhook", json=body)
        async with session.get(f"{root}/getUpdates") as refused:
            told = json.loads(await refused.read())

    assert (told["error_code"], "webhook is active" in told["description"]) == (
        409,
        True,
    )
