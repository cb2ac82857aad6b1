from __future__ import annotations

import re

import pytest

from bot.accounts import accounts, failures, invitations
from bot.accounts.accounts import Person
from bot.accounts.audit import entries
from bot.accounts.demonstration import seat
from bot.accounts.permissions import ROLES
from bot.errors import BadArgumentError
from bot.store.accounts import sessions, users
from bot.store.people import managers
from tests.web.browser import Browser, texts
from tests.web.world import PASSWORD, World

ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

NEW = "another password of the tests"


async def test_the_first_admin_is_made_by_a_link_that_works_once(
    world: World, browser: Browser
) -> None:
    code = await world.rig.do(invitations.invite_first)
    await browser.open(f"/setup?code={code}")

    made = await browser.submit(
        "/setup", code=str(code), login="boss", name="Босс", password=PASSWORD
    )
    home = await browser.open("/")
    again = await browser.open(f"/setup?code={code}")

    assert made.status_code == 303
    assert home.headers["location"] == "/desk"
    assert again.status_code == 403
    assert await world.rig.do(invitations.invite_first) is None
    (row,) = await world.rig.rows(users)
    assert (row["login"], row["role"]) == ("boss", "admin")
    assert PASSWORD not in str(row)


@ON_ONE
@pytest.mark.parametrize("code", ["", "wrong", "а" * 20])
async def test_a_wrong_code_opens_nothing(
    world: World, browser: Browser, code: str
) -> None:
    await world.rig.do(invitations.invite_first)
    await browser.open("/login")

    shown = await browser.open(f"/setup?code={code}")
    sent = await browser.submit("/setup", code=code, login="x", password=PASSWORD)

    assert [shown.status_code, sent.status_code in {403, 422}] == [403, True]
    assert await world.rig.rows(users) == []


@ON_ONE
async def test_a_short_password_is_asked_for_again(
    world: World, browser: Browser
) -> None:
    code = await world.rig.do(invitations.invite_first)
    await browser.open(f"/setup?code={code}")

    fields = {"code": str(code), "login": "boss", "password": "short"}
    page = await browser.submit("/setup", **fields)

    assert page.status_code == 422
    assert await world.rig.rows(users) == []


async def test_a_link_is_no_good_after_a_week(world: World, browser: Browser) -> None:
    code = await world.rig.do(invitations.invite_first)
    world.rig.clock.pass_(days=7, seconds=1)

    assert (await browser.open(f"/setup?code={code}")).status_code == 403


async def test_an_admin_adds_a_manager_who_sets_a_password(
    world: World, browser: Browser
) -> None:
    await world.user("boss", "admin")
    await browser.sign_in("boss", PASSWORD)
    page = await browser.submit("/users", login="olga", role="manager", name="Ольга")
    (link,) = re.findall(r"/setup\?code=[\w-]+", page.text)

    async with world.browser() as hers:
        await hers.open(link)
        code = link.partition("=")[2]
        await hers.submit("/setup", code=code, password=PASSWORD)
        home = await hers.open("/me")

    assert "olga" in texts(home)
    assert {row["id"] for row in await world.rig.rows(managers)} == {"olga"}
    told = await world.rig.do(entries)
    assert {one.act for one in told} >= {"user_added", "password_set", "signed_in"}


async def test_a_person_who_is_removed_is_out_at_once(
    world: World, browser: Browser
) -> None:
    await world.user("boss", "admin")
    await world.user("olga", "manager")
    async with world.browser() as hers:
        await hers.sign_in("olga", PASSWORD)
        await browser.sign_in("boss", PASSWORD)
        await browser.submit("/users/olga/remove")

        page = await hers.open("/me")

    assert page.headers["location"].startswith("/login")


@ON_ONE
async def test_nobody_takes_the_own_role_or_place_away(
    world: World, browser: Browser
) -> None:
    await world.user("boss", "admin")
    await browser.sign_in("boss", PASSWORD)

    role = await browser.submit("/users/boss/role", role="viewer")
    place = await browser.submit("/users/boss/remove")

    assert [role.status_code, place.status_code] == [409, 409]


async def test_another_password_ends_the_other_sessions(
    world: World, browser: Browser
) -> None:
    await world.user("olga", "manager")
    async with world.browser() as other:
        await other.sign_in("olga", PASSWORD)
        await browser.sign_in("olga", PASSWORD)

        changed = await browser.submit("/me", old=PASSWORD, new=NEW)

        assert changed.status_code == 200
        assert (await browser.open("/me")).status_code == 200
        assert (await other.open("/me")).status_code == 303
    assert (await browser.submit("/me", old=PASSWORD, new=NEW)).status_code == 403


