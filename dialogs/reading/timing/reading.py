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

_STEPS: tuple[Sequence[Rule], ...] = (
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
    joining.NEGATIONS,
    bounds.BOUNDS,
    joining.JOINS,
    joining.CHOICES,
    joining.NEGATIONS,
)
_ASKED: tuple[Sequence[Rule], ...] = (
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
    for rules in _STEPS:
        row = rewrite(row, rules, context=context)
    if context.asked and not any(item.symbol in "dr" for item in row):
        for rules in _ASKED:
            row = rewrite(row, rules, context=context)
    return row
