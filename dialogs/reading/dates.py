"""When: dates, periods, hours, deadlines, and answers to “when?” that name none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, get_args

from msgspec.structs import replace

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.languages.shapes.dates import Dates
from dialogs.reading.telling import Reader, answering
from dialogs.reading.text import Lang, Text
from dialogs.reading.timing.calendar import DAY, Days
from dialogs.reading.timing.choosing import meant
from dialogs.reading.timing.gluing import parted
from dialogs.reading.timing.hours import settled
from dialogs.reading.timing.items import (
    CLOCK,
    DAYS,
    NO_CLOCK,
    WHEN,
    Clock,
    Context,
    Item,
)
from dialogs.reading.timing.joining import together
from dialogs.reading.timing.lexing import lex, may_hold_time
from dialogs.reading.timing.reading import rewritten
from dialogs.reading.timing.stances import find_stance
from dialogs.reading.values import Found, Timing

ALONE = 0.5
"""Certainty of an hour that stands without a day."""

_DAY_FIRST = ("Europe/", "Africa/", "Asia/", "Australia/", "Pacific/Auckland")
"""Zones where English, too, has the day before the month."""

_HOUR = 60
_DAY_HOURS = 24
_LONG_AGO = 365
_DENIED = 2
"""Words before “before” of which one may deny what is done: “don't come”."""
PART = 0.6
"""Certainty of a part of the day alone: “it leaks since the morning, be quick”."""

Part = Literal["morning", "noon", "afternoon", "evening", "night"]
_PARTS: Mapping[str, Part] = {part: part for part in get_args(Part)}

Span = tuple[dt.date | None, dt.date | None]


def find_timings(
    text: Text,
    *,
    asked: bool = False,
    now: dt.datetime,
) -> tuple[Found[Timing], ...]:
    """Times in order of appearance; those that are over are left out.

    A stance (“as soon as possible”, “not decided”) is read only where no time is.
    Of the zone of `now` only where it lies counts: London writes 3/12 for 3 December.
    """
    zone = getattr(now.tzinfo, "key", "")
    return _read(text, asked, (now.replace(tzinfo=None), zone.startswith(_DAY_FIRST)))


def begins_after(text: Text) -> bool:
    """Whether a message begins with “after” or the like: it may tell an event."""
    after = LANGUAGES[text.lang].dates.signs["after"].split("|")
    return bool(text.forms) and text.forms[0] in after


@lru_cache(maxsize=1 << 6)
def _read(
    text: Text,
    asked: bool,  # noqa: FBT001 - a cache key
    moment: tuple[dt.datetime, bool],
) -> tuple[Found[Timing], ...]:
    now, day_first = moment
    text = parted(text)
    table = LANGUAGES[text.lang].dates
    if day_first and table.month_first:
        table = _british(text.lang)
    context = Context(now, text.lang, table, asked)
    found = _times_or_stance(text, context)
    if not asked:
        return found
    found = answering(text, found, _days_or_stance(context), unlike="me")
    return tuple(meant(text, found))


def _days_or_stance(context: Context) -> Reader[Timing]:
    """What other clauses say without the day of these: hours alone say nothing."""

    def read(text: Text) -> tuple[Found[Timing], ...]:
        found = _times_or_stance(text, context)
        return found if all(one.certainty > PART for one in found) else ()

    return read


def _times_or_stance(text: Text, context: Context) -> tuple[Found[Timing], ...]:
    asked = context.asked
    found = tuple(_timings(text, context)) if may_hold_time(text, context) else ()
    sure = any(one.certainty != PART for one in found)
    if found and (sure or not asked):
        return found
    stance = find_stance(text, asked=asked)
    if found and (stance is None or stance.value.status != "asap"):
        return found
    return (stance,) if stance else ()


@lru_cache(maxsize=4)
def _british(lang: Lang) -> Dates:
    return replace(LANGUAGES[lang].dates, month_first=False)


def read_times(text: Text, context: Context) -> tuple[Sequence[Item], frozenset[int]]:
    """Items of whole times, past ones included, and tokens that mean “about”."""
    row, about = lex(text, context)
    row = rewritten(row, context)
    return [item for item in row if item.symbol in (DAYS, WHEN, CLOCK)], about


