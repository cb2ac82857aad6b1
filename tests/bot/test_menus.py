from __future__ import annotations

import pytest
from msgspec.structs import replace

from bot.app import real_engine
from bot.handoffs import managers
from bot.handoffs.delays import delay_of
from bot.leads.exclusions import excluded
from bot.store.board import deeds, reminders
from bot.store.people import handoffs, leads
from bot.store.tables import conversations
from dialogs.conversation.events import Pressed
from tests.bot.clock import NOON
from tests.bot.office import (
    GROUP,
    GUEST,
    IVAN,
    OLGA,
    Office,
    edits,
    labels,
    opened,
    pop_ups,
    said,
)
from tests.bot.rig import Rig, windows


@pytest.fixture
async def office(rig: Rig) -> Office:
    return await opened(rig)


@pytest.fixture
async def owned(office: Office) -> Office:
    """The lead is Olga's."""
    await office.press(OLGA, "take")
    return office


async def test_whoever_takes_it_sees_the_whole_phone_alone(office: Office) -> None:
    sent = await office.press(OLGA, "take")

    assert [one.body.act for one in sent if one.chat == OLGA] == ["pop_up", "say"]
    assert [one.text for one in said(sent, OLGA)] == ["lead 1: phone=+79001234567"]
    (card,) = edits(sent)
    assert card.text.startswith("lead 1: phone=+79•••••••67\n✋ Лид взят: Ольга")
    assert labels(card) == ["📄 Переписка", "⏰ Позже", "↩ Вернуть"]


async def test_a_lead_is_put_off_by_a_button(office: Office) -> None:
    (menu,) = said(await office.press(IVAN, "later"))
    chosen = await office.press(IVAN, "later:15m", on=office.named("15 мин"))
    office.rig.clock.pass_(minutes=14)
    await office.rig.turns.tick()
    early = await office.rig.rows(reminders)
    office.rig.clock.pass_(minutes=1)
    await office.rig.turns.tick()
    await office.rig.turns.tick()
    await office.rig.settle()
    told = said(office.fresh(), IVAN)

    assert labels(menu) == ["15 мин", "1 ч", "Завтра утром"]
    (after,) = edits(chosen)
    assert after.text == "⏰ Иван Петров: напомню сегодня в 12:15"
    assert after.buttons == ()
    assert [row["told_at"] for row in early] == [None]
    assert [one.text for one in told] == ["⏰ Вы просили напомнить: №1 · Анна"]


async def test_a_lead_is_put_off_by_words(office: Office) -> None:
    sent = await office.says(OLGA, "/later 2d перезвонить")
    again = await office.says(OLGA, "/later 3d")
    unclear = await office.says(OLGA, "/later никогда")

    assert said(sent)[0].text == "⏰ Ольга Смирнова: напомню ср 25.11 в 12:00"
    assert said(again)[0].text == "⏰ Ольга Смирнова: напомню чт 26.11 в 12:00"
    assert said(unclear)[0].text.startswith("Не понял, когда напомнить")
    rows = await office.rig.rows(reminders)
    assert [row["done_at"] is None for row in rows] == [False, True]
    assert office.rig.secrets.open_text(rows[0]["words"]) == "перезвонить"


async def test_nobody_is_reminded_of_what_is_closed(owned: Office) -> None:
    await owned.says(OLGA, "/later 1h")
    await owned.says(OLGA, "/close won")
    owned.fresh()
    owned.rig.clock.pass_(hours=2)
    await owned.rig.turns.tick()
    await owned.rig.settle()

    assert said(owned.fresh(), OLGA) == []


@pytest.mark.parametrize(
    ("words", "due", "rest"),
    [
        ("15m", "2026-11-23T12:15", ""),
        ("2 ч позвонить", "2026-11-23T14:00", "позвонить"),
        ("через 2 дня", "2026-11-25T12:00", ""),
        ("5d", "2026-11-28T12:00", ""),
        ("6d", "2026-11-30T09:00", ""),
        ("1w", "2026-11-30T12:00", ""),
        ("завтра в 10", "2026-11-24T10:00", "завтра в 10"),
        ("в пятницу", "2026-11-27T09:00", "в пятницу"),
        ("в 15:30", "2026-11-23T15:30", "в 15:30"),
    ],
)
def test_a_delay_is_read(words: str, due: str, rest: str) -> None:
    found = delay_of(words, windows(), NOON)

    assert found is not None
    assert (f"{found[0]:%Y-%m-%dT%H:%M}", found[1]) == (due, rest)


