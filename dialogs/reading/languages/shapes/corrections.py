"""How a language takes back what was said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CorrectionsTable:
    """Phrases by tag; `dialogs.reading.corrections` says what each means."""

    words: Mapping[str, str]
