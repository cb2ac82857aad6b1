"""Rules for hours that only their surroundings make hours, and for their bounds."""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.reading.timing.calendar import DAY
from dialogs.reading.timing.hours import clock_of
from dialogs.reading.timing.items import (
    CLOCK,
    DAYS,
    Clock,
    Item,
    Match,
    rule,
)

_MORNING = 7 * 60  # minutes
_LAST_HOUR = 24
_WEEK = 7 * DAY


def _bare_hour(match: Match) -> Item | None:
    """A number beside a day that can only be its hour: “tomorrow after 6”."""
    number = match.one("n")
    if number.symbol == "O" or (number.low > _LAST_HOUR and not _runs_on(match)):
        return None
    behind = match.behind()
    if behind and behind.symbol == DAYS and behind.days.end - behind.days.start > _WEEK:
        return None  # “4 this winter” are no hours
    clock = clock_of(number)
    return match.make(CLOCK, clock=clock) if clock else None


def _runs_on(match: Match) -> bool:
    """Whether “830” may be an hour with its minutes, and is no price."""
    return match.context.lang == "en" and match.before() in {"@", "a"}


def _one_o_clock(match: Match) -> Item | None:
    """«Завтра в час»."""
    clock = Clock(60, 60, fixed=False)
    return match.make(CLOCK, clock=clock)


def _bare_hours(match: Match) -> Item | None:
    """“From 10 to 12” beside a day."""
    first, last = match.one("n"), match.one("l")
    start, end = clock_of(first), clock_of(last)
    if not start or not end or not first.exact or not last.exact:
        return None
    clock = Clock(start.start, end.end, fixed=start.fixed and end.fixed)
    return match.make(CLOCK, clock=clock)


def _clock_range(match: Match) -> Item | None:
    first, last = match.one("n").clock, match.one("l").clock
    start, end = first.start, last.end
    if start is None or end is None:
        return None
    part = last.part or first.part
    fixed = first.fixed and last.fixed
    if last.fixed and not first.fixed and start < end and end - start > 12 * 60 - 1:
        start = start + 12 * 60 if start + 12 * 60 < end else start
    grain = "minute" if "minute" in (first.grain, last.grain) else first.grain
    clock = Clock(start, end, part, fixed or last.fixed, grain=grain)
    return match.make(CLOCK, clock=clock)


def _clock_from(match: Match) -> Item | None:
    clock = match.one("k").clock
    if clock.start is None or clock.start != clock.end:
        return None
    # “From 8” is a morning where “after 8” is an evening.
    morning = match.items[0].symbol == "f" and clock.start >= _MORNING
    fixed = clock.fixed or morning
    return match.make(CLOCK, clock=replace(clock, end=None, fixed=fixed))


def _clock_until(match: Match) -> Item | None:
    clock = match.one("k").clock
    if clock.start is None or clock.start != clock.end:
        return None
    return match.make(CLOCK, clock=replace(clock, start=None))


def _clock_at(match: Match) -> Item | None:
    return match.make(CLOCK, clock=match.one("k").clock)


def _mixed(match: Match) -> Item | None:
    """“3–4pm”, “8am until 6”: one of the hours is a bare number."""
    ends = []
    for name in ("n", "l"):
        item = match.one(name)
        clock = item.clock if item.symbol == CLOCK else clock_of(item)
        if clock is None or clock.start is None:
            return None
        ends.append(clock)
    first, last = ends
    start, end = first.start or 0, last.end or 0
    noon = 12 * 60
    if not first.fixed and last.fixed and start + noon < end:
        start += noon
    if first.fixed and not last.fixed and end <= start:
        end += noon
    grain = "minute" if "minute" in (first.grain, last.grain) else "hour"
    part = last.part or first.part
    fixed = first.fixed or last.fixed
    return match.make(CLOCK, clock=Clock(start, end, part, fixed, grain=grain))


