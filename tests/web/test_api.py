from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from sqlalchemy import update

from bot.accounts import tokens
from bot.accounts.audit import entries
from bot.app import real_engine
from bot.leads.exclusions import excluded
from bot.store.accounts import requests
from bot.store.people import consents, handoffs, leads
from bot.store.tables import conversations, inbox, outbox
from tests.bot.rig import Rig
from tests.web.world import World

ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

FILLED = {
    "name": "Анна",
    "phone": "8 (900) 123-45-67",
    "email": "anna@example.com",
    "text": "Нужно три окна до 100 тысяч, на следующей неделе",
    "source": {"utm_source": "yandex", "page": "/okna"},
    "consent": True,
    "consent_document": "https://okna.example/consent",
}


@pytest.fixture
def world(rig: Rig) -> World:
    """With the real engine."""
    return World(Rig(rig.database, rig.secrets, rig.clock, real_engine()))


@pytest.fixture
async def program(world: World) -> AsyncIterator[httpx.AsyncClient]:
    """A program of the role admin."""
    token = await token_of(world, "admin")
    async with world.browser() as client:
        client.headers["Authorization"] = f"Bearer {token}"
        yield client


async def token_of(world: World, role: str) -> str:
    return await world.rig.do(lambda tx: tokens.add_token(tx, role, role))


async def test_a_form_becomes_a_lead_that_waits_for_a_human(
    world: World, program: httpx.AsyncClient
) -> None:
    kept = await program.post("/api/v1/forms/windows", json=FILLED)
    await world.rig.settle()
    (lead,) = (await program.get("/api/v1/leads")).json()["leads"]
    path = f"/api/v1/leads/{lead['id']}"
    shown = (await program.get(path, params={"reveal": True})).json()

    assert kept.status_code == 201
    assert lead["conversation"] == kept.json()["conversation"]
    assert (lead["stage"], lead["channel"], lead["name"]) == (
        "waiting",
        "form",
        "Анна",
    )
    assert shown["contacts"]["phone"] == ["+79001234567"]
    assert shown["sources"]["utm_source"] == "yandex"
    assert {one["question"] for one in shown["answers"]} >= {"budget", "timeline"}
    assert [row["status"] for row in await world.rig.rows(handoffs)] == ["offered"]
    agreed = await world.rig.rows(consents)
    assert agreed[0]["document"] == "https://okna.example/consent"
    assert all(row["is_given"] for row in agreed)


async def test_contacts_are_covered_unless_revealed_which_is_noted(
    world: World, program: httpx.AsyncClient
) -> None:
    await program.post("/api/v1/forms/windows", json=FILLED)
    await world.rig.settle()
    (lead,) = (await program.get("/api/v1/leads")).json()["leads"]
    paths = [
        f"/api/v1/leads/{lead['id']}",
        f"/api/v1/conversations/{lead['conversation']}/messages",
    ]

    covered = [(await program.get(path)).text for path in paths]
    noted = await world.rig.do(entries)
    shown = [(await program.get(path, params={"reveal": True})).text for path in paths]

    for text in covered:
        assert "9001234567" not in text
        assert "123-45-67" not in text
        assert "anna@example.com" not in text
    assert "anna@example.com" in shown[1]
    assert [one.act for one in noted] == []
    told = await world.rig.do(entries)
    assert [(one.act, one.lead, one.actor) for one in told] == [
        ("revealed_phone", lead["id"], "token:admin")
    ] * 2


async def test_a_form_that_is_sent_again_counts_once(
    world: World, program: httpx.AsyncClient
) -> None:
    key = {"Idempotency-Key": "order 7"}

    answers = [
        await program.post("/api/v1/forms/windows", json=FILLED, headers=key)
        for _ in range(3)
    ]
    other = await program.post(
        "/api/v1/forms/windows", json={**FILLED, "name": "Борис"}, headers=key
    )

    assert {answer.text for answer in answers} == {answers[0].text}
    assert {answer.status_code for answer in answers} == {201}
    assert other.status_code == 422
    assert "another body" in other.json()["detail"]
    assert len(await world.rig.rows(conversations)) == 1
    assert "Анна" not in str(await world.rig.rows(requests))


