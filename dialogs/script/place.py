"""Where in a marketer's files a value stands."""

from __future__ import annotations

from msgspec import Struct


class Place(Struct, frozen=True):
    """File, line and column (both from 1) and the length of the exact token."""

    file: str
    line: int
    column: int
    length: int = 1


NOWHERE = Place("", 0, 0, 0)
"""The place of a value that no file holds: a default, a stock text."""