@pytest.mark.parametrize("words", ["", "никогда", "0m", "9999w", "2 окна", "вчера"])
def test_words_without_a_time_to_come_are_no_delay(words: str) -> None:
    assert delay_of(words, windows(), NOON) is None


async def test_close_asks_how_it_ended_and_why(owned: Office) -> None:
    (menu,) = said(await owned.says(OLGA, "/close"))
    first = await owned.press(OLGA, "lost", on=owned.named("Сделка"))
    stranger = await owned.press(GUEST, "lost:expensive", on=owned.named("Сделка"))
    colleague = await owned.press(IVAN, "lost:expensive", on=owned.named("Сделка"))
    second = await owned.press(OLGA, "lost:expensive", on=owned.named("Сделка"))

    assert labels(menu) == ["✅ Сделка", "📅 Встреча", "❌ Отказ", "🚫 Не лид"]
    assert labels(edits(first)[0])[:2] == ["Дорого", "Выбрал других"]
    assert pop_ups(stranger) == ["Кнопки работают только у менеджеров"]
    assert pop_ups(colleague) == ["Лид уже взят: Ольга Смирнова"]
    assert edits(stranger) == edits(colleague) == []
    shown = {one.text.split("\n")[-1] for one in edits(second)}
    assert shown == {"❌ Закрыт: отказ: Дорого", "№1 · ❌ Закрыт: отказ: Дорого"}
    row = (await owned.rig.rows(leads))[0]
    assert (row["outcome"], row["reason"], row["stage"]) == ("lost", "Дорого", "bad")


async def test_the_topic_of_a_closed_lead_says_how_it_ended(owned: Office) -> None:
    sent = await owned.says(OLGA, "/close won договор")

    closed = [one.body for one in sent if one.body.act == "close_topic"]
    assert [one.text for one in closed] == ["✅ Анна · №1"]


async def test_a_meeting_ends_nothing(owned: Office) -> None:
    await owned.says(OLGA, "/close")
    sent = await owned.press(OLGA, "meeting", on=owned.named("Сделка"))

    assert "№1 · 📅 Назначена встреча" in [one.text for one in edits(sent)]
    row = (await owned.rig.rows(leads))[0]
    assert (row["stage"], row["closed_at"]) == ("meeting", None)
    assert (await owned.rig.rows(conversations))[0]["owner"] == "olga"


async def test_junk_needs_no_claim_and_offers_the_exclusion_list(
    office: Office,
) -> None:
    (menu,) = said(await office.press(IVAN, "junk"))
    sent = await office.press(IVAN, "junk:ads", on=office.named("Реклама"))
    other = await office.press(OLGA, "exclude:yes", on=office.named("Реклама"))
    listed = await office.press(IVAN, "exclude:yes", on=office.named("Реклама"))

    assert labels(menu) == ["Реклама", "Тендер", "Спам", "Ищет работу"]
    question = next(one for one in edits(sent) if one.buttons)
    assert "Внести в список исключений: +79•••••••67?" in question.text
    assert pop_ups(other) == ["Лид никто не взял: сначала возьмите его"]
    assert edits(listed)[0].text == "№1 · 🚫 Не лид\nВ списке исключений"
    row = (await office.rig.rows(leads))[0]
    assert (row["outcome"], row["reason"]) == ("junk", "Реклама")
    assert office.rig.messenger.texts() == ["phone +79001234567!", "coming"][1:]
    assert await office.rig.says("купите у нас") == []
    secrets, now = office.rig.secrets, office.rig.clock.micros
    hashes = [secrets.hash("phone", "+79001234567"), secrets.hash("fake", "1")]
    barred = await office.rig.database.read(lambda c: excluded(c, hashes, now=now))
    assert barred == set(hashes)


async def test_who_was_not_offered_it_cannot_call_it_junk(office: Office) -> None:
    await office.rig.link("head", "70")

    sent = await office.press("70", "junk:spam")

    assert pop_ups(sent) == ["Лид никто не взял: сначала возьмите его"]
    assert (await office.rig.rows(handoffs))[0]["status"] == "offered"


