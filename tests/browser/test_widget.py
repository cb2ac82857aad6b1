"""The widget on the pretended site of a running bot, with the script of windows."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import Page, expect

from tests.browser.conftest import PHONE, Desktop, shot
from tests.browser.site import Site
from tests.browser.widget import Widget
from tests.web.test_webchat_safety import ATTACKS, HOSTILE

ASKED = "Что нужно сделать?"


async def test_a_conversation_with_buttons_words_and_a_reload(
    bot_site: Site, page: Page
) -> None:
    widget = await Widget.open(page, bot_site.url)
    await widget.hears(ASKED)
    await widget.presses("Окна")
    await widget.hears(re.compile("сейчас"))

    await page.reload()
    await widget.hears(ASKED)
    assert await widget.own() == ["Окна"]
    await widget.says("Меняем старые, три окна. А гарантия есть?")
    await widget.hears(re.compile("Гарантия 5 лет"))
    await widget.hears(re.compile("44.700"))

    assert await widget.own() == ["Окна", "Меняем старые, три окна. А гарантия есть?"]
    await expect(widget.answers().get_by_role("button")).to_have_count(5)


async def test_a_phone_is_asked_in_a_field_of_its_own(
    bot_site: Site, page: Page
) -> None:
    widget = await Widget.open(page, bot_site.url)
    await widget.hears(ASKED)
    await widget.says("Меняем три окна до 70 тысяч в этом месяце, решаю сам")
    await widget.answers_until("Согласен(на)", "Сам(а)", "Не сейчас")
    consent = page.get_by_role("link", name="Текст согласия")
    has_document = await consent.count()
    await widget.presses("Согласен(на)")
    field = page.get_by_label("Номер телефона")
    await field.fill("12")
    await page.get_by_role("button", name="Отправить номер").click()
    await expect(page.get_by_role("alert")).to_contain_text("Проверьте номер")
    await expect(field).to_be_focused()
    await field.fill("8 900 123-45-67")
    await field.press("Enter")
    await expect(field).to_be_hidden()

    assert has_document == 1
    assert (await widget.own())[-1] == "8 900 123-45-67"


async def test_what_is_said_without_a_connection_is_sent_once_when_it_is_back(
    bot_site: Site, page: Page
) -> None:
    widget = await Widget.open(page, bot_site.url)
    await widget.hears(ASKED)
    await page.context.set_offline(True)
    await widget.says("окна")
    banner = page.get_by_text("Нет связи")
    await expect(banner).to_be_visible()
    await expect(widget.line("окна")).to_contain_text("отправляется")
    await shot(page, "widget-offline")

    await page.context.set_offline(False)
    await widget.hears(re.compile("сейчас"))
    await expect(widget.line("окна")).not_to_contain_text("отправляется")
    await expect(banner).to_be_hidden()
    await page.context.set_offline(True)
    await expect(banner).to_be_visible()
    await page.context.set_offline(False)
    await expect(banner).to_be_hidden()
    await page.reload()
    await widget.hears(re.compile("сейчас"))

    assert await widget.own() == ["окна"]


async def test_a_bot_that_is_started_again_goes_on(own_site: Site, page: Page) -> None:
    widget = await Widget.open(page, own_site.url)
    await widget.hears(ASKED)
    await widget.presses("Балкон или лоджия")
    await widget.hears(re.compile("сейчас"))
    own_site.stop()
    await widget.says("меняем старые")
    await expect(widget.line("меняем старые")).to_contain_text("отправляется")

    own_site.start()
    await expect(widget.line("меняем старые")).not_to_contain_text(
        "отправляется", timeout=30_000
    )
    await expect(widget.lines("me").last.locator("xpath=following::ul")).to_be_visible()

    assert await widget.own() == ["Балкон или лоджия", "меняем старые"]


async def test_two_tabs_are_one_conversation(bot_site: Site, page: Page) -> None:
    widget = await Widget.open(page, bot_site.url)
    await widget.hears(ASKED)
    second = await page.context.new_page()
    other = await Widget.open(second, bot_site.url)
    await other.hears(ASKED)
    await other.says("окна")

    await expect(widget.line("окна")).to_be_visible()
    await widget.hears(re.compile("сейчас"))
    assert await widget.own() == await other.own() == ["окна"]


async def test_an_open_chat_follows_to_the_next_page_without_taking_the_focus(
    bot_site: Site, page: Page
) -> None:
    widget = await Widget.open(page, bot_site.url)
    await widget.hears(ASKED)
    await (
        page.get_by_role("link", name="Цветы")
        .or_(page.get_by_role("link", name=re.compile("Пион")))
        .first.click()
    )
    flowers = Widget(page)
    await expect(flowers.launcher).to_be_visible()
    assert await flowers.panel.is_hidden()

    await page.go_back()
    await widget.hears(ASKED)
    assert not await page.evaluate("document.activeElement.id === 'firstline'")


async def test_files_go_there_and_come_back(
    bot_site: Site, page: Page, tmp_path: Path
) -> None:
    widget = await Widget.open(page, bot_site.url)
    await widget.hears(ASKED)
    picture = b"\x89PNG\r\n\x1a\n" + b"\0" * 2000
    strange = '"><img src=x onerror=alert(1)>.png'
    await widget.sends_file(strange, picture)
    shown = page.get_by_role("button", name=re.compile("onerror"))
    async with page.expect_download() as waiting:
        await shown.click()
    saved = tmp_path / "saved"
    await (await waiting.value).save_as(saved)
    await widget.sends_file("virus.exe", b"MZ\x90\0")
    await expect(page.get_by_role("alert")).to_have_text("Такие файлы не принимаем")
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.truncate(10 * 1024 * 1024 + 1)
    await widget.file.set_input_files(large)
    await expect(page.get_by_role("alert")).to_have_text("Файл больше 10 МБ")
    await shot(page, "widget-files")

    assert saved.read_bytes() == picture


async def test_hostile_words_open_nothing(bot_site: Site, page: Page) -> None:
    """Also in the address the visit began with; the page's own check is its end."""
    attack = '"><script>alert(1)</script>'
    await page.goto(f"{bot_site.url}/demo?utm_source={attack}&utm_campaign={attack}")
    await page.evaluate("firstline.setUser({name: '<img src=x onerror=alert(1)>'})")
    widget = Widget(page)
    await widget.launcher.click()
    await widget.hears(ASKED)
    for place in range(0, len(ATTACKS), 50):
        await widget.says("\n".join(ATTACKS[place : place + 50]))
    for text in HOSTILE:
        await widget.says(text.replace("\0", "").replace("\n", " "))
    await expect(widget.line("красный")).to_be_visible()
    await page.reload()
    await expect(widget.line("красный")).to_be_visible()

    assert await page.locator("#firstline img, #firstline script").count() == 0
    assert await page.locator("#firstline .me a").count() == 0


