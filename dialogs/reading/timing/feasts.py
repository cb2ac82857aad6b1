"""When the named days of a year fall."""

from __future__ import annotations

import datetime as dt
import importlib
from collections.abc import Iterable
from functools import lru_cache

from dialogs.reading.languages.shapes.holidays import (
    Day,
    Easter,
    Fixed,
    Lunar,
    Nearest,
    Nth,
)
from dialogs.reading.timing.calendar import (
    DAY,
    Days,
    easter,
    month_days,
    nth_weekday,
)

_CALENDARS = {
    "islamic": "_IslamicLunar",
    "hebrew": "_HebrewLunisolar",
    "hindu": "_HinduLunisolar",
    "chinese": "_ChineseLunisolar",
}


@lru_cache(maxsize=1 << 10)
def feast(day: Day, year: int) -> Days | None:
    """The days of a holiday that begins in a year; of several, the first."""
    if isinstance(day, Nearest):
        found = [one for kind in day.days if (one := feast(kind, year))]
        return min(found, key=lambda one: one.start)
    first = _first_day(day, year)
    if first is None:
        return None
    length = 1 if isinstance(day, Nth) else day.length
    return Days(first, first + (length - 1) * DAY)


def next_feast(day: Day, today: dt.date) -> Days | None:
    """The nearest days of a holiday that are not over."""
    kinds = day.days if isinstance(day, Nearest) else (day,)
    ahead = [
        found
        for one in kinds
        for year in range(today.year - 1, today.year + 3)
        if (found := feast(one, year)) and found.end >= today
    ]
    return min(ahead, key=lambda one: one.start, default=None)


def last_feast(day: Day, today: dt.date) -> Days | None:
    """The latest days of a holiday that are over."""
    years = range(today.year, today.year - 3, -1)
    past = (feast(day, year) for year in years)
    return next((one for one in past if one and one.end < today), None)


def _first_day(day: Fixed | Nth | Easter | Lunar, year: int) -> dt.date | None:
    if isinstance(day, Fixed):
        return dt.date(year, day.month, day.day)
    if isinstance(day, Nth):
        found = nth_weekday(month_days(year, day.month), day.weekday, day.nth)
        return found + day.plus * DAY
    if isinstance(day, Easter):
        return easter(year, eastern=day.eastern) + day.plus * DAY
    begins = _lunar(day, year)
    return begins and begins + day.plus * DAY


def _lunar(day: Lunar, year: int) -> dt.date | None:
    """What the tables of the library `holidays` have; loaded at the first such name."""
    module = importlib.import_module(f"holidays.calendars.{day.calendar}")
    calendar = getattr(module, _CALENDARS[day.calendar])()
    one = getattr(calendar, f"{day.name}_date", None)
    found = one(year) if one else getattr(calendar, f"{day.name}_dates")(year)
    days = sorted(_dates(found))
    return next((one for one in days if one.year == year), None)


def _dates(found: object) -> list[dt.date]:
    """The library answers with a date, a date and its certainty, or several of them."""
    if isinstance(found, dt.date):
        return [found]
    if isinstance(found, Iterable):
        return [date for one in found for date in _dates(one)]
    return []
