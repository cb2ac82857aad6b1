from __future__ import annotations

import pytest

from bot.app import real_engine
from bot.handoffs import handoffs as desk
from bot.leads.stages import Stage
from bot.store.people import handoffs, leads
from dialogs.conversation.events import Started
from tests.bot.rig import Rig


async def stage(rig: Rig) -> str:
    name: str = (await rig.rows(leads))[-1]["stage"]
    return name


async def claimed(rig: Rig) -> int:
    await rig.says("phone +79001234567", "human all")
    number: int = (await rig.rows(handoffs))[-1]["id"]
    await rig.do(lambda tx: desk.claim(tx, number, "olga"))
    await rig.settle()
    return number


@pytest.fixture(autouse=True)
async def olga(rig: Rig) -> None:
    await rig.link("olga", "50")


async def test_a_lead_goes_from_the_bot_to_people(rig: Rig) -> None:
    await rig.says("hello")
    talked = await stage(rig)
    await rig.says("human all")
    waited = await stage(rig)
    await rig.do(lambda tx: desk.claim(tx, 1, "olga"))

    assert (talked, waited) == (Stage.TALKING, Stage.WAITING)
    assert await stage(rig) == Stage.WORK


@pytest.mark.parametrize(
    ("outcome", "expected"), [("won", Stage.GOOD), ("lost", Stage.BAD)]
)
async def test_a_closed_lead_is_good_or_bad(
    rig: Rig, outcome: str, expected: Stage
) -> None:
    number = await claimed(rig)

    await rig.do(lambda tx: desk.close(tx, number, "olga", outcome=outcome))

    assert await stage(rig) == expected


async def test_a_lead_that_is_given_back_is_with_the_bot(rig: Rig) -> None:
    number = await claimed(rig)

    await rig.do(lambda tx: desk.release(tx, number, "olga"))

    assert await stage(rig) == Stage.TALKING


async def test_junk_is_bad(rig: Rig) -> None:
    await rig.says("spam")

    assert await stage(rig) == Stage.BAD


async def test_who_falls_silent_after_people_were_called_still_waits_for_them(
    rig: Rig,
) -> None:
    await rig.says("human all")
    await rig.says("spam")

    lead = (await rig.rows(leads))[-1]
    assert (lead["stage"], lead["status"]) == (Stage.WAITING, "offered")


async def test_where_a_lead_came_from_can_be_counted(rig: Rig) -> None:
    rig = Rig(rig.database, rig.secrets, rig.clock, real_engine())
    source = {"utm_source": "yandex", "utm_campaign": "okna-msk", "utm_term": "x"}

    await rig.intake.accept([rig.inbound(Started(at=rig.clock(), source=source))])
    await rig.settle()

    lead = (await rig.rows(leads))[-1]
    assert (lead["source"], lead["campaign"]) == ("yandex", "okna-msk")


async def test_who_was_silent_and_writes_again_is_no_bad_lead(rig: Rig) -> None:
    rig = Rig(rig.database, rig.secrets, rig.clock, real_engine())
    await rig.says("стоп")
    stopped = await stage(rig)

    await rig.says("сколько стоит окно?")

    lead = (await rig.rows(leads))[-1]
    assert stopped == Stage.BAD
    assert (lead["stage"], lead["status"], lead["outcome"]) == (
        Stage.TALKING,
        "open",
        None,
    )
