"""Rules for days of the week, of this week, the next one or a month."""

from __future__ import annotations

import datetime as dt

from dialogs.reading.timing.calendar import (
    DAY,
    WEEK,
    Days,
    month_days,
    moved,
    next_day_of_month,
    next_weekday,
    nth_weekday,
    one_day,
    period,
    safe_date,
    week_days,
)
from dialogs.reading.timing.days import LAST_DAY, MONTH, STEPS, year_of
from dialogs.reading.timing.hours import FEMININE
from dialogs.reading.timing.items import DAYS, Item, Match, rule

_YEAR = 60
"""Weeks of about a year: farther ahead nobody plans."""


def _weekdays_on(match: Match) -> Item | None:
    """“Three Fridays from now”, “two Thursdays back”."""
    weekday, number = int(match.one("w").low), match.one("n").whole
    if not 1 <= number <= 60:  # noqa: PLR2004 - about a year
        return None
    today = match.context.today
    day = next_weekday(today, weekday) + (number - 1) * WEEK * DAY
    if match.items[-1].symbol == "<":
        day = next_weekday(today - WEEK * DAY, weekday)
        day -= (number - 1 + (day >= today)) * WEEK * DAY
    return match.make(DAYS, days=one_day(day), word="date")


def _weekday(match: Match) -> Item | None:
    """A weekday: the nearest one, or that of the week that was said."""
    today = match.context.today
    weekday = int(match.one("w").low)
    sign = match.get("s")
    if sign is None or sign.symbol == "u":
        day = next_weekday(today, weekday)
    elif sign.symbol == "c":
        day = week_days(today).start + weekday * DAY
        day = day if day >= today else day + WEEK * DAY
    elif sign.symbol == "l":
        day = next_weekday(today - WEEK * DAY, weekday)
        day = day if day < today else day - WEEK * DAY
    else:
        day = week_days(today, 1).start + weekday * DAY
    return match.make(DAYS, days=one_day(day), word="weekday", low=weekday)


def _weekday_of_week(match: Match) -> Item | None:
    """“Wednesday of next week”."""
    if match.one("u").word != "week":
        return None
    steps = STEPS[match.one("s").symbol]
    weekday = int(match.one("w").low)
    day = week_days(match.context.today, steps).start + weekday * DAY
    return match.make(DAYS, days=one_day(day), word="weekday", low=weekday)


def _weekday_in_weeks(match: Match) -> Item | None:
    """«Среда через неделю»: a week after the nearest one."""
    length = match.one("t")
    weeks = length.low if length.symbol == "T" else 1
    if length.word != "week" or weeks > _YEAR:
        return None
    weekday = int(match.one("w").low)
    day = next_weekday(match.context.today, weekday) + int(weeks) * WEEK * DAY
    return match.make(DAYS, days=one_day(day), word="weekday", low=weekday)


def _week_on(match: Match) -> Item | None:
    """“Thursday week”, “a week on Friday”, “a week tomorrow”: a week after that day."""
    length, day = match.one("t"), match.one("w")
    weeks = length.low if length.symbol == "T" else 1
    if match.context.lang != "en" or length.word != "week" or not 1 <= weeks <= _YEAR:
        return None
    today = match.context.today
    near = moved(today, day.low, "day") if day.symbol == "D" else None
    near = near or next_weekday(today, int(day.low))
    return match.make(DAYS, days=one_day(near + int(weeks) * WEEK * DAY), word="date")


def _dated_weekday(match: Match) -> Item | None:
    """“Friday, July 18”: the year is the nearest in which it is a Friday."""
    weekday, date = int(match.one("w").low), match.one("d")
    if date.word not in ("date", "literal") or date.days.start != date.days.end:
        return None
    days = date.days
    if not days.dated:
        days = _matching_year(days.start, weekday, match.context.today)
    return match.make(DAYS, days=days, word="date")


def _matching_year(day: dt.date, weekday: int, today: dt.date) -> Days:
    years = (day.year, day.year - 1, day.year + 1, day.year + 2)
    same = (safe_date(year, day.month, day.day) for year in years)
    near = today - 60 * DAY
    fits = (one for one in same if one and one.weekday() == weekday and one >= near)
    return one_day(next(fits, day))


