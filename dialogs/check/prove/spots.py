"""Where a script looks at answers: its conditions and texts, each with its moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dialogs.check.lint_walk import conditions_within
from dialogs.script.conditions import ALWAYS, Condition
from dialogs.script.model import Script
from dialogs.script.wording import Phrase

Moment = Literal["before", "after", "any", "end"]
SCORES = frozenset({"potential", "temperature", "triage", "junk"})
"""Fields that are worked out, not answered."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text and when it is said: before or after question `index`, any time, the end.

    `option` is the id of the option whose reply it is.
    """

    phrase: Phrase
    what: str
    moment: Moment
    index: int = -1
    option: object = None


@dataclass(frozen=True, slots=True)
class Tested:
    """A condition that is looked at whenever something was said."""

    condition: Condition
    what: Literal["handoff", "junk", "route", "price"]
    row: int
    name: str = ""


def spoken(script: Script) -> Iterator[Spoken]:
    """Every text that the script itself wrote, with its moment."""
    for index, question in enumerate(script.questions):
        for what, phrase in (("ask", question.ask), ("say", question.say)):
            if phrase is not None:
                yield Spoken(phrase, what, "before", index)
        for phrase in (question.retry, question.why, question.help):
            if phrase is not None:
                yield Spoken(phrase, "help", "before", index)
        for option in question.options:
            if option.reply is not None:
                yield Spoken(option.reply, "reply", "after", index, option.id)
    yield from _around(script)


def _around(script: Script) -> Iterator[Spoken]:
    for topic in script.faq:
        yield Spoken(topic.answer, "faq", "any")
    for row in script.junk:
        if row.reply is not None:
            yield Spoken(row.reply, "junk", "any")
    handoff = script.handoff
    followups = (followup.text for followup in script.followups)
    for phrase in (handoff.to_client, handoff.off_hours, *followups):
        if phrase is not None:
            yield Spoken(phrase, "message", "any")
    for name, phrase in script.messages.items():
        if ("messages", name) in script.places and name not in {"booked", "repeat"}:
            ends = name in {"done", "summary"}
            yield Spoken(phrase, "message", "end" if ends else "any")
    consent = script.consent
    if consent is None:
        return
    for index, question in enumerate(script.questions):
        if question.kind in consent.before:
            yield Spoken(consent.text, "ask", "before", index)
            yield Spoken(consent.if_declined, "message", "before", index)
            return


def tested(script: Script) -> Iterator[Tested]:
    """Conditions that can hold at any time, in the order of the file."""
    for row, junk in enumerate(script.junk):
        if junk.when.rows:
            yield Tested(junk.when, "junk", row, junk.id)
    yield Tested(script.handoff.when, "handoff", 0)
    for row, route in enumerate(script.routing):
        yield Tested(route.when, "route", row)
    for row, price in enumerate(script.prices):
        if price.requires.rows != ALWAYS.rows:
            yield Tested(price.requires, "price", row, price.id)


def conditions(script: Script) -> tuple[Condition, ...]:
    """Every condition of the script, those inside its texts too."""
    found = [question.ask_if for question in script.questions]
    found += [one.condition for one in tested(script)]
    for one in spoken(script):
        found += conditions_within(one.phrase)
    found += [script.triage.urgent, script.triage.future, script.triage.trash]
    return tuple(found)
