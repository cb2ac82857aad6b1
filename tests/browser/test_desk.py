"""The desk in a real browser: a lead from the first word to its end, live for two."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote

from playwright.async_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import PHONE, Desktop, chromium
from tests.browser.hostile import STRINGS, fill
from tests.browser.site import Site, site
from tests.browser.widget import Widget

PAGES = (
    "/desk",
    "/desk/leads",
    "/desk/calendar",
    "/desk/undelivered",
    "/desk/exclusions",
)


async def manager(context: BrowserContext, url: str, login: str) -> Page:
    """A page of somebody who signed in through the demonstration."""
    page = await context.new_page()
    await page.goto(url)
    form = page.locator(f'form:has(input[name="login"][value="{login}"])')
    await form.get_by_role("button").click()
    await page.wait_for_url(re.compile("/desk"))
    return page


async def talk(olga: Page, widget: Widget) -> None:
    """The owner replies and notes; the prospect sees the reply alone."""
    await olga.keyboard.press("r")
    await olga.keyboard.type("Добрый день! <b>Слушаю</b>")
    await olga.keyboard.press("Control+Enter")
    await expect(widget.page.get_by_text("Добрый день! <b>Слушаю</b>")).to_be_visible()
    await expect(olga.locator(".said.human .status.sent")).to_be_visible()
    await olga.get_by_label("Ответ клиенту или заметка").fill("торгуется, не уступать")
    await olga.get_by_role("button", name="Заметка, только для своих").click()
    await expect(olga.locator(".note", has_text="не уступать")).to_be_visible()
    await widget.says("спасибо, жду")
    await expect(olga.get_by_text("спасибо, жду")).to_be_visible()
    assert await widget.page.get_by_text("не уступать").count() == 0
    assert await olga.locator(".said.human").count() == 1


async def test_a_prospect_and_two_managers_from_the_first_word_to_the_end(
    own_site: Site, desktop: Desktop
) -> None:
    olga = await manager(await desktop.person(), own_site.url, "olga")
    boss = await manager(await desktop.person(), own_site.url, "admin")
    guest = await (await desktop.person()).new_page()
    widget = await Widget.open(guest, own_site.url)
    await widget.hears("Что нужно сделать?")
    await widget.says("окна, и позовите менеджера")

    waiting = '.column[data-stage="waiting"] .lead-card'
    await expect(olga.locator(waiting)).to_have_count(1)
    await expect(boss.locator(waiting)).to_have_count(1)

    await olga.locator(waiting).get_by_role("link").click()
    await olga.wait_for_url(re.compile(r"/desk/leads/\d+$"))
    await olga.keyboard.press("t")
    await expect(olga.get_by_role("button", name="Отправить клиенту")).to_be_visible()
    at_work = boss.locator('.column[data-stage="work"] .lead-card')
    await expect(at_work).to_contain_text("Ольга Смирнова", timeout=3000)

    await talk(olga, widget)

    await olga.keyboard.press("Escape")
    await olga.keyboard.press("e")
    lost = olga.locator("form.ending", has_text="Закрыть с отказом")
    await lost.get_by_label("Причина").select_option("expensive")
    await lost.get_by_role("button").click()
    await expect(olga.get_by_text("Лид закрыт.").first).to_be_visible()
    ended = boss.locator('.column[data-stage="bad"] .lead-card')
    await expect(ended).to_contain_text("Дорого", timeout=3000)


async def drag(page: Page, card: Locator, column: Locator) -> None:
    """Two moves over the target: after one alone a browser may not let it drop."""
    await card.hover()
    await page.mouse.down()
    await column.hover()
    await column.hover()
    await page.mouse.up()


async def test_a_card_is_dragged_and_the_closing_columns_ask(
    own_site: Site, desktop: Desktop
) -> None:
    guest = await Widget.open(await (await desktop.person()).new_page(), own_site.url)
    await guest.hears("Что нужно сделать?")
    await guest.says("окна")
    olga = await manager(await desktop.person(), own_site.url, "olga")
    await olga.wait_for_load_state()  # the scripts of a page come last
    card = olga.locator(".lead-card")
    await expect(card).to_have_count(1)

    for stage in ("work", "meeting", "talking"):
        column = olga.locator(f'.column[data-stage="{stage}"]')
        await drag(olga, card, column)
        await expect(column.locator(".lead-card")).to_have_count(1)
    await drag(olga, card, olga.locator('.column[data-stage="good"]'))

    await olga.wait_for_url(re.compile(r"/close\?outcome=won$"))
    await expect(olga.get_by_text("сначала возьмите его")).to_be_visible()


async def test_nothing_that_people_write_runs(tmp_path: Path, desktop: Desktop) -> None:
    chromium()
    fill(tmp_path / "data")
    with site(tmp_path) as one:
        page = await manager(await desktop.person(), one.url, "admin")
        shown = "/desk", "/desk/leads/201", "/desk/exclusions", "/desk/canned"
        addresses = [*shown, "/desk/leads/7", "/desk/leads/7/close", "/desk/calendar"]
        addresses += [f"/desk/leads?q={quote(STRINGS[n])}" for n in (0, 17, 77)]
        for address in addresses:
            await page.goto(one.url + address)
            assert "Firstline" in await page.title()
        await page.goto(f"{one.url}/desk/leads")
        seen = await page.locator("tr.lead-card").count()
        while await page.get_by_role("link", name="Дальше").count():
            await page.get_by_role("link", name="Дальше").click()
            await page.wait_for_load_state()
            seen += await page.locator("tr.lead-card").count()

    assert len(set(STRINGS)) == 200
    assert seen == 201


async def test_pages_fit_a_phone(own_site: Site, desktop: Desktop) -> None:
    guest = await Widget.open(await (await desktop.person()).new_page(), own_site.url)
    await guest.says("окна, и позовите менеджера")
    await guest.hears(re.compile("."))
    for is_dark in (False, True):
        person = await desktop.person(PHONE, is_dark=is_dark)
        page = await manager(person, own_site.url, "olga")
        for address in (*PAGES, "/desk/leads/1", "/desk/leads/1/close"):
            await page.goto(own_site.url + address)
            wider = await page.evaluate(
                "document.documentElement.scrollWidth - innerWidth"
            )
            assert wider <= 0, address
