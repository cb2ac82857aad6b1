from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.phrases import Hit, compile_phrases, find_phrases
from dialogs.reading.text import Lang, tokenize

LANGS: tuple[Lang, ...] = ("ru", "en", "pl")
DOORS: dict[Lang, tuple[str, ...]] = {
    "ru": ("балкон", "дверь", "балконная дверь"),
    "en": ("balcony", "door", "balcony door"),
    "pl": ("balkon", "drzwi", "drzwi balkonowe"),
}
FAQ = (
    "сколько стоит замер",
    "сколько стоит",
    "если сломается",
    "диплом",
    "выгрузка в 1с",
    "подоконник",
)


def hits(message: str, *phrases: str, lang: Lang = "ru") -> tuple[Hit, ...]:
    return find_phrases(tokenize(message, lang), compile_phrases(phrases, lang))


@pytest.mark.parametrize(
    ("message", "phrase"),
    [
        ("а сколько у вас будет стоить замер?", "сколько стоит замер"),
        ("замер сколько стоит", "сколько стоит замер"),
        ("что если окно вдруг сломается", "если сломается"),
        ("дипломы выдаёте?", "диплом"),
        ("по диплому вопрос", "диплом"),
        ("данные в 1с выгрузку делаете", "выгрузка в 1с"),
        ("подаконники есть?", "подоконник"),
        ("СКОЛЬКОО СТООИТ", "сколько стоит"),
        ("crjkmrj cnjbn", "сколько стоит"),
    ],
)
def test_a_phrase_is_found_in_other_forms_orders_and_with_slips(
    message: str,
    phrase: str,
) -> None:
    assert phrase in {hit.phrase for hit in hits(message, *FAQ)}


@pytest.mark.parametrize(
    ("message", "phrase", "lang"),
    [
        ("are there any discounts for students", "student discount", "en"),
        ("what are the prices of windows", "window price", "en"),
        ("waranty?", "warranty", "en"),
        ("jaka jest gwarancja na okna", "gwarancji okien", "pl"),
        ("ile bedzie kosztowac dostawa", "koszt dostawy", "pl"),
        ("czy sa znizki studenckie", "zniżka studencka", "pl"),
    ],
)
def test_english_and_polish_words_meet_in_their_stems(
    message: str,
    phrase: str,
    lang: Lang,
) -> None:
    assert [hit.phrase for hit in hits(message, phrase, lang=lang)] == [phrase]


@pytest.mark.parametrize(
    ("message", "phrase"),
    [
        ("сцена", "цена"),
        ("измена", "замена"),
        ("стоит тихая погода. сколько окон", "сколько стоит"),
        ("сколько человек придёт, а стоит у нас старый шкаф", "сколько стоит"),
        ("", "цена"),
        ("???", "цена"),
    ],
)
def test_other_words_and_words_far_apart_are_no_phrase(
    message: str,
    phrase: str,
) -> None:
    assert hits(message, phrase) == ()


def test_the_longer_of_two_phrases_takes_the_words() -> None:
    found = hits("сколько стоит замер", *FAQ)

    assert [hit.phrase for hit in found] == ["сколько стоит замер"]


def test_a_longer_phrase_and_a_clean_one_are_surer() -> None:
    (short,) = hits("диплом", *FAQ)
    (slipped,) = hits("дипллом", *FAQ)
    (long,) = hits("сколько стоит замер", *FAQ)

    assert slipped.score < short.score < long.score


def test_a_phrase_without_words_is_left_out() -> None:
    phrases = compile_phrases(["", "?!", "гарантия"], "ru")

    assert phrases.size == 1


@given(st.text(max_size=300), st.sampled_from(LANGS))
def test_quotes_are_what_stands_at_their_offsets(message: str, lang: Lang) -> None:
    for hit in hits(message, *FAQ, "price", "cena", lang=lang):
        assert message[hit.start : hit.end] == hit.quote


@given(st.lists(st.text(max_size=40), max_size=8), st.sampled_from(LANGS))
def test_any_text_can_be_a_phrase_and_finds_itself(
    phrases: list[str],
    lang: Lang,
) -> None:
    compiled = compile_phrases(phrases, lang)

    found = find_phrases(tokenize(" ".join(phrases), lang), compiled)

    assert all(hit.phrase in phrases for hit in found)


@pytest.mark.parametrize("phrase", FAQ)
def test_every_phrase_finds_itself(phrase: str) -> None:
    assert [hit.phrase for hit in hits(phrase, phrase)] == [phrase]


@pytest.mark.parametrize(
    ("lang", "phrases", "words", "named"),
    [
        ("en", DOORS["en"], "balcony and doors", ["balcony", "door"]),
        ("en", DOORS["en"], "a balcony, a door", ["balcony", "door"]),
        ("en", DOORS["en"], "balcony or a door", ["balcony", "door"]),
        ("en", DOORS["en"], "a balcony door", ["balcony door"]),
        ("pl", DOORS["pl"], "balkon i drzwi", ["balkon", "drzwi"]),
        ("pl", DOORS["pl"], "drzwi balkonowe", ["drzwi balkonowe"]),
        ("ru", DOORS["ru"], "балкон или дверь", ["балкон", "дверь"]),
        ("ru", DOORS["ru"], "балконную дверь", ["балконная дверь"]),
    ],
)
def test_words_kept_apart_are_no_one_phrase(
    lang: Lang, phrases: tuple[str, ...], words: str, named: list[str]
) -> None:
    found = find_phrases(tokenize(words, lang), compile_phrases(phrases, lang))

    assert [hit.phrase for hit in found] == named
