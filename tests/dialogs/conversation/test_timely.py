"""Days that are asked for: in working hours, in time, and as exact as needed."""

from __future__ import annotations

import datetime as dt

import pytest

from dialogs.check.player import Played, Player
from dialogs.reading.values import Timing
from tests.dialogs.conversation.played import opened

ASKED = ("розы", "до 3000")
MORNING = dt.datetime(2026, 11, 23, 7, tzinfo=dt.UTC)
"""Ten o'clock in the flower shop, which works from 8 to 22."""

EVENING = MORNING + dt.timedelta(hours=11, minutes=50)


def flowers(*said: str, now: dt.datetime = MORNING) -> Played:
    player = Player(opened("flowers"), now=now)
    return [player.say(line) for line in (*ASKED, *said)][-1]


def day_of(turn: Played) -> Timing | None:
    fact = turn.state.facts.get("day")
    value = fact.value if fact else None
    return value if isinstance(value, Timing) else None


@pytest.mark.parametrize(
    ("said", "now", "told"),
    [
        ("завтра в 3 часа ночи", MORNING, "с 08:00 до 22:00"),
        ("через 10 минут", MORNING, "сегодня в 12:00"),
        ("сегодня", EVENING, "завтра в 09:50"),
        ("сегодня до 12 ночи", EVENING, "завтра в 09:50"),
        ("завтра в 7 утра", EVENING, "завтра в 09:50"),
        ("завтра в 23:30", MORNING, "с 08:00 до 22:00"),
    ],
)
def test_what_cannot_be_is_said_and_asked_again(
    said: str, now: dt.datetime, told: str
) -> None:
    turn = flowers(said, now=now)

    assert any(told in text for text in turn.said)
    assert "day" not in turn.state.facts
    assert turn.state.focus == "day"


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("завтра в 12", MORNING),
        ("завтра утром", EVENING),
        ("сегодня вечером", MORNING),
        ("сегодня", MORNING),
        ("завтра с 10 до 12", EVENING),
        ("в субботу", MORNING),
    ],
)
def test_what_can_be_is_noted(said: str, now: dt.datetime) -> None:
    assert "day" in flowers(said, now=now).state.facts


def test_a_day_that_was_had_stays_when_another_cannot_be() -> None:
    turn = flowers("завтра в 12", "нет, лучше завтра в 5 утра")
    day = day_of(turn)

    assert day is not None
    assert day.time == "12:00"


@pytest.mark.parametrize(
    "said", ["на свадьбу в июне", "летом", "в конце декабря", "на день рождения"]
)
def test_a_month_or_an_event_is_asked_for_its_day_once(said: str) -> None:
    turn = flowers(said)
    assert any("какой именно день" in text for text in turn.said)
    assert turn.state.focus == "day"

    later = flowers(said, "пока не знаю")
    assert later.state.facts["day"].status == "known"
    assert later.state.focus == "photo"


@pytest.mark.parametrize(
    ("said", "month", "day"),
    [
        (("на свадьбу в июне", "15"), 6, 15),
        (("на свадьбу в июне", "15 числа"), 6, 15),
        (("летом", "3 июля"), 7, 3),
        (("в июне", "нет, 2 июля"), 7, 2),
        (("на день рождения", "5 декабря"), 12, 5),
    ],
)
def test_a_day_belongs_to_the_month_that_was_told(
    said: tuple[str, ...], month: int, day: int
) -> None:
    told = day_of(flowers(*said))

    assert told is not None
    assert told.start == told.end
    assert told.start is not None
    assert (told.start.month, told.start.day) == (month, day)


@pytest.mark.parametrize("said", ["28 ноября", "завтра", "как можно скорее"])
def test_a_day_is_not_asked_for_again(said: str) -> None:
    assert flowers(said).state.focus == "photo"


def test_nothing_is_refused_to_who_waits_for_people() -> None:
    turn = flowers("позовите флориста", "завтра в 3 ночи")

    assert "day" in turn.state.facts


def test_who_insists_is_told_again_and_people_read_it() -> None:
    turn = flowers("завтра в 3 часа ночи", "именно в 3 ночи")

    assert any("с 08:00 до 22:00" in text for text in turn.said)
    assert "day" in turn.state.facts
