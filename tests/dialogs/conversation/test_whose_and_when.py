"""A date belongs to what it is said of, a name to who is called by it."""

from __future__ import annotations

import datetime as dt

import pytest

from dialogs.reading.values import Name, Timing
from tests.dialogs.conversation.talks import after

FLOWERS = ("пионы", "5000", "на 28 ноября")
BUDGETED = ("учет времени 200 человек", "эксель")
PROJECT = (*BUDGETED, "заложены", "к июлю", "веду проект")
WINDOWS = ("2 окна", "меняем старые", "подходит")


def when(script: str, slot: str, *said: str) -> tuple[dt.date | None, str | None]:
    value = after(script, *said).facts[slot].value

    assert isinstance(value, Timing)
    return value.start, value.time or value.part


@pytest.mark.parametrize(
    ("said", "day", "hour"),
    [
        ((*FLOWERS, "ой, лучше не на 28, а на 27 вечером"), 27, "evening"),
        ((*FLOWERS, "не на 28, а на 29"), 29, None),
        (("розы", "до 3000", "в четверг, а хотя нет, в пятницу"), 27, None),
        (("розы", "до 3000", "в четверг, нет, в субботу"), 28, None),
        (("розы", "до 3000", "в четверг"), 26, None),
    ],
)
def test_a_day_put_right(said: tuple[str, ...], day: int, hour: str | None) -> None:
    assert when("flowers", "day", *said) == (dt.date(2026, 11, day), hour)


def test_a_year_of_two_digits_is_of_this_century() -> None:
    assert when("windows", "timeline", *WINDOWS, "в 27 году")[0] == dt.date(2027, 1, 1)
    polish = ("okna", "wymiana", "3", "tak", "w 27 roku")
    assert when("windows_pl", "timeline", *polish)[0] == dt.date(2027, 1, 1)


def test_a_day_with_its_hour_is_the_visit_and_the_term_stays() -> None:
    state = after("b2b", *PROJECT, "давайте 27 в 11")
    term = state.facts["timeline"].value

    assert state.focus == "demo"
    assert isinstance(term, Timing)
    assert term.end == dt.date(2027, 7, 1)


def test_when_money_is_planned_is_not_when_it_begins() -> None:
    planned = "бюджет на следующий год, закладываем в декабре"
    assert "timeline" not in after("b2b", *BUDGETED, planned).facts

    both = "бюджет утверждаем в марте, запуск в мае"
    assert when("b2b", "timeline", *BUDGETED, both)[0] == dt.date(2027, 5, 1)


@pytest.mark.parametrize(
    ("said", "month", "day"), [("3/12", 12, 3), ("13/12", 12, 13), ("12/3", 3, 12)]
)
def test_london_writes_the_day_first(said: str, month: int, day: int) -> None:
    start, _ = when("windows_en", "timeline", "window repair", said)

    assert start is not None
    assert (start.month, start.day) == (month, day)


def test_first_is_no_day_behind_other_words() -> None:
    asked = ("windows, replacing, 3", "yes", "within a month")
    state = after("windows_en", *asked, "I'd have to ask my wife first")

    assert not isinstance(state.facts["visit"].value, Timing)


@pytest.mark.parametrize(
    ("script", "said", "name"),
    [
        ("windows_en", ("Tom",), "Tom"),
        ("windows_en", ("call me Tom",), "Tom"),
        ("windows_en", ("call me April, 2 windows",), "April"),
        ("windows_en", ("my name's Paul",), "Paul"),
        ("windows", ("окна, зовут Олег",), "Олег"),
        ("windows", ("меня зовут Ольга, сына зовут Павел",), "Ольга"),
        ("windows_pl", ("nazywam się Jadwiga", "syn ma na imię Paweł"), "Jadwiga"),
    ],
)
def test_a_name_is_of_who_writes(script: str, said: tuple[str, ...], name: str) -> None:
    state = after(script, *said)

    assert state.facts["client_name"].value == Name(name)
    assert state.handoff is None


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("windows", "вы чё, издеваетесь"),
        ("windows", "сына зовут Павел, но звоните мне"),
        ("windows", "меня зовут Чё Гевара шучу, нужны окна"),
        ("windows_en", "my son's name is Paul, 2 windows"),
    ],
)
def test_nobody_else_gives_a_name(script: str, said: str) -> None:
    assert "client_name" not in after(script, said).facts


def test_tomorrow_in_short_answers_when() -> None:
    asked = ("windows, replacing, 3", "yes")
    start, _ = when("windows_en", "timeline", *asked, "tom")

    assert start == dt.date(2026, 11, 24)


def test_who_asks_how_soon_is_in_a_hurry() -> None:
    said = ("naprawa", "kiedy możecie najwcześniej?")

    assert after("windows_pl", *said).facts["timeline"].options == ("soon",)


@pytest.mark.parametrize(
    ("script", "said"),
    [
        (
            "windows_en",
            ("windows, replacing, 3", "we get the keys on 11 December so after that"),
        ),
        ("windows_en", ("windows, replacing, 3", "after we get the keys on 11 Dec")),
        ("windows", ("2 окна", "после получения ключей 11 декабря")),
        ("windows", (*WINDOWS, "ключи 11 декабря, так что после")),
        ("windows_pl", ("okna, wymiana, 3", "po odbiorze kluczy 11 grudnia")),
    ],
)
def test_after_what_happens_on_a_day(script: str, said: tuple[str, ...]) -> None:
    state = after(script, *said)
    value = state.facts["timeline"].value

    assert state.pause_until is None
    assert isinstance(value, Timing)
    assert (value.start, value.end) == (dt.date(2026, 12, 11), None)


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("windows_en", ("windows", "after we get the keys")),
        ("windows", ("2 окна", "после получения ключей")),
        ("windows_pl", ("okna", "po odbiorze kluczy")),
    ],
)
def test_an_event_says_when_whatever_was_asked(
    script: str, said: tuple[str, ...]
) -> None:
    fact = after(script, *said).facts["timeline"]

    assert isinstance(fact.value, Timing)
    assert fact.value.status == "event"
    assert fact.quote == said[-1]


@pytest.mark.parametrize(
    ("script", "said", "end"),
    [
        ("windows", (*WINDOWS, "11 декабря"), 11),
        ("windows", (*WINDOWS, "до 11 декабря"), 11),
        ("windows_en", ("windows, replacing, 3", "yes", "on 11 December"), 11),
    ],
)
def test_a_day_alone_stays_a_day(script: str, said: tuple[str, ...], end: int) -> None:
    value = after(script, *said).facts["timeline"].value

    assert isinstance(value, Timing)
    assert value.end == dt.date(2026, 12, end)
