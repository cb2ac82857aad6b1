from __future__ import annotations

import asyncio
import gzip
import re

from msgspec.structs import replace

from adapters.web.chat.routes import WIDGET
from adapters.web.server import create_app
from bot.guests.moving import is_ticket
from bot.inbox.intake import decode_event
from bot.ports import Body, Place
from bot.store.tables import inbox, outbox
from dialogs.conversation.events import Pressed, Started
from dialogs.conversation.state import Profile
from tests.web.widget import ONCE, SITE, Shop, Widget

GREETING = [("bot", "hello"), ("bot", "what?")]


async def test_a_chat_is_opened_answered_and_read(widget: Widget) -> None:
    begun = await widget.begin()
    said = await widget.says("три окна")

    assert begun.status_code == 200
    assert said.status_code == 204
    assert await widget.lines() == [
        *GREETING,
        ("me", "три окна"),
        ("bot", "три окна!"),
    ]


@ONCE
async def test_nothing_is_set_as_a_cookie(widget: Widget) -> None:
    begun = await widget.begin()
    said = await widget.says("да")
    page = await widget.client.get("/c/windows")

    assert all("set-cookie" not in one.headers for one in (begun, said, page))
    assert not widget.client.cookies


async def test_a_repeated_message_counts_once(widget: Widget, shop: Shop) -> None:
    await widget.begin()
    answers = await asyncio.gather(
        *(widget.says("раз", key="same-key") for _ in range(5))
    )
    await shop.settle()
    again = await widget.says("раз", key="same-key")

    assert {one.status_code for one in (*answers, again)} == {204}
    lines = await widget.lines()
    assert lines == [*GREETING, ("me", "раз"), ("bot", "раз!")]


async def test_nobody_can_take_the_key_of_another(shop: Shop) -> None:
    async with shop.asked() as one, shop.asked() as other:
        await one.begin()
        await other.begin()
        await one.says("мой", key="same-key")
        await other.says("твой", key="same-key")

        assert ("me", "мой") in await one.lines()
        assert ("me", "твой") in await other.lines()


async def test_two_tabs_show_the_same(widget: Widget) -> None:
    await widget.begin()
    tab = widget.tab()
    await widget.says("из первой")
    await tab.says("из второй")

    assert await tab.lines() == await widget.lines()
    assert [text for by, text in await tab.lines() if by == "me"] == [
        "из первой",
        "из второй",
    ]


async def test_a_cursor_gives_what_is_new(widget: Widget, shop: Shop) -> None:
    await widget.begin()
    await shop.settle()
    before = (await widget.reads())["cursor"]
    await widget.says("новое")
    await shop.settle()

    found = await widget.reads(before)

    assert [line.get("text") for line in found["lines"]] == ["новое", "новое!"]
    assert (await widget.reads(found["cursor"]))["lines"] == []


async def test_who_waits_gets_a_line_as_soon_as_it_is_there(
    widget: Widget, shop: Shop
) -> None:
    await widget.begin()
    await shop.settle()
    cursor = (await widget.reads())["cursor"]
    waiting = asyncio.ensure_future(widget.reads(cursor, wait=20))
    await asyncio.sleep(0.05)
    await widget.says("эй")
    await shop.settle()

    found = await asyncio.wait_for(waiting, 5)

    assert found["lines"]


async def test_after_a_restart_the_conversation_goes_on(shop: Shop) -> None:
    async with shop.asked() as before:
        await before.begin()
        await before.says("до")
        await shop.settle()
        cursor = (await before.reads())["cursor"]
    async with shop.asked() as after:
        after.token = before.token
        await after.says("после", key="after-restart")

        assert ("me", "до") in await after.lines()
        new = (await after.reads(cursor))["lines"]
        assert [line.get("text") for line in new] == ["после", "после!"]


async def test_a_button_and_a_phone_are_messages(widget: Widget, shop: Shop) -> None:
    await widget.begin()
    await shop.settle()
    pressed = await widget.presses("q:a")
    shared = await widget.sends({"type": "contact", "phone": "+79001234567"})

    assert (pressed.status_code, shared.status_code) == (204, 204)
    assert [text for by, text in await widget.lines() if by == "me"] == [
        "A",
        "+79001234567",
    ]


