"""The pages of the desk: what they show, and to whom."""

from __future__ import annotations

import re
from contextlib import aclosing

import pytest

from adapters.web.desk.events import stream
from adapters.web.web import Web
from bot.accounts.accounts import Person
from bot.board.indexing import index
from bot.deskwork.claiming import take
from bot.deskwork.once import By
from bot.deskwork.presence import colleagues
from bot.store.accounts import audit
from bot.store.signals import DESK, chat_topic
from tests.web.browser import texts
from tests.web.world import PASSWORD, World

PAGES = (
    "/desk",
    "/desk/board",
    "/desk/leads",
    "/desk/leads/1",
    "/desk/leads/1/live",
    "/desk/leads/2/close",
    "/desk/calendar",
    "/desk/calendar?view=day&day=2026-11-24",
    "/desk/calendar/live",
    "/desk/undelivered",
    "/desk/exclusions",
    "/desk/canned",
)
ACTS = re.compile(r'<form[^>]*method="post"[^>]*action="(/desk/[^"]+)"')


@pytest.fixture
async def office(world: World) -> World:
    """Lead 1 is with the bot, 2 waits; vera and petr are managers, vic looks on."""
    for login, role in (
        ("vera", "manager"),
        ("petr", "manager"),
        ("vic", "viewer"),
    ):
        await world.user(login, role)
    await world.rig.says("phone +79001234567", "three windows", chat="1")
    await world.rig.says("human all", chat="2")
    return world


async def taken(office: World, manager: str, lead: int) -> None:
    by = By(manager, manager.title(), f"{manager}{lead}")
    await office.rig.do(lambda tx: take(tx, by, lead))
    await office.rig.settle()


async def test_every_page_is_there_in_both_languages(office: World) -> None:
    async with office.browser() as one:
        await one.sign_in("vera", PASSWORD)
        for lang in ("ru", "en"):
            one.cookies.set("firstline_lang", lang)
            for path in PAGES:
                page = await one.open(path)
                assert page.status_code == 200, path
                assert "style=" not in page.text


async def test_the_board_shows_who_waits_and_who_talks(office: World) -> None:
    async with office.browser() as one:
        await one.sign_in("vera", PASSWORD)
        board = texts(await one.open("/desk"))

    assert "Бот беседует 1 Анна №1" in board
    assert "Ждёт менеджера 1 Анна №2" in board


async def test_a_lead_of_somebody_else_is_not_there_but_it_is_said_whose(
    office: World,
) -> None:
    await taken(office, "petr", 2)
    async with office.browser() as one:
        await one.sign_in("vera", PASSWORD)
        board = texts(await one.open("/desk"))
        lead = await one.open("/desk/leads/2")

    assert "№2" not in board
    assert lead.status_code == 404
    assert "Petr" in texts(lead)


async def test_who_only_looks_on_gets_no_forms(office: World) -> None:
    async with office.browser() as one:
        await one.sign_in("vic", PASSWORD)
        found = []
        for path in ("/desk", "/desk/leads/1", "/desk/leads/2", "/desk/calendar"):
            found += ACTS.findall((await one.open(path)).text)

    assert found == []


async def test_a_phone_is_covered_until_it_is_asked_for(office: World) -> None:
    async with office.browser() as one:
        await one.sign_in("vera", PASSWORD)
        before = await one.open("/desk/leads/1")
        answer = await one.submit("/desk/leads/1/reveal", key="k1")
        after = await one.open(answer.headers["location"])
        office.rig.clock.pass_(minutes=11)
        later = await one.open("/desk/leads/1")

    assert "+79001234567" not in before.text
    assert "+79001234567" in after.text
    assert "+79001234567" not in later.text
    looks = [row for row in await office.rig.rows(audit) if row["act"][0] == "r"]
    assert [(row["actor"], row["act"], row["lead_id"]) for row in looks] == [
        ("user:vera", "revealed_phone", 1)
    ]


async def test_the_page_of_a_lead_tells_its_story(office: World) -> None:
    await taken(office, "vera", 2)
    async with office.browser() as one:
        await one.sign_in("vera", PASSWORD)
        lead = texts(await one.open("/desk/leads/2"))

    for told in ("human all", "coming", "Позван человек", "Vera: взят в работу"):
        assert told in lead
    for criterion in ("Потребность", "Бюджет", "Кто решает", "Срок", "Доверие"):
        assert criterion in lead


