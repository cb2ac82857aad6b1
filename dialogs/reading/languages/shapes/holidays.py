"""The days of a country that people name instead of a date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct


class Fixed(Struct, frozen=True):
    """From a day of a month, `length` days."""

    month: int
    day: int
    length: int = 1


class Nth(Struct, frozen=True):
    """The nth weekday (0 is Monday) of a month; -1 is the last; `plus` days later."""

    month: int
    weekday: int
    nth: int
    plus: int = 0


class Easter(Struct, frozen=True):
    """Days from Easter Sunday, by the western or the eastern reckoning."""

    plus: int
    eastern: bool = False
    length: int = 1


class Nearest(Struct, frozen=True):
    """Whichever of several comes first: “after the holidays”, in autumn or spring."""

    days: tuple[Fixed | Easter, ...]


class Lunar(Struct, frozen=True):
    """A day by a lunar calendar: `name` as the library `holidays` has it.

    Jewish days begin on the evening before, `plus` is -1 there.
    """

    calendar: Literal["islamic", "hebrew", "hindu", "chinese"]
    name: str
    plus: int = 0
    length: int = 1


Day = Fixed | Nth | Easter | Nearest | Lunar


class Holidays(Struct, frozen=True):
    """Days by their names (written as in `shapes.dates`) and names of the weekend."""

    days: Mapping[Day, str]
    weekend: str
