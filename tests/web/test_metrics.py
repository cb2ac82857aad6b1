from __future__ import annotations

import pytest
from msgspec.structs import replace

from bot.settings import Secret
from bot.store.tallies import steps
from tests.web.browser import Browser
from tests.web.world import World

TOKEN = "a token of the tests"  # noqa: S105 (of nothing)


async def test_a_monitor_of_this_machine_reads_them(
    world: World, browser: Browser
) -> None:
    await world.rig.link("olga", "50")
    await world.rig.says("hi")
    await world.rig.says("human olga")
    world.rig.clock.pass_(minutes=2)

    told = (await browser.get("/metrics")).text

    assert 'firstline_leads_total{script="windows",triage="open"} 1.0' in told
    assert "firstline_unclaimed 1.0" in told
    assert "firstline_longest_unclaimed_seconds 120.0" in told
    assert 'firstline_messages_total{channel="fake",direction="in"}' in told
    assert 'firstline_messages_total{channel="fake",direction="out"}' in told
    assert 'firstline_handoff_claim_seconds_bucket{le="+Inf"} 0.0' in told
    assert 'firstline_script_info{script="windows"' in told


@pytest.mark.parametrize(
    ("header", "status"),
    [({}, 401), ({"Authorization": "Bearer wrong"}, 401)],
)
async def test_with_a_token_nobody_reads_them_without(
    world: World, header: dict[str, str], status: int
) -> None:
    world.settings = replace(world.settings, metrics_token=Secret(TOKEN))
    right = {"Authorization": f"Bearer {TOKEN}"}
    async with world.browser() as monitor:
        assert (await monitor.get("/metrics", headers=header)).status_code == status
        assert (await monitor.get("/metrics", headers=right)).status_code == 200


async def test_behind_a_proxy_they_are_not_there_without_a_token(
    browser: Browser,
) -> None:
    headers = {"X-Forwarded-For": "127.0.0.1"}

    assert (await browser.get("/metrics", headers=headers)).status_code == 404


async def test_it_says_whether_it_can_work(world: World, browser: Browser) -> None:
    alive = await browser.get("/healthz")
    ready = await browser.get("/readyz")
    await world.rig.database.close()
    lives_on = await browser.get("/healthz")

    assert [alive.status_code, ready.status_code, lives_on.status_code] == [200] * 3
    assert ready.json()["checks"] == {
        "database": True,
        "script": True,
        "channels": True,
    }


async def test_each_question_tells_where_people_fall_silent(world: World) -> None:
    await world.rig.says("hi")
    asked = {"lead_id": 1, "question": "phone", "missed": 2}
    asked |= {"asked_at": 1, "asked_last_at": 1}
    await world.rig.do(lambda tx: tx.connection.execute(steps.insert().values(asked)))
    world.rig.clock.pass_(days=3)
    async with world.browser() as monitor:
        told = (await monitor.get("/metrics")).text

    labels = '{question="phone",script="windows"}'
    assert f"firstline_question_dropoff_total{labels} 1.0" in told
    assert f"firstline_not_understood_total{labels} 2.0" in told
