"""Free slots from hours, capacity, notice and what is taken."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from dialogs.qualification.calendar import spans
from dialogs.reading.values import Timing
from dialogs.script.model import Booking

PARTS = {
    "morning": ("06:00", "12:00"),
    "noon": ("11:00", "15:00"),
    "afternoon": ("12:00", "18:00"),
    "evening": ("17:00", "23:59"),
    "night": ("00:00", "06:00"),
}
"""Parts of the day as clock times; an end is not within."""

SATURDAY = 5

NEAR = dt.timedelta(minutes=90)
"""A slot this close to the asked clock time is offered in its place."""


Held = Mapping[dt.datetime, int]
"""How often each start is taken."""

FREE: Held = {}
"""A calendar in which nothing is taken."""


def held(taken: Iterable[dt.datetime], now: dt.datetime) -> Held:
    """How often each start is taken, in the zone of a moment."""
    return Counter(at.astimezone(now.tzinfo) for at in taken)


def free_slots(
    booking: Booking,
    now: dt.datetime,
    *,
    held: Held = FREE,
) -> Iterator[dt.datetime]:
    """Starts that can still be booked, the nearest first.

    A day is cut into `length` from each span's start; a start is free while fewer
    than `capacity` are taken and `notice` minutes are left until it.
    """
    earliest = now + dt.timedelta(minutes=booking.notice)
    today = now.date()
    for ahead in range(booking.days_ahead + 1):
        for at in _starts(booking, today + dt.timedelta(days=ahead), now):
            # A time with a zone is slow to hash, and most calendars are free.
            taken = held.get(at, 0) if held else 0
            if at >= earliest and taken < booking.capacity:
                yield at


def _starts(booking: Booking, day: dt.date, now: dt.datetime) -> Iterator[dt.datetime]:
    date = (day.year, day.month, day.day)
    for start, end in spans(booking.hours, day):
        for minute in range(start, end - booking.length + 1, booking.length):
            yield dt.datetime(*date, *divmod(minute, 60), tzinfo=now.tzinfo)


def fitting(slots: Iterable[dt.datetime], wish: Timing) -> tuple[dt.datetime, ...]:
    """Slots that a wish in words allows, nearest to its clock time first."""
    allowed = [at for at in slots if _on_day(at, wish) and _at_hour(at, wish)]
    if wish.time:
        asked = minutes(wish.time)
        allowed.sort(key=lambda at: (abs(at.hour * 60 + at.minute - asked), at))
    return tuple(allowed)


def minutes(clock: str) -> int:
    """Minutes of the day of “HH:MM”."""
    hour, minute = clock.split(":")[:2]
    return int(hour) * 60 + int(minute)


def _on_day(at: dt.datetime, wish: Timing) -> bool:
    return _is_day(at.date(), wish)


def _is_day(day: dt.date, wish: Timing) -> bool:
    if wish.recurring == "weekdays" and day.weekday() >= SATURDAY:
        return False
    if wish.recurring == "weekends" and day.weekday() < SATURDAY:
        return False
    return (wish.start is None or day >= wish.start) and (
        wish.end is None or day <= wish.end
    )


def _at_hour(at: dt.datetime, wish: Timing) -> bool:
    minute = at.hour * 60 + at.minute
    if wish.time:
        return abs(minute - minutes(wish.time)) <= NEAR.seconds // 60
    since, until = wish.time_from, wish.time_to
    if wish.part and not since and not until:
        since, until = PARTS[wish.part]
    return (since is None or minute >= minutes(since)) and (
        until is None or minute < minutes(until)
    )


def is_exact(at: dt.datetime, wish: Timing) -> bool:
    """Whether a slot is just what was asked: that day and that clock time."""
    return (
        wish.time is not None
        and wish.start == wish.end == at.date()
        and at.hour * 60 + at.minute == minutes(wish.time)
    )


Refusal = Literal["soon", "beyond", "closed", "hours", "taken"]
"""Why a time cannot be had: too soon or past, later than may be booked, a day off,
hours nobody comes at, or others were quicker."""


def refusal(booking: Booking, now: dt.datetime, wish: Timing) -> Refusal:
    """Why no free time fits a wish."""
    today = now.date()
    if wish.start is not None and (wish.start - today).days > booking.days_ahead:
        return "beyond"
    if wish.end is not None and wish.end < today:
        return "soon"
    days = [today + dt.timedelta(days=n) for n in range(booking.days_ahead + 1)]
    wished = [day for day in days if _is_day(day, wish)]
    if not any(spans(booking.hours, day) for day in wished):
        return "closed"
    starts = [at for day in wished for at in _starts(booking, day, now)]
    fit = [at for at in starts if _at_hour(at, wish)]
    if wish.time is not None:
        fit = [at for at in fit if _minute(at) == minutes(wish.time)]
    if not fit:
        return "hours"
    earliest = now + dt.timedelta(minutes=booking.notice)
    return "taken" if any(at >= earliest for at in fit) else "soon"


def nearest(slots: Iterable[dt.datetime], wish: Timing, most: int) -> list[dt.datetime]:
    """The free times next to a wish, by day and then by hour, in their order."""
    return sorted(sorted(slots, key=lambda at: _distance(at, wish))[:most])


def _distance(at: dt.datetime, wish: Timing) -> tuple[int, int, dt.datetime]:
    day, minute = at.date(), _minute(at)
    early = (wish.start - day).days if wish.start and day < wish.start else 0
    late = (day - wish.end).days if wish.end and day > wish.end else 0
    since, until = hours_of(wish)
    off = max(0, since - minute, minute - until)
    return early + late, off, at


def hours_of(wish: Timing) -> tuple[int, int]:
    """First and last minute of the day that a wish allows."""
    if wish.time:
        return minutes(wish.time), minutes(wish.time)
    since, until = wish.time_from, wish.time_to
    if wish.part and not since and not until:
        since, until = PARTS[wish.part]
    return minutes(since or "00:00"), minutes(until or "23:59")


def _minute(at: dt.datetime) -> int:
    return at.hour * 60 + at.minute
