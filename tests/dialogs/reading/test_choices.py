from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from dialogs.reading.choices import match_options
from dialogs.reading.options import Choice, compile_options
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import Chosen

WORK = (
    Choice("windows", "Окна", ("окно", "замена окон")),
    Choice("balcony", "Балкон", ("лоджия", "остекление балкона")),
    Choice("doors", "Двери", ("дверь", "балконная дверь")),
)
HOUSE = (
    Choice("old", "Замена старых окон"),
    Choice("new", "Окна в новостройку"),
    Choice("other", "Другое"),
)
PRICES = (
    Choice("eco", "Эконом", low=0, high=100_000),
    Choice("std", "Стандарт", low=100_000, high=200_000),
    Choice("prem", "Премиум", low=200_000),
)
ANSWERS = (Choice("y", "Да"), Choice("n", "Нет"), Choice("u", "Пока не знаю"))
REPAIRS = (
    Choice("a", "New windows", ("replacement",)),
    Choice("b", "Repair"),
    Choice("c", "Just looking"),
)


def chosen(
    text: str,
    options: tuple[Choice, ...],
    lang: Lang = "ru",
    *,
    asked: bool = True,
) -> Chosen | None:
    found = match_options(tokenize(text, lang), options, asked=asked)
    return found[0].value if found else None


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        ("Окна", WORK, "windows"),
        ("лоджию", WORK, "balcony"),
        ("балкнон", WORK, "balcony"),
        ("балконную дверь хочу", WORK, "doors"),
        ("2", WORK, "balcony"),
        ("вариант три", WORK, "doors"),
        ("второе", WORK, "balcony"),
        ("последний", WORK, "doors"),
        ("замена", HOUSE, "old"),
        ("в новостройку", HOUSE, "new"),
        ("тот, что подешевле", PRICES, "eco"),
        ("самый дорогой", PRICES, "prem"),
        ("что-то среднее", PRICES, "std"),
        ("150000", PRICES, "std"),
        ("ага", ANSWERS, "y"),
        ("неа", ANSWERS, "n"),
        ("хз", ANSWERS, "u"),
    ],
)
def test_one_option_is_meant(
    text: str,
    options: tuple[Choice, ...],
    expected: str,
) -> None:
    assert chosen(text, options) == Chosen((expected,))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("первое и третье", ("windows", "doors")),
        ("окна и балкон", ("windows", "balcony")),
        ("всё", ("windows", "balcony", "doors")),
        ("любой", ("windows", "balcony", "doors")),
    ],
)
def test_several_options_may_be_meant(text: str, expected: tuple[str, ...]) -> None:
    assert chosen(text, WORK) == Chosen(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("не окна, а балкон", Chosen(("balcony",), ("windows",))),
        ("окна без балкона", Chosen(("windows",), ("balcony",))),
        ("окна не нужны, нужен балкон", Chosen(("balcony",), ("windows",))),
        ("только не двери", Chosen((), ("doors",))),
        ("ничего из этого", Chosen((), ("windows", "balcony", "doors"))),
    ],
)
def test_what_is_ruled_out_is_not_chosen(text: str, expected: Chosen) -> None:
    assert chosen(text, WORK) == expected


def test_a_tie_comes_as_its_candidates_with_little_certainty() -> None:
    found = match_options(tokenize("окна", "ru"), HOUSE, asked=True)

    assert set(found[0].value.options) == {"old", "new"}
    assert found[0].certainty <= 0.5


def test_a_whole_name_wins_over_a_word_of_another() -> None:
    assert chosen("окна в новостройку", HOUSE) == Chosen(("new",))


def test_unasked_only_a_telling_name_counts() -> None:
    assert chosen("нужна замена старых окон", HOUSE, asked=False) == Chosen(("old",))
    assert chosen("у меня три окна", HOUSE, asked=False) is None
    assert chosen("2", WORK, asked=False) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the first one", Chosen(("a",))),
        ("option two", Chosen(("b",))),
        ("just lookin", Chosen(("c",))),
        ("not repair, new windows", Chosen(("a",), ("b",))),
    ],
)
def test_english_chooses_alike(text: str, expected: Chosen) -> None:
    assert chosen(text, REPAIRS, "en") == expected


def test_a_question_back_chooses_nothing() -> None:
    assert chosen("а сколько стоит замер?", HOUSE) is None


@given(st.text(max_size=120), st.booleans())
def test_any_message_is_matched_and_quoted_truly(
    raw: str,
    asked: bool,  # noqa: FBT001
) -> None:
    held = compile_options(WORK, "ru")
    for found in match_options(tokenize(raw, "ru"), held, asked=asked):
        assert found.quote == raw[found.start : found.end]
        assert set(found.value.options) <= set(held.ids)
        assert not set(found.value.options) & set(found.value.excluded)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ru", "не больше 2х"),
        ("ru", "максимум три"),
        ("en", "two at most"),
        ("en", "no more than 2"),
        ("pl", "nie więcej niż 2"),
        ("pl", "maksymalnie trzy"),
    ],
)
def test_a_limit_is_no_place_in_the_list(lang: Lang, words: str) -> None:
    priced = [
        Choice("a", "Alfa", low=100, high=300),
        Choice("b", "Beta", low=200, high=500),
        Choice("c", "Gamma", low=300, high=900),
    ]
    for options in (priced, [replace(one, low=None, high=None) for one in priced]):
        assert not match_options(tokenize(words, lang), options, asked=True)


@pytest.mark.parametrize(
    ("lang", "words", "ids"),
    [
        ("ru", "второй", ("b",)),
        ("ru", "2", ("b",)),
        ("en", "number two", ("b",)),
        ("pl", "numer 3", ("c",)),
    ],
)
def test_a_place_in_the_list_is(lang: Lang, words: str, ids: tuple[str, ...]) -> None:
    options = [Choice("a", "Alfa"), Choice("b", "Beta"), Choice("c", "Gamma")]
    found = match_options(tokenize(words, lang), options, asked=True)

    assert found[0].value.options == ids
