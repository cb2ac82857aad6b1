"""Who writes in another language than the script's."""

from __future__ import annotations

import pytest

from dialogs.conversation.acts import Foreign
from dialogs.conversation.state import Status
from dialogs.reading.values import Chosen, Email, Phone
from tests.dialogs.conversation.played import played


@pytest.mark.parametrize(
    ("script", "said", "told"),
    [
        ("windows", "Hello, how much is a window?", "I only speak Russian here"),
        ("windows", "dzień dobry, ile to kosztuje?", "Rozmawiam tu tylko po rosyjsku"),
        ("windows_en", "сколько стоит окно?", "говорю только по-английски"),
        ("windows_en", "dzień dobry, ile to kosztuje?", "tylko po angielsku"),
        ("windows_pl", "can we speak English please?", "I only speak Polish here"),
        ("windows_pl", "сколько стоит окно?", "говорю только по-польски"),
        ("windows", "сәлеметсіз бе, маған терезе керек", "I only speak Russian here"),
    ],
)
def test_they_are_told_in_their_own_and_people_get_the_words(
    script: str, said: str, told: str
) -> None:
    turn = played(script, said)

    assert any(told in text for text in turn.said)
    assert turn.state.handoff is not None
    assert turn.state.handoff.reason == "language"
    assert said in turn.state.owed
    assert turn.state.status is Status.TALKING  # one message may be a slip
    assert turn.state.focus == "product"


def test_it_is_told_once_and_then_nothing_more_is_asked() -> None:
    lines = ("Hello, how much is a window?", "I need three windows for my house")
    turn = played("windows", *lines)

    assert turn.said == ("I have passed that on, too.",)
    assert turn.state.status is Status.WAITING
    assert turn.state.owed == lines


def test_their_contacts_are_kept_after_consent() -> None:
    said = "please call me on +44 7911 123456 or write to ann@site.com"
    turn = played("windows", said, "да")

    assert turn.state.facts["phone"].value == Phone("+447911123456")
    assert [fact.value for fact in turn.state.left] == [Email("ann@site.com")]


def test_an_option_by_its_name_is_heard() -> None:
    turn = played("b2b", "учёт времени на 40 человек", "we are using Excel for this")

    assert isinstance(turn.state.facts["pain"].value, Chosen)


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("windows", "we can bring you more leads and sales for your website"),
        ("windows", "I need 3 windows in 10 days"),
        ("windows_en", "предлагаем продвижение сайта"),
        ("windows_pl", "we do SEO for window companies, want more leads?"),
    ],
)
def test_nothing_is_junk_or_told_that_was_not_read(script: str, said: str) -> None:
    turn = played(script, said)

    assert turn.state.junk is None
    assert not turn.state.facts
    assert turn.state.handoff is not None


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        ("windows", ("ok",)),
        ("windows", ("privet, skolko stoit okno",)),
        ("windows_en", ("windows", "John Smith")),
        ("windows_pl", ("okna", "no to ok")),
    ],
)
def test_a_few_words_are_no_other_language(script: str, lines: tuple[str, ...]) -> None:
    assert not any(isinstance(act, Foreign) for act in played(script, *lines).acts)


def test_their_stop_is_heard() -> None:
    turn = played("windows", "stop, I do not want this, unsubscribe me please")

    assert turn.state.status is Status.CLOSED
