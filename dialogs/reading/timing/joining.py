"""Rules for what days and hours mean together: bounds, ranges, choices, refusals."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from dialogs.reading.timing.calendar import DAY, Days
from dialogs.reading.timing.hours import settled
from dialogs.reading.timing.items import (
    CLOCK,
    DAYS,
    NO_CLOCK,
    WHEN,
    Clock,
    Item,
    Match,
    rule,
)


def _joined(match: Match) -> Item | None:
    """A day with its hours and part of the day, in any order."""
    said = [item for item in match.items if item.symbol in "dkZ"]
    days = [item for item in said if item.symbol == DAYS]
    if len(days) != 1:
        return None
    parts = [item.word for item in said if item.symbol == "Z"]
    clocks = [item.clock for item in said if item.symbol == CLOCK]
    clock = together(clocks, parts)
    if days[0].days.bound in ("before", "by") and clock.start == clock.end:
        clock = replace(clock, start=None)  # “by Friday 18:00”
    return match.make(WHEN, days=days[0].days, clock=clock, word=days[0].word)


def together(clocks: Sequence[Clock], parts: Sequence[str]) -> Clock:
    """Hours and parts of the day that were said of one day."""
    part = next(iter(parts), "")
    if part in ("midday", "midnight") and not clocks:
        at = 12 * 60 if part == "midday" else 0
        return Clock(at, at, "noon" if part == "midday" else "night")
    part = {"midday": "noon", "midnight": "night"}.get(part, part)
    if not clocks:
        return Clock(part=part)
    start = next((one.start for one in clocks if one.start is not None), None)
    end = next((one.end for one in clocks if one.end is not None), None)
    first = clocks[0]
    fixed = all(one.fixed for one in clocks)
    said = Clock(start, end, first.part, fixed, first.second, first.grain)
    return settled(said, part)


def _narrowed(match: Match) -> Item | None:
    """“In summer, July”, «в январе после праздников»: what both periods have."""
    wide, near = match.one("n"), match.one("l")
    if _length(near) > _length(wide) and not near.days.bound:
        wide, near = near, wide
    whole, part = wide.days, near.days
    if near.word == "day" and whole.grain == "month" and not part.bound:
        return _day_within(match, whole, part)
    if whole.bound or whole.recurring or part.recurring or whole.grain not in _PERIODS:
        return None
    start = part.end + DAY if part.bound == "after" else part.start
    end = part.start - DAY if part.bound == "before" else part.end
    if part.bound in ("before", "by"):
        start = whole.start
    elif part.bound in ("after", "from"):
        end = whole.end
    if not whole.start <= start <= end <= whole.end:
        return None
    return match.make(DAYS, days=Days(start, end), word="range")


def _day_within(match: Match, whole: Days, part: Days) -> Item | None:
    """«В феврале, числа 10»: the day of that month."""
    last = whole.end.day
    if whole.bound or part.start.day > last or part.end.day > last:
        return None
    start = whole.start.replace(day=part.start.day)
    end = whole.start.replace(day=part.end.day)
    return (
        match.make(DAYS, days=Days(start, end), word="date") if start <= end else None
    )


def _length(item: Item) -> int:
    return (item.days.end - item.days.start).days


def _end_to_start(match: Match) -> Item | None:
    """“The end of February, the beginning of March”."""
    first, last = match.one("n"), match.one("l")
    if (first.word, last.word) != ("e", "s") or last.days.start < first.days.start:
        return None
    days = Days(first.days.start, last.days.end)
    return match.make(DAYS, days=days, word="range")


def _joined_more(match: Match) -> Item | None:
    """“Tonight at eight”: hours for a part of a day that was already said."""
    said = match.one("r")
    clocks = [item.clock for item in match.items if item.symbol == CLOCK]
    parts = [item.word for item in match.items if item.symbol == "Z"]
    if said.clock.start is None and said.clock.end is None:
        clock = together(clocks, [said.clock.part])
    elif parts and not clocks and not said.clock.part:
        clock = together([replace(said.clock, fixed=False)], parts)
    else:
        return None
    return match.make(WHEN, days=said.days, clock=clock, word=said.word)


def _same_day(match: Match) -> Item | None:
    """«Сегодня часа через три»: the hour already has its day."""
    said, day = match.one("r"), match.one("d").days
    if said.word != "relative" or said.days.start != day.start:
        return None
    return match.make(WHEN, days=said.days, clock=said.clock, word=said.word)


def _clock_of_part(match: Match) -> Item | None:
    clock = together([match.one("k").clock], [match.one("z").word])
    return match.make(CLOCK, clock=clock)


_PERIODS = ("month", "season", "quarter", "half_year", "year")
_BESIDE = "[,@j_&;A]{0,2}"


JOINS = (
    rule("(?P<n>d)[,@j]{1,2}(?P<l>d)", _end_to_start, needs="d"),
    rule("(?P<n>d)[,@j]{0,2}(?P<l>d)", _narrowed, needs="d"),
    rule(f"d(?:{_BESIDE}[kZ]){{1,3}}", _joined, needs="d"),
    rule(f"(?:[kZ]{_BESIDE}){{1,2}}d", _joined, needs="d"),
    rule(f"(?P<r>r)(?:{_BESIDE}[kZ]){{1,2}}", _joined_more, needs="r"),
    rule(f"[kZ]{_BESIDE}(?P<r>r)", _joined_more, needs="r"),
    rule("(?P<d>d),?(?P<r>r)", _same_day, needs="r"),
    rule("(?P<z>Z)[@j,~_]*(?P<k>k)", _clock_of_part, needs="Z"),
)
"""Days with hours."""


def _refused(match: Match) -> Item | None:
    """A day that somebody cannot: it is no answer."""
    return match.make("=")


NEGATIONS = (
    rule("![@j]?[dr](?:[v&][@j]?[dr](?=[,;])|,[@j]?[dr](?=,))?", _refused, needs="!"),
    rule("[dr][,_]{0,2}X", _refused, needs="X"),
    rule("[dr][,_]?:", _refused, needs=":"),
    rule("[dr]>(?=[,;][^dr]{0,4}[dr])", _refused, needs=">"),
    rule("X[@j]?[dr]", _refused, needs="X"),
)
"""“Not on Wednesday”, “Wednesday does not work”."""


def _both(match: Match) -> Item | None:
    """“Tomorrow or on Friday after 5”: days with the hours of the last one."""
    said = [item for item in match.items if item.symbol in (DAYS, WHEN)]
    if any(item.days.recurring or item.days.bound for item in said):
        return None
    start = min(item.days.start for item in said)
    end = max(item.days.end for item in said)
    clock = next(
        (item.clock for item in reversed(said) if item.symbol == WHEN), NO_CLOCK
    )
    return match.make(WHEN, days=Days(start, end), clock=clock, word="range")


def _part_alone(match: Match) -> Item | None:
    """“In the evening”: today, or tomorrow when it is over or said of the morning."""
    part = match.one("z").word
    now = match.context.now.hour
    ahead = {"evening": 17, "night": 22, "afternoon": 14, "noon": 12, "midday": 12}
    day = match.context.today + (DAY if now >= ahead.get(part, 0) else 0 * DAY)
    clock = together([], [part])
    return match.make(WHEN, days=Days(day, day), clock=clock, word="part")


PART_ALONE = (rule("[@jBbf]?(?P<z>Z)", _part_alone, needs="Z"),)
"""A part of a day as the answer to “when?”."""


CHOICES = (
    rule("[dr](?:,?v,?[@j]?[dr])+", _both, needs="v"),
    rule("[dr][_=]?;+(?=[@j]?[dr])", _refused, needs=";"),
)
"""Several days of which one is to be chosen; “tomorrow I work so Friday” has one."""
