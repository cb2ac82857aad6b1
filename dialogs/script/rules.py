"""The rules of a script: topics, junk, scoring, triage, routes, handoff, consent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field

from dialogs.script.conditions import ALWAYS, NEVER, Condition
from dialogs.script.place import NOWHERE, Place
from dialogs.script.questions import Area, Kind
from dialogs.script.wording import Phrase


class Topic(Struct, frozen=True):
    """A routine request: phrases that ask it and what to answer.

    `stock` names the stock topic whose phrases it also understands.
    """

    id: str
    phrases: tuple[str, ...]
    answer: Phrase
    signal: str | None = None
    stock: str | None = None
    place: Place = NOWHERE


class Junk(Struct, frozen=True):
    """A kind of request that is no lead, found by phrases or by answers."""

    id: str
    label: str
    phrases: tuple[str, ...] = ()
    when: Condition = NEVER
    reply: Phrase | None = None
    then: Literal["review", "close", "exclude", "handoff"] = "review"
    stock: str | None = None
    place: Place = NOWHERE


class Axis(Struct, frozen=True):
    """A score 0–100: weights of areas (sum 100) and the levels it is named by."""

    weights: Mapping[Area, float]
    levels: tuple[tuple[str, float], ...]
    """Names with their least value, highest first; the last has 0."""
    place: Place = NOWHERE


class Touch(Struct, frozen=True):
    """Points an event outside the conversation adds, halved every `half_life` days."""

    id: str
    points: float
    half_life: float = 30
    place: Place = NOWHERE


class Scoring(Struct, frozen=True):
    """What answers are worth. An area nobody asked about counts `unknown` of 10."""

    potential: Axis
    temperature: Axis
    unknown: float = 3
    signals: Mapping[str, float] = field(default_factory=dict)
    touches: tuple[Touch, ...] = ()


class Triage(Struct, frozen=True):
    """Conditions of the sorting, tried from the top; None means otherwise."""

    urgent: Condition
    future: Condition
    trash: Condition = ALWAYS
    place: Place = NOWHERE


class Route(Struct, frozen=True):
    """Who gets the leads for which `when` holds.

    `to` holds ids of managers, `all`, or `seller`: the seller of the quoted row.
    """

    to: tuple[str, ...]
    when: Condition = ALWAYS
    how: Literal["all", "evenly", "in_order"] = "all"
    place: Place = NOWHERE


class Escalation(Struct, frozen=True):
    """After so many minutes of working time the lead is offered to `to` too."""

    after: int
    to: tuple[str, ...]


class Handoff(Struct, frozen=True):
    """When a human is called and what is said about it; times in minutes."""

    when: Condition
    card: str | None = None
    claim_within: int = 5
    escalate: tuple[Escalation, ...] = ()
    to_client: Phrase | None = None
    off_hours: Phrase | None = None
    return_after: int | None = None
    place: Place = NOWHERE


class FollowUp(Struct, frozen=True):
    """What is sent to the silent, `after` minutes since the last step, or a close."""

    after: int
    text: Phrase | None = None
    buttons: tuple[str, ...] = ()
    close: str | None = None
    only_hours: bool = True
    place: Place = NOWHERE


class Consent(Struct, frozen=True):
    """What must be agreed to before personal data is asked."""

    before: frozenset[Kind]
    text: Phrase
    document: str
    agree: str
    decline: str
    if_declined: Phrase
    ads: Phrase | None = None
    place: Place = NOWHERE


class Limits(Struct, frozen=True):
    """Bounds of a polite conversation; `typing` in seconds."""

    questions: int = 12
    bubbles: int = 2
    retries: int = 2
    buttons: int = 6
    typing: float = 1.2
    progress: Literal["auto", "always", "never"] = "auto"
    early_stop: bool = False
    """Stop asking when no remaining answer can change the triage or the route."""
