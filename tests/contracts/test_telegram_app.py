"""From a person in Telegram to the answer, through the real store, on each library."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace

from adapters.messengers.telegram_messenger import Telegram
from bot.app import OneScript, opened
from bot.ports import Engine
from bot.running import run
from bot.settings import Settings
from dialogs.conversation.effects import Ask, Say
from dialogs.conversation.events import Event, Pressed, Said
from dialogs.conversation.response import Response
from dialogs.conversation.state import Button, State
from dialogs.script.model import Script
from tests.bot.echo import ECHO
from tests.bot.rig import windows
from tests.contracts.hurried import Hurried
from tests.servers.telegram.faults import Fault
from tests.servers.telegram.server import TelegramServer

pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after.*")

LONG = "q:" + "очень-длинный-вариант" * 4


@pytest.fixture
def started(settings: Settings, messenger: Telegram, tmp_path: Path) -> Started:
    return Started(replace(settings, data=tmp_path), messenger)


class Started:
    """The application on SQLite with one messenger."""

    def __init__(self, settings: Settings, messenger: Telegram) -> None:
        self._settings = settings
        self._messenger = Hurried(messenger)

    @asynccontextmanager
    async def __call__(self, engine: Engine = ECHO) -> AsyncIterator[None]:
        stop = asyncio.Event()
        async with opened(
            self._settings,
            scripts=OneScript(windows()),
            messengers=[self._messenger],
            engine=engine,
        ) as app:
            running = asyncio.create_task(run(app, stop))
            try:
                yield
            finally:
                stop.set()
                await running


async def test_a_message_is_answered(server: TelegramServer, started: Started) -> None:
    anna = server.person()

    async with started():
        anna.start()
        await server.until(lambda: anna.texts == ["hello", "what?"])
        anna.say("привет")
        await server.until(lambda: not server.updates.waiting)
        await server.until(lambda: len(anna.texts) == 3)

    assert anna.texts == ["hello", "what?", "привет!"]


async def test_what_was_said_while_it_was_down_is_answered_once(
    server: TelegramServer, started: Started
) -> None:
    anna = server.person()

    anna.say("ау")
    async with started():
        await server.until(lambda: anna.texts)
    server.faults.add(Fault("refuse", "getUpdates", times=1))
    async with started():
        anna.say("эй")
        await server.until(lambda: len(anna.texts) == 2)

    assert anna.texts == ["ау!", "эй!"]


def pressed(_: Script, state: State, event: Event, **__: object) -> Response:
    """Ask with a payload that is too long, and tell what came back."""
    match event:
        case Said(text=text, reply_to=quoted):
            ask = Ask("size", f"{text}?", (Button("Длинный", LONG),))
            return Response(state, (Say(f"quoted {quoted}"), ask))
        case Pressed(payload=payload):
            return Response(state, (Say(f"pressed {payload}"),))
        case _:
            return Response(state, ())


async def test_presses_and_quotes_are_looked_up_by_the_message_they_are_about(
    server: TelegramServer, started: Started
) -> None:
    anna = server.person()
    engine = Engine(pressed, ECHO.card)

    async with started(engine):
        anna.say("сколько")
        await server.until(lambda: len(anna.texts) == 2)
        asked = anna.heard[-1]
        anna.tap("Длинный")
        await server.until(lambda: len(anna.texts) == 3)
        anna.say("много", reply_to=asked.id)
        await server.until(lambda: len(anna.texts) == 5)
        anna.press(asked.raw, "#made-up-by-a-client")
        await server.until(lambda: len(anna.texts) == 6)

    assert anna.texts == [
        "quoted None",
        "сколько?",
        f"pressed {LONG}",
        "quoted size",
        "много?",
        "pressed #made-up-by-a-client",
    ]


@pytest.mark.slow
async def test_a_lost_answer_of_the_server_costs_no_message(
    server: TelegramServer, started: Started
) -> None:
    anna = server.person()
    server.faults.add(Fault("status", "sendMessage", status=502))

    async with started():
        anna.say("раз")
        await server.until(lambda: anna.texts, seconds=15)

    assert anna.texts == ["раз!"]


async def test_words_in_a_group_begin_no_conversation(
    server: TelegramServer, started: Started
) -> None:
    olga, anna = server.person("Ольга"), server.person()
    group = server.group("Менеджеры", olga)

    async with started():
        olga.say("обед?", where=group)
        anna.say("ау")
        await server.until(lambda: anna.texts and not server.updates.waiting)

    assert server.bubbles(group) == []
