"""What else a message may say of a purchase: a firm, a course, who will fit it.

Tags: I fitting, n without, y with, - and + whole answers about fitting; C stands
before a firm's name, E after it; K before what is taught, k after it,
b before or after it; a word that says nothing of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from dialogs.reading.forms import fillers
from dialogs.reading.languages.registry import LANGUAGES, Lang
from dialogs.reading.lexicon import UNKNOWN, Lexicon, Marked, compile_lexicon, mark
from dialogs.reading.morphology import is_noun, lemmas
from dialogs.reading.text import Text, Token, tokenize
from dialogs.reading.values import Found, Words, YesNo

_WITHOUT = re.compile(r"n\.?I|I\.?n|-")
_WITH = re.compile(r"yI|I\.?y|\+")
_QUOTED = re.compile(r"[«\"“„]([^«»\"“”„]{2,60})[»\"”]")
_LANGUAGE = "ский"
_SHORTEST_STEM = 4


def find_fitting(text: Text) -> tuple[Found[YesNo], ...]:
    """Whether fitting is wanted, when the message says so unasked."""
    marked = _marked(text)
    for pattern, yes in ((_WITHOUT, False), (_WITH, True)):
        match = pattern.search(marked.letters)
        if match:
            value = YesNo("yes" if yes else "no")
            first = marked.marks[match.start()].first
            last = marked.marks[match.end() - 1].last
            start, end = text.tokens[first].start, text.tokens[last - 1].end
            return (Found(value, start, end, text.raw[start:end], 0.8),)
    return ()


def find_companies(text: Text) -> tuple[Found[Words], ...]:
    """The firm that is asking, as it is written; at most one."""
    marked = _marked(text)
    for at in _places(marked, "C"):
        quoted = (
            _QUOTED.match(text.raw, text.tokens[at].start)
            if at < len(text.tokens)
            else None
        )
        if quoted:
            return (_words(quoted.group(1), quoted.start(1), quoted.end(1)),)
        found = _capitalised(text, at)
        if found:
            return (found,)
    for one in marked.marks:
        if one.tag == "E" and one.first and _is_capital(text, one.first - 1):
            found = _capitalised(text, _first_capital(text, one.first - 1))
            if found:
                return (found,)
    return ()


def find_products(text: Text) -> tuple[Found[Words], ...]:
    """What a course is about, in its dictionary form; at most one."""
    marked = _marked(text)
    for at in (*_before(marked, "kb"), *_places(marked, "Kb")):
        if at >= len(text.tokens) or not _may_be_taught(text.tokens[at], text.lang):
            continue
        token = text.tokens[at]
        return (
            _words(_dictionary_form(token.text, text.lang), token.start, token.end),
        )
    return ()


def _marked(text: Text) -> Marked:
    return _marked_once(text.raw, text.lang)


@lru_cache(maxsize=256)
def _marked_once(raw: str, lang: Lang) -> Marked:
    return mark(tokenize(raw, lang), _lexicon(lang))


def _places(marked: Marked, letters: str) -> Iterator[int]:
    return (one.last for one in marked.marks if one.tag in letters)


def _before(marked: Marked, letters: str) -> Iterator[int]:
    """Tokens of no other meaning right before one with these tags."""
    for previous, one in pairwise(marked.marks):
        if one.tag in letters and previous.tag == UNKNOWN:
            yield previous.first


def _capitalised(text: Text, at: int) -> Found[Words] | None:
    """Words with a capital letter in a row, from token `at`."""
    last = at
    while last < len(text.tokens) and _is_capital(text, last):
        last += 1
    if last == at:
        return None
    start, end = text.tokens[at].start, text.tokens[last - 1].end
    return _words(text.raw[start:end], start, end)


def _first_capital(text: Text, at: int) -> int:
    while at and _is_capital(text, at - 1):
        at -= 1
    return at


def _is_capital(text: Text, at: int) -> bool:
    token = text.tokens[at]
    return token.kind == "word" and text.raw[token.start].isupper()


def _may_be_taught(token: Token, lang: Lang) -> bool:
    """A noun, a language (“английский”), or a foreign word."""
    if token.kind != "word" or token.text in fillers(lang):
        return False
    if lang != "ru" or token.text.isascii():
        return True
    return is_noun(token.text, lang) or lemmas(token.text, lang)[0].endswith(_LANGUAGE)


def _dictionary_form(word: str, lang: Lang) -> str:
    for ending, nominative in LANGUAGES[lang].mentions.endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending) + nominative
    return lemmas(word, lang)[0]


def _words(words: str, start: int, end: int) -> Found[Words]:
    return Found(Words(words), start, end, words, 0.7)


@lru_cache(maxsize=8)
def _lexicon(lang: Lang) -> Lexicon:
    return compile_lexicon(LANGUAGES[lang].mentions.words, lang=lang)
