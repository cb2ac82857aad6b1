"""Who will not wait, and who changes their mind about a day."""

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


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        ("windows", ("2 окна", "в среду в 12", "в четверг вместо среды")),
        (
            "windows_en",
            ("2 windows", "wednesday at 12", "thursday instead of wed"),
        ),
        ("windows_pl", ("3 okna", "środa 12", "i czwartek zamiast środy")),
    ],
)
def test_a_day_in_place_of_the_booked_one(script: str, lines: tuple[str, ...]) -> None:
    turn = played(script, *lines)

    assert turn.state.focus == "visit"
    assert all("26.11" in button for button in turn.buttons[:-1])
    assert "timeline" not in turn.state.facts


@pytest.mark.parametrize(
    "said", ["а можно перенести на субботу", "перенесите на субботу, пожалуйста"]
)
def test_a_delivery_is_moved_and_the_talk_goes_on(said: str) -> None:
    turn = played("flowers", "пионы", "5000", "завтра", "нет", said)
    value = turn.state.facts["day"].value

    assert turn.state.pause_until is None
    assert isinstance(value, Timing)
    assert value.start is not None
    assert value.start.day == 28


def test_a_talk_that_is_put_off_stays_put_off() -> None:
    turn = played("flowers", "пионы", "5000", "завтра", "напишите мне в субботу")

    assert turn.state.pause_until is not None


def test_somebody_late_is_no_late_delivery() -> None:
    said = "my late husband did these things, now the draught in the lounge is dreadful"

    assert played("windows_en", said).state.handoff is None


def test_who_has_bought_is_promised_nothing_of_a_buyer() -> None:
    turn = played("flowers", "букет привезли не тот")

    assert turn.state.handoff is not None
    assert not any("ссылку на оплату" in text for text in turn.said)
    assert any("Даша" in text for text in turn.said)


def test_a_call_behind_other_words_is_one() -> None:
    said = "my wife and i decide call me on 07911 123456 after six"
    turn = played("windows_en", said)

    assert any(f"{promise.due:%H:%M}" == "18:00" for promise in turn.state.promises)
