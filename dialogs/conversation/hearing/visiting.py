"""What a message says of the visit: declined, given back, moved to another time."""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.conversation.acts import Demand, Inform
from dialogs.conversation.hearing.calling import is_label
from dialogs.conversation.hearing.claims import QUOTE, Claim, Filling, Message
from dialogs.conversation.hearing.informing import Placed
from dialogs.conversation.hearing.moving import (
    MOVED,
    UNITS,
    is_shifted,
    moved,
    names_visit,
    topics_of,
)
from dialogs.conversation.state import State
from dialogs.qualification.booking import fitting
from dialogs.qualification.facts import Fact
from dialogs.reading.corrections import signs
from dialogs.reading.dates import find_timings
from dialogs.reading.values import Chosen, Decision, Number, Slot, Timing
from dialogs.reading.visits import find_visits
from dialogs.script.model import Kind, Question

UNABLE = "u"
"""The sign of “I can't make it”."""

OTHERWISE = frozenset({"pause", "later", "dont_know", "refuse", "cancel"})
"""Commands that say what it is that cannot be done."""


def rebook(heard: Message, state: State, filling: Filling) -> Filling:
    """The filling with a new time for the visit, where the message moves the old one.

    The time belongs to the booking then, and to nothing else.
    """
    booked = _booked(heard)
    if booked is None or "hours" in topics_of(heard) or _is_of_talk(heard):
        return filling
    question, slot = booked
    if _is_put_off(heard, slot) or "freed" in find_visits(heard.text):
        left = tuple(c for c in filling.claims if _is_beside(c))
        return replace(filling, claims=left, times=())
    claim = moved(heard, state, question, slot=slot)
    if claim is None:
        return filling
    same = find_visits(heard.text).get("same_time", ())
    kept = tuple(
        c
        for c in filling.claims
        if _is_beside(c) and not any(a <= c.start < b for a, b in same)
    )
    return replace(filling, claims=(*kept, claim), impossible=(), candidates=())


def _is_of_talk(heard: Message) -> bool:
    """Whether it is the talk that is put off, or a call asked for, not the visit.

    “Let's go on tomorrow”, “call me tomorrow after 6”; but not “an hour later?”.
    """
    letters, commands = signs(heard.text), {c.command for c in heard.commands}
    calling = "human" in commands
    pausing = "pause" in commands and not is_shifted(letters)
    if not calling and not pausing:
        return False
    return MOVED not in letters and not names_visit(heard)


def _is_beside(claim: Claim) -> bool:
    """Whether a claim is none of the words that move a visit: “put me down for 12”."""
    match claim.value:
        case Timing() | Number():
            return False
        case Decision(who=None):
            return is_label(claim)  # “can we move it?” says not who decides
        case Chosen() if claim.asked:
            return is_label(claim)  # nor does “my appointment”
        case _:
            return True


def is_moving(heard: Message, claim: Claim) -> bool:
    """Whether a claim moves the visit, which puts off nothing else."""
    known = heard.known.get(claim.question.id)
    return known is not None and isinstance(known.value, Slot)


def about_visit(heard: Message) -> list[Placed]:
    """What is done with the visit itself: declined, given back, put off undated.

    “No measuring for now” declines an offer: it asks nothing and ends nothing.
    """
    booked = _booked(heard)
    freed = find_visits(heard.text).get("freed", ())
    quote = heard.text.raw[:QUOTE]
    if booked is not None:
        if freed:
            return [(freed[0][0], Demand("unbook", quote))]
        if _is_put_off(heard, booked[1]):
            unable = MOVED not in signs(heard.text)
            return [(0, Demand("unable" if unable else "rebook", quote))]
        return []
    start = _declined(heard)
    slots = (q for q in heard.script.questions if q.kind is Kind.SLOT)
    fresh = next((q for q in slots if q.id not in heard.known), None)
    if start is None or fresh is None:
        return []
    fact = Fact(fresh.id, None, status="skipped", quote=quote, at=heard.now)
    return [(start, Inform(fact))]


def invited(heard: Message, filling: Filling) -> list[Placed]:
    """Whether somebody shall come, at no time that is told: “send your surveyor”."""
    spans = find_visits(heard.text).get("invite", ())
    slots = [q for q in heard.script.questions if q.kind is Kind.SLOT]
    open_ones = [q for q in slots if q.id not in heard.known]
    told = any(claim.question.kind is Kind.SLOT for claim in filling.claims)
    if not spans or not open_ones or told or "freed" in find_visits(heard.text):
        return []
    start, end = spans[0]
    return [(start, Demand("visit", heard.text.raw[start:end]))]


def _declined(heard: Message) -> int | None:
    """Where an offered visit is declined: as a whole message it ends the talk."""
    said = find_visits(heard.text)
    for start, end in said.get("freed", ()):
        if any(start < till and since < end for since, till in said.get("named", ())):
            return start
    cancel = next((c for c in heard.commands if c.command == "cancel"), None)
    if cancel is None or cancel.whole or "?" in heard.text.raw:
        return None
    return cancel.start if "visit" in topics_of(heard) else None


def _booked(heard: Message) -> tuple[Question, Slot] | None:
    """The question of the visit and the time that is held for it."""
    for question in heard.script.questions:
        fact = heard.known.get(question.id)
        if question.kind is Kind.SLOT and fact and isinstance(fact.value, Slot):
            return question, fact.value
    return None


def _is_put_off(heard: Message, slot: Slot) -> bool:
    """Whether the visit shall be at another time that is not told."""
    letters = set(signs(heard.text))
    told = [hit.value for hit in find_timings(heard.text, now=heard.now)]
    if any(not fitting([slot.at], one) for one in told):
        return False
    if find_visits(heard.text).keys() & {"same_time", "same_day", "week_later"}:
        return False
    if MOVED in letters:
        return not UNITS & letters
    busy = not told and any(c.command in OTHERWISE for c in heard.commands)
    return UNABLE in letters and not busy
