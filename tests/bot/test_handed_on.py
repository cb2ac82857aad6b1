"""What is promised, where a card leads to, what a deal brought, to whom a lead goes."""

from __future__ import annotations

import logging

import pytest
from sqlalchemy import update

from bot.app import real_engine
from bot.desk.sums import sum_of
from bot.errors import BlockedError
from bot.reports.scope import Scope
from bot.reports.speed import calls, sellers
from bot.store.people import leads, managers
from bot.store.tables import dead_letters
from tests.bot.office import GROUP, IVAN, OLGA, Office
from tests.bot.rig import Rig


@pytest.fixture
async def owned(rig: Rig) -> Office:
    """A lead that olga has taken; ivan is linked too."""
    made = Office(Rig(rig.database, rig.secrets, rig.clock, group=GROUP))
    await made.rig.link("olga", OLGA)
    await made.rig.link("ivan", IVAN)
    await made.rig.says("phone +79001234567", "human all")
    await made.press(OLGA, "take")
    return made


def at_work(rig: Rig) -> Rig:
    """The bot of the windows at noon of a working day."""
    return Rig(rig.database, rig.secrets, rig.clock, engine=real_engine())


async def test_people_who_are_all_away_are_promised_no_minutes(rig: Rig) -> None:
    office = at_work(rig)
    await office.link("olga", OLGA, is_away=True)
    await office.link("ivan", IVAN, is_away=True)
    await office.link("head", "70", is_away=True)

    told = "\n".join(await office.says("нужны окна, позовите менеджера"))

    assert "как только кто-нибудь освободится" in told
    assert "минут" not in told
    again = "\n".join(await office.says("кстати, у нас пятый этаж"))
    assert "ответит" not in again


async def test_one_who_is_here_is_promised_as_the_script_says(rig: Rig) -> None:
    office = at_work(rig)
    await office.link("olga", OLGA, is_away=True)
    await office.link("ivan", IVAN)

    told = "\n".join(await office.says("нужны окна, позовите менеджера"))

    assert "обычно отвечаем за 5 минут" in told


async def test_a_card_leads_to_the_page_of_its_lead(rig: Rig) -> None:
    site = "https://bot.example.ru"
    office = Rig(rig.database, rig.secrets, rig.clock, group=GROUP, site=site)
    await office.link("olga", OLGA)
    await office.says("phone +79001234567", "human all")

    card = next(one.body for one in office.messenger.sent if one.body.html)

    assert card.buttons[-1].payload == f"{site}/desk/leads/1"


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("120000", 120_000),
        ("120 тыс", 120_000),
        ("1,2 млн, аванс получен", 1_200_000),
        ("120 000 ₽ наличными", 120_000),
        ("договор подписан", None),
        ("", None),
        ("99999999999999", None),
    ],
)
def test_a_sum_is_read(words: str, amount: int | None) -> None:
    assert sum_of(words, "ru") == amount


async def test_a_deal_is_closed_with_its_sum(owned: Office) -> None:
    await owned.says(OLGA, "/close won 120 тыс")

    assert (await owned.rig.rows(leads))[0]["amount"] == 120_000
    (olga,) = await owned.rig.do(lambda tx: sellers(tx, calls(tx, Scope())))
    assert (olga.manager, olga.won, olga.brought) == ("olga", 1, 120_000)


async def test_the_sum_of_a_deal_is_asked_for_and_kept(owned: Office) -> None:
    asked = await owned.says(OLGA, "/close won")

    assert any("/sum 120000" in one.body.text for one in asked)
    strange = await owned.says(IVAN, "/sum 5000", quoted="m1")
    assert (await owned.rig.rows(leads))[0]["amount"] is None
    assert not any("💰" in one.body.text for one in strange)
    told = await owned.says(OLGA, "/sum 250 000", quoted="m1")
    assert any("💰" in one.body.text for one in told)
    assert (await owned.rig.rows(leads))[0]["amount"] == 250_000


async def test_who_is_named_wrongly_hears_whom_there_is(owned: Office) -> None:
    await owned.rig.do(
        lambda tx: tx.connection.execute(managers.insert().values(id="head"))
    )

    told = await owned.says(OLGA, "/transfer Марина")

    text = "\n".join(one.body.text for one in told)
    assert "Нет такого менеджера: «Марина»" in text
    assert "Можно передать: Иван Петров" in text
    assert "Не подключены к боту: Марина Орлова" in text


async def test_a_card_that_reaches_nobody_is_on_the_red_list_and_in_the_log(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    await rig.link("olga", OLGA)
    await rig.do(
        lambda tx: tx.connection.execute(update(managers).values(is_away=False))
    )
    rig.messenger.answers.extend([BlockedError("stopped"), BlockedError("stopped")])

    with caplog.at_level(logging.ERROR):
        await rig.says("human all")

    assert len(await rig.rows(dead_letters)) == 1
    assert "card_undelivered" in caplog.text
