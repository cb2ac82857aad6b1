"""Times that managers choose in forms, where the office is."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from bot.store.moments import micros, moment

DELAYS = {"15m": dt.timedelta(minutes=15), "1h": dt.timedelta(hours=1)}
MORNING = dt.time(9)
YEARS = range(2000, 2101)


def put_off_to(when: str, at: str, *, now: int, zone: ZoneInfo) -> int | None:
    """When to be reminded: after a while, in the morning, or at a given time."""
    local = moment(now).astimezone(zone)
    if when in DELAYS:
        return micros(local + DELAYS[when])
    if when == "morning":
        tomorrow = local.date() + dt.timedelta(days=1)
        return micros(dt.datetime.combine(tomorrow, MORNING, zone))
    given = read_time(at, zone)
    return micros(given) if given else None


def read_time(text: str, zone: ZoneInfo) -> dt.datetime | None:
    """A time as a form gives it; without a zone it is meant where the office is."""
    try:
        at = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    if at.year not in YEARS:
        return None
    return at if at.tzinfo else at.replace(tzinfo=zone)


def read_day(text: str, today: dt.date) -> dt.date:
    """A day as an address gives it; today if it makes no sense."""
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        return today
    return day if day.year in YEARS else today
