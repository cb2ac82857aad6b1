"""Working time: hours a weekday, public holidays, days off. Local, minute by minute."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import lru_cache

from dialogs.script.model import Hours

HORIZON = 366
"""Days looked ahead for an opening; hours that never open give None."""


@lru_cache(maxsize=256)
def holidays(country: str, year: int) -> frozenset[dt.date]:
    """Public holidays of a country (ISO 3166 code), moved days included."""
    from holidays import country_holidays  # a heavy table: only where a script asks

    return frozenset(country_holidays(country, years=year))


def spans(hours: Hours | None, day: dt.date) -> tuple[tuple[int, int], ...]:
    """Working spans of a day as minutes; a business without hours is always open."""
    if hours is None:
        return ((0, 24 * 60),)
    if day in hours.days_off:
        return ()
    if hours.holidays and day in holidays(hours.holidays, day.year):
        return ()
    return tuple(hours.days.get(day.weekday(), ()))


def is_open(hours: Hours | None, at: dt.datetime) -> bool:
    """Whether people work at this local time."""
    minute = at.hour * 60 + at.minute
    return any(start <= minute < end for start, end in spans(hours, at.date()))


def openings(
    hours: Hours | None,
    at: dt.datetime,
) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    """Working spans from a time on, the one under way cut to it."""
    for ahead in range(HORIZON):
        day = at.date() + dt.timedelta(days=ahead)
        midnight = dt.datetime.combine(day, dt.time(), at.tzinfo)
        for start, end in spans(hours, day):
            opens = midnight + dt.timedelta(minutes=start)
            closes = midnight + dt.timedelta(minutes=end)
            if closes > at:
                yield max(opens, at), closes


def next_opening(hours: Hours | None, at: dt.datetime) -> dt.datetime | None:
    """The time itself if people work, else when they next do."""
    return next((opens for opens, _ in openings(hours, at)), None)


def add_working(hours: Hours | None, at: dt.datetime, minutes: int) -> dt.datetime:
    """The moment when so many minutes of working time have passed."""
    left = dt.timedelta(minutes=minutes)
    moment = at
    for opens, closes in openings(hours, at):
        moment = closes
        if closes - opens >= left:
            return opens + left
        left -= closes - opens
    return moment
