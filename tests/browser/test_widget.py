from __future__ import annotations

import re

from playwright.async_api import Page

from tests.browser.site import Site
from tests.browser.widget import Widget


async def test_a_conversation_with_buttons_words_and_a_reload(
    bot_site: Site, page: Page
) -> None:
    widget = await Widget.open(page, bot_site.url)
    await widget.hears("Что нужно сделать?")
    await widget.presses("Окна")
    await widget.hears(re.compile("сейчас"))

    await page.reload()
    await widget.hears("Что нужно сделать?")
    assert await widget.own() == ["Окна"]
    await widget.says("Меняем старые, три окна. А гарантия есть?")
    await widget.hears(re.compile("Гарантия 5 лет"))
    await widget.hears(re.compile("44.700"))

    assert await widget.own() == ["Окна", "Меняем старые, три окна. А гарантия есть?"]
