"""What is offered for one of many things, as the sum for all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from dialogs.conversation.acts import Act, Correct, Inform
from dialogs.conversation.hearing.budgeting import is_of_measure
from dialogs.conversation.hearing.claims import Claim, Message
from dialogs.conversation.hearing.matching import option_for, to_scale, usual_amounts
from dialogs.qualification.facts import Fact, Facts, figure, view
from dialogs.reading.money_periods import asks_by_unit, is_by_unit
from dialogs.reading.text import tokenize
from dialogs.reading.values import Found, Money, Number, Quantity, Value
from dialogs.script.model import Kind, Question, Script
from dialogs.script.wording import templates


def in_total(
    message: Message, claims: Sequence[Claim], found: Sequence[Found[Value]]
) -> list[Claim]:
    """The claims with “300 a head” as the sum for all who come.

    How many there are is told in the message, or is known.
    """
    if not any(isinstance(c.value, Money) and c.value.per for c in claims):
        return list(claims)
    told = {c.question.id: c.value for c in claims}
    count = _count(message.script, message.known, told) or _counted(found)
    return [_of_all(message, claim, count) for claim in claims]


def _of_all(message: Message, claim: Claim, count: float | None) -> Claim:
    question, value = claim.question, claim.value
    if not count or not isinstance(value, Money) or value.per is None:
        return claim
    if not _is_by_unit(value) and not is_by_unit(message.text, claim.end):
        return claim  # “5 a user a month” is both
    if question.kind is not Kind.MONEY or _asks_by_unit(question, message.script):
        return claim
    if is_of_measure(message, claim):
        return claim
    usual = usual_amounts(message.script, question, message.known)
    if usual is not None and value.currency is None:
        one = usual[0] / count, usual[1] / count
        value = _scaled(value, one)
    whole = times(value, count)
    option = option_for(question, whole, message.now)
    return replace(claim, value=whole, options=(option.id,) if option else ())


def _scaled(value: Money, usual: tuple[float, float]) -> Money:
    """“30 a window” in thousands, where one costs thousands."""
    scaled = to_scale(replace(value, needs_scale=True), usual)
    return scaled if isinstance(scaled, Money) else value


def times(value: Money, count: float) -> Money:
    """So many times an amount that is for one."""
    low, high = value.low, value.high
    return replace(
        value,
        low=None if low is None else low * count,
        high=None if high is None else high * count,
        per=None if value.per == "unit" else value.per,
    )


def with_totals(script: Script, facts: Facts, acts: Sequence[Act]) -> tuple[Act, ...]:
    """The acts, with the sum for all where how many there are is told only now."""
    owed = [fact for fact in facts.values() if _is_by_unit(fact.value)]
    if not owed:
        return tuple(acts)
    told = {a.fact.slot: a.fact for a in acts if isinstance(a, Inform | Correct)}
    count = _count(script, facts, {slot: fact.value for slot, fact in told.items()})
    sums = [
        _summed(script, fact, count) for fact in owed if count and fact.slot not in told
    ]
    return (*acts, *(Inform(fact) for fact in sums if fact is not None))


def _summed(script: Script, fact: Fact, count: float) -> Fact | None:
    question = script.question(fact.slot)
    if question is None or question.kind is not Kind.MONEY or fact.at is None:
        return None
    if not isinstance(fact.value, Money) or _asks_by_unit(question, script):
        return None
    whole = times(fact.value, count)
    option = option_for(question, whole, fact.at)
    return replace(fact, value=whole, options=(option.id,) if option else ())


def _is_by_unit(value: Value | None) -> bool:
    return isinstance(value, Money) and value.per == "unit"


def _asks_by_unit(question: Question, script: Script) -> bool:
    """Whether a question asks for a price of one: “your budget per guest?”."""
    asked = " ".join(template.source for template in templates(question.ask))
    return asks_by_unit(tokenize(asked, script.language))


def _count(
    script: Script, known: Facts, told: Mapping[str, Value | None]
) -> float | None:
    """How many the price is multiplied with: told just now, else known."""
    name = script.quote.quantity if script.quote else None
    question = script.question(name) if name else None
    if question is None:
        return None
    value = told.get(question.id)
    if value is None:
        fact = known.get(question.id)
        applies = question.ask_if.holds(view(script, known, {}))
        value = fact.value if fact and applies else None
    return figure(value) if isinstance(value, Number) else None


def _counted(found: Sequence[Found[Value]]) -> float | None:
    """How many are told of by the way, where no question asks for it."""
    counts = [hit.value.count for hit in found if isinstance(hit.value, Quantity)]
    return float(counts[0]) if len(counts) == 1 and counts[0] else None
