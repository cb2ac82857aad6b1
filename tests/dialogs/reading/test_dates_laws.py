from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.dates import find_timings
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import MAX_LENGTH, Lang, tokenize
from dialogs.reading.timing.vocabulary import vocabulary
from dialogs.reading.values import Timing

LANGS: tuple[Lang, ...] = ("ru", "en", "pl")
DAY = dt.timedelta(days=1)

langs = st.sampled_from(LANGS)
moments = st.datetimes(dt.datetime(2020, 1, 1), dt.datetime(2090, 1, 1))  # noqa: DTZ001
ahead = st.integers(2, 700)

MONTHS = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября"
    " ноября декабря",
    "en": "January February March April May June July August September October"
    " November December",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września"
    " października listopada grudnia",
}
WEEKDAYS = {
    "ru": "в понедельник|во вторник|в среду|в четверг|в пятницу|в субботу"
    "|в воскресенье",
    "en": "on monday|on tuesday|wednesday|thursday|on friday|saturday|sunday",
    "pl": "w poniedziałek|we wtorek|w środę|w czwartek|w piątek|w sobotę|w niedzielę",
}
IN_DAYS = {"ru": "через {} дней", "en": "in {} days", "pl": "za {} dni"}
IN_WEEKS = {"ru": "через {} недель", "en": "in {} weeks", "pl": "za {} tygodni"}
DATE = {"ru": "{d} {m}", "en": "{m} {d}", "pl": "{d} {m}"}
FULL = {"ru": "{d:02}.{n:02}.{y}", "en": "{n:02}/{d:02}/{y}", "pl": "{d}.{n:02}.{y}"}
UNTIL = {"ru": "до {}", "en": "by {}", "pl": "do {}"}
SINCE = {"ru": "с {}", "en": "from {}", "pl": "od {}"}
FROM_TO = {
    "ru": "с {a} по {b} {m}",
    "en": "from {m} {a} to {b}",
    "pl": "od {a} do {b} {m}",
}


def read(text: str, lang: Lang, now: dt.datetime) -> Timing:
    (found,) = find_timings(tokenize(text, lang), asked=True, now=now)
    return found.value


def written(day: dt.date, lang: Lang) -> str:
    month = MONTHS[lang].split()[day.month - 1]
    return DATE[lang].format(d=day.day, m=month)


@given(langs, moments, ahead)
def test_a_length_ahead_is_added_to_today(
    lang: Lang,
    now: dt.datetime,
    number: int,
) -> None:
    in_days = read(IN_DAYS[lang].format(number), lang, now)
    in_weeks = read(IN_WEEKS[lang].format(number), lang, now)

    assert in_days.start == in_days.end == now.date() + number * DAY
    assert in_weeks.start == in_weeks.end == now.date() + 7 * number * DAY


@given(langs, moments, st.integers(0, 364))
def test_a_day_and_a_month_are_the_nearest_such_date(
    lang: Lang,
    now: dt.datetime,
    number: int,
) -> None:
    day = now.date() + number * DAY

    found = read(written(day, lang), lang, now)

    assert found.start == found.end == day


@given(langs, moments, st.integers(0, 3000))
def test_a_date_in_digits_is_that_date(
    lang: Lang,
    now: dt.datetime,
    number: int,
) -> None:
    day = now.date() + number * DAY
    text = FULL[lang].format(d=day.day, n=day.month, y=day.year)

    found = read(text, lang, now)

    assert found.start == found.end == day


@given(langs, moments, st.integers(1, 364))
def test_a_bound_leaves_one_side_open(
    lang: Lang,
    now: dt.datetime,
    number: int,
) -> None:
    day = now.date() + number * DAY

    until = read(UNTIL[lang].format(written(day, lang)), lang, now)
    since = read(SINCE[lang].format(written(day, lang)), lang, now)

    assert (until.start, until.end) == (None, day)
    assert (since.start, since.end) == (day, None)


@given(langs, moments, st.integers(1, 12), st.integers(1, 14), st.integers(15, 28))
def test_two_days_of_a_month_share_it(
    lang: Lang,
    now: dt.datetime,
    month: int,
    first: int,
    last: int,
) -> None:
    name = MONTHS[lang].split()[month - 1]

    found = read(FROM_TO[lang].format(a=first, b=last, m=name), lang, now)

    assert found.end is not None
    assert found.start is not None
    assert (found.end.month, found.end.day) == (month, last)
    assert found.start == max(found.end.replace(day=first), now.date())
    assert now.date() <= found.end < now.date() + 366 * DAY


@given(langs, moments, st.integers(0, 6))
def test_a_weekday_is_the_nearest_one_after_today(
    lang: Lang,
    now: dt.datetime,
    weekday: int,
) -> None:
    found = read(WEEKDAYS[lang].split("|")[weekday], lang, now)

    assert found.start == found.end
    assert found.start is not None
    assert found.start.weekday() == weekday
    assert 1 <= (found.start - now.date()).days <= 7


@pytest.mark.parametrize("lang", LANGS)
def test_every_name_of_a_month_is_that_month(lang: Lang) -> None:
    now = dt.datetime(2026, 1, 1)  # noqa: DTZ001  # local
    names = {
        word: number
        for number, forms in enumerate(LANGUAGES[lang].dates.months, 1)
        for word in (form.split("/")[0] for form in forms.split("|"))
        if word and "/" not in forms
    }

    wrong = {
        name
        for name, number in names.items()
        if read(f"5 {name}", lang, now).start != dt.date(2026, number, 5)
    }

    assert wrong == set()


def phrases(lang: Lang) -> st.SearchStrategy[str]:
    known = vocabulary(lang).phrases
    words = [" ".join((word, *one.rest)) for word in known for one in known[word]]
    others = ["1", "5", "31", "2027", "15.12", "29.02", "24:00", "1/0", "-", ",", "ok"]
    return st.lists(st.sampled_from(words + others), max_size=9).map(" ".join)


@given(
    langs.flatmap(lambda lang: st.tuples(st.just(lang), phrases(lang))),
    st.booleans(),
    moments,
)
def test_no_row_of_words_is_too_odd(
    said: tuple[Lang, str],
    asked: bool,  # noqa: FBT001
    now: dt.datetime,
) -> None:
    lang, raw = said
    text = tokenize(raw, lang)

    for found in find_timings(text, asked=asked, now=now):
        start, end = found.value.start, found.value.end
        assert found.quote == text.raw[found.start : found.end] != ""
        assert start is None or end is None or start <= end


@given(langs, st.text(max_size=200), st.booleans())
def test_no_text_is_too_odd(lang: Lang, raw: str, asked: bool) -> None:  # noqa: FBT001
    text = tokenize(raw, lang)

    for found in find_timings(text, asked=asked, now=dt.datetime(2026, 11, 23)):  # noqa: DTZ001
        assert found.quote == text.raw[found.start : found.end] != ""


@pytest.mark.parametrize(
    "piece",
    [
        "1 ",
        "в ",
        "завтра или ",
        "с 5 по ",
        "пн-",
        "10-",
        "до конца ",
        "не ",
        "час ",
        "1.",
    ],
)
def test_the_longest_message_takes_no_more_than_its_length(piece: str) -> None:
    now = dt.datetime(2026, 11, 23)  # noqa: DTZ001  # local
    text = tokenize((piece * MAX_LENGTH)[:MAX_LENGTH], "ru")
    find_timings(text, asked=True, now=now)

    before = time.process_time()
    find_timings(text, asked=True, now=now)

    assert time.process_time() - before < 0.5
