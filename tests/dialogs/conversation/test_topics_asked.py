"""Routine topics are asked by their own nouns, and wait for those who were called."""

from __future__ import annotations

import pytest

from dialogs.conversation.acts import Inquire
from tests.dialogs.conversation.played import played


def asked(script: str, *lines: str) -> set[str | None]:
    acts = played(script, *lines).acts
    return {act.topic for act in acts if isinstance(act, Inquire)}


@pytest.mark.parametrize(
    ("script", "message", "beside"),
    [
        ("windows_en", "can someone come at 3?", "discount"),
        ("windows_en", "14 Oak Road, Sale M33", "discount"),
        ("windows_en", "the sales manager at Anglian was pushy", "discount"),
        ("windows_en", "do you need anything from me?", "discount"),
        ("windows_en", "does that include VAT?", "warranty"),
        ("windows_en", "does it include removal of the old ones?", "warranty"),
        ("windows_en", "can you come today?", "term"),
        ("windows_en", "can you do it for 300?", "term"),
        ("windows_en", "I live upstairs", "delivery"),
        ("windows_pl", "co jest Państwu potrzebne ode mnie?", "discount"),
        ("windows_pl", "proszę przesłać cennik na maila", "delivery"),
        ("windows_pl", "mąż pracuje za granicą", "delivery"),
        ("windows_pl", "z jakiego profilu robicie okna?", "_sold"),
        ("windows", "на какую почту писать?", "delivery"),
        ("b2b", "сколько в месяц", "launch"),
        ("b2b", "а с 1С ЗУП обмен есть?", "support"),
        ("courses", "трудоустройство гарантируете", "refund"),
    ],
)
def test_a_topic_is_not_heard_in_a_frame_alone(
    script: str, message: str, beside: str
) -> None:
    assert beside not in asked(script, message)


@pytest.mark.parametrize(
    ("script", "message", "topic"),
    [
        ("windows_en", "is there a sale on?", "discount"),
        ("windows_en", "any student discount?", "discount"),
        ("windows_en", "do you carry it upstairs?", "delivery"),
        ("windows_pl", "czy wysyłacie za granicę?", "delivery"),
        ("windows", "сколько ждать окна?", "term"),
        ("b2b", "сколько в месяц", "price"),
        ("courses", "трудоустройство гарантируете", "job"),
    ],
)
def test_a_topic_is_heard_in_its_own_words(
    script: str, message: str, topic: str
) -> None:
    assert topic in asked(script, message)


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        ("windows", ("позовите человека", "сколько ещё ждать менеджера")),
        ("windows", ("позовите человека", "а долго ждать?")),
        ("flowers", ("букет завял, вчера привезли", "фото прислать?")),
        ("windows_en", ("the window you fitted leaks", "when will someone come?")),
        ("windows_pl", ("wasz monter porysował ramę", "kiedy ktoś przyjedzie?")),
    ],
)
def test_who_waits_is_told_when_he_is_answered(
    script: str, lines: tuple[str, ...]
) -> None:
    turn = played(script, *lines)

    assert len(turn.said) == 1
    assert any(char.isdigit() for char in turn.said[0])
    assert turn.state.owed[-1] in lines[-1]


@pytest.mark.parametrize(
    ("script", "said", "payment"),
    [
        ("windows_en", "does the price include VAT?", "By card"),
        ("windows", "с НДС?", "Оплата картой"),
        ("windows_pl", "czy cena zawiera VAT?", "Kartą"),
    ],
)
def test_how_to_pay_says_nothing_of_tax(script: str, said: str, payment: str) -> None:
    turn = played(script, said)

    assert len(turn.state.owed) == 1
    assert not any(payment in text for text in turn.said)


@pytest.mark.parametrize(
    ("script", "said", "payment"),
    [
        ("windows_en", "is VAT included and how can I pay?", "By card"),
        ("windows", "цена с НДС и как можно оплатить?", "Оплата картой"),
        ("windows_pl", "czy to z VAT i jak można zapłacić?", "Kartą"),
    ],
)
def test_tax_and_paying_are_two_questions(script: str, said: str, payment: str) -> None:
    turn = played(script, said)

    assert turn.state.owed
    assert any(payment in text for text in turn.said)


def test_an_answer_that_tells_of_tax_is_given() -> None:
    turn = played("b2b", "учёт времени на 50 человек", "с НДС работаете?")

    assert not turn.state.owed
    assert any("НДС" in text for text in turn.said)
