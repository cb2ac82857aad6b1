from __future__ import annotations

from tests.web.browser import Browser
from tests.web.world import World


async def test_nobody_enters_by_a_click_without_a_demonstration(
    world: World, browser: Browser
) -> None:
    await world.user("olga", "manager")
    await browser.open("/login")

    assert (await browser.submit("/demo/enter", login="olga")).status_code == 404
