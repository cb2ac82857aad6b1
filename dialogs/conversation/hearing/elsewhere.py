"""What a short message answers that leaves the asked question open."""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.conversation.hearing.claims import Claim, Filling, Message, claim_of
from dialogs.conversation.hearing.filling import SHORT, fill
from dialogs.conversation.hearing.focus import NAMED
from dialogs.conversation.hearing.naming import is_decision
from dialogs.reading.dates import begins_after, find_timings
from dialogs.reading.options import names_job
from dialogs.reading.people_rows import tells_who
from dialogs.reading.values import Decision, Name
from dialogs.reading.yes_no import find_yes_no
from dialogs.script.model import Kind, Question

EVENT = 7
"""Words of a message that may name what has to happen before."""

CLEAR = 0.7
"""Certainty from which it is."""


def elsewhere(message: Message, filling: Filling) -> Filling:
    """A short message that leaves the asked question open may answer another one.

    “Maria” while a time was asked is a name; “me and my husband” says who decides;
    “after we get the keys” says when.
    """
    words = sum(token.kind == "word" for token in message.text.tokens)
    if not 0 < words <= EVENT or "?" in message.text.raw:
        return filling
    event = _event(message)
    if event is not None:
        return Filling((event,))
    return (_told(message) if words <= SHORT else None) or filling


def _told(message: Message) -> Filling | None:
    """A name or who decides, where something else was asked."""
    if find_yes_no(message.text) or names_job(message.text):
        return None  # a bare yes answers only what was asked
    for question in message.script.questions:
        if question.id in message.known or question is message.asked:
            continue
        if question.kind is not Kind.NAME and not _may_decide(message, question):
            continue
        other = fill(replace(message, asked=question))
        clear = NAMED if question.kind is Kind.NAME else CLEAR
        sure = [
            c
            for c in other.claims
            if c.asked and isinstance(c.value, Name | Decision) and c.certainty >= clear
        ]
        if sure:
            return Filling(tuple(replace(claim, asked=False) for claim in sure))
    return None


def _event(message: Message) -> Claim | None:
    """The event that a message begins with, where no date is known."""
    questions = (q for q in message.script.questions if q.kind is Kind.DATE)
    dated = next((q for q in questions if q.id not in message.known), None)
    if dated is None or dated is message.asked or not begins_after(message.text):
        return None
    times = find_timings(message.text, asked=True, now=message.now)
    if not times or times[0].value.status != "event":
        return None
    quote = message.text.raw.strip()
    hit = replace(times[0], start=0, end=len(message.text.raw), quote=quote)
    return claim_of(message, dated, hit, value=hit.value, option=None)


def _may_decide(message: Message, question: Question) -> bool:
    """Whether the whole message may say who decides; “call me” does not."""
    return is_decision(question) and tells_who(message.text)
