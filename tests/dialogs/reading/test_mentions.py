from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.mentions import find_companies, find_fitting, find_products
from dialogs.reading.text import Lang, tokenize

LANGS: tuple[Lang, ...] = ("ru", "en", "pl")


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("3 окна без монтажа", "ru", "no"),
        ("монтаж не нужен", "ru", "no"),
        ("поставим сами", "ru", "no"),
        ("окна с монтажом", "ru", "yes"),
        ("двери под ключ", "ru", "yes"),
        ("без скидки не возьму", "ru", None),
        ("windows without installation", "en", "no"),
        ("we'll install them ourselves", "en", "no"),
        ("okna z montażem", "pl", "yes"),
        ("bez montażu proszę", "pl", "no"),
    ],
)
def test_fitting_is_wanted_or_not(text: str, lang: Lang, expected: str | None) -> None:
    found = find_fitting(tokenize(text, lang))

    assert (found[0].value.value if found else None) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("ООО «Вектор», 30 сотрудников", "ru", "Вектор"),
        ("мы компания Северный Ветер", "ru", "Северный Ветер"),
        ("компания из пяти человек", "ru", None),
        ("hi, Blue Whale Ltd here", "en", "Blue Whale Ltd"),
        ("firma Kwiaciarnia, 12 osób", "pl", "Kwiaciarnia"),
    ],
)
def test_a_firm_is_named(text: str, lang: Lang, expected: str | None) -> None:
    found = find_companies(tokenize(text, lang))

    assert (found[0].value.text if found else None) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("курсы дизайна для двоих", "ru", "дизайн"),
        ("обучение на java", "ru", "java"),
        ("a design course in may", "en", "design"),
        ("kurs angielskiego od lutego", "pl", "angielski"),
        ("три окна", "ru", None),
    ],
)
def test_what_is_taught_stands_in_its_dictionary_form(
    text: str,
    lang: Lang,
    expected: str | None,
) -> None:
    found = find_products(tokenize(text, lang))

    assert (found[0].value.text if found else None) == expected


@given(st.text(max_size=120), st.sampled_from(LANGS))
def test_any_message_is_read(raw: str, lang: Lang) -> None:
    text = tokenize(raw, lang)

    for found in (*find_companies(text), *find_products(text), *find_fitting(text)):
        assert 0 <= found.start < found.end <= len(raw)
