from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.timing.calendar import (
    easter,
    month_days,
    moved,
    next_date,
    next_day_of_month,
    next_weekday,
    nth_weekday,
    period,
    weekend,
)

days = st.dates(dt.date(1950, 1, 1), dt.date(2150, 1, 1))
DAY = dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("year", "eastern", "expected"),
    [
        (2026, False, dt.date(2026, 4, 5)),
        (2027, False, dt.date(2027, 3, 28)),
        (1981, False, dt.date(1981, 4, 19)),
        (2026, True, dt.date(2026, 4, 12)),
        (2027, True, dt.date(2027, 5, 2)),
    ],
)
def test_easter_is_where_the_church_has_it(
    year: int,
    eastern: bool,  # noqa: FBT001
    expected: dt.date,
) -> None:
    assert easter(year, eastern=eastern) == expected


@given(st.integers(1950, 2099), st.booleans())
def test_easter_is_a_sunday_of_spring(year: int, eastern: bool) -> None:  # noqa: FBT001
    day = easter(year, eastern=eastern)

    assert day.isoweekday() == 7
    assert dt.date(year, 3, 22) <= day <= dt.date(year, 5, 9)


@pytest.mark.parametrize("unit", ["week", "month", "quarter", "half_year", "year"])
@given(day=days, steps=st.integers(-20, 20))
def test_periods_follow_one_another(unit: str, day: dt.date, steps: int) -> None:
    this, following = period(unit, day, steps), period(unit, day, steps + 1)

    assert this.end + DAY == following.start
    assert period(unit, day).start <= day <= period(unit, day).end


@given(days, st.integers(1, 12))
def test_a_month_begins_with_its_first_day(day: dt.date, month: int) -> None:
    found = month_days(day.year, month)

    assert (found.start.day, found.start.month) == (1, month)
    assert (found.end + DAY).day == 1


@given(days, st.integers(0, 60))
def test_months_on_is_the_same_day_or_the_last(day: dt.date, months: int) -> None:
    found = moved(day, months, "month")

    assert found.day == day.day or (found + DAY).day == 1
    assert (found.year - day.year) * 12 + found.month - day.month == months


@given(days, st.integers(0, 6))
def test_the_next_weekday_is_within_a_week(day: dt.date, weekday: int) -> None:
    found = next_weekday(day, weekday)

    assert found.weekday() == weekday
    assert DAY <= found - day <= 7 * DAY


@given(days, st.integers(1, 31))
def test_the_next_day_of_a_month_is_not_past(day: dt.date, number: int) -> None:
    found = next_day_of_month(day, number)

    assert found is not None
    assert found >= day
    assert found.day == number


@given(days)
def test_the_next_date_comes_even_in_leap_years(day: dt.date) -> None:
    found = next_date(day, 2, 29)

    assert found is not None
    assert found >= day


@given(days, st.integers(0, 6), st.integers(1, 4))
def test_the_nth_weekday_of_a_month_is_in_its_nth_week(
    day: dt.date,
    weekday: int,
    nth: int,
) -> None:
    month = month_days(day.year, day.month)

    found = nth_weekday(month, weekday, nth)

    assert found.weekday() == weekday
    assert (found.day - 1) // 7 == nth - 1
    assert nth_weekday(month, weekday, -1).month == month.start.month


@given(days)
def test_a_weekend_is_saturday_and_sunday(day: dt.date) -> None:
    found = weekend(day)

    assert (found.start.isoweekday(), found.end.isoweekday()) == (6, 7)
