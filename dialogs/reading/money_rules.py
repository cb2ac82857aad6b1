"""What stands around an amount, as compiled patterns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import Lang

AROUND = 7
"""Tokens before and behind an amount that can say something about it."""


class MoneyRules(Struct, frozen=True):
    """The patterns of a table: `..._before` end at the amount, others begin there."""

    upper_before: re.Pattern[str]
    within_before: re.Pattern[str]
    upper_after: re.Pattern[str]
    lower_before: re.Pattern[str]
    lower_after: re.Pattern[str]
    between: re.Pattern[str]
    both_before: re.Pattern[str]
    both_between: re.Pattern[str]
    month: re.Pattern[str]
    year: re.Pattern[str]
    unit: re.Pattern[str]
    unit_before: re.Pattern[str]
    about_before: re.Pattern[str]
    about_after: re.Pattern[str]
    context: re.Pattern[str]
    price_before: re.Pattern[str]
    negated: re.Pattern[str]
    other_before: re.Pattern[str]
    other_behind: re.Pattern[str]
    less_before: re.Pattern[str]
    less_behind: re.Pattern[str]


@lru_cache(maxsize=4)
def rules_of(lang: Lang) -> MoneyRules:
    """The patterns of a language, compiled at first use."""
    table = LANGUAGES[lang].money
    fillers = "|".join(table.fillers)
    periods = "|".join((*table.month, *table.year, *table.unit))
    joins = "|".join((*table.joins, r"\d+"))
    filler, opening = f"(?: (?:{fillers}))*", f"(?:(?:{fillers}|{periods}) )*"
    return MoneyRules(
        upper_before=_ending((*table.upper_before, *table.within_before), filler),
        within_before=_ending(table.within_before, filler),
        upper_after=_beginning(table.upper_after, opening),
        lower_before=_ending(table.lower_before, filler),
        lower_after=_beginning(table.lower_after, opening),
        between=_any(table.between),
        both_before=_ending(table.both_before, filler),
        both_between=_any(table.both_between),
        month=_inside(table.month),
        year=_inside(table.year),
        unit=_inside(table.unit),
        unit_before=_ending(table.unit, rf"(?: (?!(?:{joins}) )\w+){{0,3}}"),
        about_before=_ending(table.about_before, filler),
        about_after=_beginning(table.about_after, ""),
        context=_ending(table.context, filler),
        price_before=_ending(table.price_before, filler),
        negated=_ending(table.negated, ""),
        other_before=_ending(table.other_before, r"(?: \.)?"),
        other_behind=re.compile(rf"-? ?(?:{'|'.join(table.other_after)})"),
        less_before=_ending(table.difference_before, ""),
        less_behind=_any(table.difference_after),
    )


def _any(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in patterns))


def _ending(patterns: Sequence[str], filler: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<= ))(?:{'|'.join(patterns)})(?: \.)?{filler}$")


def _beginning(patterns: Sequence[str], filler: str) -> re.Pattern[str]:
    return re.compile(rf"{filler}(?:{'|'.join(patterns)})(?= |$)")


def _inside(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<= ))(?:{'|'.join(patterns)})")
