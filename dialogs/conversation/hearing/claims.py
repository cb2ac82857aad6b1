"""A question answered by a stretch of a message, whatever kind of words it was."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from msgspec import Struct

from dialogs.conversation.hearing.lexicon import Lexicon
from dialogs.conversation.hearing.matching import option_for, to_scale, usual_amounts
from dialogs.qualification.facts import Facts
from dialogs.reading.commands import Command
from dialogs.reading.text import SPOKEN, Text
from dialogs.reading.values import (
    Chosen,
    Found,
    Number,
    Quantity,
    Timing,
    Value,
    YesNo,
)
from dialogs.script.conditions import Scalar
from dialogs.script.model import Kind, Option, Question, Script

QUOTE = 200
"""Characters a quote keeps."""


class Claim(Struct, frozen=True):
    """A question answered by a stretch of the message."""

    question: Question
    value: Value
    options: tuple[Scalar, ...]
    start: int
    end: int
    quote: str
    certainty: float
    asked: bool


class Filling(Struct, frozen=True):
    """Claims in order, what could not be, and what could be several options."""

    claims: tuple[Claim, ...] = ()
    impossible: tuple[Claim, ...] = ()
    candidates: tuple[str, ...] = ()
    times: tuple[Timing, ...] = ()
    """Every date in the message, whatever it was said of."""
    stances: tuple[Found[Value], ...] = ()
    """“Don't know” and refusals that a reader of the asked kind has found."""
    contacts: tuple[Found[Value], ...] = ()
    """Every phone and e-mail in the message."""
    others: tuple[Found[Value], ...] = ()
    """Amounts that are not the prospect's to spend."""


class Message(Struct, frozen=True):
    """A message and the moment it is read in.

    `told` is the text without its questions, if anything else is said; `asked` is the
    question just asked, `known` what was answered before.
    """

    script: Script
    words: Lexicon
    text: Text
    told: Text
    asked: Question | None
    known: Facts
    now: dt.datetime
    commands: tuple[Command, ...] = ()

    def is_all(self, claim: Claim) -> bool:
        """Whether a claim answers what was asked with every word of the message."""
        if not claim.asked or isinstance(claim.value, Chosen):
            return False
        return all(
            claim.start <= token.start and token.end <= claim.end
            for token in self.text.tokens
            if token.kind in SPOKEN
        )

    def is_asking(self, start: int, end: int) -> bool:
        """Whether these words stand in a question of the prospect, beside others."""
        return not self.told.raw[start:end].strip()


def claim_of(
    message: Message,
    question: Question,
    hit: Found[Value],
    *,
    value: Value,
    option: Option | None,
) -> Claim:
    """A claim from words that were read as a value."""
    asked = message.asked is not None and message.asked.id == question.id
    return Claim(
        question,
        value,
        (option.id,) if option else (),
        hit.start,
        hit.end,
        hit.quote,
        hit.certainty,
        asked,
    )


def typed_claim(message: Message, question: Question, hit: Found[Value]) -> Claim:
    """A claim from a typed value: scaled, with the option it falls into."""
    usual = usual_amounts(message.script, question, message.known)
    value = to_scale(hit.value, usual)
    if isinstance(value, Quantity) and question.kind is Kind.NUMBER:
        value = _number(value)
    option = option_for(question, value, message.now)
    return claim_of(message, question, hit, value=value, option=option)


def _number(quantity: Quantity) -> Value:
    if quantity.count is not None:
        count = float(quantity.count)
        return Number(count, count, approx=quantity.approx)
    low, high = quantity.span or (None, None)
    ends = [float(end) for end in (low, high) if end is not None]
    return Number(ends[0], ends[-1], approx=True) if ends else quantity


def option_claim(
    question: Question,
    hits: Sequence[Found[Chosen]],
    *,
    asked: bool = True,
) -> Claim:
    """A claim from the words of options; one of them unless several may be chosen."""
    several = question.kind is Kind.CHOICES
    named = [o for hit in (hits if several else hits[:1]) for o in hit.value.options]
    picked = tuple(dict.fromkeys(named if several else named[:1]))
    ids = tuple(o.id for o in question.options if str(o.id) in picked)
    return Claim(
        question,
        _picked_value(question, picked, ids),
        ids,
        min(hit.start for hit in hits),
        max(hit.end for hit in hits),
        hits[0].quote,
        hits[0].certainty,
        asked,
    )


def _picked_value(
    question: Question,
    picked: tuple[str, ...],
    ids: tuple[Scalar, ...],
) -> Value:
    if question.kind is Kind.YES_NO and not question.options:
        return YesNo("yes" if picked[:1] == ("yes",) else "no")
    number = ids[0] if ids and question.kind is Kind.NUMBER else None
    if isinstance(number, int | float):
        return Number(float(number), float(number))
    return Chosen(picked)
