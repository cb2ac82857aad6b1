"""What to ask next: worked out from the facts each time; there is no step pointer."""

from __future__ import annotations

import datetime as dt

from dialogs.conversation.payloads import CONSENT
from dialogs.conversation.state import State
from dialogs.qualification.booking import Held, free_slots
from dialogs.qualification.calendar import is_open
from dialogs.qualification.facts import Facts
from dialogs.qualification.triage import is_decided
from dialogs.script.conditions import Scalar, View
from dialogs.script.model import PERSONAL, Kind, Question, Script

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def service(script: Script, state: State, now: dt.datetime) -> View:
    """The fields of conditions that are no questions."""
    fields: dict[str, tuple[Scalar, ...]] = {
        "channel": (state.channel,),
        "hours": ("open" if is_open(script.hours, now) else "closed",),
        "repeat": (state.repeat, "true" if state.repeat else "false"),
        "weekday": (WEEKDAYS[now.weekday()],),
    }
    for key, value in state.source.items():
        fields[key] = (value,)
    return fields


def needs_consent(script: Script, kind: Kind) -> bool:
    """Whether an answer of this type may be kept only after consent."""
    return script.consent is not None and kind in script.consent.before


def open_questions(
    script: Script,
    state: State,
    seen: View,
    *,
    now: dt.datetime,
    held: Held,
) -> list[Question]:
    """Questions still to ask, in file order; what cannot be asked is left out."""
    facts, pending = state.facts, state.pending
    declined = state.consent == "declined"
    found = [
        question
        for question in script.questions
        if question.id not in facts
        and question.id not in pending
        and question.ask_if.holds(seen)
        and not (declined and needs_consent(script, question.kind))
        and (
            question.kind is not Kind.SLOT
            or (
                _is_bookable(script, question, now=now, held=held)
                and not is_unreached(script, state)
            )
        )
    ]
    return _within_limit(script, state, found)


def is_unreached(script: Script, state: State) -> bool:
    """Whether consent is declined and a visit could not be kept for it.

    Nobody can be called or written to, or there is no place to come to.
    """
    if state.consent != "declined":
        return False
    known = {slot for slot, fact in state.facts.items() if fact.status == "known"}
    contacts = [q for q in script.questions if q.kind in PERSONAL]
    places = [
        q for q in contacts if q.kind is Kind.ADDRESS and needs_consent(script, q.kind)
    ]
    profile = state.profile
    reached = profile.phone or profile.username or any(q.id in known for q in contacts)
    homeless = any(q.id not in known for q in places)
    return bool(contacts) and (homeless or not reached)


def _is_bookable(
    script: Script,
    question: Question,
    *,
    now: dt.datetime,
    held: Held,
) -> bool:
    booking = script.booking.get(question.id)
    if booking is None:
        return False
    return next(free_slots(booking, now, held=held), None) is not None


def _within_limit(
    script: Script,
    state: State,
    questions: list[Question],
) -> list[Question]:
    """Drop questions that may be dropped once the limit of the script is near."""
    if len(state.asked) + len(questions) <= script.limits.questions:
        return questions
    required = [question for question in questions if question.required]
    spare = max(0, script.limits.questions - len(state.asked) - len(required))
    kept: list[Question] = []
    for question in questions:
        if question.required:
            kept.append(question)
        elif spare:
            spare -= 1
            kept.append(question)
    return kept


def stopped_early(
    script: Script,
    facts: Facts,
    state: State,
    *,
    fields: View,
    questions: list[Question],
) -> list[Question]:
    """Questions worth asking: none scored once nothing can change the decision.

    Contacts stay: without them nobody can be called back.
    """
    if not script.limits.early_stop or not questions:
        return questions
    scored = [q for q in questions if q.area is not None or q.kind is Kind.SLOT]
    if not is_decided(
        script, facts, fields, signals=state.signals, open_questions=scored
    ):
        return questions
    contacts = PERSONAL | {Kind.NAME}
    return [question for question in questions if question.kind in contacts]


def first_to_ask(
    script: Script,
    state: State,
    questions: list[Question],
) -> Question | str | None:
    """The question to ask now, `CONSENT` when it must come first, None at the end.

    A contact that came early asks for consent once; ignored, it waits until contacts
    are due.
    """
    if state.pending and state.consent is None and not state.tries.get(CONSENT):
        return CONSENT
    if not questions:
        return CONSENT if state.pending and state.consent is None else None
    question = questions[0]
    if needs_consent(script, question.kind) and state.consent is None:
        return CONSENT
    return question
