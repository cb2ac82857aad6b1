"""A script: what a marketer wrote, checked, typed and frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialogs.reading.text import Lang
from dialogs.script.business import Booking, Hours, Person, Price, Quote
from dialogs.script.place import Place
from dialogs.script.questions import (
    PERSONAL,
    About,
    Area,
    Kind,
    Option,
    Question,
    Range,
)
from dialogs.script.rules import (
    Axis,
    Consent,
    Escalation,
    FollowUp,
    Handoff,
    Junk,
    Limits,
    Route,
    Scoring,
    Topic,
    Touch,
    Triage,
)
from dialogs.script.templates import Template
from dialogs.script.wording import Phrase

__all__ = [
    "PERSONAL",
    "About",
    "Area",
    "Axis",
    "Booking",
    "Consent",
    "Escalation",
    "FollowUp",
    "Handoff",
    "Hours",
    "Junk",
    "Kind",
    "Limits",
    "Option",
    "Person",
    "Price",
    "Question",
    "Quote",
    "Range",
    "Route",
    "Scoring",
    "Script",
    "Topic",
    "Touch",
    "Triage",
]


@dataclass(frozen=True, slots=True, eq=False, repr=False, weakref_slot=True)
class Script:
    """The whole script of one business; compared by identity, so it can key a cache.

    `places` maps a path such as `("questions", 3, "ask")` to where it was written.
    """

    id: str
    version: int
    name: str
    language: Lang
    timezone: str
    company: Mapping[str, str]
    hours: Hours | None
    managers: tuple[Person, ...]
    prices: tuple[Price, ...]
    quote: Quote | None
    questions: tuple[Question, ...]
    booking: Mapping[str, Booking]
    faq: tuple[Topic, ...]
    junk: tuple[Junk, ...]
    scoring: Scoring
    triage: Triage
    routing: tuple[Route, ...]
    handoff: Handoff
    followups: tuple[FollowUp, ...]
    consent: Consent | None
    messages: Mapping[str, Phrase]
    limits: Limits
    places: Mapping[tuple[str | int, ...], Place]
    currency: str | None = None
    """The code of the currency of its prices; None for that of the language."""
    card: Template | None = None
    """The lead card of the file that `handoff.card` names; None for the built-in."""
    renamed: Mapping[str, str] = field(init=False)
    """The ids of questions by names they had before, and nothing has today."""
    _by_id: Mapping[str, Question] = field(init=False)

    def __post_init__(self) -> None:
        """Index the questions; of two with one id the first counts."""
        found = {question.id: question for question in reversed(self.questions)}
        names = {q.was: q.id for q in self.questions if q.was and q.was not in found}
        object.__setattr__(self, "_by_id", found)
        object.__setattr__(self, "renamed", names)

    def question(self, question_id: str) -> Question | None:
        """The question with this id, or None."""
        return self._by_id.get(question_id)
