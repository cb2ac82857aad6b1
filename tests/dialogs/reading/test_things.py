from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.text import Lang, tokenize
from dialogs.reading.things import find_things

LANGS: tuple[Lang, ...] = ("ru", "en", "pl")


def counts(text: str, lang: Lang) -> list[int | None]:
    return [one.value.count for one in find_things(tokenize(text, lang))]


@pytest.mark.parametrize(
    ("text", "lang", "count"),
    [
        ("нужно 12 барных стульев", "ru", 12),
        ("4 зимние шины", "ru", 4),
        ("три видеокамеры и регистратор", "ru", 3),
        ("need 30 t-shirts with a logo", "en", 30),
        ("two dental crowns please", "en", 2),
        ("1 sofa", "en", 1),
        ("potrzebuję 6 klimatyzatorów", "pl", 6),
        ("dwa torty na sobotę", "pl", 2),
    ],
)
def test_a_number_counts_the_noun_behind_it(text: str, lang: Lang, count: int) -> None:
    assert counts(text, lang) == [count]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("дом 5 корпус 2", "ru"),
        ("на 5 этаже", "ru"),
        ("через 3 недели", "ru"),
        ("до 900 рублей", "ru"),
        ("5 minutes", "en"),
        ("room 3", "en"),
        ("900 a month", "en"),
        ("20 zł", "pl"),
        ("za 3 tygodnie", "pl"),
    ],
)
def test_a_measure_a_place_and_a_price_are_no_things(text: str, lang: Lang) -> None:
    assert counts(text, lang) == []


@given(st.text(max_size=80), st.sampled_from(LANGS))
def test_any_message_is_read_and_quoted_truly(raw: str, lang: Lang) -> None:
    text = tokenize(raw, lang)

    for one in find_things(text):
        assert one.quote == text.raw[one.start : one.end]
