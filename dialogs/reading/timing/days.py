"""Rules for single days: dates, weekdays, days of a month, holidays."""

from __future__ import annotations

import datetime as dt

from dialogs.reading.timing.calendar import (
    DAY,
    Days,
    in_year,
    moved,
    next_date,
    next_day_of_month,
    one_day,
    period,
    safe_date,
)
from dialogs.reading.timing.hours import FEMININE, clock_of
from dialogs.reading.timing.items import (
    DAYS,
    SIDES,
    SIGNS,
    WHEN,
    Clock,
    Item,
    Match,
    rule,
)

STEPS = {"n": 1, "c": 0, "u": 1, "l": -1, "L": -2, "y": -1}


_HOURS = 24
_NOON = 12
_WORDS = frozenset("_=t")
"""Symbols of words behind which “first” is when something is done."""
LAST_DAY = 31
_LEAP_YEAR = 2024


def date_of(match: Match, day: Item) -> Days | None:
    """A day of the month `m`, in the year `y` or the nearest one."""
    first = _one_date(match, day.low)
    last = first if day.exact else _one_date(match, day.high)
    if first is None or last is None:
        return None
    if last < first:  # today is between them
        first = in_year(first, last.year)
    return Days(first, last, dated=match.get("y") is not None)


def _one_date(match: Match, day: float) -> dt.date | None:
    month, year = int(match.one("m").low) + 1, match.get("y")
    if day != int(day) or not 1 <= day <= LAST_DAY:
        return None
    if year is not None:
        return safe_date(year_of(year), month, int(day))
    return next_date(match.context.today, month, int(day))


def year_of(item: Item) -> int:
    """A year in full: “15” after a date is 2015."""
    year = int(item.low)
    if year >= 100:  # noqa: PLR2004
        return year
    return year + (2000 if year < 50 else 1900)  # noqa: PLR2004


def _date(match: Match) -> Item | None:
    day, year = match.one("d"), match.get("y")
    if year and year.symbol == "N" and year.whole < _HOURS:
        return None  # “30 November at 9” without its “at”
    if _never_comes(match, day):
        return match.make(SIGNS["other"])
    days = date_of(match, day)
    return match.make(DAYS, days=days, word="date") if days else None


def _never_comes(match: Match, day: Item) -> bool:
    """“31 February” is no February: such a day is in no year."""
    month = int(match.one("m").low) + 1
    known = day.exact and 1 <= day.whole <= LAST_DAY
    return known and safe_date(_LEAP_YEAR, month, day.whole) is None


def _month_first(match: Match) -> Item | None:
    if not match.context.table.number_follows_month:
        return None
    return _date(match)


def _two_days_of_month(match: Match) -> Item | None:
    """“From 1 to 10 December”: the month belongs to both days."""
    first = date_of(match, match.one("one"))
    last = date_of(match, match.one("other"))
    if first is None or last is None:
        return None
    start = first.start
    if start > last.end:
        start = in_year(start, last.end.year)
    if start > last.end:
        return None
    return match.make(DAYS, days=Days(start, last.end), word="range")


def _day_of_period(match: Match) -> Item | None:
    """“The 20th of this month”."""
    number, steps = match.one("d"), STEPS[match.one("s").symbol]
    if match.one("u").word != "month":
        return None
    month = period("month", match.context.today, steps)
    day = safe_date(month.start.year, month.start.month, max(number.whole, 0))
    return match.make(DAYS, days=one_day(day), word="date") if day else None


def _near(match: Match) -> Item | None:
    day = moved(match.context.today, match.items[0].low, "day")
    return match.make(DAYS, days=one_day(day), word="near")


def _near_part(match: Match) -> Item | None:
    """“Tonight”, “this morning”: a part of a day near today."""
    part = match.one("p")
    steps = part.low if part.symbol == "I" else STEPS[match.one("s").symbol]
    day = moved(match.context.today, steps, "day")
    clock = Clock(part=part.word)
    return match.make(WHEN, days=one_day(day), clock=clock, word="near")


def nth_day_of_month(match: Match) -> Item | None:
    """A day of the month alone: “the 25th”, «5–6 числа»."""
    number = match.one("d")
    low, high = int(number.low), int(number.high)
    if not 1 <= low <= high <= LAST_DAY:
        return None
    start = next_day_of_month(match.context.today, low)
    if start is None:
        return None
    last = next_day_of_month(start, high)
    return match.make(DAYS, days=Days(start, last), word="day") if last else None


def _bounded_day(match: Match) -> Item | None:
    """«Числа до десятого»."""
    made = nth_day_of_month(match)
    bound = SIDES[match.one("b").symbol]
    return made._replace(days=made.days.bounded(bound)) if made else None


def _are_hours(match: Match) -> bool:
    """“Od dwunastej do drugiej”: a day is masculine in Polish, an hour feminine."""
    said = (match.one("one"), match.one("other"))
    return all(one.word.endswith(FEMININE) for one in said)


def _two_nth_days(match: Match) -> Item | None:
    """«С первого по десятое», “between the 10th and the 15th”."""
    low, high = match.one("one").whole, match.one("other").whole
    if match.context.table.ordinal_hours and _are_hours(match):
        return None
    if not 1 <= low <= LAST_DAY or not 1 <= high <= LAST_DAY:
        return None
    start = next_day_of_month(match.context.today, low)
    last = start and next_day_of_month(start, high)
    if start is None or last is None:
        return None
    return match.make(DAYS, days=Days(start, last), word="range")


