"""A yes with its detail, parts of a sum, an address whole, and what names another."""

from __future__ import annotations

import pytest

from dialogs.qualification.facts import plain
from dialogs.reading.values import Address
from tests.dialogs.conversation.talks import after

BOOKED = ("ремонт окон", "на этой неделе", "завтра в 12", "сам", "Иван", "да")
BOOKED_EN = (
    *("window repair", "this week", "tomorrow at 12", "on my own", "Al", "I agree"),
    "07911 123456",
)
BOOKED_PL = (
    *("naprawa", "w tym tygodniu", "jutro o 12", "sam", "Jan", "zgadzam się"),
    "601 234 567",
)


@pytest.mark.parametrize(
    ("script", "said", "count"),
    [
        ("windows", "2 окна на кухню и 1 в зал", 3),
        ("windows", "2 обычных окна и одно трехстворчатое", 3),
        ("windows", "3 окна, из них 1 на кухне", 3),
        ("windows", "2 окна и 1 дверь", 2),
        ("windows", "2 окна и завтра в 12", 2),
        ("windows_en", "2 windows in the kitchen and 1 in the hall", 3),
        ("windows_en", "2 windows and a door for 700", 2),
        ("windows_pl", "2 okna w kuchni i 1 w salonie", 3),
    ],
)
def test_parts_add_up(script: str, said: str, count: int) -> None:
    assert plain(after(script, said).facts["windows_count"].value) == count


@pytest.mark.parametrize(
    ("script", "said", "address"),
    [
        (
            "windows",
            (*BOOKED, "89161112233", "Литейный 5, код 45к"),
            "Литейный 5, код 45к",
        ),
        ("windows_en", (*BOOKED_EN, "12 High Street, Bury"), "12 High Street, Bury"),
        (
            "windows_pl",
            (*BOOKED_PL, "Dembowskiego 3 mieszkania 14"),
            "Dembowskiego 3 mieszkania 14",
        ),
        (
            "windows",
            (*BOOKED, "89161112233", "Литейный 5, а когда приедете?"),
            "Литейный 5",
        ),
    ],
)
def test_an_address_is_kept_whole(
    script: str, said: tuple[str, ...], address: str
) -> None:
    value = after(script, *said).facts["address"].value

    assert isinstance(value, Address)
    assert value.address == address


def test_a_yes_with_a_number_is_a_yes() -> None:
    said = ("розы", "до 3000", "завтра", "да, за 100 рублей")
    state = after("flowers", *said)

    assert state.facts["photo"].options == ("yes",)
    assert state.facts["budget"].options == ("small",)


@pytest.mark.parametrize(
    ("script", "said", "status"),
    [
        ("windows", ("окна", "бюджет пока не знаю"), "unknown"),
        ("windows_en", ("windows", "I'd rather not say my budget"), "refused"),
        ("windows_pl", ("okna", "nie znamy budżetu jeszcze"), "unknown"),
    ],
)
def test_what_is_not_known_is_what_is_named(
    script: str, said: tuple[str, ...], status: str
) -> None:
    state = after(script, *said)

    assert state.facts["budget"].status == status
    assert "situation" not in state.facts
    assert state.focus == "situation"
