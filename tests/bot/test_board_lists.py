from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from bot.board.conditions import midnight
from bot.board.filters import Filters, parse, query_of
from bot.board.indexing import index
from bot.board.lists import Page, board, neighbours, page
from bot.board.viewing import Viewer, may_see
from bot.handoffs import handoffs as desk
from bot.ports import Inbound
from bot.store.moments import moment
from bot.store.people import leads
from dialogs.conversation.events import Replied
from tests.bot.rig import Rig

ZONE = ZoneInfo("Europe/Moscow")
HEAD, OLGA, IVAN = Viewer("head", sees_all=True), Viewer("olga"), Viewer("ivan")


async def listed(
    rig: Rig, query: dict[str, str] | None = None, *, viewer: Viewer = HEAD
) -> Page:
    """A page of the list; what was said lately can be found already."""
    rig.clock.pass_(seconds=30)
    await rig.do(index)
    return await rig.do(
        lambda tx: page(
            tx,
            parse(query or {}),
            viewer=viewer,
            zone=ZONE,
            after=(query or {}).get("after", ""),
            length=3,
        )
    )


async def numbers(
    rig: Rig, query: dict[str, str] | None = None, *, viewer: Viewer = HEAD
) -> list[int]:
    return [tile.lead for tile in (await listed(rig, query, viewer=viewer)).tiles]


async def set_lead(rig: Rig, number: int, **values: object) -> None:
    statement = update(leads).where(leads.c.id == number).values(values)
    await rig.do(lambda tx: tx.connection.execute(statement))


@pytest.fixture
async def office(rig: Rig) -> Rig:
    """Lead 1 is with the bot, 2 waits, 3 is olga's, 4 is junk, 5 was lost by ivan."""
    await rig.link("olga", "50")
    await rig.link("ivan", "60")
    await rig.says("three windows for the kitchen", chat="1")
    await rig.says("phone +79001234567", "human all", chat="2")
    await rig.says("human all", chat="3")
    await rig.says("spam", chat="4")
    await rig.says("human all", chat="5")
    await rig.do(lambda tx: desk.claim(tx, 2, "olga"))
    await rig.do(lambda tx: desk.claim(tx, 3, "ivan"))
    await rig.do(
        lambda tx: desk.close(tx, 3, "ivan", outcome="lost", reason="expensive")
    )
    await rig.settle()
    return rig


async def test_the_board_shows_each_stage_in_its_column(office: Rig) -> None:
    columns = await office.do(lambda tx: board(tx, Filters(), viewer=HEAD, zone=ZONE))

    shown = {c.stage.value: [tile.lead for tile in c.tiles] for c in columns}
    assert shown == {
        "talking": [1],
        "waiting": [2],
        "work": [3],
        "meeting": [],
        "good": [],
        "bad": [5, 4],
    }
    assert [column.count for column in columns] == [1, 1, 1, 0, 0, 2]


async def test_who_waits_is_shown_with_the_time_since_the_call(office: Rig) -> None:
    (tile,) = (await listed(office, {"stage": "waiting"})).tiles

    assert tile.name == "Анна"
    assert tile.waits_since == tile.called_at == office.clock.micros - 30_000_000
    assert tile.due is not None


async def test_a_manager_sees_own_leads_and_nobodys(office: Rig) -> None:
    assert await numbers(office, viewer=OLGA) == [4, 3, 2]
    assert await numbers(office, viewer=IVAN) == [5, 4, 2]
    assert await office.do(lambda tx: may_see(tx, OLGA, 3))
    assert not await office.do(lambda tx: may_see(tx, IVAN, 3))


async def test_a_page_follows_the_page_before(office: Rig) -> None:
    first = await listed(office)
    second = await listed(office, {"after": first.after or ""})

    assert [tile.lead for tile in first.tiles] == [5, 4, 3]
    assert [tile.lead for tile in second.tiles] == [2, 1]
    assert (first.count, second.after) == (5, None)


