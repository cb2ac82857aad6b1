"""How a language chooses among options without naming them."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class ChoicesTable(Struct, frozen=True):
    """Phrases by tag; `dialogs.reading.choices` says what each means."""

    words: Mapping[str, str]
    empty: frozenset[str]
    """Words of a label that alone never choose it: “not”, “yet”, “want”."""
    also: frozenset[str]
    """Words that add a second need to the first: “also”, “and another”."""
    common: frozenset[str]
    """Everyday words that name no option nobody asked for: “later”, “other”."""
    links: frozenset[str] = frozenset()
    """Words for “and”."""
