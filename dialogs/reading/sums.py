"""A number that is being added up, and the piece that may join it."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from msgspec import Struct

from dialogs.reading.atoms import Atom
from dialogs.reading.text import Text

TEN = 10
TWENTY = 20
HUNDRED = 100
THOUSAND = 1000

_EXACT = 9
"""Decimals that are kept: sums of decimals carry noise behind them."""
_FAR = 4


class Sum(Struct):
    """A number that grows: a finished part and the group below the next scale.

    `room` is what may still be added to the group, `limit` the last scale, below
    which all that follows must stay.
    """

    first: int
    last: int = -1
    total: float = 0
    group: float | None = None
    room: float = inf
    limit: float = inf
    scale: float = 1
    share: float | None = None
    above: float | None = None
    decimals: list[int] | None = None
    ordinal: bool = False
    digits: bool = False
    approx: bool = False
    turned: bool = False

    def value(self) -> float:
        """What the pieces so far make."""
        return round(self.total + (self.group or 0) + self._decimals(), _EXACT)

    def close_decimals(self) -> None:
        """End the decimals: a scale multiplies them with the rest."""
        if self.decimals is not None:
            self.group = (self.group or 0) + self._decimals()
            self.decimals = None

    def _decimals(self) -> float:
        if not self.decimals:
            return 0
        return float(f"0.{''.join(map(str, self.decimals))}")


class Place(Struct, frozen=True):
    """A piece with all that stands around it."""

    text: Text
    pieces: Sequence[Atom]
    at: int

    @property
    def piece(self) -> Atom:
        """The piece itself."""
        return self.pieces[self.at]

    def following(self) -> Atom | None:
        """The next piece, near or far."""
        return self.pieces[self.at + 1] if self.at + 1 < len(self.pieces) else None

    def ahead(self) -> Sequence[Atom]:
        """The few pieces that follow."""
        return self.pieces[self.at + 1 : self.at + 1 + _FAR]


def room_behind(value: float) -> float:
    """What may be added behind a word: tens to hundreds, ones to tens."""
    if value >= HUNDRED and not value % HUNDRED:
        return HUNDRED
    return TEN if value >= TWENTY and not value % TEN else 0
