"""Phones and e-mails: never money, never lost, of several the right one."""

from __future__ import annotations

import pytest

from dialogs.reading.values import Email, Phone
from tests.dialogs.conversation.talks import after

ASKED = ("ремонт окон", "на этой неделе", "не сейчас", "сам", "Иван", "согласен")
ASKED_EN = ("window repair", "this week", "not now", "on my own", "Al", "I agree")
ASKED_PL = (
    "naprawa",
    "w tym tygodniu",
    "nie teraz",
    "sam",
    "Jan",
    "zgadzam się",
)


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("windows", ("2 окна", "меняем старые", "8 916 111-22-33")),
        ("windows_en", ("windows, replacing, 3", "07911 123456")),
        ("windows_en", ("windows, replacing, 3", "my number is 07911123456")),
        ("windows_pl", ("okna", "wymiana", "3", "601 234 567")),
    ],
)
def test_a_phone_is_no_money(script: str, said: tuple[str, ...]) -> None:
    state = after(script, *said)

    assert "budget" not in state.facts
    assert "phone" in state.pending


@pytest.mark.parametrize(
    ("script", "asked", "pieces", "number"),
    [
        ("windows", ASKED, ("8 916", "123-45", "67"), "+79161234567"),
        ("windows", ASKED, ("+7", "916 123", "45 67"), "+79161234567"),
        ("windows", ASKED, ("8 916", "1234567"), "+79161234567"),
        ("windows_en", ASKED_EN, ("07911", "123", "456"), "+447911123456"),
        ("windows_pl", ASKED_PL, ("601", "234", "567"), "+48601234567"),
    ],
)
def test_a_phone_may_come_in_pieces(
    script: str, asked: tuple[str, ...], pieces: tuple[str, ...], number: str
) -> None:
    begun = after(script, *asked, *pieces[:-1])
    state = after(script, *asked, *pieces)

    assert "phone" not in begun.tries
    assert state.facts["phone"].value == Phone(number)
    assert state.pieces == ""


def test_other_words_end_the_pieces() -> None:
    state = after("windows", *ASKED, "8 916", "ой, сейчас", "8 903 111 22 33")

    assert state.facts["phone"].value == Phone("+79031112233")


@pytest.mark.parametrize(
    ("script", "asked", "said", "kept", "left"),
    [
        (
            "windows",
            ASKED,
            "её телефон 8 916 222 33 44, но лучше звонить мне 8 903 111 22 33",
            "+79031112233",
            "+79162223344",
        ),
        (
            "windows",
            ASKED,
            "мой 8 916 222 33 44, жены 8 903 111 22 33",
            "+79162223344",
            "+79031112233",
        ),
        (
            "windows",
            ASKED,
            "8 916 222 33 44 или 8 903 111 22 33",
            "+79162223344",
            "+79031112233",
        ),
        (
            "windows_en",
            ASKED_EN,
            "his number is 07911 123456, mine is 07400 123456",
            "+447400123456",
            "+447911123456",
        ),
        (
            "windows_pl",
            ASKED_PL,
            "żony 601 234 567, mój 602 345 678",
            "+48602345678",
            "+48601234567",
        ),
    ],
)
def test_of_two_phones_both_stay(
    script: str, asked: tuple[str, ...], said: str, kept: str, left: str
) -> None:
    state = after(script, *asked, said)

    assert state.facts["phone"].value == Phone(kept)
    assert [fact.value for fact in state.left] == [Phone(left)]


@pytest.mark.parametrize(
    ("script", "said", "agreed", "address"),
    [
        ("windows_en", "my email is mark@lets.co.uk", "I agree", "mark@lets.co.uk"),
        ("windows_pl", "oferta na maila ania@wp.pl", "zgadzam się", "ania@wp.pl"),
        ("flowers", "счёт на почту buh@romashka.ru", "согласен", "buh@romashka.ru"),
    ],
)
def test_an_email_nobody_asks_for_is_kept_after_consent(
    script: str, said: str, agreed: str, address: str
) -> None:
    before, state = after(script, said), after(script, said, agreed)

    assert before.left == ()
    assert [fact.value for fact in state.left] == [Email(address)]
    assert state.pending == {}


def test_evidence_carries_no_contact() -> None:
    said = "Need 2 windows, it's my own decision, number 07911 123456, call me any time"
    state = after("windows_en", said)

    assert not any("07911" in fact.quote for fact in state.facts.values())
