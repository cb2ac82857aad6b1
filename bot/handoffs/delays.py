"""When a manager wants to be reminded: `2d`, `15 мин`, or a day in words."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

from dialogs.qualification.calendar import next_opening
from dialogs.reading.dates import find_timings
from dialogs.reading.text import tokenize
from dialogs.script.model import Script

MORNING = dt.time(9)
FARTHEST = dt.timedelta(days=366)

_MINUTES = "m min мин минут минуты минуту м"
_HOURS = "h hour hours ч час часа часов godz"
_DAYS = "d day days д дн день дня дней dni dzień"
_WEEKS = "w week weeks н нед неделю недели недель tydz"
_UNITS = {
    **dict.fromkeys(_MINUTES.split(), dt.timedelta(minutes=1)),
    **dict.fromkeys(_HOURS.split(), dt.timedelta(hours=1)),
    **dict.fromkeys(_DAYS.split(), dt.timedelta(days=1)),
    **dict.fromkeys(_WEEKS.split(), dt.timedelta(weeks=1)),
}
_SHORT = re.compile(
    r"(?:через |in |za )?(\d{1,4})\s*([^\W\d_]{1,10})\.?(?!\w)\s*", re.IGNORECASE
)


def delay_of(
    words: str, script: Script, now: dt.datetime
) -> tuple[dt.datetime, str] | None:
    """The time, and the words besides; None when no time to come is named.

    Whole days end in working hours, minutes and hours when they are over.
    """
    local = now.astimezone(ZoneInfo(script.timezone))
    short = _SHORT.match(words)
    if short is not None and short[2].casefold() in _UNITS:
        found = _counted(int(short[1]) * _UNITS[short[2].casefold()], script, local)
        rest = words[short.end() :]
    else:
        found, rest = _named(words, script, local), words
    if found is None or not local < found <= local + FARTHEST:
        return None
    return found, rest.strip()


def next_morning(script: Script, now: dt.datetime) -> dt.datetime:
    """When people of a script begin to work on a later day than this one."""
    local = now.astimezone(ZoneInfo(script.timezone))
    tomorrow = _at(local.date() + dt.timedelta(days=1), dt.time(), local)
    if script.hours is None:
        return _at(tomorrow.date(), MORNING, local)
    return next_opening(script.hours, tomorrow) or tomorrow


def _counted(
    delay: dt.timedelta, script: Script, local: dt.datetime
) -> dt.datetime | None:
    if delay > FARTHEST:
        return None
    due = local + delay
    if delay < dt.timedelta(days=1):
        return due
    return next_opening(script.hours, due) or due


def _named(words: str, script: Script, local: dt.datetime) -> dt.datetime | None:
    """The first day or hour of a text: at its clock time, or when people begin."""
    text = tokenize(words, script.language)
    for one in find_timings(text, asked=True, now=local):
        timing = one.value
        clock = timing.time or timing.time_from
        day = timing.start or (local.date() if clock else timing.end)
        if day is not None and clock is not None:
            at = _at(day, dt.time.fromisoformat(clock), local)
            gone = timing.start is None and at <= local  # an hour of no named day
            return at + dt.timedelta(days=1) if gone else at
        if day is not None:
            morning = max(_at(day, MORNING, local), local + dt.timedelta(hours=1))
            return next_opening(script.hours, morning) or morning
    return None


def _at(day: dt.date, clock: dt.time, local: dt.datetime) -> dt.datetime:
    return dt.datetime.combine(day, clock, local.tzinfo)
