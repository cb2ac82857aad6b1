"""What was read as a time, said as Duckling says it: an exact instant with a grain.

A buyer means days where Duckling means instants; they are built here by Duckling's
conventions (evenings begin at six, an interval ends where the next unit begins).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from dialogs.reading.dates import read_times
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import Text
from dialogs.reading.timing.calendar import DAY, moved, one_day, period
from dialogs.reading.timing.hours import settled
from dialogs.reading.timing.items import Clock, Context, Item
from dialogs.reading.timing.stances import find_stance

NOW = dt.datetime(2013, 2, 12, 4, 30)  # noqa: DTZ001  # local to the corpora

Moment = dict[str, Any]

_PARTS = {
    "morning": (0, 12),
    "noon": (12, 14),
    "afternoon": (12, 19),
    "evening": (18, 24),
    "night": (18, 24),
}
_LENGTH_OF = {
    "second": dt.timedelta(seconds=1),
    "minute": dt.timedelta(minutes=1),
    "hour": dt.timedelta(hours=1),
}


def times(text: Text) -> Iterator[Moment]:
    """Each time of a text as Duckling would say it, an instant or an interval."""
    context = Context(NOW, text.lang, LANGUAGES[text.lang].dates, asked=True)
    items, _ = read_times(text, context)
    for item in items:
        if not item.days.recurring:
            yield _moment(item)
    stance = None if items else find_stance(text, asked=False)
    if stance and stance.value.status == "asap":
        yield {"kind": "after", "value": _iso(NOW), "grain": "second"}
        yield {"kind": "value", "value": _iso(NOW), "grain": "second"}


def _moment(item: Item) -> Moment:
    clock = settled(item.clock)
    if item.symbol == "k":
        item = item._replace(days=one_day(_day(clock)))
    days = item.days
    if clock.start is not None or clock.end is not None:
        return _of_clock(item, clock)
    if clock.part:
        first, last = _PARTS[clock.part]
        start = _midnight(days.start)
        span = (start + dt.timedelta(hours=first), start + dt.timedelta(hours=last))
        return _interval(*span, "hour")
    if days.bound == "from" and item.word == "relative":
        at = _midnight(days.start) + dt.timedelta(hours=NOW.hour)
        return {"kind": "after", "value": _iso(at), "grain": days.grain}
    if days.bound in ("before", "by"):
        return _deadline(item)
    if days.bound == "within":
        return _interval(NOW, _midnight(days.end), "second")
    if days.bound:
        end = days.end if days.bound == "after" else days.start
        return {"kind": "after", "value": _iso(_midnight(end)), "grain": days.grain}
    return _of_days(item)


def _deadline(item: Item) -> Moment:
    if item.days.bound == "by":
        return _interval(NOW, _midnight(item.days.end + DAY), "second")
    value = _iso(_midnight(item.days.start))
    return {"kind": "before", "value": value, "grain": item.days.grain}


def _of_days(item: Item) -> Moment:
    days = item.days
    start, behind = _midnight(days.start), _midnight(days.end + DAY)
    if item.word == "weekend":
        friday = start - DAY + dt.timedelta(hours=18)
        return _interval(friday, friday + 2 * DAY + dt.timedelta(hours=6), "hour")
    if days.count and item.word in ("coming", "next", "last"):
        return _counted(item)
    if item.word in ("s", "x", "e", "range", "half"):
        return _interval(start, behind, days.grain)
    if days.grain in ("season", "day") and days.start != days.end:
        return _interval(start, behind, "day")
    if item.word == "relative" and days.grain == "hour":
        start += dt.timedelta(hours=NOW.hour)
    if item.word == "relative" and days.grain == "month":
        start = start.replace(day=1)
    return {"kind": "value", "value": _iso(start), "grain": days.grain}


def _counted(item: Item) -> Moment:
    """“The next three weeks” are whole weeks for Duckling, and not this one."""
    days, unit = item.days, item.days.grain
    if item.word == "last":
        return _interval(_midnight(days.start), _midnight(days.end + DAY), unit)
    if item.word == "coming":
        last = period(unit, NOW.date(), days.count).start
        return {"kind": "value", "value": _iso(_midnight(last)), "grain": unit}
    first = period(unit, NOW.date(), 1).start
    behind = moved(first, days.count, unit)
    return _interval(_midnight(first), _midnight(behind), unit)


def _of_clock(item: Item, clock: Clock) -> Moment:
    day = _midnight(item.days.start)
    start, end = _at(day, clock.start, clock), _at(day, clock.end, clock)
    if start and end and start != end:
        if clock.grain == "hour" and item.word == "relative":
            return _interval(start, end, clock.grain)
        return _interval(start, end + _LENGTH_OF[clock.grain], clock.grain)
    if start and not end:
        return {"kind": "after", "value": _iso(start), "grain": clock.grain}
    if end and not start:
        return {"kind": "before", "value": _iso(end), "grain": clock.grain}
    return {"kind": "value", "value": _iso(start or day), "grain": clock.grain}


def _at(day: dt.datetime, minute: int | None, clock: Clock) -> dt.datetime | None:
    if minute is None:
        return None
    return day + dt.timedelta(minutes=minute, seconds=clock.second)


def _day(clock: Clock) -> dt.date:
    minute = clock.start if clock.start is not None else clock.end
    passed = minute is not None and minute < NOW.hour * 60 + NOW.minute
    return NOW.date() + (DAY if passed else 0 * DAY)


def _interval(start: dt.datetime, end: dt.datetime, grain: str) -> Moment:
    return {"kind": "interval", "from": _iso(start), "to": _iso(end), "grain": grain}


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time())


def _iso(at: dt.datetime) -> str:
    return at.isoformat()
