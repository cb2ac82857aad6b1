"""What a list of leads is narrowed by, as the address of a page says it.

The keys are a contract: other pages link to lists by them, saved views keep them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from msgspec import Struct

from bot.leads.stages import COLUMNS, Stage

LONGEST = 200
NOBODY = "-"
"""In the place of a manager: leads that nobody has."""

LARGEST = 10_000_000
"""Minutes: nobody has waited so long."""

YEARS = range(2000, 2101)

PLAIN = (
    "script",
    "channel",
    "source",
    "campaign",
    "triage",
    "temperature",
    "potential",
    "manager",
    "outcome",
    "reason",
)
"""Keys whose value is compared as it is."""

SORTS = ("number", "temperature", "potential", "heard")
"""What a list can be sorted by; a `-` before it turns the order round."""

NEWEST = "-number"


class Filters(Struct, frozen=True, kw_only=True):
    """Which leads, in which order; `problems` are keys whose value makes no sense."""

    words: str = ""
    stage: Stage | None = None
    plain: tuple[tuple[str, str], ...] = ()
    is_repeat: bool | None = None
    is_target: bool | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    unanswered: int | None = None
    sort: str = NEWEST
    problems: tuple[str, ...] = ()

    def value(self, key: str) -> str:
        """What a plain key was set to."""
        return dict(self.plain).get(key, "")


def parse(query: Mapping[str, str]) -> Filters:
    """The filters of an address; what makes no sense is left out and named."""
    given = {key: value.strip()[:LONGEST] for key, value in query.items()}
    reader = _Reader(given)
    plain = tuple((key, given[key]) for key in PLAIN if given.get(key))
    return Filters(
        words=given.get("q", ""),
        stage=reader.stage(),
        plain=plain,
        is_repeat=reader.flag("repeat"),
        is_target=reader.flag("target"),
        since=reader.day("since"),
        until=reader.day("until"),
        unanswered=reader.number("unanswered"),
        sort=reader.sort(),
        problems=tuple(reader.problems),
    )


def query_of(filters: Filters) -> dict[str, str]:
    """The address of filters: `parse` gives them back."""
    flags = {True: "yes", False: "no", None: ""}
    given = {
        "q": filters.words,
        "stage": filters.stage.value if filters.stage else "",
        **dict(filters.plain),
        "repeat": flags[filters.is_repeat],
        "target": flags[filters.is_target],
        "since": filters.since.isoformat() if filters.since else "",
        "until": filters.until.isoformat() if filters.until else "",
        "unanswered": "" if filters.unanswered is None else str(filters.unanswered),
        "sort": "" if filters.sort == NEWEST else filters.sort,
    }
    return {key: value for key, value in given.items() if value}


class _Reader:
    """Reads values one by one and remembers which made no sense."""

    def __init__(self, given: Mapping[str, str]) -> None:
        self.given = given
        self.problems: list[str] = []

    def stage(self) -> Stage | None:
        value = self.given.get("stage", "")
        if value in {stage.value for stage in COLUMNS}:
            return Stage(value)
        self._miss("stage")
        return None

    def flag(self, key: str) -> bool | None:
        value = self.given.get(key, "")
        if value in {"yes", "no"}:
            return value == "yes"
        self._miss(key)
        return None

    def day(self, key: str) -> dt.date | None:
        try:
            day = dt.date.fromisoformat(self.given.get(key, ""))
        except ValueError:
            self._miss(key)
            return None
        if day.year in YEARS:
            return day
        self._miss(key)
        return None

    def number(self, key: str) -> int | None:
        value = self.given.get(key, "")
        if value.isascii() and value.isdecimal():
            return min(int(value), LARGEST)
        self._miss(key)
        return None

    def sort(self) -> str:
        value = self.given.get("sort", "")
        if value.removeprefix("-") in SORTS:
            return value
        self._miss("sort")
        return NEWEST

    def _miss(self, key: str) -> None:
        if self.given.get(key):
            self.problems.append(key)
