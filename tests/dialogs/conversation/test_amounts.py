"""A count, a code, a contract and other people's prices are no budget."""

from __future__ import annotations

import pytest

from dialogs.qualification.facts import figure, plain
from tests.dialogs.conversation.talks import after

ASKED = ("2 окна", "меняем старые")
ASKED_EN = ("3 windows, replacing",)
ASKED_PL = ("okna", "wymiana", "3")


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("windows", (*ASKED, "одно")),
        ("windows", (*ASKED, "это за одно или за два?")),
        ("windows", (*ASKED, "у соседей за 10 тысяч поставили")),
        ("windows", (*ASKED, "зарплата 90 тысяч")),
        ("windows", (*ASKED, "мне насчитали 70 тысяч в другой фирме")),
        ("flowers", ("розы", "давайте 51")),
        ("flowers", ("розы", "на 101")),
        ("flowers", ("розы", "это за 2000 или за 3000?")),
        ("windows_en", (*ASKED_EN, "the competition wants 500")),
        ("windows_en", (*ASKED_EN, "my neighbour paid £900")),
        ("windows_en", (*ASKED_EN, "they quoted me 800")),
        ("windows_en", (*ASKED_EN, "is that for 1 or for 3?")),
        ("windows_pl", (*ASKED_PL, "gdzie indziej mam za 1500")),
        ("windows_pl", (*ASKED_PL, "ja mam emeryturę 2300")),
        ("windows_pl", (*ASKED_PL, "sąsiad zapłacił 5000")),
    ],
)
def test_what_is_not_the_prospects_is_no_budget(
    script: str, said: tuple[str, ...]
) -> None:
    assert "budget" not in after(script, *said).facts


@pytest.mark.parametrize(
    ("script", "said", "option"),
    [
        ("windows", (*ASKED, "120"), "middle_budget"),
        ("windows", (*ASKED, "у знакомых вышло 80, я готов до 60"), "middle_budget"),
        ("windows", (*ASKED, "а за 12 тыщ сделаете?"), "low_budget"),
        ("flowers", ("розы", "за 4000 соберёте?"), "middle"),
        ("windows_en", (*ASKED_EN, "could you do it for 1200?"), "middle_budget"),
        ("windows", (*ASKED, "300"), "high_budget"),
        ("flowers", ("розы", "5"), "middle"),
        ("windows_en", (*ASKED_EN, "neighbour paid 900 but I can spend 600"), None),
        (
            "windows_pl",
            (*ASKED_PL, "sąsiad zapłacił 5000, ale ja mam na to 4000"),
            None,
        ),
    ],
)
def test_what_the_prospect_can_pay_is(
    script: str, said: tuple[str, ...], option: str | None
) -> None:
    fact = after(script, *said).facts["budget"]

    assert option is None or fact.options == (option,)


@pytest.mark.parametrize(
    ("script", "said", "count"),
    [
        ("windows", ("3 окна", "меняем старые", "давайте лучше 4"), 4),
        ("windows", ("3 окна", "меняем старые", "ой, 4"), 4),
        ("windows_en", (*ASKED_EN, "actually make it 4"), 4),
        ("windows_en", (*ASKED_EN, "make that four"), 4),
        ("windows_en", (*ASKED_EN, "sorry, 5 windows"), 5),
        ("windows_pl", (*ASKED_PL, "jednak 4"), 4),
        ("windows_pl", (*ASKED_PL, "oj, 5"), 5),
    ],
)
def test_a_number_put_right_after_a_count_is_the_count(
    script: str, said: tuple[str, ...], count: int
) -> None:
    facts = after(script, *said).facts

    assert plain(facts["windows_count"].value) == count
    assert "budget" not in facts


@pytest.mark.parametrize(
    "where",
    [
        "Лиговский проспект, дом 10, код 45к",
        "Лиговский 10, домофон 15к",
        "Литейный 5, подъезд 2, код 38к2580",
    ],
)
def test_the_code_of_a_door_changes_no_budget(where: str) -> None:
    state = after("flowers", "розы", "до 3000", "завтра", "нет", where)

    assert state.facts["budget"].options == ("small",)


def test_a_budget_that_is_named_is_changed() -> None:
    said = ("розы", "до 3000", "завтра", "бюджет всё-таки 5 тысяч")

    assert after("flowers", *said).facts["budget"].options == ("middle",)


@pytest.mark.parametrize(
    ("script", "said", "total"),
    [
        ("windows", ("5 окон", "меняем старые", "по 30 тысяч за окно"), 150_000),
        ("windows", ("5 окон", "меняем старые", "по 30 за окно"), 150_000),
        ("windows", ("5 окон", "меняем старые", "тысяч по 25 за каждое"), 125_000),
        ("windows", ("5 окон", "меняем старые", "по 20 тысяч"), 100_000),
        ("flowers", ("розы", "20 букетов, тысячи по 3 каждый"), 60_000),
        ("windows_en", (*ASKED_EN, "700 each"), 2_100),
        ("windows_en", (*ASKED_EN, "600 a window"), 1_800),
        ("windows_en", ("budget is 600 per window", "replacing", "3"), 1_800),
        ("windows_pl", (*ASKED_PL, "po 1500 za okno"), 4_500),
        ("windows_pl", (*ASKED_PL, "1500 zł od sztuki"), 4_500),
    ],
)
def test_an_amount_for_one_is_the_sum_for_all(
    script: str, said: tuple[str, ...], total: int
) -> None:
    assert figure(after(script, *said).facts["budget"].value) == total


