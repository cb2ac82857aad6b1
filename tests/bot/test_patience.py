from __future__ import annotations

import asyncio
import sys
import threading
import time

import pytest

from bot import patience, planning
from bot.patience import Patience, TooLongError
from bot.ports import Engine
from bot.store.people import handoffs
from bot.store.tables import dead_letters
from dialogs.conversation.events import Said
from dialogs.conversation.response import Response
from tests.bot.echo import ECHO, respond
from tests.bot.rig import Rig

HURRIED = {"limit": 0.05, "look": 0.01}


def spin(seconds: float) -> None:
    """Work; a real loop for ever would hang the test when it is not interrupted."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def test_a_loop_is_interrupted_and_the_thread_goes_on() -> None:
    bound = Patience(**HURRIED)

    for _ in range(3):
        with pytest.raises(TooLongError), bound:
            spin(20)

    spin(0.02)


def test_who_was_interrupted_may_be_profiled() -> None:
    """An error that is taken back instead makes a profiler loop for ever."""
    with pytest.raises(TooLongError), Patience(**HURRIED):
        spin(20)
    calls: list[str] = []
    before = sys.getprofile()
    sys.setprofile(lambda _frame, event, _told: calls.append(event))
    try:
        spin(0)
    finally:
        sys.setprofile(before)

    assert "call" in calls


def test_another_thread_is_interrupted_alone() -> None:
    bound, ended = Patience(**HURRIED), []

    def work() -> None:
        try:
            with bound:
                spin(20)
        except TooLongError:
            ended.append("interrupted")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(30)

    assert ended == ["interrupted"]


def test_whoever_waits_is_not_interrupted() -> None:
    """The machine may be busy, or the thread asleep."""
    with Patience(**HURRIED):
        time.sleep(0.2)


def test_short_work_is_left_alone_however_often() -> None:
    bound = Patience(**HURRIED)

    for _ in range(1000):
        with bound:
            pass


async def test_an_event_that_loops_for_ever_is_quarantined_and_people_called(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "PATIENCE", Patience(**HURRIED))

    def loop(*given: object, **more: object) -> Response:
        event = given[2]
        if isinstance(event, Said) and event.text == "loop":
            spin(20)
        return respond(*given, **more)  # type: ignore[arg-type]  # passed on

    looping = Rig(rig.database, rig.secrets, rig.clock, Engine(loop, ECHO.card))
    await looping.says("hello")
    await looping.intake.accept([looping.said("loop"), looping.said("u2", "2")])
    for _ in range(8):
        await looping.settle()
        looping.clock.pass_(seconds=4)
        await asyncio.sleep(0)

    assert looping.messenger.texts("2") == ["u2!"]
    assert [row["reason"] for row in await looping.rows(dead_letters)] == ["poison"]
    assert [row["reason"] for row in await looping.rows(handoffs)] == ["bot_failed"]
    assert await looping.says("still there?") == ["still there?!"]


def test_the_bound_is_far_above_an_honest_turn() -> None:
    assert patience.LIMIT >= 5