async def test_a_session_ends_when_it_is_idle_and_when_it_is_old(
    world: World, browser: Browser
) -> None:
    await world.user("olga", "manager")
    await browser.sign_in("olga", PASSWORD)
    for _ in range(3):
        world.rig.clock.pass_(hours=11)
        assert (await browser.open("/me")).status_code == 200

    world.rig.clock.pass_(hours=13)
    assert (await browser.open("/me")).status_code == 303
    await browser.sign_in("olga", PASSWORD)
    for _ in range(31):
        world.rig.clock.pass_(hours=11)
        await browser.open("/me")
    assert (await browser.open("/me")).status_code == 303


async def test_the_database_knows_no_token(world: World, browser: Browser) -> None:
    await world.user("olga", "manager")
    await browser.sign_in("olga", PASSWORD)

    kept = str(await world.rig.rows(sessions))

    assert browser.cookies["firstline"] not in kept


async def test_guessing_is_slowed_down_and_the_owner_let_in_later(
    world: World, browser: Browser
) -> None:
    await world.user("olga", "manager")
    for _ in range(failures.PAIR.free):
        assert (await browser.sign_in("olga", "wrong")).status_code == 403

    locked = await browser.sign_in("olga", PASSWORD)
    world.rig.clock.pass_(seconds=61)
    let_in = await browser.sign_in("olga", PASSWORD)

    assert "Слишком много попыток" in texts(locked)
    assert int(locked.headers["Retry-After"]) == 60
    assert let_in.status_code == 303


async def test_a_lock_is_of_one_address_first(world: World) -> None:
    await world.user("olga", "manager")

    async def tries(address: str) -> int:
        return await world.rig.do(lambda tx: failures.attempt(tx, "olga", address))

    for _ in range(failures.PAIR.free):
        assert await tries("10.0.0.1") == 0

    assert await tries("10.0.0.1") > 0
    assert await tries("10.0.0.2") == 0


async def test_many_addresses_lock_an_account_for_a_bounded_time(world: World) -> None:
    async def tries(number: int) -> int:
        address = f"10.0.0.{number}"
        return await world.rig.do(lambda tx: failures.attempt(tx, "olga", address))

    waits = [await tries(number) for number in range(40)]

    assert waits[: failures.ACCOUNT.free] == [0] * failures.ACCOUNT.free
    assert 0 < max(waits) <= failures.ACCOUNT.longest


async def test_who_signs_in_is_forgotten_as_a_guesser(
    world: World, browser: Browser
) -> None:
    await world.user("olga", "manager")
    for _ in range(3):
        for _ in range(failures.PAIR.free - 1):
            await browser.sign_in("olga", "wrong")
        assert (await browser.sign_in("olga", PASSWORD)).status_code == 303
        await browser.submit("/logout")
        world.rig.clock.pass_(minutes=1)


@ON_ONE
@pytest.mark.parametrize("login", ["", "Ольга", "a b", "-x", "x" * 65, "<b>"])
async def test_a_login_has_its_shape(world: World, login: str) -> None:
    with pytest.raises(BadArgumentError):
        await world.user(login, "viewer")


async def test_a_login_is_one_persons_and_a_manager_too(world: World) -> None:
    await world.user("olga", "manager")

    with pytest.raises(BadArgumentError, match="already"):
        await world.user("OLGA", "viewer")
    with pytest.raises(BadArgumentError, match="already"):
        await world.user("other", "manager", manager="olga")
    with pytest.raises(BadArgumentError, match="no role"):
        await world.user("third", "boss")


async def test_who_was_removed_may_come_back(world: World) -> None:
    first = await world.user("olga", "manager")
    await world.rig.do(lambda tx: accounts.remove_user(tx, "olga"))

    assert await world.user("olga", "viewer") == first
    (person,) = await world.rig.do(accounts.everybody)
    assert person == Person(first, "olga", "Olga", "viewer")


@ON_ONE
async def test_the_people_of_the_demonstration_are_there_once(world: World) -> None:
    await world.rig.do(seat)
    await world.rig.do(seat)

    people = await world.rig.do(accounts.everybody)

    assert [one.role for one in people] == ["admin", "manager"]
    assert {one.role for one in people} <= set(ROLES)
