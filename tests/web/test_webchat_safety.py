from __future__ import annotations

import json

import httpx
import pytest

from adapters.web.chat.door import GUESTS, MESSAGES, Seats
from adapters.web.chat.origins import fits
from adapters.web.outside import create_outside
from adapters.web.server import create_app
from bot.store.guests import guests
from bot.store.tables import inbox
from tests.web.browser import ORIGIN
from tests.web.widget import ONCE, SITE, Shop, Widget

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7*7 }} {% for x in y %}",
    "'; DROP TABLE inbox; --",
    "\u202e\u2066перевёрнуто\u2069",
    "\0нуль",
    "👩‍👩‍👧‍👦" * 50,
    "a\u0300" * 500,
    "javascript:alert(1)",
    "data: x\n\nevent: line\ndata: {}",
    "../../etc/passwd",
    "\ufeff\u200b\u00a0.",
    "=cmd|' /C calc'!A0",
    "%s%s%n",
    "\x1b[31mкрасный",
    "]]>--><!--",
]
ATTACKS = [
    f"{before}<{tag} {where}={call}>"
    for before in ("", '">', "'>", "</script>", "--></style>")
    for tag in ("img src=x", "svg", "iframe", "body", "details open")
    for where in ("onerror", "onload", "ontoggle", "style")
    for call in ("alert(1)", "javascript:alert(1)")
]
"""Two hundred ways to make a page of somebody do something."""


@ONCE
@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "null",
        "https://shop.example.evil",
        "http://shop.example",
    ],
)
async def test_a_site_that_is_not_listed_is_refused(
    widget: Widget, shop: Shop, origin: str
) -> None:
    widget.origin = origin
    begun = await widget.begin()
    widget.token = "guessed"  # noqa: S105 (by nobody)
    answers = [begun, await widget.get("lines"), await widget.says("чужое")]

    assert [one.status_code for one in answers] == [403] * 3
    assert [one.json() for one in answers] == [{"error": "origin"}] * 3
    assert await shop.pages.rig.rows(guests) == []


@ONCE
@pytest.mark.parametrize("origin", [SITE, ORIGIN, None, "https://SHOP.example"])
async def test_our_own_pages_and_those_listed_are_let_in(
    widget: Widget, origin: str | None
) -> None:
    widget.origin = origin
    begun = await widget.begin()

    assert begun.status_code == 200
    assert begun.headers.get("access-control-allow-origin") == origin
    assert "access-control-allow-credentials" not in begun.headers
    assert "Origin" in begun.headers["vary"]


@ONCE
async def test_a_form_of_another_site_is_refused(widget: Widget) -> None:
    """A browser says at least that it comes from elsewhere."""
    widget.origin = None
    answer = await widget.client.post(
        "/webchat/session", json={}, headers={"Sec-Fetch-Site": "cross-site"}
    )

    assert answer.status_code == 403


@ONCE
async def test_a_browser_may_ask_before(widget: Widget) -> None:
    asked = {"Access-Control-Request-Method": "POST"}
    url = "/webchat/messages"
    good = await widget.client.options(url, headers={"Origin": SITE, **asked})

    assert good.status_code == 204
    assert good.headers["access-control-allow-origin"] == SITE
    assert "Authorization" in good.headers["access-control-allow-headers"]
    assert "access-control-allow-credentials" not in good.headers


@pytest.mark.parametrize(
    ("origin", "allowed", "is_fit"),
    [
        ("https://a.shop.example", "https://*.shop.example", True),
        ("https://a.b.shop.example", "https://*.shop.example", True),
        ("https://shop.example", "https://*.shop.example", False),
        ("http://a.shop.example", "https://*.shop.example", False),
        ("https://evilshop.example", "https://*.shop.example", False),
        ("https://shop.example:8443", "https://shop.example", False),
    ],
)
def test_a_star_stands_for_names_below(
    origin: str, allowed: str, *, is_fit: bool
) -> None:
    assert fits(origin, allowed) is is_fit


@ONCE
@pytest.mark.parametrize("token", ["", "x", "a" * 5000, "ы"])
async def test_a_token_that_is_none_opens_nothing(widget: Widget, token: str) -> None:
    await widget.begin()
    for path in ("lines", "events", "files/" + "0" * 32):
        answer = await widget.client.get(
            f"/webchat/{path}", headers={b"Authorization": f"Bearer {token}".encode()}
        )
        assert answer.status_code == 401
    answer = await widget.client.get(f"/webchat/lines?token={widget.token}")
    assert answer.status_code == 401


async def test_what_the_database_holds_opens_nothing(
    widget: Widget, shop: Shop
) -> None:
    await widget.begin()
    (row,) = await shop.pages.rig.rows(guests)
    for stolen in (row["chat"], row["hash"].hex()):
        widget.token = stolen
        assert (await widget.get("lines")).status_code == 401


async def test_one_guest_gets_nothing_of_another(shop: Shop) -> None:
    application = create_app(shop.web)
    async with shop.asked(application) as one, shop.asked(application) as other:
        await one.begin()
        await other.begin()
        await one.says("тайна")
        sent = await one.uploads("тайный файл".encode(), name="a.txt")
        number = sent.json()["id"]
        await shop.settle()

        everything = await other.reads("0-0")
        stolen = await other.get(f"files/{number}")

        assert "тайна" not in json.dumps(everything, ensure_ascii=False)
        assert stolen.status_code == 404
        assert (await one.get(f"files/{number}")).content == "тайный файл".encode()


