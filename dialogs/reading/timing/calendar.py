"""Arithmetic of days: periods, steps, Easter, the next day with some property."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

Bound = Literal["", "before", "by", "after", "from", "within"]

DAY = dt.timedelta(days=1)
WEEK = 7
MONTHS = 12
SATURDAY = 5
_MONTHS_IN = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
_DAYS_IN = {"day": 1, "week": 7, "decade": 10}
_SECONDS_IN = {"second": 1, "minute": 60, "hour": 3600}
_MONTH_OF_DAYS = 30
_FARTHEST = dt.date(2199, 12, 31)
_EARLIEST = dt.date(1901, 1, 1)


class Days(Struct, frozen=True):
    """Inclusive days; `bound` says which side is open, `recurring` when they return.

    `count` is how many units were said (“next three weeks”), else 0. `dated` says
    that the year was said.
    """

    start: dt.date
    end: dt.date
    grain: str = "day"
    bound: Bound = ""
    recurring: str = ""
    dated: bool = False
    count: int = 0

    def bounded(self, bound: Bound) -> Days:
        """The same days with one side open."""
        return replace(self, bound=bound)


def one_day(day: dt.date) -> Days:
    """A single day."""
    return Days(day, day)


def safe_date(year: int, month: int, day: int) -> dt.date | None:
    """A date, None where the calendar has no such day or nobody means it."""
    try:
        day_read = dt.date(year, month, day)
    except (ValueError, OverflowError):
        return None
    return day_read if _EARLIEST <= day_read <= _FARTHEST else None


def in_year(day: dt.date, year: int) -> dt.date:
    """The same day of another year, the 28th for the 29th of February."""
    return safe_date(year, day.month, day.day) or dt.date(year, 2, 28)


def month_days(year: int, month: int) -> Days:
    """A whole month; months beyond December run into the next year."""
    year, month = year + (month - 1) // MONTHS, (month - 1) % MONTHS + 1
    year = min(max(year, _EARLIEST.year), _FARTHEST.year)
    first = dt.date(year, month, 1)
    return Days(first, _month_end(first), "month")


def week_days(day: dt.date, weeks: int = 0) -> Days:
    """Monday to Sunday of the week of a day, some weeks on."""
    monday = day - day.weekday() * DAY + weeks * WEEK * DAY
    return Days(monday, monday + 6 * DAY, "week")


def period(unit: str, day: dt.date, steps: int = 0) -> Days:
    """The week, month, quarter, half or year of a day, some of them on."""
    if unit == "week":
        return week_days(day, steps)
    if unit not in _MONTHS_IN:
        return one_day(moved(day, steps, "day"))
    size = _MONTHS_IN[unit]
    month = (day.month - 1) // size * size + 1 + steps * size
    first = month_days(day.year, month)
    last = month_days(day.year, month + size - 1)
    return Days(first.start, last.end, unit)


def moved(day: dt.date, amount: float, unit: str) -> dt.date:
    """A day some units on; a part of a month is counted in days."""
    if unit in _MONTHS_IN:
        months = amount * _MONTHS_IN[unit]
        whole = int(months)
        rest = round((months - whole) * _MONTH_OF_DAYS)
        first = month_days(day.year, day.month + whole)
        same = first.start.replace(day=min(day.day, first.end.day))
        return _within_reach(same, rest)
    return _within_reach(day, round(amount * _DAYS_IN.get(unit, 0)))


def is_length(amount: float, unit: str) -> bool:
    """Whether a length is one that people plan with, so that arithmetic is safe."""
    months = amount * _MONTHS_IN.get(unit, 0)
    days = amount * _DAYS_IN.get(unit, 0)
    hours = amount * _SECONDS_IN.get(unit, 0) / 3600
    years = max(months / MONTHS, days / 365, hours / 8760)
    return amount >= 0 and years <= 100  # noqa: PLR2004


def seconds_in(unit: str) -> int:
    """Seconds of a unit shorter than a day, else 0."""
    return _SECONDS_IN.get(unit, 0)


def next_month(today: dt.date, month: int) -> Days:
    """The month of that number that is not over yet."""
    this = month_days(today.year, month)
    return this if this.end >= today else month_days(today.year + 1, month)


def next_date(today: dt.date, month: int, day: int) -> dt.date | None:
    """The nearest such date from today on."""
    for year in range(today.year, today.year + 9):
        found = safe_date(year, month, day)
        if found and found >= today:
            return found
    return None


def next_day_of_month(today: dt.date, day: int) -> dt.date | None:
    """The nearest day of that number from today on."""
    for step in range(MONTHS):
        month = month_days(today.year, today.month + step)
        if day <= month.end.day:
            found = month.start.replace(day=day)
            if found >= today:
                return found
    return None


def next_weekday(today: dt.date, weekday: int) -> dt.date:
    """The nearest such weekday after today."""
    return today + ((weekday - today.weekday() - 1) % WEEK + 1) * DAY


def nth_weekday(days: Days, weekday: int, nth: int) -> dt.date:
    """The nth such weekday of a period; -1 is the last."""
    if nth < 0:
        back = (days.end.weekday() - weekday) % WEEK
        return days.end - (back + (-nth - 1) * WEEK) * DAY
    ahead = (weekday - days.start.weekday()) % WEEK
    return days.start + (ahead + (nth - 1) * WEEK) * DAY


def weekend(today: dt.date, weeks: int = 0) -> Days:
    """Saturday and Sunday of this week, some weeks on."""
    saturday = week_days(today, weeks).start + SATURDAY * DAY
    return Days(saturday, saturday + DAY, "weekend")


def easter(year: int, *, eastern: bool) -> dt.date:
    """Easter Sunday (Gauss; the eastern one given in the Gregorian calendar)."""
    a, b, c = year % 19, year % 4, year % 7
    if eastern:
        d = (19 * a + 15) % 30
        e = (2 * b + 4 * c + 6 * d + 6) % 7
        return dt.date(year, 3, 22) + (d + e + 13) * DAY
    k = year // 100
    shift = (15 + k - (13 + 8 * k) // 25 - k // 4) % 30
    leap = (4 + k - k // 4) % 7
    d = (19 * a + shift) % 30
    e = (2 * b + 4 * c + 6 * d + leap) % 7
    late = (d == 29 and e == 6) or (d == 28 and e == 6 and a > 10)  # noqa: PLR2004
    return dt.date(year, 3, 22) + (d + e - 7 * late) * DAY


def _month_end(first: dt.date) -> dt.date:
    return (first + 31 * DAY).replace(day=1) - DAY


def _within_reach(day: dt.date, days: int) -> dt.date:
    try:
        return min(max(day + days * DAY, _EARLIEST), _FARTHEST)
    except OverflowError:
        return _FARTHEST
