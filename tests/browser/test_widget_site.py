"""The widget on a site of somebody else, and people behind it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Page, Route, expect

from bot.handoffs import handoffs as acts
from bot.store.signals import typing_topic
from bot.store.tables import inbox
from dialogs.conversation.events import Replied
from tests.bot.pages import Pages
from tests.browser.conftest import Desktop, shot
from tests.browser.foreign import Foreign, foreign
from tests.browser.widget import Widget
from tests.servers.processes import free_port
from tests.web.widget import ONCE, Shop

pytestmark = ONCE


@pytest.fixture
def shop(pages: Pages, tmp_path: Path) -> Shop:
    """A bot that lets no site in yet."""
    return Shop(pages, tmp_path, origins="")


@pytest_asyncio.fixture(loop_scope="session")
async def there(shop: Shop) -> AsyncIterator[Foreign]:
    """A site that may show the chat."""
    port = free_port()
    shop.origins = f"http://127.0.0.1:{port}"
    async with shop.served() as bot, foreign(port, bot, script="windows") as site:
        yield site


async def opened(page: Page, there: Foreign, shop: Shop) -> Widget:
    await page.goto(there.url)
    widget = Widget(page)
    await widget.launcher.click()
    await widget.hears("what?")
    shop.pages.clock.pass_(seconds=1)
    return widget


async def test_it_works_under_a_strict_policy(
    shop: Shop, there: Foreign, page: Page
) -> None:
    """Neither a script nor a style of it is inline: else the page reports."""
    widget = await opened(page, there, shop)
    await widget.says("чужой сайт")
    await widget.hears("чужой сайт!")
    style = await widget.launcher.evaluate("e => getComputedStyle(e).position")

    assert style == "fixed"


async def test_a_site_that_is_not_listed_is_told_why(
    shop: Shop, desktop: Desktop
) -> None:
    page = await (await desktop.person()).new_page()
    port = free_port()
    async with shop.served() as bot, foreign(port, bot, script="windows") as site:
        await page.goto(site.url)
        widget = Widget(page)
        await widget.launcher.click()
        await expect(page.get_by_text("не настроен")).to_be_visible()
    told = [one for one in desktop.problems if "FIRSTLINE_WIDGET__ORIGINS" in one]
    desktop.problems.clear()

    assert told


async def test_a_human_joins_is_told_apart_and_leaves(
    shop: Shop, there: Foreign, page: Page
) -> None:
    rig = shop.pages.rig
    await rig.link("olga", "900")
    widget = await opened(page, there, shop)
    await page.evaluate(
        "() => { window.leads = []; firstline.on('lead', one => leads.push(one)) }"
    )
    await widget.says("human")
    await widget.hears("coming")
    await rig.do(lambda tx: acts.claim(tx, 1, "olga"))
    await rig.turns.signals.wake("ready", "sending")
    who = widget.panel.get_by_text("Ольга Смирнова · менеджер")
    await expect(who).to_be_visible()

    await rig.turns.signals.wake(typing_topic(1))
    await expect(page.get_by_text("Ольга Смирнова печатает…")).to_be_visible()
    replied = Replied(at=shop.pages.clock(), manager="olga", text="Добрый день", id="1")
    found = await shop.pages.only_guest()
    await rig.intake.accept([shop.pages.of_desk(found, replied)])
    line = page.locator("#firstline .line.human")
    await expect(line).to_contain_text("Ольга Смирнова")
    await expect(line).to_contain_text("Добрый день")
    await shot(page, "widget-human")
    await rig.do(lambda tx: acts.release(tx, 1, "olga"))
    await rig.turns.signals.wake("ready")
    await expect(widget.panel.get_by_text("Отвечает бот")).to_be_visible()

    assert await page.evaluate("leads.length") == 1


async def test_a_closed_chat_counts_what_was_not_read(
    shop: Shop, there: Foreign, page: Page
) -> None:
    widget = await opened(page, there, shop)
    await page.keyboard.press("Escape")
    await shop.pages.says(await shop.pages.only_guest(), "со второго телефона")
    await expect(widget.launcher).to_have_accessible_name(
        "Задать вопрос, 1 непрочитанных"
    )
    await shot(page, "widget-unread")
    await page.reload()
    await expect(widget.launcher).to_have_accessible_name(re.compile("1 непрочитанных"))
    await widget.launcher.click()
    await widget.hears("со второго телефона!")

    await expect(widget.launcher).to_have_accessible_name("Задать вопрос")


async def test_a_button_of_the_site_opens_with_what_is_known(
    shop: Shop, there: Foreign, page: Page
) -> None:
    await page.goto(f"{there.url}/other?utm_source=mail")
    await expect(Widget(page).launcher).to_be_visible()
    await page.evaluate(
        """() => {
            firstline.setUser({name: 'Анна'});
            window.heard = [];
            firstline.on('message', one => heard.push(one.text));
            document.getElementById('ask').onclick =
                () => firstline.open({fields: {product: 'balcony'}});
        }"""
    )
    button = page.get_by_role("button", name="Рассчитать балкон")
    await button.click()
    widget = Widget(page)
    await widget.hears("hello")
    await expect(widget.field).to_be_focused()
    shop.pages.clock.pass_(seconds=1)
    await widget.says("да")
    await widget.hears("да!")
    await page.keyboard.press("Escape")
    await expect(button).to_be_focused()
    kinds = [row["kind"] for row in await shop.pages.rig.rows(inbox)]

    assert kinds == ["started", "pressed", "said"]
    assert "да!" in await page.evaluate("heard")


async def test_a_conversation_can_be_begun_anew(
    shop: Shop, there: Foreign, page: Page
) -> None:
    widget = await opened(page, there, shop)
    await widget.says("старое")
    await widget.hears("старое!")
    await page.evaluate("firstline.reset()")
    await widget.hears("what?")

    assert await widget.own() == []


async def test_a_proxy_that_holds_streams_back_is_asked_in_short(
    shop: Shop, there: Foreign, page: Page
) -> None:
    """An answer that never begins stands for one that is collected on the way."""

    async def hurry(route: Route) -> None:
        answer = await route.fetch()
        body = (await answer.text()).replace("FIRST_BYTE = 6000", "FIRST_BYTE = 100")
        await route.fulfill(response=answer, body=body)

    async def hold(_: Route) -> None:
        """Say nothing, for ever."""

    await page.route("**/widget.js", hurry)
    await page.route("**/webchat/events", hold)
    widget = await opened(page, there, shop)
    await widget.says("через прокси")
    await widget.hears("через прокси!")

    assert await widget.own() == ["через прокси"]
    await page.unroute_all(behavior="ignoreErrors")


async def test_a_token_that_is_known_no_more_begins_a_new_chat(
    shop: Shop, there: Foreign, page: Page
) -> None:
    await page.goto(there.url)
    await page.evaluate("localStorage.setItem('firstline:windows', 'of another time')")
    await page.reload()
    widget = Widget(page)
    await widget.launcher.click()
    await widget.hears("what?")
    shop.pages.clock.pass_(seconds=1)
    await widget.says("снова")
    await widget.hears("снова!")

    assert await widget.own() == ["снова"]
