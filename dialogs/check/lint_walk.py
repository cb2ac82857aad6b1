"""Every condition, phrase and place of a script, so that rules only judge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from msgspec import Struct

from dialogs.script.conditions import ALWAYS, Condition
from dialogs.script.model import Question, Script
from dialogs.script.place import NOWHERE, Place
from dialogs.script.wording import FirstFit, Phrase

_AT_THE_END = frozenset({"done", "summary"})
"""Messages that are said when every question was put."""

_OF_A_BOOKING = frozenset({"booked", "booking_cancelled"})


class Line(Struct, frozen=True):
    """A phrase of the marketer and the moment when it is said.

    `given` holds then; `before` is the number of questions, in file order, that the
    bot has passed by then: all of them when the conversation is over.
    """

    phrase: Phrase
    given: Condition = ALWAYS
    before: int = 0
    answered: frozenset[str] = frozenset()
    """Questions whose answer is what the phrase speaks of."""


def at(script: Script, *path: str | int) -> Place:
    """Where the value of a path was written, or what holds it when it has no place."""
    for length in range(len(path), 0, -1):
        place = script.places.get(path[:length])
        if place is not None:
            return place
    return NOWHERE


def known_args(name: str, known: Sequence[str]) -> dict[str, str]:
    """Arguments of a finding about an unknown name: the likeliest meant, the list."""
    args = {"name": name, "known": ", ".join(known)}
    near = get_close_matches(name, known, n=1, cutoff=0.6)
    return args | {"case": "guess", "guess": near[0]} if near else args


def lines(script: Script) -> Iterator[Line]:
    """Every phrase that the script itself wrote; stock phrases are left out."""
    for index, question in enumerate(script.questions):
        yield from _lines_of_question(question, index)
    yield from _lines_of_consent(script)
    yield from _lines_at_any_time(script)
    over = len(script.questions)
    booked = frozenset(script.booking)
    for name, phrase in script.messages.items():
        if ("messages", name) in script.places:
            before = over if name in _AT_THE_END else 0
            answered = booked if name in _OF_A_BOOKING else frozenset[str]()
            yield Line(phrase, before=before, answered=answered)


def _lines_at_any_time(script: Script) -> Iterator[Line]:
    for topic in script.faq:
        yield Line(topic.answer)
    for row in script.junk:
        if row.reply:
            yield Line(row.reply, row.when if row.when.rows else ALWAYS)
    said = (script.handoff.to_client, script.handoff.off_hours)
    for phrase in (*said, *(followup.text for followup in script.followups)):
        if phrase:
            yield Line(phrase)


def _lines_of_question(question: Question, index: int) -> Iterator[Line]:
    for phrase in (
        question.say,
        question.ask,
        question.retry,
        question.why,
        question.help,
    ):
        if phrase:
            yield Line(phrase, question.ask_if, index)
    for option in question.options:
        if option.reply:
            yield Line(option.reply, question.ask_if, index, frozenset({question.id}))


def _lines_of_consent(script: Script) -> Iterator[Line]:
    consent = script.consent
    if consent is None:
        return
    for index, question in enumerate(script.questions):
        if question.kind in consent.before:
            for phrase in (consent.text, consent.if_declined, consent.ads):
                if phrase:
                    yield Line(phrase, question.ask_if, index)
            return


def other_conditions(script: Script) -> Iterator[Condition]:
    """Every condition but `ask_if`, those inside phrases too."""
    for line in lines(script):
        yield from conditions_within(line.phrase)
    for price in script.prices:
        yield price.requires
    for row in script.junk:
        yield row.when
    yield script.triage.urgent
    yield script.triage.future
    yield script.triage.trash
    for route in script.routing:
        yield route.when
    yield script.handoff.when


def conditions_within(phrase: Phrase) -> Iterator[Condition]:
    """The `when` of each row of a phrase; rows do not nest."""
    if isinstance(phrase, FirstFit):
        for condition, _ in phrase.rows:
            yield condition
