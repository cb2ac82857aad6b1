"""Hard words: about us, or about what is to be changed."""

from __future__ import annotations

import pytest

from tests.dialogs.conversation.played import demands, played


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows", "мне надоело что дует из окна"),
        ("windows", "достали сквозняки, нужны 2 окна"),
        ("windows", "шумят соседи, достало, хочу тихие окна"),
        ("courses", "хочу сменить профессию, надоело"),
        ("windows_en", "I'm fed up with this noise, need 3 windows"),
        ("windows_en", "damn cold in here, need two windows"),
        ("windows_pl", "mam dość przeciągów, potrzebuję 2 okna"),
    ],
)
def test_weariness_of_life_is_a_need(script: str, message: str) -> None:
    assert "rude" not in demands(played(script, message))


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows", "достали своими вопросами"),
        ("windows", "надоело"),
        ("windows", "вы идиоты"),
        ("windows_en", "stop asking me questions"),
        ("windows_en", "you are useless"),
        ("windows_pl", "męczysz mnie tymi pytaniami"),
    ],
)
def test_weariness_of_us_is_heard(script: str, message: str) -> None:
    assert "rude" in demands(played(script, message))


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows", "в прошлой фирме нахамили, хочу у вас 2 окна"),
        ("windows_en", "our windows are awful, want new ones"),
        ("windows_en", "the last company was terrible, need 2 windows"),
        ("windows_en", "I need you to stop the draught, 2 windows"),
        ("windows_pl", "poprzednia firma to była tragedia, potrzebuję 3 okna"),
    ],
)
def test_what_others_did_is_no_complaint(script: str, message: str) -> None:
    turn = played(script, message)

    assert turn.state.handoff is None
    assert turn.state.facts["product"].options == ("windows",)


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows", "вы мне криво поставили окна"),
        ("windows", "ваш замерщик нахамил"),
        ("windows", "хочу пожаловаться на замерщика"),
        ("flowers", "розы завяли на второй день"),
        ("windows_en", "your fitter left a mess"),
        ("windows_en", "the window you fitted leaks"),
        ("windows_pl", "wasz monter porysował ramę"),
        ("windows_pl", "skandal, nikt nie oddzwonił"),
    ],
)
def test_a_complaint_is_answered_by_people_alone(script: str, message: str) -> None:
    turn = played(script, message)

    assert turn.state.handoff is not None
    asked = [getattr(act, "topic", None) for act in turn.acts]
    assert [topic for topic in asked if topic] == ["complaint"]
