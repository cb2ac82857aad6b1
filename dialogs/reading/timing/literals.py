"""Dates and hours in digits: 15.12.2026, 2026-12-15, 12/15, 18:30, 19-00, 16h30."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from dialogs.reading.timing.calendar import (
    MONTHS,
    Days,
    month_days,
    next_date,
    one_day,
    safe_date,
)
from dialogs.reading.timing.items import Clock, Context

_DASH = r"[-–—−]"
_ISO = re.compile(
    rf"(\d{{4}})(?:{_DASH}|[./])(\d{{1,2}})(?:{_DASH}|[./])(\d{{1,2}})(?!\d)"
)
_FULL = re.compile(
    rf"(\d{{1,2}})\s?(\.|/|{_DASH})\s?(\d{{1,2}})\s?\2\s?(\d{{4}}|\d{{2}})(?![\d.:]\d|\d)",
)
_YEAR_MONTH = re.compile(r"(\d{4})/(\d{1,2})(?![\d./]\d|\d)")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s?[./]\s?(20\d{2})(?![\d./]\d|\d)")
_CLOCK = re.compile(
    r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)(?:\s?[чh]\b)?", re.IGNORECASE
)
_LETTER = re.compile(r"(\d{1,2})\s?[hчг]\s?(\d{2})?(?![\w])", re.IGNORECASE)
_HALF_OF_DAY = re.compile(
    r"(\d{1,2})(?:\s?[:.]\s?(\d{2}))?(?:ish)?\s?([ap])(?:\.?\s?m\b\.?|\b\.?)",
    re.IGNORECASE,
)
_DAY_MONTH = re.compile(r"(\d{1,2})(\s?/\s?|\.)(\d{1,2})(?![\d./]\d|\d|\s?[%])\.?")
_DOTTED = re.compile(rf"(\d{{1,2}})(\.|{_DASH})(\d{{2}})(?![\d.,]\d|\d)")
_GLUED = re.compile(r"[\d][.,/:]$")

_HOURS = 24
_MINUTES = 60
_NOON = 12
_CENTURY = 100
_NEW_CENTURY = 50


class Literal(NamedTuple):
    """What digits say, and the offset behind them."""

    end: int
    days: Days | None = None
    clock: Clock | None = None
    fraction: tuple[int, int] = (0, 0)


def literal_at(
    raw: str, at: int, *, context: Context, hours_follow: str
) -> Literal | None:
    """The date or hour that begins at offset `at`.

    `hours_follow` are the signs that part hours from minutes there: after “at” a dot
    and a dash do, after a day a dot does, elsewhere neither (“12.10” is a date).
    """
    if _GLUED.search(raw, max(0, at - 2), at):
        return None
    dotted = _DOTTED.match(raw, at)
    if dotted and dotted[2] in hours_follow:
        found = _clock(dotted.end(), dotted[1], dotted[3])
        if found:
            return found
    for reader in _EVERYWHERE:
        found = reader(raw, at, context)
        if found:
            return found
    return None


def _iso(raw: str, at: int, _: Context) -> Literal | None:
    match = _ISO.match(raw, at)
    if not match:
        return None
    day = safe_date(*(int(group) for group in match.groups()))
    return Literal(match.end(), days=_dated(day)) if day else None


def _full(raw: str, at: int, context: Context) -> Literal | None:
    match = _FULL.match(raw, at)
    if not match:
        return None
    year = int(match[4])
    if year < _CENTURY:
        year += 2000 if year < _NEW_CENTURY else 1900
    for day, month in _orders(match[1], match[3], context):
        found = safe_date(year, month, day)
        if found:
            return Literal(match.end(), days=_dated(found))
    return None


def _year_and_month(raw: str, at: int, _: Context) -> Literal | None:
    if match := _YEAR_MONTH.match(raw, at):
        year, month = int(match[1]), int(match[2])
    elif match := _MONTH_YEAR.match(raw, at):
        month, year = int(match[1]), int(match[2])
    else:
        return None
    if not 1 <= month <= MONTHS or not safe_date(year, month, 1):
        return None
    return Literal(match.end(), days=month_days(year, month))


def _half_of_day(raw: str, at: int, context: Context) -> Literal | None:
    match = _HALF_OF_DAY.match(raw, at) if context.lang == "en" else None
    if not match or not 1 <= int(match[1]) <= _NOON or int(match[2] or 0) >= _MINUTES:
        return None
    if match[3] in "aA" and match.end() == match.end(3) and not match[2]:
        return None  # “4a” is a flat
    hour = int(match[1]) % _NOON + (_NOON if match[3] in "pP" else 0)
    minute = hour * _MINUTES + int(match[2] or 0)
    grain = "minute" if match[2] else "hour"
    return Literal(match.end(), clock=Clock(minute, minute, grain=grain))


def _colon(raw: str, at: int, _: Context) -> Literal | None:
    match = _CLOCK.match(raw, at)
    return match and _clock(match.end(), match[1], match[2], second=match[3] or "")


def _letter(raw: str, at: int, context: Context) -> Literal | None:
    match = _LETTER.match(raw, at)
    if not match or (not match[2] and context.lang == "ru"):
        return None  # «8 ч» may be a length: the words around will tell
    return _clock(match.end(), match[1], match[2] or "00")


def _day_month(raw: str, at: int, context: Context) -> Literal | None:
    match = _DAY_MONTH.match(raw, at)
    if not match:
        return None
    for day, month in _orders(match[1], match[3], context):
        american = context.lang == "en" and "/" in match[2]
        if not context.asked and len(match[3]) == 1 and not american:
            return None  # «1.5», «дом 12/2»: no date unless one was asked for
        found = 1 <= month <= MONTHS and next_date(context.today, month, day)
        if found:
            fraction = (int(match[1]), int(match[3])) if "/" in match[2] else (0, 0)
            return Literal(match.end(), one_day(found), fraction=fraction)
    return None


def _round_dotted(raw: str, at: int, context: Context) -> Literal | None:
    """«19-00», «12.30»: only minutes that cannot be a month, a day or an hour."""
    match = _DOTTED.match(raw, at)
    if not match or (match[3] != "00" and not _HOURS < int(match[3]) < _MINUTES):
        return None
    if not context.asked and match[2] == ".":
        return None
    return _clock(match.end(), match[1], match[3])


def _clock(
    end: int,
    hour: str,
    minute: str,
    *,
    second: str = "",
) -> Literal | None:
    if int(hour) > _HOURS or int(minute) >= _MINUTES:
        return None
    minutes = int(hour) % _HOURS * _MINUTES + int(minute)
    fixed = int(hour) > _NOON or hour.startswith("0")
    grain = "second" if second else "minute"
    clock = Clock(minutes, minutes, "", fixed, int(second or 0), grain)
    return Literal(end, clock=clock)


def _orders(one: str, other: str, context: Context) -> tuple[tuple[int, int], ...]:
    """Day and month, in the order of the language first."""
    orders = ((int(one), int(other)), (int(other), int(one)))
    return orders[::-1] if context.table.month_first else orders


def _dated(day: dt.date) -> Days:
    return Days(day, day, dated=True)


_EVERYWHERE = (
    _iso,
    _full,
    _year_and_month,
    _half_of_day,
    _colon,
    _letter,
    _round_dotted,
    _day_month,
)
