"""The business behind a script: its hours, people, prices and calendars."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from msgspec import Struct, field

from dialogs.script.conditions import ALWAYS, Condition
from dialogs.script.place import NOWHERE, Place


class Hours(Struct, frozen=True):
    """Working time a weekday (0 is Monday) as minutes of the day, end exclusive."""

    days: Mapping[int, tuple[tuple[int, int], ...]]
    holidays: str | None = None
    days_off: frozenset[dt.date] = frozenset()


class Person(Struct, frozen=True):
    """A manager who can be given a lead; contacts are linked elsewhere."""

    id: str
    name: str
    role: str = ""
    place: Place = NOWHERE


class Price(Struct, frozen=True):
    """A row of the price list; `more` holds the columns the format does not know.

    `requires` must hold for the row to fit; else `instead` (another row) is offered.
    """

    id: str
    title: str
    unit: str = ""
    low: float | None = None
    high: float | None = None
    note: str = ""
    seller: str | None = None
    requires: Condition = ALWAYS
    instead: str | None = None
    formats: tuple[str, ...] = ()
    more: Mapping[str, str | float] = field(default_factory=dict)
    place: Place = NOWHERE


class Quote(Struct, frozen=True):
    """How a price row and a quantity make the price fork that is told."""

    item: str
    quantity: str | None = None
    round: float = 100
    place: Place = NOWHERE


class Booking(Struct, frozen=True):
    """A calendar behind a question of type slot; times in minutes."""

    question: str
    title: str
    hours: Hours
    length: int = 60
    capacity: int = 1
    notice: int = 120
    days_ahead: int = 14
    offer: int = 3
    remind: tuple[int, ...] = (1440, 120)
    calendar: str = "internal"
    place: Place = NOWHERE
