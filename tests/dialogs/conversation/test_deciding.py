"""Who decides is said to decide, or answered to that question."""

from __future__ import annotations

import pytest

from tests.dialogs.conversation.talks import after

REPAIR = ("ремонт окон", "на этой неделе", "не сейчас")
REPAIR_EN = ("window repair", "this week", "not now")
REPAIR_PL = ("naprawa", "w tym tygodniu", "nie teraz")


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("windows", ("окна", "мне проще по телефону")),
        ("windows", ("окна", "как договоримся с соседями")),
        ("windows", ("окна", "я в четверг на работе")),
        ("windows", ("сколько ещё ждать менеджера",)),
        ("windows", ("это для тендера? нет, для себя строим офис",)),
        ("windows", ("а решает кто, муж?",)),
        ("windows_en", ("I agree",)),
        ("windows_en", ("we're in Manchester",)),
        ("windows_en", ("2 windows and I live upstairs",)),
        ("windows_en", ("windows", "I'd rather not say my budget")),
        ("windows_en", ("windows, replacing, 3", "why do you need my budget?")),
        ("windows_en", ("they quoted me 8500",)),
        ("windows_en", ("windows", "I live on my own")),
        ("windows_pl", ("jestem z Krakowa",)),
        ("windows_pl", ("okna", "wymiana", "3", "po co wam mój budżet?")),
        ("windows_pl", ("drogo, konkurencja daje taniej",)),
        ("windows_pl", ("ile wyjdzie razem",)),
    ],
)
def test_a_pronoun_decides_nothing(script: str, said: tuple[str, ...]) -> None:
    assert "decision_maker" not in after(script, *said).facts


@pytest.mark.parametrize(
    ("script", "said", "option"),
    [
        ("windows", ("окна, сама решаю",), "self"),
        ("windows", ("окна", "с мужем"), "family"),
        ("windows", ("4 окна, выбираем вместе с женой",), "family"),
        ("windows", ("окна", "сам"), "self"),
        ("windows_en", ("windows", "me and my husband"), "family"),
        ("windows_en", ("2 windows, my wife decides",), "family"),
        ("windows_en", ("3 windows, it's my call",), "self"),
        ("windows_pl", ("okna", "ja i mąż"), "family"),
        ("windows_pl", ("3 okna, decyduję sam",), "self"),
        ("windows_en", (*REPAIR_EN, "she decides"), None),
        ("windows_en", (*REPAIR_EN, "It's for my mum, she decides"), "family"),
        ("windows_en", (*REPAIR_EN, "me and the missuz"), "family"),
        ("windows_pl", (*REPAIR_PL, "ja i monż"), "family"),
        ("windows_pl", (*REPAIR_PL, "tylko ja"), "self"),
        ("windows_pl", (*REPAIR_PL, "ja i tyle"), "self"),
        ("windows_en", (*REPAIR_EN, "me and that's it"), "self"),
        ("windows", (*REPAIR, "я и всё"), "self"),
        ("windows", (*REPAIR, "я и решаю"), "self"),
    ],
)
def test_who_is_said_to_decide_does(
    script: str, said: tuple[str, ...], option: str | None
) -> None:
    options = after(script, *said).facts["decision_maker"].options

    assert options == ((option,) if option else ())


def test_a_profession_does_not_decide() -> None:
    state = after("courses", "мне 45 лет, я бухгалтер, хочу аналитику")

    assert "decider" not in state.facts


def test_a_way_to_buy_takes_nobody_back() -> None:
    said = ("учет времени 200 человек", "эксель", "заложены", "к июлю", "веду проект")
    state = after("b2b", *said, "у нас покупка через тендер")

    assert state.facts["role"].options == ("lead",)
