"""Which nouns behind a number are no things that are bought."""

from __future__ import annotations

from msgspec import Struct


class ThingsTable(Struct, frozen=True):
    """Words around a number that counts a thing of any trade.

    `never` are beginnings of measures, places, times and prices; `stop` are whole
    words that end the search, `not_behind` those before a number that counts nothing
        (“floor 3”). `plural` are endings of a counted noun, `adjective` those of a
    word that
    may stand between; none means any.
    """

    never: tuple[str, ...]
    stop: frozenset[str]
    not_behind: frozenset[str]
    plural: tuple[str, ...] = ()
    adjective: tuple[str, ...] = ()