async def test_equal_forms_at_once_count_once(
    world: World, program: httpx.AsyncClient
) -> None:
    key = {"Idempotency-Key": "order 8"}

    answers = await asyncio.gather(
        *(
            program.post("/api/v1/forms/windows", json=FILLED, headers=key)
            for _ in range(8)
        )
    )

    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1
    assert len(await world.rig.rows(conversations)) == 1


async def test_without_a_key_each_form_is_its_own(
    world: World, program: httpx.AsyncClient
) -> None:
    for _ in range(2):
        await program.post("/api/v1/forms/windows", json=FILLED)

    assert len(await world.rig.rows(conversations)) == 2


@ON_ONE
@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"consent": False}, "consent"),
        ({"phone": "", "email": "", "text": " "}, "phone"),
        ({"text": "x" * 4001}, "text"),
        ({"name": "a\nb"}, "name"),
        ({"source": {str(n): "x" for n in range(21)}}, "source"),
        ({"extra": 1}, "extra"),
    ],
)
async def test_a_form_that_cannot_be_kept_says_why(
    world: World, program: httpx.AsyncClient, changed: dict[str, object], named: str
) -> None:
    answer = await program.post("/api/v1/forms/windows", json=FILLED | changed)

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert named in answer.text
    assert await world.rig.rows(inbox) == []


async def test_an_offer_of_services_waits_for_nobody(
    world: World, program: httpx.AsyncClient
) -> None:
    offer = "Предлагаем SEO продвижение сайтов, первая страница Яндекса за 30 дней"

    await program.post("/api/v1/forms/windows", json=FILLED | {"text": offer})
    await world.rig.settle()

    (row,) = await world.rig.rows(leads)
    assert row["junk"]
    assert not [
        one for one in await world.rig.rows(handoffs) if one["status"] == "offered"
    ]


async def test_a_manager_s_words_to_a_form_are_not_taken_for_delivered(
    world: World, program: httpx.AsyncClient
) -> None:
    from adapters.messengers.form import open_messenger
    from bot.delivery.delivery import deliver
    from bot.store.signals import LocalSignals

    rig = world.rig
    await program.post("/api/v1/forms/windows", json=FILLED)
    await rig.settle()
    delivery = deliver(
        rig.database,
        rig.secrets,
        house=rig.house,
        messenger=open_messenger(world.settings),
        signals=LocalSignals(),
        clock=rig.clock,
        owner="forms",
    )
    await rig.do(
        lambda tx: tx.connection.execute(
            update(outbox).where(outbox.c.id == 1).values(speaker="human")
        )
    )

    while await delivery.step():
        pass

    rows = [row for row in await rig.rows(outbox) if row["channel"] == "form"]
    human = [row for row in rows if row["speaker"] == "human"]
    assert human[0]["status"] == "dead"
    assert {row["status"] for row in rows if row["speaker"] == "bot"} <= {"sent"}


async def test_exclusions_are_added_listed_and_undone(
    world: World, program: httpx.AsyncClient
) -> None:
    wanted = {"kind": "phone", "value": "8 900 123 45 67", "reason": "реклама"}

    added = await program.post("/api/v1/exclusions", json=wanted)
    again = await program.post("/api/v1/exclusions", json=wanted)
    (row,) = (await program.get("/api/v1/exclusions")).json()["exclusions"]
    undone = await program.delete(f"/api/v1/exclusions/{row['id']}")
    twice = await program.delete(f"/api/v1/exclusions/{row['id']}")

    assert [added.status_code, again.status_code] == [201, 201]
    assert (row["reason"], row["author"]) == ("реклама", "token:admin")
    assert [undone.status_code, twice.status_code] == [204, 404]
    hash_ = world.rig.secrets.hash("phone", "+79001234567")
    now = world.rig.clock.micros
    listed = await world.rig.do(lambda tx: excluded(tx.connection, [hash_], now=now))
    assert listed == frozenset()


