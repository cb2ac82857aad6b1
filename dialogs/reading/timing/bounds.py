"""Rules for days with a bound, ranges, choices and days that come back."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from dialogs.reading.timing.calendar import DAY, WEEK, Days, safe_date
from dialogs.reading.timing.items import (
    DAYS,
    NO_DAYS,
    SIDES,
    Item,
    Match,
    rule,
)

_SEVERAL = ("date", "range", "day")  # «с 5–10 декабря» says both ends
_A_YEAR = 366


def _range(match: Match) -> Item | None:
    """From one day to another, both inclusive."""
    first, last = match.one("n").days, match.one("l").days
    if first.recurring or last.recurring or first.bound or last.bound:
        return None
    start, end = first.start, last.end
    if end < start:
        start, end = _reordered(match, first, last)
    if end < start:
        return None
    days = Days(start, end, first.grain, dated=first.dated, bound="")
    return match.make(DAYS, days=days, word="range")


def _reordered(match: Match, first: Days, last: Days) -> tuple[dt.date, dt.date]:
    weekdays = match.one("l").word == "weekday"
    if weekdays:
        return first.start, last.end + 7 * DAY
    back = safe_date(first.start.year - 1, first.start.month, first.start.day)
    if back and (last.end - back).days < _A_YEAR:
        return back, last.end
    return first.start, last.end


def _choice(match: Match) -> Item | None:
    """“Saturday or Sunday”: from the first to the last of the days."""
    days = [item.days for item in match.items if item.symbol == DAYS]
    if any(one.recurring or one.bound for one in days):
        return None
    if _said_in_order(match):
        later = WEEK * DAY
        days[-1] = Days(days[-1].start + later, days[-1].end + later)
    start, end = min(one.start for one in days), max(one.end for one in days)
    made = Days(start, end, days[0].grain)
    return match.make(DAYS, days=made, word="range")


def _said_in_order(match: Match) -> bool:
    """«Понедельник или вторник» said on a Monday: the Tuesday after that Monday."""
    first, last = match.items[0], match.items[-1]
    if first.word != "weekday" or last.word != "weekday":
        return False
    return last.days.start < first.days.start and first.low < last.low


def _bounded(match: Match) -> Item | None:
    item = match.one("d")
    sign = match.one("b")
    if item.days.recurring or item.days.bound:
        return None
    days = item.days
    if sign.symbol == "f" and days.start != days.end and item.word in _SEVERAL:
        return match.make(DAYS, days=days, word=item.word)
    if sign.symbol in "bB":
        days = _as_deadline(days, item.word)
    return match.make(DAYS, days=days.bounded(SIDES[sign.symbol]), word=item.word)


def _as_deadline(days: Days, part: str) -> Days:
    """By the end of something is its last day, by the middle the day in between."""
    if part == "e":
        return replace(days, start=days.end)
    if part == "x":
        middle = days.start + (days.end - days.start) // 2
        return replace(days, start=middle, end=middle)
    return days


def _both_bounds(match: Match) -> Item | None:
    """“Not before the 10th and not after the 15th”."""
    first, last = match.one("n").days, match.one("l").days
    if last.end < first.start:
        return None
    return match.make(DAYS, days=Days(first.start, last.end), word="range")


def _weekly(match: Match) -> Item | None:
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    said = [item for item in match.items if item.symbol in "VWw"]
    days = ",".join(names[int(item.low)] for item in said)
    made = replace(NO_DAYS, recurring=f"weekly:{days}")
    return match.make(DAYS, days=made)


def _returning(match: Match) -> Item | None:
    made = replace(NO_DAYS, recurring=match.one("s").word)
    return match.make(DAYS, days=made)


RETURNING = (
    rule("@?V(?:[,&v]+@?V)*", _weekly, needs="V"),
    rule("E(?:[Ww])(?:[,&v]+E?[Ww])*", _weekly, needs="E"),
    rule("@?(?P<s>J)", _returning, needs="J"),
)
"""Days that come back; tried before single weekdays."""


def _not_before(match: Match) -> Item | None:
    """“Before the 20th I can't”: from that day on."""
    said = match.one("d")
    if said.word == "relative":
        return match.make(DAYS, days=said.days, word=said.word)
    return match.make(DAYS, days=said.days.bounded("from"))


def _not_before_part(match: Match) -> Item | None:
    """“The 20th, before that I can't”; the end of January still ends with it."""
    item = match.one("d")
    days = item.days
    if days.start == days.end and item.word != "relative":
        days = days.bounded("from")
    return match.make(DAYS, days=days, word=item.word)


NOT_BEFORE = (
    rule("b(?P<d>d)[,_]{0,2}X", _not_before, needs="X"),
    rule("X[,_]?b(?P<d>d)", _not_before, needs="X"),
    rule("(?P<d>d),?bX", _not_before_part, needs="X"),
)
"""Days until which somebody cannot."""


def _whichever(match: Match) -> Item | None:
    """«Хоть весной, хоть летом» names no time: any will do."""
    days = [item.days for item in match.items if item.symbol == DAYS]
    long = all(one.end - one.start > WEEK * DAY for one in days)
    return match.make("=") if long else None


def _after_weekend(match: Match) -> Item | None:
    """«Через выходные, в понедельник»."""
    days = match.one("d").days
    if match.one("d").word != "weekend" or days.bound:
        return None
    return match.make(DAYS, days=days.bounded("after"), word="weekend")


def _event_day(match: Match) -> Item | None:
    """“Before my holiday, that is January 10”: a deadline on the day of the event."""
    days = match.one("d").days
    told = match.context.asked and not (days.bound or days.recurring)
    return match.make(DAYS, days=days.bounded("before")) if told else None


def _after_event(match: Match) -> Item | None:
    """“After we get the keys on December 11”, “keys on the 11th, so after that”."""
    said = match.one("d")
    days = said.days
    if said.word != "date" or days.start != days.end or days.bound:
        return None
    return match.make(DAYS, days=days.bounded("from"))


BOUNDS = (
    *NOT_BEFORE,
    rule(r"\+@?d(?:,?\+@?d)+", _whichever, needs="+"),
    rule("^b_,(?P<d>d)$", _event_day, needs="b"),
    rule("a[_=]{1,4}[@j]?(?P<d>d)(?=[,;]|$)", _after_event, needs="a"),
    rule("(?P<d>d)[,;_=]{1,3}a[_c]?$", _after_event, needs="a"),
    rule("i(?P<d>d)(?=,)", _after_weekend, needs="i"),
    rule("f?(?P<n>d),?[-tb](?P<l>d)", _range, needs="-tb"),
    rule("f(?P<n>d)@?&(?P<l>d)", _range, needs="f"),
    rule("q(?P<n>d)[&-](?P<l>d)", _range, needs="q"),
    rule("[af](?P<n>d)[,;&]*[bB](?P<l>d)", _both_bounds, needs="af"),
    rule("d(?:,?@?v,?@?d)+", _choice, needs="v"),
    rule("(?P<b>[bBafy])[@j]?(?P<d>d)", _bounded, needs="bBafy"),
    rule("(?P<b>[bB])-(?P<d>d)", _bounded, needs="bB"),
    rule("(?P<d>d),?(?P<b>B)(?![-@j,]?[drkNMmWwOTZU])", _bounded, needs="B"),
    rule("(?P<d>d)[,;_=t]{1,5}(?P<b>B)(?=[,;]|$)", _bounded, needs="B"),
)
"""Days with their bounds."""
