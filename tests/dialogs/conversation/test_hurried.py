"""Who will not wait: invitations without a time, questions that only ask."""

from __future__ import annotations

import pytest

from dialogs.reading.values import Timing
from tests.dialogs.conversation.played import demands, played

ASKED = ("2 окна", "меняем старые", "подходит")


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        ("windows", ("2 окна", "ну и когда приедете")),
        ("windows", ("2 окна", "когда сможете замерить")),
        ("windows_en", ("2 windows", "when can you come?")),
        ("windows_pl", ("okna", "kiedy możecie przyjechać?")),
    ],
)
def test_when_will_you_come_is_answered_with_times(
    script: str, lines: tuple[str, ...]
) -> None:
    turn = played(script, *lines)

    assert "visit" in demands(turn)
    assert turn.state.focus == "visit"


def test_once_it_is_booked_it_is_answered_with_the_booking() -> None:
    turn = played("windows", *ASKED, "завтра в 12", "сам", "когда приедете?")

    assert "visit" not in demands(turn)
    assert any("24.11, 12:00" in text for text in turn.said)


def test_a_visit_tomorrow_is_no_term_alone() -> None:
    turn = played("windows", *ASKED, "завтра замер давай")

    assert turn.state.focus == "visit"
    assert all("24.11" in button for button in turn.buttons[:-1])
    assert isinstance(turn.state.facts["timeline"].value, Timing)


@pytest.mark.parametrize(
    "said", ["не надо вопросов просто приезжайте", "не надо звонков"]
)
def test_what_is_not_needed_is_not_the_visit(said: str) -> None:
    assert "visit" not in played("windows", "2 окна", said).state.facts


@pytest.mark.parametrize("said", ["не приезжайте", "не надо приезжать"])
def test_a_visit_that_is_not_wanted_is_freed(said: str) -> None:
    assert played("windows", *ASKED, "завтра в 12", said).state.slot is None


@pytest.mark.parametrize(
    ("script", "lines", "slot"),
    [
        (
            "windows",
            (*ASKED, "к весне", "а вы сами как давно работаете?"),
            "decision_maker",
        ),
        ("courses", ("сын хочет программировать", "а сколько лет минимум"), "course"),
    ],
)
def test_what_only_asks_answers_nothing(
    script: str, lines: tuple[str, ...], slot: str
) -> None:
    assert slot not in played(script, *lines).state.facts


@pytest.mark.parametrize(
    ("lines", "slot"),
    [
        ((*ASKED, "к весне", "сами решаем"), "decision_maker"),
        ((*ASKED, "к весне", "сам, а вы давно работаете?"), "decision_maker"),
    ],
)
def test_an_answer_beside_a_question_counts(lines: tuple[str, ...], slot: str) -> None:
    assert slot in played("windows", *lines).state.facts
