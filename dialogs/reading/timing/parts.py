"""Rules for parts of periods: beginnings, halves, “the first week of May”."""

from __future__ import annotations

from dialogs.reading.timing.calendar import (
    DAY,
    MONTHS,
    SATURDAY,
    WEEK,
    Days,
    month_days,
    nth_weekday,
    period,
)
from dialogs.reading.timing.items import DAYS, Item, Match, rule

_DAYS = 366
_DECADES = {1: (1, 10), 2: (11, 20), 3: (21, 31)}


def _part(match: Match) -> Item | None:
    """The beginning, middle or end of a period."""
    whole = match.one("d")
    unit, today = whole.word, match.context.today
    side = match.one("side").symbol
    if unit == "day" and whole.symbol == "U":
        return None
    if whole.symbol == DAYS and whole.word in ("date", "day", "near", "weekday"):
        days = whole.days.bounded("from") if side == "s" else None
    elif whole.symbol == DAYS:
        days = part_of(whole.days, side)
    else:
        days = part_of(period(unit, today), side)
        if days and days.end < today:
            days = part_of(period(unit, today, 1), side)
    return match.make(DAYS, days=days, word=side) if days else None


def _end_of_unit(match: Match) -> Item | None:
    """“EOY”: the end of the year it is."""
    days = part_of(period(match.one("d").word, match.context.today), "e")
    return match.make(DAYS, days=days, word="e") if days else None


def part_of(days: Days, side: str) -> Days | None:
    """The days of a part: 1–10, 11–20, 21–last of a month, some days of a week."""
    if days.grain == "month":
        tenth, twentieth = days.start + 9 * DAY, days.start + 19 * DAY
        parts = {
            "s": (days.start, tenth),
            "x": (tenth + DAY, twentieth),
            "e": (twentieth + DAY, days.end),
        }
        return Days(*parts[side])
    if days.grain in ("week", "weekend"):
        shift = {"s": (0, 2), "x": (1, 3), "e": (4, 6)}[side]
        return Days(days.start + shift[0] * DAY, days.start + shift[1] * DAY)
    if days.grain == "day":
        return days if days.start == days.end else _third(days, side)
    if days.grain in ("year", "quarter", "half_year", "season"):
        return _part_by_months(days, side)
    return None


def _part_by_months(days: Days, side: str) -> Days:
    year, month = days.start.year, days.start.month
    first = {
        "year": {"s": (0, 2), "x": (5, 6), "e": (11, 11)},
        "half_year": {"s": (0, 1), "x": (2, 3), "e": (4, 5)},
    }.get(days.grain, {"s": (0, 0), "x": (1, 1), "e": (2, 2)})[side]
    start = month_days(year, month + first[0]).start
    return Days(start, month_days(year, month + first[1]).end, "month")


def _third(days: Days, side: str) -> Days:
    size = (days.end - days.start).days // 3
    if side == "s":
        return Days(days.start, days.start + size * DAY)
    if side == "e":
        return Days(days.end - size * DAY, days.end)
    return Days(days.start + size * DAY, days.end - size * DAY)


def _span_of_parts(match: Match) -> Item | None:
    """«Конец апреля — начало мая» is two items; «начало-середина мая» is one."""
    days = match.one("d").days
    one = part_of(days, match.one("one").symbol)
    other = part_of(days, match.one("side").symbol)
    if not one or not other or other.end < one.start:
        return None
    return match.make(DAYS, days=Days(one.start, other.end), word="e")


def _half(match: Match) -> Item | None:
    """“The first half of December”."""
    number = match.one("n")
    first = number.symbol != "l" and number.whole == 1
    if number.symbol == "O" and number.whole not in (1, 2):
        return None
    today = match.context.today
    whole = match.one("d")
    days = whole.days if whole.symbol == DAYS else period(whole.word, today)
    days = _half_of(days, first=first)
    if whole.symbol == "U" and days.end < today:
        days = _half_of(period(whole.word, today, 1), first=first)
    return match.make(DAYS, days=days, word="half")


