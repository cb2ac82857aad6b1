"""Several days in one answer: which of them is meant."""

from __future__ import annotations

import datetime as dt

import pytest

from dialogs.reading.dates import find_timings
from dialogs.reading.text import tokenize
from dialogs.reading.values import Timing

NOW = dt.datetime(2026, 11, 23, 10, tzinfo=dt.UTC)


def times(text: str, *, asked: bool = True) -> list[Timing]:
    return [
        one.value for one in find_timings(tokenize(text, "ru"), asked=asked, now=NOW)
    ]


def day(month: int, number: int) -> dt.date:
    return dt.date(2026 if month > 10 else 2027, month, number)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("жена рожает в феврале, надо успеть до конца января", None, day(1, 31)),
        ("я во вторник на смене, давайте в четверг", day(11, 26), day(11, 26)),
        ("в декабре у нас отчёты, лучше в марте", day(3, 1), day(3, 31)),
        ("1 декабря свадьба, привезите 30 ноября", day(11, 30), day(11, 30)),
        ("в среду я на дежурстве, а вот в четверг дома", day(11, 26), day(11, 26)),
        ("в будни не застать, а в субботу весь день дома", day(11, 28), day(11, 28)),
        ("думали летом, но так что до апреля надо закончить", None, day(3, 31)),
        ("день рождения у неё пятого декабря", day(12, 5), day(12, 5)),
        ("нужно в среду, в пятницу уезжаем", day(11, 25), day(11, 25)),
        ("зимой боюсь выстудить, а вот в марте самое оно", day(3, 1), day(3, 31)),
        ("в воскресенье гости, так что в субботу", day(11, 28), day(11, 28)),
        # A period and a day within it.
        ("на следующей неделе, скорее в среду", day(12, 2), day(12, 2)),
        ("выходные подойдут, суббота", day(11, 28), day(11, 28)),
        ("через выходные, в понедельник", day(11, 30), day(11, 30)),
        ("не раньше марта, ближе к концу апреля", day(4, 21), day(4, 30)),
        # A deadline and its day.
        ("ко дню матери, 29 ноября", None, day(11, 29)),
        ("до отпуска, это 10 января", None, day(1, 10)),
        ("самое позднее - 15 января", None, day(1, 15)),
    ],
)
def test_the_day_that_is_wanted_is_told_from_those_that_explain_it(
    text: str, start: dt.date | None, end: dt.date
) -> None:
    assert [(one.start, one.end) for one in times(text)] == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "нужно в среду, в пятницу свадьба",
        "в среду, потом в пятницу",
        "в марте, а монтаж в июне",
    ],
)
def test_days_that_neither_hold_nor_explain_each_other_all_stay(text: str) -> None:
    assert len(times(text)) == 2


def test_nobody_asked_so_every_day_is_told() -> None:
    said = "жена рожает в феврале, надо успеть до конца января"

    assert len(times(said, asked=False)) == 2


def test_whichever_season_is_no_season() -> None:
    assert [one.status for one in times("хоть весной, хоть летом")] == ["no_rush"]
    assert [one.status for one in times("хоть весной")] == ["date"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("сказать пока не могу", "unknown"),
        ("назвать точно не берусь", "unknown"),
        ("прицениваемся, сроков ещё не знаем", "unknown"),
        ("кто ж его знает", "unknown"),
        ("предпочла бы не отвечать", "refused"),
        ("позвольте не говорить", "refused"),
    ],
)
def test_no_time_is_named_in_any_of_these_ways(text: str, status: str) -> None:
    assert [one.status for one in times(text)] == [status]


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("в субботу до полудня", (None, "12:00")),
        ("послезавтра между часом и тремя дня", ("13:00", "15:00")),
    ],
)
def test_hours_named_by_noon(text: str, clock: tuple[str | None, str]) -> None:
    (one,) = times(text)

    assert (one.time_from, one.time_to) == clock


def test_the_new_year_is_a_year_after_in_and_a_day_elsewhere() -> None:
    assert times("в новом году")[0].end == day(12, 31).replace(year=2027)
    assert times("на новый год")[0].end == day(1, 1)
    assert times("после новогодних каникул")[0].start == day(1, 11)


def test_a_half_may_follow_its_month() -> None:
    assert times("апрель, первая половина")[0].end == day(4, 15)
    assert times("в течение этой недели")[0].end == day(11, 29)