HOURS = (
    rule("q(?P<n>k)[-&t](?P<l>k)", _clock_range, needs="q"),
    rule("f?(?P<n>k)[-tb&v](?P<l>k)", _clock_range, needs="k"),
    rule("q(?P<n>[NO])[-&t](?P<l>k)", _mixed, needs="q"),
    rule("[f@](?P<n>N)[tb-](?P<l>k)", _mixed, needs="k"),
    rule("(?P<n>N)[-](?P<l>k)", _mixed, needs="k"),
    rule("(?<=[,_=])(?P<n>N)[tb](?P<l>k)", _mixed, needs="k"),
    rule("h[@Bb](?P<k>k)", _clock_at, needs="h"),
    rule("(?P<n>k)[tb-](?P<l>N)(?![MUhT_=#])", _mixed, needs="k"),
    rule("a(?P<n>k)[,;&]*b(?P<l>k)", _clock_range, needs="a"),
    rule("[afy](?P<k>k)", _clock_from, needs="afy"),
    rule("[bBt](?P<k>k)", _clock_until, needs="bBt"),
    rule("h?[@j]+(?P<k>k)", _clock_at, needs="@j"),
)
"""Hours with their bounds."""


def _far_hours(match: Match) -> Item | None:
    """“Tomorrow, somebody will be home from two to five”: the day stands elsewhere."""
    return _bare_hours(match) if match.context.asked else None


_NOT_COUNTED = "(?![UhT#M/NO=]|\\.[NO])"


BARE_HOURS = (
    rule("f(?P<n>N)[tb-](?P<l>N)(?![UhT#M/N])", _far_hours, needs="drJV"),
    rule("q(?P<n>[NO])[t&-](?P<l>[NO])(?![UhT#M/N])", _far_hours, needs="drJV"),
    rule("(?<=[drJVZ])@h(?![@BbN])", _one_o_clock, needs="h"),
    rule("(?<=[drJVZ][aBb])h(?![@BbN])", _one_o_clock, needs="h"),
    rule(
        f"(?<=[drJV])[,@_]{{0,2}}[fq@](?P<n>N)[-tb&](?P<l>N){_NOT_COUNTED}",
        _bare_hours,
        needs="drJV",
    ),
    rule(
        f"(?<=[drJV])[,@]*(?P<n>N)[-tb](?P<l>N){_NOT_COUNTED}",
        _bare_hours,
        needs="drJV",
    ),
    rule(
        f"(?<=[drJVZ][,_])(?<!j)[@](?P<n>[NO]){_NOT_COUNTED}", _bare_hour, needs="drJVZ"
    ),
    rule(f"(?<=[drJVZ])[@](?P<n>[NO]){_NOT_COUNTED}", _bare_hour, needs="drJVZ"),
    rule(f"(?<=[drJVZ][bBaf])(?P<n>[NO]){_NOT_COUNTED}", _bare_hour, needs="drJVZ"),
    rule(
        f"(?<=[drJVZ][,_&][bBaf])(?P<n>[NO]){_NOT_COUNTED}", _bare_hour, needs="drJVZ"
    ),
    rule(f"(?<=[drJVZ],_[bB])(?P<n>[NO]){_NOT_COUNTED}", _bare_hour, needs="drJVZ"),
    rule("(?<=[drJVZ])(?P<n>N)(?![UhT#M/.NO_=v&-])", _bare_hour, needs="drJVZ"),
    rule("(?<![a-zA-Z@#!/])@(?P<n>[NO])(?=[,]?@?[drJVZ])", _bare_hour, needs="drJVZ"),
    rule("(?<=[bBaf])(?P<n>[NO])(?=[,]?@?[drJVZ])", _bare_hour, needs="drJVZ"),
    rule("f(?P<n>N)[tb-](?P<l>N)(?=[,@]*[drJVZ])", _bare_hours, needs="drJVZ"),
    rule("^(?P<n>N)(?=@?[drJV])", _bare_hour, needs="drJV"),
)
"""Numbers that are hours because a day stands beside them."""


BARE_HOURS_ASKED = (
    rule(f"f(?P<n>N)b(?P<l>N){_NOT_COUNTED}", _bare_hours, needs="f"),
    rule(f"(?<=[bBa@])(?P<n>N){_NOT_COUNTED}", _bare_hour, needs="bBa@"),
)
"""Hours that only the question makes plausible."""
