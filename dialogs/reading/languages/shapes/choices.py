"""How a language chooses among options without naming them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChoicesTable:
    """Phrases by tag; `dialogs.reading.choices` says what each means."""

    words: Mapping[str, str]
