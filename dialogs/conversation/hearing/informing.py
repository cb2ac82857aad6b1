"""Claims as facts: what is new, what corrects, what cannot be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from msgspec.structs import replace

from dialogs.conversation.acts import Act, Add, Correct, Inform, Mistake
from dialogs.conversation.hearing.adding import (
    added,
    beside,
    is_asked_about,
    parted,
)
from dialogs.conversation.hearing.amending import amended
from dialogs.conversation.hearing.budgeting import TEN, is_weak
from dialogs.conversation.hearing.claims import QUOTE, Claim, Filling, Message
from dialogs.conversation.hearing.matching import THOUSAND, is_usual, usual_amounts
from dialogs.conversation.state import State
from dialogs.qualification.facts import Fact, figure
from dialogs.reading.numbers import numerals
from dialogs.reading.text import Text, tokenize
from dialogs.reading.values import (
    Chosen,
    Decision,
    Money,
    Name,
    Number,
    Phone,
    Quantity,
    Slot,
    Timing,
    YesNo,
)
from dialogs.reading.yes_no import find_yes_no

NO = 4
"""Letters of a “no” that begins a correction and answers nothing."""

SAID = 0.95
"""Certainty of a name that its owner gives: “my name is”."""

COUNTED = (Money, Number, Quantity)
"""Values that a number in a message may be."""

Placed = tuple[int, Act]
"""An act and where in the message it stands."""


def amend(heard: Message, state: State, filling: Filling) -> Filling:
    """Put a correction in the place of what was read of the same question."""
    claim = None if added(heard, filling) else amended(heard)
    answered = any(
        other.asked and isinstance(other.value, type(claim.value))
        for other in filling.claims
        if claim is not None
    )
    if claim is None or answered:
        return filling
    told = {other.question.id for other in filling.claims}
    meant = _is_rejected(heard, claim) or _is_of_last(
        heard, claim, state, filling=filling
    )
    if told and claim.question.id not in told and not meant:
        return filling  # the number belongs to what else the message tells
    others = [
        c
        for c in filling.claims
        if c.question.id != claim.question.id
        and type(c.value) is not type(claim.value)
        and not (c.asked and (_is_no(c, heard) or _is_same_number(c, claim, heard)))
    ]
    return replace(filling, claims=(*others, claim))


def _is_of_last(
    heard: Message, claim: Claim, state: State, *, filling: Filling
) -> bool:
    """Whether a bare number takes back the last answer: “oh no, four”.

    What was just asked has it where it is usual there: “oh, 60” thousand of money.
    """
    slot = claim.question.id
    counted = [f for f in heard.known.values() if isinstance(f.value, COUNTED)]
    last = max(counted, key=_when, default=None)
    of_count = last is not None and not isinstance(last.value, Money)
    changed = [one.slot for one in state.changes]
    if changed[-1:] != [slot] and not (of_count and last and last.slot == slot):
        return False
    if any(isinstance(o.value, COUNTED) and not o.asked for o in filling.claims):
        return False  # “make it windows, 3 of them”: the number has a place
    if of_count and slot in changed and (figure(claim.value) or TEN) < TEN:
        return True  # “make it 4” right after a count
    return all(_is_unusual(heard, other) for other in filling.claims if other.asked)


def _when(fact: Fact) -> float:
    return fact.at.timestamp() if fact.at else 0.0


def _is_same_number(claim: Claim, amended: Claim, heard: Message) -> bool:
    """Whether a claim is only the number that the correction put in."""
    text = tokenize(claim.quote, heard.text.lang)
    return _is_bare(text) and numerals(text)[0].value == figure(amended.value)


def _is_unusual(heard: Message, claim: Claim) -> bool:
    """Whether a bare number is far from what answers to its question usually are."""
    usual = usual_amounts(heard.script, claim.question, heard.known)
    if not isinstance(claim.value, Money) or usual is None:
        return False
    bare = _is_bare(tokenize(claim.quote, heard.text.lang))
    return bare and not is_usual(claim.value, usual)


def _is_bare(text: Text) -> bool:
    """Whether words are one number and nothing else, no thousands among it."""
    found = numerals(text)
    if len(found) != 1 or found[0].scale != 1:
        return False
    return found[0].last - found[0].first == len(text.tokens)


def _is_no(claim: Claim, heard: Message) -> bool:
    """Whether a claim is only the “no” that a correction begins with."""
    if len(claim.quote) > NO:
        return False
    said = find_yes_no(tokenize(claim.quote, heard.text.lang))
    return any(answer.value.value == "no" for answer in said)


def _is_rejected(heard: Message, claim: Claim) -> bool:
    """Whether the old number stands in the message too: “not three but four”."""
    old = figure(heard.known[claim.question.id].value)
    return old is not None and any(
        old in {one.value, one.value * THOUSAND} for one in numerals(heard.text)
    )


def inform(
    heard: Message,
    state: State,
    filling: Filling,
    *,
    message: str,
) -> Iterator[Placed]:
    """The facts a message tells, corrects or gets wrong, and where it does."""
    need = added(heard, filling)
    if need is not None:
        filling, second = parted(heard, filling, need)
        facts = [fact_of(claim, heard.now, message) for claim in second.claims]
        named = next(fact for fact in facts if fact.slot == need.question.id)
        details = tuple(fact for fact in facts if fact is not named)
        yield need.start, Add(named, details, heard.told.raw.strip()[:QUOTE])
    asking = "?" in heard.text.raw
    correcting = any(
        not claim.asked and claim.question.id in state.facts for claim in filling.claims
    )
    for claim in filling.claims:
        if correcting and claim.asked and _is_no(claim, heard):
            continue  # “no, better tomorrow”: the no belongs to the correction
        fact = fact_of(claim, heard.now, message)
        known = state.facts.get(fact.slot)
        if known is None or known.status != "known":
            yield claim.start, Inform(fact)
            yield from _too(heard, claim, fact)
        elif _changes_nothing(heard, claim, known, filling=filling):
            continue
        elif _differs(fact, known) and (claim.asked or not asking or _moves(known)):
            yield claim.start, Correct(fact, known)
    for claim in filling.impossible:
        yield claim.start, Mistake(claim.question.id, claim.quote)


def _too(heard: Message, claim: Claim, fact: Fact) -> Iterator[Placed]:
    """The second of two things wanted in one breath: “two windows and a door”."""
    other = beside(heard, claim)
    if other is not None:
        option, quote = other
        value = Chosen((str(option.id),))
        more = replace(fact, value=value, options=(option.id,), quote=quote)
        yield claim.start, Add(more, quote=heard.told.raw.strip()[:QUOTE])


def fact_of(claim: Claim, now: dt.datetime, message: str) -> Fact:
    """A claim as a fact with its evidence."""
    return Fact(
        claim.question.id,
        claim.value,
        claim.options,
        quote=claim.quote,
        certainty=claim.certainty,
        at=now,
        message=message,
    )


def _is_of_another(claim: Claim, known: Fact, filling: Filling) -> bool:
    """Whether a name beside a number is whose number it is: “my daughter's, Ann”."""
    named = isinstance(claim.value, Name) and known.source != "profile"
    numbered = any(isinstance(c.value, Phone) for c in filling.claims)
    return named and numbered and not claim.asked and claim.certainty < SAID


