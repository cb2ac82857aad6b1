"""Prepositions that ran together with the word of time behind them: “dokońca”."""

from __future__ import annotations

from functools import lru_cache

from msgspec.structs import replace

from dialogs.reading.atoms import pieces
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import Lang, Text, Token, is_known
from dialogs.reading.timing.vocabulary import vocabulary

_SHORTEST = 5
"""Letters of a word of time, or of both words of “zadwa”, that may be cut apart."""
_TIMES = frozenset("MWDSHUKZTVCJen")
_FEW = range(2, 31)


def parted(text: Text) -> Text:
    """The message with such words as two; itself where there is none."""
    lang = text.lang
    if not LANGUAGES[lang].dates.glued:
        return text
    cuts = [
        _cut(token.text, lang) if token.kind == "word" else 0 for token in text.tokens
    ]
    if not any(cuts):
        return text
    tokens: list[Token] = []
    for token, cut in zip(text.tokens, cuts, strict=True):
        if not cut:
            tokens.append(token)
            continue
        at = token.start + cut
        tokens.append(replace(token, text=token.text[:cut], end=at))
        tokens.append(replace(token, text=token.text[cut:], start=at))
    return Text(text.raw, lang, tuple(tokens), tuple([one.text for one in tokens]))


@lru_cache(maxsize=1 << 14)
def _cut(word: str, lang: Lang) -> int:
    """Letters of the preposition that a word begins with; 0 where it is one word."""
    words = vocabulary(lang)
    plain = word.translate(words.accents)
    if len(word) < _SHORTEST or plain in words.phrases or is_known(word, lang):
        return 0
    for glued in LANGUAGES[lang].dates.glued:
        rest = plain.removeprefix(glued)
        if rest != plain and (_is_time(rest, lang) or _is_few(rest, lang)):
            return len(glued)
    return 0


def _is_time(word: str, lang: Lang) -> bool:
    if len(word) < _SHORTEST:
        return False
    phrases = vocabulary(lang).phrases.get(word, ())
    return any(not one.rest and one.item.symbol in _TIMES for one in phrases)


def _is_few(word: str, lang: Lang) -> bool:
    found = pieces(word, lang)
    if len(found) != 1:
        return False
    kind, value = found[0]
    return kind == "part" or (kind == "small" and value in _FEW)
