"""Values as JSON objects and back, with the keys that people see.

`low` is printed as min, `high` as max, `start` as from, `end` as to, sizes as
dims_mm, area as area_m2, span as range; a key without a value is left out where its
absence says nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from dialogs.reading.values import (
    Address,
    Decision,
    Email,
    Handle,
    Money,
    Name,
    Number,
    Phone,
    Quantity,
    Timing,
    Value,
    Words,
    YesNo,
)

Json = dict[str, Any]


def to_json(value: Value) -> Json:
    """The JSON of one value; raises KeyError for one that is never read from words."""
    return _WRITERS[type(value)](value)


def from_json(slot: str, known: Mapping[str, Any]) -> Value | None:
    """A value known before, by the name of its slot; None where there is none."""
    reader = _READERS.get(slot)
    if reader:
        return reader(known)
    if isinstance(known.get("value"), bool):
        return YesNo("yes" if known["value"] else "no")
    return None


def _number(value: Number) -> Json:
    return {"min": value.low, "max": value.high}


def _money(value: Money) -> Json:
    got: Json = {"status": value.status}
    if value.status == "value":
        got |= {"min": value.low, "max": value.high, "currency": value.currency}
    return got | _told(
        per=value.per, approx=value.approx, needs_scale=value.needs_scale
    )


def _timing(value: Timing) -> Json:
    got: Json = {"status": value.status}
    if value.status == "date":
        got["from"] = value.start.isoformat() if value.start else None
        got["to"] = value.end.isoformat() if value.end else None
    return got | _told(
        time=value.time,
        time_from=value.time_from,
        time_to=value.time_to,
        part=value.part,
        recurring=value.recurring,
        approx=value.approx,
    )


def _quantity(value: Quantity) -> Json:
    got: Json = {
        "count": value.count,
        "dims_mm": [list(size) for size in value.sizes],
        "area_m2": value.area,
        "unit": value.unit,
    }
    status = None if value.status == "value" else value.status
    span = list(value.span) if value.span else None
    return got | _told(range=span, status=status, approx=value.approx)


def _phone(value: Phone) -> Json:
    status = None if value.status == "value" else value.status
    return {"phone": value.number} | _told(status=status, ext=value.ext)


def _address(value: Address) -> Json:
    return {"address": value.address} | _told(city=value.city)


def _decision(value: Decision) -> Json:
    return {"role": value.role} | _told(who=value.who)


def _told(**keys: object) -> Json:
    return {key: value for key, value in keys.items() if value}


_WRITERS: Mapping[type, Callable[[Any], Json]] = {
    Number: _number,
    Money: _money,
    Timing: _timing,
    Quantity: _quantity,
    Phone: _phone,
    Email: lambda value: {"email": value.address},
    Handle: lambda value: {value.messenger: f"@{value.name}"},
    Name: lambda value: {"name": value.name},
    Address: _address,
    Decision: _decision,
    YesNo: lambda value: {"value": value.value},
    Words: lambda value: {"text": value.text},
}


def _known_money(known: Mapping[str, Any]) -> Money:
    return Money(
        status=known.get("status", "value"),
        low=known.get("min"),
        high=known.get("max"),
        currency=known.get("currency"),
        per=known.get("per"),
        needs_scale=known.get("needs_scale", False),
    )


def _known_timing(known: Mapping[str, Any]) -> Timing:
    return Timing(
        status=known.get("status", "date"),
        start=_day(known.get("from")),
        end=_day(known.get("to")),
        time=known.get("time"),
        time_from=known.get("time_from"),
        time_to=known.get("time_to"),
        part=known.get("part"),
        recurring=known.get("recurring"),
    )


def _known_quantity(known: Mapping[str, Any]) -> Quantity:
    span = known.get("range")
    return Quantity(
        count=known.get("count"),
        unit=known.get("unit"),
        sizes=tuple((wide, high) for wide, high in known.get("dims_mm") or ()),
        area=known.get("area_m2"),
        span=(span[0], span[1]) if span else None,
    )


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


_READERS: Mapping[str, Callable[[Mapping[str, Any]], Value]] = {
    "budget": _known_money,
    "timing": _known_timing,
    "quantity": _known_quantity,
    "phone": lambda known: Phone(known.get("phone")),
    "email": lambda known: Email(known["email"]),
    "name": lambda known: Name(known["name"]),
    "address": lambda known: Address(known["address"]),
    "city": lambda known: Address(known["city"], known["city"]),
    "decision": lambda known: Decision(known["role"]),
}
