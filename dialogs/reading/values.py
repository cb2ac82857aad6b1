"""What can be read from a message: values with their units, frozen and JSON-able.

A value never carries its words; `Found` pairs a value with the words it came from.
"""

from __future__ import annotations

import datetime as dt
from typing import Generic, Literal, TypeVar

from msgspec import Struct


class Number(Struct, frozen=True, omit_defaults=True, tag="number"):
    """A bare number; `low`/`high` differ for “3–4”, are equal for “три”."""

    low: float
    high: float
    approx: bool = False


class Money(Struct, frozen=True, omit_defaults=True, tag="money"):
    """An amount or a stance towards it.

    Exact: `low == high`. “до 300” has no `low`, “от 100” no `high`. `currency` is an
    ISO 4217 code, None when not named. `needs_scale` keeps a bare “200” as written:
    whether roubles or thousands are meant is the business' knowledge.
    """

    status: Literal["value", "unknown", "none", "refused", "unlimited"] = "value"
    low: float | None = None
    high: float | None = None
    currency: str | None = None
    per: Literal["month", "year", "unit"] | None = None
    approx: bool = False
    needs_scale: bool = False


class Timing(Struct, frozen=True, omit_defaults=True, tag="timing"):
    """When, as inclusive local dates and clock times (“HH:MM”).

    No `start` is a deadline, no `end` an open start; both absent only with
    `recurring` (“weekdays”, “weekends”, “daily”, “weekly:mon”). `part` is a part of
    the day: morning, noon, afternoon, evening, night.
    """

    status: Literal["date", "asap", "unknown", "no_rush", "event", "refused"] = "date"
    start: dt.date | None = None
    end: dt.date | None = None
    time: str | None = None
    time_from: str | None = None
    time_to: str | None = None
    part: Literal["morning", "noon", "afternoon", "evening", "night"] | None = None
    recurring: str | None = None
    approx: bool = False


class Quantity(Struct, frozen=True, omit_defaults=True, tag="quantity"):
    """How many and how large: sizes in millimetres (width, height), area in m².

    `span` are both ends of “8–10”; an open end is None (“100+”).
    """

    count: int | None = None
    unit: str | None = None
    sizes: tuple[tuple[int | None, int | None], ...] = ()
    area: float | None = None
    span: tuple[int | None, int | None] | None = None
    status: Literal["value", "unknown", "refused"] = "value"
    approx: bool = False


class Phone(Struct, frozen=True, omit_defaults=True, tag="phone"):
    """A phone in E.164, or why there is none."""

    number: str | None = None
    status: Literal["value", "invalid", "refused", "this_chat", "unknown"] = "value"
    ext: str | None = None


class Email(Struct, frozen=True, omit_defaults=True, tag="email"):
    """An e-mail address in lower case."""

    address: str


class Handle(Struct, frozen=True, omit_defaults=True, tag="handle"):
    """A messenger name such as @anna, without the sign."""

    name: str
    messenger: str = "telegram"


class Name(Struct, frozen=True, omit_defaults=True, tag="name"):
    """How a person wants to be called, nominative and capitalised."""

    name: str


class Address(Struct, frozen=True, omit_defaults=True, tag="address"):
    """Where: a street with a house, a town, or both, as written."""

    address: str
    city: str | None = None


class Decision(Struct, frozen=True, omit_defaults=True, tag="decision"):
    """Who decides about the purchase, seen from the person who writes."""

    role: Literal["self", "joint", "other", "tender", "agent", "unknown", "refused"]
    who: str | None = None


class YesNo(Struct, frozen=True, omit_defaults=True, tag="yes_no"):
    """An answer to a yes/no question."""

    value: Literal["yes", "no", "unknown", "refused"]


class Chosen(Struct, frozen=True, omit_defaults=True, tag="chosen"):
    """Options of a question, by id, in the order they were named."""

    options: tuple[str, ...]
    excluded: tuple[str, ...] = ()


class Words(Struct, frozen=True, omit_defaults=True, tag="words"):
    """Free text kept as it was written."""

    text: str


class Slot(Struct, frozen=True, omit_defaults=True, tag="slot"):
    """A booked local time."""

    at: dt.datetime


class File(Struct, frozen=True, omit_defaults=True, tag="file"):
    """A file somebody sent: the channel's own reference and its kind."""

    ref: str
    kind: str = "document"


Value = (
    Number
    | Money
    | Timing
    | Quantity
    | Phone
    | Email
    | Handle
    | Name
    | Address
    | Decision
    | YesNo
    | Chosen
    | Words
    | Slot
    | File
)

V = TypeVar("V", covariant=True)  # noqa: PLC0105 - one letter, as in Found[V]


class Found(Struct, Generic[V], frozen=True):
    """A value and the words it came from: offsets into the message as written.

    `certainty` is 0–1: 1 for an unmistakable form, about 0.5 for a guess that only
    the question just asked makes plausible.
    """

    value: V
    start: int
    end: int
    quote: str
    certainty: float = 1.0
