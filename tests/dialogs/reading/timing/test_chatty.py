"""When, said among other words: what follows the answer, and what leads to it."""

from __future__ import annotations

import datetime as dt

import pytest

from dialogs.reading.dates import find_timings
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import Timing

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)


def when(text: str, lang: Lang) -> Timing:
    return find_timings(tokenize(text, lang), asked=True, now=NOW)[0].value


@pytest.mark.parametrize(
    ("text", "lang", "hour"),
    [
        ("tomorrow after 6 if that's ok with you and the lads", "en", "18:00"),
        ("weekdays after 5 are the only option we have really", "en", "17:00"),
        ("tomorrow after 4 because I pick up the kids first", "en", "16:00"),
        ("jutro po 17 bo wcześniej jestem jeszcze w pracy", "pl", "17:00"),
    ],
)
def test_words_behind_an_hour_that_are_no_thing_leave_it_one(
    text: str, lang: Lang, hour: str
) -> None:
    assert when(text, lang).time_from == hour


def test_things_behind_a_number_are_counted() -> None:
    assert when("tomorrow after 6 guests of ours have left", "en").time_from is None


@pytest.mark.parametrize(
    ("text", "lang", "status"),
    [
        ("don't know yet, we wait until the builders are done", "en", "unknown"),
        ("no rush, once the extension is done would be fine", "en", "no_rush"),
        ("jeszcze nie wiemy, siedzimy w remoncie jak na minie", "pl", "unknown"),
        ("jak dostaniemy klucze, deweloper niczego nie obiecuje", "pl", "event"),
    ],
)
def test_the_first_clause_answers(text: str, lang: Lang, status: str) -> None:
    assert when(text, lang).status == status


def test_a_deadline_may_stand_behind_its_day() -> None:
    told = when("dec 20 at the latest", "en")

    assert (told.start, told.end) == (None, dt.date(2026, 12, 20))


def test_to_start_is_no_beginning() -> None:
    told = when("I'd like to start next week", "en")

    assert (told.start, told.end) == (dt.date(2026, 11, 30), dt.date(2026, 12, 6))


def test_a_day_that_leads_to_another_is_no_answer() -> None:
    told = when("I work late tomorrow so wednesday please", "en")

    assert told.start == told.end == dt.date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "lang", "last"),
    [
        (
            "we move in on the 20th of january so it has to be done before that",
            "en",
            20,
        ),
        ("w lutym rodzi się wnuk, więc musi być gotowe do końca stycznia", "pl", 31),
    ],
)
def test_the_deadline_behind_its_reason_is_meant(
    text: str, lang: Lang, last: int
) -> None:
    told = when(text, lang)

    assert (told.start, told.end) == (None, dt.date(2027, 1, last))