_DAY = "#?(?P<d>[NO])#?"


_YEAR = "(?:,?(?P<y>Y)U?)?"


MONTH = f"(?P<m>[Mm]){_YEAR}"


def _from_day_to_date(match: Match) -> Item | None:
    """“15–20.12”: the month stands only behind the last day."""
    last, number = match.one("l").days, match.one("d").whole
    if match.one("l").word != "literal" or last.start != last.end:
        return None
    if not 1 <= number < last.end.day:
        return None
    days = Days(last.end.replace(day=number), last.end)
    return match.make(DAYS, days=days, word="range")


def _three_numbers(match: Match) -> Item | None:
    """“15 12 2026”."""
    first, second = match.one("a").whole, match.one("b").whole
    if match.context.table.month_first:
        first, second = second, first
    day = safe_date(year_of(match.one("y")), max(second, 0), max(first, 0))
    return match.make(DAYS, days=one_day(day), word="date") if day else None


DATES = (
    rule("(?P<a>N)(?P<b>N)(?P<y>Y)", _three_numbers, needs="Y"),
    rule("f?(?P<d>N)[.,]?[-tb](?P<l>d)", _from_day_to_date, needs="d"),
    rule(
        f"f?(?P<one>[NO])[-tb&v,a](?P<other>[NO])#?{MONTH}",
        _two_days_of_month,
        needs="Mm",
    ),
    rule(f"q(?P<one>[NO])[&-](?P<other>[NO])#?{MONTH}", _two_days_of_month, needs="q"),
    rule(
        "q(?P<m>[Mm])(?P<one>[NO])[-&](?P<other>[NO])(?![UhNMm])",
        _two_days_of_month,
        needs="q",
    ),
    rule(
        "(?P<m>[Mm])(?P<one>[NO])[-tb](?P<other>[NO])(?![UhN])",
        _two_days_of_month,
        needs="Mm",
    ),
    rule(f"{_DAY}(?P<m>[Mm])(?:,?(?P<y>Y)U?)", _date, needs="Mm"),
    rule(f"{_DAY}(?P<m>[Mm])(?P<y>N)(?![UhMN:Zk_=])", _date, needs="Mm"),
    rule(f"{_DAY}(?P<m>[Mm])", _date, needs="Mm"),
    rule(
        "(?<![j])(?P<m>[Mm])(?P<d>[NO]),?(?P<y>Y)?(?![UhNT_/=])",
        _month_first,
        needs="Mm",
    ),
    rule(f"{_DAY}@?(?P<s>[cnlu])(?P<u>U)", _day_of_period, needs="cnlu"),
    rule("(?P<one>[NO])#?[-v&](?P<other>[NO])#", _two_nth_days, needs="#"),
    rule("(?P<d>N)[-/](?P<m>[Mm])[-/](?P<y>[YN])", _date, needs="Mm"),
    rule("#(?P<d>[NO])", nth_day_of_month, needs="#"),
    rule("#(?P<b>[bBaf])(?P<d>[NO])", _bounded_day, needs="#"),
    rule("(?P<d>[NO])#", nth_day_of_month, needs="#"),
    rule("f(?P<one>O)[tb-](?P<other>[ON])", _two_nth_days, needs="f"),
    rule("q(?P<one>O)&(?P<other>O)", _two_nth_days, needs="q"),
    rule("D", _near, needs="D"),
    rule("(?P<p>I)", _near_part, needs="I"),
    rule("(?P<s>[cl])(?P<p>Z)", _near_part, needs="Z"),
)
"""Days that are named by number or by name."""


def _day_after(match: Match) -> Item | None:
    """“Not tomorrow, the day after”: the day after the one that was said."""
    day = match.one("d").days.end + DAY
    return match.make(DAYS, days=one_day(day), word="near")


AFTER_ANOTHER = (
    rule("!@?(?P<d>d)[,;]*p", _day_after, needs="p"),
    rule("p(?P<d>d)", _day_after, needs="p"),
)
"""A day that is named from another one."""


def _day_and_hour(match: Match) -> Item | None:
    """“27 at 11”: a number over the hours of a clock beside one of an hour."""
    made, clock = nth_day_of_month(match), clock_of(match.one("n"))
    if match.one("d").low <= _NOON or made is None or clock is None:
        return None
    return match.make(WHEN, days=made.days, clock=clock, word="day")


def _ordinal_day(match: Match) -> Item | None:
    """“The 11th”; “I have to ask first” names no day."""
    adverb = match.one("d").word in match.context.table.adverbs
    return None if adverb and match.before() in _WORDS else nth_day_of_month(match)


ASKED = (
    rule("(?<![@aBbft])(?P<d>N)@(?P<n>N)(?![UhT#M/NO])", _day_and_hour, needs="N"),
    rule("^(?P<d>N)[.,]?$", nth_day_of_month, needs="N"),
    rule("f(?P<one>N)t(?P<other>N)", _two_nth_days, needs="t"),
    rule("(?P<one>O)[-v&,](?P<other>O)", _two_nth_days, needs="O"),
    rule("(?P<d>O)(?![dMU_=])", _ordinal_day, needs="O"),
)
"""What is a day only as an answer to “when?”."""
