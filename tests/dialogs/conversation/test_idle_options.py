"""Options named idly: in a question to us, or where something else is told."""

from __future__ import annotations

import pytest

from tests.dialogs.conversation.played import played


@pytest.mark.parametrize(
    ("script", "message", "slot"),
    [
        ("courses", "какие у вас преподаватели?", "format"),
        ("courses", "сколько длится курс и сколько часов в неделю?", "course"),
    ],
)
def test_a_question_to_us_chooses_nothing(script: str, message: str, slot: str) -> None:
    assert slot not in played(script, message).state.facts


def test_a_sold_thing_that_is_asked_about_is_wanted() -> None:
    assert "product" in played("windows", "вы ставите балконы?").state.facts


@pytest.mark.parametrize(
    ("lead", "message"),
    [
        (("пионы", "5000"), "она не должна знать от кого"),
        (("пионы", "5000"), "я не буду знать до вечера точное время"),
    ],
)
def test_one_word_of_a_tale_changes_no_answer(
    lead: tuple[str, ...], message: str
) -> None:
    turn = played("flowers", *lead, message)

    assert turn.state.facts["bouquet"].options == ("peonies",)


@pytest.mark.parametrize("message", ["нет, давайте розы", "хотя нет, лучше розы"])
def test_who_changes_his_mind_is_heard(message: str) -> None:
    turn = played("flowers", "пионы", "5000", message)

    assert turn.state.facts["bouquet"].options == ("roses",)


@pytest.mark.parametrize("message", ["а когда можете?", "да когда вам удобно"])
def test_a_question_given_back_is_no_time(message: str) -> None:
    lead = ("2 окна", "меняем старые", "подходит")

    assert "timeline" not in played("windows", *lead, message).state.facts


@pytest.mark.parametrize("message", ["как можно скорее", "не к спеху"])
def test_a_time_without_a_day_is_one(message: str) -> None:
    lead = ("2 окна", "меняем старые", "подходит")

    assert "timeline" in played("windows", *lead, message).state.facts


def test_a_numbered_class_is_no_classroom() -> None:
    turn = played("courses", "сын 9 класс хочет программировать")

    assert "format" not in turn.state.facts
