from __future__ import annotations

import datetime as dt

import pytest

from dialogs.reading.choices import match_options
from dialogs.reading.commands import find_commands
from dialogs.reading.dates import find_timings
from dialogs.reading.junk import find_junk
from dialogs.reading.options import Choice
from dialogs.reading.people import find_decisions
from dialogs.reading.quantities import find_quantities
from dialogs.reading.text import Lang, tokenize

NOW = dt.datetime(2026, 11, 23, 10, tzinfo=dt.UTC)
FITS = {
    "ru": (
        Choice("fits", "Подходит", ("да", "ок")),
        Choice("more", "Могу и дороже"),
        Choice("compare", "Пока сравниваю"),
    ),
    "en": (Choice("fits", "It suits me", ("yes",)), Choice("other", "Comparing")),
}


@pytest.mark.parametrize(
    ("said", "lang", "chosen"),
    [
        ("годится", "ru", ("fits",)),
        ("ну, приемлемо", "ru", ("fits",)),
        ("нет, не подходит", "ru", ()),
        ("точнее, шесть окон", "ru", ()),
        ("no, it doesn't suit me", "en", ("other",)),
        ("-3", "ru", ()),
    ],
)
def test_an_option_is_not_chosen_by_its_denial(
    said: str, lang: Lang, chosen: tuple[str, ...]
) -> None:
    found = match_options(tokenize(said, lang), FITS[lang], asked=True)
    assert tuple(name for one in found for name in one.value.options) == chosen


@pytest.mark.parametrize(
    ("said", "lang"),
    [
        ("давайте замер в субботу утром", "ru"),
        ("да можно уже завтра", "ru"),
        ("дайте ваш номер, я сам позвоню", "ru"),
        ("нет, давайте через месяц", "ru"),
        ("let's do the survey on Saturday", "en"),
        ("może pomiar jutro", "pl"),
    ],
)
def test_a_day_for_the_business_is_no_pause(said: str, lang: Lang) -> None:
    found = find_commands(tokenize(said, lang))
    assert "pause" not in {one.command for one in found}


@pytest.mark.parametrize(
    ("said", "lang", "command"),
    [
        ("свяжитесь со мной через неделю", "ru", "pause"),
        ("давайте в четверг вернёмся к разговору", "ru", "pause"),
        ("а вы кто?", "ru", "bot_challenge"),
        ("who are you?", "en", "bot_challenge"),
        ("да пошёл ты", "ru", "rude"),
        ("это неправда", "ru", "misheard"),
        ("that's not true", "en", "misheard"),
        ("всё, ничего не надо", "ru", "cancel"),
        ("можно вернуться?", "ru", "back"),
        ("дальше давайте", "ru", "skip"),
        ("давайте без замера", "ru", "skip"),
        ("многовато", "ru", "expensive"),
    ],
)
def test_a_command_in_other_words(said: str, lang: Lang, command: str) -> None:
    found = find_commands(tokenize(said, lang))
    assert command in {one.command for one in found}


@pytest.mark.parametrize(
    ("said", "lang"),
    [
        ("31 февраля поставьте", "ru"),
        ("fit it on 30 February", "en"),
        ("31 lutego", "pl"),
        ("уже записали", "ru"),
    ],
)
def test_a_day_that_never_comes_is_no_time(said: str, lang: Lang) -> None:
    assert find_timings(tokenize(said, lang), now=NOW) == ()


def test_a_bound_behind_but_is_a_bound() -> None:
    (found,) = find_timings(tokenize("yes, but not before March", "en"), now=NOW)
    assert found.value.start == dt.date(2027, 3, 1)


@pytest.mark.parametrize("said", ["у меня всего 30 тысяч", "я такого не говорил"])
def test_a_pronoun_in_passing_decides_nothing(said: str) -> None:
    assert find_decisions(tokenize(said, "ru"), asked=True) == ()


def test_who_sorts_it_out_alone_decides_alone() -> None:
    (found,) = find_decisions(tokenize("сам разберусь", "ru"), asked=True)
    assert found.value.role == "self"


@pytest.mark.parametrize("said", ["-3", "смотрели у двух фирм"])
def test_a_number_of_something_else_is_no_count(said: str) -> None:
    found = find_quantities(tokenize(said, "ru"), asked=True)
    assert all(one.value.count is None for one in found)


def test_who_wants_to_order_offers_nothing() -> None:
    assert find_junk(tokenize("хочу сделать заказ", "ru")) is None
