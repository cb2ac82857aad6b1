from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.facts import find_facts, fullest_quantity
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import (
    Decision,
    Found,
    Money,
    Name,
    Phone,
    Quantity,
    Timing,
    Value,
    YesNo,
)

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)
LANGS: tuple[Lang, ...] = ("ru", "en", "pl")
DIMENSIONS = (None, "money", "timing", "quantity", "phone", "yes_no", "name", "address")
APART = (Decision, Name, YesNo)


def facts(
    text: str,
    lang: Lang = "ru",
    asked: str | None = None,
    question: str | None = None,
) -> tuple[Found[Value], ...]:
    said = tokenize(text, lang)
    return find_facts(said, asked=asked, now=NOW, question=question)


def values(text: str, lang: Lang = "ru", asked: str | None = None) -> list[Value]:
    return [one.value for one in facts(text, lang, asked)]


def test_a_full_message_fills_every_slot_once() -> None:
    told = values(
        "Меня зовут Михаил, 3 окна 1500х1400, до 150 тысяч, в марте, решает жена",
    )

    assert told == [
        Name("Михаил"),
        Quantity(count=3, unit="window", sizes=((1500, 1400),)),
        Money(high=150_000),
        Timing(start=dt.date(2027, 3, 1), end=dt.date(2027, 3, 31)),
        Decision("other", who="spouse"),
    ]


def test_a_phone_is_neither_money_nor_a_size() -> None:
    assert values("8 916 123 45 67") == [Phone("+79161234567")]


def test_the_number_that_answers_the_question_leaves_the_month_alone() -> None:
    told = values("до 150, в январе", asked="money")

    assert Money(high=150, needs_scale=True) in told
    assert Timing(start=dt.date(2027, 1, 1), end=dt.date(2027, 1, 31)) in told


def test_a_stance_is_worth_nothing_beside_a_value() -> None:
    told = values("не горит, летом, про бюджет не знаю")

    assert Timing(start=dt.date(2027, 6, 1), end=dt.date(2027, 8, 31)) in told
    assert Timing("no_rush") not in told
    assert Money("unknown") in told


def test_a_bare_number_is_nobodys_unless_it_was_asked_for() -> None:
    assert values("15") == []
    assert values("15", asked="quantity") == [Quantity(count=15)]


def test_an_answer_to_yes_or_no_stands_beside_other_facts() -> None:
    told = [
        one.value
        for one in facts(
            "да, 89161234567",
            asked="yes_no",
            question="Можно вам позвонить?",
        )
    ]

    assert YesNo("yes") in told
    assert Phone("+79161234567") in told


def test_a_price_each_is_no_count() -> None:
    told = values("25 seats, up to $15 per user per month", "en")

    assert Money(high=15, currency="USD", per="month") in told


def test_what_is_counted_wins_over_what_is_measured() -> None:
    house, windows = Quantity(area=150), Quantity(count=14, unit="window")

    assert fullest_quantity([house, windows]) == windows
    assert fullest_quantity([]) is None


def test_sizes_named_apart_belong_to_the_count() -> None:
    count, size = Quantity(count=2, unit="window"), Quantity(sizes=((600, 1200),))

    assert fullest_quantity([count, size]) == Quantity(
        count=2,
        unit="window",
        sizes=((600, 1200),),
    )


@pytest.mark.parametrize("lang", LANGS)
@given(raw=st.text(max_size=160), asked=st.sampled_from(DIMENSIONS))
def test_no_stretch_of_words_fills_two_slots(
    raw: str,
    lang: Lang,
    asked: str | None,
) -> None:
    found = facts(raw, lang, asked)

    claimed = [one for one in found if not isinstance(one.value, APART)]
    for one in found:
        assert one.quote == raw[one.start : one.end]
    for one in claimed:
        for other in claimed:
            apart = one.end <= other.start or other.end <= one.start
            assert one is other or apart
