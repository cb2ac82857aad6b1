from __future__ import annotations

from bot.errors import RejectedError
from bot.store.signals import DESK, chat_topic
from tests.bot.rig import Rig


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
