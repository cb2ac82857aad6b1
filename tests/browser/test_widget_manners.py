"""What the widget owes to people who see badly, use no mouse, or hold a phone."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Page, Route, expect

from tests.browser.conftest import PHONE, WIDE, Desktop, shot
from tests.browser.site import Site
from tests.browser.widget import Widget

ASKED = "Что нужно сделать?"

LOOK = """
() => {
  const root = document.getElementById('firstline').shadowRoot;
  const all = [...root.querySelectorAll('*')].filter(e => e.getClientRects().length);
  const parse = (text) => {
    const [r, g, b, a] = text.match(/[\\d.]+/g).map(Number);
    return [r, g, b, a === undefined ? 1 : a];
  };
  const light = ([r, g, b]) => {
    const part = (v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
    return .2126 * part(r) + .7152 * part(g) + .0722 * part(b);
  };
  const contrast = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + .05) / (low + .05);
  };
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const color = parse(getComputedStyle(e).backgroundColor);
      if (color[3] === 1) return color;
    }
    return [255, 255, 255, 1];
  };
  const says = (e) => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  const seen = (e) => !e.closest('.quiet') && e.getClientRects()[0].width > 2;
  const words = all.filter(e => says(e) && seen(e)).map(e => ({
    text: e.textContent.trim().slice(0, 40),
    contrast: contrast(parse(getComputedStyle(e).color), ground(e)),
  }));
  // A link within words is as high as its line.
  const hit = all.filter(e => e.matches('button, a:not(.bubble a), input, textarea'));
  const targets = hit.map(e => {
    const { width, height } = e.getBoundingClientRect();
    return { name: e.ariaLabel || e.textContent || e.id, width, height };
  });
  const ids = [...root.querySelectorAll('[id]')].map(e => e.id);
  const naming = ['aria-controls', 'aria-describedby', 'for'];
  const missing = [...root.querySelectorAll('*')]
    .flatMap(e => naming.map(n => e.getAttribute(n)))
    .filter(id => id && !root.getElementById(id));
  return {
    words, targets, missing,
    repeated: ids.filter((id, place) => ids.indexOf(id) !== place),
    wide: document.documentElement.scrollWidth - innerWidth,
    over: all.filter(e => e.getBoundingClientRect().right > innerWidth + 1).length,
  };
}
"""


async def talked(page: Page, url: str) -> Widget:
    """A chat with both sides, buttons, and a field for the phone."""
    widget = await Widget.open(page, url)
    await widget.hears(ASKED)
    await widget.says("Меняем три окна до 70 тысяч в этом месяце, решаю сам")
    await widget.answers_until("Согласен(на)", "Сам(а)", "Не сейчас")
    return widget


@pytest.mark.parametrize(
    ("size", "is_dark"),
    [(WIDE, False), (PHONE, True), ((320, 480), False)],
    ids=["wide", "phone", "zoom"],
)
async def test_everything_can_be_read_and_hit(
    bot_site: Site, desktop: Desktop, size: tuple[int, int], *, is_dark: bool
) -> None:
    """A window of 320 by 480 is one of 640 by 960 at 200 %."""
    page = await (await desktop.person(size, is_dark=is_dark)).new_page()
    widget = await talked(page, bot_site.url)
    before = await page.evaluate(LOOK)
    await shot(page, f"widget-consent-{size[0]}")
    await widget.presses("Согласен(на)")
    await expect(page.get_by_label("Номер телефона")).to_be_visible()
    after = await page.evaluate(LOOK)
    await shot(page, f"widget-phone-{size[0]}")

    for seen in (before, after):
        assert [one for one in seen["words"] if one["contrast"] < 4.5] == []
        assert len(seen["words"]) > 8
        small = [t for t in seen["targets"] if min(t["width"], t["height"]) < 44]
        assert small == []
        assert seen["repeated"] == seen["missing"] == []
        assert (seen["wide"], seen["over"]) == (0, 0)


async def test_everything_has_a_name_and_a_role(bot_site: Site, page: Page) -> None:
    widget = await talked(page, bot_site.url)
    await expect(widget.launcher).to_have_attribute("aria-expanded", "true")
    await expect(widget.launcher).to_have_attribute("aria-controls", "panel")
    await expect(widget.panel).to_have_accessible_name("Чат: Окна «Светлый дом»")
    await expect(widget.log).to_have_attribute("aria-live", "polite")
    await expect(widget.answers().get_by_role("listitem").first).to_be_visible()
    tree = await widget.panel.aria_snapshot()
    nameless = re.findall(
        r"^\s*- (?:button|textbox|link|img|list)$", tree, re.MULTILINE
    )

    assert nameless == []
    assert tree.count("Вы:") == await widget.lines("me").count()
    assert tree.count("Бот:") == await widget.lines("bot").count()


async def test_it_works_by_keys_alone(bot_site: Site, page: Page) -> None:
    await page.goto(f"{bot_site.url}/demo")
    widget = Widget(page)
    await expect(widget.launcher).to_be_visible()
    for _ in range(20):
        await page.keyboard.press("Tab")
        if await widget.launcher.evaluate("e => e === e.getRootNode().activeElement"):
            break
    await page.keyboard.press("Enter")
    await expect(widget.field).to_be_focused()
    await widget.hears(ASKED)
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Shift+Tab")
    last = widget.answers().get_by_role("button").last
    await expect(last).to_be_focused()
    await page.keyboard.press("Space")
    await expect(widget.line("Ремонт окон")).to_be_visible()
    await expect(widget.field).to_be_focused()
    await page.keyboard.type("первая")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("вторая")
    await expect(widget.field).to_have_value("первая\nвторая")
    await page.keyboard.press("Escape")

    await expect(widget.panel).to_be_hidden()
    await expect(widget.launcher).to_be_focused()
    await expect(widget.launcher).to_have_attribute("aria-expanded", "false")


async def test_the_focus_stays_inside_only_where_it_covers_everything(
    bot_site: Site, desktop: Desktop
) -> None:
    phone = await (await desktop.person(PHONE)).new_page()
    wide = await (await desktop.person(WIDE)).new_page()
    left = {}
    for name, page in (("phone", phone), ("wide", wide)):
        widget = await Widget.open(page, bot_site.url)
        await widget.hears(ASKED)
        left[name] = False
        for _ in range(16):
            await page.keyboard.press("Tab")
            inside = await page.evaluate(
                "document.activeElement.id === 'firstline' && Boolean(document"
                ".activeElement.shadowRoot.activeElement.closest('.panel'))"
            )
            left[name] |= not inside
        is_modal = await widget.panel.get_attribute("aria-modal")
        assert (is_modal == "true") is (name == "phone")

    assert left == {"phone": False, "wide": True}


async def test_who_wants_no_motion_gets_none(bot_site: Site, desktop: Desktop) -> None:
    page = await (await desktop.person(motion=False)).new_page()
    widget = await Widget.open(page, bot_site.url)
    await widget.hears(ASKED)
    moving = await page.evaluate(
        "document.getElementById('firstline').shadowRoot.getAnimations().length"
    )

    assert moving == 0


@pytest.mark.parametrize("color", ["#ffd400", "navy", "no colour"])
async def test_any_colour_of_a_site_can_be_read(
    bot_site: Site, page: Page, color: str
) -> None:
    await page.add_init_script(f"window.firstlineSettings = {{color: '{color}'}}")
    widget = await Widget.open(page, bot_site.url)
    await widget.hears(ASKED)
    await widget.says("окна")
    seen = await page.evaluate(LOOK)
    await shot(page, f"widget-colour-{color.strip('#')}")

    assert [one for one in seen["words"] if one["contrast"] < 4.5] == []


async def test_the_words_are_those_of_the_reader(bot_site: Site, page: Page) -> None:
    await page.add_init_script("window.firstlineSettings = {locale: 'pl'}")
    await page.goto(f"{bot_site.url}/demo")
    launcher = page.get_by_role("button", name="Zadaj pytanie")
    await expect(launcher).to_be_visible()
    await page.evaluate("firstline.setLocale('en')")

    await expect(page.get_by_role("button", name="Ask a question")).to_be_visible()


def test_every_word_is_there_in_every_language() -> None:
    from adapters.web.chat.routes import WIDGET
    from adapters.web.chat.words import PAGE

    text = WIDGET.read_text("utf-8")
    blocks = re.findall(
        r"^    (ru|en|pl): \{(.*?)^    \}", text, re.DOTALL | re.MULTILINE
    )
    words = {lang: set(re.findall(r"(\w+): '", block)) for lang, block in blocks}
    used = set(re.findall(r"word\('(\w+)'\)", text))

    assert words["ru"] == words["en"] == words["pl"]
    assert used <= words["ru"]
    assert PAGE["ru"].keys() == PAGE["en"].keys() == PAGE["pl"].keys()


async def test_the_chat_can_go_on_in_telegram(bot_site: Site, page: Page) -> None:
    link = "https://t.me/svetly_bot?start=w1_2_abcdefghijklmnop"
    told = f'{{"name": "Окна", "lang": "ru", "document": "", "telegram": "{link}"}}'

    async def stream(route: Route) -> None:
        await route.fulfill(
            content_type="text/event-stream",
            body=f"event: script\ndata: {told}\n\nevent: loaded\ndata: null\n\n",
        )

    await page.route("**/webchat/events", stream)
    await Widget.open(page, bot_site.url)

    shown = page.get_by_role("link", name="Продолжить в Telegram")
    await expect(shown).to_have_attribute("href", link)
    await shot(page, "widget-telegram")
