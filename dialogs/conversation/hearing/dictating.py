"""An answer as a manager enters it: chosen in a form, or in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import msgspec

from dialogs.conversation.acts import Correct, Inform
from dialogs.conversation.hearing.hear import hear
from dialogs.conversation.hearing.pressing import press
from dialogs.conversation.state import State
from dialogs.conversation.verdict import local
from dialogs.qualification.facts import Fact
from dialogs.reading.values import Chosen, Words
from dialogs.script.model import Kind, Question, Script


def dictated(
    script: Script,
    slot: str,
    *,
    choices: Sequence[str] = (),
    words: str = "",
    now: dt.datetime,
) -> Fact | None:
    """The answer to a question; None when it cannot be one."""
    question = script.question(slot)
    if question is None or question.kind in {Kind.SLOT, Kind.FILE}:
        return None
    now = local(script, now)
    found = _chosen(script, question, choices, now=now) if choices else None
    if found is None and words.strip():
        found = _said(script, question, words.strip(), now=now)
    return msgspec.structs.replace(found, source="manager") if found else None


def _chosen(
    script: Script, question: Question, choices: Sequence[str], *, now: dt.datetime
) -> Fact | None:
    state = State("", script=script.id, focus=question.id)
    if question.kind is not Kind.CHOICES:
        return _fact(
            press(script, state, f"{question.id}:{choices[0]}", now=now), question
        )
    picked = [option for option in question.options if str(option.id) in choices]
    if not picked:
        return None
    return Fact(
        question.id,
        Chosen(tuple(str(option.id) for option in picked)),
        tuple(option.id for option in picked),
        quote=", ".join(option.label for option in picked),
        at=now,
    )


def _said(
    script: Script, question: Question, words: str, *, now: dt.datetime
) -> Fact | None:
    state = State("", script=script.id, focus=question.id)
    found = _fact(hear(script, state, words, now=now), question)
    if found is None and question.kind is Kind.TEXT:
        return Fact(question.id, Words(words[:500]), quote=words[:200], at=now)
    return found


def _fact(acts: Sequence[object], question: Question) -> Fact | None:
    """What of the acts answers the question."""
    for act in acts:
        if isinstance(act, Inform | Correct) and act.fact.slot == question.id:
            return act.fact
    return None
