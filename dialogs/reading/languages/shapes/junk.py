"""How people who are no buyers write, and how buyers do."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Junk(Struct, frozen=True):
    """Patterns by sign, in the notation of `dialogs.reading.notation`.

    The names of the signs are the same in every language: those of
    `dialogs.reading.junk_card`, which says what each of them counts. `buyer` holds
    the signs that speak for a buyer.
    """

    classes: Mapping[str, str]
    signs: Mapping[str, tuple[str, ...]]
    buyer: Mapping[str, tuple[str, ...]]
