from __future__ import annotations

import asyncio
import time

from bot.errors import RejectedError
from bot.store.signals import DESK, chat_topic
from tests.bot.fakes import FakeMessenger
from tests.bot.rig import Rig
from tests.bot.test_delivery import put


async def test_a_turn_and_its_delivery_wake_the_chat_and_the_desk(rig: Rig) -> None:
    async with rig.turns.signals.listening(chat_topic(1), DESK) as heard:
        await rig.intake.accept([rig.said("Привет")])
        await rig.turns.step()

        assert await heard.wait(0) == {chat_topic(1), DESK}

        await rig.delivery.step()

        assert await heard.wait(0) == {chat_topic(1)}


async def test_a_delivery_that_failed_wakes_the_desk(rig: Rig) -> None:
    await rig.intake.accept([rig.said("Привет")])
    await rig.turns.step()
    rig.messenger.answers.append(RejectedError("no"))
    async with rig.turns.signals.listening(DESK) as heard:
        await rig.delivery.step()

        assert await heard.wait(0) == {DESK}


async def test_one_delivery_does_not_take_anothers_wake_up(rig: Rig) -> None:
    beside = Rig(
        rig.database,
        rig.secrets,
        rig.clock,
        owner="rig",
        signals=rig.signals,
        messenger=FakeMessenger("beside"),
    )
    await put(rig, *map(str, range(20)))
    tasks = [
        asyncio.create_task(rig.delivery.run()),
        asyncio.create_task(beside.delivery.run()),
        asyncio.create_task(_busy(rig)),
    ]
    try:
        async with asyncio.timeout(0.9):  # a lost one costs a whole second
            await rig.messenger.has_sent(20)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _busy(rig: Rig) -> None:
    """Others write to the file too, so that a claim waits for its turn."""
    while not rig.database.is_shared:
        await rig.database.transact(lambda _: time.sleep(0.005))
