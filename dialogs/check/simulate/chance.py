"""Random numbers that a seed repeats on every machine: SplitMix64.

Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar
from zlib import crc32

T = TypeVar("T")

_MASK = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15
_BITS = 53


class Chance:
    """A stream of random choices; the same seed gives the same stream."""

    def __init__(self, seed: int) -> None:
        self._seed = seed & _MASK
        self._state = self._seed

    def fork(self, name: str) -> Chance:
        """Another stream, which does not depend on how much of this one was used."""
        return Chance(_mixed(self._seed ^ (crc32(name.encode()) * _GOLDEN)))

    def unit(self) -> float:
        """A number in [0, 1)."""
        return (self._next() >> (64 - _BITS)) / (1 << _BITS)

    def below(self, bound: int) -> int:
        """A whole number in [0, bound)."""
        return int(self.unit() * bound)

    def between(self, low: int, high: int) -> int:
        """A whole number in [low, high]."""
        return low + self.below(high - low + 1)

    def whether(self, probability: float) -> bool:
        """True as often as `probability` says."""
        return self.unit() < probability

    def pick(self, items: Sequence[T]) -> T:
        """One of the items, each as likely; raises IndexError when there is none."""
        return items[self.below(len(items))]

    def weighted(self, items: Sequence[T], weights: Sequence[float]) -> T:
        """One of the items, as likely as its weight is large."""
        left = self.unit() * sum(weights)
        for item, weight in zip(items, weights, strict=True):
            left -= weight
            if left < 0:
                return item
        return items[-1]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """The items in another order."""
        mixed = list(items)
        for last in range(len(mixed) - 1, 0, -1):
            other = self.below(last + 1)
            mixed[last], mixed[other] = mixed[other], mixed[last]
        return mixed

    def _next(self) -> int:
        self._state = (self._state + _GOLDEN) & _MASK
        return _mixed(self._state)


def _mixed(value: int) -> int:
    value &= _MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)
