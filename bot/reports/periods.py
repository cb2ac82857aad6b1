"""The periods that people ask for: the last so many days, from day to day."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

from bot.store.moments import micros

LONGEST = 3660
"""Days."""

_LAST = re.compile(r"(\d{1,4})\s*d?")


def last(text: str, now: dt.datetime) -> int | None:
    """When a period such as `30d` begins, in microseconds; None for `all`.

    Raises:
        ValueError: it is no number of days.
    """
    if text == "all":
        return None
    found = _LAST.fullmatch(text.strip())
    if found is None or not 0 < int(found[1]) <= LONGEST:
        wrong = f"“{text}” is no period: give days such as 30d, or all"
        raise ValueError(wrong)
    return micros(now - dt.timedelta(days=int(found[1])))


def midnight(text: str, zone: str) -> int:
    """The beginning of a day such as `2026-11-01`, in microseconds.

    Raises:
        ValueError: it is no date.
    """
    day = dt.date.fromisoformat(text)
    return micros(dt.datetime.combine(day, dt.time(), ZoneInfo(zone)))
