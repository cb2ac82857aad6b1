"""Prepositions and words of time that are written together."""

from __future__ import annotations

import datetime as dt

import pytest

from dialogs.reading.dates import find_timings
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.timing.gluing import parted

NOW = dt.datetime(2026, 11, 23, 10)  # noqa: DTZ001 - a local time


@pytest.mark.parametrize(
    ("lang", "glued", "apart"),
    [
        ("ru", "кпятнице", "к пятнице"),
        ("ru", "доконца недели", "до конца недели"),
        ("ru", "черезнеделю", "через неделю"),
        ("ru", "послепраздников", "после праздников"),
        ("pl", "dokońca miesiąca", "do końca miesiąca"),
        ("pl", "zadwa tygodnie", "za dwa tygodnie"),
        ("pl", "zamiesiąc", "za miesiąc"),
        ("pl", "wewtorek", "we wtorek"),
        ("pl", "przedświętami", "przed świętami"),
        ("pl", "nawiosne", "na wiosnę"),
        ("pl", "zapół roku", "za pół roku"),
    ],
)
def test_what_is_glued_is_read_as_if_it_stood_apart(
    lang: Lang, glued: str, apart: str
) -> None:
    one = find_timings(tokenize(glued, lang), asked=True, now=NOW)
    other = find_timings(tokenize(apart, lang), asked=True, now=NOW)

    assert one
    assert [hit.value for hit in one] == [hit.value for hit in other]
    assert one[0].quote in glued


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ru", "вечером"),
        ("ru", "сосед наутро надвое"),
        ("ru", "поделить"),
        ("pl", "pojutrze"),
        ("pl", "poniedziałek"),
        ("pl", "zamieszkanie"),
        ("pl", "polata"),
        ("en", "tomorrow"),
    ],
)
def test_words_that_are_one_stay_one(lang: Lang, words: str) -> None:
    text = tokenize(words, lang)

    assert parted(text) is text
