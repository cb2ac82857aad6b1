from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.qualification.calendar import (
    add_working,
    holidays,
    is_open,
    next_opening,
    openings,
)
from dialogs.script.model import Hours

MOSCOW = ZoneInfo("Europe/Moscow")
WEEK = Hours(
    dict.fromkeys(range(5), ((9 * 60, 20 * 60),)) | {5: ((600, 960),)},
    holidays="RU",
    days_off=frozenset({dt.date(2026, 12, 31)}),
)


def _at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=MOSCOW)


@pytest.mark.parametrize(
    ("at", "opened"),
    [
        ("2026-11-23T08:59", False),
        ("2026-11-23T09:00", True),
        ("2026-11-23T19:59", True),
        ("2026-11-23T20:00", False),
        ("2026-11-28T12:00", True),
        ("2026-11-29T12:00", False),
        ("2026-12-31T12:00", False),
        ("2027-01-04T12:00", False),
    ],
)
def test_people_work_in_hours_not_on_holidays(at: str, opened: bool) -> None:  # noqa: FBT001
    assert is_open(WEEK, _at(at)) is opened


def test_a_business_without_hours_is_always_open() -> None:
    assert is_open(None, _at("2026-11-29T03:00"))
    assert next_opening(None, _at("2026-11-29T03:00")) == _at("2026-11-29T03:00")


def test_hours_that_never_open_have_no_next_opening() -> None:
    assert next_opening(Hours({}), _at("2026-11-23T10:00")) is None


@pytest.mark.parametrize(
    ("at", "opening"),
    [
        ("2026-11-23T10:15", "2026-11-23T10:15"),
        ("2026-11-23T21:00", "2026-11-24T09:00"),
        ("2026-11-27T21:00", "2026-11-28T10:00"),
        ("2026-11-28T17:00", "2026-11-30T09:00"),
    ],
)
def test_the_next_opening_is_found(at: str, opening: str) -> None:
    assert next_opening(WEEK, _at(at)) == _at(opening)


def test_working_minutes_flow_over_the_night() -> None:
    assert add_working(WEEK, _at("2026-11-23T19:50"), 15) == _at("2026-11-24T09:05")


def test_working_minutes_flow_over_new_year() -> None:
    done = add_working(WEEK, _at("2026-12-30T19:59"), 5)

    assert done.date() > dt.date(2027, 1, 8)
    assert done.date() not in holidays("RU", 2027)


@given(
    minutes=st.integers(0, 6000),
    start=st.datetimes(dt.datetime(2026, 1, 1), dt.datetime(2027, 6, 1)),  # noqa: DTZ001
)
def test_working_time_never_runs_backwards(minutes: int, start: dt.datetime) -> None:
    at = start.replace(tzinfo=MOSCOW)

    done = add_working(WEEK, at, minutes)

    assert done >= at
    assert done - at >= dt.timedelta(minutes=minutes)


def test_openings_are_in_order_and_apart() -> None:
    found = openings(WEEK, _at("2026-11-23T10:00"))
    pairs = [next(found) for _ in range(20)]

    ends = [moment for pair in pairs for moment in pair]
    assert ends == sorted(ends)
