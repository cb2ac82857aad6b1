"""Rules for periods and their parts: weeks, months, quarters, seasons, beginnings."""

from __future__ import annotations

import datetime as dt

from dialogs.reading.timing.calendar import (
    DAY,
    Days,
    month_days,
    next_month,
    period,
    weekend,
)
from dialogs.reading.timing.days import STEPS, year_of
from dialogs.reading.timing.items import DAYS, Item, Match, rule

_SEASONS = {"winter": 12, "spring": 3, "summer": 6, "autumn": 9}


_SEASON = 3  # months


_CENTURY = 2000
_FIRST_SHORT_YEAR, _LAST_SHORT_YEAR = 20, 49

_ENOUGH = 14  # days left of a season that is still worth planning for


def _this_or_next(match: Match) -> Item | None:
    """“Next month”, “this quarter”."""
    unit = match.one("u").word
    if unit in ("hour", "minute", "second", "decade"):
        return None
    sign = match.one("s").symbol
    today = match.context.today
    if unit == "day":
        days = period("day", today, STEPS[sign])
    else:
        days = period(unit, today, STEPS[sign])
    return match.make(DAYS, days=days, word=unit)


def _after_next(match: Match) -> Item | None:
    """“The week after next”."""
    unit = match.one("u").word
    if unit not in ("week", "month", "quarter", "year"):
        return None
    return match.make(DAYS, days=period(unit, match.context.today, 2), word=unit)


def _month(match: Match) -> Item | None:
    number = int(match.one("m").low) + 1
    today = match.context.today
    year = _year(match)
    if year:
        days = month_days(year, number)
    elif (sign := match.get("s")) and sign.symbol == "l":
        days = next_month(today, number)
        days = month_days(days.start.year - 1, number)
    else:
        days = next_month(today, number)
    return match.make(DAYS, days=days, word="month", low=number)


def _year(match: Match) -> int | None:
    """The year of groups `y` (a number) or `ys` and `u` (“of next year”)."""
    if year := match.get("y"):
        return year_of(year)
    unit = match.get("u")
    if unit and unit.word == "year":
        return match.context.today.year + STEPS[match.one("ys").symbol]
    return None


def _season(match: Match) -> Item | None:
    first = _SEASONS[match.one("n").word]
    today = match.context.today
    said = _year(match)
    if said:
        return match.make(DAYS, days=_season_days(said, first), word="season")
    sign = match.get("s")
    enough = today + (0 if sign and sign.symbol == "c" else _ENOUGH) * DAY
    days = next(
        found
        for year in range(today.year - 1, today.year + 2)
        if (found := _season_days(year, first)).end >= enough
    )
    if sign and sign.symbol == "n" and days.start <= today:
        days = _season_days(days.start.year + 1, first)
    if sign and sign.symbol == "l":
        days = _season_days(days.start.year - 1, first)
    return match.make(DAYS, days=days, word="season")


def _season_days(year: int, first: int) -> Days:
    start, last = month_days(year, first), month_days(year, first + _SEASON - 1)
    return Days(start.start, last.end, "season")


def _quarter(match: Match) -> Item | None:
    return _part_of_year(match, "quarter", 4)


def _quarter_asked(match: Match) -> Item | None:
    """“1 квартал” as an answer is the first one; else it may be a length."""
    said = match.context.asked and match.one("n").digits
    return _quarter(match) if said else None


def _half_year(match: Match) -> Item | None:
    return _part_of_year(match, "half_year", 2)


def _part_of_year(match: Match, unit: str, parts: int) -> Item | None:
    number = match.one("n").whole
    if match.one("n").symbol == "l":
        number = parts
    if not 1 <= number <= parts or match.one("q").word not in (unit, "half"):
        return None
    today = match.context.today
    year = _year(match)
    month = (number - 1) * 12 // parts + 1
    days = period(unit, dt.date(year or today.year, month, 1))
    if year is None and days.end < today:
        days = period(unit, dt.date(today.year + 1, month, 1))
    return match.make(DAYS, days=days, word=unit)


def _whole_year(match: Match) -> Item | None:
    year = year_of(match.one("y"))
    return match.make(DAYS, days=period("year", dt.date(year, 1, 1)), word="year")


def _weekend(match: Match) -> Item | None:
    today = match.context.today
    sign = match.get("s")
    weeks = {"n": 1, "l": -1, "y": -1}.get(sign.symbol, 0) if sign else 0
    return match.make(DAYS, days=weekend(today, weeks), word="weekend")


def _weekend_of_week(match: Match) -> Item | None:
    steps = STEPS[match.one("s").symbol]
    if match.one("u").word != "week":
        return None
    return match.make(DAYS, days=weekend(match.context.today, steps), word="weekend")


def _short_year(match: Match) -> Item | None:
    """«1 квартал 27 года»."""
    number = match.one("n")
    if match.one("u").word != "year" or not number.digits or not number.exact:
        return None
    if not _FIRST_SHORT_YEAR <= number.whole <= _LAST_SHORT_YEAR:
        return None
    return match.make("Y", low=_CENTURY + number.whole)


_OF_YEAR = "(?:[@j,]?(?:(?P<y>Y)U?|(?P<ys>[ncl])(?P<u>U)))?"


QUARTERS = (
    rule("(?<=[UMmPS])(?P<n>N)(?P<u>U)", _short_year, needs="U"),
    rule(f"^(?P<n>N)(?P<q>U){_OF_YEAR}(?=[,.]?$)", _quarter_asked, needs="U"),
    rule(f"(?P<q>U)(?P<n>N)(?![UhNM]){_OF_YEAR}", _quarter, needs="U"),
    rule(f"(?<=[@jbBaf])(?P<n>N)(?P<q>U)(?![iU]){_OF_YEAR}", _quarter, needs="U"),
)
"""“In 1 quarter” is a quarter of the year; tried before it is a length."""


PERIODS = (
    rule(f"(?P<n>[NOl])(?P<q>U){_OF_YEAR}", _quarter, needs="U"),
    rule(
        f"(?<![dMmS],)(?P<n>[NOl])(?P<q>U|P(?![@j]?[dMmUSnc])){_OF_YEAR}",
        _half_year,
        needs="UP",
    ),
    rule(f"(?P<s>[ncul])?(?P<n>S){_OF_YEAR}", _season, needs="S"),
    rule(f"(?P<s>[ncul])?(?P<m>M){_OF_YEAR}", _month, needs="M"),
    rule("(?<=[sxejBbafnuq@UWKP])(?P<m>m)", _month, needs="m"),
    rule("(?P<m>m)(?:,?(?P<y>Y))", _month, needs="m"),
    rule("(?P<m>m)(?=[-v&t]+[mMd])", _month, needs="m"),
    rule("(?<=d[-v&t])(?P<m>m)", _month, needs="m"),
    rule("K[@j]?(?P<s>[ncul])(?P<u>U)", _weekend_of_week, needs="K"),
    rule("(?P<s>[nculy])?K(?![@j]?[mMd])", _weekend, needs="K"),
    rule("(?P<u>U)an", _after_next, needs="n"),
    rule("(?P<s>[nculLy])(?P<u>U)(?![@j]?[mMd])", _this_or_next, needs="nculLy"),
    rule("(?<=[@jbBaf])(?P<y>Y)U?", _whole_year, needs="Y"),
    rule("(?P<y>Y)U", _whole_year, needs="Y"),
)
"""Periods of the calendar."""


ASKED = (
    rule("(?P<y>Y)U?", _whole_year, needs="Y"),
    rule("(?P<m>m)", _month, needs="m"),
)
"""What is a period only as an answer to “when?”."""
