"""What a message says of the visit: declined, given back, moved to another time."""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.conversation.acts import Demand, Inform
from dialogs.conversation.hearing.calling import is_label
from dialogs.conversation.hearing.claims import QUOTE, Claim, Filling, Message, claim_of
from dialogs.conversation.hearing.informing import Placed
from dialogs.conversation.state import State
from dialogs.qualification.booking import fitting, is_exact
from dialogs.qualification.facts import Fact
from dialogs.reading.corrections import find_correction, signs
from dialogs.reading.dates import find_timings
from dialogs.reading.topics import find_topics
from dialogs.reading.values import Decision, Found, Number, Slot, Timing
from dialogs.script.model import Kind, Question

MOVED = "g"
"""The sign of “put off”, “reschedule”."""

UNABLE = "u"
"""The sign of “I can't make it”."""

REGRETS = frozenset("scuga")
"""Signs that something said before is no longer meant."""

UNITS = frozenset("hHmdw")
"""Signs of hours, minutes, days and weeks."""

OTHERWISE = frozenset({"pause", "later", "dont_know", "refuse", "cancel"})
"""Commands that say what it is that cannot be done."""

TALKING = frozenset({"pause", "human"})
"""Commands whose time is one of talking."""

MORE, LESS = "+", "-"


def rebook(heard: Message, state: State, filling: Filling) -> Filling:
    """The filling with a new time for the visit, where the message moves the old one.

    The time belongs to the booking then, and to nothing else.
    """
    booked = _booked(heard)
    if booked is None or "hours" in _topics(heard) or _is_of_talk(heard):
        return filling
    question, slot = booked
    if _is_put_off(heard, slot):
        left = tuple(c for c in filling.claims if _is_beside(c))
        return replace(filling, claims=left, times=())
    claim = _moved(heard, state, question, slot=slot)
    if claim is None:
        return filling
    kept = tuple(c for c in filling.claims if _is_beside(c))
    return replace(filling, claims=(*kept, claim), impossible=(), candidates=())


def _is_of_talk(heard: Message) -> bool:
    """Whether it is the talk that is put off, or a call asked for, not the visit.

    “Let's go on tomorrow”, “call me tomorrow after 6”.
    """
    if all(c.command not in TALKING for c in heard.commands):
        return False
    return MOVED not in signs(heard.text) and "visit" not in _topics(heard)


def _is_beside(claim: Claim) -> bool:
    """Whether a claim is none of the words that move a visit: “put me down for 12”."""
    match claim.value:
        case Timing() | Number():
            return False
        case Decision(who=None):
            return is_label(claim)  # “can we move it?” says not who decides
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
    cancel = next((c for c in heard.commands if c.command == "cancel"), None)
    asking = "?" in heard.text.raw
    if booked is not None:
        if cancel is not None and not asking and "visit" in _topics(heard):
            return [(cancel.start, Demand("unbook", cancel.quote))]
        if _is_put_off(heard, booked[1]):
            return [(0, Demand("rebook", heard.text.raw[:QUOTE]))]
        return []
    if cancel is None or cancel.whole or asking or "visit" not in _topics(heard):
        return []
    slots = (q for q in heard.script.questions if q.kind is Kind.SLOT)
    fresh = next((q for q in slots if q.id not in heard.known), None)
    if fresh is None:
        return []
    quote = heard.text.raw[:QUOTE]
    fact = Fact(fresh.id, None, status="skipped", quote=quote, at=heard.now)
    return [(cancel.start, Inform(fact))]


def _booked(heard: Message) -> tuple[Question, Slot] | None:
    """The question of the visit and the time that is held for it."""
    for question in heard.script.questions:
        fact = heard.known.get(question.id)
        if question.kind is Kind.SLOT and fact and isinstance(fact.value, Slot):
            return question, fact.value
    return None


def _topics(heard: Message) -> set[str]:
    """The stock names of the topics a message touches."""
    hits = find_topics(heard.text, extra=heard.words.topics, own=heard.words.own)
    return {heard.words.stock_name(hit.topic) for hit in hits}


def _moved(
    heard: Message, state: State, question: Question, *, slot: Slot
) -> Claim | None:
    """The new time, if it is the visit that is spoken of and the old one not kept."""
    if not _may_speak_of_visit(heard):
        return None
    day = slot.at.date()
    old = Timing("date", start=day, end=day, time=f"{slot.at:%H:%M}")
    found = find_correction(
        heard.text, context={question.id: old}, now=heard.now, asked=question.id
    )
    if found is None or not isinstance(found.value, Timing):
        return None
    new = found.value
    if new.status != "date" or _is_kept(slot, new):
        return None
    if not _speaks_of_visit(heard, state, question, new=new):
        return None
    hit: Found[Timing] = Found(
        new, found.start, found.end, found.quote, found.certainty
    )
    return claim_of(heard, question, hit, value=new, option=None)


def _speaks_of_visit(
    heard: Message, state: State, question: Question, *, new: Timing
) -> bool:
    """Whether a new time is one of the visit, not of the need.

    A clock is; a day is when the visit is named, put off, or was booked just now.
    """
    letters = signs(heard.text)
    told = find_timings(heard.told, now=heard.now)
    if any(t.value.time or t.value.time_from or t.value.part for t in told):
        return True
    near = new.start is not None and new.start == new.end
    if not told and not _is_shifted(letters):
        return _regrets_visit(heard, letters)
    if "visit" in _topics(heard):
        return True
    if not near or not _is_bookable(heard, question, new):
        return False
    just = bool(state.changes) and state.changes[-1].slot == question.id
    return MOVED in letters or (just and bool(REGRETS & set(letters)))


def _is_bookable(heard: Message, question: Question, wish: Timing) -> bool:
    """Whether a day is so near that a visit may be booked on it."""
    booking = heard.script.booking.get(question.id)
    if booking is None or wish.start is None:
        return False
    return (wish.start - heard.now.date()).days <= booking.days_ahead


def _may_speak_of_visit(heard: Message) -> bool:
    """Whether it is worth while to look for the new time: most messages name none."""
    letters = signs(heard.text)
    told = _is_shifted(letters) or find_timings(heard.told, now=heard.now)
    return bool(told) or _regrets_visit(heard, letters)


def _is_shifted(letters: str) -> bool:
    """Whether something is put so much earlier or later."""
    return bool(UNITS & set(letters)) and (MORE in letters or LESS in letters)


def _regrets_visit(heard: Message, letters: str) -> bool:
    return bool(REGRETS & set(letters)) and "visit" in _topics(heard)


def _is_kept(slot: Slot, wish: Timing) -> bool:
    """Whether the time that is held is the one that is wished."""
    if wish.time is not None:
        return is_exact(slot.at, wish)
    return bool(fitting([slot.at], wish))


def _is_put_off(heard: Message, slot: Slot) -> bool:
    """Whether the visit shall be at another time that is not told."""
    letters = set(signs(heard.text))
    told = [hit.value for hit in find_timings(heard.text, now=heard.now)]
    if any(not fitting([slot.at], one) for one in told):
        return False
    if MOVED in letters:
        return not UNITS & letters
    busy = any(c.command in OTHERWISE for c in heard.commands)
    return UNABLE in letters and not busy
