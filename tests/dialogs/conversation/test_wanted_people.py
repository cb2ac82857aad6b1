"""A person asked for in any words, and words that only sound like it."""

from __future__ import annotations

import pytest

from tests.dialogs.conversation.played import demands, played

ASKED_FOR_A_TIME = ("2 окна", "меняем старые", "подходит", "до Нового года")


@pytest.mark.parametrize(
    "message",
    [
        "соедините с мастером",
        "хочу поговорить с Ольгой",
        "мне проще по телефону",
        "дайте телефон",
        "можно с кем-нибудь посоветоваться?",
        "пусть Марина мне наберёт",
        "у нас газом пахнет",
        "с потолка льется вода",
    ],
)
def test_a_person_is_called_and_nothing_is_filled(message: str) -> None:
    before = played("windows", *ASKED_FOR_A_TIME).state.facts
    turn = played("windows", *ASKED_FOR_A_TIME, message)

    assert "human" in demands(turn)
    assert turn.state.handoff is not None
    assert turn.state.facts == before


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("courses", "хочу обсудить с преподавателем"),
        ("flowers", "можно посоветоваться с флористом?"),
        ("windows_en", "can I speak to an engineer"),
        ("windows_en", "can I talk to Mary"),
        ("windows_en", "carbon monoxide alarm going off"),
        ("windows_en", "water is pouring through the ceiling"),
        ("windows_en", "I can smell gas"),
        ("windows_en", "I work until 5 so ring after that"),
        ("windows_pl", "proszę dzwonić do mnie"),
        ("windows_pl", "chcę porozmawiać z Marią"),
        ("windows_pl", "wolę przez telefon"),
        ("windows_pl", "czujnik czadu wyje"),
    ],
)
def test_a_person_is_asked_for_in_any_words(script: str, message: str) -> None:
    assert "human" in demands(played(script, message))


@pytest.mark.parametrize(
    ("script", "message"),
    [("windows_en", "call me after 5"), ("windows_pl", "zadzwońcie po 17")],
)
def test_an_hour_alone_is_of_today(script: str, message: str) -> None:
    assert "17:00" in played(script, message).said[-2]


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows", "меня зовут Ольга"),
        ("windows", "мастер пусть приедет в четверг"),
        ("windows", "дизайнер посоветовал вас"),
        ("courses", "хочу стать дизайнером"),
        ("flowers", "букет для учительницы Марины"),
        ("windows_en", "our manager decides, want to switch, 8 staff"),
        ("windows_en", "do you fit smoke alarms?"),
        ("windows_en", "I work nights, want 3 windows"),
        ("windows_pl", "konkurencja daje 250 zł za osobę"),
        ("windows_pl", "mój telefon 601 234 567"),
        ("windows_pl", "nie dzwońcie do mnie więcej"),
    ],
)
def test_a_word_of_people_calls_nobody(script: str, message: str) -> None:
    assert "human" not in demands(played(script, message))


@pytest.mark.parametrize("message", ["evenings after 6", "any morning"])
def test_a_part_of_the_day_greets_nobody_where_a_time_is_asked(message: str) -> None:
    lead = ("windows, replacing, 3", "yes", "within a month")
    turn = played("windows_en", *lead, message)

    assert "greet" not in demands(turn)
    assert any(getattr(act, "fact", None) for act in turn.acts)
