"""Where a script looks at answers: its conditions and texts, each with its moment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from dialogs.check.lint_walk import conditions_within
from dialogs.script.conditions import ALWAYS, Condition
from dialogs.script.model import Script
from dialogs.script.wording import Phrase

Moment = Literal["before", "after", "any", "end"]
SCORES = frozenset({"potential", "temperature", "triage", "junk"})
"""Fields that are worked out, not answered."""


_AT_THE_END = frozenset({"done", "summary"})
"""Messages that are said when every question was put."""


class Spoken(Struct, frozen=True):
    """A text and when it is said: before or after question `index`, any time, the end.

    `option` is the id of the option whose reply it is.
    """

    phrase: Phrase
    what: str
    moment: Moment
    index: int = -1
    option: object = None


class Tested(Struct, frozen=True):
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
    handoff = script.handoff
    answers = [("faq", topic.answer) for topic in script.faq]
    said = (
        *(row.reply for row in script.junk),
        *(handoff.to_client, handoff.off_hours),
        *(followup.text for followup in script.followups),
    )
    for what, phrase in (*answers, *(("message", phrase) for phrase in said)):
        if phrase is not None:
            yield Spoken(phrase, what, "any")
    yield from _messages(script)
    yield from _of_consent(script)


def _messages(script: Script) -> Iterator[Spoken]:
    for name, phrase in script.messages.items():
        if ("messages", name) in script.places and name != "booked":
            yield Spoken(phrase, "message", "end" if name in _AT_THE_END else "any")


def _of_consent(script: Script) -> Iterator[Spoken]:
    consent = script.consent
    if consent is None:
        return
    for index, question in enumerate(script.questions):
        if question.kind in consent.before:
            yield Spoken(consent.text, "message", "before", index)
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
