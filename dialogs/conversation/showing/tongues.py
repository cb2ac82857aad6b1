"""Words the bot needs to show values: a table a language."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from dialogs.reading.text import Lang


class Tongue(Struct, frozen=True):
    """How a language shows days, bounds, statuses and the labels of buttons."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    today: str
    tomorrow: str
    at: str
    until: str
    since: str
    up_to: str
    at_least: str
    per: Mapping[str, str]
    statuses: Mapping[str, str]
    yes: str
    no: str
    skip: str
    human: str
    resume: str
    restart: str
    keep: str
    either: str
    below: str
    languages: Mapping[Lang, str]
    foreign: str
    foreign_again: str


RU = Tongue(
    weekdays=("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    months=(
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ),
    today="сегодня",
    tomorrow="завтра",
    at="в",
    until="до",
    since="с",
    up_to="до",
    at_least="от",
    per={"month": "в месяц", "year": "в год", "unit": "за штуку"},
    statuses={
        "asap": "как можно скорее",
        "no_rush": "не к спеху",
        "event": "по событию",
        "unknown": "пока неизвестно",
        "refused": "не сказали",
        "skipped": "пропущено",
        "none": "бюджета нет",
        "unlimited": "без ограничений",
    },
    yes="Да",
    no="Нет",
    skip="Не сейчас",
    human="Менеджер",
    resume="Продолжить",
    restart="Начать заново",
    keep="Оставить как есть",
    either="или",
    below="при цене от",
    languages={"ru": "по-русски", "en": "по-английски", "pl": "по-польски"},
    foreign=(
        "Здесь я говорю только {language}. Ваше сообщение передал человеку, он "
        "ответит{when}. Можно оставить здесь телефон или почту."
    ),
    foreign_again="Это тоже передал.",
)
EN = Tongue(
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    today="today",
    tomorrow="tomorrow",
    at="at",
    until="by",
    since="from",
    up_to="up to",
    at_least="from",
    per={"month": "a month", "year": "a year", "unit": "each"},
    statuses={
        "asap": "as soon as possible",
        "no_rush": "no rush",
        "event": "depends on an event",
        "unknown": "not known yet",
        "refused": "not told",
        "skipped": "skipped",
        "none": "no budget",
        "unlimited": "no limit",
    },
    yes="Yes",
    no="No",
    skip="Not now",
    human="Talk to a person",
    resume="Continue",
    restart="Start over",
    keep="Keep my choice",
    either="or",
    below="where prices begin at",
    languages={"ru": "Russian", "en": "English", "pl": "Polish"},
    foreign=(
        "I only speak {language} here. I have passed your message on to a person, who "
        "will answer{when}. You can leave a phone number or an e-mail right here."
    ),
    foreign_again="I have passed that on, too.",
)
PL = Tongue(
    weekdays=("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."),
    months=(
        "styczeń",
        "luty",
        "marzec",
        "kwiecień",
        "maj",
        "czerwiec",
        "lipiec",
        "sierpień",
        "wrzesień",
        "październik",
        "listopad",
        "grudzień",
    ),
    today="dziś",
    tomorrow="jutro",
    at="o",
    until="do",
    since="od",
    up_to="do",
    at_least="od",
    per={"month": "miesięcznie", "year": "rocznie", "unit": "za sztukę"},
    statuses={
        "asap": "jak najszybciej",
        "no_rush": "bez pośpiechu",
        "event": "zależy od wydarzenia",
        "unknown": "jeszcze nie wiadomo",
        "refused": "nie podano",
        "skipped": "pominięto",
        "none": "brak budżetu",
        "unlimited": "bez limitu",
    },
    yes="Tak",
    no="Nie",
    skip="Nie teraz",
    human="Konsultant",
    resume="Kontynuuj",
    restart="Zacznij od nowa",
    keep="Zostawiam swój wybór",
    either="czy",
    below="przy cenie od",
    languages={"ru": "po rosyjsku", "en": "po angielsku", "pl": "po polsku"},
    foreign=(
        "Rozmawiam tu tylko {language}. Wiadomość jest już u konsultanta, "
        "odpowie{when}. Można tu zostawić numer telefonu albo e-mail."
    ),
    foreign_again="To też zostało przekazane.",
)

TONGUES: Mapping[Lang, Tongue] = {"ru": RU, "en": EN, "pl": PL}
