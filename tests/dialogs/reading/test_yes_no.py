from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.text import Lang, tokenize
from dialogs.reading.yes_no import find_yes_no

FITTING = "Монтаж нужен?"
OWNER = "Вы собственник квартиры?"
LANGS: tuple[Lang, ...] = ("ru", "en", "pl")


def answer(text: str, lang: Lang, question: str | None) -> str | None:
    found = find_yes_no(tokenize(text, lang), question=question)
    return found[0].value.value if found else None


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        ("дааа", FITTING, "yes"),
        ("ну да", FITTING, "yes"),
        ("да, нужен", FITTING, "yes"),
        ("под ключ", FITTING, "yes"),
        ("почему бы и нет", FITTING, "yes"),
        ("+", FITTING, "yes"),
        ("👍", FITTING, "yes"),
        ("конешно", FITTING, "yes"),
        ("сами не справимся", FITTING, "yes"),
        ("не-а", FITTING, "no"),
        ("да нет, спасибо", FITTING, "no"),
        ("да не нужно", FITTING, "no"),
        ("своими силами", FITTING, "no"),
        ("есть кому поставить", FITTING, "no"),
        ("-", FITTING, "no"),
        ("может да, может нет", FITTING, "unknown"),
        ("надо подумать", FITTING, "unknown"),
        ("не знаю, нужен ли", FITTING, "unknown"),
        ("ипотека, но моя", OWNER, "yes"),
        ("снимаем", OWNER, "no"),
        ("квартира бабушкина", OWNER, "no"),
        ("не снимаю, своя", OWNER, "yes"),
        ("какая вам разница", OWNER, "refused"),
        ("давайте следующий вопрос", OWNER, "refused"),
        ("пользовались", "Раньше пользовались CRM?", "yes"),
        ("не пользовались", "Раньше пользовались CRM?", "no"),
        ("впервые", "Раньше пользовались CRM?", "no"),
        ("звоните", "Можно перезвонить вам сегодня?", "yes"),
        ("лучше напишите", "Можно перезвонить вам сегодня?", "no"),
        ("мне 34", "Вам уже есть 18 лет?", "yes"),
        ("мне 16", "Вам уже есть 18 лет?", "no"),
    ],
)
def test_a_russian_answer_is_read_with_its_question(
    text: str,
    question: str,
    expected: str,
) -> None:
    assert answer(text, "ru", question) == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        ("yep please", "Do you need installation?", "yes"),
        ("why not", "Do you need installation?", "yes"),
        ("we don't", "Do you need installation?", "no"),
        ("we'll do it ourselves", "Do you need installation?", "no"),
        ("still thinking", "Do you need installation?", "unknown"),
        ("i own it", "Are you the owner of the property?", "yes"),
        ("we're renting", "Are you the owner of the property?", "no"),
        ("prefer not to answer", "Are you the owner of the property?", "refused"),
    ],
)
def test_an_english_answer_is_read_with_its_question(
    text: str,
    question: str,
    expected: str,
) -> None:
    assert answer(text, "en", question) == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        ("no", "Czy potrzebny jest montaż?", "yes"),
        ("no nie", "Czy potrzebny jest montaż?", "no"),
        ("może być", "Czy potrzebny jest montaż?", "yes"),
        ("może", "Czy potrzebny jest montaż?", "unknown"),
        ("mamy własną ekipę", "Czy potrzebny jest montaż?", "no"),
        ("nie chcę", "Czy dodać bilecik?", "no"),
        ("wynajmuję", "Czy jest Pan/Pani właścicielem lokalu?", "no"),
        ("nie powiem", "Czy jest Pan/Pani właścicielem lokalu?", "refused"),
    ],
)
def test_a_polish_answer_is_read_with_its_question(
    text: str,
    question: str,
    expected: str,
) -> None:
    assert answer(text, "pl", question) == expected


def test_an_answer_that_is_a_question_is_no_answer() -> None:
    assert answer("а сколько это стоит?", "ru", FITTING) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("да", "yes"), ("нет, спасибо", "no"), ("окна", None), ("дальше", None)],
)
def test_without_a_question_only_a_plain_opening_counts(
    text: str,
    expected: str | None,
) -> None:
    assert answer(text, "ru", None) == expected


@given(st.text(max_size=200), st.sampled_from(LANGS), st.none() | st.text(max_size=40))
def test_any_message_is_read_and_quoted_truly(
    raw: str,
    lang: Lang,
    question: str | None,
) -> None:
    for found in find_yes_no(tokenize(raw, lang), question=question):
        assert found.quote == raw[found.start : found.end]
