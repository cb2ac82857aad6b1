"""`make bench`: one dialog by Firstline and its peers, side by side, and the goals.

Some minutes; `--quick` is one short pair each, `--full` everything, `--write` puts the
tables into docs/performance.md, `--only growth` measures a part. `--alone` measures the
engine and the pages of the desk, without peers.
"""

from __future__ import annotations

import argparse

from benchmarks import alone, page
from benchmarks.contenders import arena
from benchmarks.course import FULL, PARTS, QUICK, USUAL, Found
from benchmarks.tables import of_goals


def main() -> None:
    """Measure and print; a missed goal is said, not raised: machines differ."""
    chosen = _options().parse_args()
    if chosen.alone:
        alone.show()
        return
    extent = QUICK if chosen.quick else FULL if chosen.full else USUAL
    found = Found()
    with arena() as place:
        for name in chosen.only or list(PARTS):
            known = len(found.tables)
            PARTS[name](place, extent, found)
            for table in found.tables[known:]:
                print(table.in_terminal(), flush=True)
            if chosen.write:
                # After each part: who interrupts the rest keeps what was measured.
                page.write([*found.tables, of_goals(found.ratios)], extent.told)
    print(of_goals(found.ratios).in_terminal())
    if chosen.full:
        alone.show()


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
