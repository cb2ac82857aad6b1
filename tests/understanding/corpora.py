"""The cases of Duckling's corpora, read and judged by Duckling's own values."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from dialogs.reading.durations import find_durations
from dialogs.reading.money import find_money
from dialogs.reading.numbers import numerals, whole_number
from dialogs.reading.text import Lang, Text, tokenize
from tests.understanding import goals
from tests.understanding.instants import Moment, times
from tests.understanding.scoring import Outcome

CASES = Path(__file__).parents[1] / "data" / "duckling"

Case = Mapping[str, Any]

_CURRENCIES = {"Dollar": "USD", "Pound": "GBP", "Cent": "USD"}


def durations(text: Text) -> Iterator[Moment]:
    """Each length of a text."""
    for found in find_durations(text):
        yield {"value": found.value.value, "unit": found.value.unit}


def numbers(text: Text) -> Iterator[Moment]:
    """Each cardinal number, and what the text is as one number."""
    whole = whole_number(text)
    if whole is not None:
        yield {"value": whole}
    for one in numerals(text):
        yield {"value": one.value}


def ordinals(text: Text) -> Iterator[Moment]:
    """Each ordinal number."""
    for one in numerals(text):
        if one.ordinal:
            yield {"value": one.value}


def amounts(text: Text) -> Iterator[Moment]:
    """Each amount of money with its bounds."""
    for found in find_money(text, asked=True):
        money = found.value
        yield {"from": money.low, "to": money.high, "currency": money.currency}


READERS: Mapping[str, Callable[[Text], Iterator[Moment]]] = {
    "Time": times,
    "Duration": durations,
    "Numeral": numbers,
    "Ordinal": ordinals,
    "AmountOfMoney": amounts,
}


def right(dim: str, expected: Case, got: list[Moment]) -> bool:
    """Whether one of the things read is the expected one, a time with its grain."""
    if expected.get("none"):
        return not got
    if dim == "AmountOfMoney":
        return any(_same_money(expected, one) for one in got)
    keys = {"kind", "value", "from", "to", "unit"} & expected.keys()
    if "grain" in expected:
        keys |= {"grain"}
    return any(all(one.get(key) == expected[key] for key in keys) for one in got)


def _same_money(expected: Case, got: Moment) -> bool:
    exact = expected.get("value")
    low, high = expected.get("min", exact), expected.get("max", exact)
    cents = 100 if expected["currency"] == "Cent" else 1
    return (
        _same_currency(expected["currency"], got["currency"])
        and _same_amount(low, got["from"], cents)
        and _same_amount(high, got["to"], cents)
    )


def _same_currency(expected: str, got: str | None) -> bool:
    unnamed = expected in ("Unnamed", "Unknown")
    return unnamed or got == _CURRENCIES.get(expected, expected)


def _same_amount(expected: float | None, got: float | None, cents: int) -> bool:
    if expected is None or got is None:
        return expected is got
    return abs(expected / cents - got) < 0.01


def outcomes(lang: Lang, *, folder: Path = CASES) -> Iterator[Outcome]:
    """Each case of a dimension that the product reads; a time needs its grain."""
    lines = (folder / f"{lang}.jsonl").read_text("utf-8").splitlines()
    for case in map(json.loads, lines):
        kind, expected = case["dim"], case["expected"]
        if kind not in READERS:
            continue
        got = list(READERS[kind](tokenize(case["text"], lang)))
        good = right(kind, expected, got)
        name, text = case["src"].removeprefix("Duckling/"), case["text"]
        yield Outcome(goals.DUCKLING, lang, kind, name, text, expected, got, good)
