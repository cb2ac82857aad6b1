"""Who writes to a business: what they want and how they go about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

Opening = Literal["greeting", "need", "story", "price", "pitch"]


class Persona(Struct, frozen=True):
    """A kind of prospect; numbers from 0 to 1 are how often something happens.

    `share` of 100 prospects are of the kind, `lean` is from -1 (answers that are worth
    little) to 1 (much), `at_once` the most facts of one message, `junk` the stock
    category of those who do not want to buy, `role` how those who do decide.
    """

    name: str
    share: int
    opening: Opening
    at_once: int = 1
    writes: float = 0.5
    asks: float = 0.0
    corrects: float = 0.0
    mistypes: float = 0.05
    refuses: float = 0.0
    unsure: float = 0.05
    skips: float = 0.2
    leaves: float = 0.0
    pauses: float = 0.0
    demands: float = 0.0
    swears: float = 0.0
    consents: float = 0.9
    lean: float = 0.0
    role: str | None = None
    junk: str | None = None

    @property
    def buys(self) -> bool:
        """Whether a bot must never throw this prospect away."""
        return self.junk is None


PERSONAS: Sequence[Persona] = (
    Persona(
        "hurried", 16, "story", at_once=4, writes=0.8, asks=0.1, skips=0.1,
        demands=0.03, lean=0.6,
    ),
    Persona(
        "talker", 14, "story", at_once=3, writes=1.0, asks=0.4, corrects=0.15,
        mistypes=0.15, skips=0.1, lean=0.3,
    ),
    Persona(
        "silent", 10, "greeting", writes=0.3, leaves=0.12, skips=0.4, unsure=0.1,
    ),
    Persona(
        "comparer", 12, "price", writes=0.6, asks=0.5, corrects=0.05, unsure=0.15,
        refuses=0.05, consents=0.7, lean=-0.2,
    ),
    Persona(
        "competitor", 5, "pitch", writes=1.0, asks=0.4, refuses=0.5, unsure=0.2,
        skips=0.9, leaves=0.1, consents=0.0, lean=-0.5, junk="competitor",
    ),
    Persona("agency", 5, "pitch", writes=1.0, junk="ads_offer"),
    Persona("tender", 5, "pitch", writes=1.0, junk="tender_collector"),
    Persona(
        "family", 11, "need", at_once=2, writes=0.6, asks=0.2, corrects=0.1,
        pauses=0.02, lean=0.2, role="joint",
    ),
    Persona(
        "director", 9, "story", at_once=3, writes=0.9, demands=0.06, skips=0.1,
        lean=0.7, role="self",
    ),
    Persona(
        "reluctant", 8, "need", writes=0.5, asks=0.15, refuses=0.3, unsure=0.25,
        skips=0.6, pauses=0.04, leaves=0.04, consents=0.3, lean=-0.6,
    ),
    Persona(
        "abusive", 5, "need", writes=0.9, mistypes=0.2, refuses=0.15, swears=0.2,
        demands=0.05, leaves=0.05, consents=0.6,
    ),
)  # fmt: skip
