from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.messengers.telegram_texts import (
    clean,
    plain,
    share_label,
    split_text,
    units,
)

TEXTS = st.text(st.sampled_from("аб 👍🏽\n.é\u0301\u200d<&"), max_size=200)


@given(TEXTS, st.integers(8, 40))
def test_parts_fit_and_lose_only_white_space(text: str, longest: int) -> None:
    parts = split_text(text, longest)

    assert all(0 < units(part) <= longest for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@given(st.text(max_size=60))
def test_units_are_those_of_utf_16(text: str) -> None:
    assert units(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_a_text_is_cut_between_paragraphs() -> None:
    first, second = "а" * 60, "б" * 30

    assert split_text(f"{first}\n\n{second}", 80) == [first, second]


def test_a_sign_of_two_characters_stays_whole() -> None:
    assert split_text("a" * 9 + "👍🏽", 12) == ["a" * 9, "👍🏽"]


@given(st.text(max_size=60))
def test_escaped_words_come_out_as_they_were(text: str) -> None:
    assert plain(f"<b>{html.escape(text)}</b>") == text


def test_halves_of_characters_are_replaced() -> None:
    assert clean("да \ud83d и 👍") == "да \ufffd и 👍"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ваш номер?", "📱 Отправить мой номер"),
        ("Twój numer, proszę", "📱 Wyślij mój numer"),
        ("Your number?", "📱 Share my number"),
    ],
)
def test_the_button_speaks_the_language_of_the_question(text: str, label: str) -> None:
    assert share_label(text) == label
