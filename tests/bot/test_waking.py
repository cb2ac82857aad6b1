from __future__ import annotations

import asyncio
import time

import msgspec
import pytest

from bot.errors import RejectedError, StaleTurnError
from bot.planning import Plan
from bot.store.signals import DESK, chat_topic
from bot.store.tables import turns
from bot.transaction import Transaction
from bot.turns import writing
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


async def test_what_a_full_batch_has_left_is_answered_at_once(rig: Rig) -> None:
    few = msgspec.structs.replace(rig.turns, batch=2)
    for chat in "12345":
        await rig.intake.accept([rig.said("hi", chat)])
    running = asyncio.create_task(few.run())
    try:
        async with asyncio.timeout(0.9), rig.signals.listening(DESK) as heard:
            while len(await rig.rows(turns)) < 5:
                await heard.wait()
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_what_must_be_done_again_now_wakes_the_workers(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A turn that lost its conversation to somebody else is not left for a second."""
    write, times = writing.write, []

    def lose_once(tx: Transaction, plan: Plan) -> None:
        times.append(plan.chat.id)
        if len(times) <= 2:  # in the whole batch, then alone
            raise StaleTurnError
        write(tx, plan)

    monkeypatch.setattr("bot.turns.advancing.write", lose_once)
    await rig.intake.accept([rig.said("hi")])
    running = asyncio.create_task(rig.turns.run())
    try:
        async with asyncio.timeout(0.9), rig.signals.listening(DESK) as heard:
            while not await rig.rows(turns):
                await heard.wait(0.1)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
