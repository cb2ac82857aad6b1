"""Ratios of what ran side by side: A B A B, never A A B B.

A machine that others use is fast in one minute and slow in the next. What ran in the
same minute is compared, and the median of those ratios is told.
"""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from benchmarks.contenders import Arena, Contender, Figures


@dataclass(frozen=True, slots=True)
class Series:
    """What repeated measurements of several contenders found, round by round."""

    rounds: list[Mapping[str, Figures | None]] = field(default_factory=list)

    def median(self, name: str, figure: str) -> float | None:
        """The median of a figure of one contender."""
        found = [
            float(one[figure])
            for told in self.rounds
            if (one := told.get(name)) is not None and one.get(figure) is not None
        ]
        return statistics.median(found) if found else None

    def ratios(self, ours: str, theirs: str, figure: str) -> list[float]:
        """Ours to theirs, a ratio for each round in which both were measured."""
        pairs = [(told.get(ours), told.get(theirs)) for told in self.rounds]
        return [
            mine[figure] / other[figure]
            for mine, other in pairs
            if mine and other and mine.get(figure) is not None and other.get(figure)
        ]

    def ratio(self, ours: str, theirs: str, figure: str) -> float | None:
        """The median of the ratios, None when nothing can be compared."""
        found = self.ratios(ours, theirs, figure)
        return statistics.median(found) if found else None


Row = tuple[Contender, tuple[str, ...]]
"""Who is asked, with which flags."""


def alternate(place: Arena, rows: Sequence[Row], *, rounds: int, what: str) -> Series:
    """Ask all of them in turn, again and again."""
    series = Series()
    for number in range(rounds):
        print(f"  {what}: {number + 1} of {rounds}", flush=True)
        series.rounds.append({one.name: place.ask(one, *more) for one, more in rows})
    return series