def _weekday_the_nth(match: Match) -> Item | None:
    """“Tuesday the 19th”."""
    day = next_day_of_month(match.context.today, max(match.one("d").whole, 1))
    number = match.one("d").whole
    if match.context.table.ordinal_hours and match.one("d").word.endswith(FEMININE):
        return None
    if day is None or not 1 <= number <= LAST_DAY:
        return None
    return match.make(DAYS, days=one_day(day), word="date")


def _nth_weekday_of_month(match: Match) -> Item | None:
    """“The first Tuesday in October 2014”, “last Monday of March”."""
    nth = _nth(match.one("n"))
    month = month_of(match)
    if month is None or not nth:
        return None
    day = nth_weekday(month, int(match.one("w").low), nth)
    return match.make(DAYS, days=one_day(day), word="date")


def _nth(item: Item) -> int:
    if item.symbol == "l":
        return -1
    return item.whole if 1 <= item.whole <= 5 else 0  # noqa: PLR2004 - weeks of a month


def month_of(match: Match) -> Days | None:
    """The month of groups `m` and `y`, or of `s` and `u` (“this month”)."""
    today = match.context.today
    if month := match.get("m"):
        number = int(month.low) + 1
        if year := match.get("y"):
            return month_days(year_of(year), number)
        first = month_days(today.year, number)
        return first if first.end >= today else month_days(today.year + 1, number)
    unit = match.one("u")
    if unit.word not in ("month", "year", "quarter"):
        return None
    return period(unit.word, today, STEPS[match.one("s").symbol])


def _weekday_then(match: Match) -> Item | None:
    """«Через неделю в среду»: the Wednesday of that week."""
    length = match.one("t")
    weeks = length.low if length.symbol == "T" else 1
    if length.word != "week" or weeks > _YEAR:
        return None
    weekday = int(match.one("w").low)
    day = week_days(match.context.today, int(weeks)).start + weekday * DAY
    return match.make(DAYS, days=one_day(day), word="weekday", low=weekday)


WEEKDAYS = (
    rule("(?P<w>[Ww]),?[@]?(?P<d>d)(?![Ww])", _dated_weekday, needs="Ww"),
    rule("(?P<d>d),?@?(?P<w>[Ww])", _dated_weekday, needs="Ww"),
    rule("(?P<w>[Ww])(?P<d>O)", _weekday_the_nth, needs="Ww"),
    rule(
        "(?<!A!)(?P<w>[Ww])[@j,f]*(?P<s>[ncul])(?P<u>U)", _weekday_of_week, needs="Ww"
    ),
    rule("(?P<s>[ncul])(?P<u>U),?@?(?P<w>[Ww])", _weekday_of_week, needs="Ww"),
    rule("(?P<w>[Ww])i(?P<t>[TU])", _weekday_in_weeks, needs="i"),
    rule("(?P<s>[ncul])?(?P<w>W)", _weekday, needs="W"),
    rule("(?P<s>[ncul])(?P<w>w)", _weekday, needs="w"),
    rule("(?<=[@bBaf])(?P<w>w)", _weekday, needs="w"),
    rule("(?P<w>w)(?=[-v&t]+[Wwd]|[,@]*[kZ])", _weekday, needs="w"),
    rule("(?<=d[-v&t])(?P<w>w)", _weekday, needs="w"),
)
"""Days of the week."""

WITH_OTHERS = (
    rule("(?<![ncul])(?P<w>[WwD])(?P<t>[UT])(?![<>])", _week_on, needs="UT"),
    rule("(?P<u>U)@?(?P<s>[ncul]),?@?(?P<w>[Ww])", _weekday_of_week, needs="U"),
    rule("(?:(?<=,)|^)(?P<t>[UT])@?(?P<w>[WwD])", _week_on, needs="UT"),
    rule("i(?P<t>[TU])@?(?P<w>W)", _weekday_then, needs="i"),
    rule(
        f"(?P<n>[Ol])(?P<w>[Ww])[@j]?(?:{MONTH}|(?P<s>[cnl])(?P<u>U))",
        _nth_weekday_of_month,
        needs="Ww",
    ),
    rule("(?P<n>N)(?P<w>[VW])[<>]", _weekdays_on, needs="<>"),
)
"""Weekdays that need their neighbours; tried before dates and lengths take those."""

ASKED = (rule("(?P<w>w)", _weekday, needs="w"),)
"""Short names that are weekdays only as an answer to “when?”."""
