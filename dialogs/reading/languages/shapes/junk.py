"""How people who are no buyers write, and how buyers do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Junk:
    """Patterns by category, in the notation of `dialogs.reading.patterns`.

    A `strong` sign is enough, a `weak` one wants another. Signs of a buyer outweigh
    them: `buyer` counts like a strong one, `perhaps_buyer` like a weak one.
    """

    classes: Mapping[str, str]
    strong: Mapping[str, tuple[str, ...]]
    weak: Mapping[str, tuple[str, ...]]
    buyer: tuple[str, ...]
    perhaps_buyer: tuple[str, ...]
