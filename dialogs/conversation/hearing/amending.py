"""What a message takes back of an answer given before, and says anew."""

from __future__ import annotations

from dialogs.conversation.hearing.claims import Claim, Message, typed_claim
from dialogs.conversation.hearing.focus import is_stance
from dialogs.conversation.hearing.matching import is_possible
from dialogs.qualification.facts import Fact
from dialogs.reading.corrections import CORRECTING, find_correction, signs
from dialogs.reading.facts import find_facts
from dialogs.reading.numbers import numerals
from dialogs.reading.values import (
    Address,
    Email,
    Found,
    Money,
    Name,
    Number,
    Phone,
    Quantity,
    Timing,
)

AMENDABLE = (Money, Timing, Number, Quantity, Phone, Email, Name, Address)
"""Values that can be corrected by what changes in them."""

PERCENT = "%"

MORE = "+"
"""The sign that something is added."""

CORRECTED = 0.9
"""Certainty of a correction that is said to be one, not only guessed."""


def _is_counting(message: Message) -> bool:
    """Whether there is a number that words do not make a time."""
    times = [
        hit
        for hit in find_facts(message.text, asked="timing", now=message.now)
        if isinstance(hit.value, Timing) and any(map(str.isalpha, hit.quote))
    ]
    tokens = message.text.tokens
    if PERCENT in message.text.words():
        return False  # “10 % more” is no ten more
    if MORE in signs(message.text) and not message.words.units.keys().isdisjoint(
        message.text.words()
    ):
        return True  # “another window”
    return any(
        not any(
            hit.start <= tokens[one.first].start and tokens[one.last - 1].end <= hit.end
            for hit in times
        )
        for one in numerals(message.text)
    )


def amended(message: Message) -> Claim | None:
    """What the message takes back and says anew of an answer given before."""
    if CORRECTING.isdisjoint(signs(message.text)):
        return None
    # Where several could be meant, what was told last is taken back: “sorry, four”.
    told = sorted(message.known.items(), key=_told)
    context = {
        slot: fact.value
        for slot, fact in reversed(told)
        if isinstance(fact.value, AMENDABLE) and fact.status == "known"
    }
    asked = message.asked.id if message.asked else None
    found = find_correction(
        message.text, context=context, now=message.now, asked=asked, signed=True
    )
    question = message.script.question(found.slot) if found else None
    if found is None or question is None or found.certainty < CORRECTED:
        return None
    if is_stance(found.value, evasive=True):
        return None  # “skip it” is about what was asked, not about old answers
    counted = isinstance(found.value, Number | Quantity)
    if counted and not _is_counting(message):
        return None  # “further on” is no number, “better after 17” is an hour
    hit = Found(found.value, found.start, found.end, found.quote, found.certainty)
    claim = typed_claim(message, question, hit)
    return claim if is_possible(question, claim.value) else None


def _told(item: tuple[str, Fact]) -> float:
    """When an answer was given; what is known from elsewhere comes before all."""
    at = item[1].at
    return at.timestamp() if at else 0.0
