"""Junk and buyers who use its words."""

from __future__ import annotations

import pytest

from dialogs.conversation.state import Status
from tests.dialogs.conversation.played import played


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows_en", "what do you need from me?"),
        ("windows_en", "energy bills are killing us"),
        ("windows_en", "gas"),
        ("windows_en", "you won my trust"),
        ("windows_en", "what do most people pay?"),
        ("windows_en", "marketing agency here, need 25 windows"),
        ("windows_en", "my bank approved the loan, need 4 windows"),
        ("courses", "ищу новую работу, хочу стать аналитиком"),
        ("courses", "работаю в колл-центре, хочу выучиться на дизайнера"),
        ("windows", "а цены на все позиции пришлите прайсом"),
        ("windows", "у меня своё рекламное агентство, нужно 5 окон в офис"),
        ("windows_pl", "szukamy nowych okien, oboje pracujemy więc tylko weekend"),
        ("windows_pl", "mam firmę reklamową, potrzebuję 4 okna do biura"),
    ],
)
def test_a_buyer_is_never_shown_out(script: str, message: str) -> None:
    turn = played(script, message)

    assert turn.state.junk is None
    assert turn.state.status is Status.TALKING


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows", "предлагаем продвижение сайта в яндексе"),
        ("windows", "ищу работу монтажником окон, опыт 5 лет"),
        ("windows", "вы выиграли айфон, перейдите по ссылке"),
        ("windows_en", "you have won a prize, claim it here"),
        ("windows_en", "we do SEO for window companies, want more leads?"),
        ("windows_pl", "szukam pracy jako monter okien"),
        ("windows_pl", "oferujemy reklamę w google"),
    ],
)
def test_junk_is_shown_out_with_a_word(script: str, message: str) -> None:
    turn = played(script, message)

    assert turn.state.status is Status.CLOSED
    assert len(turn.said) > 1


def test_who_may_be_a_rival_is_still_answered() -> None:
    turn = played("windows", "какая гарантия и сколько платите монтажникам?")

    assert turn.state.junk is not None
    assert any("Гарантия" in text for text in turn.said)


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows", "нужны монтажники?"),
        ("windows", "монтажники нужны?"),
        ("windows", "нужен монтажник?"),
        ("windows_en", "do you need fitters?"),
        ("windows_pl", "potrzebni monterzy?"),
        ("windows_pl", "potrzebujecie monterów?"),
    ],
)
def test_who_may_want_to_hire_is_answered_and_not_shown_out(
    script: str, message: str
) -> None:
    turn = played(script, message)

    assert turn.state.junk is not None
    assert turn.state.status is Status.TALKING
    assert turn.state.focus == "product"
    assert any("7946 0000" in t or "000" in t for t in turn.said)
    assert played(script, message, "2").state.status is Status.TALKING


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows", "есть монтажники?"),
        ("windows", "нужен монтажник"),
        ("windows_en", "do you have fitters?"),
        ("windows_en", "have you got your own fitters?"),
        ("windows_pl", "macie monterów?"),
    ],
)
def test_who_asks_for_fitters_is_a_customer(script: str, message: str) -> None:
    turn = played(script, message)

    assert turn.state.junk is None
    assert turn.state.focus == "product"


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows", "вам монтажники не нужны? опыт 5 лет, свой инструмент"),
        ("windows_en", "do you need fitters? I have ten years of experience"),
        ("windows_pl", "potrzebujecie monterów? szukam pracy"),
    ],
)
def test_who_tells_of_his_experience_looks_for_work(script: str, message: str) -> None:
    assert played(script, message).state.status is Status.CLOSED
