from __future__ import annotations

import datetime as dt

from bot.store.moments import micros

NOON = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
"""A Monday, 12:00 in Moscow."""


class SteeredClock:
    """A clock that moves only when told to."""

    def __init__(self, now: dt.datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now

    def pass_(self, **time: float) -> None:
        self.now += dt.timedelta(**time)

    @property
    def micros(self) -> int:
        return micros(self.now)
