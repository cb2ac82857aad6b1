from __future__ import annotations

import pytest

from tests.web.browser import Browser, texts
from tests.web.world import PASSWORD, World

PAIRS = [("olga", "wrong"), ("nobody", PASSWORD)]


async def test_who_has_not_signed_in_is_led_to_the_form(browser: Browser) -> None:
    page = await browser.open("/")

    assert page.headers["location"] == "/login"


async def test_a_person_signs_in_under_a_new_token_and_out(
    world: World, browser: Browser
) -> None:
    await world.user("olga", "manager")
    await browser.open("/login")
    before = browser.cookies["firstline"]

    answer = await browser.submit("/login", login="Olga", password=PASSWORD)
    inside = browser.cookies["firstline"]
    await browser.open("/me")
    home = await browser.open("/")
    gone = await browser.submit("/logout")

    assert answer.status_code == 303
    assert inside != before
    assert home.headers["location"] == "/desk"
    assert gone.headers["location"] == "/login"
    assert (await browser.open("/")).headers["location"] == "/login"


@pytest.mark.parametrize(("login", "password"), PAIRS)
async def test_a_wrong_pair_is_refused_with_the_same_words(
    world: World, browser: Browser, login: str, password: str
) -> None:
    await world.user("olga", "manager")

    page = await browser.sign_in(login, password)

    assert page.status_code == 403
    assert "Такой пары логина и пароля нет" in texts(page)


async def test_a_form_without_its_word_is_refused(
    world: World, browser: Browser
) -> None:
    await world.user("olga", "manager")
    await browser.open("/login")
    fields = {"login": "olga", "password": PASSWORD}

    without = await browser.post("/login", data=fields)
    foreign = await browser.post(
        "/login",
        data={"csrf": browser.csrf, **fields},
        headers={"Origin": "https://evil.example"},
    )

    assert [without.status_code, foreign.status_code] == [403, 403]


async def test_pages_speak_english_when_asked(browser: Browser) -> None:
    page = await browser.open("/login", **{"Accept-Language": "en-GB,en;q=0.9"})

    assert "Sign in" in texts(page)
    assert 'lang="en"' in page.text
