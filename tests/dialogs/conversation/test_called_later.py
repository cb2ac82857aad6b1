"""Who is busy now and tells from when to be called."""

from __future__ import annotations

import pytest

from dialogs.check.player import Played
from dialogs.conversation.acts import Demand, Pause
from dialogs.conversation.state import CALL
from tests.dialogs.conversation.played import played


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
