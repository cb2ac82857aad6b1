"""Durations, ranges, dates and working hours as a marketer writes them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from msgspec.structs import replace

from dialogs.script.fields import rows_of, text_of
from dialogs.script.model import Hours, Range
from dialogs.script.notes import Notes
from dialogs.script.yaml import Node

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_SECONDS: Mapping[str, int] = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_DAYS: Mapping[str, int] = {"d": 1, "w": 7, "mo": 30, "y": 365}
_MOST_DAYS = 3650

_DURATION = re.compile(r"(\d{1,6}(?:\.\d{1,3})?) ?(s|m|h|d|w)")
_BOUND = r"(-?\d{1,15}(?:\.\d{1,6})?) ?(d|w|mo|y)?"
_RANGE = re.compile(rf"(?:{_BOUND})?\.\.(?:{_BOUND})?")
_EXACT = re.compile(_BOUND)
_HOURS = re.compile(r"(\d{1,2}):([0-5]\d) ?[-–—] ?(\d{1,2}):([0-5]\d)")
_DAY_END = 24 * 60


def minutes_of(node: Node, notes: Notes, *, default: int) -> int:
    """A duration in minutes, such as `20m`; `default` for anything else."""
    return round(seconds_of(node, notes, default=default * 60) / 60)


def seconds_of(node: Node, notes: Notes, *, default: float) -> float:
    """A duration in seconds, such as `1.2s`; `default` for anything else."""
    found = _DURATION.fullmatch(node.value) if node.kind == "scalar" else None
    seconds = float(found[1]) * _SECONDS[found[2]] if found else None
    if seconds is None or seconds > _MOST_DAYS * 86400:
        notes.tell("E207", node, value=node.value, case="duration")
        return default
    return seconds


def read_range(written: str) -> tuple[float | None, float | None, bool] | None:
    """Bounds of `3..`, `..14d`, `0d` and whether they are days; None if it is none."""
    found = _RANGE.fullmatch(written) or _EXACT.fullmatch(written)
    if found is None or written == "..":
        return None
    parts = found.groups() * (1 if found.re is _RANGE else 2)
    low, low_unit, high, high_unit = parts
    units = {unit for number, unit in ((low, low_unit), (high, high_unit)) if number}
    if None in units and len(units) > 1:
        return None
    return _bound(low, low_unit), _bound(high, high_unit), None not in units


def _bound(number: str | None, unit: str | None) -> float | None:
    return None if number is None else float(number) * _DAYS.get(unit or "", 1)


def range_of(node: Node, notes: Notes, *, of_days: bool) -> Range | None:
    """Bounds of an option; None for what is not a range, which is told."""
    found = read_range(node.value) if node.kind == "scalar" else None
    if found is None or found[2] is not of_days:
        case = {"case": "date"} if of_days else {}
        notes.tell("E213", node, value=node.value, **case)
        return None
    low, high, _ = found
    if low is not None and high is not None and low > high:
        notes.tell("E213", node, value=node.value, case="order")
        return None
    return Range(low, high, notes.place(node))


def date_of(node: Node, notes: Notes) -> dt.date | None:
    """A date such as `2026-12-31`; None for anything else, which is told."""
    try:
        return dt.date.fromisoformat(node.value)
    except ValueError:
        notes.tell("E207", node, value=node.value, case="date")
        return None


def hours_of(node: Node, notes: Notes, *, company: Hours | None = None) -> Hours:
    """Working hours; holidays and days off are the company's unless written."""
    days: dict[int, tuple[tuple[int, int], ...]] = {}
    hours = replace(company, days=days) if company else Hours(days)
    for key, value in notes.pairs(node):
        if key.value == "holidays":
            hours = replace(hours, holidays=_holidays(value, notes))
        elif key.value == "days_off":
            found = (date_of(day, notes) for day in rows_of(value, notes))
            hours = replace(hours, days_off=frozenset(filter(None, found)))
        else:
            _add_hours(days, key, value, notes=notes)
    return replace(hours, days=dict(sorted(days.items())))


def weekday_numbers(written: str) -> tuple[int, ...]:
    """Days of `mon`, `mon-fri`, `sat-mon` from 0; none for anything else."""
    first, _, last = written.lower().partition("-")
    last = last or first
    if first not in WEEKDAYS or last not in WEEKDAYS:
        return ()
    start, end = WEEKDAYS.index(first), WEEKDAYS.index(last)
    return tuple((start + step) % 7 for step in range((end - start) % 7 + 1))


def _holidays(node: Node, notes: Notes) -> str | None:
    country = text_of(node, notes).upper()
    if country in {"NONE", "NO", "FALSE"}:
        return None
    if not re.fullmatch("[A-Z]{2}", country):
        notes.tell("E206", node, value=node.value, allowed="RU, PL, US, none")
        return None
    return country


def _add_hours(
    days: dict[int, tuple[tuple[int, int], ...]],
    key: Node,
    value: Node,
    *,
    notes: Notes,
) -> None:
    numbers = weekday_numbers(key.value)
    if not numbers:
        notes.tell("E207", key, value=key.value, case="day")
    nodes = value.children if value.kind == "list" else (value,)
    spans = [span for node in nodes if (span := _span_of(node, notes))]
    for number in numbers:
        for start, end in spans:
            if start < end:
                days[number] = (*days.get(number, ()), (start, end))
            else:
                # Past midnight: the rest is the next morning.
                after = (number + 1) % 7
                days[number] = (*days.get(number, ()), (start, _DAY_END))
                days[after] = (
                    ((0, end), *days.get(after, ())) if end else days.get(after, ())
                )


def _span_of(node: Node, notes: Notes) -> tuple[int, int] | None:
    written = node.value if node.kind == "scalar" else ""
    if written.lower() in {"closed", "off"}:
        return None
    found = _HOURS.fullmatch(written)
    if found:
        h1, m1, h2, m2 = (int(part) for part in found.groups())
        start, end = h1 * 60 + m1, h2 * 60 + m2
        if start < _DAY_END >= end and start != end:
            return start, end
    notes.tell("E207", node, value=written)
    return None
