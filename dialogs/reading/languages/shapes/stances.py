"""How people answer “when?” without a date."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Stances(Struct, frozen=True):
    """Patterns over the words of a message parted by single spaces.

    `always` holds for any message, `first` and `asked` only for an answer to “when?”;
        they are tried in this order: `first`, `always`, `asked`. Each pattern has the
    status of the Timing it makes; its
    lines are alternatives, but a line that begins with a bar goes on with the line
    before. `{name}` stands for the alternatives of that name in `words`.
    """

    words: Mapping[str, str]
    first: tuple[tuple[str, str], ...]
    always: tuple[tuple[str, str], ...]
    asked: tuple[tuple[str, str], ...]
