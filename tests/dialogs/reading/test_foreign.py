"""Which language a message is in, by its letters and everyday words."""

from __future__ import annotations

import pytest

from dialogs.reading.foreign import find_foreign
from dialogs.reading.text import Lang, tokenize


@pytest.mark.parametrize(
    ("lang", "said", "language"),
    [
        ("ru", "Hello, how much is a window?", "en"),
        ("ru", "my number is +44 7911 123456, call me please", "en"),
        ("ru", "dzień dobry, ile to kosztuje?", "pl"),
        ("ru", "您好 多少钱", "other"),
        ("en", "а по-русски можно?", "ru"),
        ("en", "привет", "ru"),
        ("en", "chcę okna", "pl"),
        ("pl", "hello, I need 2 windows", "en"),
        ("pl", "Здравствуйте, сколько стоит окно?", "ru"),
    ],
)
def test_another_language(lang: Lang, said: str, language: str) -> None:
    assert find_foreign(tokenize(said, lang)) == language


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("ru", "ok"),
        ("ru", "hello"),
        ("ru", "privet, skolko stoit okno"),
        ("ru", "ghbdtn? ytj,[jlbvs jryf"),
        ("ru", "rehau 2 окна"),
        ("ru", "Excel и google sheets"),
        ("ru", "https://site.com/how-much-is-it"),
        ("ru", "anna.you.and.me@mail.ru"),
        ("ru", "John Smith"),
        ("en", "руддщ"),
        ("en", "do you do it"),
        ("en", "Łukasz Wałęsa"),
        ("pl", "a do kiedy to my mamy"),
        ("pl", "no to ok"),
        ("pl", "prosze o cene"),
    ],
)
def test_its_own_language(lang: Lang, said: str) -> None:
    assert find_foreign(tokenize(said, lang)) is None


@pytest.mark.parametrize(
    ("lang", "said", "language"),
    [
        ("ru", "need windows", "en"),
        ("ru", "сәлеметсіз бе, маған терезе керек", "other"),
        ("ru", "скільки коштує вікно", "other"),
    ],
)
def test_less_is_enough_where_nothing_was_understood(
    lang: Lang, said: str, language: str
) -> None:
    text = tokenize(said, lang)

    assert find_foreign(text, lost=True) == language
    assert find_foreign(text) is None
