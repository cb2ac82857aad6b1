from __future__ import annotations

import datetime as dt

import pytest

from bot.scripts.library import load_script, open_script
from dialogs.conversation.effects import Ask, Book, Grade, Keep, Say, Unbook
from dialogs.conversation.engine import advance
from dialogs.conversation.events import Corrected, Rebooked, Said
from dialogs.conversation.hearing.dictating import dictated
from dialogs.conversation.state import State
from dialogs.qualification.facts import Fact, answer
from dialogs.reading.values import Phone, Slot
from dialogs.script.model import Script

NOW = dt.datetime(2026, 11, 23, 10, tzinfo=dt.UTC)
LATER = dt.datetime(2026, 11, 25, 9, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def script() -> Script:
    return load_script(open_script("windows"))


@pytest.mark.parametrize(
    ("slot", "choices", "words", "expected"),
    [
        ("product", ("windows",), "", "windows"),
        ("product", (), "балкон", "balcony"),
        ("windows_count", (), "пять", 5),
        ("budget", (), "до 40 тысяч", "low_budget"),
        ("phone", (), "8 900 123-45-67", "+79001234567"),
    ],
)
def test_an_answer_of_a_manager_is_read_like_a_prospects(
    script: Script, slot: str, choices: tuple[str, ...], words: str, expected: object
) -> None:
    fact = dictated(script, slot, choices=choices, words=words, now=NOW)

    assert fact is not None
    assert fact.source == "manager"
    assert answer(fact) == expected


@pytest.mark.parametrize(
    ("slot", "choices", "words"),
    [
        ("product", ("nothing",), ""),
        ("windows_count", (), "синий"),
        ("phone", (), "123"),
        ("gone", (), "x"),
        ("visit", (), "завтра в 10"),
        ("windows_count", (), " "),
    ],
)
def test_what_cannot_be_an_answer_is_none(
    script: Script, slot: str, choices: tuple[str, ...], words: str
) -> None:
    assert dictated(script, slot, choices=choices, words=words, now=NOW) is None


def test_a_correction_is_scored_and_says_nothing(script: Script) -> None:
    state, _ = advance(script, State("1"), Said(at=NOW, text="три окна"))
    fact = dictated(script, "timeline", choices=("soon",), now=NOW)
    assert fact is not None

    after, effects = advance(
        script, state, Corrected(at=NOW, manager="olga", fact=fact)
    )

    assert after.facts["timeline"].source == "manager"
    assert any(isinstance(effect, Keep) for effect in effects)
    assert any(isinstance(effect, Grade) for effect in effects)
    assert not any(isinstance(effect, Say | Ask) for effect in effects)


def test_a_phone_is_not_kept_before_consent(script: Script) -> None:
    fact = Fact("phone", Phone("+79001234567"))

    state, _ = advance(script, State("1"), Corrected(at=NOW, manager="olga", fact=fact))

    assert state.facts == {}


def test_a_booking_is_moved_with_its_fact(script: Script) -> None:
    slot = next(q.id for q in script.questions if q.id in script.booking)
    booked = State("1", slot=NOW, facts={slot: Fact(slot, Slot(NOW))})

    state, effects = advance(
        script, booked, Rebooked(at=NOW, manager="olga", slot=LATER)
    )

    assert state.slot == LATER
    assert state.facts[slot].value == Slot(LATER)
    assert [e for e in effects if isinstance(e, Book | Unbook)] == [
        Unbook(slot, NOW),
        Book(slot, LATER, script.booking[slot].length),
    ]


def test_without_a_booking_there_is_nothing_to_move(script: Script) -> None:
    state, effects = advance(
        script, State("1"), Rebooked(at=NOW, manager="olga", slot=LATER)
    )

    assert (state.slot, effects) == (None, ())
