"""How many cases of Duckling's corpora are read.

Run it as `python -m tests.understanding_duckling`.

Duckling says an exact instant with a grain where a buyer means days; the instants are
built here from what was read, by Duckling's conventions (evenings begin at six, an
interval ends where the next unit begins).
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

from dialogs.reading.dates import read_times
from dialogs.reading.durations import find_durations
from dialogs.reading.numbers import numerals, whole_number
from dialogs.reading.text import Lang, Text, tokenize
from dialogs.reading.timing.calendar import DAY, moved, one_day, period
from dialogs.reading.timing.hours import settled
from dialogs.reading.timing.items import Clock, Context, Item
from dialogs.reading.timing.stances import find_stance
from dialogs.reading.timing.vocabulary import TABLES

CASES = Path(__file__).parent / "data" / "duckling"
NOW = dt.datetime(2013, 2, 12, 4, 30)  # noqa: DTZ001  # local to the corpora

Case = Mapping[str, Any]
Moment = dict[str, Any]

_PARTS = {
    "morning": (0, 12),
    "noon": (12, 14),
    "afternoon": (12, 19),
    "evening": (18, 24),
    "night": (18, 24),
}
_LENGTH_OF = {
    "second": dt.timedelta(seconds=1),
    "minute": dt.timedelta(minutes=1),
    "hour": dt.timedelta(hours=1),
}
_CURRENCIES = {"Dollar": "USD", "Pound": "GBP", "Cent": "USD"}


def times(text: Text) -> Iterator[Moment]:
    """Each time of a text as Duckling would say it, an instant or an interval."""
    context = Context(NOW, text.lang, TABLES[text.lang], asked=True)
    items, _ = read_times(text, context)
    for item in items:
        if not item.days.recurring:
            yield _moment(item)
    stance = None if items else find_stance(text, asked=False)
    if stance and stance.value.status == "asap":
        yield {"kind": "after", "value": _iso(NOW), "grain": "second"}
        yield {"kind": "value", "value": _iso(NOW), "grain": "second"}


def _moment(item: Item) -> Moment:
    clock = settled(item.clock)
    if item.symbol == "k":
        item = item._replace(days=one_day(_day(clock)))
    days = item.days
    if clock.start is not None or clock.end is not None:
        return _of_clock(item, clock)
    if clock.part:
        first, last = _PARTS[clock.part]
        start = _midnight(days.start)
        span = (start + dt.timedelta(hours=first), start + dt.timedelta(hours=last))
        return _interval(*span, "hour")
    if days.bound == "from" and item.word == "relative":
        at = _midnight(days.start) + dt.timedelta(hours=NOW.hour)
        return {"kind": "after", "value": _iso(at), "grain": days.grain}
    if days.bound in ("before", "by"):
        return _deadline(item)
    if days.bound == "within":
        return _interval(NOW, _midnight(days.end), "second")
    if days.bound:
        end = days.end if days.bound == "after" else days.start
        return {"kind": "after", "value": _iso(_midnight(end)), "grain": days.grain}
    return _of_days(item)


def _deadline(item: Item) -> Moment:
    if item.days.bound == "by":
        return _interval(NOW, _midnight(item.days.end + DAY), "second")
    value = _iso(_midnight(item.days.start))
    return {"kind": "before", "value": value, "grain": item.days.grain}


def _of_days(item: Item) -> Moment:
    days = item.days
    start, behind = _midnight(days.start), _midnight(days.end + DAY)
    if item.word == "weekend":
        friday = start - DAY + dt.timedelta(hours=18)
        return _interval(friday, friday + 2 * DAY + dt.timedelta(hours=6), "hour")
    if days.count and item.word in ("coming", "next", "last"):
        return _counted(item)
    if item.word in ("s", "x", "e", "range", "half"):
        return _interval(start, behind, days.grain)
    if days.grain in ("season", "day") and days.start != days.end:
        return _interval(start, behind, "day")
    if item.word == "relative" and days.grain == "hour":
        start += dt.timedelta(hours=NOW.hour)
    if item.word == "relative" and days.grain == "month":
        start = start.replace(day=1)
    return {"kind": "value", "value": _iso(start), "grain": days.grain}


def _counted(item: Item) -> Moment:
    """“The next three weeks” are whole weeks for Duckling, and not this one."""
    days, unit = item.days, item.days.grain
    if item.word == "last":
        return _interval(_midnight(days.start), _midnight(days.end + DAY), unit)
    if item.word == "coming":
        last = period(unit, NOW.date(), days.count).start
        return {"kind": "value", "value": _iso(_midnight(last)), "grain": unit}
    first = period(unit, NOW.date(), 1).start
    behind = moved(first, days.count, unit)
    return _interval(_midnight(first), _midnight(behind), unit)


def _of_clock(item: Item, clock: Clock) -> Moment:
    day = _midnight(item.days.start)
    start, end = _at(day, clock.start, clock), _at(day, clock.end, clock)
    if start and end and start != end:
        if clock.grain == "hour" and item.word == "relative":
            return _interval(start, end, clock.grain)
        return _interval(start, end + _LENGTH_OF[clock.grain], clock.grain)
    if start and not end:
        return {"kind": "after", "value": _iso(start), "grain": clock.grain}
    if end and not start:
        return {"kind": "before", "value": _iso(end), "grain": clock.grain}
    return {"kind": "value", "value": _iso(start or day), "grain": clock.grain}


def _at(day: dt.datetime, minute: int | None, clock: Clock) -> dt.datetime | None:
    if minute is None:
        return None
    return day + dt.timedelta(minutes=minute, seconds=clock.second)


def _day(clock: Clock) -> dt.date:
    minute = clock.start if clock.start is not None else clock.end
    passed = minute is not None and minute < NOW.hour * 60 + NOW.minute
    return NOW.date() + (DAY if passed else 0 * DAY)


def _interval(start: dt.datetime, end: dt.datetime, grain: str) -> Moment:
    return {"kind": "interval", "from": _iso(start), "to": _iso(end), "grain": grain}


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time())


def _iso(at: dt.datetime) -> str:
    return at.isoformat()


def durations(text: Text) -> Iterator[Moment]:
    """Each length of a text."""
    for found in find_durations(text):
        yield {"value": found.value.value, "unit": found.value.unit}


def numbers(text: Text) -> Iterator[Moment]:
    """Each cardinal number, and what the text is as one number."""
    whole = whole_number(text)
    if whole is not None:
        yield {"value": whole}
    for one in numerals(text):
        yield {"value": one.value}


def ordinals(text: Text) -> Iterator[Moment]:
    """Each ordinal number."""
    for one in numerals(text):
        if one.ordinal:
            yield {"value": one.value}


def amounts(text: Text) -> Iterator[Moment]:
    """Each amount of money with its bounds."""
    from dialogs.reading.money import find_money

    for found in find_money(text, asked=True):
        money = found.value
        yield {"from": money.low, "to": money.high, "currency": money.currency}


READERS: Mapping[str, Callable[[Text], Iterator[Moment]]] = {
    "Time": times,
    "Duration": durations,
    "Numeral": numbers,
    "Ordinal": ordinals,
    "AmountOfMoney": amounts,
}


def right(dim: str, expected: Case, got: list[Moment], *, strict: bool) -> bool:
    """Whether one of the things read is the expected one; `strict`: with its grain."""
    if expected.get("none"):
        return not got
    if dim == "AmountOfMoney":
        return any(_same_money(expected, one) for one in got)
    keys = {"kind", "value", "from", "to", "unit"} & expected.keys()
    if strict and "grain" in expected:
        keys |= {"grain"}
    return any(all(one.get(key) == expected[key] for key in keys) for one in got)


def _same_money(expected: Case, got: Moment) -> bool:
    low, high = expected.get("from"), expected.get("to")
    if expected["kind"] == "value":
        low = high = expected["value"]
    elif expected["kind"] == "under":
        low, high = None, expected.get("value", high)
    elif expected["kind"] == "above":
        low, high = expected.get("value", low), None
    cents = 100 if expected["currency"] == "Cent" else 1
    return (
        _same_currency(expected["currency"], got["currency"])
        and _same_amount(low, got["from"], cents)
        and _same_amount(high, got["to"], cents)
    )


def _same_currency(expected: str, got: str | None) -> bool:
    unnamed = expected in ("Unnamed", "Unknown")
    return unnamed or got == _CURRENCIES.get(expected, expected)


def _same_amount(expected: float | None, got: float | None, cents: int) -> bool:
    if expected is None or got is None:
        return expected is got
    return abs(expected / cents - got) < 0.01


def main() -> None:
    """Print each failure and right / total by language and dimension."""
    parser = argparse.ArgumentParser(prog="python -m tests.understanding_duckling")
    parser.add_argument("--cases", type=Path, default=CASES)
    parser.add_argument("--dim", choices=READERS, action="append")
    parser.add_argument("--lang", choices=get_args(Lang), action="append")
    parser.add_argument("--quiet", action="store_true", help="the table alone")
    chosen = parser.parse_args()
    table = [
        _row(lang, dim, chosen.cases, quiet=chosen.quiet)
        for lang in chosen.lang or get_args(Lang)
        for dim in chosen.dim or READERS
    ]
    sys.stdout.write("\n".join(table) + "\n")


def _row(lang: Lang, dim: str, folder: Path, *, quiet: bool) -> str:
    exact = close = total = 0
    lines = (folder / f"{lang}.jsonl").read_text("utf-8").splitlines()
    for case in map(json.loads, lines):
        if case["dim"] != dim:
            continue
        total += 1
        got = list(READERS[dim](tokenize(case["text"], lang)))
        expected = case["expected"]
        exact += right(dim, expected, got, strict=True)
        close += right(dim, expected, got, strict=False)
        if not quiet and not right(dim, expected, got, strict=True):
            line = {"text": case["text"], "expected": expected, "got": got}
            sys.stdout.write(f"{lang} {dim} {json.dumps(line, ensure_ascii=False)}\n")
    share = 100 / max(total, 1)
    return (
        f"{lang} {dim:14} {exact}/{total} {exact * share:5.1f} %"
        f"   without grain {close * share:5.1f} %"
    )


if __name__ == "__main__":
    main()
