"""Another time: “an hour later”, «не 15 а 25», “actually Friday”."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from dialogs.reading.correcting.said import Said, best
from dialogs.reading.dates import find_timings
from dialogs.reading.numbers import numerals
from dialogs.reading.values import Timing

_HOURS = 24
_NOON = 12
_LATEST_AFTERNOON = 9
"""The last hour that “at nine” means after noon when an afternoon was spoken of."""
_DAYS = {"d": 1, "w": 7, "M": 30}
_MINUTES = {"h": 60, "H": 30, "m": 1}


def change_timing(old: Timing, said: Said, now: dt.datetime) -> Timing | None:
    """The new time; a new hour keeps the day that is known, a new day the hour."""
    moved = _moved(old, said) or _other_day(old, said, now)
    if moved:
        return moved
    told = best(find_timings(said.accepted, now=now))
    if told is None or told == old:
        # The reader of dates knows itself what “not on Thursday but” rules out.
        told = best(one for one in find_timings(said.raw, now=now) if one.value != old)
    if told:
        return _with_known_hour(old, told)
    answer = best(find_timings(said.accepted, asked=True, now=now))
    if answer and _names_hour(answer):
        return replace(answer, start=old.start, end=old.end)
    if answer and any(one.ordinal for one in numerals(said.accepted)):
        return _with_known_hour(old, answer)  # “the 11th” is no hour
    return _by_number(old, said) or answer


def _moved(old: Timing, said: Said) -> Timing | None:
    unit = next((one for one in said.letters if one in "hHmdwM"), None)
    if unit is None or not said.sign:
        return None
    amount = (said.number() or 1) * said.sign
    if unit in _MINUTES:
        return _other_clock(old, round(amount * _MINUTES[unit]))
    if old.start is None and old.end is None:
        return None
    step = dt.timedelta(days=round(amount * _DAYS[unit]))
    return replace(
        old,
        start=old.start and old.start + step,
        end=old.end and old.end + step,
    )


def _other_day(old: Timing, said: Said, now: dt.datetime) -> Timing | None:
    """“Not the 28th but the 27th”: a number in the place of the day that is known."""
    if said.rejected is None or old.start is None or old.start != old.end:
        return None
    wrong, right = numerals(said.rejected), numerals(said.accepted)
    if len(right) != 1 or [one.value for one in wrong] != [old.start.day]:
        return None
    try:
        day = old.start.replace(day=int(right[0].value))
    except (ValueError, OverflowError):
        return None
    told = best(find_timings(said.accepted, asked=True, now=now))
    part = told.part if told else None
    if part is None:
        return replace(old, start=day, end=day)
    return Timing(start=day, end=day, part=part)


def _other_clock(old: Timing, minutes: int) -> Timing | None:
    clocks = {"time": old.time, "time_from": old.time_from, "time_to": old.time_to}
    moved = {key: _later(clock, minutes) for key, clock in clocks.items() if clock}
    return replace(old, **moved) if moved else None


def _later(clock: str, minutes: int) -> str:
    total = int(clock[:2]) * 60 + int(clock[3:5]) + minutes
    hours, rest = divmod(total % (_HOURS * 60), 60)
    return f"{hours:02}:{rest:02}"


def _by_number(old: Timing, said: Said) -> Timing | None:
    """A bare number is another hour, or another day of the same month."""
    number = said.number()
    if number is None or number != int(number):
        return None
    if old.time:
        return replace(old, time=_same_half(old.time, int(number)))
    if old.start is None or old.start != old.end:
        return None
    try:
        day = old.start.replace(day=int(number))
    except (ValueError, OverflowError):
        return None
    return replace(old, start=day, end=day)


def _same_half(old: str, hour: int) -> str:
    afternoon = int(old[:2]) >= _NOON and 1 <= hour <= _LATEST_AFTERNOON
    return f"{(hour + _NOON if afternoon else hour) % _HOURS:02}:00"


def _with_known_hour(old: Timing, new: Timing) -> Timing:
    one_day = new.start is not None and new.start == new.end
    if old.time and one_day and not _names_hour(new):
        return replace(new, time=old.time)
    return new


def _names_hour(timing: Timing) -> bool:
    return bool(timing.time or timing.time_from or timing.time_to or timing.part)
