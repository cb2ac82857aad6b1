from __future__ import annotations

from typing import Any

import pytest

from bot.app import real_engine
from bot.reports.tallies import tally
from bot.store.tallies import inquiries, steps
from tests.bot.rig import Rig

Rows = dict[str, dict[str, Any]]


@pytest.fixture
def talk(rig: Rig) -> Rig:
    """A bot with the real engine."""
    return Rig(rig.database, rig.secrets, rig.clock, engine=real_engine())


async def counted(rig: Rig) -> Rows:
    while await rig.do(lambda tx: tally(tx, is_shared=False)):
        pass
    return {row["question"]: row for row in await rig.rows(steps)}


async def test_an_answer_ends_its_question(talk: Rig) -> None:
    await talk.says("нужны окна")
    asked_at = talk.clock.micros
    talk.clock.pass_(seconds=30)
    await talk.says("меняем старые")

    rows = await counted(talk)

    assert rows["situation"]["asked_at"] == asked_at
    assert rows["situation"]["ended"] == "answered"
    assert rows["situation"]["ended_at"] == talk.clock.micros
    assert rows["windows_count"]["ended"] is None


async def test_what_was_told_unasked_is_answered_and_was_not_asked(talk: Rig) -> None:
    await talk.says("нужны окна, три штуки")

    rows = await counted(talk)

    assert rows["windows_count"]["asked_at"] is None
    assert rows["windows_count"]["ended"] == "answered"


async def test_what_nobody_understands_is_counted_as_missed(talk: Rig) -> None:
    await talk.says("нужны окна")
    await talk.says("ыыы пщщщ")

    assert (await counted(talk))["situation"]["missed"] == 1


async def test_a_refusal_and_a_call_for_a_human_end_a_question(talk: Rig) -> None:
    await talk.says("нужны окна")
    await talk.says("не скажу")
    await talk.says("позовите человека")

    rows = await counted(talk)

    assert rows["situation"]["ended"] == "refused"
    assert rows["windows_count"]["ended"] == "human"


async def test_what_they_ask_is_counted_by_topic(talk: Rig) -> None:
    await talk.says("нужны окна. сколько стоит?")
    await talk.says("а гарантия есть? и сколько стоит доставка?")
    await counted(talk)

    topics = {row["topic"] for row in await talk.rows(inquiries)}

    assert {"price", "warranty"} <= topics


async def test_a_turn_is_counted_once(talk: Rig) -> None:
    await talk.says("нужны окна")
    await talk.says("пщщщ")
    first = await counted(talk)

    assert await counted(talk) == first


async def test_another_process_may_still_be_writing_a_turn(talk: Rig) -> None:
    await talk.says("нужны окна")
    early = await talk.do(lambda tx: tally(tx, is_shared=True))
    talk.clock.pass_(seconds=60)
    later = await talk.do(lambda tx: tally(tx, is_shared=True))

    assert (early, later) == (0, 1)
