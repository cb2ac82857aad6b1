"""Time in the database: whole microseconds since 1970, UTC."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

Clock = Callable[[], dt.datetime]
"""Says what time it is, with a zone; passed in, so that tests can steer it."""

SECOND = 1_000_000
"""Microseconds."""

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MICROSECOND = dt.timedelta(microseconds=1)


def utc_now() -> dt.datetime:
    """The clock of the machine."""
    return dt.datetime.now(dt.UTC)


def micros(at: dt.datetime) -> int:
    """Microseconds of a time that has a zone."""
    return (at - _EPOCH) // _MICROSECOND


def moment(stamp: int) -> dt.datetime:
    """The UTC time of `micros`."""
    return _EPOCH + stamp * _MICROSECOND
