"""Which words make an amount, its bounds and its period, and which numbers are none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.cli.why.words import words_for
from dialogs.reading.amounts import Amount, find_amounts
from dialogs.reading.money_rules import AROUND, MoneyRules, rules_of
from dialogs.reading.text import Text
from dialogs.reading.values import Found, Money, Value

_SURE = 1.0
# A hundred thousand: “two to three hundred thousand”.
_SHARED = (1e3, 1e5, 1e6, 1e9)
_PAUSES = frozenset(",;!?\n")


def why_money(text: Text, found: Found[Value], *, asked: bool) -> Iterator[str]:
    """The numbers inside, the words around them, and what is still open."""
    words = words_for(text.lang)
    inside = [
        one
        for one in find_amounts(text, asked=asked)
        if _start(text, one) < found.end and found.start < _end(text, one)
    ]
    for amount in inside:
        yield _number(text, amount, found.value)
    if inside:
        told: set[str] = set()
        for rule, said in _around(text, inside[0], inside[-1]):
            if said not in told:  # “до” bounds an amount, which makes it a price too
                yield words.money[rule].format(said)
            told.add(said)
    if isinstance(found.value, Money) and found.value.needs_scale:
        yield words.no_scale
    if asked and inside and found.certainty < _SURE:
        yield words.asked_only


def _number(text: Text, amount: Amount, value: Value) -> str:
    """A number as it was written and what it is worth, with what it shares."""
    words = words_for(text.lang)
    line = words.number.format(_quote(text, amount), _grouped(amount.value))
    if amount.scale > 1:
        line += words.times.format(_grouped(amount.scale))
    if amount.currency:
        line += f", {amount.currency}"
    ends = (value.low, value.high) if isinstance(value, Money) else ()
    shared = [end for end in ends if end in {amount.value * one for one in _SHARED}]
    if amount.value not in ends and shared:
        line += "; " + words.shared.format(_grouped(shared[0]))
    return line


def _grouped(number: float) -> str:
    return f"{number:,.10g}".replace(",", " ")


def why_no_money(
    text: Text,
    found: Sequence[Found[Value]],
    *,
    asked: bool,
) -> Iterator[str]:
    """Numbers of the message that are in no value, each with the reason."""
    words, rules = words_for(text.lang), rules_of(text.lang)
    for amount in find_amounts(text, asked=asked):
        start, end = _start(text, amount), _end(text, amount)
        if any(start < one.end and one.start < end for one in found):
            continue
        quote = _quote(text, amount)
        denied = rules.negated.search(_before(text, amount))
        if amount.other:
            yield words.other.format(quote)
        elif denied:
            yield words.negated.format(quote, denied.group().strip())
        elif not asked:
            yield words.nothing_says.format(quote)


def _around(text: Text, low: Amount, high: Amount) -> Iterator[tuple[str, str]]:
    """The rules that hold before and behind, by the name of `MoneyRules`."""
    rules = rules_of(text.lang)
    before, behind = _before(text, low), _behind(text, high)
    tried: tuple[tuple[str, re.Match[str] | None], ...] = (
        ("upper_before", rules.upper_before.search(before)),
        ("lower_before", rules.lower_before.search(before)),
        ("about_before", rules.about_before.search(before)),
        ("context", rules.context.search(before)),
        ("price_before", rules.price_before.search(before)),
        ("upper_after", rules.upper_after.match(behind)),
        ("lower_after", rules.lower_after.match(behind)),
        ("about_after", rules.about_after.match(behind)),
        *_periods(rules, before, behind),
    )
    for name, match in tried:
        if match and match.group().strip():
            yield name, match.group().strip()


def _periods(
    rules: MoneyRules,
    before: str,
    behind: str,
) -> Iterator[tuple[str, re.Match[str] | None]]:
    for name, rule in (("month", rules.month), ("year", rules.year)):
        yield name, rule.search(behind) or rule.search(before)
    yield "unit", rules.unit.search(behind)


def _before(text: Text, amount: Amount) -> str:
    return " ".join(text.words()[max(0, amount.first - AROUND) : amount.first])


def _behind(text: Text, amount: Amount) -> str:
    words = text.words()[amount.last : amount.last + AROUND]
    pauses = (at for at, word in enumerate(words) if word in _PAUSES)
    return " ".join(words[: next(pauses, None)])


def _start(text: Text, amount: Amount) -> int:
    return text.tokens[amount.first].start


def _end(text: Text, amount: Amount) -> int:
    return text.tokens[amount.last - 1].end


def _quote(text: Text, amount: Amount) -> str:
    return text.quote(amount.first, amount.last)
