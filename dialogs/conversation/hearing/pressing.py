"""A button that was pressed: the open one, an old one, or one that steers."""

from __future__ import annotations

import datetime as dt
import math
import re
from functools import lru_cache

import msgspec

from dialogs.conversation.acts import Act, Agree, Correct, Demand, Evade, Inform
from dialogs.conversation.payloads import (
    CANCEL,
    CONSENT,
    EDIT,
    ERASE,
    HUMAN,
    RESTART,
    RESUME,
    SKIP,
    TEXT,
    WHICH,
)
from dialogs.conversation.state import State
from dialogs.qualification.facts import Fact, plain
from dialogs.reading.choices import match_options
from dialogs.reading.numbers import is_below_zero
from dialogs.reading.options import Choice
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import Chosen, Money, Number, Slot, Value, YesNo
from dialogs.script.model import Kind, Option, Question, Script

POINTED = 0.8
"""Certainty above which a shown button is pointed at by its place."""

NOON = 12

_NO_LETTER = re.compile(r"[\W_]+")

_STEERING = {
    HUMAN: "human",
    RESUME: "resume",
    RESTART: "restart",
    CANCEL: "cancel",
}


def press(
    script: Script,
    state: State,
    payload: str,
    *,
    now: dt.datetime,
    message: str = "",
) -> tuple[Act, ...]:
    """The acts of a button; none when it belongs to nothing that is still there."""
    name, _, choice = payload.partition(":")
    if name in _STEERING:
        return (Demand(_STEERING[name]),)  # type: ignore[arg-type]  # a value of the table
    if name == CONSENT:
        return (Agree(choice == "yes"),) if state.focus == CONSENT else ()
    question = script.question(name)
    if question is None:
        return ()
    if choice == SKIP:
        return (Evade("skipped"),) if state.focus == name else ()
    fact = _fact(question, choice, now)
    if fact is None:
        return ()
    shown = next((b.label for b in state.shown if b.payload == payload), "")
    fact = msgspec.structs.replace(fact, message=message, quote=fact.quote or shown)
    known = state.facts.get(name)
    if known is None or known.status != "known":
        return (Inform(fact),)
    same = known.value == fact.value or known.options == fact.options != ()
    return () if same else (Correct(fact, known),)


def _fact(question: Question, choice: str, now: dt.datetime) -> Fact | None:
    option = next((o for o in question.options if str(o.id) == choice), None)
    value = _value(question, option, choice)
    if value is None:
        return None
    label = option.label if option else ""
    ids = (option.id,) if option else ()
    return Fact(question.id, value, ids, quote=label, at=now, source="button")


def _value(question: Question, option: Option | None, choice: str) -> Value | None:
    if question.kind is Kind.SLOT:
        return _slot(choice)
    if question.kind is Kind.YES_NO and option is None:
        return YesNo("yes" if choice == "yes" else "no")
    if option is None:
        return _amount(question, choice)
    if question.kind is Kind.NUMBER and isinstance(option.id, int | float):
        return Number(float(option.id), float(option.id))
    return Chosen((str(option.id),))


def _amount(question: Question, choice: str) -> Value | None:
    """The number of a button that no option stands for."""
    try:
        amount = float(choice)
    except ValueError:
        return None
    if not math.isfinite(amount):
        return None
    match question.kind:
        case Kind.NUMBER:
            return Number(amount, amount)
        case Kind.MONEY:
            return Money(low=amount, high=amount)
        case _:
            return None


def _slot(choice: str) -> Slot | None:
    try:
        return Slot(dt.datetime.fromisoformat(choice))
    except ValueError:
        return None


def as_press(script: Script, state: State, text: str) -> str | None:
    """The payload of a shown button whose label, or whose number, was typed.

    A number answers a question of numbers itself: “2” windows are two, not the
    second button.
    """
    said = "" if is_below_zero(text) else _plain(text)
    for button in state.shown:
        if said and said == _plain(button.label):
            return button.payload
    question = script.question(state.focus or "")
    numeric = question is not None and question.kind is Kind.NUMBER
    slots = question is not None and question.kind is Kind.SLOT
    if (slots or state.focus == WHICH) and state.shown:
        pointed = _pointed(state, text, script.language)
        if pointed is not None:
            return pointed
    if numeric or not said.isdigit():
        return None
    places = {str(place): button for place, button in enumerate(state.shown, 1)}
    hour = _at_hour(state, int(said)) if slots else None
    if hour and said in places and SKIP in places[said].payload:
        return hour  # “4” is four o'clock, not the fourth button that declines
    return places[said].payload if said in places else hour


def _at_hour(state: State, hour: int) -> str | None:
    """The payload of the first shown time that begins at an hour."""
    for button in state.shown:
        slot = _slot(button.payload.partition(":")[2])
        if slot is not None and hour in {slot.at.hour, slot.at.hour - NOON}:
            return button.payload
    return None


def only_time(script: Script, state: State) -> str | None:
    """The payload of the only time that is shown: a bare “yes” takes it."""
    question = script.question(state.focus or "")
    if question is None or question.kind is not Kind.SLOT:
        return None
    times = [b.payload for b in state.shown if SKIP not in b.payload]
    return times[0] if len(times) == 1 else None


def _pointed(state: State, text: str, lang: Lang) -> str | None:
    """The payload of a shown button that is pointed at: “the first one”, “windows”."""
    choices = [Choice(b.payload, b.label) for b in state.shown if SKIP not in b.payload]
    for hit in match_options(tokenize(text, lang), choices, asked=True):
        whole = hit.quote == text and hit.certainty > POINTED
        # Which of two numbers was meant needs no more than its thing: “the rooms”.
        if (whole or state.focus == WHICH) and len(hit.value.options) == 1:
            return hit.value.options[0]
    return None


@lru_cache(maxsize=1 << 12)
def _plain(text: str) -> str:
    return _NO_LETTER.sub("", text.casefold())


def is_edit(payload: str) -> str | None:
    """The question an “edit” button names."""
    name, _, choice = payload.partition(":")
    return choice if name == EDIT else None


def is_erasure(payload: str) -> bool | None:
    """What an erasure button says; None for any other button."""
    name, _, choice = payload.partition(":")
    return choice == "yes" if name == ERASE else None


def is_known(state: State, payload: str) -> bool:
    """Whether a button only says again what was answered: pressed twice."""
    name, _, choice = payload.partition(":")
    if name == CONSENT:
        return state.consent == ("given" if choice == "yes" else "declined")
    fact = state.facts.get(name)
    if fact is None:
        return False
    if isinstance(fact.value, Slot):
        return fact.value.at.isoformat() == choice
    return choice in map(str, fact.options) or choice == plain(fact.value)


def is_text(payload: str) -> str | None:
    """The words a marketer's own button stands for."""
    name, _, label = payload.partition(":")
    return label if name == TEXT else None