@ONCE
async def test_who_writes_too_fast_is_asked_to_wait(shop: Shop) -> None:
    async with shop.asked(create_app(shop.web)) as widget:
        await widget.begin()
        answers = [await widget.says(f"{n}") for n in range(MESSAGES.count + 1)]
        other = await widget.says("ещё", key="kept-by-page")
        shop.clock.now += int(other.headers["retry-after"])
        later = await widget.says("ещё", key="kept-by-page")

        assert [one.status_code for one in answers] == [204] * MESSAGES.count + [429]
        assert other.status_code == 429
        assert other.headers["access-control-allow-origin"] == SITE
        assert later.status_code == 204
        own = [text for by, text in await widget.lines() if by == "me"]
        assert own == [*map(str, range(MESSAGES.count)), "ещё"]


@ONCE
async def test_an_address_opens_so_many_chats(shop: Shop) -> None:
    async with shop.asked(create_app(shop.web)) as widget:
        codes = [(await widget.begin()).status_code for _ in range(GUESTS.count + 1)]

        assert codes == [200] * GUESTS.count + [429]
        assert len(await shop.pages.rig.rows(guests)) == GUESTS.count


@ONCE
async def test_who_is_too_quick_for_a_person_comes_again(
    widget: Widget, shop: Shop
) -> None:
    await widget.begin()
    shop.pages.clock.pass_(seconds=-0.9)
    early = await widget.says("спам", key="one-message")
    shop.pages.clock.pass_(seconds=0.9)
    late = await widget.says("спам", key="one-message")

    assert (early.status_code, early.headers["retry-after"]) == (429, "1")
    assert late.status_code == 204


@ONCE
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{",
        b"\xff",
        b'{"type":"said","id":"message-1"}',
        b'{"type":"said","id":"short","text":"a"}',
        b'{"type":"said","id":"message-1","text":""}',
        b'{"type":"said","id":"message 1 2","text":"a"}',
        b'{"type":"said","id":"message-1","text":"' + b"a" * 4097 + b'"}',
        b'{"type":"said","id":"message-1","text":"\\ud800"}',
        b'{"type":"dropped","id":"message-1"}',
        b'{"type":"said","id":7,"text":"a"}',
        b"[" * 5000,
        b'{"type":"said","id":"message-1","text":{"a":1}}',
    ],
)
async def test_a_body_that_is_none_is_refused(
    widget: Widget, shop: Shop, body: bytes
) -> None:
    await widget.begin()
    url = "/webchat/messages"
    answer = await widget.client.post(url, content=body, headers=widget.headers())

    assert answer.status_code == 422
    assert len(await shop.pages.rig.rows(inbox)) == 1


@ONCE
async def test_a_body_that_is_large_is_not_read_to_its_end(widget: Widget) -> None:
    await widget.begin()
    long = await widget.says("a" * 70_000)
    source = {f"k{n}": "v" for n in range(21)}
    many = await widget.post("session", {"source": source})

    assert long.status_code == 413
    assert many.status_code == 422


async def test_hostile_words_come_back_as_they_were(widget: Widget, shop: Shop) -> None:
    await widget.begin()
    for text in HOSTILE:
        answer = await widget.says(text)
        assert answer.status_code == 204
        await shop.settle()
        shop.pages.clock.pass_(seconds=1)

    found = await widget.reads()

    assert [one["text"] for one in found["lines"] if one["by"] == "me"] == HOSTILE


@ONCE
@pytest.mark.parametrize(
    "path",
    ["lines?after=1", "lines?after=%D1%8B", "lines?after=1-99999999999999999999"],
)
async def test_a_cursor_that_is_none_reads_from_the_end(
    widget: Widget, path: str
) -> None:
    await widget.begin()
    answer = await widget.get(path)

    assert answer.status_code == 200
    assert len(answer.json()["lines"]) == 2


@ONCE
async def test_parameters_out_of_bounds_are_refused(widget: Widget) -> None:
    await widget.begin()
    codes = [
        (await widget.get("lines?wait=-1")).status_code,
        (await widget.get("lines?wait=1e9")).status_code,
        (await widget.get("lines?wait=nan")).status_code,
        (await widget.uploads(b"text", name="a", key="with space")).status_code,
    ]

    assert codes == [422] * 4


@ONCE
def test_streams_have_so_many_seats(shop: Shop) -> None:
    from starlette.requests import Request

    from bot.guests.guests import Guest

    application = create_outside(shop.web)
    request = Request(
        {"type": "http", "app": application, "client": ("10.0.0.1", 1), "headers": []}
    )
    seats = Seats(most=3, of_address=3, of_guest=1)
    one, other = Guest(b"1", "one", "w"), Guest(b"2", "two", "w")
    with seats.seat(request, one):
        with pytest.raises(Exception, match="429"), seats.seat(request, one):
            pass
        with seats.seat(request, other):
            pass

    assert not seats._taken  # noqa: SLF001 (what would leak)


@ONCE
async def test_nobody_is_told_more_than_needed(widget: Widget) -> None:
    await widget.begin()
    answer: httpx.Response = await widget.get("lines")

    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "server" not in answer.headers
