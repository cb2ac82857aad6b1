"""Others beside a flood, and the slowest answers at half of the capacity."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from benchmarks.contenders import Arena, Contender, Figures
from benchmarks.environments import OURS
from benchmarks.pairs import Series
from benchmarks.tables import Table, number, ratio

FLOOD = Contender("a flood", OURS, "benchmarks.calm", ("--job", "flood"))
HALF = Contender("half of the capacity", OURS, "benchmarks.calm", ("--job", "half"))


def measure(place: Arena, *, rounds: int, seconds: float) -> Series:
    """Both in turn, round after round, each in a new process."""
    series = Series()
    for number_ in range(rounds):
        print(f"  calm: {number_ + 1} of {rounds}", flush=True)
        series.rounds.append(
            {
                one.name: place.ask(one, "--seconds", str(seconds))
                for one in (FLOOD, HALF)
            }
        )
    return series


def beside_a_flood(series: Series) -> float | None:
    """The p99 of the others while one floods, to theirs without."""
    return _median(one["flood"] / one["calm"] for one in _told(series, FLOOD))


def at_half(series: Series) -> float | None:
    """The p99 to the median when half as much comes as could be answered."""
    return _median(one["p99"] / one["median"] for one in _told(series, HALF))


def table(series: Series) -> Table:
    """What people waited, in milliseconds."""
    capacity = number(series.median(HALF.name, "capacity"))
    rows = [["", "median ms", "p99 ms", "p99 : p99 without, or median"]]
    rows += [
        ["others, without a flood", *_waited(series, "calm_median", "calm"), "–"],
        [
            "others, beside a flood of 20,000",
            *_waited(series, "flood_median", "flood"),
            ratio(beside_a_flood(series)),
        ],
        [
            f"at half of the capacity ({capacity} turns a second)",
            number(series.median(HALF.name, "median"), 1000),
            number(series.median(HALF.name, "p99"), 1000),
            ratio(at_half(series)),
        ],
        [
            "memory that the flood took, MB",
            "",
            "",
            number(series.median(FLOOD.name, "grown")),
        ],
    ]
    return Table("Fairness and latency", rows)


def _waited(series: Series, *figures: str) -> Iterator[str]:
    for figure in figures:
        yield number(series.median(FLOOD.name, figure), 1000)


def _told(series: Series, one: Contender) -> Iterator[Figures]:
    for round_ in series.rounds:
        found = round_.get(one.name)
        if found is not None:
            yield found


def _median(ratios: Iterator[float]) -> float | None:
    found = list(ratios)
    return statistics.median(found) if found else None
