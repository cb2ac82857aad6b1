"""The order in which a row is rewritten, until it holds only whole times."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.reading.timing import (
    bare_hours,
    bounds,
    days,
    distances,
    hours,
    joining,
    lengths,
    named_days,
    parts,
    periods,
    weekdays,
)
from dialogs.reading.timing.items import Context, Item, Rule, rewrite

_Step = tuple[frozenset[str], Sequence[Rule]]
"""Rules, and the symbols of which one must be in the row for any of them to apply."""


def _steps(*steps: Sequence[Rule]) -> tuple[_Step, ...]:
    return tuple((frozenset().union(*(r.needs for r in one)), one) for one in steps)


_STEPS = _steps(
    periods.QUARTERS,
    lengths.NUMBERS,
    hours.SPOKEN,
    lengths.LENGTHS,
    named_days.HOLIDAYS,
    weekdays.WITH_OTHERS,
    days.DATES,
    distances.FEASTS,
    distances.RELATIVE,
    bounds.RETURNING,
    weekdays.WEEKDAYS,
    periods.PERIODS,
    parts.PARTS,
    distances.FEASTS,
    days.AFTER_ANOTHER,
    hours.ORDINAL,
    bare_hours.BARE_HOURS,
    bare_hours.HOURS,
    bounds.NOT_BEFORE,
    joining.NEGATIONS,
    bounds.BOUNDS,
    joining.JOINS,
    joining.CHOICES,
    joining.NEGATIONS,
)
_ASKED = _steps(
    weekdays.ASKED,
    days.ASKED,
    periods.ASKED,
    distances.ASKED,
    bare_hours.BARE_HOURS_ASKED,
    bare_hours.HOURS,
    bounds.BOUNDS,
    joining.JOINS,
    joining.CHOICES,
    joining.PART_ALONE,
)


def rewritten(row: Sequence[Item], context: Context) -> Sequence[Item]:
    """A row in which days are `d`, hours `k`, days with hours `r`."""
    row = _in_steps(row, _STEPS, context)
    if context.asked and not any(item.symbol in "dr" for item in row):
        row = _in_steps(row, _ASKED, context)
    return row


def _in_steps(
    row: Sequence[Item], steps: Sequence[_Step], context: Context
) -> Sequence[Item]:
    present = {item.symbol for item in row}
    for needs, rules in steps:
        if needs.isdisjoint(present):
            continue
        before, row = row, rewrite(row, rules, context=context)
        if row is not before:
            present = {item.symbol for item in row}
    return row
