from __future__ import annotations

import pytest

from bot.app import real_engine
from bot.reports.tallies import tally
from tests.bot.rig import Rig
from tests.web.browser import Browser, texts
from tests.web.world import PASSWORD, World


@pytest.fixture
async def reader(world: World, browser: Browser) -> Browser:
    """An owner who has signed in, after one conversation."""
    rig = world.rig
    talk = Rig(rig.database, rig.secrets, rig.clock, engine=real_engine())
    await talk.says("нужны окна, сколько стоит? <script>alert(1)</script>")
    await talk.says("меняем старые")
    await talk.do(lambda tx: tally(tx, is_shared=False))
    await world.user("katya", "marketer")
    await browser.sign_in("katya", PASSWORD)
    return browser


async def test_the_page_shows_numbers_that_lead_to_their_leads(reader: Browser) -> None:
    page = await reader.open("/reports?last=all")
    behind = await reader.open("/reports/leads?of=funnel.answered&last=all")

    assert page.status_code == 200
    assert "/reports/leads?of=funnel.answered&amp;last=all" in page.text
    assert "style=" not in page.text
    assert behind.text.count("/desk/leads/") == 1


@pytest.mark.parametrize(("language", "word"), [("ru", "Воронка"), ("en", "Funnel")])
async def test_the_page_speaks_both_languages(
    reader: Browser, language: str, word: str
) -> None:
    page = await reader.open("/reports", **{"Accept-Language": language})

    assert word in texts(page)


async def test_the_table_is_a_file_for_spreadsheets(reader: Browser) -> None:
    table = await reader.open("/reports.csv?last=all")

    assert table.headers["content-disposition"].startswith("attachment")
    assert table.text.startswith("\ufeffblock,row,measure,value\r\n")
    assert "funnel,started,count,1" in table.text


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/reports?since=yesterday", 400),
        ("/reports?last=forever", 400),
        ("/reports/leads?of=nothing.of.that", 404),
        ("/reports/leads?of=question.windows.product.eaten", 404),
        ("/reports?last=all&source=%27--", 200),
        ("/reports?last=all&source=%00", 400),
    ],
)
async def test_odd_addresses_are_answered_politely(
    reader: Browser, path: str, status: int
) -> None:
    assert (await reader.open(path)).status_code == status


async def test_a_manager_may_not_see_reports(world: World, browser: Browser) -> None:
    await world.user("olga", "manager")
    await browser.sign_in("olga", PASSWORD)

    assert (await browser.open("/reports")).status_code == 403
