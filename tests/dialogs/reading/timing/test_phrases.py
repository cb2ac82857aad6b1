from __future__ import annotations

import datetime as dt

import pytest

from dialogs.reading.dates import find_timings
from dialogs.reading.text import Lang, tokenize

NOW = dt.datetime(2026, 11, 23, 10, 0)  # noqa: DTZ001  # a Monday, local


def days(text: str, lang: Lang) -> str:
    """Status, or first and last day as “12-01..12-10”, “..12-10”, “12-01..”."""
    found = find_timings(tokenize(text, lang), asked=True, now=NOW)
    if not found:
        return "nothing"
    value = found[0].value
    if value.status != "date":
        return value.status
    return f"{short(value.start)}..{short(value.end)}"


def short(day: dt.date | None) -> str:
    if day is None:
        return ""
    return f"{day:%m-%d}" if day.year == NOW.year else f"{day:%y-%m-%d}"


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("в первых числах января", "ru", "27-01-01..27-01-07"),
        ("до конца недели", "ru", "..11-29"),
        ("через месяцок-другой", "ru", "12-23..27-01-23"),
        ("завтра с 10 до 13", "ru", "11-24..11-24"),
        ("в субботу ближе к обеду", "ru", "11-28..11-28"),
        ("летом, в июле", "ru", "27-07-01..27-07-31"),
        ("второго декабря", "ru", "12-02..12-02"),
        ("пока сами не определились", "ru", "unknown"),
        ("ну как карта ляжет", "ru", "unknown"),
        ("пока не могу сказать", "ru", "unknown"),
        ("зависит от того, когда закончат ремонт", "ru", "event"),
        ("завтра к девяти утра", "ru", "11-24..11-24"),
        ("10-го или 11-го декабря", "ru", "12-10..12-11"),
        ("к рождеству", "ru", "..27-01-07"),
        ("до майских", "ru", "..27-04-30"),
        ("ранней весной", "ru", "27-03-01..27-03-31"),
        ("первая половина января", "ru", "27-01-01..27-01-15"),
        ("first half of May", "en", "27-05-01..27-05-15"),
        ("вторая неделя декабря", "ru", "12-08..12-14"),
        ("не раньше 10 декабря", "ru", "12-10.."),
        ("после отпуска", "ru", "event"),
        ("3-7 января", "ru", "27-01-03..27-01-07"),
        ("в последних числах декабря", "ru", "12-25..12-31"),
        ("как освободится мастер, так сразу", "ru", "asap"),
        ("прямо сегодня если можно", "ru", "11-23..11-23"),
        ("by the end of the week", "en", "..11-29"),
        ("on the 28th", "en", "11-28..11-28"),
        ("in ten days or so", "en", "12-03..12-03"),
        ("between dec 5 and 12", "en", "12-05..12-12"),
        ("within the next two weeks", "en", "11-23..12-07"),
        ("saturdays only", "en", ".."),
        ("once i get paid", "en", "event"),
        ("no rush at all", "en", "no_rush"),
        ("in about 3 weeks", "en", "12-14..12-14"),
        ("up to and including saturday", "en", "..11-28"),
        ("tomorrow by nine am", "en", "11-24..11-24"),
        ("early spring", "en", "27-03-01..27-03-31"),
        ("q2", "en", "27-04-01..27-06-30"),
        ("as soon as the mortgage is approved", "en", "event"),
        ("as quickly as possible", "en", "asap"),
        ("friday, after lunch", "en", "11-27..11-27"),
        ("tuesday, not before 11", "en", "11-24..11-24"),
        ("by the 5th", "en", "..12-05"),
        ("last week of november", "en", "11-24..11-30"),
        ("in a couple of days", "en", "11-25..11-25"),
        ("within a week", "en", "11-23..11-30"),
        ("as soon as someone is free", "en", "asap"),
        ("when my husband is back from his trip", "en", "event"),
        ("depends when i get my deposit back", "en", "event"),
        ("za miesiąc lub dwa", "pl", "12-23..27-01-23"),
        ("dziś do szóstej", "pl", "11-23..11-23"),
        ("jutro między 10 a 13", "pl", "11-24..11-24"),
        ("latem, w lipcu", "pl", "27-07-01..27-07-31"),
        ("tuż przed świętami", "pl", "..12-23"),
        ("na cito", "pl", "asap"),
        ("nie pali się", "pl", "no_rush"),
        ("w ten piątek po 18", "pl", "11-27..11-27"),
        ("jutro do dziewiątej rano", "pl", "11-24..11-24"),
        ("w niedzielę od 12 do 15", "pl", "11-29..11-29"),
        ("kiedy wam pasuje", "pl", "no_rush"),
        ("jak tylko bank przyzna kredyt", "pl", "event"),
        ("po urlopie", "pl", "event"),
        ("nie rozmawiałem jeszcze z żoną", "pl", "unknown"),
        ("w czwartek przed południem", "pl", "11-26..11-26"),
        ("do 9 stycznia", "pl", "..27-01-09"),
        ("w ostatnich dniach grudnia", "pl", "12-21..12-31"),
        ("za pół roku", "pl", "27-05-23..27-05-23"),
        ("nigdzie się nie spieszymy", "pl", "no_rush"),
        ("maksymalnie cztery tygodnie", "pl", "11-23..12-21"),
        ("w sobotę od dwunastej do drugiej", "pl", "11-28..11-28"),
        ("za jakieś czterdzieści minut", "pl", "11-23..11-23"),
        ("do piątku", "pl", "..11-27"),
        ("10 lutego", "pl", "27-02-10..27-02-10"),
    ],
)
def test_a_time_is_understood_however_it_is_said(
    text: str,
    lang: Lang,
    expected: str,
) -> None:
    assert days(text, lang) == expected


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("up to 900 a month", "en"),
        ("50 visits a week", "en"),
        ("do 900 na miesiąc", "pl"),
        ("до 150 можно", "ru"),
    ],
)
def test_a_rate_and_a_price_are_no_time(text: str, lang: Lang) -> None:
    assert not find_timings(tokenize(text, lang), now=NOW)
