"""Sentences that were once taken for something else, by what they have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from dialogs.reading.kinds import read
from dialogs.reading.text import Lang
from tests.understanding.scoring import NOW


def heard(kind: str, said: str, lang: Lang) -> Mapping[str, Any]:
    return read(kind, said, lang=lang, now=NOW)


@pytest.mark.parametrize(
    ("said", "lang"),
    [
        ("macie licencję na takie prace?", "pl"),
        ("czy wasi monterzy mają ubezpieczenie?", "pl"),
        ("есть разрешение на работы с газом?", "ru"),
        ("у ваших мастеров есть допуск?", "ru"),
        ("is your team insured for work at height", "en"),
    ],
)
def test_who_asks_for_papers_may_buy(said: str, lang: Lang) -> None:
    assert heard("junk", said, lang) == {"junk": None}


@pytest.mark.parametrize(
    ("said", "lang", "junk"),
    [
        ("ищу работу, хочу выучиться на программиста", "ru", None),
        ("ищу работу сварщика, готов учиться", "ru", "job_seeker"),
        ("szukam pracy, chcę się przekwalifikować", "pl", None),
        ("szukam pracy jako monter, mam uprawnienia", "pl", "job_seeker"),
    ],
)
def test_who_wants_to_learn_a_trade_buys_lessons(
    said: str, lang: Lang, junk: str | None
) -> None:
    assert heard("junk", said, lang) == {"junk": junk}


@pytest.mark.parametrize(
    ("said", "lang"),
    [
        ("the house is from 1960, need new windows", "en"),
        ("we're a chain of 14 shops", "en"),
        ("мы сеть из 14 магазинов", "ru"),
        ("dom z 1975, okna do wymiany", "pl"),
    ],
)
def test_a_year_and_a_chain_ask_for_no_wholesale(said: str, lang: Lang) -> None:
    assert heard("intent", said, lang) == {"intent": "out_of_scope"}


@pytest.mark.parametrize("said", ["from 1960", "windows from 1960"])
def test_the_age_of_a_house_is_no_budget_and_no_date(said: str) -> None:
    assert heard("multi", said, "en") == {"slots": {}}


def test_a_word_that_exists_is_no_slip_of_a_person() -> None:
    assert heard("decision", "не согласен с ценой", "ru") == {}


@pytest.mark.parametrize(
    ("said", "lang"),
    [("только после 19", "ru"), ("only after 19", "en"), ("tylko po 19", "pl")],
)
def test_an_hour_from_which_somebody_is_free_names_no_day(
    said: str, lang: Lang
) -> None:
    got = heard("timing", said, lang)
    assert (got["from"], got["to"], got["time_from"]) == (None, None, "19:00")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("thursday week", "2026-12-03"),
        ("a week on friday", "2026-12-04"),
        ("a week tomorrow", "2026-12-01"),
        ("tuesday fortnight", "2026-12-08"),
    ],
)
def test_a_week_may_be_counted_from_a_day(said: str, day: str) -> None:
    assert heard("timing", said, "en")["from"] == day


@pytest.mark.parametrize(
    ("said", "lang", "amount"),
    [
        ("three quarters of a million", "en", 750_000),
        ("two thirds of a million", "en", 2_000_000 / 3),
        ("три четверти миллиона", "ru", 750_000),
        ("trzy czwarte miliona", "pl", 750_000),
    ],
)
def test_shares_of_a_scale(said: str, lang: Lang, amount: float) -> None:
    assert heard("money", said, lang)["max"] == pytest.approx(amount)


def test_ends_that_are_far_apart_are_no_range() -> None:
    assert heard("money", "3 до 80 тысяч", "ru")["min"] is None
    assert heard("quantity", "3 до 80 тысяч", "ru")["count"] == 3


def test_the_room_of_a_window_is_not_counted() -> None:
    assert heard("quantity", "four bedroom windows", "en")["count"] == 4


def test_one_thing_up_to_a_sum_is_priced() -> None:
    got = heard("multi", "букет до 5000, доставляете?", "ru")["slots"]
    assert got["budget"]["max"] == 5000
    assert "quantity" not in got
