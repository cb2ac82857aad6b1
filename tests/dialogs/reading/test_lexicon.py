from __future__ import annotations

from dialogs.reading.lexicon import compile_lexicon, mark
from dialogs.reading.text import tokenize

LEXICON = compile_lexicon(
    {"A": "да, само собой", "B": "не*", "C": "неделя, не*ст*", "D": "директор"},
    lang="ru",
)


def letters(text: str, *, tolerant: bool = False) -> str:
    return mark(tokenize(text, "ru"), LEXICON, tolerant=tolerant).letters


def test_each_phrase_becomes_one_letter_and_a_pause_a_comma() -> None:
    assert letters("Да, само собой!") == "A,A,"


def test_a_whole_word_wins_over_a_beginning() -> None:
    assert letters("неделя небо") == "CB"


def test_unknown_words_are_dots_and_hyphens_are_silent() -> None:
    assert letters("да-да окно") == "AA."


def test_stretched_letters_are_one() -> None:
    assert letters("дааааа") == "A"


def test_a_slip_is_forgiven_only_when_asked_for() -> None:
    assert letters("дирктор") == "."
    assert letters("дирктор", tolerant=True) == "D"


def test_a_word_that_says_nothing_may_stand_inside_a_phrase() -> None:
    assert letters("само уж собой") == "A"
    assert letters("само дело собой") == "..."


def test_marks_hold_the_tokens_of_their_words() -> None:
    marked = mark(tokenize("ну само собой", "ru"), LEXICON)

    assert [(one.first, one.last) for one in marked.marks] == [(0, 1), (1, 3)]
