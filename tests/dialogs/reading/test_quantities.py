from __future__ import annotations

import pytest

from dialogs.reading.quantities import find_quantities
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import Quantity


def answer(lang: Lang, words: str) -> Quantity | None:
    found = find_quantities(tokenize(words, lang), asked=True)
    return found[0].value if found else None


@pytest.mark.parametrize(
    ("lang", "words", "count", "unit"),
    [
        ("ru", "семь новых окон", 7, "window"),
        ("ru", "окон семь", 7, "window"),
        ("ru", "розы, 35 штук", 35, None),
        ("ru", "розы 35 штук", 35, "rose"),
        ("ru", "нас семеро", 7, "person"),
        ("ru", "втроем", 3, "person"),
        ("ru", "только я", 1, "person"),
        ("ru", "35", 35, None),
        ("ru", "в зале 3, на кухне 1", 4, None),
        ("ru", "трое взрослых и двое детей", 5, "person"),
        ("ru", "я и брат", 2, "person"),
        ("ru", "курс для троих", 3, "person"),
        ("ru", "2 окна 1500х1400 и одно 900х1400", 3, "window"),
        ("en", "seven new windows", 7, "window"),
        ("en", "three dozen roses", 36, "rose"),
        ("en", "just me", 1, "person"),
        ("en", "4 in the office and 2 in the hall", 6, None),
        ("en", "just my husband and me", 2, "person"),
        ("pl", "siedem okien", 7, "window"),
        ("pl", "jedna osoba", 1, "person"),
        ("pl", "3 do salonu, 2 do sypialni", 5, None),
    ],
)
def test_things_are_counted(
    lang: Lang,
    words: str,
    count: int,
    unit: str | None,
) -> None:
    quantity = answer(lang, words)

    assert quantity is not None
    assert (quantity.count, quantity.unit) == (count, unit)


@pytest.mark.parametrize(
    ("lang", "words", "size"),
    [
        ("ru", "1450х1350", (1450, 1350)),
        ("ru", "145 на 135", (1450, 1350)),
        ("ru", "1,45 на 1,35 метра", (1450, 1350)),
        ("ru", "метр сорок на метр двадцать", (1400, 1200)),
        ("ru", "1м40 на 1м20", (1400, 1200)),
        ("ru", "два на полтора", (2000, 1500)),
        ("ru", "высота 150 ширина 120", (1200, 1500)),
        ("ru", "120 см ширина, 150 см высота", (1200, 1500)),
        ("ru", "ширина 120", (1200, None)),
        ("ru", "ширина проема 90 см высота 2 метра", (900, 2000)),
        ("ru", "1300*1400*70", (1300, 1400)),
        ("en", "40 by 50 inches", (1016, 1270)),
        ("en", "4ft x 5ft", (1219, 1524)),
        ("pl", "145 na 135 cm", (1450, 1350)),
        ("pl", "metr dwadzieścia na metr czterdzieści", (1200, 1400)),
    ],
)
def test_sizes_are_millimetres_wide_and_high(
    lang: Lang,
    words: str,
    size: tuple[int | None, int | None],
) -> None:
    quantity = answer(lang, words)

    assert quantity is not None
    assert quantity.sizes == (size,)


@pytest.mark.parametrize(
    ("lang", "words", "area"),
    [
        ("ru", "лоджия 9 квадратов", 9),
        ("ru", "45 кв.м", 45),
        ("ru", "30м2", 30),
        ("ru", "квадратов 50", 50),
        ("ru", "метров пятьдесят квадратных", 50),
        ("en", "about 30 sqm", 30),
        ("en", "100 square feet", 9.29),
        ("pl", "30 metrów kwadratowych", 30),
    ],
)
def test_areas_are_square_metres(lang: Lang, words: str, area: float) -> None:
    quantity = answer(lang, words)

    assert quantity is not None
    assert quantity.area == area


@pytest.mark.parametrize(
    ("lang", "words", "span"),
    [
        ("ru", "7-9 человек", (7, 9)),
        ("ru", "человек 15-20", (15, 20)),
        ("ru", "окон семь, может восемь", (7, 8)),
        ("ru", "до 30 сотрудников", (None, 30)),
        ("ru", "не меньше 30", (30, None)),
        ("ru", "больше восьми но меньше двенадцати", (8, 12)),
        ("ru", "30 максимум", (None, 30)),
        ("en", "70+", (70, None)),
        ("en", "ten at most", (None, 10)),
        ("en", "over a hundred employees", (100, None)),
        ("en", "from 7 to 9 people", (7, 9)),
        ("pl", "od 7 do 9 osób", (7, 9)),
    ],
)
def test_inexact_counts_have_two_ends(
    lang: Lang,
    words: str,
    span: tuple[int | None, int | None],
) -> None:
    quantity = answer(lang, words)

    assert quantity is not None
    assert (quantity.count, quantity.span) == (None, span)


@pytest.mark.parametrize(
    ("lang", "words"),
    [("ru", "ещё не мерили"), ("en", "haven't counted"), ("pl", "nie mierzyłem")],
)
def test_an_answer_may_be_that_nobody_measured(lang: Lang, words: str) -> None:
    quantity = answer(lang, words)

    assert quantity == Quantity(status="unknown")


@pytest.mark.parametrize(
    "words",
    ["не знаю", "17", "17 марта", "300 тысяч", "с 1 по 10 июня", "в 18:30", "5 лет"],
)
def test_unasked_a_noun_must_be_counted(words: str) -> None:
    assert find_quantities(tokenize(words, "ru")) == ()


def test_several_things_are_several_quantities() -> None:
    found = find_quantities(tokenize("7 окон и 2 двери", "ru"))

    assert [(one.value.count, one.value.unit) for one in found] == [
        (7, "window"),
        (2, "door"),
    ]


def test_the_things_of_a_script_go_first() -> None:
    text = tokenize("2 двери и 4 теплицы", "ru")

    found = find_quantities(text, units={"теплицы": "greenhouse"})

    assert (found[0].value.count, found[0].value.unit) == (4, "greenhouse")


def test_a_price_behind_a_count_is_no_end_of_a_range() -> None:
    (found,) = find_quantities(tokenize("35 роз до 7000 на 14 февраля", "ru"))

    assert (found.value.count, found.value.span, found.value.sizes) == (35, None, ())
