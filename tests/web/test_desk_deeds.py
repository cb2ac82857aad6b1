"""The forms of the desk, sent by a browser without JavaScript, and by htmx."""

from __future__ import annotations

import json
import re

import httpx
import pytest

from bot.errors import RejectedError
from bot.store.board import deeds, reminders
from bot.store.people import exclusions, leads
from bot.store.tables import conversations
from tests.web.browser import ORIGIN, Browser, texts
from tests.web.test_desk_pages import office
from tests.web.world import PASSWORD, World

__all__ = ["office"]

KEY = re.compile(r'name="key" value="([\w-]+)"')


@pytest.fixture
async def vera(office: World) -> object:
    async with office.browser() as one:
        await one.sign_in("vera", PASSWORD)
        yield one


async def sent(one: Browser, path: str, **fields: str) -> str:
    """What the page says after a form was sent."""
    answer = await one.submit(path, **fields)
    assert answer.status_code == 303, (path, answer.status_code)
    page = await one.open(answer.headers["location"])
    assert page.status_code == 200
    return texts(page)


async def asked(one: Browser, path: str, **fields: str) -> httpx.Response:
    """The same, sent by htmx."""
    headers = {"Origin": ORIGIN, "HX-Request": "true", "X-CSRF-Token": one.csrf}
    return await one.post(path, data=fields, headers=headers)


def notice(answer: httpx.Response) -> str:
    told: str = json.loads(answer.headers["hx-trigger"])["notice"]
    return told


async def stage(office: World, lead: int) -> str:
    found: str = (await office.rig.rows(leads))[lead - 1]["stage"]
    return found


async def test_a_lead_from_the_first_look_to_its_end_without_a_script(
    office: World, vera: Browser
) -> None:
    page = await vera.open("/desk/leads/2")
    key = KEY.findall(page.text)[0]
    assert "Лид ваш" in await sent(vera, "/desk/leads/2/take", key=key)
    await office.rig.settle()
    assert "Отправлено" in await sent(vera, "/desk/leads/2/reply", text="Добрый день!")
    await office.rig.settle()
    assert "Записано" in await sent(vera, "/desk/leads/2/note", text="кухня")
    shown = await sent(vera, "/desk/leads/2/close", outcome="lost", reason="")
    assert "Укажите причину" in shown
    shown = await sent(vera, "/desk/leads/2/close", outcome="lost", reason="expensive")

    assert "Лид закрыт" in shown
    assert "Некачественный: Дорого" in shown
    assert "Vera: кухня" in shown
    assert office.rig.messenger.texts("2")[-1] == "Vera:\nДобрый день!"
    assert await stage(office, 2) == "bad"


async def test_of_two_one_wins_and_the_other_is_told_who(
    office: World, vera: Browser
) -> None:
    async with office.browser() as petr:
        await petr.sign_in("petr", PASSWORD)
        first = await asked(vera, "/desk/leads/2/take", key="a")
        second = await asked(petr, "/desk/leads/2/take", key="b")
        third = await asked(petr, "/desk/leads/2/reply", text="hi", key="c")

    assert (first.status_code, notice(first)) == (204, "Лид ваш.")
    assert second.status_code == 409
    assert notice(second) == "Лид уже взят: Vera."
    assert third.status_code == 409


async def test_a_form_that_is_sent_twice_is_done_once(
    office: World, vera: Browser
) -> None:
    await asked(vera, "/desk/leads/1/take", key="t")
    await office.rig.settle()
    for _ in range(3):
        await asked(vera, "/desk/leads/1/reply", text="once", key="same")
    await office.rig.settle()

    assert office.rig.messenger.texts("1").count("Vera:\nonce") == 1


async def test_the_composer_comes_back_empty_or_with_what_was_refused(
    vera: Browser,
) -> None:
    refused = await asked(vera, "/desk/leads/1/reply", text="early", key="r")
    await asked(vera, "/desk/leads/1/take", key="t")
    done = await asked(vera, "/desk/leads/1/reply", text="now", key="r")

    assert ">early</textarea>" in refused.text
    assert "сначала возьмите" in texts(refused)
    assert "></textarea>" in done.text
    assert "now" not in done.text


async def test_cards_are_moved_between_columns(office: World, vera: Browser) -> None:
    found = []
    for column in ("work", "meeting", "work", "waiting", "work", "talking", "waiting"):
        answer = await asked(vera, "/desk/leads/1/stage", stage=column)
        assert answer.status_code == 204, column
        await office.rig.settle()
        found.append(await stage(office, 1))
    good = await asked(vera, "/desk/leads/1/stage", stage="good")
    plain = await vera.submit("/desk/leads/1/stage", stage="bad")
    nowhere = await asked(vera, "/desk/leads/1/stage", stage="gone")

    assert found == [
        "work",
        "meeting",
        "work",
        "waiting",
        "work",
        "talking",
        "waiting",
    ]
    assert good.headers["hx-redirect"] == "/desk/leads/1/close?outcome=won"
    assert plain.headers["location"] == "/desk/leads/1/close?outcome=lost"
    assert nowhere.status_code == 422