def _half_of(days: Days, *, first: bool) -> Days:
    middle = days.start + (days.end - days.start) // 2
    if days.grain == "month":
        middle = days.start + 14 * DAY
    if days.grain == "year":
        middle = month_days(days.start.year, MONTHS // 2).end
    if first:
        return Days(days.start, middle)
    return Days(middle + DAY, days.end)


def _tens(match: Match) -> Item | None:
    """«В двадцатых числах»: the days that begin with a two."""
    number = match.one("n")
    days = match.one("d").days
    if days.grain != "month":
        return None
    if number.symbol == "l":
        return match.make(DAYS, days=Days(days.end - 6 * DAY, days.end), word="tens")
    if number.whole == 1:
        return match.make(
            DAYS, days=Days(days.start, days.start + 6 * DAY), word="tens"
        )
    if number.whole not in (10, 20):
        return None
    first = days.start + (number.whole - 1) * DAY
    return match.make(DAYS, days=Days(first, first + 9 * DAY), word="tens")


def _nth_in(match: Match) -> Item | None:
    """“The first week of December”, “the third day of May”, «вторая декада»."""
    number, last = match.get("n"), match.get("last")
    unit, days = match.one("u").word, match.one("d").days
    nth = number.whole if number else 1
    if nth > _DAYS:
        return None
    if last:
        nth = -max(nth, 2) if last.symbol == "L" else -nth
    elif number is None:
        return None
    made = {"week": _nth_week, "day": _nth_day, "decade": _nth_decade}.get(unit)
    found = made(days, nth) if made and nth else None
    return match.make(DAYS, days=found, word="nth") if found else None


def _nth_weekend(match: Match) -> Item | None:
    number, days = match.one("n"), match.one("d").days
    if number.symbol == "O" and not 1 <= number.whole <= 5:  # noqa: PLR2004 - in a month
        return None
    nth = -1 if number.symbol == "l" else number.whole
    saturday = nth_weekday(days, SATURDAY, nth)
    made = Days(saturday, saturday + DAY, "weekend")
    return match.make(DAYS, days=made, word="weekend")


def _nth_week(days: Days, nth: int) -> Days | None:
    if nth < 0:
        end = days.end + (nth + 1) * WEEK * DAY
        return Days(end - (WEEK - 1) * DAY, end) if end >= days.start else None
    start = days.start + (nth - 1) * WEEK * DAY
    return Days(start, min(start + 6 * DAY, days.end)) if start <= days.end else None


def _nth_day(days: Days, nth: int) -> Days | None:
    day = days.end + (nth + 1) * DAY if nth < 0 else days.start + (nth - 1) * DAY
    return Days(day, day) if days.start <= day <= days.end else None


def _nth_decade(days: Days, nth: int) -> Days | None:
    if nth < 0:
        nth = 3
    if nth not in _DECADES or days.grain != "month":
        return None
    first, last = _DECADES[nth]
    end = days.end if last > days.end.day else days.start.replace(day=last)
    return Days(days.start.replace(day=first), end)


def _nth_weekday_in(match: Match) -> Item | None:
    number = match.one("n")
    nth = -1 if number.symbol == "l" else number.whole
    days = match.one("d").days
    if not -1 <= nth <= 60 or nth == 0 or days.grain == "day":  # noqa: PLR2004
        return None
    day = nth_weekday(days, int(match.one("w").low), nth)
    return match.make(DAYS, days=Days(day, day), word="date")


PARTS = (
    rule("(?P<d>C)", _end_of_unit, needs="C"),
    rule("(?P<n>[Ol])[Px][@j]?(?P<d>[dU])", _half, needs="Px"),
    rule("(?P<d>d),?(?P<n>[Ol])[Px]", _half, needs="Px"),
    rule("(?P<n>[NOl])_?G[@j]?(?P<d>d)", _tens, needs="G"),
    rule("(?P<n>O)?(?P<last>[lL])?(?P<u>U)[@j]?(?P<d>d)", _nth_in, needs="U"),
    rule("(?P<n>[Ol])K[@j]?(?P<d>d)", _nth_weekend, needs="K"),
    rule("(?P<n>[Ol])(?P<w>W)[@j]?(?P<d>d)", _nth_weekday_in, needs="W"),
    rule("(?P<one>[sx])[-vt]+(?P<side>[xe])[-@j]?(?P<d>d)", _span_of_parts, needs="sx"),
    rule("(?P<side>[sxe])[@j-]?(?P<d>[dU])", _part, needs="sxe"),
    rule("(?P<d>d),?[@j]?(?P<side>[sxe])(?![-v]?[dU])", _part, needs="sxe"),
)
"""Parts of periods."""
