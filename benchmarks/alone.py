"""What a turn and a page cost without peers, beside the floor of the same run."""

from __future__ import annotations

from benchmarks import pages
from benchmarks.turns import measure

GOAL = 1000
"""Microseconds of CPU a typed turn may cost at the median."""


def show() -> None:
    """Measure and print; a missed goal is said, not raised: machines differ."""
    costs = {cost.name: cost for cost in measure()}
    floor = costs["floor"].median
    print("CPU of a turn, µs        median     p95   turns   : floor")
    for cost in costs.values():
        ratio = cost.median / floor
        figures = f"{cost.median:8.0f} {cost.high:7.0f} {cost.count:7d} {ratio:8.0f}"
        print(f"  {cost.name:<20} {figures}")
    typed = costs["typed"].median
    verdict = "reached" if typed < GOAL else "NOT REACHED"
    print(f"a typed turn under {GOAL} µs at the median: {verdict}")
    pages.show()
