"""Objections to a price are answered with something, another town with our zone."""

from __future__ import annotations

import pytest

from dialogs.conversation.acts import Demand
from dialogs.reading.values import Money
from tests.dialogs.conversation.played import demands, played

RU = ("2 окна", "меняем старые")
EN = ("2 windows", "replacing")
PL = ("okna", "wymiana", "2")


@pytest.mark.parametrize(
    ("script", "lines", "told"),
    [
        ("windows", (*RU, "дорого"), "скидка 5 %"),
        ("windows", (*RU, "офигеть цены"), "скидка 5 %"),
        ("windows", (*RU, "у других дешевле"), "скидка 5 %"),
        ("windows", (*RU, "нет"), "скидка 5 %"),
        ("windows_en", (*EN, "that's way too much"), "5% off"),
        ("windows_en", (*EN, "wow, these prices"), "5% off"),
        ("windows_en", (*EN, "no"), "5% off"),
        ("windows_pl", (*PL, "za drogo"), "5% zniżki"),
        ("windows_pl", (*PL, "nie"), "5% zniżki"),
    ],
)
def test_a_price_that_is_too_high(
    script: str, lines: tuple[str, ...], told: str
) -> None:
    turn = played(script, *lines)

    assert "expensive" in demands(turn)
    assert any(told in text for text in turn.said)


def test_a_second_objection_hears_how_to_pay() -> None:
    turn = played("windows", *RU, "дорого", "всё равно дорого")

    assert any("рассрочка" in text for text in turn.said)


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        ("windows", (*RU, "нет")),
        ("windows_en", (*EN, "no")),
        ("windows_pl", (*PL, "nie")),
    ],
)
def test_no_to_a_price_is_no_empty_purse(script: str, lines: tuple[str, ...]) -> None:
    turn = played(script, *lines)

    assert "budget" not in turn.state.facts
    assert turn.state.focus == "budget"


@pytest.mark.parametrize("said", ["денег нет", "бюджета нет"])
def test_an_empty_purse_is_one(said: str) -> None:
    value = played("windows", *RU, said).state.facts["budget"].value

    assert isinstance(value, Money)
    assert value.status == "none"


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("courses", "хочу научиться программировать с нуля, но боюсь не потяну"),
        ("courses", "вдруг я не осилю программу"),
    ],
)
def test_fear_of_the_task_is_not_of_the_price(script: str, said: str) -> None:
    turn = played(script, said)

    assert not any(
        act.command == "expensive" for act in turn.acts if isinstance(act, Demand)
    )


def test_a_sum_that_is_too_much_is_the_price() -> None:
    assert "expensive" in demands(played("courses", "питон", "такую сумму не потяну"))


@pytest.mark.parametrize(
    ("script", "said", "told"),
    [
        ("windows", "Калуга, 3 окна", "Москва и область"),
        ("windows", "живу в Туле, нужны окна", "Москва и область"),
        ("windows_en", "I live in Brighton, 2 windows", "London"),
    ],
)
def test_another_town_hears_where_we_work(script: str, said: str, told: str) -> None:
    turn = played(script, said)
    assert any(told in text for text in turn.said)
    assert turn.state.focus == "situation"

    again = played(script, said, said)
    assert not any(told in text for text in again.said)


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("windows", "Москва, 3 окна"),
        ("windows", "3 окна на Ленина 5"),
        ("windows_en", "I live in London, 2 windows"),
        ("flowers", "розы в Тулу"),
    ],
)
def test_our_own_town_hears_nothing_of_it(script: str, said: str) -> None:
    assert "zone" not in played(script, said).state.tries
