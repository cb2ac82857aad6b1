from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from html import unescape

import httpx
import pytest

from adapters.web.chat.stamps import LATEST, SOONEST, judge, stamp_of
from adapters.web.server import create_app
from bot.store.guests import guests
from bot.store.tables import inbox
from tests.web.browser import ORIGIN, texts
from tests.web.test_webchat_safety import ATTACKS, HOSTILE
from tests.web.widget import ONCE, Shop

FIELD = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')
AREA = re.compile(r"<textarea[^>]*>(.*?)</textarea>", re.DOTALL)


@dataclass
class Reader:
    """A browser that runs no script: it fills the form of the page it was given."""

    client: httpx.AsyncClient
    shop: Shop
    page: str = ""

    async def opens(self, path: str = "/c/windows") -> httpx.Response:
        answer = await self.client.get(path, headers={"Accept": "text/html"})
        self.page = answer.text
        # A person reads before writing.
        self.shop.pages.clock.pass_(seconds=SOONEST)
        return answer

    async def sends(self, **more: str) -> httpx.Response:
        return await self.sends_form({**dict(FIELD.findall(self.page)), **more})

    async def sends_form(self, fields: dict[str, str]) -> httpx.Response:
        answer = await self.client.post(
            "/c/windows", data=fields, headers={"Origin": ORIGIN, "Accept": "text/html"}
        )
        self.page = answer.text
        self.shop.pages.clock.pass_(seconds=1)
        return answer

    @property
    def said(self) -> str:
        return texts(httpx.Response(200, text=self.page))

    @property
    def field(self) -> str:
        (found,) = AREA.findall(self.page)
        return unescape(found)


@pytest.fixture
async def reader(shop: Shop) -> AsyncIterator[Reader]:
    async with shop.working():
        transport = httpx.ASGITransport(app=create_app(shop.web))
        async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as client:
            yield Reader(client, shop)


async def test_a_page_without_scripts_talks_too(reader: Reader, shop: Shop) -> None:
    opened = await reader.opens()
    assert opened.status_code == 200
    assert await shop.pages.rig.rows(guests) == []

    await reader.sends(text="три окна")
    assert "Вы три окна" in reader.said
    assert "Бот три окна!" in reader.said

    await reader.sends(text="и балкон")
    assert "Бот и балкон!" in reader.said
    assert reader.said.index("три окна!") < reader.said.index("и балкон!")
    assert len(await shop.pages.rig.rows(guests)) == 1


async def test_a_form_that_is_sent_again_counts_once(
    reader: Reader, shop: Shop
) -> None:
    """As a browser does when the page is reloaded."""
    await reader.opens()
    fields = {**dict(FIELD.findall(reader.page)), "text": "раз"}
    for _ in range(3):
        await reader.sends_form(fields)

    kinds = [row["kind"] for row in await shop.pages.rig.rows(inbox)]

    assert kinds == ["started", "said"]
    assert reader.said.count("раз!") == 1


@pytest.mark.slow
@ONCE
async def test_a_button_of_the_page_is_pressed(reader: Reader, shop: Shop) -> None:
    await reader.opens()
    await reader.sends(look="1")
    assert 'name="press" value="q:a"' in reader.page

    await reader.sends(press="q:a", text="")

    assert [row["kind"] for row in await shop.pages.rig.rows(inbox)] == [
        "started",
        "pressed",
    ]
    assert "Вы A" in reader.said
    assert 'name="press"' not in reader.page


@ONCE
async def test_a_program_that_sends_at_once_must_send_again(
    reader: Reader, shop: Shop
) -> None:
    await reader.opens()
    shop.pages.clock.pass_(seconds=-SOONEST)
    await reader.sends(text="спам")
    early = reader.said
    await reader.sends(text="спам")
    await reader.sends(text=reader.field)

    assert "Отправьте, пожалуйста, ещё раз" in early
    assert "Бот спам!" in reader.said


@ONCE
async def test_a_field_nobody_sees_catches_programs(reader: Reader, shop: Shop) -> None:
    await reader.opens()
    await reader.sends(text="спам", website="https://spam.example")

    assert "сотрите его" in reader.said
    assert reader.field == "спам"
    assert await shop.pages.rig.rows(guests) == []


@ONCE
@pytest.mark.parametrize(
    "change",
    [
        {"guest": "made-up"},
        {"stamp": "1.x"},
        {"stamp": ""},
        {"id": "x"},
        {"stamp": "ы"},
    ],
)
async def test_a_form_that_is_not_ours_keeps_only_its_words(
    reader: Reader, shop: Shop, change: dict[str, str]
) -> None:
    await reader.opens()
    await reader.sends(text="важное", **change)

    assert "Страница устарела" in reader.said
    assert reader.field == "важное"
    assert "said" not in [row["kind"] for row in await shop.pages.rig.rows(inbox)]

    shop.pages.clock.pass_(seconds=SOONEST)
    await reader.sends(text=reader.field)
    assert "Бот важное!" in reader.said


@ONCE
async def test_hostile_words_stay_words(reader: Reader) -> None:
    await reader.opens()
    await reader.sends(text="\n".join([*HOSTILE, *ATTACKS])[:4000])

    assert "<script>alert" not in reader.page
    assert "<img" not in reader.page
    assert "{{ 7*7 }}" in reader.page


@ONCE
async def test_a_form_of_another_site_is_refused(reader: Reader) -> None:
    await reader.opens()
    fields = {**dict(FIELD.findall(reader.page)), "text": "чужое"}
    answer = await reader.client.post(
        "/c/windows", data=fields, headers={"Origin": "https://evil.example"}
    )

    assert answer.status_code == 403


@ONCE
async def test_pages_that_are_not_there(reader: Reader) -> None:
    assert (await reader.opens("/c/nowhere")).status_code == 404
    assert (await reader.opens("/demo")).status_code == 404
    led = await reader.client.get("/c")
    assert led.headers["location"] == "/c/windows"


@ONCE
async def test_the_page_keeps_the_store_being_away_from_the_words(
    reader: Reader, shop: Shop
) -> None:
    await reader.opens()
    await reader.sends(text="первое")
    database = shop.pages.database
    await database.transact(
        lambda c: c.exec_driver_sql("ALTER TABLE guests RENAME TO gone")
    )
    await reader.sends(text="второе")
    down, field = reader.said, reader.field
    await database.transact(
        lambda c: c.exec_driver_sql("ALTER TABLE gone RENAME TO guests")
    )
    await reader.sends(text=field)

    assert "не получается сохранить" in down
    assert "Бот второе!" in reader.said


@ONCE
async def test_a_stamp_is_good_for_its_token_and_its_time(shop: Shop) -> None:
    secrets = shop.pages.secrets
    stamp = stamp_of(secrets, "token", 1000)

    def judged(whose: str = "token", stamp: str = stamp, after: int = 10) -> str:
        return judge(secrets, whose, stamp, now=1000 + after)

    assert judged() == "good"
    assert judged(whose="other") == "stale"
    assert judged(after=SOONEST - 1) == "too_soon"
    assert judged(after=LATEST + 1) == "stale"
    assert judged(stamp=stamp.replace("1000", "0999")) == "stale"