async def test_a_page_that_is_only_a_chat(bot_site: Site, page: Page) -> None:
    await page.goto(f"{bot_site.url}/c/flowers")
    widget = Widget(page)
    panel = page.get_by_role("region", name=re.compile("Чат"))
    await expect(panel).to_be_visible()
    await expect(widget.launcher).to_be_hidden()
    await expect(page.get_by_role("heading", level=1)).to_be_visible()
    await widget.says("нужны розы на сегодня")
    await widget.hears(re.compile("[Рр]оз"))
    await shot(page, "page-chat")


async def test_without_scripts_the_same_page_is_a_form(
    bot_site: Site, desktop: Desktop
) -> None:
    page = await (await desktop.person(PHONE, has_scripts=False)).new_page()
    await page.goto(f"{bot_site.url}/c/windows")
    await page.wait_for_timeout(2100)  # a program would be quicker
    await page.get_by_label("Сообщение").fill("Здравствуйте")
    await page.get_by_role("button", name="Отправить").click()
    await page.get_by_role("button", name="Окна", exact=True).click()
    lines = page.get_by_role("list", name="Переписка").get_by_role("listitem")
    await expect(lines.filter(has_text="Вы").last).to_contain_text("Окна")
    await expect(lines.last).to_contain_text("сейчас")
    await shot(page, "page-plain")

    assert await page.context.cookies() == []
