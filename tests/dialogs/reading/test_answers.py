"""A message that is nothing but what was asked for."""

from __future__ import annotations

import datetime as dt

import pytest

from dialogs.reading.answers import find_answer
from dialogs.reading.facts import find_facts
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import Decision, Money, Phone, Quantity, Timing, Value

NOW = dt.datetime(2026, 11, 23, 10, tzinfo=dt.UTC)


def read(words: str, asked: str, lang: Lang) -> list[Value]:
    found = find_facts(tokenize(words, lang), asked=asked, now=NOW)
    return [one.value for one in found]


@pytest.mark.parametrize(
    ("words", "asked", "lang", "kind"),
    [
        ("четыре штуки", "money", "ru", Money),
        ("четыре штуки", "quantity", "ru", Quantity),
        ("first quarter", "timing", "en", Timing),
        ("a quarter", "money", "en", Money),
        ("3:30-6 p.m.", "timing", "en", Timing),
        ("three hundred crores", "money", "en", Money),
        ("5k", "quantity", "en", Money),
        ("12/15", "quantity", "en", Timing),
        ("+44 7911 123456", "yes_no", "en", Phone),
        ("+7 912 345-67-89", "money", "ru", Phone),
    ],
)
def test_what_was_asked_goes_first_with_all_the_words(
    words: str, asked: str, lang: Lang, kind: type
) -> None:
    assert [type(value) for value in read(words, asked, lang)] == [kind]


def test_who_is_counted_may_be_who_decides() -> None:
    kinds = [type(value) for value in read("my wife and I", "quantity", "en")]
    assert kinds == [Quantity, Decision]


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("до 150, в январе", "money"),
        ("200 тысяч?", "money"),
        ("не знаю", "money"),
        ("как можно скорее", "timing"),
        ("три тысячи", "quantity"),
        ("8 912 345 67 89", "quantity"),
        ("15", None),
        ("Анна", "name"),
    ],
)
def test_anything_beside_leaves_the_message_to_all_readers(
    words: str, asked: str | None
) -> None:
    text = tokenize(words, "ru")
    assert find_answer(text, asked=asked, now=NOW, units=None) is None