async def test_what_the_site_knows_is_pressed_and_where_one_came_from_kept(
    widget: Widget, shop: Shop
) -> None:
    await widget.begin(
        fields={"product": "balcony", "product_": "x", "windows_count": "nonsense"},
        source={"page": "https://shop.example/okna", "utm_campaign": "autumn"},
        name="Анна",
    )

    rows = await shop.pages.rig.rows(inbox)
    secrets = shop.pages.secrets
    started, pressed = (decode_event(secrets.open(row["event"])) for row in rows)

    assert isinstance(started, Started)
    assert started.profile == Profile(name="Анна")
    assert started.source == {
        "page": "https://shop.example/okna",
        "utm_campaign": "autumn",
        "source": "shop.example",
    }
    assert isinstance(pressed, Pressed)
    assert pressed.payload == "product:balcony"


@ONCE
async def test_an_unknown_script_is_refused(widget: Widget) -> None:
    answer = await widget.begin(script="nowhere")

    assert answer.status_code == 404
    assert answer.headers["access-control-allow-origin"] == SITE


async def test_who_answers_is_told(widget: Widget, shop: Shop) -> None:
    await widget.begin()
    await shop.settle()
    found = await widget.reads()

    assert found["speaking"] == {"who": "bot"}
    assert found["script"]["name"] == "Окна «Светлый дом»"
    assert found["script"]["lang"] == "ru"


async def test_what_cannot_be_shown_on_a_page_is_a_dead_letter(
    widget: Widget, shop: Shop
) -> None:
    """A picture that an owner sent in a messenger: the owner is told, see marking."""
    await widget.begin()
    await shop.settle()
    rig = shop.pages.rig
    body = Body(text="", act="copy", source="900", target="7")
    chat = (await rig.rows(inbox))[0]["external_id"].partition(":")[0]
    await rig.do(
        lambda tx: tx.post.add(
            "k", Place("webchat", chat), speaker="human", body=body, conversation=1
        )
    )
    await shop.settle()

    statuses = [row["status"] for row in await rig.rows(outbox)]

    assert statuses == ["sent", "sent", "dead"]


@ONCE
async def test_the_store_being_away_is_told_and_mends(shop: Shop) -> None:
    async with shop.asked(create_app(shop.web)) as widget:
        await widget.begin()
        await shop.pages.database.transact(
            lambda c: c.exec_driver_sql("ALTER TABLE inbox RENAME TO gone")
        )
        down = await widget.says("не теряй", key="kept-by-page")
        await shop.pages.database.transact(
            lambda c: c.exec_driver_sql("ALTER TABLE gone RENAME TO inbox")
        )
        again = await widget.says("не теряй", key="kept-by-page")

        assert down.status_code == 503
        assert int(down.headers["retry-after"]) > 0
        assert down.headers["access-control-allow-origin"] == SITE
        assert again.status_code == 204
        assert ("me", "не теряй") in await widget.lines()


def test_the_widget_is_small_and_asks_nobody_else() -> None:
    data = WIDGET.read_bytes()
    hosts = re.findall(rb"https?://[\w.-]+", data)

    assert len(gzip.compress(data, 9)) <= 30 * 1024
    assert set(hosts) == {b"http://www.w3.org"}
    assert b"document.cookie" not in data
    assert b"innerHTML" not in data
    assert b"eval" not in data


@ONCE
async def test_the_widget_is_served_packed_and_checked_again(widget: Widget) -> None:
    packed = await widget.client.get("/widget.js")
    plain = await widget.client.get("/widget.js", headers={"Accept-Encoding": "br"})
    tag = packed.headers["etag"]
    same = await widget.client.get("/widget.js", headers={"If-None-Match": tag})

    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert packed.content == plain.content
    assert packed.headers["content-type"].startswith("text/javascript")
    assert same.status_code == 304


@ONCE
async def test_a_page_is_told_where_the_chat_can_go_on(shop: Shop) -> None:
    known = replace(shop.app, names={"form": "form", "telegram": "@svetly_bot"})
    web = replace(shop.web, app=known)
    async with shop.asked(create_app(web)) as widget, shop.asked() as other:
        await widget.begin()
        await other.begin()

        told = (await widget.reads())["script"]
        without = (await other.reads())["script"]

    address, _, ticket = told["telegram"].partition("?start=")
    assert address == "https://t.me/svetly_bot"
    assert is_ticket(ticket)
    assert not without.get("telegram")
