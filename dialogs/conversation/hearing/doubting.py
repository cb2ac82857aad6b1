"""A bare number that nobody asked for: kept where one question fits, else doubted."""

from __future__ import annotations

from typing import TypeVar

from msgspec.structs import replace

from dialogs.conversation.acts import Doubt
from dialogs.conversation.hearing.claims import Claim, Filling, Message, claim_of
from dialogs.conversation.hearing.informing import fact_of
from dialogs.conversation.hearing.matching import (
    is_plausible,
    is_possible,
    is_usual,
    option_for,
    to_scale,
    usual_amounts,
)
from dialogs.qualification.facts import Facts, view
from dialogs.reading.amounts import is_thing
from dialogs.reading.atoms import atoms
from dialogs.reading.money import find_money
from dialogs.reading.numbers import numerals
from dialogs.reading.quantities import find_quantities
from dialogs.reading.text import tokenize
from dialogs.reading.values import Decision, Found, Money, Number, Quantity, Value
from dialogs.script.model import Kind, Question

CHOOSING = frozenset({None, Kind.CHOICE, Kind.CHOICES, Kind.YES_NO})
"""Kinds of the question asked that no number answers."""

_ENDS = ("", ",", ".", ";", "!")

V = TypeVar("V", bound=Value)

FEW = 5
"""Times that a count may be over the largest one on a button and still be usual."""


def number(heard: Message, filling: Filling) -> tuple[Filling, Doubt | None]:
    """The filling with a bare number where only one open question can be meant.

    Where several can, the doubt about it.
    """
    kind = heard.asked.kind if heard.asked else None
    if kind not in CHOOSING or not atoms(heard.told):
        return filling, None
    limit = _limit(heard, filling)
    hit = _bare(heard, filling) if limit is None else _bound(heard, limit)
    if hit is None:
        kept = filling.claims if limit is None else (*filling.claims, limit)
        return replace(filling, claims=kept), None
    facts = _told(heard, filling)
    claims = (
        limit
        if limit is not None and question is limit.question
        else _claim(heard, question, hit, facts=facts)
        for question in _open(heard, facts)
    )
    fitting = [claim for claim in claims if claim is not None]
    if len(fitting) == 1:
        return replace(filling, claims=(*filling.claims, *fitting)), None
    if not fitting:
        return filling, None
    meant = tuple(fact_of(claim, heard.now, "") for claim in fitting)
    return filling, Doubt(meant, hit.quote)


def _limit(heard: Message, filling: Filling) -> Claim | None:
    """A bound without a currency, while a budget is open: “a door, up to 800”."""
    facts = _told(heard, filling)
    budgets = (q for q in _open(heard, facts) if q.kind is Kind.MONEY)
    question = next(budgets, None)
    if question is None:
        return None
    usual = usual_amounts(heard.script, question, facts)
    for hit in find_money(heard.told, asked=True):
        bounded = (hit.value.low is None) != (hit.value.high is None)
        behind = heard.told.raw[hit.end :].lstrip()[:1]
        if not bounded or behind not in _ENDS or not _is_apart(hit, heard, filling):
            continue
        value = to_scale(hit.value, usual)
        if is_plausible(value, usual):
            option = option_for(question, value, heard.now)
            return claim_of(heard, question, hit, value=value, option=option)
    return None


def _bound(heard: Message, limit: Claim) -> Found[Quantity] | None:
    """The bare number of a limit: “two at most” may be windows or thousands."""
    numbers = numerals(tokenize(limit.quote, heard.text.lang))
    if len(numbers) != 1 or numbers[0].scale != 1 or numbers[0].value % 1:
        return None
    value = Quantity(count=int(numbers[0].value))
    return Found(value, limit.start, limit.end, limit.quote)


def _is_apart(hit: Found[V], heard: Message, filling: Filling) -> bool:
    """Whether no other reading has the words; who decides is said around others."""
    claims = (c for c in filling.claims if not isinstance(c.value, Decision))
    spans = [(c.start, c.end) for c in (*claims, *filling.impossible)]
    spans += [(c.start, c.end) for c in heard.commands]
    return all(hit.end <= start or end <= hit.start for start, end in spans)


def _bare(heard: Message, filling: Filling) -> Found[Quantity] | None:
    """A number without a thing, a currency or a unit, that no other reading has."""
    for hit in find_quantities(heard.told, asked=True, units=heard.words.units):
        text = tokenize(hit.quote, heard.text.lang)
        found = numerals(text)
        plain = len(found) == 1 and found[0].last - found[0].first == len(text.tokens)
        apart = _is_apart(hit, heard, filling)
        if hit.value.count == 1 and not hit.quote.isdigit():
            continue  # “I live alone” counts nothing
        if _counts(heard, hit):
            continue  # “six buttonholes” are neither bouquets nor money
        if plain and apart and hit.value.count is not None and hit.value.unit is None:
            return hit
    return None


def _counts(heard: Message, hit: Found[Quantity]) -> bool:
    """Whether a thing stands right behind a number."""
    behind = (at for at, one in enumerate(heard.told.tokens) if one.start >= hit.end)
    at = next(behind, None)
    return at is not None and is_thing(heard.told, at)


def _told(heard: Message, filling: Filling) -> Facts:
    """What is known with what was just told."""
    facts = dict(heard.known)
    for claim in filling.claims:
        facts[claim.question.id] = fact_of(claim, heard.now, "")
    return facts


def _open(heard: Message, facts: Facts) -> list[Question]:
    """The questions of numbers that are still open."""
    seen = view(heard.script, facts, {})
    return [
        question
        for question in heard.script.questions
        if question.kind in {Kind.NUMBER, Kind.MONEY}
        and question.id not in facts
        and question.ask_if.holds(seen)
    ]


def _claim(
    heard: Message, question: Question, hit: Found[Quantity], *, facts: Facts
) -> Claim | None:
    """The number as an answer to a question, if answers to it usually are like that."""
    count = float(hit.value.count or 0)
    value: Value = Number(count, count)
    if question.kind is Kind.NUMBER:
        buttons = [o.id for o in question.options if isinstance(o.id, int | float)]
        if not is_possible(question, value):
            return None
        if buttons and count > max(buttons) * FEW:
            return None
    else:
        usual = usual_amounts(heard.script, question, facts)
        value = to_scale(Money(low=count, high=count, needs_scale=True), usual)
        if not is_usual(value, usual):
            return None
    option = option_for(question, value, heard.now)
    return claim_of(heard, question, hit, value=value, option=option)