def _changes_nothing(
    heard: Message, claim: Claim, known: Fact, *, filling: Filling
) -> bool:
    """Whether a claim is of somebody else, only asked about, or no answer at all.

    “How many hours a week?” chooses no course of a week.
    """
    return (
        _is_of_another(claim, known, filling)
        or is_asked_about(heard, claim)
        or _is_procedure(claim)
        or is_weak(heard, claim, known)
        or _is_detail(claim, filling)
    )


def _is_detail(claim: Claim, filling: Filling) -> bool:
    """Whether a number only says more of a yes: “yes, for 30 people”."""
    agreed = any(
        other.asked and other.value == YesNo("yes") and other.start < claim.start
        for other in filling.claims
    )
    return agreed and not claim.asked and isinstance(claim.value, COUNTED)


def _is_procedure(claim: Claim) -> bool:
    """Whether only the way to buy is told, where nobody asked who decides."""
    value = claim.value
    return isinstance(value, Decision) and value.role == "tender" and not claim.asked


def _moves(known: Fact) -> bool:
    """Whether a question too may change an answer: “could you come on Friday?”."""
    return isinstance(known.value, Slot)


def _differs(fact: Fact, known: Fact) -> bool:
    if fact.options != known.options:
        return True
    if isinstance(known.value, Slot) and isinstance(fact.value, Timing):
        return True  # a wish in words for another time
    return type(fact.value) is type(known.value) and fact.value != known.value
