from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.corrections import Correction, find_correction
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import (
    Address,
    Decision,
    Money,
    Name,
    Number,
    Phone,
    Quantity,
    Timing,
    Value,
    YesNo,
)

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)
LANGS: tuple[Lang, ...] = ("ru", "en", "pl")
THURSDAY = dt.date(2026, 11, 26)
BUDGET = Money(low=200_000, high=200_000)
AT_THREE = Timing(start=THURSDAY, end=THURSDAY, time="15:00")
WINDOWS = Quantity(count=3, unit="window", sizes=((1300, 1400),))


def correct(text: str, lang: Lang = "ru", **context: Value) -> Correction | None:
    return find_correction(tokenize(text, lang), context=context, now=NOW)


@pytest.mark.parametrize(
    ("text", "lang", "low", "high"),
    [
        ("не 200, а 350", "ru", 350_000, 350_000),
        ("нет, 250", "ru", 250_000, 250_000),
        ("на 50 тысяч больше", "ru", 250_000, 250_000),
        ("ошиблась, до 90", "ru", None, 90_000),
        ("лишний ноль", "ru", 20_000, 20_000),
        ("забыл ноль", "ru", 2_000_000, 2_000_000),
        ("150 тысяч вместо двухсот", "ru", 150_000, 150_000),
        ("not 200 but 300", "en", 300_000, 300_000),
        ("make that 80 thousand", "en", 80_000, 80_000),
        ("pomyłka, 180 tysięcy", "pl", 180_000, 180_000),
    ],
)
def test_a_new_amount_inherits_the_scale(
    text: str,
    lang: Lang,
    low: float | None,
    high: float,
) -> None:
    correction = correct(text, lang, budget=BUDGET)

    assert correction is not None
    assert correction.value == Money(low=low, high=high)


def test_a_bound_and_a_currency_are_inherited() -> None:
    known = Money(high=280_000, currency="RUB")

    correction = correct("не 280 а 180", budget=known)

    assert correction is not None
    assert correction.value == Money(high=180_000, currency="RUB")


@pytest.mark.parametrize(
    ("text", "lang", "currency"),
    [("в евро, не в рублях", "ru", "EUR"), ("it's in pounds", "en", "GBP")],
)
def test_only_the_currency_may_be_wrong(text: str, lang: Lang, currency: str) -> None:
    correction = correct(text, lang, budget=Money(low=3000, high=3000, currency="USD"))

    assert correction is not None
    assert correction.value == Money(low=3000, high=3000, currency=currency)


@pytest.mark.parametrize(
    ("text", "lang", "day", "clock"),
    [
        ("на час позже", "ru", 26, "16:00"),
        ("на полчаса раньше", "ru", 26, "14:30"),
        ("не в 3 а в 5", "ru", 26, "17:00"),
        ("на день позже", "ru", 27, "15:00"),
        ("two hours earlier", "en", 26, "13:00"),
        ("godzinę później", "pl", 26, "16:00"),
    ],
)
def test_a_time_is_moved_and_keeps_the_rest(
    text: str,
    lang: Lang,
    day: int,
    clock: str,
) -> None:
    correction = correct(text, lang, timing=AT_THREE)

    assert correction is not None
    date = dt.date(2026, 11, day)
    assert correction.value == Timing(start=date, end=date, time=clock)


