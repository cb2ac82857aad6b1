"""What is not there, or only asked about, is not what is wanted."""

from __future__ import annotations

import pytest

from tests.dialogs.conversation.talks import after


@pytest.mark.parametrize(
    ("script", "said", "option"),
    [
        ("windows", ("у меня балкона нет, нужно одно окно",), "windows"),
        ("windows", ("нет балкона, только 2 окна",), "windows"),
        ("windows", ("балконов у меня нету, двери",), "doors"),
        ("windows", ("двери нет, окна поменять",), "windows"),
        ("windows", ("что такое лоджия? мне окна",), "windows"),
        ("windows", ("2 окна без балкона",), "windows"),
        ("windows", ("у нас балкон, окон нет",), "balcony"),
        ("windows", ("нет, балкон",), "balcony"),
        ("windows", ("окна", "нет, балкон"), "balcony"),
        ("windows", ("окна", "нет балкон"), "balcony"),
        ("windows_en", ("what's a balcony? I want windows",), "windows"),
        ("windows_en", ("I don't have a balcony, 2 windows",), "windows"),
        ("windows_en", ("windows", "no, balcony please"), "balcony"),
        ("windows_pl", ("balkonu nie mam, 2 okna",), "windows"),
        ("windows_pl", ("balkonu brak, okna",), "windows"),
        ("windows_pl", ("co to jest loggia? chcę okna",), "windows"),
        ("windows_pl", ("okna", "nie, balkon"), "balcony"),
    ],
)
def test_what_is_wanted(script: str, said: tuple[str, ...], option: str) -> None:
    assert after(script, *said).facts["product"].options == (option,)


@pytest.mark.parametrize(
    "said", ["а что это за балкон? у меня балкона нет", "балкона у нас нет"]
)
def test_nothing_is_wanted_yet(said: str) -> None:
    assert "product" not in after("windows", said).facts
