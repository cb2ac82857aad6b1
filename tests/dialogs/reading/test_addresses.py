from __future__ import annotations

import pytest

from dialogs.reading.addresses import find_addresses
from dialogs.reading.text import Lang, tokenize


def places(lang: Lang, words: str) -> list[tuple[str, str | None]]:
    found = find_addresses(tokenize(words, lang))
    return [(one.value.address, one.value.city) for one in found]


@pytest.mark.parametrize(
    ("lang", "words", "address"),
    [
        ("ru", "доставка на Гагарина 7", "Гагарина 7"),
        ("ru", "ул. Строителей, д. 4, кв. 19", "Ул. Строителей, д. 4, кв. 19"),
        ("ru", "Ленинградский проспект 15к2", "Ленинградский проспект 15к2"),
        ("ru", "привезите на Лиговский проспект, дом 8", "Лиговский проспект, дом 8"),
        ("ru", "адрес виноградная 3", "Виноградная 3"),
        ("ru", "на садовую 9", "Садовую 9"),
        ("ru", "на Тверскую 8", "Тверскую 8"),
        ("ru", "на комсомольской 45", "Комсомольской 45"),
        ("en", "deliver to 12 Oak Lane", "12 Oak Lane"),
        ("pl", "ul. Polna 7/3", "Ul. Polna 7/3"),
    ],
)
def test_a_street_with_a_house_is_an_address(
    lang: Lang,
    words: str,
    address: str,
) -> None:
    assert places(lang, words) == [(address, None)]


@pytest.mark.parametrize(
    ("lang", "words", "city"),
    [
        ("ru", "мы в Подольске", "Подольск"),
        ("ru", "мытищи, 4 окна", "Мытищи"),
        ("ru", "живём в нижнем новгороде", "Нижний Новгород"),
        ("ru", "из Набережных Челнов", "Набережные Челны"),
        ("ru", "екб", "Екатеринбург"),
        ("ru", "офис в Орле", "Орёл"),
        ("en", "we are in San Diego", "San Diego"),
        ("pl", "mieszkam w Gdańsku", "Gdańsk"),
        ("pl", "mieszkam we wroclawiu", "Wrocław"),
    ],
)
def test_a_town_is_named_in_the_nominative(lang: Lang, words: str, city: str) -> None:
    assert places(lang, words) == [(city, city)]


def test_a_street_knows_its_town() -> None:
    found = places("ru", "г. Химки, ул. Победы 3")

    assert found == [("Ул. Победы 3", "Химки")]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ru", "Алексей 25 роз"),
        ("ru", "завтра в 10"),
        ("ru", "букет на 8 марта"),
        ("ru", "королева красоты"),
        ("ru", "видное место"),
        ("en", "5 windows in a row"),
        ("pl", "5 okien na maj"),
    ],
)
def test_other_words_with_numbers_are_no_places(lang: Lang, words: str) -> None:
    assert places(lang, words) == []
