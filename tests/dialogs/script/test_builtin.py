from __future__ import annotations

import pytest

from dialogs.reading.text import Lang
from dialogs.script.assemble import MESSAGES
from dialogs.script.builtin import read_stock, stock
from dialogs.script.place import NOWHERE
from dialogs.script.wording import templates

LANGUAGES: list[Lang] = ["ru", "en", "pl"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_stock_is_read_without_a_finding(lang: Lang) -> None:
    _, notes = read_stock(lang)

    assert notes.findings == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_message_of_the_format_is_in_stock(lang: Lang) -> None:
    assert set(MESSAGES) <= stock(lang).messages.keys()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_languages_have_the_same_messages_topics_and_categories(lang: Lang) -> None:
    found, russian = stock(lang), stock("ru")

    assert found.messages.keys() == russian.messages.keys()
    assert found.topics.keys() == russian.topics.keys()
    assert found.junk.keys() == russian.junk.keys()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_message_inserts_the_same_words_in_every_language(lang: Lang) -> None:
    for name, phrase in stock("ru").messages.items():
        wanted = {word.path for one in templates(phrase) for word in one.names}
        translated = templates(stock(lang).messages[name])
        assert {word.path for one in translated for word in one.names} == wanted, name


def test_stock_texts_stand_in_no_file_of_the_marketer() -> None:
    places = {phrase.place for phrase in stock("ru").messages.values()}

    assert places == {NOWHERE}
    assert {topic.place for topic in stock("ru").topics.values()} == {NOWHERE}
