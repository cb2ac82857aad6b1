"""How a language takes back what was said."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class CorrectionsTable(Struct, frozen=True):
    """Phrases by tag; `dialogs.reading.corrections` says what each means."""

    words: Mapping[str, str]
