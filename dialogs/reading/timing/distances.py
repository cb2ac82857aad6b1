"""Rules for what lies some length from now or from a day."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from dialogs.reading.timing.calendar import (
    DAY,
    Days,
    is_length,
    moved,
    one_day,
    period,
    seconds_in,
)
from dialogs.reading.timing.items import DAYS, WHEN, Clock, Item, Match, rule
from dialogs.reading.timing.lengths import MEASURE, finer, measure


def _inverted(match: Match) -> Item | None:
    """«Дней через 10», «недельки через две-три»."""
    number, unit = match.one("n"), match.one("u")
    return _ahead(match, unit.word, low=number.low, high=number.high)


def _relative(match: Match) -> Item | None:
    unit, low, high = measure(match)
    return _ahead(match, unit, low=low, high=high)


def _ahead(match: Match, unit: str, *, low: float, high: float) -> Item | None:
    """An item some units from now; hours are counted from the minute it is."""
    if not is_length(abs(low), unit) or not is_length(abs(high), unit):
        return None
    context = match.context
    seconds = seconds_in(unit)
    if seconds:
        return _step_of_hours(match, seconds * (low + high) / 2, unit)
    first, last = moved(context.today, low, unit), moved(context.today, high, unit)
    if first > last:
        first, last = last, first
    days = Days(first, last, finer(unit))
    return match.make(DAYS, days=days, word="relative")


def _step_of_hours(match: Match, seconds: float, unit: str) -> Item:
    at = match.context.now + dt.timedelta(seconds=seconds)
    minutes = at.hour * _HOUR + at.minute
    clock = Clock(minutes, minutes, second=at.second, grain=finer(unit))
    days = replace(one_day(at.date()), grain=finer(unit))
    return match.make(WHEN, days=days, clock=clock, word="relative")


def _ago(match: Match) -> Item | None:
    unit, low, high = measure(match)
    return _ahead(match, unit, low=-high, high=-low)


def _within(match: Match) -> Item | None:
    """«В течение трёх недель»: from today on."""
    unit, _, high = measure(match)
    if not is_length(high, unit):
        return None
    seconds = seconds_in(unit)
    if seconds:
        made = _step_of_hours(match, seconds * high, unit)
        end = replace(made.clock, start=None)
        return made._replace(clock=end, days=made.days.bounded("within"))
    end_day = moved(match.context.today, high, unit)
    days = Days(match.context.today, end_day, finer(unit), "within")
    return match.make(DAYS, days=days)


def _next_few(match: Match) -> Item | None:
    """“The next three weeks”: from today on, as many units."""
    unit, _, high = measure(match)
    if not is_length(high, unit) or seconds_in(unit):
        return None
    today = match.context.today
    days = Days(today, moved(today, high, unit), unit, count=int(high))
    word = "coming" if "u" in (item.symbol for item in match.items) else "next"
    return match.make(DAYS, days=days, word=word)


def _coming(match: Match) -> Item | None:
    """“2 upcoming weeks”."""
    number, unit = match.one("n"), match.one("u").word
    if not is_length(number.high, unit):
        return None
    today = match.context.today
    count = int(number.high)
    days = Days(today, moved(today, count, unit), unit, count=count)
    return match.make(DAYS, days=days, word="coming")


def _after_length(match: Match) -> Item | None:
    """“After 5 days”: open from then on."""
    made = _relative(match)
    return made._replace(days=made.days.bounded("from")) if made else None


def _days_long(match: Match) -> Item | None:
    """“For 10 days from December 18”."""
    unit, _, high = measure(match)
    start = match.one("d").days.start
    if seconds_in(unit) or not is_length(high, unit):
        return None
    days = Days(start, moved(start, high, unit) - DAY)
    return match.make(DAYS, days=days, word="range")


def _last_few(match: Match) -> Item | None:
    unit, _, high = measure(match)
    if not is_length(high, unit) or seconds_in(unit):
        return None
    today = match.context.today
    start = period(unit, today, -int(high)).start
    end = period(unit, today).start - DAY
    return match.make(DAYS, days=Days(start, end, unit, count=int(high)), word="last")


def _from_feast(match: Match) -> Item | None:
    """«За неделю до Нового года», “three days after Easter”."""
    unit, low, high = measure(match)
    if seconds_in(unit) or not is_length(high, unit):
        return None
    anchor = match.one("d").days
    if match.one("side").symbol == "b":
        first, last = moved(anchor.start, -high, unit), moved(anchor.start, -low, unit)
    else:
        first, last = moved(anchor.end, low, unit), moved(anchor.end, high, unit)
    return match.make(DAYS, days=Days(first, last))


_HOUR = 60
_YEARS = range(20, 100)
_CENTURY = 2000
_NO_ANCHOR = "(?![ba][@j]?[dWMSKncul])"


FEASTS = (
    rule(f"[igu]*{MEASURE}(?P<side>[ba])(?P<d>d)", _from_feast, needs="d"),
    rule("(?P<t>T)f(?P<d>d)", _days_long, needs="f"),
    rule("f(?P<d>d)g?@?(?P<t>T)", _days_long, needs="f"),
)
"""Lengths from a day that was named; tried once days are read."""

RELATIVE = (
    rule("i(?P<u>[Uh])(?P<n>N)(?![_=UhMk])", _inverted, needs="i"),
    rule(f"R[-_@,]*{MEASURE}", _within, needs="R"),
    rule("(?P<u>[Uh])[ij](?P<n>N)", _inverted, needs="ij"),
    rule(f"g(?![nc]U)[unc]?{MEASURE}{_NO_ANCHOR}", _within, needs="g"),
    rule(f"(?<![Ww])[ij]{MEASURE}{_NO_ANCHOR}", _relative, needs="ij"),
    rule("(?P<t>[TUh])>", _relative, needs=">"),
    rule(">(?P<t>[TUh])", _relative, needs=">"),
    rule("(?P<t>[TUh])<", _ago, needs="<"),
    rule("[@jg]*[nu](?P<t>T)", _next_few, needs="T"),
    rule("(?P<n>N)u(?P<u>U)", _coming, needs="u"),
    rule("a(?P<t>T)", _after_length, needs="a"),
    rule("[@jg]*[ly](?P<t>T)", _last_few, needs="T"),
)
"""Lengths from now."""


def _bare(match: Match) -> Item | None:
    """A bare length as the answer to “when?”: so far from now."""
    unit, low, high = measure(match)
    if unit == "second":
        return None
    if unit == "year" and low == high and low in _YEARS:
        # “В 27 году” is a year of this century.
        days = period("year", dt.date(_CENTURY + int(low), 1, 1))
        return match.make(DAYS, days=days)
    return _ahead(match, unit, low=low, high=high)


ASKED = (
    rule("(?P<u>U)(?P<n>N)(?![_=UhM])", _inverted, needs="U"),
    rule("^(?P<t>U)[.,]?$", _bare, needs="U"),
    rule("[bB](?P<t>[TU])", _within, needs="TU"),
    rule("(?P<t>[TU]),?[gB](?![TUdNMW])", _within, needs="TU"),
    rule("(?P<t>T)", _bare, needs="T"),
)
"""What is a time only as an answer to “when?”."""
