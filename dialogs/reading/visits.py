"""What a message says of a visit: named, given back, asked about, moved by words."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, get_args

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.patterns import PatternSet, compile_patterns, find_matches
from dialogs.reading.text import Lang, Text

Saying = Literal[
    "named",
    "freed",
    "polite",
    "same_time",
    "same_day",
    "week_later",
    "when",
    "busy",
    "invite",
    "length",
]
"""What can be said of a visit; the table of a language has a row for each."""

Span = tuple[int, int]


@lru_cache(maxsize=1 << 6)
def find_visits(text: Text) -> dict[Saying, tuple[Span, ...]]:
    """Where each of it is said: characters from and to."""
    found: dict[Saying, tuple[Span, ...]] = {}
    for match in find_matches(text, _patterns(text.lang)):
        saying = _SAYINGS[match.label]
        span = (text.tokens[match.first].start, text.tokens[match.last].end)
        found[saying] = (*found.get(saying, ()), span)
    return found


_SAYINGS: dict[str, Saying] = {name: name for name in get_args(Saying)}


@lru_cache(maxsize=8)
def _patterns(lang: Lang) -> PatternSet:
    table = LANGUAGES[lang].visits
    rows = {name: getattr(table, name) for name in _SAYINGS}
    return compile_patterns(rows, lang, classes=table.classes)
