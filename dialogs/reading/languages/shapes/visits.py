"""How a language speaks of a visit that is wished, booked, moved or given back."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class VisitsTable(Struct, frozen=True):
    """Patterns in the notation of `dialogs.reading.patterns`.

    `named`: the visit itself or somebody who comes; `freed`: it shall not take place;
    `polite`: whether another time is possible; `same_time`, `same_day`: the hour or the
    day that was spoken of; `week_later`: seven days after it; `when`: when it is;
    `length`: how long it takes; `busy`: until when they cannot; `invite`: somebody
    shall come, whenever.
    """

    named: tuple[str, ...]
    freed: tuple[str, ...]
    polite: tuple[str, ...]
    same_time: tuple[str, ...]
    same_day: tuple[str, ...]
    week_later: tuple[str, ...]
    when: tuple[str, ...]
    busy: tuple[str, ...]
    invite: tuple[str, ...]
    length: tuple[str, ...]
    classes: Mapping[str, str]
