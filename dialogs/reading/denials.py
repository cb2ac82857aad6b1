"""Things that are named and not wanted: ruled out, not there, only asked about."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.lexicon import PAUSE, Lexicon, Mark, Marked, compile_lexicon, mark
from dialogs.reading.morphology import is_of_what
from dialogs.reading.text import Lang, Text

_REACH = 3
"""Words between “not” and what it excludes."""


def is_denied(text: Text, start: int, end: int) -> bool:
    """Whether words stand behind “not”, “without” or before “is not needed”."""
    return stands_denied(text, mark(text, words_of(text.lang)), (start, end))


def stands_denied(text: Text, marked: Marked, span: tuple[int, int]) -> bool:
    """The same of a message that is marked already."""
    row = _row(text, span)
    return _is_ruled_out(marked, *row) or _is_missing(text, marked, row)


def is_explained(text: Text, marked: Marked, span: tuple[int, int]) -> bool:
    """Whether a thing is only asked about: “what is a balcony?”."""
    first, last = _row(text, span)
    from_here = bisect_left(marked.marks, first - 2 * _REACH, key=_first_token)
    return any(
        sign.tag == "w"
        and sign.last <= first <= sign.last + 1
        and any(_ends_clause(marked, at) for at in (last + 1, last + 2))
        for sign in marked.marks[from_here : from_here + 3 * _REACH]
    )


def _row(text: Text, span: tuple[int, int]) -> tuple[int, int]:
    """The first and the last token of a stretch."""
    return text.first_from(span[0]), text.first_from(span[1]) - 1


def _is_ruled_out(marked: Marked, first: int, last: int) -> bool:
    """Whether a neighbour rules tokens `first` up to and with `last` out."""
    from_here = bisect_left(marked.marks, first - 2 * _REACH, key=_first_token)
    for sign in marked.marks[from_here : from_here + 4 * _REACH]:
        if sign.tag == "r" and last < sign.first <= last + 2:
            return True
        if sign.tag == "r" and sign.first < first < sign.last:
            return True
        before = sign.last <= first <= sign.last + _REACH
        if sign.tag in {"n", "r"} and before and not _parted(marked, sign.last, first):
            return True
    return False


def _is_missing(text: Text, marked: Marked, row: tuple[int, int]) -> bool:
    """Whether a thing is not there: “балкона нет”, “нет балкона”, “balkonu nie mam”."""
    first, last = row
    from_here = bisect_left(marked.marks, first - _REACH, key=_first_token)
    for sign in marked.marks[from_here : from_here + 4 * _REACH]:
        if sign.tag != "z":
            continue
        behind = last < sign.first <= last + _REACH
        if behind and not _parted(marked, last + 1, sign.first):
            return _ends_clause(marked, sign.last)
        before = sign.last <= first <= sign.last + 1
        if before and not _parted(marked, sign.last, first):
            # “Нет балкона” is without one, “нет, балкон” wants one.
            return text.lang != "ru" or is_of_what(text.tokens[first].text, text.lang)
    return False


def _ends_clause(marked: Marked, at: int) -> bool:
    place = bisect_left(marked.marks, at, key=_first_token)
    if place == len(marked.marks):
        return True
    following = marked.marks[place]
    return following.first == at and following.tag in {PAUSE, "&"}


def _parted(marked: Marked, first: int, last: int) -> bool:
    """Whether a pause or a word such as “but” ends the reach of “not”."""
    from_here = bisect_left(marked.marks, first, key=_first_token)
    between = marked.marks[from_here : from_here + _REACH + 1]
    return any(one.tag in {"&", PAUSE} and one.first < last for one in between)


def _first_token(one: Mark) -> int:
    return one.first


@lru_cache(maxsize=8)
def words_of(lang: Lang) -> Lexicon:
    """The words of choosing in a language."""
    return compile_lexicon(LANGUAGES[lang].choices.words, lang=lang)