async def test_what_is_no_lead_can_be_excluded_with_it_and_taken_off_again(
    office: World, vera: Browser
) -> None:
    shown = await sent(
        vera, "/desk/leads/1/close", outcome="junk", reason="spam", exclude="yes"
    )
    kept_out = await office.rig.says("buy!", chat="1")
    listed = texts(await vera.open("/desk/exclusions"))
    row = (await office.rig.rows(exclusions))[0]["id"]
    undone = await sent(vera, f"/desk/exclusions/{row}/undo")

    assert "Лид закрыт" in shown
    assert "В списке исключений" in shown
    assert kept_out == []
    assert "Спам" in listed
    assert "Убран из списка" in undone
    assert await office.rig.says("hello", chat="1") == ["hello!"]


async def test_leads_are_handed_on_put_off_and_given_back(
    office: World, vera: Browser
) -> None:
    await asked(vera, "/desk/leads/1/take", key="t")
    later = await sent(vera, "/desk/leads/1/later", when="morning", words="звонок")
    past = await sent(vera, "/desk/leads/1/later", at="2020-01-01T10:00")
    agenda = texts(await vera.open("/desk/calendar?day=2026-11-24"))
    settled = await sent(vera, "/desk/calendar/settle", row="1")
    nobody = await asked(vera, "/desk/leads/1/transfer", to="ghost")
    given = await asked(vera, "/desk/leads/1/transfer", to="petr")

    assert "Напомним" in later
    assert "Это время прошло" in past
    assert "09:00 Ваше напоминание" in agenda
    assert "Убрано" in settled
    assert (await office.rig.rows(reminders))[0]["done_at"] is not None
    assert (nobody.status_code, given.status_code) == (409, 204)
    assert (await office.rig.rows(conversations))[0]["owner"] is None
    assert await stage(office, 1) == "waiting"


async def test_views_canned_replies_and_presence_are_kept(
    vera: Browser,
) -> None:
    view = await sent(
        vera, "/desk/views", name="<b>hot", query="triage=urgent", shared="yes"
    )
    canned = await sent(vera, "/desk/canned", name="/hello", text="Hello!")
    lead = texts(await vera.open("/desk/leads/1"))
    gone = await sent(vera, "/desk/canned/1/drop")
    away = await sent(vera, "/desk/presence", away="yes")
    here = await sent(vera, "/desk/presence", away="no")
    dropped = await sent(vera, "/desk/views/1/drop")

    assert "<b>hot" in view
    assert "/hello Hello!" in canned
    assert "/hello" in lead
    assert "Пока ни одного" in gone
    assert "Я не на месте" in away
    assert "Я на месте" in here
    assert "Удалено" in dropped


async def test_what_was_not_delivered_is_sent_again(
    office: World, vera: Browser
) -> None:
    office.rig.messenger.answers.extend([RejectedError("no"), RejectedError("no")])
    await office.rig.says("lost words", chat="1")
    page = await vera.open("/desk/undelivered")
    shown, row = texts(page), re.findall(r'name="row" value="(\d+)"', page.text)[0]
    row = re.findall(
        r'name="row" value="(\d+)"', (await vera.open("/desk/undelivered")).text
    )[0]
    again = await sent(vera, "/desk/undelivered/resend", box="outbox", row=row)
    await office.rig.settle()

    assert "lost words!" in shown
    assert "Всё доставлено" in again
    assert office.rig.messenger.texts("1")[-1] == "lost words!"


async def test_an_answer_that_cannot_be_read_is_refused(
    office: World, vera: Browser
) -> None:
    odd = await asked(vera, "/desk/leads/1/correct", slot="timeline", words="???")
    gone = await asked(vera, "/desk/leads/1/correct", slot="nothing", words="x")
    merged = await asked(vera, "/desk/leads/1/merge", contact="77")

    assert [one.status_code for one in (odd, gone, merged)] == [409, 409, 409]
    assert await office.rig.rows(deeds) == []


async def test_whose_words_are_typed_is_shown_to_nobody_else(
    vera: Browser,
) -> None:
    assert (await asked(vera, "/desk/leads/1/typing")).status_code == 204
    assert (await asked(vera, "/desk/leads/77/typing")).status_code == 204
