"""How a language names a firm, a course, and who fits what is bought."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MentionsTable:
    """Phrases by tag; `dialogs.reading.mentions` says what each means.

    `endings` pairs case endings with those of the nominative.
    """

    words: Mapping[str, str]
    endings: tuple[tuple[str, str], ...] = ()
