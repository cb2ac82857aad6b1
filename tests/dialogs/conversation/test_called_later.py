"""Who is busy now and tells from when to be called."""

from __future__ import annotations

import datetime as dt

import pytest

from dialogs.check.player import Played, Player
from dialogs.conversation.acts import Demand, Pause
from dialogs.conversation.state import CALL, Profile, Status
from dialogs.reading.values import Phone
from tests.dialogs.conversation.played import opened, played


def hour(turn: Played) -> str:
    """The hour a call is promised for."""
    calls = [one.due for one in turn.state.promises if one.about == CALL]
    return f"{calls[0]:%H:%M}" if calls else ""


@pytest.mark.parametrize(
    ("script", "said", "at"),
    [
        ("windows_en", "I work until 5 so ring after that", "17:00"),
        ("windows_en", "I finish work at 6, call me then", "18:00"),
        ("windows_en", "home by four, phone me then", "16:00"),
        ("windows", "я до пяти на работе, звоните потом", "17:00"),
        ("windows", "освобожусь в 7, тогда звоните", "19:00"),
        ("windows", "работаю до 18 наберите меня потом", "18:00"),
        ("windows", "буду дома после шести, звоните тогда", "18:00"),
        (
            "windows",
            "нужно три окна хочу до нового года решаю сама звоните после шести",
            "18:00",
        ),
        ("windows_en", "before May, I decide myself, call me after 5", "17:00"),
        ("windows_pl", "pracuję do 17, proszę dzwonić potem", "17:00"),
        ("windows_pl", "wracam o 18, wtedy zadzwońcie", "18:00"),
    ],
)
def test_a_call_when_work_is_over(script: str, said: str, at: str) -> None:
    turn = played(script, said)

    assert hour(turn) == at
    assert not any(isinstance(act, Pause) for act in turn.acts)


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("windows", "я на работе до пяти, 2 окна"),
        ("windows", "не звоните вечером, 2 окна"),
        ("windows_en", "I work until 5, how much are 2 windows?"),
        ("windows_pl", "pracuję do 17, 2 okna"),
    ],
)
def test_being_busy_calls_nobody(script: str, said: str) -> None:
    turn = played(script, said)

    assert not hour(turn)
    assert not any(a.command == "human" for a in turn.acts if isinstance(a, Demand))


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("windows_en", "I'll call you back tomorrow"),
        ("windows", "я занят, напишу завтра"),
        ("windows_pl", "jestem zajęty, odezwę się jutro"),
    ],
)
def test_who_writes_again_is_not_called(script: str, said: str) -> None:
    turn = played(script, said)

    assert any(isinstance(act, Pause) for act in turn.acts)
    assert not hour(turn)


NIGHT = dt.datetime(2026, 11, 23, 21, tzinfo=dt.UTC)


def at_night(script: str, *lines: str, profile: Profile | None = None) -> Played:
    player = Player(opened(script), now=NIGHT, profile=profile)
    return [player.say(line) for line in lines][-1]


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("windows", "мне срочно нужен человек"),
        ("windows", "хочу пожаловаться на монтажников"),
        ("windows_en", "I want to talk to a person"),
        ("windows_pl", "chcę rozmawiać z konsultantem"),
    ],
)
def test_who_is_answered_tomorrow_leaves_a_number(script: str, said: str) -> None:
    turn = at_night(script, said)

    assert turn.state.status is Status.WAITING
    assert turn.state.focus == "phone"


def test_a_number_that_is_left_at_night_is_kept_and_the_buttons_go() -> None:
    turn = at_night("windows", "позовите человека", "8 916", "111-22-33", "да")

    assert isinstance(turn.state.facts["phone"].value, Phone)
    assert not turn.state.shown
    assert turn.state.status is Status.WAITING


def test_a_number_is_asked_for_twice_at_most() -> None:
    lines = ("позовите человека", "не скажу", "не скажу и всё", "ну и ладно")
    turn = at_night("windows", *lines)

    assert turn.state.facts["phone"].status == "refused"
    assert turn.state.focus is None


def test_a_messenger_needs_no_number() -> None:
    profile = Profile(username="oleg")

    turn = at_night("windows", "позовите человека", profile=profile)
    assert turn.state.focus is None


def test_by_day_people_are_there() -> None:
    assert played("windows", "позовите человека").state.focus is None
