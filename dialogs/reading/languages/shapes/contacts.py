"""What a language has to say about phones, streets and towns."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class ContactTable(Struct, frozen=True):
    """Words around contacts.

    `regions` are tried for a phone without a country after the one that is asked for.
    `not_phones` stand before numbers of contracts and cards, `mine` before the phone
    that is to be called, `theirs` before that of somebody else, `extension` is a
    pattern of the words before an extension. `repeats` and `zeros` are words inside a
    spoken phone. `messengers` map words to the messenger of the name behind them.

    `at_sign` and `dot` are patterns of their words, `domains` map spoken ends of
    addresses to written ones.

    `street` is a pattern of a street with its house over the message as written,
    `settlement` one of a village with the word that says it is one;
    `famous` are street names that need no capital letter, `street_before` words before
    a street, `street_stops` words that are none, `street_endings` ends of names of
    streets, `weak_kinds` kinds of streets that need a name with a capital letter.
    `town_before` are words that announce a town, `refused`, `this_chat`, `unknown` and
    `declined`, a refusal that names the phone and so beats “later”, are patterns of
    `dialogs.reading.patterns`.
    """

    regions: tuple[str, ...]
    not_phones: frozenset[str]
    mine: frozenset[str]
    theirs: frozenset[str]
    extension: str
    repeats: Mapping[str, int]
    zeros: frozenset[str]
    messengers: Mapping[str, str]
    at_sign: str
    dot: str
    domains: Mapping[str, str]
    street: str
    settlement: str
    bare_street: str
    famous: frozenset[str]
    street_before: frozenset[str]
    street_stops: frozenset[str]
    weak_kinds: frozenset[str]
    street_endings: tuple[str, ...]
    town_before: frozenset[str]
    refused: tuple[str, ...]
    this_chat: tuple[str, ...]
    unknown: tuple[str, ...]
    declined: tuple[str, ...] = ()


class Towns(Struct, frozen=True):
    """Towns in the nominative.

    `ambiguous` are ordinary words too and need a word before them; `short` maps other
    names to the full one. `endings` map the end of a name to the ends of its cases.
    """

    names: tuple[str, ...]
    ambiguous: frozenset[str]
    short: Mapping[str, str]
    endings: Mapping[str, tuple[str, ...]]
