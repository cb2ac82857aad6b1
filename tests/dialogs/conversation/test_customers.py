"""Who has bought already: what only people can settle goes to people at once."""

from __future__ import annotations

import pytest

from dialogs.conversation.state import Status
from tests.dialogs.conversation.played import demands, played


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("flowers", "хочу отменить заказ"),
        ("flowers", "можно вернуть деньги за букет?"),
        ("flowers", "привезли не тот букет"),
        ("courses", "не могу зайти в личный кабинет"),
        ("courses", "забыл пароль от кабинета"),
        ("b2b", "не можем войти в программу, мы ваши клиенты"),
        ("b2b", "номер договора 45"),
        ("windows_en", "I am an existing customer, need help with my account"),
        ("windows_en", "cancel my order please"),
        ("windows_en", "I want my deposit back"),
        ("windows_pl", "co z moim zamówieniem?"),
        ("windows_pl", "jestem waszym klientem, mam pytanie o fakturę"),
        ("windows_pl", "chcę odwołać rezerwację"),
    ],
)
def test_a_customer_is_passed_to_people(script: str, message: str) -> None:
    turn = played(script, message)

    assert demands(turn) == {"human"}
    assert turn.state.handoff is not None
    assert not turn.state.facts


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows", "я ваш постоянный клиент, нужны ещё 2 окна"),
        ("windows", "заказ на 5 окон"),
        ("b2b", "нужен личный кабинет для сотрудников, 30 человек"),
        ("courses", "можно вернуть деньги, если не понравится?"),
        ("windows_en", "I'm an existing customer and want 2 more windows"),
        ("windows_pl", "jestem waszym klientem, chcę jeszcze 2 okna"),
    ],
)
def test_a_customer_who_buys_again_is_a_buyer(script: str, message: str) -> None:
    turn = played(script, message)

    assert turn.state.handoff is None
    assert turn.state.status is Status.TALKING
