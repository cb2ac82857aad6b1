"""How people answer “when?” without a date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stances:
    """Patterns over the words of a message parted by single spaces.

    `always` holds for any message, `asked` only for an answer to “when?”; both are
    tried in their order. Each pattern has the status of the Timing it makes; its
    lines are alternatives, but a line that begins with a bar goes on with the line
    before. `{name}` stands for the alternatives of that name in `words`.
    """

    words: Mapping[str, str]
    always: tuple[tuple[str, str], ...]
    asked: tuple[tuple[str, str], ...]
