from __future__ import annotations

import pytest

from dialogs.reading.numbers import numerals, whole_number
from dialogs.reading.text import Lang, tokenize


def values(lang: Lang, words: str) -> list[float]:
    return [numeral.value for numeral in numerals(tokenize(words, lang))]


@pytest.mark.parametrize(
    ("lang", "words", "expected"),
    [
        ("ru", "тридцать семь тысяч двести", [37200]),
        ("ru", "с двухсот семидесяти", [270]),
        ("ru", "четыре с половиной миллиона", [4_500_000]),
        ("ru", "полторы сотни", [150]),
        ("ru", "полмиллиарда", [500_000_000]),
        ("ru", "пол ляма", [500_000]),
        ("ru", "четверть миллиона", [250_000]),
        ("ru", "двестисорок", [240]),
        ("ru", "шесят пять", [65]),
        ("ru", "восемдесят", [80]),
        ("ru", "тринацать", [13]),
        ("ru", "сто, двести", [100, 200]),
        ("ru", "сто-двести", [100, 200]),
        ("ru", "ноль целых семь десятых", [0.7]),
        ("ru", "3 млн 400 тыс", [3_400_000]),
        ("ru", "70к", [70_000]),
        ("ru", "4кк", [4_000_000]),
        ("ru", "8М", [8_000_000]),
        ("ru", "8м", [8]),
        ("ru", "9 к пятнице", [9]),
        ("ru", "40 тысяч 15 роз", [40_000, 15]),
        ("ru", "из 6-ти человек", [6]),
        ("ru", "700 900 тыс", [700, 900_000]),
        ("ru", "800 000 т.р.", [800_000]),
        ("ru", "миллион тысяча", [1_001_000]),
        ("ru", "два миллиона тысяча двести", [2_001_200]),
        ("ru", "вообще никаких чисел", []),
        ("en", "thirty-four", [34]),
        ("en", "eighteen hundred", [1800]),
        ("en", "a quarter of a million", [250_000]),
        ("en", "three and a half thousand", [3500]),
        ("en", "four thousand, seven hundred and eleven", [4711]),
        ("en", "four thousand, seven windows", [4000, 7]),
        ("en", "nine point seven five", [9.75]),
        ("en", "sixtyfive", [65]),
        ("en", "6 dozen", [72]),
        ("en", "seven thirty", [7, 30]),
        ("pl", "trzydzieści siedem tysięcy", [37_000]),
        ("pl", "trzydziesci siedem tysiecy", [37_000]),
        ("pl", "półtora miliona", [1_500_000]),
        ("pl", "cztery i pół tysiąca", [4500]),
        ("pl", "trzy stówy", [300]),
        ("pl", "dwa miliony tysiąc pięć", [2_001_005]),
        ("pl", "trzeba", []),
    ],
)
def test_numbers_are_read_in_words_and_in_digits(
    lang: Lang,
    words: str,
    expected: list[float],
) -> None:
    assert values(lang, words) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("3 450 000", [3_450_000]),
        ("3.450.000", [3_450_000]),
        ("3,450,000", [3_450_000]),
        ("345'000", [345_000]),
        ("34.500,75", [34_500.75]),
        ("34,500.75", [34_500.75]),
        ("2,5", [2.5]),
        (".25", [0.25]),
        ("0,125", [0.125]),
        ("3,250 млн", [3_250_000]),
        ("17.03.2027", [17, 3, 2027]),
        ("8.916.555.44.33", [8, 916, 555, 44, 33]),
        ("1400x1300", [1400, 1300]),
        ("007", [7]),
        ("9" * 40, []),
    ],
)
def test_digits_are_grouped_as_they_are_meant(
    written: str,
    expected: list[float],
) -> None:
    assert values("ru", written) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("lang", "words", "expected"),
    [
        ("ru", "двадцать седьмого", 27),
        ("ru", "17-го", 17),
        ("ru", "3й", 3),
        ("ru", "в 4-м", 4),
        ("ru", "девяностое", 90),
        ("en", "twenty-seventh", 27),
        ("en", "42nd", 42),
        ("en", "fortieth", 40),
        ("pl", "dwudziesty siódmy", 27),
        ("pl", "17-tego", 17),
    ],
)
def test_ordinals_say_that_they_are_ordinals(
    lang: Lang,
    words: str,
    expected: int,
) -> None:
    (numeral,) = numerals(tokenize(words, lang))

    assert (numeral.value, numeral.ordinal) == (expected, True)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("тысяч сорок", [40_000]),
        ("тысяч сорок пятьдесят", [40_000, 50_000]),
        ("тыщ 40-50", [40_000, 50_000]),
        ("тыщ до 40", [40_000]),
        ("десятка три", [30]),
        ("косарей 7", [7000]),
    ],
)
def test_a_scale_before_its_number_makes_it_inexact(
    words: str,
    expected: list[float],
) -> None:
    found = numerals(tokenize(words, "ru"))

    assert [numeral.value for numeral in found] == expected
    assert all(numeral.approx for numeral in found)


@pytest.mark.parametrize(
    ("lang", "words", "expected"),
    [
        ("en", "3/4", 0.75),
        ("en", "minus seven", -7),
        ("en", "-3,500", -3500),
        ("en", "four thirty three", 433),
        ("en", "12 (twelve)", 12),
        ("ru", "минус сорок", -40),
        ("ru", "сорок окон", None),
        ("pl", "siedem", 7),
    ],
)
def test_a_message_that_is_one_number_is_that_number(
    lang: Lang,
    words: str,
    expected: float | None,
) -> None:
    assert whole_number(tokenize(words, lang)) == expected
