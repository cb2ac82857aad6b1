"""E901, and E301–E307 in tests.yaml: told conversations use what the script has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches

from dialogs.check.awaited import Awaited
from dialogs.check.lint_conditions import term_findings
from dialogs.check.lint_references import (
    junk_finding,
    person_finding,
    question_finding,
)
from dialogs.check.steps import Step
from dialogs.check.story import Story
from dialogs.conversation.showing.tongues import TONGUES
from dialogs.script.errors import Finding
from dialogs.script.model import Kind, Script
from dialogs.script.place import Place
from dialogs.script.yaml import Node

_NO_ANSWER = frozenset({"unknown", "refused", "skipped"})
"""What a test may expect of any question instead of an answer."""

# A button of a calendar: its label depends on the day the test is played.
_CALENDAR = re.compile(r"\d{1,2}[.:/]\d{2}")


def check(
    script: Script, stories: tuple[Story, ...], *, values: Mapping[Place, Node]
) -> Iterator[Finding]:
    """Findings about the names and buttons that the tests use.

    `values` maps the place of a key, where steps and expectations stand, to its value.
    """
    labels = tuple(dict.fromkeys(_labels(script)))
    for story in stories:
        for step in story.steps:
            if step.deed == "press":
                yield from _pressed(script, step, labels=labels, values=values)
        for awaited in story.awaited:
            yield from _awaited(script, awaited, values=values)


def _pressed(
    script: Script,
    step: Step,
    *,
    labels: tuple[str, ...],
    values: Mapping[Place, Node],
) -> Iterator[Finding]:
    has_slots = any(question.kind is Kind.SLOT for question in script.questions)
    for label in step.texts:
        if label in labels or (has_slots and _CALENDAR.search(label)):
            continue
        args = {"label": label}
        near = get_close_matches(label, labels, n=1, cutoff=0.6)
        if near:
            args |= {"case": "guess", "guess": near[0]}
        yield Finding("E901", _token(label, step.place, values), args)


def _labels(script: Script) -> Iterator[str]:
    """Every button that a conversation can show, apart from those of a calendar."""
    for question in script.questions:
        yield from (option.label for option in question.options)
    for followup in script.followups:
        yield from followup.buttons
    if script.consent is not None:
        yield script.consent.agree
        yield script.consent.decline
    own = TONGUES[script.language]
    yield from (own.yes, own.no, own.skip, own.human)
    yield from (own.resume, own.restart, own.keep)


def _awaited(
    script: Script, awaited: Awaited, *, values: Mapping[Place, Node]
) -> Iterator[Finding]:
    if awaited.term is not None:
        is_answer = not _NO_ANSWER.issuperset(awaited.texts)
        tests = awaited.term.tests if is_answer else ()
        yield from term_findings(script, replace(awaited.term, tests=tests))
    for name in awaited.texts:
        place = _token(name, awaited.place, values)
        if awaited.key in {"asked", "not_asked"}:
            yield from question_finding(script, name, place=place)
        elif awaited.key == "to":
            yield from person_finding(script, name, place=place, also=("all",))
        elif awaited.key == "junk":
            yield from junk_finding(script, name, place=place)


def _token(text: str, key: Place, values: Mapping[Place, Node]) -> Place:
    """The place of one text under a key."""
    value = values.get(key)
    rows = (*value.children, value) if value else ()
    return next((row.place for row in rows if row.value.strip() == text), key)
