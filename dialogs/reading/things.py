"""Things that no table names: “40 desks”, where the number belongs to nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.numbers import Numeral, numerals
from dialogs.reading.text import Lang, Text, is_noun
from dialogs.reading.values import Found, Quantity

_MOST = 10_000
_SHORTEST = 3
"""Letters of a noun that is taken for a thing."""
_ADJECTIVES = 2
_CERTAINTY = 0.6
_SCALE = 1


def find_things(text: Text) -> tuple[Found[Quantity], ...]:
    """Whole numbers with an unknown noun behind them, over up to two adjectives.

    Nothing is read where a measure, a place, a price or a person's age is named.
    """
    return tuple(_things(text))


def _things(text: Text) -> Iterator[Found[Quantity]]:
    for number in numerals(text):
        last = _noun_behind(text, number) if _counts(text, number) else None
        if last is not None:
            start, end = text.tokens[number.first].start, text.tokens[last].end
            value = Quantity(count=int(number.value), approx=number.approx)
            yield Found(value, start, end, text.raw[start:end], _CERTAINTY)


def _counts(text: Text, number: Numeral) -> bool:
    whole = not number.ordinal and number.scale == _SCALE and not number.value % 1
    if not whole or not 0 < number.value < _MOST:
        return False
    before = text.tokens[number.first - 1].text if number.first else ""
    return before not in LANGUAGES[text.lang].things.not_behind


def _noun_behind(text: Text, number: Numeral) -> int | None:
    """The token of the noun that is counted."""
    table = LANGUAGES[text.lang].things
    for at in _words_behind(text, number.last):
        word = text.tokens[at].text
        named = f"{word}s" if number.value == 1 else word
        if len(word) < _SHORTEST or word in table.stop or _is_never(named, text.lang):
            return None
        if _is_thing(word, text.lang, one=number.value == 1):
            return at
        if not _is_adjective(word, text.lang):
            return None
    return None


def _words_behind(text: Text, first: int) -> Iterator[int]:
    """The next words; the first part of “t-shirts” is none of them."""
    tokens = text.tokens
    left = _ADJECTIVES + 1
    at = first
    while left and at < len(tokens) and tokens[at].kind == "word":
        if at + 1 < len(tokens) and tokens[at + 1].text == "-":
            at += 2
            continue
        yield at
        at += 1
        left -= 1


def _is_thing(word: str, lang: Lang, *, one: bool) -> bool:
    if lang == "ru":
        return is_noun(word, lang) and not _is_adjective(word, lang)
    endings = LANGUAGES[lang].things.plural
    return one or not endings or word.endswith(endings)


def _is_adjective(word: str, lang: Lang) -> bool:
    endings = LANGUAGES[lang].things.adjective
    return not endings or word.endswith(endings)


@lru_cache(maxsize=1 << 12)
def _is_never(word: str, lang: Lang) -> bool:
    """Whether a word is a measure, a place or a time, in any of its forms."""
    return word.startswith(LANGUAGES[lang].things.never)
