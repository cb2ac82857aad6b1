"""What is dragged at the desk, and what changes under the hand meanwhile."""

from __future__ import annotations

import asyncio

from playwright.async_api import Locator, Page, Route, expect

from tests.browser.conftest import Desktop, shot
from tests.browser.site import Site
from tests.browser.test_desk import manager
from tests.browser.widget import Widget


async def test_what_changes_while_an_answer_is_on_its_way_is_asked_for_again(
    own_site: Site, desktop: Desktop
) -> None:
    page = await (await desktop.person()).new_page()
    asked = 0

    async def slowly(route: Route) -> None:
        nonlocal asked
        asked += 1
        await asyncio.sleep(0.3)
        await route.continue_()

    await page.route("**/desk/events*", lambda route: route.abort())
    await page.route("**/desk/board?*", slowly)
    await page.route("**/desk/board", slowly)
    await signed_in(page, own_site.url)
    await page.wait_for_load_state("networkidle")
    asked = 0

    await page.evaluate("document.dispatchEvent(new Event('changed'))")
    await page.wait_for_timeout(100)
    await page.evaluate("document.dispatchEvent(new Event('changed'))")
    await page.wait_for_timeout(1500)

    assert asked == 2


async def signed_in(page: Page, url: str) -> None:
    await page.goto(url)
    form = page.locator('form:has(input[name="login"][value="olga"])')
    await form.get_by_role("button").click()
    await page.wait_for_url("**/desk")


async def test_a_booking_is_dragged_to_an_hour(
    own_site: Site, desktop: Desktop
) -> None:
    widget = await Widget.open(await (await desktop.person()).new_page(), own_site.url)
    await widget.hears("Что нужно сделать?")
    await widget.says("дверь, до 60 тысяч, в течение месяца, решаю сам")
    await widget.hears("Когда удобно?")
    await widget.page.get_by_role("button", name=":00").nth(1).click()
    await widget.hears("Как к вам обращаться?")
    desk = await manager(await desktop.person(), own_site.url, "olga")
    await desk.goto(f"{own_site.url}/desk/calendar")
    entry = desk.locator(".appointment.booking")
    if not await entry.count():  # it is booked for the next week
        await desk.locator("nav.row a").last.click()
    await expect(entry).to_have_count(1)
    before = await entry.get_attribute("data-at")

    hour = await picked_up(desk, entry)
    wanted = await hour.get_attribute("data-time")
    await shot(desk, "calendar-hours")
    await hour.hover()
    await desk.mouse.up()

    await expect(desk.locator(f'.appointment[data-at="{wanted}"]')).to_have_count(1)
    assert wanted != before
    await expect(desk.locator(".hours")).to_have_count(0)


async def picked_up(desk: Page, entry: Locator) -> Locator:
    """Take an appointment in the hand; the last hour that it may be dropped on."""
    await entry.locator("b").hover()
    await desk.mouse.down()
    await desk.mouse.move(200, 300, steps=4)
    hour = desk.locator(".hours li").last
    await expect(hour).to_be_visible()
    return hour
