"""Which of several days answers “when?”, where the others only explain it.

“Next week, Wednesday at 11” asks for Wednesday, “by the holiday, December 31” for a
deadline on that day. Which clause answers `dialogs.reading.telling` has weighed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from msgspec.structs import replace

from dialogs.reading.text import Text
from dialogs.reading.values import Found, Timing

_A_DAY = dt.timedelta(days=1)
_A_WEEK = dt.timedelta(days=7)

Times = Sequence[Found[Timing]]


def meant(text: Text, found: Times) -> Times:
    """The times of an answer without those that only lead to another one."""
    days = [one for one in found if _is_day(one.value)]
    if len(days) != len(found) or len(days) < 2:  # noqa: PLR2004 - one of several
        return found
    return _narrowed(text, found)


def _is_day(time: Timing) -> bool:
    return bool(time.start or time.end or time.recurring)


def _narrowed(text: Text, found: Times) -> Times:
    kept: list[Found[Timing]] = []
    for said in found:
        one = _in_week(kept[-1].value, said) if kept else said
        if kept and (day := _apposed(kept[-1].value, one.value)):
            kept[-1] = _both(text, kept[-1], one, value=day)
        elif kept and _holds(kept[-1].value, one.value):
            kept[-1] = one
        else:
            kept.append(one)
    return kept


def _both(
    text: Text, one: Found[Timing], other: Found[Timing], *, value: Timing
) -> Found[Timing]:
    quote = text.raw[one.start : other.end]
    return replace(one, value=value, end=other.end, quote=quote)


def _apposed(deadline: Timing, day: Timing) -> Timing | None:
    """The deadline on the very day that is said behind it."""
    if deadline.start or deadline.end is None or day.start is None:
        return None
    if day.start != day.end or abs(day.start - deadline.end) > _A_DAY:
        return None
    return replace(day, start=None)


def _in_week(week: Timing, one: Found[Timing]) -> Found[Timing]:
    """“Next week, Wednesday I think”: the Wednesday of that week."""
    day = one.value.start
    if week.start is None or week.end is None or week.end - week.start != 6 * _A_DAY:
        return one
    if day is None or day != one.value.end:
        return one
    if not _A_DAY <= week.start - day <= _A_WEEK:
        return one
    day += _A_WEEK
    return replace(one, value=replace(one.value, start=day, end=day))


def _holds(wide: Timing, near: Timing) -> bool:
    """Whether a period that opens an answer holds the day or the hours behind it."""
    if near.start is None or near.end is None or wide.time or wide.recurring:
        return False
    if (wide.start, wide.end) == (near.start, near.end):
        return not _has_hours(wide) and _has_hours(near)
    begins = wide.start is None or wide.start <= near.start
    ends = wide.end is None or near.end <= wide.end
    return begins and ends


def _has_hours(time: Timing) -> bool:
    return bool(time.time or time.time_from or time.time_to)
