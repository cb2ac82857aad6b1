from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.text import Lang, fold, tokenize


@pytest.mark.parametrize(
    ("lang", "written", "meant"),
    [
        ("ru", "ghbdtn", "привет"),
        ("ru", "crjkmrj cnjbn jryj", "сколько стоит окно"),
        ("ru", "хочу jryj", "хочу окно"),
        ("ru", "ytn", "нет"),
        ("ru", "skolko stoit okno", "сколько стоит окно"),
        ("ru", "4ОО", "400"),
        ("ru", "1O0 000", "100 000"),
        ("ru", "пр0дажа", "продажа"),
        ("ru", "cтoимocть", "стоимость"),
        ("en", "рщц ьгср", "how much"),
    ],
)
def test_what_fingers_did_is_undone(lang: Lang, written: str, meant: str) -> None:
    assert tokenize(written, lang).words() == tuple(meant.split())


@pytest.mark.parametrize(
    ("lang", "written"),
    [
        ("ru", "нужна crm"),
        ("ru", "python"),
        ("ru", "200 k"),
        ("ru", "how much is it"),
        ("ru", "5 windows"),
        ("en", "hello there"),
        ("pl", "dzień dobry"),
    ],
)
def test_words_that_make_sense_stay(lang: Lang, written: str) -> None:
    assert tokenize(written, lang).words() == tuple(written.split())


@given(st.text(max_size=200), st.sampled_from(("ru", "en", "pl")))
def test_offsets_are_those_of_the_message(raw: str, lang: Lang) -> None:
    text = tokenize(raw, lang)

    ends = [0, *(token.end for token in text.tokens)]
    assert all(
        end <= token.start < token.end
        for end, token in zip(ends, text.tokens, strict=False)
    )
    assert len(fold(raw)) == len(raw)
    assert text.words() == tuple(token.text for token in text.tokens)
