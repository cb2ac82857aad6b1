"""A first sentence that only answers is the answer of a tale."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from dialogs.reading.kinds import read
from dialogs.reading.openings import is_all_of, opening_of
from dialogs.reading.text import Lang, tokenize

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)


def heard(kind: str, text: str, lang: Lang) -> Any:  # noqa: ANN401  # JSON
    return read(kind, text, lang=lang, now=NOW)


@pytest.mark.parametrize(
    ("lang", "text", "amount"),
    [
        (
            "ru",
            "Сто двадцать тысяч. Остальное уходит на кухню, там 300 тысяч надо.",
            120_000,
        ),
        (
            "en",
            "900 dollars. We need 2,000 for the roof first, my brother says it leaks.",
            900,
        ),
        (
            "pl",
            "400 zł. Sala z muzyką kosztuje nas 900 zł, płacimy w maju.",
            400,
        ),
    ],
)
def test_a_sum_that_stands_alone(lang: Lang, text: str, amount: int) -> None:
    told = heard("money", text, lang)
    assert (told["min"], told["max"]) == (amount, amount)


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        (
            "ru",
            "В апреле. Полы нам надо закончить до марта, рабочие будут в феврале.",
            4,
        ),
        ("en", "In May. We need the plumber in January, and my wife must be home.", 5),
        (
            "pl",
            "W czerwcu. Musimy najpierw skończyć dach, a w lutym mamy wesele syna.",
            6,
        ),
    ],
)
def test_a_month_that_stands_alone(lang: Lang, text: str, day: int) -> None:
    assert heard("timing", text, lang)["from"] == f"2027-0{day}-01"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Как можно скорее. Нам обещали мастера через две недели, нужно раньше."),
        (
            "en",
            "As soon as possible. The plumber wants three weeks, we need it working.",
        ),
    ],
)
def test_a_stance_that_stands_alone(lang: Lang, text: str) -> None:
    assert heard("timing", text, lang)["status"] == "asap"


def test_a_count_that_stands_alone() -> None:
    text = (
        "Twelve. We have ninety people in the warehouse, they need no account at all."
    )
    assert heard("quantity", text, "en")["count"] == 12


def test_a_conclusion_behind_it_is_the_answer_after_all() -> None:
    text = (
        "80 тысяч. Столько дали в прошлый раз, а теперь в итоге можем только 60 тысяч."
    )
    assert heard("money", text, "ru")["max"] == 60_000


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("In March. The roofers finish by then if the weather is good", "In March"),
        ("We wanted it in March, the roofers finish by then if it is dry", None),
        ("In March", None),  # no tale
        ("100 тыс. На большее нам вдвоём с женой не хватит никак", "100 тыс"),
        ("100 тыс. на всё, больше у нас никак не получится выделить", None),
        ("We said it to the other company in March. They never came at all", None),
    ],
)
def test_what_is_a_first_sentence(text: str, opening: str | None) -> None:
    lang: Lang = "en" if text.isascii() else "ru"
    head = opening_of(tokenize(text, lang))
    assert (head.raw if head else None) == opening


def test_more_than_the_answer_opens_nothing() -> None:
    head = tokenize("Not in March", "en")
    assert is_all_of(head, (0, 12))
    assert not is_all_of(head, (7, 12))
