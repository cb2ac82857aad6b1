"""What a report holds: plain numbers, that pages, terminals and files show alike.

`key` names the condition behind a number, see `marks`. Times are in seconds.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct


class Bar(Struct, frozen=True):
    """A number with its name."""

    key: str
    name: str
    count: int


class Drop(Struct, frozen=True):
    """What became of a question; `seconds` is the median until its answer."""

    script: str
    question: str
    asked: int
    answered: int
    skipped: int
    silent: int
    human: int
    missed: int
    seconds: float | None


class Warmth(Struct, frozen=True):
    """Leads of one temperature and potential, how many are closed, how many won."""

    temperature: str
    potential: str
    count: int
    closed: int
    won: int


class Origin(Struct, frozen=True):
    """A source of leads."""

    source: str
    count: int
    urgent: int
    junk: int
    won: int


class Pace(Struct, frozen=True):
    """How long something took: how often, the median, the slowest tenth."""

    what: str
    count: int
    median: float | None
    slow: float | None
    shares: tuple[Bar, ...] = ()
    """How many took up to so long; the keys of these bars lead nowhere."""


class Hour(Struct, frozen=True):
    """Calls for a human at an hour of a weekday (0 is Monday), the median wait."""

    weekday: int
    hour: int
    count: int
    median: float | None
    in_time: int


class Seller(Struct, frozen=True):
    """A manager: leads taken, won, given back, taken too late; median wait.

    `brought` is the sum of the deals that were won, as far as it was told.
    """

    manager: str
    name: str
    claimed: int
    won: int
    closed: int
    returned: int
    late: int
    median: float | None
    brought: int = 0


class Again(Struct, frozen=True):
    """New or repeated leads, and how many were won of those that are closed."""

    is_repeat: bool
    count: int
    closed: int
    won: int


class Kept(Struct, frozen=True):
    """Promises of a kind: made, kept in time, kept late, broken, not due yet."""

    kind: str
    made: int
    kept: int
    late: int
    broken: int
    open: int


class Report(Struct, frozen=True):
    """Everything at once."""

    funnel: tuple[Bar, ...]
    triage: tuple[Bar, ...]
    drops: tuple[Drop, ...]
    heat: tuple[Warmth, ...]
    junk: tuple[Bar, ...]
    refusals: tuple[Bar, ...]
    origins: tuple[Origin, ...]
    paces: tuple[Pace, ...]
    hours: tuple[Hour, ...]
    sellers: tuple[Seller, ...]
    again: tuple[Again, ...]
    kept: tuple[Kept, ...]
    topics: tuple[Bar, ...]


def median(values: Sequence[float]) -> float | None:
    """The middle one, None of none."""
    return quantile(values, 0.5)


def quantile(values: Sequence[float], share: float) -> float | None:
    """The value that so large a share does not exceed, None of none."""
    if not values:
        return None
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]
