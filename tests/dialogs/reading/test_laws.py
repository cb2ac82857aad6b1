"""Laws of all readers together: none raises, none takes longer than the text is long.

Numbers have theirs in `test_numbers_spelled`; here they are tried at every length,
which is drawn too rarely there.
"""

from __future__ import annotations

import datetime as dt
import random
import time
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words
from num2words.lang_RU import Num2Word_RU

from dialogs.reading.commands import find_commands
from dialogs.reading.corrections import find_correction
from dialogs.reading.facts import find_facts
from dialogs.reading.junk import find_junk
from dialogs.reading.numbers import numerals
from dialogs.reading.text import MAX_LENGTH, Lang, tokenize
from dialogs.reading.topics import find_topics
from dialogs.reading.values import Money

NOW = dt.datetime(2026, 11, 23, 10, 0)  # noqa: DTZ001  # local
LANGS: tuple[Lang, ...] = ("ru", "en", "pl")
ASKED = (None, "money", "timing", "quantity", "phone", "yes_no", "name", "address")
PIECES = (
    *("5-7 ", "тысяч 5 ", "стопятьдесят", "завтра или ", "с 5 по ", "пн-"),
    *("не 5, а 6 ", "ул Мира 5 ", "8 916 123 45 67, ", "@anna ", "окно 1300х1400 "),
    *("сколько стоит доставка ", "продвижение сайтов ", "муж и ", "ghbdtn ", "👍"),
)
_LINEAR = 4
_ROOM = 2
_APART = 4
"""Characters between two places to cut at."""
_LEAST = 0.002
"""Seconds; below this the clock and not the reader is measured."""


def read_everything(raw: str, lang: Lang, asked: str | None) -> None:
    text = tokenize(raw, lang)
    find_facts(text, asked=asked, now=NOW, question="Удобно?")
    find_topics(text)
    find_commands(text)
    find_junk(text)
    find_correction(text, context={"budget": Money(low=5)}, now=NOW)


def cost(piece: str, length: int) -> float:
    """Seconds of CPU, of the worst place to be cut at; no two texts are the same.

    A number that is cut in two may be read once more, at any length.
    """
    worst = max(_spent(piece, length - cut) for cut in range(0, len(piece), _APART))
    return max(worst, _LEAST)


def _spent(piece: str, length: int) -> float:
    """The lesser of two."""
    spent = []
    for again in range(2):
        raw = " " * again + (piece * length)[: length - again]
        before = time.process_time()
        read_everything(raw, "ru", "money")
        spent.append(time.process_time() - before)
    return min(spent)


@pytest.mark.slow
@pytest.mark.parametrize("piece", PIECES)
def test_four_times_the_text_takes_about_four_times_as_long(piece: str) -> None:
    read_everything(piece * 9, "ru", "money")

    short, middle, long = (cost(piece, size) for size in (1024, 2048, 4096))

    assert middle < short * _LINEAR / 2 * _ROOM
    assert long < short * _LINEAR * _ROOM


@settings(max_examples=8)
@given(
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=9)), min_size=1),
    st.sampled_from(LANGS),
    st.sampled_from(ASKED),
)
def test_no_message_of_the_greatest_length_is_too_odd(
    bits: list[str],
    lang: Lang,
    asked: str | None,
) -> None:
    raw = ("".join(bits) or "-") * MAX_LENGTH

    read_everything(raw[:MAX_LENGTH], lang, asked)


def drawn() -> Sequence[int]:
    """Numbers of every length up to a thousand million, the same at each run."""
    chance = random.Random(7)  # noqa: S311
    drawn = [chance.randrange(10**size) for size in range(2, 10) for _ in range(60)]
    return [*range(1001), *drawn, *(10**size for size in range(10))]


def is_read_back(words: str, number: int, *, lang: Lang, ordinal: bool) -> bool:
    text = tokenize(words, lang)
    found = numerals(text)
    return [
        (one.value, one.ordinal, one.first, one.last, one.digits) for one in found
    ] == [(number, ordinal, 0, len(text.tokens), False)]


@pytest.mark.parametrize("lang", LANGS)
def test_numbers_of_every_length_are_read_back(lang: Lang) -> None:
    missed = [
        number
        for number in drawn()
        if not is_read_back(
            num2words(number, lang=lang), number, lang=lang, ordinal=False
        )
    ]

    assert missed == []


@pytest.mark.parametrize("case", "ngdaip")
def test_numbers_of_every_length_are_read_back_in_each_case(case: str) -> None:
    spell = Num2Word_RU().to_cardinal
    words = {
        spell(number, case=case, gender=gender): number
        for number in drawn()
        for gender in "mfn"
    }

    missed = [
        said
        for said, number in words.items()
        if not is_read_back(said, number, lang="ru", ordinal=False)
    ]

    assert missed == []


# The speller itself errs beyond: «десятый тысяч первый».
@pytest.mark.parametrize(
    ("lang", "most"), [("ru", 10_000), ("en", 10**9), ("pl", 999_999)]
)
def test_ordinals_of_every_length_are_read_back(lang: Lang, most: int) -> None:
    missed = [
        number
        for number in drawn()
        if 0 < number <= most
        and not is_read_back(
            num2words(number, lang=lang, to="ordinal"), number, lang=lang, ordinal=True
        )
    ]

    assert missed == []
