"""P1xx and P2xx: conversations that come to nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import islice
from zoneinfo import ZoneInfo

from dialogs.check.lint_walk import at
from dialogs.check.prove.proof import Proof, path_of
from dialogs.check.prove.walk import Walk
from dialogs.qualification.booking import free_slots
from dialogs.script.errors import Finding
from dialogs.script.model import Kind, Question, Script
from dialogs.script.place import Place

_PRESSED = frozenset({Kind.SLOT, Kind.YES_NO, Kind.PHONE, Kind.FILE})
"""Types that can be answered without a word and without options of their own."""

_MONDAY = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
_WEEK = 7


def check(script: Script, walk: Walk) -> Iterator[Proof]:
    """Dead ends: for the silent, for the ready, and at questions without an answer."""
    yield from _silence(script)
    yield from _nobody(script, walk)
    for index, question in enumerate(script.questions):
        if not walk.asked[index]:
            continue
        way = path_of(walk.asked[index][0].way)
        if _is_mute(question):
            place = at(script, "questions", index, "free_text")
            yield Proof(Finding("P103", place, {"question": question.id}), way)
        elif _is_empty(question):
            place = at(script, "questions", index, "max")
            args = {"question": question.id, "case": "bounds"}
            yield Proof(Finding("P103", place, args), way)
        elif question.kind is Kind.SLOT and not _has_times(script, question):
            place = at(script, "booking", question.id)
            yield Proof(Finding("P201", place, {"question": question.id}), way)


def _silence(script: Script) -> Iterator[Proof]:
    """Whoever falls silent must be closed at last, and nothing comes after that."""
    closing = [row for row, step in enumerate(script.followups) if step.close]
    if not closing:
        yield Proof(Finding("P101", at(script, "followups")))
    elif closing[0] < len(script.followups) - 1:
        yield Proof(Finding("P202", at(script, "followups", closing[0] + 1)))


def _nobody(script: Script, walk: Walk) -> Iterator[Proof]:
    """Somebody must be there to be called: with no managers every route is empty."""
    if script.managers:
        return
    ready = min(walk.before[-1], key=lambda state: state.way.length)
    place = (
        at(script, "routing") if ("routing",) in script.places else _anywhere(script)
    )
    yield Proof(Finding("P102", place), path_of(ready.way))


def _anywhere(script: Script) -> Place:
    """A place for what is not written at all."""
    return at(script, "questions")


def cannot_be_answered(question: Question) -> bool:
    """Whether nobody can give an answer that the bot takes."""
    return _is_mute(question) or _is_empty(question)


def _is_mute(question: Question) -> bool:
    return (
        not question.free_text
        and not question.options
        and question.kind not in _PRESSED
        and question.required
    )


def _is_empty(question: Question) -> bool:
    low, high = question.low, question.high
    return low is not None and high is not None and low > high


def _has_times(script: Script, question: Question) -> bool:
    booking = script.booking.get(question.id)
    if booking is None:
        return False
    monday = _MONDAY.replace(tzinfo=ZoneInfo(script.timezone))
    for hours in range(0, _WEEK * 24, 3):
        now = monday + dt.timedelta(hours=hours)
        if any(True for _ in islice(free_slots(booking, now), 1)):
            return True
    return False
