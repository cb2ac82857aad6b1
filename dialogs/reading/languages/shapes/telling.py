"""By which words a clause of a tale is known: what leads to the answer, what is it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class TellingTable(Struct, frozen=True):
    """Phrases of clauses by the letter of what they say of it.

    `dialogs.reading.telling` says what the letters mean. `past` are endings of verbs
    in the past, where no dictionary tells; `present` are words that end like one.
    """

    signs: Mapping[str, str]
    past: tuple[str, ...] = ()
    present: frozenset[str] = frozenset()