@ON_ONE
@pytest.mark.parametrize(
    "header",
    [{}, {"Authorization": "Bearer fl_wrong"}, {"Authorization": "Basic eA=="}],
)
async def test_nobody_is_let_in_without_a_token(
    world: World, header: dict[str, str]
) -> None:
    async with world.browser() as stranger:
        answer = await stranger.get("/api/v1/leads", headers=header)

    assert answer.status_code == 401
    assert answer.json()["status"] == 401
    assert answer.headers["www-authenticate"] == "Bearer"


@ON_ONE
@pytest.mark.parametrize(
    ("role", "statuses"),
    [
        ("form", {"leads": 403, "exclusions": 403, "forms": 201}),
        ("viewer", {"leads": 200, "exclusions": 403, "forms": 403}),
        ("manager", {"leads": 200, "exclusions": 200, "forms": 403}),
        ("marketer", {"leads": 200, "exclusions": 403, "forms": 201}),
    ],
)
async def test_a_token_may_what_its_role_may(
    world: World, role: str, statuses: dict[str, int]
) -> None:
    token = await token_of(world, role)
    async with world.browser() as program:
        program.headers["Authorization"] = f"Bearer {token}"
        found = {
            "leads": (await program.get("/api/v1/leads")).status_code,
            "exclusions": (await program.get("/api/v1/exclusions")).status_code,
            "forms": (
                await program.post("/api/v1/forms/windows", json=FILLED)
            ).status_code,
        }
        revealed = await program.get("/api/v1/leads/1", params={"reveal": True})

    assert found == statuses
    if role == "viewer":
        assert revealed.status_code == 403


@ON_ONE
async def test_a_token_that_was_removed_opens_nothing(world: World) -> None:
    token = await token_of(world, "admin")
    await world.rig.do(lambda tx: tokens.remove_token(tx, "admin"))
    async with world.browser() as program:
        program.headers["Authorization"] = f"Bearer {token}"
        answer = await program.get("/api/v1/leads")

    assert answer.status_code == 401


@ON_ONE
@pytest.mark.parametrize(
    "path", ["/api/v1/leads/7", "/api/v1/conversations/7/messages", "/api/v1/nothing"]
)
async def test_what_is_not_there_is_a_problem(
    program: httpx.AsyncClient, path: str
) -> None:
    answer = await program.get(path)

    assert answer.status_code == 404
    assert answer.json()["title"] == "Not Found"


async def test_leads_are_narrowed_and_turned_page_by_page(
    world: World, program: httpx.AsyncClient
) -> None:
    for _ in range(3):
        await program.post("/api/v1/forms/windows", json=FILLED)
    await world.rig.settle()

    first = (await program.get("/api/v1/leads", params={"limit": 2})).json()
    more = {"limit": 2, "after": first["after"]}
    second = (await program.get("/api/v1/leads", params=more)).json()
    none = (await program.get("/api/v1/leads", params={"channel": "telegram"})).json()
    wrong = await program.get("/api/v1/leads", params={"since": "yesterday"})

    numbers = [one["id"] for page in (first, second) for one in page["leads"]]
    assert len(set(numbers)) == 3
    assert numbers == sorted(numbers, reverse=True)
    assert second["after"] is None
    assert none["leads"] == []
    assert wrong.status_code == 422
    assert "since" in wrong.json()["detail"]


@ON_ONE
async def test_the_description_is_for_people_too(world: World) -> None:
    async with world.browser() as browser:
        page = await browser.open("/api/docs")
        told = (await browser.get("/api/openapi.json")).json()

    assert all(path in page.text for path in told["paths"])
    assert set(told["paths"]) == {
        "/api/v1/leads",
        "/api/v1/leads/{lead}",
        "/api/v1/conversations/{conversation}/messages",
        "/api/v1/exclusions",
        "/api/v1/exclusions/{exclusion}",
        "/api/v1/forms/{script}",
    }
