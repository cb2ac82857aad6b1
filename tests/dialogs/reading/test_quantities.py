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
        ("ru", "одно широкое и два поменьше", 3, None),
        ("ru", "2+1", 3, None),
        ("ru", "четыре, одно балконное", 4, None),
        ("en", "one large, two small ones", 3, None),
        ("en", "2 upstairs, 3 down", 5, None),
        ("pl", "dwa duże i jedno małe", 3, None),
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


STAFF = {"ru": "сотрудников", "en": "staff", "pl": "pracowników"}


@pytest.mark.parametrize(
    ("lang", "words", "count"),
    [
        ("ru", "3 филиала по 40 сотрудников и офис 25", 145),
        ("ru", "два цеха по 30, склад 12 и ещё 8 в конторе", 80),
        ("ru", "филиалов 4, по 15 в каждом", 60),
        ("ru", "по 12 сотрудников в пяти магазинах", 60),
        ("ru", "двенадцать столов по 8", 96),
        ("en", "3 branches with 40 staff each and an office of 20", 140),
        ("en", "two shops with 15 each and an office of 20", 50),
        ("en", "four sites, 30 staff apiece, plus 12 at the head office", 132),
        ("en", "25 per depot, 3 depots", 75),
        ("en", "9 staff in each of 6 cafes", 54),
        ("en", "12 tables of 8", 96),
        ("pl", "3 oddziały po 40 pracowników i biuro 25", 145),
        ("pl", "w każdym z 4 zakładów 30 pracowników", 120),
        ("pl", "dwie zmiany po 18", 36),
    ],
)
def test_what_is_in_each_part_is_multiplied(lang: Lang, words: str, count: int) -> None:
    found = find_quantities(
        tokenize(words, lang), asked=True, units={STAFF[lang]: "seats"}
    )

    assert found[0].value.count == count


@pytest.mark.parametrize(
    ("lang", "words", "count"),
    [
        ("ru", "40 сотрудников и 3 филиала", 40),
        ("ru", "по 20 сотрудников 3 раза в неделю", 20),
        ("ru", "5 дней по 20 сотрудников", 20),
        ("ru", "12 сотрудников по 50 тысяч", 12),
        ("en", "12 cafes, about 140 staff", 140),
        ("en", "a chain of 12 cafes, about 140 staff", 140),
        ("en", "20 staff, two courses each", 20),
        ("en", "a team of 50 staff, two owners", 50),
        ("pl", "12 kawiarni, około 140 pracowników", 140),
        ("pl", "20 pracowników po 300 zł", 20),
    ],
)
def test_a_number_of_other_things_multiplies_nothing(
    lang: Lang, words: str, count: int
) -> None:
    found = find_quantities(
        tokenize(words, lang), asked=True, units={STAFF[lang]: "seats"}
    )

    assert found[0].value.count == count


PEOPLE: dict[Lang, dict[str, str]] = {
    "ru": dict.fromkeys(("человек", "сотрудников"), "seats"),
    "en": dict.fromkeys(("people", "staff"), "seats"),
    "pl": dict.fromkeys(("osób", "pracowników"), "seats"),
}


@pytest.mark.parametrize(
    ("lang", "words", "count"),
    [
        ("ru", "15 водителей и 40 кладовщиков", 55),
        ("ru", "50 в офисе + 120 удалённо", 170),
        ("ru", "2 юрлица: 70 и 35 человек", 105),
        ("ru", "три смены по 18, плюс 12 ИТР", 66),
        ("en", "25 full time and 15 part time", 40),
        ("en", "30 drivers plus 12 in the warehouse", 42),
        ("pl", "15 kierowców i 40 magazynierów", 55),
        ("ru", "нас 60, из них 45 на окладе", 60),
        ("ru", "40 сотрудников и 3 филиала", 40),
        ("en", "we're 60, of whom 45 are hourly", 60),
        ("en", "50 staff, two owners", 50),
        ("en", "80 now, 120 by summer", 80),
        ("pl", "60, z czego 45 na etacie", 60),
        ("pl", "40 osób i 3 oddziały", 40),
    ],
)
def test_people_of_several_sorts_are_all_counted(
    lang: Lang, words: str, count: int
) -> None:
    found = find_quantities(tokenize(words, lang), asked=True, units=PEOPLE[lang])

    assert found[0].value.count == count


def test_parts_may_hold_about_as_many() -> None:
    found = find_quantities(tokenize("3 филиала по 40-50 человек", "ru"))

    assert found[0].value.span == (120, 150)


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


@pytest.mark.parametrize(
    ("lang", "words", "count"),
    [
        ("ru", "не два, а три", 3),
        ("en", "not two but three", 3),
        ("pl", "nie dwa, tylko trzy", 3),
        ("ru", "не больше двух", None),
        ("ru", "три, не считая балконного", 3),
        ("ru", "в каждой комнате по два, комнат три", 6),
    ],
)
def test_a_count_that_is_denied_gives_way(
    lang: Lang, words: str, count: int | None
) -> None:
    quantity = answer(lang, words)

    assert quantity is not None
    assert quantity.count == count
