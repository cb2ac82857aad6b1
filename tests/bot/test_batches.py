"""Turns of many people in one batch: each as if it were alone, at the price of few."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import pytest
from sqlalchemy import Connection, event

from bot.store.people import exclusions, handoffs, leads, managers, offers, promises
from bot.store.tables import addresses, contacts
from bot.turns import writing
from bot.turns.turns import Turns
from tests.bot.rig import Rig

PHONES = {str(chat): f"+7900123450{chat}" for chat in range(1, 7)}


async def together(rig: Rig, lines: Mapping[str, tuple[str, ...]]) -> None:
    """People write at the same time and are answered in one batch."""
    for chat, texts in lines.items():
        await rig.intake.accept([rig.said(text, chat) for text in texts])
    assert await rig.turns.step() == len(lines)
    await rig.settle()


def calls(how: str = "all") -> dict[str, tuple[str, ...]]:
    return {chat: (f"phone {phone}", f"human {how}") for chat, phone in PHONES.items()}


async def test_each_is_known_offered_and_promised(rig: Rig) -> None:
    await rig.link("olga", "50")

    await together(rig, calls())

    assert len(await rig.rows(handoffs)) == len(PHONES)
    phones = [row for row in await rig.rows(addresses) if row["kind"] == "phone"]
    assert len({row["contact_id"] for row in phones}) == len(PHONES)
    assert len(await rig.rows(promises)) == len(PHONES)
    assert all(row["name"] is not None for row in await rig.rows(contacts))
    asked = Counter(row["handoff_id"] for row in await rig.rows(offers))
    assert set(asked.values()) == {2}
    rows = {row["id"]: row["offered_at"] for row in await rig.rows(managers)}
    assert rows["olga"] == rows["ivan"] == rig.clock.micros


async def test_the_second_of_a_phone_is_a_repeat(rig: Rig) -> None:
    lines = dict.fromkeys("123", (f"phone {PHONES['1']}",))

    await together(rig, {**lines, "4": (f"phone {PHONES['4']}",)})

    earlier = [row["previous_id"] for row in await rig.rows(leads)]
    assert earlier == [None, 1, 2, None]


async def test_evenly_remembers_whom_the_batch_has_asked(rig: Rig) -> None:
    await rig.link("olga", "50")
    await rig.link("ivan", "60")

    await together(rig, calls("evenly"))

    # Both have the time of the batch then, so the first of them is asked again.
    asked = [row["manager"] for row in await rig.rows(offers)]
    assert set(asked[:2]) == {"olga", "ivan"}


async def test_who_was_put_on_the_list_in_the_batch_is_not_handed_on(rig: Rig) -> None:
    """The same phone in another chat, in the turn after: of one batch."""
    spam = (f"phone {PHONES['1']}", "spam")

    await together(rig, {"1": spam, "2": (f"phone {PHONES['1']}", "human")})

    assert len(await rig.rows(exclusions)) == 2
    assert await rig.rows(handoffs) == []


async def test_what_one_has_failed_with_takes_nothing_from_the_others(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = writing.write

    def fail(tx: object, plan: object) -> None:
        write(tx, plan)  # type: ignore[arg-type]  # as it is
        if plan.chat.chat == "3":  # type: ignore[attr-defined]
            raise ValueError

    monkeypatch.setattr("bot.turns.advancing.write", fail)
    await together(rig, calls())

    assert len(await rig.rows(offers)) == 2 * (len(PHONES) - 1)
    assert len(await rig.rows(promises)) == len(PHONES) - 1
    phones = [row for row in await rig.rows(addresses) if row["kind"] == "phone"]
    assert len(phones) == len(PHONES) - 1


async def test_a_hand_over_is_a_few_statements(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What each needs alone: an earlier lead, the round, the hand-over."""
    told: list[str] = []
    work = Turns._work  # noqa: SLF001 (counted)

    def counted(
        self: Turns, connection: Connection, *args: int, **more: bool
    ) -> object:
        if not event.contains(connection, "before_cursor_execute", note):
            event.listen(connection, "before_cursor_execute", note)
        return work(self, connection, *args, **more)

    def note(*given: object) -> None:
        told.append(str(given[2]))

    if not rig.database.is_shared:
        pytest.skip("statements are counted where they cost a round trip")
    monkeypatch.setattr(Turns, "_work", counted)
    few = {chat: lines for chat, lines in calls().items() if chat in "12"}
    await together(rig, few)
    of_two = len(told)
    told.clear()
    more = {
        f"1{chat}": (f"phone {phone[:-2]}9{chat}", "human")
        for chat, phone in PHONES.items()
    }
    await together(rig, more)

    assert len(told) - of_two <= 3 * (len(more) - len(few))
