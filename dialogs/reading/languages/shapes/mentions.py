"""How a language names a firm, a course, and who fits what is bought."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class MentionsTable(Struct, frozen=True):
    """Phrases by tag; `dialogs.reading.mentions` says what each means.

    `endings` pairs case endings with those of the nominative.
    """

    words: Mapping[str, str]
    endings: tuple[tuple[str, str], ...] = ()
