from __future__ import annotations

import pytest
from msgspec.structs import replace

from bot.accounts.demonstration import seat
from bot.environment import load_settings
from bot.errors import SettingsError
from bot.parts import messengers_of
from tests.web.browser import Browser, texts
from tests.web.world import World


@pytest.fixture(autouse=True)
async def demonstration(world: World) -> None:
    """The pages of a demonstration, before the first browser is made."""
    world.settings = replace(world.settings, demo=True)
    await world.rig.do(seat)


async def test_one_click_opens_the_desk(browser: Browser) -> None:
    page = await browser.open("/")
    entered = await browser.submit("/demo/enter", login="olga")

    assert "Открыть стол: менеджер" in texts(page)
    assert entered.headers["location"] == "/desk"
    assert "olga" in texts(await browser.open("/me"))


@pytest.mark.parametrize(
    "header",
    [
        {"X-Forwarded-For": "127.0.0.1"},
        {"Via": "1.1 proxy"},
        {"Host": "evil.example"},
    ],
)
async def test_nobody_from_elsewhere_is_let_in(
    browser: Browser, header: dict[str, str]
) -> None:
    await browser.open("/")

    answer = await browser.post(
        "/demo/enter",
        data={"csrf": browser.csrf, "login": "admin"},
        headers=header,
    )

    assert answer.status_code in {400, 403}


async def test_only_people_of_the_demonstration(world: World, browser: Browser) -> None:
    await world.user("boss", "admin")
    await browser.open("/")

    assert (await browser.submit("/demo/enter", login="boss")).status_code == 403


def test_a_demonstration_stays_at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRSTLINE_DEMO", "true")
    monkeypatch.setenv("FIRSTLINE_HOST", "0.0.0.0")  # noqa: S104 (to be refused)

    with pytest.raises(SettingsError, match="FIRSTLINE_DEMO"):
        load_settings()


def test_a_demonstration_writes_to_nobody_outside(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FIRSTLINE_DEMO", "true")
    monkeypatch.setenv("FIRSTLINE_TELEGRAM__TOKEN", "123456:AAbb")

    names = [one.name for one in messengers_of(load_settings())]

    assert names == ["form", "webchat"]
