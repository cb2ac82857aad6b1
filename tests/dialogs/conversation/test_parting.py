"""Who parts with us, and who only says how, or what, is not wanted."""

from __future__ import annotations

import pytest

from dialogs.conversation.state import Status
from tests.dialogs.conversation.played import demands, played


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows", "не надо звонить"),
        ("windows", "не звоните мне, напишите"),
        ("windows", "нужны 2 окна, только не звоните, я на работе"),
        ("flowers", "розы до 3000, без звонков пожалуйста"),
        ("flowers", "не пишите, лучше позвоните"),
        ("windows_en", "don't call me, text me"),
        ("windows_en", "please quote by email, no calls"),
        ("windows_en", "no emails please, ring me"),
        ("windows_en", "I hate phone calls. 2 windows"),
        ("windows_en", "don't write, call me on 07911 123456"),
        ("windows_pl", "nie dzwońcie, piszcie"),
        ("windows_pl", "proszę nie dzwonić, 2 okna"),
        ("windows_pl", "bez telefonów proszę, wolę pisać"),
        ("windows_pl", "nie piszcie tu, lepiej zadzwońcie"),
    ],
)
def test_a_wish_about_the_channel_is_minded_and_ends_nothing(
    script: str, message: str
) -> None:
    turn = played(script, message)

    assert turn.state.minded
    assert "stop" not in demands(turn)
    assert turn.state.status is not Status.CLOSED


@pytest.mark.parametrize(
    ("script", "message", "product"),
    [
        ("windows", "мне не надо окна, мне дверь", "doors"),
        ("windows", "не интересует балкон, хочу два окна", "windows"),
        ("windows_en", "I won't need balcony, just 2 windows", "windows"),
        ("windows_en", "no balcony, only windows please", "windows"),
        ("windows_pl", "rezygnuję z balkonu, zostają 2 okna", "windows"),
        ("windows_pl", "nie chcemy balkonu, potrzebne 3 okna", "windows"),
    ],
)
def test_what_is_not_wanted_leaves_what_is(
    script: str, message: str, product: str
) -> None:
    turn = played(script, message)

    assert turn.state.status is Status.TALKING
    assert turn.state.facts["product"].options == (product,)


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows", "мне не надо окна я просто спросить"),
        ("windows", "ремонт не интересует, хочу новые"),
        ("windows_en", "not interested in repair, I want new ones"),
        ("windows_en", "no survey yet, just a quote by email"),
        ("windows_pl", "naprawa mnie nie interesuje, chcę nowe"),
    ],
)
def test_another_wish_keeps_the_talk_open(script: str, message: str) -> None:
    assert played(script, message).state.status is Status.TALKING


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("windows", "не звоните мне больше"),
        ("windows", "больше не звоните и не пишите"),
        ("windows", "хватит мне звонить"),
        ("windows", "не пишите мне"),
        ("windows", "отпишите меня, окна уже купил"),
        ("windows", "никаких больше смс"),
        ("windows", "уже не нужно, спасибо"),
        ("windows_en", "don't call me again"),
        ("windows_en", "stop calling me"),
        ("windows_en", "don't text me"),
        ("windows_en", "not interested"),
        ("windows_pl", "nie dzwońcie do mnie więcej"),
        ("windows_pl", "nie piszcie do mnie"),
        ("windows_pl", "przestańcie do mnie wydzwaniać"),
        ("windows_pl", "rezygnuję z newslettera"),
    ],
)
def test_who_parts_is_left_alone(script: str, message: str) -> None:
    assert played(script, message).state.status is Status.CLOSED
