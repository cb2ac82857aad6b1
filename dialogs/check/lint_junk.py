"""E405: no answer of the script is thrown out as junk when somebody writes it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dialogs.check.lint_walk import at
from dialogs.conversation.acts import Waste
from dialogs.conversation.hearing.hear import hear
from dialogs.conversation.state import State
from dialogs.script.errors import Finding
from dialogs.script.model import Option, Script
from dialogs.script.place import Place

CLOSING = frozenset({"close", "exclude"})

NOON = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
"""No sign of junk hangs on the time."""


def check(script: Script) -> Iterator[Finding]:
    """Labels and synonyms that close the conversation, said unasked or as an answer."""
    closing = {junk.id for junk in script.junk if junk.then in CLOSING}
    if not closing:
        return
    for index, question in enumerate(script.questions):
        for row, option in enumerate(question.options):
            if option.junk:
                continue  # it is meant to
            for text, place in _written(script, option, index=index, row=row):
                category = _category(script, text, asked=question.id)
                if category in closing:
                    args = {"phrase": text, "junk": category}
                    yield Finding("E405", place, args)


def _written(
    script: Script, option: Option, *, index: int, row: int
) -> Iterator[tuple[str, Place]]:
    base = ("questions", index, "options", row)
    yield option.label, at(script, *base, "label")
    for number, synonym in enumerate(option.synonyms):
        yield synonym, at(script, *base, "synonyms", number)


def _category(script: Script, text: str, *, asked: str) -> str:
    """The junk that a text is taken for, empty if none."""
    for focus in (None, asked):
        state = State(id="lint", script=script.id, focus=focus)
        for act in hear(script, state, text, now=NOON):
            if isinstance(act, Waste) and not act.doubtful:
                return act.category
    return ""
