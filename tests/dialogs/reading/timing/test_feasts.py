from __future__ import annotations

import datetime as dt

import pytest

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.languages.shapes.holidays import (
    Day,
    Easter,
    Fixed,
    Lunar,
    Nearest,
    Nth,
)
from dialogs.reading.text import Lang
from dialogs.reading.timing.feasts import feast, last_feast, next_feast

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "year", "first", "last"),
    [
        (Fixed(1, 1, 10), 2027, dt.date(2027, 1, 1), dt.date(2027, 1, 10)),
        (Nth(11, 3, 4, plus=1), 2026, dt.date(2026, 11, 27), dt.date(2026, 11, 27)),
        (Easter(-2), 2027, dt.date(2027, 3, 26), dt.date(2027, 3, 26)),
        (Lunar("chinese", "lunar_new_year"), 2027, dt.date(2027, 2, 6), None),
        (Lunar("hebrew", "purim", plus=-1), 2026, dt.date(2026, 3, 2), None),
    ],
)
def test_a_holiday_has_its_days(
    day: Day,
    year: int,
    first: dt.date,
    last: dt.date | None,
) -> None:
    found = feast(day, year)

    assert found is not None
    assert (found.start, found.end) == (first, last or first)


def test_of_several_holidays_the_nearest_is_meant() -> None:
    day = Nearest((Fixed(1, 1, 10), Fixed(5, 1, 10)))

    in_autumn = next_feast(day, TODAY)
    in_spring = next_feast(day, dt.date(2027, 3, 1))

    assert in_autumn is not None
    assert in_spring is not None
    assert (in_autumn.start.month, in_spring.start.month) == (1, 5)


def test_a_holiday_that_is_over_is_found_backwards() -> None:
    found = last_feast(Fixed(12, 25), TODAY)

    assert found is not None
    assert found.start == dt.date(2025, 12, 25)


@pytest.mark.parametrize("lang", ["ru", "en", "pl"])
def test_every_holiday_of_a_language_comes_again(lang: Lang) -> None:
    missing = [
        name
        for day, name in LANGUAGES[lang].holidays.days.items()
        if (found := next_feast(day, TODAY)) is None or found.end < TODAY
    ]

    assert missing == []