def _timings(text: Text, context: Context) -> Iterator[Found[Timing]]:
    items, about = read_times(text, context)
    items = _together(items) if context.asked else items
    for item in items:
        if item.symbol == CLOCK and not context.asked:
            continue  # an hour alone may be anything: opening hours, a price, a size
        clock = NO_CLOCK if item.symbol == DAYS else settled(item.clock)
        span = _span(text, item, clock, context=context)
        if span is None:
            continue
        start, end = text.tokens[item.first].start, text.tokens[item.last - 1].end
        approx = any(item.first - 1 <= at <= item.last for at in about)
        timing = _timing(span, clock, item, approx=approx)
        yield Found(timing, start, end, text.raw[start:end], _certainty(item))


def _together(items: Sequence[Item]) -> Sequence[Item]:
    """The only day of an answer with its only hours, however far apart they stand."""
    clocks = [one for one in items if one.symbol == CLOCK]
    days = [one for one in items if one.symbol != CLOCK]
    if len(clocks) != 1 or len(days) != 1 or days[0].clock.start is not None:
        return items
    clock = together([clocks[0].clock], [days[0].clock.part])
    first = min(one.first for one in items)
    last = max(one.last for one in items)
    return [days[0]._replace(symbol=WHEN, first=first, last=last, clock=clock)]


def _span(text: Text, item: Item, clock: Clock, *, context: Context) -> Span | None:
    """The first and the last day of an item; None when all of it is over."""
    if item.symbol == CLOCK:
        if _any_day(item):
            return None, None
        day = _day_of(clock, context)
        return day, day
    if item.days.recurring:
        return None, None
    start, end = _bounds(item.days)
    if item.days.bound == "before" and _is_denied(text, item):
        start, end = (
            end and (end if item.days.start == item.days.end else end + DAY),
            None,
        )
    if end is None and start and start < context.today - _LONG_AGO * DAY:
        return None  # “from 1960” says how old something is
    start = start and max(start, context.today)
    if end is not None and end < (start or context.today):
        return None
    return start, end


def _timing(span: Span, clock: Clock, item: Item, *, approx: bool) -> Timing:
    point = clock.start == clock.end
    return Timing(
        start=span[0],
        end=span[1],
        time=_written(clock.start) if point else None,
        time_from=None if point else _written(clock.start),
        time_to=None if point else _written(clock.end),
        part=_PARTS.get(clock.part),
        recurring=item.days.recurring or ("daily" if _any_day(item) else None),
        approx=approx or item.word == "relative",
    )


def _any_day(item: Item) -> bool:
    """Whether hours are told and no day: “after 19” holds on any of them."""
    clock = item.clock
    return item.symbol == CLOCK and clock.start is not None and clock.end is None


def _bounds(days: Days) -> Span:
    if days.bound == "before":
        one_day = days.start == days.end
        return None, days.start if one_day else days.start - DAY
    if days.bound == "by":
        return None, days.start
    if days.bound == "after":
        return days.end + DAY, None
    if days.bound == "from":
        return days.start, None
    return days.start, days.end


def _is_denied(text: Text, item: Item) -> bool:
    """Whether nothing is to happen before: “don't come before the 10th”."""
    denying = LANGUAGES[text.lang].money.nots
    return not denying.isdisjoint(text.forms[max(0, item.first - _DENIED) : item.first])


def _day_of(clock: Clock, context: Context) -> dt.date:
    """The day of an hour alone: today, or tomorrow when it has passed."""
    minute = clock.start if clock.end is None else clock.end
    passed = context.now.hour * _HOUR + context.now.minute
    over = minute is not None and minute <= passed
    return context.today + DAY if over else context.today


def _written(minute: int | None) -> str | None:
    if minute is None:
        return None
    return f"{minute // _HOUR % _DAY_HOURS:02}:{minute % _HOUR:02}"


def _certainty(item: Item) -> float:
    if item.symbol == CLOCK:
        return ALONE
    if item.word == "part":
        return PART
    return 0.9 if item.days.bound or item.word in ("relative", "day") else 1.0
