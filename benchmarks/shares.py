"""Whose CPU a turn takes where several processes share the work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from benchmarks.peers.harness import Figures, cpu_of

Processes = Mapping[str, Iterable[int]]
"""The processes of each share; what they have started counts with them."""


class Shares:
    """CPU seconds of the processes of a run, and for how many turns."""

    def __init__(self) -> None:
        self._spent: dict[str, float] = {}
        self._turns = 0

    def add(self, spent: Mapping[str, float], turns: int) -> None:
        """Add what a round has taken."""
        self._turns += turns
        for name, seconds in spent.items():
            self._spent[name] = self._spent.get(name, 0.0) + seconds

    def told(self) -> Figures:
        """Microseconds a turn of each share."""
        return {
            f"cpu_{name}": seconds / self._turns * 1e6
            for name, seconds in self._spent.items()
        }


def seconds_of(processes: Processes) -> dict[str, float]:
    """CPU seconds so far of each share."""
    return {
        name: sum(cpu_of(pid) for first in pids for pid in _family(first))
        for name, pids in processes.items()
    }


def _family(pid: int) -> Iterator[int]:
    """A process and all that it has started."""
    yield pid
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii")
    for child in children.split():
        yield from _family(int(child))
