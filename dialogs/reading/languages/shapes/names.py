"""How people of a language give their name."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class NamesTable(Struct, frozen=True):
    """First names and the words around them, folded.

    Markers by tag: S stands before a name and cannot mean anything else, A stands
    after one, W stands before one and before much else. `ambiguous` names are everyday
    words too. `second` holds endings of a second name that is part of the address.
    `never` are words that people write in the place of a name. `address` are words
    that begin a clause said to somebody, `requests` endings of a word that asks for
    something.
    """

    markers: Mapping[str, str]
    names: frozenset[str]
    ambiguous: frozenset[str] = frozenset()
    second: tuple[str, ...] = ()
    never: frozenset[str] = frozenset()
    address: frozenset[str] = frozenset()
    requests: tuple[str, ...] = ()
