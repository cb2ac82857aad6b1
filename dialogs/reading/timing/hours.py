"""Rules for hours of a day: «в пол третьего», «7 вечера», “o piętnastej”."""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.reading.timing.items import AFTERNOON, CLOCK, Clock, Item, Match, rule

_HOUR = 60
_DAY = 24 * _HOUR
_NOON = 12 * _HOUR
_LAST_HOUR = 24
_QUARTER = 15
_EARLIEST = 8 * _HOUR  # before it “5” means the afternoon
FEMININE = ("ej", "a")  # “o trzeciej” is an hour, “trzeciego” a day
_NIGHT_ENDS = 6 * _HOUR
_LATE = {"evening", "afternoon", "noon"}


def clock_of(number: Item) -> Clock | None:
    """An hour said as a number, None when the day has no such hour."""
    if number.exact:
        return _hour(number.whole, digits=number.digits)
    start, end = _hour(int(number.low)), _hour(int(number.high))
    if start is None or end is None or number.low >= number.high:
        return None
    return replace(start, end=end.start, fixed=start.fixed and end.fixed)


def _hour(hour: int, minute: int = 0, *, digits: bool = False) -> Clock | None:
    if digits and hour > _LAST_HOUR:  # “at 1030”
        hour, minute = divmod(hour, 100)
    if not 0 <= hour <= _LAST_HOUR or not 0 <= minute < _HOUR:
        return None
    at = (hour * _HOUR + minute) % _DAY
    grain = "minute" if minute else "hour"
    return Clock(at, at, fixed=hour > _LAST_HOUR // 2 or hour == 0, grain=grain)


def settled(clock: Clock, part: str = "") -> Clock:
    """The same hours, before or after noon as the part of the day or custom has it.

    “After 6” is 18:00: until eight nobody is visited, and “from 9 to 6” ends later
    than it begins.
    """
    part = part or clock.part
    if clock.start is None and clock.end is None:
        return replace(clock, part=part)
    if clock.fixed:
        return _in_order(replace(clock, part=part))
    if part:
        start = _in_part(clock.start, part)
        end = _in_part(clock.end, part)
        return _in_order(replace(clock, start=start, end=end, part=part, fixed=True))
    start, end = clock.start, clock.end
    if start is not None and start < _earliest(start, end):
        start += _NOON
    if start is None and end is not None and end <= _EARLIEST:
        end += _NOON
    if start is not None and end is not None and clock.start == clock.end:
        end = start
    return _in_order(replace(clock, start=start, end=end, fixed=True))


def _earliest(start: int, end: int | None) -> int:
    if end is None:
        return _EARLIEST + 1
    if end == start:
        return _EARLIEST
    # “7–9” may be a morning; “5–7” is not.
    return _EARLIEST - _HOUR if end > start else _EARLIEST - 2 * _HOUR


def _in_order(clock: Clock) -> Clock:
    start, end = clock.start, clock.end
    if start is not None and end is not None and end < start and end <= _NOON:
        end += _NOON
    return replace(clock, end=end)


def _in_part(minute: int | None, part: str) -> int | None:
    if minute is None or minute > _NOON:
        return minute
    if part in _LATE:
        late = minute < _NOON
        return minute + _NOON if late else minute
    if part == "night":
        if minute == _NOON:
            return 0
        return minute if minute < _NIGHT_ENDS else minute + _NOON
    return 0 if part == "morning" and minute == _NOON else minute


def _half(match: Match) -> Item | None:
    number = match.one("n")
    hour = number.whole
    if match.context.table.half_names_next:
        hour -= 1
    clock = _hour(hour, _HOUR // 2) if 0 <= hour <= _LAST_HOUR // 2 else None
    return match.make(CLOCK, clock=replace(clock, fixed=False)) if clock else None


def _half_after_noon(match: Match) -> Item | None:
    """«В пол второго дня»."""
    half = _half(match) if match.one("p").low == AFTERNOON else None
    return half._replace(clock=settled(half.clock, "afternoon")) if half else None


def _between_hours(match: Match) -> Item | None:
    """«Между часом и тремя»."""
    end = clock_of(match.one("l"))
    if end is None:
        return None
    return match.make(CLOCK, clock=replace(end, start=_HOUR, fixed=False))


def _between_hours_of_day(match: Match) -> Item | None:
    """«Между часом и тремя дня»."""
    between = _between_hours(match) if match.one("p").low == AFTERNOON else None
    return between and between._replace(clock=settled(between.clock, "afternoon"))


def _minutes_before(match: Match) -> Item | None:
    minutes = _spoken_minutes(match)
    clock = _spoken_hour(match)
    if minutes is None or clock is None or clock.start is None:
        return None
    at = (clock.start - minutes) % _DAY
    return match.make(CLOCK, clock=replace(clock, start=at, end=at, grain="minute"))


def _minutes_after(match: Match) -> Item | None:
    minutes = _spoken_minutes(match)
    clock = _spoken_hour(match)
    if minutes is None or clock is None or clock.start is None:
        return None
    at = (clock.start + minutes) % _DAY
    return match.make(CLOCK, clock=replace(clock, start=at, end=at, grain="minute"))


def _spoken_minutes(match: Match) -> int | None:
    said = match.one("m")
    if said.symbol == "Q" or said.word == "quarter":
        return _QUARTER
    if said.symbol == "T":
        return int(said.low) if said.word == "minute" else None
    if said.symbol == "P":
        return _HOUR // 2
    return said.whole if 0 < said.whole < _HOUR else None


def _spoken_hour(match: Match) -> Clock | None:
    hour = match.one("n")
    if hour.symbol == CLOCK:
        return hour.clock
    if hour.symbol == "Z":
        return _named(hour.word)
    return _hour(hour.whole) if hour.exact else None


def _named(part: str) -> Clock | None:
    if part == "midday":
        return Clock(_NOON, _NOON, "noon")
    return Clock(0, 0, "night") if part == "midnight" else None


def _named_hour(match: Match) -> Item | None:
    clock = _named(match.items[-1].word)
    if clock and len(match.items) > 1:  # «до полудня»
        clock = replace(clock, start=None)
    return match.make(CLOCK, clock=clock) if clock else None


def _with_minutes(match: Match) -> Item | None:
    hour, minute = match.one("n"), match.one("m")
    if not hour.exact or not minute.exact or hour.whole > _LAST_HOUR:
        return None
    if minute.symbol == "N" and minute.whole < 10 and not minute.digits:  # noqa: PLR2004
        return None
    clock = _hour(hour.whole, minute.whole)
    return match.make(CLOCK, clock=clock) if clock else None


def _plain(match: Match) -> Item | None:
    clock = clock_of(match.one("n"))
    return match.make(CLOCK, clock=clock) if clock else None


def _until(match: Match) -> Item | None:
    """«Часам к пяти»."""
    clock = clock_of(match.one("n"))
    return match.make(CLOCK, clock=replace(clock, start=None)) if clock else None


def _since(match: Match) -> Item | None:
    clock = clock_of(match.one("n"))
    return match.make(CLOCK, clock=replace(clock, end=None)) if clock else None


def _with_part(match: Match) -> Item | None:
    named = match.one("p")
    part = named.word
    if named.symbol == "U":
        if named.low != AFTERNOON:
            return None
        part = "afternoon"
    said = match.one("n")
    clock = said.clock if said.symbol == CLOCK else clock_of(said)
    if clock is None or part in ("midday", "midnight"):
        return None
    made = settled(clock, part)
    return match.make(CLOCK, clock=replace(made, part=made.part))


def _span_with_part(match: Match) -> Item | None:
    """“From 3 to 4 in the afternoon”: the part belongs to both hours."""
    both = []
    for name in ("one", "other"):
        said = match.one(name)
        clock = said.clock if said.symbol == CLOCK else clock_of(said)
        if clock is None or clock.start is None:
            return None
        both.append(clock)
    start, end = both
    part = match.one("p").word
    last = settled(end, part)
    fixed = start.fixed and start.start is not None and start.start >= _NOON
    first = start if fixed else settled(start, part)
    if first.start is not None and last.end is not None and first.start > last.end:
        first = start
    grain = "minute" if "minute" in (start.grain, end.grain) else "hour"
    clock = Clock(first.start, last.end, last.part, grain=grain)
    return match.make(CLOCK, clock=clock)


_BEFORE_HOUR = "(?<=[@BbaftqyK&])"

SPOKEN = (
    rule("P(?P<n>[NO])(?P<p>U)", _half_after_noon, needs="P"),
    rule("P(?P<n>[NO])(?![UhM#])", _half, needs="P"),
    rule("[qf]h[&b-](?P<l>N)(?![UhM#])", _between_hours, needs="h"),
    rule("[qf]h[&b-](?P<l>N)(?P<p>U)", _between_hours_of_day, needs="h"),
    rule("(?P<m>P)y(?P<n>[NOk])", _minutes_after, needs="y"),
    rule("(?P<m>[QNTU])U?y(?P<n>[NOkZ])(?![MUh])", _minutes_after, needs="y"),
    rule("(?P<m>[QN])a(?P<n>k)", _minutes_after, needs="a"),
    rule("z(?P<m>[QNT])U?@?(?P<n>[NOkZ])(?![MU])", _minutes_before, needs="z"),
    rule("(?P<m>[QUT])[tzb](?P<n>[NOkZ])(?![MUh])", _minutes_before, needs="QU"),
    rule(
        "[fq]?(?P<one>[Nk])[-tb&](?P<other>[Nk])h?[@j]*(?P<p>[Z%])",
        _span_with_part,
        needs="Z%",
    ),
    rule("(?P<n>[Nk])h?[@j]*(?P<p>[Z%])", _with_part, needs="Z%"),
    rule("(?<=[@Bba])(?P<n>[Nk])(?P<p>U)", _with_part, needs="U"),
    rule("(?<=[@BbafKt])(?P<n>N)h(?P<m>N)(?![Mm#/.])U?", _with_minutes, needs="h"),
    rule("(?P<n>N)o", _plain, needs="o"),
    rule("h@(?P<n>N)(?![Uh])", _plain, needs="h"),
    rule("h[Bb](?P<n>N)(?![Uh])", _until, needs="h"),
    rule("h[af](?P<n>N)(?![Uh])", _since, needs="h"),
    rule(f"{_BEFORE_HOUR}(?P<n>N)h", _plain, needs="h"),
    rule("(?P<n>O)h", _plain, needs="h"),
    rule("(?<=[@Bb])(?P<n>N)(?P<m>N)(?![UhM#/.N_=])", _with_minutes, needs="N"),
    rule("bZ|Z(?<=Z)", _named_hour, needs="Z"),
)
"""Hours that need nothing around them to be hours."""


def _ordinal(match: Match) -> Item | None:
    if not match.context.table.ordinal_hours:
        return None
    number = match.one("n")
    if not number.word.endswith(FEMININE):
        return None
    clock = _hour(number.whole)
    minute = match.get("m")
    if clock and minute:
        clock = _hour(number.whole, minute.whole)
    return match.make(CLOCK, clock=clock) if clock else None


def _hour_word(match: Match) -> Item | None:
    """“Godz. 15”."""
    return _plain(match) if match.context.table.ordinal_hours else None


def _ordinal_after(match: Match) -> Item | None:
    """“Piętnaście po trzeciej”."""
    feminine = match.one("n").word.endswith(FEMININE)
    return _minutes_after(match) if feminine else None


ORDINAL = (
    rule("h(?P<n>N)(?![_=UhN])", _hour_word, needs="h"),
    rule("(?P<m>[QNT])a(?P<n>O)", _ordinal_after, needs="a"),
    rule("(?<=[@abBftZdr])(?P<n>O)(?P<m>N)?(?![MmdUhW#])", _ordinal, needs="O"),
    rule("(?P<n>O)(?=Z)", _ordinal, needs="Z"),
    rule("(?P<n>k)(?P<p>[Z%])", _with_part, needs="Z%"),
)
"""Hours as ordinal numbers: “o trzeciej”."""
