from __future__ import annotations

import datetime as dt

import pytest

from bot.store.tables import conversations
from tests.bot.office import GROUP, OLGA, Office, edits, labels, opened, said
from tests.bot.rig import Rig


@pytest.fixture
async def office(rig: Rig) -> Office:
    return await opened(rig)


@pytest.fixture
async def owned(office: Office) -> Office:
    """The lead is Olga's."""
    await office.press(OLGA, "take")
    return office


async def test_an_owner_who_owes_an_answer_for_long_is_asked_once(
    owned: Office,
) -> None:
    await owned.says(OLGA, "здравствуйте")
    owned.rig.clock.pass_(hours=1)
    await owned.rig.says("а когда?", "ау")
    owned.fresh()
    await tick(owned, hours=11)
    early = said(owned.fresh())
    await tick(owned, hours=1)
    (asked,) = said(owned.fresh())
    await tick(owned, hours=20)
    later = said(owned.fresh())
    sent = await owned.press(OLGA, "bot", on=owned.named("Вернуть боту"))

    assert early == later == []
    assert asked.text.startswith("⏳ Лид №1: клиент написал и ждёт ответа 12 часов")
    assert labels(asked) == ["🤖 Вернуть боту", "Оставить себе"]
    assert "№1 · 🤖 Разговор снова ведёт бот" in [one.text for one in edits(sent)]
    assert (await owned.rig.rows(conversations))[0]["owner"] is None


async def test_an_answer_in_time_needs_no_question(owned: Office) -> None:
    await owned.says(OLGA, "здравствуйте")
    await owned.rig.says("а когда?")
    await owned.says(OLGA, "завтра")
    owned.fresh()

    await tick(owned, hours=13)

    assert said(owned.fresh()) == []


async def tick(office: Office, *, hours: int) -> None:
    office.rig.clock.pass_(hours=hours)
    await office.rig.turns.tick()
    await office.rig.settle()


async def test_a_morning_begins_with_the_leads_of_the_night(rig: Rig) -> None:
    group = Rig(rig.database, rig.secrets, rig.clock, group=GROUP)
    group.clock.now = dt.datetime(2026, 11, 23, 19, tzinfo=dt.UTC)
    for chat in ("1", "2"):
        await group.says("phone +79001234567", "human all", chat=chat)
    card = next(one.body for one in group.messenger.sent if one.body.buttons)
    group.clock.now = dt.datetime(2026, 11, 24, 5, 54, 59, tzinfo=dt.UTC)
    await group.turns.tick()
    await group.settle()
    before = group.messenger.texts(GROUP.chat)
    for _ in range(3):
        group.clock.pass_(minutes=1)
        await group.turns.tick()
        await group.settle()

    assert card.silent
    assert card.text.startswith("🌙 Ответить завтра в 09:00\n")
    assert group.messenger.texts(GROUP.chat)[len(before) :] == [
        "🌅 Без вас пришло лидов: 2, срочных: 2\n№1 · Анна\n№2 · Анна"
    ]