@pytest.mark.parametrize(
    ("script", "said", "amount"),
    [
        ("windows", ("5 окон", "меняем старые", "150 тысяч за всё"), 150_000),
        ("windows_en", (*ASKED_EN, "700 for the lot"), 700),
        ("windows_pl", (*ASKED_PL, "4500 za wszystko"), 4_500),
        ("flowers", ("розы", "3 тысячи за букет"), 3_000),
    ],
)
def test_an_amount_for_all_is_not_multiplied(
    script: str, said: tuple[str, ...], amount: int
) -> None:
    assert figure(after(script, *said).facts["budget"].value) == amount


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("flowers", ("розы", "15 штук")),
        ("flowers", ("пионы", "девять штук, не больше")),
        ("flowers", ("розы", "51 штуку")),
        ("flowers", ("розы", "не больше двадцати штук")),
        ("windows", ("5 окон", "меняем старые", "7 штук")),
    ],
)
def test_pieces_of_what_is_sold_are_no_thousands(
    script: str, said: tuple[str, ...]
) -> None:
    assert "budget" not in after(script, *said).facts


@pytest.mark.parametrize(
    ("script", "said", "amount"),
    [
        ("flowers", ("розы", "пять штук рублей"), 5_000),
        ("windows", ("5 окон", "меняем старые", "сто штук"), 100_000),
    ],
)
def test_pieces_of_money_are(script: str, said: tuple[str, ...], amount: int) -> None:
    assert figure(after(script, *said).facts["budget"].value) == amount


@pytest.mark.parametrize(
    ("said", "count"),
    [
        (("учёт времени", "3 филиала по 40 и офис 25"), 145),
        (("табель, 12 кафе, сотрудников 140",), 140),
        (("учёт времени", "12 кафе, сотрудников 140"), 140),
    ],
)
def test_the_count_is_of_what_is_asked_for(said: tuple[str, ...], count: int) -> None:
    assert plain(after("b2b", *said).facts["seats"].value) == count


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("windows", (*ASKED, "1,5 т.р. за метр")),
        ("windows_en", (*ASKED_EN, "50 a square foot")),
        ("windows_pl", (*ASKED_PL, "100 zł za metr")),
    ],
)
def test_a_price_of_a_measure_is_no_budget(script: str, said: tuple[str, ...]) -> None:
    assert "budget" not in after(script, *said).facts


@pytest.mark.parametrize(
    ("script", "said", "amount"),
    [
        ("windows", (*ASKED, "было 50, теперь 80"), 80_000),
        ("windows", (*ASKED, "80 тысяч плюс 15 на подоконники"), 95_000),
        ("windows_en", (*ASKED_EN, "800 for the first and 400 each for two"), 800),
        ("windows_pl", (*ASKED_PL, "nie stać mnie na więcej niż 2500"), 2_500),
    ],
)
def test_of_several_amounts_the_meant_one_is_kept(
    script: str, said: tuple[str, ...], amount: int
) -> None:
    assert figure(after(script, *said).facts["budget"].value) == amount


@pytest.mark.parametrize(
    ("script", "said", "count"),
    [
        ("windows_en", ("4 windows", "replacing", "2000", "one more window please"), 5),
        ("windows_en", ("4 windows", "replacing", "2000", "another window"), 5),
        ("windows_en", ("4 windows", "replacing", "2000", "a couple more windows"), 6),
        ("windows_en", ("4 windows", "replacing", "2000", "add one more"), 5),
        ("windows", ("4 окна", "меняем", "120", "на одно меньше"), 3),
        ("windows", ("4 окна", "меняем", "120", "ещё одно окно"), 5),
        ("windows", ("4 окна", "меняем", "120", "готовы на 10% больше"), 4),
        ("windows_pl", ("4 okna", "wymiana", "6 tys", "o jedno mniej"), 3),
        ("windows_pl", ("4 okna", "wymiana", "6 tys", "jeszcze jedno okno"), 5),
    ],
)
def test_one_more_and_one_less_change_the_count(
    script: str, said: tuple[str, ...], count: int
) -> None:
    facts = after(script, *said).facts

    assert plain(facts["windows_count"].value) == count
    assert "timeline" not in facts


def test_a_count_and_a_budget_are_corrected_together() -> None:
    said = ("4 окна", "меняем", "120", "а нет, окон 5, и бюджет тогда 150")
    facts = after("windows", *said).facts

    assert plain(facts["windows_count"].value) == 5
    assert plain(facts["budget"].value) == 150_000


@pytest.mark.parametrize(
    ("script", "said", "amount"),
    [
        ("flowers", ("пионы 15 шт до 8 тысяч к 8 марта",), 8_000),
        ("windows", (*ASKED, "за шт 20 тысяч"), 40_000),
        ("windows_en", (*ASKED_EN, "twelve fifty"), 1_250),
    ],
)
def test_pieces_beside_an_amount(
    script: str, said: tuple[str, ...], amount: int
) -> None:
    assert figure(after(script, *said).facts["budget"].value) == amount