@pytest.mark.parametrize(
    ("text", "lang", "count"),
    [
        ("не 3 а 4 окна", "ru", 4),
        ("плюс ещё одно", "ru", 4),
        ("на одно меньше", "ru", 2),
        ("ой, семь", "ru", 7),
        ("решили побольше взять, не 3, а 5", "ru", 5),
        ("не 3, а на 2 больше", "ru", 5),
        ("one more window", "en", 4),
        ("nie 3 tylko 6 okien", "pl", 6),
    ],
)
def test_a_new_count_keeps_the_sizes(text: str, lang: Lang, count: int) -> None:
    correction = correct(text, lang, quantity=WINDOWS)

    assert correction is not None
    assert correction.value == Quantity(
        count=count,
        unit="window",
        sizes=((1300, 1400),),
    )


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("не 1300 а 1350", (1350, 1400)),
        ("ширину и высоту наоборот", (1400, 1300)),
        ("размер перепутал, 1200 на 1500", (1200, 1500)),
    ],
)
def test_a_new_size_keeps_the_count(text: str, size: tuple[int, int]) -> None:
    correction = correct(text, quantity=WINDOWS)

    assert correction is not None
    assert correction.value == Quantity(count=3, unit="window", sizes=(size,))


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("на конце 89", Phone("+79161234567"), Phone("+79161234589")),
        ("не 67 а 68 в конце", Phone("+79161234567"), Phone("+79161234568")),
        ("номер не тот, 89161234500", Phone("+79161234567"), Phone("+79161234500")),
        ("меня зовут Яна, а не Аня", Name("Аня"), Name("Яна")),
        ("дом 12, не 10", Address("Ленина 10"), Address("Ленина 12")),
        ("монтаж всё-таки нужен", YesNo("no"), YesNo("yes")),
        ("передумали, установим сами", YesNo("yes"), YesNo("no")),
        ("на два больше", Number(3, 3), Number(5, 5)),
    ],
)
def test_each_kind_of_value_is_corrected_in_its_way(
    text: str,
    known: Value,
    expected: Value,
) -> None:
    correction = correct(text, slot=known)

    assert correction is not None
    assert correction.value == expected


def test_who_decides_is_corrected() -> None:
    correction = correct("решаю не я, а жена", decision=Decision("self"))

    assert correction is not None
    assert correction.value == Decision("other", who="spouse")


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("бюджет не 200 а 300", "budget"),
        ("не 3 окна а 4", "quantity"),
        ("лучше в пятницу", "timing"),
        ("меня зовут Яна, а не Аня", "name"),
    ],
)
def test_of_several_known_values_the_one_that_was_meant_changes(
    text: str,
    slot: str,
) -> None:
    correction = correct(
        text,
        timing=AT_THREE,
        name=Name("Аня"),
        quantity=WINDOWS,
        budget=BUDGET,
    )

    assert correction is not None
    assert correction.slot == slot


def test_without_a_sign_of_regret_it_is_only_a_guess() -> None:
    sure, guess = correct("ой, 300 тысяч", a=BUDGET), correct("300 тысяч", a=BUDGET)

    assert sure is not None
    assert guess is not None
    assert sure.certainty > guess.certainty


def test_nothing_known_is_nothing_to_correct() -> None:
    assert correct("не 200 а 300") is None
    assert correct("спасибо, жду", budget=BUDGET) is None


@given(st.text(max_size=120), st.sampled_from(LANGS))
def test_any_message_is_read_and_quoted_truly(raw: str, lang: Lang) -> None:
    correction = correct(raw, lang, budget=BUDGET, timing=AT_THREE, quantity=WINDOWS)

    if correction:
        assert correction.quote == raw[correction.start : correction.end]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("не в месяц, а в год", "ru"),
        ("yearly, not monthly", "en"),
        ("na rok, nie na miesiąc", "pl"),
    ],
)
def test_only_the_period_may_be_wrong(text: str, lang: Lang) -> None:
    known = Money(low=3000, high=3000, per="month")

    found = correct(text, lang, budget=known)

    assert found is not None
    assert found.value == Money(low=3000, high=3000, per="year")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("на недельку сдвинем", "ru"),
        ("postpone it a week", "en"),
        ("przełóżmy o tydzień", "pl"),
    ],
)
def test_what_is_put_off_is_put_off_to_later(text: str, lang: Lang) -> None:
    day = dt.date(2026, 11, 26)

    found = correct(text, lang, timing=Timing(start=day, end=day))

    later = dt.date(2026, 12, 3)
    assert found is not None
    assert found.value == Timing(start=later, end=later)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("пять много, хватит трёх", "ru"),
        ("five is too many, three", "en"),
        ("pięć to za dużo, trzy", "pl"),
    ],
)
def test_what_is_too_many_is_taken_back(text: str, lang: Lang) -> None:
    found = correct(text, lang, quantity=Quantity(count=5, unit="window"))

    assert found is not None
    assert found.value == Quantity(count=3, unit="window")


def test_one_side_of_a_size_leaves_the_other() -> None:
    known = Quantity(sizes=((1400, 1300),))

    found = correct("ширина не 1400 а 1500", quantity=known)

    assert found is not None
    assert found.value == Quantity(sizes=((1500, 1300),))
