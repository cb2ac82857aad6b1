"""The currency next to a number: words, signs, codes."""

from __future__ import annotations

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.languages.shapes.money import ISO_CODES, SIGNS, SPELLED
from dialogs.reading.text import Text

_SHORTEST_WORD = 3


def currency_behind(text: Text, at: int) -> tuple[str | None, int]:
    """The currency at token `at` and where it ends; a dot may stand before it."""
    words = text.words()
    if words[at : at + 1] == (".",) and not text.tokens[at].spaced:
        at += 1
    table = LANGUAGES[text.lang].money
    for signs, code in (*SPELLED, *table.spelled):
        if words[at : at + len(signs)] == signs:
            return code, at + len(signs)
    single = _code_at(text, at)
    if single:
        return single, at + 1
    adjective = table.adjectives.get(words[at]) if at < len(words) else None
    noun = at + 2 if words[at + 1 : at + 2] == (".",) else at + 1
    if adjective and _code_at(text, noun):
        return adjective, noun + 1
    return None, at


def _code_at(text: Text, at: int) -> str | None:
    if not 0 <= at < len(text.tokens):
        return None
    token = text.tokens[at]
    if token.kind != "word":
        return SIGNS.get(token.text)
    code = LANGUAGES[text.lang].money.currencies.get(token.text)
    return code or (token.text.upper() if token.text in ISO_CODES else None)


def currency_before(text: Text, first: int, *, free: int) -> tuple[str | None, int]:
    """The currency before token `first` and where it begins, not before `free`."""
    if first - 1 < free:
        return None, first
    table = LANGUAGES[text.lang].money
    if first - 2 >= free and text.words()[first - 1] in table.currency_links:
        word = text.tokens[first - 2]
        if len(word.text) >= _SHORTEST_WORD:
            return table.currencies.get(word.text), first
    token = text.tokens[first - 1]
    code = _code_at(text, first - 1)
    capitals = text.raw[token.start : token.end].isupper()
    short = token.kind == "word" and len(token.text) < _SHORTEST_WORD
    if code is None or (short and not capitals):
        glued = token.kind == "word" and not text.tokens[first].spaced
        if code is None or not glued:
            return None, first
    for signs, spelled in SPELLED:
        if text.words()[max(first - len(signs), free) : first] == signs:
            return spelled, first - len(signs)
    return code, first - 1
