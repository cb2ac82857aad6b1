from __future__ import annotations

import datetime as dt

import pytest

from dialogs.reading.dates import find_timings
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import Timing

NOW = dt.datetime(2026, 11, 23, 10, 0)  # noqa: DTZ001  # a Monday, local


def timing(text: str, lang: Lang, *, asked: bool = True) -> Timing | None:
    found = find_timings(tokenize(text, lang), asked=asked, now=NOW)
    return found[0].value if found else None


def days(text: str, lang: Lang, *, asked: bool = True) -> str:
    """First and last day as one short line: “12-01..12-10”, “..12-10”, “12-01..”."""
    found = timing(text, lang, asked=asked)
    if found is None or found.status != "date":
        return found.status if found else "nothing"
    return f"{short(found.start)}..{short(found.end)}"


def short(day: dt.date | None) -> str:
    if day is None:
        return ""
    return f"{day:%m-%d}" if day.year == NOW.year else f"{day:%y-%m-%d}"


def clock(text: str, lang: Lang) -> str:
    found = timing(text, lang)
    if found is None:
        return "nothing"
    if found.time:
        return found.time
    return f"{found.time_from or ''}-{found.time_to or ''} {found.part or ''}".strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("сегодня до вечера", "11-23..11-23"),
        ("через пять дней", "11-28..11-28"),
        ("недельки через две", "12-07..12-07"),
        ("через месяц-полтора", "12-23..27-01-07"),
        ("в течение трёх недель", "11-23..12-14"),
        ("до конца недели", "..11-29"),
        ("в середине следующей недели", "12-01..12-03"),
        ("в ближайшую субботу", "11-28..11-28"),
        ("следующий четверг", "12-03..12-03"),
        ("во вторник через неделю", "12-01..12-01"),
        ("через неделю в среду", "12-02..12-02"),
        ("ср или чт", "11-25..11-26"),
        ("с понедельника по среду", "11-30..12-02"),
        ("тридцатого", "11-30..11-30"),
        ("до 15-го", "..12-15"),
        ("с 25 декабря по 10 января", "12-25..27-01-10"),
        ("15-20.12", "12-15..12-20"),
        ("05.12.26", "12-05..12-05"),
        ("конец апреля - начало мая", "27-04-21..27-05-10"),
        ("во второй половине января", "27-01-16..27-01-31"),
        ("в десятых числах февраля", "27-02-10..27-02-19"),
        ("с мая по август", "27-05-01..27-08-31"),
        ("до марта", "..27-02-28"),
        ("к сентябрю", "..27-09-01"),
        ("следующей весной", "27-03-01..27-05-31"),
        ("в 3 квартале 2027", "27-07-01..27-09-30"),
        ("II квартал", "27-04-01..27-06-30"),
        ("во втором полугодии 2027", "27-07-01..27-12-31"),
        ("после майских", "27-05-11.."),
        ("на пасху", "27-05-02..27-05-02"),
        ("на день матери", "11-29..11-29"),
        ("за неделю до нового года", "12-25..12-25"),
        ("завтра не могу, лучше в пятницу", "11-27..11-27"),
        ("не 5, а 6 декабря", "12-06..12-06"),
        ("в слудующую пятницу", "12-04..12-04"),
        ("впишите на декабырь", "12-01..12-31"),
    ],
)
def test_russian_days_are_read(text: str, expected: str) -> None:
    assert days(text, "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("day after tomorrow", "11-25..11-25"),
        ("in ten days", "12-03..12-03"),
        ("two weeks from now", "12-07..12-07"),
        ("a week or two", "11-30..12-07"),
        ("by the end of the month", "..11-30"),
        ("before the weekend", "..11-27"),
        ("mon-wed", "11-30..12-02"),
        ("12/20", "12-20..12-20"),
        ("by the 15th", "..12-15"),
        ("dec 1st to 5th", "12-01..12-05"),
        ("the first tuesday in march", "27-03-02..27-03-02"),
        ("no earlier than april", "27-04-01.."),
        ("mid-to-late january", "27-01-11..27-01-31"),
        ("first half of next year", "27-01-01..27-06-30"),
        ("q2 2027", "27-04-01..27-06-30"),
        ("by year end", "..12-31"),
        ("by thanksgiving", "..11-26"),
        ("three days after christmas", "12-28..12-28"),
        ("for 10 days from december 18", "12-18..12-27"),
        ("friday doesn't work, how about monday", "11-30..11-30"),
        ("not in may, in june", "27-06-01..27-06-30"),
        ("tomorow", "11-24..11-24"),
    ],
)
def test_english_days_are_read(text: str, expected: str) -> None:
    assert days(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pojutrze", "11-25..11-25"),
        ("za parę dni", "11-25..11-25"),
        ("za 2-3 tygodnie", "12-07..12-14"),
        ("w ciągu dwóch tygodni", "11-23..12-07"),
        ("w przyszły piątek", "12-04..12-04"),
        ("środa lub czwartek", "11-25..11-26"),
        ("do piętnastego", "..12-15"),
        ("od 5 do 10 stycznia", "27-01-05..27-01-10"),
        ("nie wcześniej niż w marcu", "27-03-01.."),
        ("w drugiej połowie stycznia", "27-01-16..27-01-31"),
        ("styczeń lub luty", "27-01-01..27-02-28"),
        ("jesienią przyszłego roku", "27-09-01..27-11-30"),
        ("do lata", "..27-05-31"),
        ("na dzień matki", "27-05-26..27-05-26"),
        ("po majówce", "27-05-04.."),
        ("nie w piątek tylko w sobotę", "11-28..11-28"),
        ("w polowie grudnia", "12-11..12-20"),
    ],
)
def test_polish_days_are_read(text: str, expected: str) -> None:
    assert days(text, "pl") == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("завтра в полпервого", "ru", "12:30"),
        ("завтра без пятнадцати три", "ru", "14:45"),
        ("28 ноября часам к пяти", "ru", "-17:00"),
        ("в субботу 12:00-14:00", "ru", "12:00-14:00"),
        ("завтра где-то в 4-5", "ru", "16:00-17:00"),
        ("пятница, часов в 7 вечера", "ru", "19:00"),
        ("завтра в 12.30", "ru", "12:30"),
        ("завтра в час", "ru", "13:00"),
        ("до пятницы 18:00", "ru", "-18:00"),
        ("через 45 минут", "ru", "10:45"),
        ("послезавтра после обеда", "ru", "- afternoon"),
        ("tonight at 8", "en", "20:00"),
        ("tomorrow from 9 to 5", "en", "09:00-17:00"),
        ("quarter to 5 on friday", "en", "16:45"),
        ("fri 2-4pm", "en", "14:00-16:00"),
        ("jutro o wpół do trzeciej", "pl", "14:30"),
        ("jutro o dziesiątej", "pl", "10:00"),
        ("w sobotę między 10 a 14", "pl", "10:00-14:00"),
    ],
)
def test_hours_are_those_of_a_working_day(text: str, lang: Lang, expected: str) -> None:
    assert clock(text, lang).removesuffix(" evening") == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("по вторникам и четвергам", "ru", "weekly:tue,thu"),
        ("в любой будний день после 19", "ru", "weekdays"),
        ("every friday", "en", "weekly:fri"),
        ("weekends only", "en", "weekends"),
        ("codziennie po 16", "pl", "daily"),
    ],
)
def test_days_that_come_back_have_no_date(text: str, lang: Lang, expected: str) -> None:
    found = timing(text, lang)

    assert found is not None
    assert (found.start, found.end, found.recurring) == (None, None, expected)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("побыстрее бы", "ru", "asap"),
        ("нужно было вчера", "ru", "asap"),
        ("ещё не решено", "ru", "unknown"),
        ("надо с братом посоветоваться", "ru", "unknown"),
        ("пока присматриваюсь", "ru", "no_rush"),
        ("как получим ключи", "ru", "event"),
        ("после новоселья", "ru", "event"),
        ("не обязан отвечать", "ru", "refused"),
        ("as early as possible", "en", "asap"),
        ("we haven't figured that out", "en", "unknown"),
        ("just shopping around", "en", "no_rush"),
        ("once we move in", "en", "event"),
        ("prefer not to say", "en", "refused"),
        ("na już", "pl", "asap"),
        ("jeszcze się zastanawiamy", "pl", "unknown"),
        ("mamy czas", "pl", "no_rush"),
        ("po przeprowadzce", "pl", "event"),
        ("nie wasza sprawa", "pl", "refused"),
    ],
)
def test_an_answer_without_a_time_is_a_stance(
    text: str,
    lang: Lang,
    expected: str,
) -> None:
    assert days(text, lang) == expected


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("нужно 15 окон по 8 тысяч", "ru"),
        ("не знаю", "ru"),
        ("до 18 работаете?", "ru"),
        ("шины зимние", "ru"),
        ("ул. 8 марта 15, дом 12/2", "ru"),
        ("ul. 3 Maja 5", "pl"),
        ("может быть", "ru"),
        ("may i ask you something", "en"),
        ("i am from boston", "en"),
        ("2 windows 1200x1400", "en"),
        ("dział zakupów", "pl"),
        ("kupię 3 okna do 5 tys", "pl"),
    ],
)
def test_without_a_question_only_the_unmistakable_is_read(
    text: str,
    lang: Lang,
) -> None:
    assert find_timings(tokenize(text, lang), asked=False, now=NOW) == ()


def test_two_times_of_one_message_are_two() -> None:
    text = tokenize("замер в субботу утром, а установка в мае", "ru")

    found = find_timings(text, now=NOW)

    assert [one.quote for one in found] == ["субботу утром", "мае"]


def test_what_is_over_is_no_plan() -> None:
    assert days("были у вас 3 марта 2020", "ru", asked=False) == "nothing"


def test_a_date_beats_a_stance() -> None:
    assert days("не знаю, может в марте", "ru") == "27-03-01..27-03-31"
