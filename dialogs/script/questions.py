"""What is asked: questions, their types and options."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from msgspec import Struct

from dialogs.script.conditions import ALWAYS, Condition, Scalar
from dialogs.script.place import NOWHERE, Place
from dialogs.script.wording import Phrase


class Area(StrEnum):
    """What a question is about: the four letters of BANT, and trust."""

    NEED = "need"
    BUDGET = "budget"
    AUTHORITY = "authority"
    TIMELINE = "timeline"
    TRUST = "trust"


class Kind(StrEnum):
    """The type of an answer."""

    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes_no"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    SLOT = "slot"
    PHONE = "phone"
    EMAIL = "email"
    NAME = "name"
    ADDRESS = "address"
    TEXT = "text"
    FILE = "file"


PERSONAL = frozenset({Kind.PHONE, Kind.EMAIL, Kind.ADDRESS})
"""Types that are personal data: consent comes before them (152-FZ, GDPR art. 6)."""

About = Literal["buying_stage", "need_level", "procedure", "stakeholders", "current"]


class Range(Struct, frozen=True):
    """Inclusive bounds; for a date `low`/`high` are days counted from today."""

    low: float | None
    high: float | None
    place: Place = NOWHERE


class Option(Struct, frozen=True):
    """An answer that becomes a button."""

    id: str | int | float
    label: str
    synonyms: tuple[str, ...] = ()
    score: float | None = None
    range: Range | None = None
    reply: Phrase | None = None
    junk: str | None = None
    handoff: bool = False
    image: str | None = None
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to find out.

    `about` names what a question reveals beside its area: the buying stage, the level
    of the need, the purchase procedure, the people who decide, or what the prospect
    has now (an indirect purchase question).
    """

    id: str
    ask: Phrase
    kind: Kind
    area: Area | None = None
    about: About | None = None
    options: tuple[Option, ...] = ()
    say: Phrase | None = None
    ask_if: Condition = ALWAYS
    required: bool = True
    low: float | None = None
    high: float | None = None
    unit: tuple[str, ...] = ()
    retry: Phrase | None = None
    why: Phrase | None = None
    help: Phrase | None = None
    free_text: bool = True
    exact: bool = False
    """Of a date: a day is needed, a month is asked for its day."""
    notice: int | None = None
    """Of a date: minutes of work until the earliest time, which is one of work."""
    keep: Literal["lead", "client"] = "lead"
    note: str = ""
    was: str | None = None
    place: Place = NOWHERE
    _by_id: Mapping[Scalar, tuple[Option, ...]] = field(
        init=False, repr=False, compare=False
    )
    _marked: Mapping[Scalar, tuple[Option, ...]] = field(
        init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        """Index the options by their ids."""
        marked = [option for option in self.options if option.score is not None]
        object.__setattr__(self, "_by_id", _by_id(self.options))
        object.__setattr__(self, "_marked", _by_id(marked))

    def chosen(self, ids: tuple[Scalar, ...]) -> tuple[Option, ...]:
        """The options with these ids, in their own order."""
        if len(ids) == 1:
            return self._by_id.get(ids[0], ())
        return tuple(o for o in self.options if o.id in ids) if ids else ()

    def marked(self, ids: tuple[Scalar, ...]) -> tuple[Option, ...]:
        """Those of the chosen options that have a mark."""
        if len(ids) == 1:
            return self._marked.get(ids[0], ())
        return tuple(o for o in self.chosen(ids) if o.score is not None)


def _by_id(options: Iterable[Option]) -> Mapping[Scalar, tuple[Option, ...]]:
    found: dict[Scalar, tuple[Option, ...]] = {}
    for option in options:
        found[option.id] = (*found.get(option.id, ()), option)
    return found
