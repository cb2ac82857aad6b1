from __future__ import annotations

import asyncio

from bot.handoffs import managers
from bot.ports import Place
from tests.bot.rig import Rig

CHAT = Place("fake", "50")


async def invited(rig: Rig, name: str = "olga") -> str:
    return await rig.do(lambda tx: managers.invite(tx, name, name="Ольга"))


async def test_a_code_links_once(rig: Rig) -> None:
    code = await invited(rig)

    first = await rig.do(lambda tx: managers.link(tx, code, CHAT))
    second = await rig.do(lambda tx: managers.link(tx, code, Place("fake", "66")))

    assert (first, second) == ("olga", None)
    assert await rig.do(lambda tx: managers.who(tx, CHAT)) == "olga"
    assert await rig.do(lambda tx: managers.who(tx, Place("fake", "66"))) is None


async def test_of_two_who_send_the_code_at_once_one_is_linked(rig: Rig) -> None:
    code = await invited(rig)
    places = [Place("fake", str(chat)) for chat in range(6)]

    linked = await asyncio.gather(
        *(rig.do(lambda tx, at=at: managers.link(tx, code, at)) for at in places)  # type: ignore[misc]  # bound at once
    )

    assert sorted(map(str, linked)) == ["None"] * 5 + ["olga"]


async def test_a_code_is_good_for_a_week(rig: Rig) -> None:
    code = await invited(rig)
    rig.clock.pass_(days=8)

    assert await rig.do(lambda tx: managers.link(tx, code, CHAT)) is None


async def test_a_removed_manager_is_nobody(rig: Rig) -> None:
    code = await invited(rig)
    await rig.do(lambda tx: managers.link(tx, code, CHAT))

    assert await rig.do(lambda tx: managers.remove(tx, "olga"))

    assert await rig.do(lambda tx: managers.who(tx, CHAT)) is None
    assert await rig.do(managers.everyone) == []


async def test_one_chat_is_one_manager(rig: Rig) -> None:
    for name in ("olga", "ivan"):
        code = await invited(rig, name)
        await rig.do(lambda tx, code=code: managers.link(tx, code, CHAT))  # type: ignore[misc]  # bound at once

    found = await rig.do(managers.everyone)

    assert [(one.id, one.place) for one in found] == [("ivan", CHAT), ("olga", None)]


async def test_a_manager_goes_away_and_comes_back(rig: Rig) -> None:
    await invited(rig)

    assert await rig.do(lambda tx: managers.set_away(tx, "olga", is_away=True))
    assert (await rig.do(managers.everyone))[0].is_away
    assert not await rig.do(lambda tx: managers.set_away(tx, "x", is_away=True))
