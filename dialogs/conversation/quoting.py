"""The price fork: a row of the price list times a quantity, rounded."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.qualification.facts import Fact, Facts, figure
from dialogs.reading.values import Money
from dialogs.script.conditions import View
from dialogs.script.model import Price, Script

FAR_BELOW = 2
"""A budget this many times under the least price contradicts the order."""


def quote(
    script: Script,
    facts: Facts,
    seen: View | None = None,
) -> Mapping[str, object]:
    """`from`, `to` and `row` of the quote.

    Before the item is known the fork spans the whole price list, for one unit where
    the rows have different ones; an item that stays unknown has no price then. `seen`
    leaves out a quantity that does not apply: windows counted before doors were chosen.
    """
    row = quoted_row(script, facts)
    alike = len({price.unit for price in script.prices}) == 1
    if row is None and not alike and _is_given_up(script, facts):
        return {"row": {}}
    rows = (row,) if row else script.prices
    lows = [p.low for p in rows if p.low is not None]
    highs = [p.high if p.high is not None else p.low for p in rows]
    known = [high for high in highs if high is not None]
    count = _quantity(script, facts, seen) if row or alike else 1.0
    step = script.quote.round if script.quote else 100
    found: dict[str, object] = {"row": _columns(row) if row else {}}
    if lows and known:
        found["from"] = _round(min(lows) * count, step)
        found["to"] = _round(max(known) * count, step)
    return found


def _is_given_up(script: Script, facts: Facts) -> bool:
    """Whether it will not be known what is wanted."""
    item = facts.get(script.quote.item) if script.quote else None
    return item is not None and item.status != "known"


def is_counted(script: Script, facts: Facts, seen: View) -> bool:
    """Whether the quantity that the price hangs on is known, or none is asked."""
    name = script.quote.quantity if script.quote else None
    question = script.question(name) if name else None
    if question is None or not question.ask_if.holds(seen):
        return True
    fact = facts.get(question.id)
    return fact is not None and fact.status == "known"


def quoted_row(script: Script, facts: Facts) -> Price | None:
    """The price row the prospect's answer names, or None."""
    item = facts.get(script.quote.item) if script.quote else None
    if item is None:
        return None
    return next((row for row in script.prices if row.id in item.options), None)


def below_price(script: Script, facts: Facts, seen: View) -> tuple[Fact, float] | None:
    """A budget far below the least price of what is wanted, with that price."""
    least = quote(script, facts, seen).get("from")
    if quoted_row(script, facts) is None or not isinstance(least, int | float):
        return None
    for fact in facts.values():
        budget = figure(fact.value) if isinstance(fact.value, Money) else None
        if budget and budget * FAR_BELOW < least:
            return fact, least
    return None


def _quantity(script: Script, facts: Facts, seen: View | None) -> float:
    name = script.quote.quantity if script.quote else None
    fact = facts.get(name) if name else None
    shelved = seen is not None and name not in seen
    if fact is None or fact.status != "known" or shelved:
        return 1.0
    return figure(fact.value) or 1.0


def _round(amount: float, step: float) -> float:
    rounded = round(amount / step) * step if step and amount >= step else amount
    return int(rounded) if rounded == int(rounded) else rounded


def _columns(row: Price) -> Mapping[str, object]:
    return {
        "id": row.id,
        "title": row.title,
        "unit": row.unit,
        "from": row.low,
        "to": row.high,
        "note": row.note,
        "seller": row.seller or "",
        **row.more,
    }