async def test_pages_of_any_order_hold_every_lead_once(office: Rig) -> None:
    for sort in ("temperature", "-temperature", "-potential", "heard"):
        first = await listed(office, {"sort": sort})
        second = await listed(office, {"sort": sort, "after": first.after or ""})

        found = [tile.lead for tile in (*first.tiles, *second.tiles)]
        assert sorted(found) == [1, 2, 3, 4, 5]


NARROWED: list[tuple[dict[str, str], list[int]]] = [
    ({"stage": "bad"}, [5, 4]),
    ({"triage": "urgent"}, [2]),
    ({"temperature": "warm"}, [2]),
    ({"potential": "mid"}, [2]),
    ({"manager": "olga"}, [3]),
    ({"manager": "-"}, [4, 2, 1]),
    ({"reason": "ads"}, [4]),
    ({"reason": "expensive"}, [5]),
    ({"outcome": "lost"}, [5]),
    ({"target": "yes"}, [2]),
    ({"channel": "fake", "target": "no", "stage": "work"}, [3]),
    ({"channel": "other"}, []),
    ({"script": "windows", "stage": "talking"}, [1]),
    ({"repeat": "yes"}, []),
    ({"since": "2026-11-23"}, [5, 4, 3]),
    ({"until": "2026-11-22"}, []),
    ({"since": "2026-11-24"}, []),
]


async def test_the_list_is_narrowed(office: Rig) -> None:
    found = [(query, await numbers(office, query)) for query, _ in NARROWED]

    assert found == NARROWED


MEANT = [
    ("8 (900) 123-45-67", [2]),
    ("4567", [2]),
    ("34567", [2]),
    ("14567", []),
    ("№3", [3]),
    ("анн", [5, 4, 3]),
    ("KITCHEN", [1]),
    ("kitchens windows", [1]),
    ("kitchen doors", []),
    ("none@example.org", []),
    ("?!", []),
]


async def test_leads_are_found_by_what_is_encrypted(office: Rig) -> None:
    found = [(words, await numbers(office, {"q": words})) for words, _ in MEANT]

    assert found == MEANT


async def test_an_owner_who_does_not_answer_is_found(office: Rig) -> None:
    office.clock.pass_(seconds=600)
    before = await numbers(office, {"unanswered": "9"})
    reply = Replied(at=office.clock(), manager="olga", text="hello")
    one = Inbound(channel="desk", chat="", external_id="r", event=reply, conversation=3)
    await office.intake.accept([one])
    await office.settle()

    assert before == [3, 2]
    assert await numbers(office, {"unanswered": "9"}) == [2]
    assert await numbers(office, {"unanswered": "20"}) == []


async def test_what_was_erased_is_on_no_list(office: Rig) -> None:
    await office.says("forget", chat="1")

    assert await numbers(office) == [5, 4, 3]
    assert await numbers(office, {"q": "kitchen"}) == []


async def test_sources_can_be_chosen(office: Rig) -> None:
    await set_lead(office, 2, source="yandex", campaign="okna")

    assert await numbers(office, {"source": "yandex"}) == [2]
    assert await numbers(office, {"campaign": "okna"}) == [2]


def test_filters_survive_their_address() -> None:
    query = {
        "q": "анна",
        "stage": "work",
        "manager": "olga",
        "repeat": "no",
        "target": "yes",
        "since": "2026-11-01",
        "until": "2026-11-30",
        "unanswered": "5",
        "sort": "-temperature",
    }

    assert query_of(parse(query)) == query


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("stage", "gone"),
        ("since", "yesterday"),
        ("until", "9999-12-31"),
        ("repeat", "perhaps"),
        ("unanswered", "-1"),
        ("sort", "name"),
    ],
)
def test_what_makes_no_sense_is_named(key: str, value: str) -> None:
    assert parse({key: value}) == Filters(problems=(key,))


async def test_the_lead_before_and_after_can_be_gone_to(office: Rig) -> None:
    shown = (await listed(office)).tiles

    assert neighbours(shown, 4) == (5, 3)
    assert neighbours(shown, 5) == (None, 4)
    assert neighbours(shown, 77) == (None, None)


def test_days_begin_where_the_office_is() -> None:
    assert moment(midnight(dt.date(2026, 11, 23), ZONE)).hour == 21
