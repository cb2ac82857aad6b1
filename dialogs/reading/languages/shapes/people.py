"""What a language says of the people who decide."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class PeopleTable(Struct, frozen=True):
    """Words of decision roles, by tag; `dialogs.reading.people` says what each means.

    A person's tag carries after the colon who it is: `F:spouse`, `B:boss`.
    """

    roles: Mapping[str, str]
