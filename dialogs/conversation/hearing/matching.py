"""From a value that was read to the option of a question it stands for."""

from __future__ import annotations

import datetime as dt
import math

import msgspec

from dialogs.conversation.quoting import quote, quoted_row
from dialogs.qualification.facts import Facts, figure
from dialogs.reading.values import Money, Timing, Value
from dialogs.script.model import Kind, Option, Question, Script

THOUSAND = 1000

ABSURD = 50
"""An amount this many times under the least usual one cannot be meant."""

NEAR = 2
"""Times that an amount may be off the usual ones and still be meant."""

FAR = 10_000.0
"""Days until “no rush”: later than any range a marketer writes."""


def option_for(
    question: Question,
    value: Value,
    now: dt.datetime,
) -> Option | None:
    """The first option whose range, or whose number, the value falls into."""
    number = days_until(value, now) if isinstance(value, Timing) else figure(value)
    if number is None:
        return None
    if isinstance(value, Money) and value.low != value.high:
        # “Up to 40 000” belongs to ..40000, “more than 6 000” to 6000..
        side = -math.inf if value.low is None else math.inf
        number = math.nextafter(number, side)
    for option in question.options:
        span = option.range
        if span is not None and _within(number, span.low, span.high):
            return option
        if isinstance(option.id, int | float) and option.id == number:
            return option
    return None


def _within(number: float, low: float | None, high: float | None) -> bool:
    return (low is None or low <= number) and (high is None or number <= high)


def days_until(timing: Timing, now: dt.datetime) -> float | None:
    """Days from today to the middle of what was said; a deadline counts whole."""
    if timing.status == "asap":
        return 0.0
    if timing.status == "no_rush":
        return FAR
    if timing.status != "date":
        return None
    today = now.date()
    start, end = timing.start, timing.end
    if start is None:
        return float(max(0, (end - today).days)) if end else None
    since = max(0, (start - today).days)
    if end is None:
        return float(since)
    return (since + max(0, (end - today).days)) / 2


def usual_amounts(
    script: Script,
    question: Question,
    known: Facts,
) -> tuple[float, float] | None:
    """Least and most that answers to a question usually are, None when unknown.

    The price of what is being bought, else the ranges of the options, else all prices.
    """
    fork = quote(script, known)
    prices = (fork.get("from"), fork.get("to"))
    bounds = [
        bound
        for option in question.options
        if option.range is not None
        for bound in (option.range.low, option.range.high)
        if bound
    ]
    if bounds and quoted_row(script, known) is None:
        return min(bounds), max(bounds)
    match prices:
        case (int() | float() as low, int() | float() as high) if low > 0:
            return low, high
        case _:
            return (min(bounds), max(bounds)) if bounds else None


def to_scale(value: Value, usual: tuple[float, float] | None) -> Value:
    """Take a bare “300” for thousands where that is nearer to what things cost."""
    if not isinstance(value, Money) or not value.needs_scale:
        return value
    top = value.high if value.high is not None else value.low
    times = 1
    if usual is not None and top:
        times = min((1, THOUSAND), key=lambda times: _distance(top * times, usual))
    return msgspec.structs.replace(
        value,
        low=None if value.low is None else value.low * times,
        high=None if value.high is None else value.high * times,
        needs_scale=False,
    )


def _distance(amount: float, usual: tuple[float, float]) -> float:
    """How many times an amount is off the usual ones, as a logarithm."""
    low, high = usual
    if amount < low:
        return math.log(low / amount)
    return math.log(amount / high) if amount > high else 0.0


def is_plausible(value: Value, usual: tuple[float, float] | None) -> bool:
    """Whether an amount is not absurdly below what things cost: one rouble."""
    top = figure(value) if isinstance(value, Money) else None
    return top is None or usual is None or top * ABSURD >= usual[0]


def is_usual(value: Value, usual: tuple[float, float] | None) -> bool:
    """Whether an amount is about what answers to its question usually are."""
    top = figure(value)
    if top is None or usual is None:
        return False
    return usual[0] / NEAR <= top <= usual[1] * NEAR


def is_possible(question: Question, value: Value) -> bool:
    """Whether a number keeps within `min` and `max` of the question."""
    number = figure(value)
    if question.kind not in {Kind.NUMBER, Kind.MONEY} or number is None:
        return True
    return _within(number, question.low, question.high)
