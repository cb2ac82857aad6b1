from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.durations import find_durations
from dialogs.reading.text import Lang, tokenize


@pytest.mark.parametrize(
    ("text", "lang", "value", "unit"),
    [
        ("полтора месяца", "ru", 45, "day"),
        ("пол часика", "ru", 30, "minute"),
        ("часочек", "ru", 1, "hour"),
        ("две недели", "ru", 2, "week"),
        ("два с половиной часа", "ru", 150, "minute"),
        ("1 час 20 минут", "ru", 80, "minute"),
        ("a year and a half", "en", 18, "month"),
        ("1/2 hour", "en", 30, "minute"),
        ("2 hours ten", "en", 130, "minute"),
        ("one and a quarter hour", "en", 75, "minute"),
        ("a fortnight", "en", 2, "week"),
        ("półtora roku", "pl", 18, "month"),
        ("kwadrans", "pl", 15, "minute"),
        ("pięć dni", "pl", 5, "day"),
    ],
)
def test_a_length_is_a_number_of_units(
    text: str,
    lang: Lang,
    value: float,
    unit: str,
) -> None:
    (found,) = find_durations(tokenize(text, lang))

    assert (found.value.value, found.value.unit) == (value, unit)


@given(st.integers(1, 500))
def test_a_number_before_a_unit_is_kept(number: int) -> None:
    (found,) = find_durations(tokenize(f"ждать {number} дней", "ru"))

    assert (found.value.value, found.quote) == (number, f"{number} дней")
