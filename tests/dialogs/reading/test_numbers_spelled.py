"""Whatever an independent speller writes out is read back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words
from num2words.lang_RU import Num2Word_RU

from dialogs.reading.numbers import numerals
from dialogs.reading.text import Lang, tokenize

_RUSSIAN = Num2Word_RU()

numbers = st.one_of(
    st.integers(0, 1000),
    st.integers(0, 1_000_000),
    st.integers(0, 1_000_000_000),
)


def assert_read_back(words: str, number: float, *, lang: Lang, ordinal: bool) -> None:
    text = tokenize(words, lang)

    (numeral,) = numerals(text)

    assert numeral.value == number
    assert numeral.ordinal is ordinal
    assert (numeral.first, numeral.last) == (0, len(text.tokens))


@given(numbers, st.sampled_from(("ru", "en", "pl")))
def test_every_number_in_words_is_read_back(number: int, lang: Lang) -> None:
    assert_read_back(num2words(number, lang=lang), number, lang=lang, ordinal=False)


@given(
    numbers,
    st.sampled_from("ngdaip"),
    st.sampled_from("mfn"),
    st.booleans(),
)
def test_every_russian_case_is_read_back(
    number: int,
    case: str,
    gender: str,
    animate: bool,  # noqa: FBT001  # drawn by hypothesis
) -> None:
    words = _RUSSIAN.to_cardinal(number, case=case, gender=gender, animate=animate)

    assert_read_back(words, number, lang="ru", ordinal=False)


@given(st.integers(1, 999), st.sampled_from("ngdaip"), st.sampled_from("mfn"))
def test_every_russian_ordinal_is_read_back(
    number: int,
    case: str,
    gender: str,
) -> None:
    words = _RUSSIAN.to_ordinal(number, case=case, gender=gender)

    assert_read_back(words, number, lang="ru", ordinal=True)


@given(st.integers(1, 999_999))
def test_every_english_ordinal_is_read_back(number: int) -> None:
    words = num2words(number, lang="en", to="ordinal")

    assert_read_back(words, number, lang="en", ordinal=True)


@given(st.integers(1, 999))
def test_every_polish_ordinal_is_read_back(number: int) -> None:
    words = num2words(number, lang="pl", to="ordinal")

    assert_read_back(words, number, lang="pl", ordinal=True)


@given(st.integers(1, 99_999), st.sampled_from(("ru", "en", "pl")))
def test_every_decimal_in_words_is_read_back(cents: int, lang: Lang) -> None:
    number = cents / 100 if cents % 100 else cents / 100 + 0.5

    words = num2words(number, lang=lang)

    assert_read_back(words, number, lang=lang, ordinal=False)


@given(st.integers(0, 10**12), st.sampled_from((" ", ".", ",", "'")))
def test_digits_in_groups_of_three_are_one_number(number: int, sign: str) -> None:
    written = f"{number:,}".replace(",", sign)

    assert_read_back(written, number, lang="ru", ordinal=False)
