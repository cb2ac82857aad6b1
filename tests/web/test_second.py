"""Signing in with a second factor: codes of an app, spare codes, no way around."""

from __future__ import annotations

import re

import pytest

from bot.accounts import second
from bot.store.moments import SECOND
from tests.web.browser import Browser, texts
from tests.web.world import PASSWORD, World

RFC = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
"""The secret of the examples of RFC 6238."""


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_codes_are_those_of_the_standard(seconds: int, code: str) -> None:
    assert second.code_at(RFC, seconds // second.STEP) == code


def test_a_code_is_of_now_or_beside_and_never_of_before_the_last() -> None:
    now = 1111111111 * SECOND
    here = 1111111111 // second.STEP
    codes = {step: second.code_at(RFC, step) for step in range(here - 2, here + 3)}

    found = {
        step - here: second.step_of(code, RFC, now) for step, code in codes.items()
    }

    assert found == {-2: None, -1: here - 1, 0: here, 1: here + 1, 2: None}
    assert second.step_of(codes[here], RFC, now, after=here) is None


def code_of(world: World, secret: str, *, ahead: int = 0) -> str:
    step = world.rig.clock.micros // SECOND // second.STEP
    return second.code_at(secret, step + ahead)


async def turned_on(world: World, browser: Browser) -> tuple[str, list[str]]:
    """Olga asks for codes; her secret and her spare codes."""
    await world.user("olga", "manager")
    await browser.sign_in("olga", PASSWORD)
    page = await browser.open("/me/second")
    (secret,) = re.findall(r'name="secret" value="(\w+)"', page.text)
    code = code_of(world, secret)
    page = await browser.submit("/me/second", secret=secret, code=code)
    spare = re.findall(r"<code>([0-9a-f]{10})</code>", page.text)
    await browser.submit("/logout")
    return secret, spare


async def with_code(browser: Browser, code: str, *, login: str = "olga") -> int:
    """Sign in with the password and a code; what the answer to the code is."""
    page = await browser.sign_in(login, PASSWORD)
    told = dict(re.findall(r'name="(until|mark)" value="(\w+)"', page.text))
    answer = await browser.submit("/login/code", login=login, code=code, **told)
    return answer.status_code


async def test_the_password_alone_lets_nobody_in_any_more(
    world: World, browser: Browser
) -> None:
    await turned_on(world, browser)

    page = await browser.sign_in("olga", PASSWORD)

    assert "Код из приложения" in texts(page)
    assert (await browser.open("/")).headers["location"] == "/login"


async def test_a_code_lets_in_once(world: World, browser: Browser) -> None:
    secret, _ = await turned_on(world, browser)
    used = code_of(world, secret)

    assert await with_code(browser, used) == 403
    assert await with_code(browser, code_of(world, secret, ahead=1)) == 303
    assert (await browser.open("/")).headers["location"] == "/desk"


async def test_a_spare_code_lets_in_once(world: World, browser: Browser) -> None:
    _, spare = await turned_on(world, browser)

    assert len(set(spare)) == second.RECOVERY
    assert await with_code(browser, f" {spare[3].upper()} ") == 303
    await browser.open("/me")
    await browser.submit("/logout")
    assert await with_code(browser, spare[3]) == 403


async def test_codes_cannot_be_guessed_all_day(world: World, browser: Browser) -> None:
    secret, _ = await turned_on(world, browser)
    for _ in range(12):
        await with_code(browser, "000000")

    page = await browser.sign_in("olga", PASSWORD)

    assert "Слишком много попыток" in texts(page)
    assert secret


async def test_the_form_of_a_code_is_no_way_around_the_password(
    world: World, browser: Browser
) -> None:
    secret, _ = await turned_on(world, browser)
    await browser.open("/login")
    forged = {"until": str(2**60), "mark": "0" * 64}

    answer = await browser.submit(
        "/login/code", login="olga", code=code_of(world, secret, ahead=1), **forged
    )

    assert answer.headers["location"] == "/login"
    assert (await browser.open("/")).headers["location"] == "/login"


async def test_turning_it_off_wants_the_password(
    world: World, browser: Browser
) -> None:
    _, spare = await turned_on(world, browser)
    await with_code(browser, spare[0])
    await browser.open("/me/second")

    wrong = await browser.submit("/me/second/off", password=f"not {PASSWORD}")
    right = await browser.submit("/me/second/off", password=PASSWORD)
    await browser.submit("/logout")

    assert (wrong.status_code, right.status_code) == (403, 200)
    assert (await browser.sign_in("olga", PASSWORD)).status_code == 303
