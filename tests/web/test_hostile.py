"""Requests made to break something: bytes, sizes, names, speeds."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Message

from adapters.web import proving, shield
from adapters.web.inside import create_inside
from adapters.web.shield import Shield
from adapters.web.sides import Sides
from bot.accounts import tokens
from bot.ports import Rate
from tests.web.browser import ORIGIN, Browser
from tests.web.world import PASSWORD, World

HOSTILE = [
    "\x00",
    "a\x00b",
    "\ud800",
    "'; DROP TABLE users; --",
    "<script>alert(1)</script>",
    "{{ 7 * 7 }}",
    "\u202eevil",
    "\r\nSet-Cookie: x=1",
    "%00",
    "../../etc/passwd",
    "A" * 2500,
]
ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
IDS = [f"words{number}" for number in range(len(HOSTILE))]


@pytest.mark.parametrize("words", HOSTILE, ids=IDS)
async def test_a_hostile_login_is_only_a_wrong_one(
    world: World, browser: Browser, words: str
) -> None:
    await world.user("olga", "manager")
    await browser.open("/login")
    sent = words.encode("utf-8", "surrogatepass")

    for fields in ({"login": sent}, {"password": sent}, {"next": sent}):
        body = {"csrf": browser.csrf, "login": "olga", "password": "x", **fields}
        page = await browser.post("/login", data=body, headers={"Origin": ORIGIN})

        assert page.status_code in {403, 422, 429}, (fields, page.status_code)
        assert "set-cookie" not in page.headers
        assert "<script>alert" not in page.text


@pytest.mark.parametrize("words", HOSTILE, ids=IDS)
async def test_hostile_words_of_a_program_are_refused_or_kept(
    world: World, words: str
) -> None:
    token = await world.rig.do(lambda tx: tokens.add_token(tx, "x", "admin"))
    form = {"text": "окна", "consent": True}
    body = json.dumps({**form, "name": words, "text": f"x{words}"})
    nested = json.dumps({**form, "source": {words: words}})
    async with world.browser() as program:
        program.headers["Authorization"] = f"Bearer {token}"
        program.headers["Content-Type"] = "application/json"
        answers = [
            await program.post("/api/v1/forms/windows", content=one)
            for one in (body, nested)
        ]
        for name in ("q", "script", "after", "manager"):
            asked = words.encode("utf-8", "surrogatepass")
            answers.append(await program.get("/api/v1/leads", params={name: asked}))

    assert {answer.status_code for answer in answers} <= {200, 201, 400, 422}
    assert all(json.loads(answer.text) is not None for answer in answers)


@ON_ONE
@pytest.mark.parametrize(
    "path",
    [
        "/static/../server.py",
        "/static/..%2fserver.py",
        "/static/%2e%2e/web.py",
        "/static//etc/passwd",
        "/static/..\\web.py",
        "/static/desk.css%00",
        "/%00",
        "/c/%00",
        "/hooks/%00/x",
        "/setup?code=%00",
    ],
)
async def test_no_path_leads_out_of_the_house(browser: Browser, path: str) -> None:
    answer = await browser.get(path)

    assert answer.status_code in {400, 403, 404}
    assert "import" not in answer.text


@ON_ONE
async def test_a_body_has_its_bound_with_and_without_a_length(
    browser: Browser,
) -> None:
    await browser.open("/login")
    large = b"x" * (shield.MOST_BYTES + 1)

    async def parts() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield large[: shield.MOST_BYTES // 10]

    form = {"Content-Type": "application/x-www-form-urlencoded"}
    told = await browser.post("/login", content=large, headers=form)
    untold = await browser.post("/login", content=parts(), headers=form)

    assert [told.status_code, untold.status_code] == [413, 413]


@ON_ONE
async def test_a_body_that_never_ends_is_given_up(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shield, "SLOWEST", 0.05)
    sent: list[Message] = []

    async def receive() -> Message:
        await asyncio.sleep(0.02)
        return {"type": "http.request", "body": b"x", "more_body": True}

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/login",
        "raw_path": b"/login",
        "query_string": b"",
        "headers": [
            (b"host", b"127.0.0.1:8080"),
            (b"content-type", b"application/x-www-form-urlencoded"),
        ],
        "client": ("127.0.0.1", 5),
        "http_version": "1.1",
        "scheme": "http",
        "server": ("127.0.0.1", 8080),
        "root_path": "",
    }
    await world.pages(scope, receive, send)

    assert sent[0]["status"] == 408


@ON_ONE
@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", ""])
async def test_a_foreign_name_is_refused(browser: Browser, host: str) -> None:
    answer = await browser.get("/login", headers={"Host": host})

    assert answer.status_code == 400


@ON_ONE
@pytest.mark.parametrize(
    "where",
    [
        "https://evil.example/x",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/%2f/evil.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: b=1",
    ],
)
async def test_signing_in_leads_nowhere_else(
    world: World, browser: Browser, where: str
) -> None:
    await world.user("olga", "manager")
    await browser.open("/login")

    answer = await browser.submit("/login", login="olga", password=PASSWORD, next=where)

    assert answer.status_code == 303
    location = httpx.URL(ORIGIN).join(answer.headers["location"])
    assert location.host == "127.0.0.1"
    assert "b" not in browser.cookies


@ON_ONE
async def test_a_session_given_by_a_stranger_is_not_kept_at_sign_in(
    world: World, browser: Browser
) -> None:
    await world.user("olga", "manager")
    planted = "planted-by-a-stranger"
    browser.cookies["firstline"] = planted
    await browser.open("/login")
    browser.cookies.clear()
    browser.cookies["firstline"] = planted

    await browser.submit("/login", login="olga", password=PASSWORD)

    async with world.browser() as stranger:
        stranger.cookies["firstline"] = planted
        assert (await stranger.open("/me")).status_code == 303


@ON_ONE
async def test_every_answer_has_the_headers_that_keep_it_safe(
    browser: Browser,
) -> None:
    for path in ("/login", "/static/desk.css", "/nothing", "/healthz", "/api/v1/leads"):
        headers = (await browser.get(path)).headers

        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'self'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert "frame-ancestors" in headers["content-security-policy"]
        assert headers["referrer-policy"] == "same-origin"


@ON_ONE
async def test_over_https_the_cookie_is_tied_to_it(world: World) -> None:
    world.settings = replace(world.settings, public_url="https://desk.example")
    async with world.browser() as browser:
        page = await browser.get("/login", headers={"Host": "desk.example"})

    cookie = page.headers["set-cookie"]
    assert cookie.startswith("__Host-firstline=")
    assert {"Secure", "HttpOnly", "Path=/"} <= set(cookie.split("; "))
    assert "Domain" not in cookie
    assert page.headers["strict-transport-security"]


@ON_ONE
async def test_who_asks_too_often_has_to_wait(browser: Browser) -> None:
    answers = [await browser.get("/setup?code=x") for _ in range(25)]

    assert answers[0].status_code == 403
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["retry-after"]) > 0


@ON_ONE
@pytest.mark.parametrize("path", ["/desk/broken", "/broken"])
async def test_an_error_of_ours_tells_nothing_and_is_as_safe(
    world: World, path: str
) -> None:
    sides = Sides(world.web)
    inside = create_inside(sides.web)
    sides.inside = inside

    async def broken() -> None:
        raise RuntimeError("a secret")

    async def broken_outside(_: Request) -> Response:
        raise RuntimeError("a secret")

    inside.add_api_route("/desk/broken", broken)
    sides.outside.routes.append(Route("/broken", broken_outside))
    async with world.browser(Shield(sides, sides.web)) as browser:
        page = await browser.open(path)

    assert page.status_code == 500
    assert "secret" not in page.text
    assert "default-src 'self'" in page.headers["content-security-policy"]


@ON_ONE
async def test_who_watches_over_the_process_asks_by_number(browser: Browser) -> None:
    by_number = {"Host": "10.1.2.3:8080"}

    assert (await browser.get("/healthz", headers=by_number)).status_code == 200
    assert (await browser.get("/login", headers=by_number)).status_code == 400


@ON_ONE
async def test_passwords_of_everybody_together_have_a_bound(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proving, "MOST", Rate(2, 60))
    async with world.browser() as browser:
        answers = [await browser.sign_in(f"user{n}", "x") for n in range(4)]

    assert [answer.status_code for answer in answers] == [403, 403, 429, 429]
