from __future__ import annotations

import datetime as dt

import pytest

from bot.app import real_engine
from bot.board.agenda import Appointment, agenda, free_times
from bot.board.viewing import Viewer
from bot.deskwork.claiming import take
from bot.deskwork.once import DONE, refused
from bot.deskwork.rebooking import move
from bot.deskwork.reminding import later, settle
from bot.handoffs.reminders import tell
from bot.store.moments import micros
from bot.store.people import bookings
from bot.store.tables import timers
from tests.bot.clock import NOON
from tests.bot.rig import Rig, windows
from tests.bot.test_board_lists import ZONE
from tests.bot.test_deskwork import by, does

HEAD = Viewer("head", sees_all=True)
TEN = dt.datetime(2026, 11, 24, 10, tzinfo=ZONE)
TWO = dt.datetime(2026, 11, 24, 14, tzinfo=ZONE)
SAID = [
    "Нужно три пластиковых окна, меняем старые",
    "Подходит",
    "на следующей неделе",
    "завтра в 10:00",
]


@pytest.fixture
async def booked(rig: Rig) -> Rig:
    """A visit on Tuesday at ten, told to the real engine."""
    rig = Rig(rig.database, rig.secrets, rig.clock, real_engine())
    for words in SAID:
        await rig.says(words)
    return rig


async def week(rig: Rig, viewer: Viewer = HEAD) -> list[Appointment]:
    first = dt.date(2026, 11, 23)
    return list(
        await rig.do(
            lambda tx: agenda(tx, viewer=viewer, zone=ZONE, first=first, days=7)
        )
    )


async def test_the_week_shows_bookings_and_what_the_bot_will_write(
    booked: Rig,
) -> None:
    shown = await week(booked)

    (visit,) = [one for one in shown if one.kind == "booking"]
    assert (visit.at, visit.lead, visit.name) == (TEN, 1, "Анна")
    assert (visit.title, visit.minutes) == ("Бесплатный замер", 120)
    (followup,) = [one for one in shown if one.kind == "followup"]
    assert followup.at.date() == dt.date(2026, 11, 23)


async def test_a_manager_does_not_see_the_visits_of_others(booked: Rig) -> None:
    await does(booked, lambda tx: take(tx, by("petr"), 1))

    assert [one.kind for one in await week(booked, Viewer("petr"))] == ["booking"]
    assert await week(booked, Viewer("vera")) == []


async def test_a_booking_is_moved_and_the_prospect_is_told(booked: Rig) -> None:
    before = booked.messenger.texts()

    result = await does(
        booked, lambda tx: move(tx, by("vera"), kind="booking", row=1, at=TWO)
    )

    assert result == DONE
    (row,) = await booked.rows(bookings)
    assert (row["at"], row["seat"]) == (micros(TWO), 0)
    told = booked.messenger.texts()[len(before) :]
    assert told == [
        "Ваша запись перенесена: вт 24.11, 14:00. Если не подходит — напишите"
    ]
    due = {t["due"] for t in await booked.rows(timers) if t["kind"] == "booking"}
    assert due == {micros(TWO - dt.timedelta(hours=2)), micros(TWO) - 86_400_000_000}


async def test_the_bot_knows_the_new_time(booked: Rig) -> None:
    await does(booked, lambda tx: move(tx, by("vera"), kind="booking", row=1, at=TWO))

    booked.clock.now = TWO - dt.timedelta(hours=2)
    await booked.turns.tick()
    await booked.settle()

    reminded = booked.messenger.texts()[-2:]
    assert any("14:00" in text for text in reminded)


async def test_a_time_that_is_held_is_refused(booked: Rig) -> None:
    capacity = windows().booking["visit"].capacity
    for number in range(capacity):
        await booked.do(
            lambda tx, n=number: tx.connection.execute(  # type: ignore[misc]  # bound at once
                bookings.insert().values(
                    script="windows",
                    question="visit",
                    at=micros(TWO),
                    seat=n,
                    minutes=60,
                    conversation_id=1,
                    made_at=0,
                )
            )
        )

    busy = await does(
        booked, lambda tx: move(tx, by("vera"), kind="booking", row=1, at=TWO)
    )
    odd = TEN.replace(minute=17)
    between = await does(
        booked, lambda tx: move(tx, by("vera"), kind="booking", row=1, at=odd)
    )
    past = await does(
        booked, lambda tx: move(tx, by("vera"), kind="booking", row=1, at=NOON)
    )
    gone = await does(
        booked, lambda tx: move(tx, by("vera"), kind="booking", row=77, at=TWO)
    )

    assert [one.why for one in (busy, between, past, gone)] == [
        "busy",
        "busy",
        "past",
        "gone",
    ]


async def test_its_own_place_is_free_for_a_booking(booked: Rig) -> None:
    own = await booked.do(lambda tx: free_times(tx, windows(), "visit", own=1))

    assert TEN in own
    assert await booked.do(lambda tx: free_times(tx, windows(), "gone")) == ()


async def test_what_the_bot_will_write_is_put_off(booked: Rig) -> None:
    (row,) = [t for t in await booked.rows(timers) if t["kind"] == "followup"]

    result = await does(
        booked, lambda tx: move(tx, by("vera"), kind="followup", row=row["id"], at=TWO)
    )

    assert result == DONE
    moved = [one for one in await week(booked) if one.kind == "followup"]
    assert [one.at for one in moved] == [TWO]


async def test_a_manager_is_reminded_once(rig: Rig) -> None:
    await rig.link("olga", "50")
    await rig.says("hello")
    due = micros(NOON + dt.timedelta(minutes=15))
    past = await does(rig, lambda tx: later(tx, by("olga"), 1, due=1))
    result = await does(
        rig, lambda tx: later(tx, by("olga"), 1, due=due, words="about the kitchen")
    )
    early = await rig.do(tell)

    rig.clock.pass_(minutes=16)
    await rig.turns.tick()
    await rig.turns.tick()
    await rig.settle()

    assert (past, result, early) == (refused("past"), DONE, 0)
    assert rig.messenger.texts("50") == [
        "⏰ Вы просили напомнить: №1 · Анна · about the kitchen"
    ]
    (shown,) = await week(rig, Viewer("olga"))
    assert (shown.kind, shown.title) == ("reminder", "about the kitchen")
    assert await week(rig, Viewer("petr")) == []
    assert await does(rig, lambda tx: settle(tx, by("petr"), 1)) == refused("gone")
    assert await does(rig, lambda tx: settle(tx, by("olga"), 1)) == DONE
    assert await week(rig) == []
