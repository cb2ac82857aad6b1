"""A correction parted into what it rejects and what it puts instead."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from msgspec import Struct

from dialogs.reading.numbers import numerals
from dialogs.reading.text import Text
from dialogs.reading.values import Found, Value

V_co = TypeVar("V_co", bound=Value, covariant=True)


class Said(Struct, frozen=True):
    """A message, what it puts in place of what it rejects, and its letters.

    Words of regret are blanked in all but `raw`; `dialogs.reading.corrections` says
    what the letters mean.
    """

    raw: Text
    whole: Text
    accepted: Text
    rejected: Text | None
    letters: str

    @property
    def sign(self) -> int:
        """1 for “more” or “later”, -1 for “less” or “earlier”, else 0.

        What is put off without a word of the direction is put off to later.
        """
        if "+" in self.letters:
            return 1
        if "-" in self.letters:
            return -1
        return 1 if "g" in self.letters else 0

    @property
    def step(self) -> int:
        """The same for a number; 0 where “a bit more” only comments on another one.

        “Let us take more, not 25 but 35” adds nothing to the 35.
        """
        replaced = self.rejected is not None and bool(numerals(self.rejected))
        return 0 if replaced and "o" not in self.letters else self.sign

    def number(self) -> float | None:
        """The first number of what stands instead."""
        found = numerals(self.accepted)
        return found[0].value if found else None


def best(found: Iterable[Found[V_co]]) -> V_co | None:
    """The surest value."""
    first = max(found, key=lambda one: one.certainty, default=None)
    return first.value if first else None