async def test_words_of_prospects_are_never_markup(office: World) -> None:
    await office.rig.says("<img src=x onerror=alert(1)>", "human all", chat="3")
    async with office.browser() as one:
        await one.sign_in("vera", PASSWORD)
        lead = await one.open("/desk/leads/3")

    assert "<img src=x" not in lead.text
    assert "&lt;img src=x onerror=alert(1)&gt;" in lead.text


async def test_leads_are_found_and_the_list_goes_on(office: World) -> None:
    office.rig.clock.pass_(seconds=30)
    await office.rig.do(index)
    async with office.browser() as one:
        await one.sign_in("vera", PASSWORD)
        by_phone = texts(await one.open("/desk/leads?q=8+900+123-45-67"))
        by_word = texts(await one.open("/desk/leads?q=window"))
        nothing = texts(await one.open("/desk/leads?q=doors"))
        odd = texts(await one.open("/desk/leads?since=yesterday"))
        beyond = await one.open("/desk/leads?after=0.0")

    assert "1 лид " in by_phone
    assert "1 лид " in by_word
    assert "ничего не подходит" in nothing
    assert "«С» — не дата." in odd
    assert beyond.status_code == 200


async def test_an_address_cannot_put_words_into_a_notice(office: World) -> None:
    async with office.browser() as one:
        await one.sign_in("vera", PASSWORD)
        made_up = await one.open("/desk?why=taken&who=Call+this+number")
        unknown = await one.open("/desk?said=Call+this+number")

    assert "Call this number" not in made_up.text + unknown.text


async def test_odd_numbers_are_no_errors(office: World) -> None:
    async with office.browser() as one:
        await one.sign_in("vera", PASSWORD)
        odd = {
            path: (await one.open(path)).status_code
            for path in (
                "/desk/leads/0",
                "/desk/leads/99999999999999999999",
                "/desk/leads/x",
                "/desk/leads/77",
                "/desk/files/../../etc",
                "/desk/files/" + "0" * 32,
                "/desk/calendar?day=9999-12-31",
                "/desk/exclusions?before=99999999999999999999",
                "/desk/leads?after=1.1&sort=%00",
                "/desk/leads?unanswered=99999999999999999999",
            )
        }

    assert {k: v for k, v in odd.items() if v not in {200, 400, 404, 422}} == {}


async def test_a_page_hears_of_changes_and_says_who_is_here(office: World) -> None:
    web = Web(office.app)
    person = Person(1, "vera", "Vera", "manager", "vera")
    heard = stream(web, person, 2)
    async with aclosing(heard):
        assert await anext(heard) == "retry: 1000\n\n"
        assert "changed" in await anext(heard)
        for topic in (DESK, chat_topic(2)):
            await web.app.signals.wake(topic)
            assert "changed" in await anext(heard)

    here = {one.manager: one for one in await office.rig.do(colleagues)}
    assert (here["vera"].presence, here["vera"].lead) == ("here", 2)
    assert here["petr"].presence == "offline"


async def test_a_stream_is_for_pages_that_can_read_one(office: World) -> None:
    async with office.browser() as one:
        await one.sign_in("vera", PASSWORD)
        answer = await one.get("/desk/events")

    assert answer.status_code == 406


async def test_leads_are_exported_by_those_who_may_and_it_is_written_down(
    office: World,
) -> None:
    await office.user("boss", "admin")
    async with office.browser() as one:
        await one.sign_in("boss", PASSWORD)
        sheet = await one.get("/desk/export?stage=talking")
        book = await one.get("/desk/export?form=xlsx")
        odd = await one.get("/desk/export?form=exe")
        await one.sign_in("vera", PASSWORD)
        refused = await one.get("/desk/export")

    assert "79001234567" in sheet.text
    assert sheet.headers["content-disposition"].startswith("attachment")
    assert book.content[:2] == b"PK"
    assert (odd.status_code, refused.status_code) == (404, 403)
    taken = [
        r["subject"] for r in await office.rig.rows(audit) if r["act"] == "exported"
    ]
    assert taken == ["1 leads", "2 leads"]
