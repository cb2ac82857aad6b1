from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.names import find_names
from dialogs.reading.text import Lang, tokenize

LANGS: tuple[Lang, ...] = ("ru", "en", "pl")


def name(text: str, lang: Lang, *, asked: bool = False) -> str | None:
    found = find_names(tokenize(text, lang), asked=asked)
    return found[0].value.name if found else None


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("меня зовут Оксана", "ru", "Оксана"),
        ("здравствуйте, это Олег", "ru", "Олег"),
        ("зовите меня Ирой", "ru", "Ира"),
        ("Вас Марина беспокоит", "ru", "Марина"),
        ("Тимур +7 926 555 44 33", "ru", "Тимур"),
        ("89161234567, Лена", "ru", "Лена"),
        ("с уважением, Анна Сергеевна", "ru", "Анна Сергеевна"),
        ("меня зовут Бахтиёр", "ru", "Бахтиёр"),
        ("my name is Jane", "en", "Jane"),
        ("this is Mark from Boston", "en", "Mark"),
        ("541 754 3010, its dave", "en", "Dave"),
        ("z tej strony Anna Nowak", "pl", "Anna"),
        ("tel. 512345678 Kasia", "pl", "Kasia"),
    ],
)
def test_a_name_is_found_by_what_stands_beside_it(
    text: str,
    lang: Lang,
    expected: str,
) -> None:
    assert name(text, lang) == expected


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("это дорого", "ru"),
        ("я на даче", "ru"),
        ("у меня роман с вашей ценой", "ru"),
        ("полтора ляма, дом 150 м2, 14 окон", "ru"),
        ("it's urgent", "en"),
        ("i will call on may 5", "en"),
        ("jestem właścicielem", "pl"),
    ],
)
def test_a_common_word_is_no_name(text: str, lang: Lang) -> None:
    assert name(text, lang) is None


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Пётр", "ru", "Пётр"),
        ("вера", "ru", "Вера"),
        ("Иванов Пётр Сергеевич", "ru", "Пётр Сергеевич"),
        ("Siobhan", "en", "Siobhan"),
        ("John Smith", "en", "John"),
        ("Zdzisław", "pl", "Zdzisław"),
        ("не скажу", "ru", None),
        ("окно на кухню", "ru", None),
        ("will call later", "en", None),
    ],
)
def test_asked_for_a_bare_name_is_an_answer(
    text: str,
    lang: Lang,
    expected: str | None,
) -> None:
    assert name(text, lang, asked=True) == expected


@given(st.text(max_size=200), st.sampled_from(LANGS))
def test_any_message_is_read_and_quoted_truly(raw: str, lang: Lang) -> None:
    for found in find_names(tokenize(raw, lang), asked=True):
        assert found.quote == raw[found.start : found.end]
        assert found.value.name


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Сергей, Казань, 4 колеса", "ru", "Сергей"),
        ("шкаф в прихожую, до 60 тысяч. Ирина", "ru", "Ирина"),
        ("Anna, Boston, 3 sofas", "en", "Anna"),
        ("Marek, Gdańsk, 4 opony", "pl", "Marek"),
        ("Здравствуйте, Ирина, сколько стоит шкаф?", "ru", None),
        ("Анна, подскажите цену", "ru", None),
        ("cześć, Marek", "pl", None),
    ],
)
def test_a_name_alone_at_an_end_is_mine_unless_i_speak_to_somebody(
    text: str,
    lang: Lang,
    expected: str | None,
) -> None:
    assert name(text, lang) == expected
