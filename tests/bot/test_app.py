from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from msgspec.structs import replace
from typing_extensions import override

from bot.app import OneScript, opened, real_engine
from bot.errors import MissingKeyError, SettingsError
from bot.parts import messenger_named
from bot.ports import Accept, Inbound, Outgoing, Sent
from bot.running import run
from bot.settings import Secret, Settings
from bot.store.moments import utc_now
from bot.store.people import handoffs
from dialogs.conversation.events import Said
from tests.bot.echo import ECHO
from tests.bot.fakes import FakeMessenger
from tests.bot.rig import Rig, windows


@dataclass
class Talkative(FakeMessenger):
    """Somebody writes as soon as it runs."""

    heard: asyncio.Event = field(default_factory=asyncio.Event)

    @override
    async def send(self, outgoing: Outgoing) -> Sent:
        sent = await super().send(outgoing)
        self.heard.set()
        return sent

    @override
    async def run(self, accept: Accept) -> None:
        event = Said(at=utc_now(), text="hi")
        inbound = Inbound(channel="fake", chat="1", external_id="1", event=event)
        await accept([inbound])
        await asyncio.Event().wait()


async def test_a_message_goes_all_the_way(database_url: str, tmp_path: Path) -> None:
    messenger, stop = Talkative(), asyncio.Event()
    settings = Settings(database_url=database_url, data=tmp_path)
    scripts = OneScript(windows())

    async with opened(
        settings, scripts=scripts, messengers=[messenger], engine=ECHO
    ) as app:
        running = asyncio.ensure_future(run(app, stop))
        async with asyncio.timeout(10):
            await messenger.heard.wait()
        stop.set()
        await running

    assert messenger.texts() == ["hi!"]


async def test_another_key_is_refused(database_url: str, tmp_path: Path) -> None:
    first = Settings(database_url=database_url, data=tmp_path)
    other = replace(first, secret_key=Secret("another"))
    scripts = OneScript(windows())
    async with opened(first, scripts=scripts, messengers=[], engine=ECHO):
        pass

    with pytest.raises(MissingKeyError):
        async with opened(other, scripts=scripts, messengers=[], engine=ECHO):
            pass


def test_an_unknown_messenger_is_told() -> None:
    with pytest.raises(SettingsError, match="icq"):
        messenger_named("icq", Settings())


async def test_a_real_conversation_ends_at_a_manager(rig: Rig) -> None:
    rig = Rig(rig.database, rig.secrets, rig.clock, real_engine())
    for place, name in enumerate(["olga", "ivan", "head"]):
        await rig.link(name, f"5{place}")

    first = await rig.says("Здравствуйте, сколько стоит окно?")
    await rig.says("три окна", "до 100 тысяч")
    await rig.says("позовите менеджера")

    assert "₽" in " ".join(first)
    assert [row["status"] for row in await rig.rows(handoffs)] == ["offered"]
    cards = [one for one in rig.messenger.sent if one.speaker == "card"]
    assert cards
    assert "№1" in cards[0].body.text
