"""What this process knows to be marked, and when it must not rely on that."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from sqlalchemy import delete

from bot.board.indexing import Marked, index
from bot.board.searching import marks_of_name
from bot.store.board import search_marks
from tests.bot.rig import Rig


async def marked(rig: Rig, memory: Marked) -> set[bytes]:
    """The marks of names after one look for new turns that is committed.

    On a shared database it leaves the newest seconds for later.
    """
    rig.clock.pass_(seconds=21)
    await rig.do(lambda tx: index(tx, marked=memory))
    memory.settle()
    names = set(marks_of_name(rig.secrets, "Анна"))
    return {row["hash"] for row in await rig.rows(search_marks)} & names


async def forget(rig: Rig) -> None:
    await rig.do(lambda tx: tx.connection.execute(delete(search_marks)))


async def test_a_name_is_marked_once_a_day_and_not_with_every_turn(rig: Rig) -> None:
    memory = Marked()
    await rig.says("a")
    assert await marked(rig, memory)

    await forget(rig)
    await rig.says("b")
    assert not await marked(rig, memory)

    rig.clock.now += dt.timedelta(days=1, seconds=1)
    await rig.says("c")
    assert await marked(rig, memory)


async def test_a_phone_is_marked_with_the_turn_that_brought_it(rig: Rig) -> None:
    memory = Marked()
    await rig.says("a")
    await marked(rig, memory)
    await forget(rig)

    await rig.says("phone +79001234567")
    await marked(rig, memory)

    assert len(await rig.rows(search_marks)) >= 1


async def test_what_was_rolled_back_is_not_taken_for_marked(rig: Rig) -> None:
    memory = Marked()
    await rig.says("a")

    def fail(tx: Any) -> None:  # noqa: ANN401 (of the rig)
        index(tx, marked=memory)
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 (raised above)
        await rig.do(fail)

    assert await marked(rig, memory)
