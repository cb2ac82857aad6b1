"""Rules for lengths of time and for what lies so far from now."""

from __future__ import annotations

from dialogs.reading.timing.items import AFTERNOON, LENGTH, Item, Match, rule

_ORDER = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")


_MONTHS_IN = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
_SECONDS_IN = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86_400,
    "week": 7 * 86_400,
    "month": 30 * 86_400,
    "year": 365 * 86_400,
}
_FINER = {
    "day": "hour",
    "week": "day",
    "month": "day",
    "quarter": "month",
    "half_year": "month",
    "year": "month",
}


_HOUR = 60


def finer(unit: str) -> str:
    """How exactly people mean “in two weeks”: one unit finer than they said."""
    position = _ORDER.index(unit) if unit in _ORDER else _ORDER.index("month")
    return _FINER.get(unit, _ORDER[max(position - 1, 0)])


def _between(match: Match) -> Item | None:
    low, high = match.one("a"), match.one("b")
    if not low.exact or not high.exact or low.low >= high.high:
        return None
    return match.make("N", low=low.low, high=high.high)


def _fraction(match: Match) -> Item | None:
    """“1/2 hour” is no date."""
    said = match.one("f")
    if said.word != "literal" or not 0 < said.low < said.high:
        return None
    return match.make("N", low=said.low / said.high)


def _neighbours(match: Match) -> Item | None:
    """«Два три дня»: the second number is the next one and no digits stand there."""
    low, high = match.one("a"), match.one("b")
    commas = len(match.items) > 2  # noqa: PLR2004 - “two, three weeks”
    if not commas and (low.digits or high.digits):
        return None
    if high.low != low.low + 1:
        return None
    return match.make("N", low=low.low, high=high.high)


def _one_or(match: Match) -> Item | None:
    """«Неделю-две», “a month or two”."""
    number = match.one("n")
    listed = match.items[1].symbol == "," and number.whole >= 0
    if number.low <= 1 or listed:
        return None
    return match.make(LENGTH, word=match.one("u").word, low=1, high=number.high)


def _growing(match: Match) -> Item | None:
    """“A month, a month and a half”."""
    first, last = match.one("t"), match.one("s")
    low = first.low if first.symbol == LENGTH else 1
    high = _converted(last, first.word)
    if not low < high <= 2 * low:
        return None
    return match.make(LENGTH, word=first.word, low=low, high=high)


def _or_two(match: Match) -> Item | None:
    """«Неделю-другую»."""
    return match.make(LENGTH, word=match.one("u").word, low=1, high=2)


def _plain(match: Match) -> Item | None:
    number, unit = match.one("n"), match.one("u")
    return match.make(LENGTH, word=unit.word, low=number.low, high=number.high)


def _from_to(match: Match) -> Item | None:
    """“4 to 6 weeks”, «от двух до трёх дней»."""
    low, high, unit = match.one("n"), match.one("k"), match.one("u")
    if unit.low == AFTERNOON or low.low >= high.high:
        return None
    return match.make(LENGTH, word=unit.word, low=low.low, high=high.high)


def _quarters(match: Match) -> Item | None:
    """“One and a quarter hours”, “two and three quarters of an hour”."""
    quarter, times = match.one("q"), match.get("k")
    if quarter.word != "minute" or quarter.low not in (15, 45):
        return None
    minutes = quarter.low * (times.low if times else 1)
    return match.make(LENGTH, word="minute", low=match.one("n").low * 60 + minutes)


def _summers(match: Match) -> Item | None:
    """«Пять лет», “dwa lata”: counted summers are years."""
    number = match.one("n")
    if match.one("u").word != "summer":
        return None
    return match.make(LENGTH, word="year", low=number.low, high=number.high)


def _half(match: Match) -> Item | None:
    return match.make(LENGTH, word=match.one("u").word, low=0.5)


def _and_half(match: Match) -> Item | None:
    one = match.one("t")
    return match.make(LENGTH, word=one.word, low=one.low + 0.5, high=one.high + 0.5)


def _sum(match: Match) -> Item | None:
    """“1 hour and 15 minutes” in the smaller unit; “1 hour 15” means minutes."""
    large, small = match.one("t"), match.one("s")
    unit = small.word
    if small.symbol != LENGTH:
        if large.word not in ("hour", "minute"):
            return None
        unit = finer(large.word)
    times = _times(large.word, unit)
    if times <= 1:
        return None
    low = (large.low if large.symbol == LENGTH else 1) * times + small.low
    return match.make(LENGTH, word=unit, low=low)


def _times(large: str, small: str) -> float:
    """How many of the small units are in the large one, 0 if nobody says."""
    if large in _MONTHS_IN and small in _MONTHS_IN:
        return _MONTHS_IN[large] / _MONTHS_IN[small]
    return _SECONDS_IN.get(large, 0) / _SECONDS_IN.get(small, 1)


def measure(match: Match) -> tuple[str, float, float]:
    """The length that a match holds: “неделю”, “неделю-две”, “2–3 месяца”."""
    first, last = match.one("t"), match.get("s")
    low, high = (first.low, first.high) if first.symbol == LENGTH else (1.0, 1.0)
    unit = first.word
    if last and last.symbol == LENGTH and last.word != unit:
        return unit, low, max(low, _converted(last, unit))
    if last:
        high = max(last.high, low)
    return unit, low, high


def _converted(length: Item, unit: str) -> float:
    days = {
        "day": 1,
        "week": 7,
        "decade": 10,
        "month": 30,
        "half_year": 182,
        "year": 365,
    }
    return length.high * days.get(length.word, 1) / days.get(unit, 1)


MEASURE = "(?P<t>[TUh])(?:[-v,](?P<s>[TNUh]))?"


NUMBERS = (
    rule("(?P<f>d)(?=[Uh])", _fraction, needs="Uh"),
    rule("(?P<a>N)[-v](?P<b>N)(?!-)", _between, needs="-v"),
    rule("(?P<a>N),?(?P<b>N)(?=[UhM])", _neighbours, needs="N"),
)
"""Two numbers that are one: “2–3”, «два-три»."""


LENGTHS = (
    rule("(?<![Ol])P(?P<u>[Uh])", _half, needs="P"),
    rule("(?P<u>[Uh])-?\\^", _or_two, needs="^"),
    rule("(?P<u>[Uh])[-v,](?P<n>N)(?![UhM])", _one_or, needs="Uh"),
    rule("f?(?P<n>N)[tb](?P<k>N)(?P<u>U)", _from_to, needs="tb"),
    rule("(?P<n>N)(?P<u>[Uh])", _plain, needs="Uh"),
    rule("(?<=[gncu])(?P<u>U)(?P<n>N)(?![UhM#])", _plain, needs="U"),
    rule("(?P<n>N)(?P<u>S)", _summers, needs="S"),
    rule("(?P<t>T)&?P", _and_half, needs="P"),
    rule("(?P<n>N)&(?P<k>N)?(?P<q>T)", _quarters, needs="&"),
    rule("(?P<t>[TU])[,-](?P<s>T)", _growing, needs="T"),
    rule("(?P<t>[TUh])&?(?P<s>T)", _sum, needs="T"),
    rule("(?P<t>T)&?(?P<s>N)(?![_=UhM])", _sum, needs="T"),
)
"""Numbers with their units."""