@pytest.mark.parametrize(
    "wish", ["junk:spam", "later:15m", "lost:others", "back", "exclude:yes", "price"]
)
async def test_a_prospect_can_press_nothing_of_a_manager(
    office: Office, wish: str
) -> None:
    sent = await office.press("1", wish, chat="1")

    assert pop_ups(sent) == ["Кнопки работают только у менеджеров"]
    assert await office.rig.rows(reminders) == []
    assert [row["what"] for row in await office.rig.rows(deeds)] == []
    assert (await office.rig.rows(handoffs))[0]["status"] == "offered"


async def test_a_lead_is_given_back_to_the_queue(owned: Office) -> None:
    sent = await owned.press(OLGA, "back")
    again = (await owned.rig.rows(handoffs))[-1]

    assert any("↩ Вернулся в очередь" in one.text for one in edits(sent))
    assert (again["round"], again["status"]) == (2, "offered")
    assert labels(said(sent)[-1])[0] == "✋ Взять"


@pytest.mark.parametrize("where", [GROUP.chat, OLGA])
async def test_away_and_here_are_said_anywhere(office: Office, where: str) -> None:
    async def order(text: str) -> str:
        office.fresh()
        one = office.rig.said(text, where)
        sender = OLGA if where == GROUP.chat else None
        await office.rig.intake.accept([replace(one, sender=sender, message="9")])
        await office.rig.settle()
        (told,) = said(office.fresh(), where)
        return told.text

    async def is_away() -> bool:
        return (await office.rig.do(managers.everyone))[-1].is_away

    told = [
        await order("/away"),
        await is_away(),
        await order("/here"),
        await is_away(),
    ]

    assert told == [
        "Вы не на месте: новых лидов не будет. Вернуться: /here",
        True,
        "Вы на месте: лиды снова приходят",
        False,
    ]
    assert (await order("/help")).startswith("/take")
    assert (await order("/close won")).startswith("О каком лиде речь?")


async def test_an_order_of_a_prospect_is_a_prospects(office: Office) -> None:
    assert await office.rig.says("/away") == ["/away!"]


@pytest.fixture
async def real(rig: Rig) -> Office:
    """Olga has a lead of the real engine."""
    group = Rig(rig.database, rig.secrets, rig.clock, real_engine(), group=GROUP)
    await group.link("olga", OLGA)
    await group.link("ivan", IVAN)
    await group.says("нужны окна, позовите менеджера")
    office = Office(group)
    await office.press(OLGA, "take")
    return office


async def test_free_times_are_shown_and_booked(real: Office) -> None:
    refused = await real.says(IVAN, "/slot")
    sent = await real.says(OLGA, "/slot")
    (shown,) = said(sent, "1")
    payload = shown.buttons[0].payload
    real.fresh()
    event = Pressed(at=real.rig.clock(), payload=payload)
    await real.rig.intake.accept([real.rig.inbound(event)])
    await real.rig.settle()
    after = real.fresh()

    assert said(refused)[0].text == "Лид уже взят: Ольга Смирнова"
    assert shown.text == "Бесплатный замер: выберите время"
    assert payload.startswith("visit:2026-11-23T")
    when = shown.buttons[0].label
    assert said(after, "1")[0].text == f"📅 Записали вас: {when}"
    assert said(after)[0].text == f"👤 👆 {when}"
    again = said(await real.says(OLGA, "/slot"), "1")[0]
    assert payload not in [button.payload for button in again.buttons]


async def test_prices_are_looked_up_and_sent(real: Office) -> None:
    (menu,) = said(await real.says(OLGA, "/price балкон"))
    nothing = await real.says(OLGA, "/price вертолёт")
    on = real.named("Отправить")
    refused = await real.press(IVAN, "price", on=on)
    sent = await real.press(OLGA, "price", on=on)

    assert menu.text.startswith("Прайс:\n• ")
    assert "алкон" in menu.text
    assert "двер" not in menu.text.casefold().replace("балконная двер", "")
    assert said(nothing)[0].text == "В прайсе такого нет"
    assert said(refused, "1") == []
    assert [one.text for one in said(sent, "1")] == [menu.text]
    assert pop_ups(sent) == ["➡ Клиент видит прайс"]
