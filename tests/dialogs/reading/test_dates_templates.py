"""Phrases built from templates give the dates that calendar arithmetic gives."""

from __future__ import annotations

import datetime as dt

from hypothesis import assume, given
from hypothesis import strategies as st
from num2words import num2words

from dialogs.reading.dates import find_timings
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import Timing

DAY = dt.timedelta(days=1)
LANGS: tuple[Lang, ...] = ("ru", "en", "pl")
MONTHS = {
    "ru": "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре"
    " декабре",
    "en": "january february march april may june july august september october"
    " november december",
    "pl": "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu"
    " październiku listopadzie grudniu",
}
OF_MONTHS = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября"
    " декабря",
    "en": MONTHS["en"],
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września"
    " października listopada grudnia",
}
WHOLE = {"ru": "в {}", "en": "in {}", "pl": "w {}"}
THIRDS = {
    "ru": ("в начале {}", "в середине {}", "в конце {}"),
    "en": ("early {}", "mid {}", "at the end of {}"),
    "pl": ("na początku {}", "w połowie {}", "pod koniec {}"),
}
WEEKS = {
    "ru": ("на этой неделе", "на следующей неделе", "через неделю"),
    "en": ("this week", "next week", "in a week"),
    "pl": ("w tym tygodniu", "w przyszłym tygodniu", "za tydzień"),
}
QUARTERS = {
    "ru": "в первом квартале|во втором квартале|в третьем квартале|в 4 квартале",
    "en": "in the first quarter|in the second quarter|in the third quarter|in q4",
    "pl": "w pierwszym kwartale|w drugim kwartale|w trzecim kwartale|w 4 kwartale",
}
IN_DAYS = {"ru": "через {} дней", "en": "in {} days", "pl": "za {} dni"}
IN_MONTHS = {"ru": "через {} месяцев", "en": "in {} months", "pl": "za {} miesięcy"}
UNTIL_END = {"ru": "до конца месяца", "en": "by the end of the month"}
UNTIL_END |= {"pl": "do końca miesiąca"}

langs = st.sampled_from(LANGS)
moments = st.datetimes(dt.datetime(2020, 1, 1), dt.datetime(2090, 1, 1))  # noqa: DTZ001
months = st.integers(1, 12)


def when(text: str, lang: Lang, now: dt.datetime) -> Timing:
    (found,) = find_timings(tokenize(text, lang), asked=True, now=now)
    return found.value


def month_of(year: int, month: int) -> tuple[dt.date, dt.date]:
    """The first and the last day; `month` counts on into the next years."""
    first = dt.date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
    behind = dt.date(year + month // 12, month % 12 + 1, 1)
    return first, behind - DAY


@given(langs, moments, months)
def test_a_month_is_its_next_one_whole(
    lang: Lang,
    now: dt.datetime,
    month: int,
) -> None:
    name = MONTHS[lang].split()[month - 1]
    first, last = month_of(now.year + (month < now.month), month)

    found = when(WHOLE[lang].format(name), lang, now)

    assert (found.start, found.end) == (max(first, now.date()), last)


@given(langs, moments, months, st.integers(0, 2))
def test_a_third_of_a_month_has_ten_days_and_the_last_the_rest(
    lang: Lang,
    now: dt.datetime,
    month: int,
    third: int,
) -> None:
    # What remains of a month that has begun is not its thirds.
    assume(month != now.month)
    name = OF_MONTHS[lang].split()[month - 1]

    found = when(THIRDS[lang][third].format(name), lang, now)

    assert found.end is not None
    assert found.start is not None
    first, last = month_of(found.end.year, month)
    assert found.end == (last if third == 2 else first + (10 * third + 9) * DAY)
    assert found.start == max(first + 10 * third * DAY, now.date())
    assert now.date() <= found.end


@given(langs, moments)
def test_weeks_begin_on_monday(lang: Lang, now: dt.datetime) -> None:
    today = now.date()
    monday = today - today.weekday() * DAY

    this, following, ahead = (when(text, lang, now) for text in WEEKS[lang])

    assert (this.start, this.end) == (today, monday + 6 * DAY)
    assert (following.start, following.end) == (monday + 7 * DAY, monday + 13 * DAY)
    assert ahead.start == ahead.end == today + 7 * DAY


@given(langs, moments, st.integers(0, 3))
def test_a_quarter_is_three_months(
    lang: Lang,
    now: dt.datetime,
    quarter: int,
) -> None:
    found = when(QUARTERS[lang].split("|")[quarter], lang, now)

    assert found.end is not None
    first, _ = month_of(found.end.year, 3 * quarter + 1)
    _, last = month_of(found.end.year, 3 * quarter + 3)
    assert (found.start, found.end) == (max(first, now.date()), last)
    assert now.date() <= last < now.date() + 366 * DAY


@given(langs, moments, st.integers(5, 400))
def test_days_ahead_may_be_said_in_words(
    lang: Lang,
    now: dt.datetime,
    number: int,
) -> None:
    found = when(IN_DAYS[lang].format(num2words(number, lang=lang)), lang, now)

    assert found.start == found.end == now.date() + number * DAY


@given(langs, moments, st.integers(5, 30))
def test_months_ahead_keep_the_day_where_the_month_has_it(
    lang: Lang,
    now: dt.datetime,
    number: int,
) -> None:
    first, last = month_of(now.year, now.month + number)

    found = when(IN_MONTHS[lang].format(number), lang, now)

    assert found.start == found.end == first.replace(day=min(now.day, last.day))


@given(langs, moments)
def test_until_the_end_of_the_month_is_its_last_day(
    lang: Lang,
    now: dt.datetime,
) -> None:
    _, last = month_of(now.year, now.month)

    found = when(UNTIL_END[lang], lang, now)

    assert (found.start, found.end) == (None, last)
