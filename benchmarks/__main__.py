"""`make bench`: one dialog by Firstline and its peers, side by side, and the goals.

Some minutes; `--quick` is one short pair each, `--full` everything, `--write` puts the
tables into docs/performance.md, `--only growth` measures a part. `--alone` measures the
engine and the pages of the desk, without peers.
"""

from __future__ import annotations

import argparse

from benchmarks import alone, page
from benchmarks.contenders import arena
from benchmarks.course import FULL, PARTS, QUICK, USUAL, Extent, Found
from benchmarks.tables import Table, of_goals


def main() -> None:
    """Measure and print; a missed goal is said, not raised: machines differ."""
    chosen = _options().parse_args()
    if chosen.alone:
        alone.show()
        return
    extent = QUICK if chosen.quick else FULL if chosen.full else USUAL
    tables = measure(extent, chosen.only or list(PARTS))
    for table in tables:
        print(table.in_terminal())
    if chosen.write:
        page.write(tables, extent=f"{extent.pairs} alternating pairs")
    if chosen.full:
        alone.show()


def measure(extent: Extent, parts: list[str]) -> list[Table]:
    """The tables of these parts, the goals last."""
    found = Found()
    with arena() as place:
        for name in parts:
            PARTS[name](place, extent, found)
    return [*found.tables, of_goals(found.ratios)]


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    much = parser.add_mutually_exclusive_group()
    much.add_argument("--quick", action="store_true")
    much.add_argument("--full", action="store_true")
    much.add_argument("--alone", action="store_true")
    parser.add_argument("--only", action="append", choices=sorted(PARTS))
    parser.add_argument("--write", action="store_true")
    return parser


if __name__ == "__main__":
    main()
