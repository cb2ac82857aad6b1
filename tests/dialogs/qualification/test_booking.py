from __future__ import annotations

import datetime as dt
from itertools import islice

import pytest

from dialogs.qualification.booking import fitting, free_slots, held, is_exact
from dialogs.reading.values import Timing
from dialogs.script.model import Booking, Hours

NOW = dt.datetime(2026, 11, 23, 11, tzinfo=dt.UTC)
VISIT = Booking(
    "visit",
    "Замер",
    Hours(dict.fromkeys(range(5), ((600, 1080),)) | {5: ((600, 840),)}),
    length=120,
    capacity=2,
    notice=180,
    days_ahead=10,
)


def _slots(**fields: object) -> list[str]:
    found = free_slots(VISIT, NOW, **fields)  # type: ignore[arg-type]  # test input
    return [f"{at:%d %H:%M}" for at in found]


def test_slots_begin_after_the_notice_and_fill_the_hours() -> None:
    assert _slots()[:5] == ["23 14:00", "23 16:00", "24 10:00", "24 12:00", "24 14:00"]


def test_slots_end_with_the_days_ahead_and_leave_sunday_out() -> None:
    days = {slot[:2] for slot in _slots()}

    assert "29" not in days
    assert max(free_slots(VISIT, NOW)).date() == dt.date(2026, 12, 3)


def test_a_slot_is_free_until_its_capacity_is_taken() -> None:
    at = NOW.replace(hour=14)

    assert _slots(held=held([at], NOW))[0] == "23 14:00"
    assert _slots(held=held([at, at], NOW))[0] == "23 16:00"


@pytest.mark.parametrize(
    ("wish", "first"),
    [
        (Timing(start=dt.date(2026, 11, 28), end=dt.date(2026, 11, 28)), "28 10:00"),
        (
            Timing(
                start=dt.date(2026, 11, 24), end=dt.date(2026, 11, 24), time="13:50"
            ),
            "24 14:00",
        ),
        (Timing(start=dt.date(2026, 11, 25), end=None, time_from="15:00"), "25 16:00"),
        (Timing(recurring="weekends"), "28 10:00"),
        (Timing(recurring="weekdays", part="afternoon"), "23 14:00"),
    ],
)
def test_a_wish_finds_the_slots_it_allows(wish: Timing, first: str) -> None:
    found = fitting(free_slots(VISIT, NOW), wish)

    assert f"{found[0]:%d %H:%M}" == first


def test_a_wish_nothing_fits_finds_nothing() -> None:
    sunday = dt.date(2026, 11, 29)

    assert fitting(free_slots(VISIT, NOW), Timing(start=sunday, end=sunday)) == ()


def test_only_the_same_day_and_clock_is_exact() -> None:
    at = NOW.replace(day=24, hour=10)
    day = at.date()

    assert is_exact(at, Timing(start=day, end=day, time="10:00"))
    assert not is_exact(at, Timing(start=day, end=day, time="10:30"))
    assert not is_exact(at, Timing(start=day, end=day))


def test_slots_are_worked_out_lazily() -> None:
    endless = Booking("visit", "", Hours({}), days_ahead=0)

    assert list(islice(free_slots(endless, NOW), 1)) == []
