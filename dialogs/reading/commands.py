"""Words that steer the conversation: a human, stop, back, why, later and the like."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct

from dialogs.reading.forms import fillers, spelled
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.patterns import PatternSet, compile_patterns, find_matches
from dialogs.reading.phrases import fullest
from dialogs.reading.text import Lang, Text

_WEAK = "?"
_POLITE = frozenset({"greet", "thanks", "bye"})


class Command(Struct, frozen=True):
    """A command and the words it came from.

    `whole`: the message is nothing but this and courtesies. `certainty` is 0.5 for
    words that the question just asked may explain better (“не надо”), else 1.
    """

    command: str
    start: int
    end: int
    quote: str
    whole: bool
    certainty: float = 1.0


@lru_cache(maxsize=1 << 6)
def find_commands(text: Text) -> tuple[Command, ...]:
    """Commands in order of appearance; words belong to the fullest reading."""
    matches = fullest(find_matches(text, _patterns(text.lang)))
    if not matches:
        return ()
    words = _words_that_count(text)
    held: dict[str, set[int]] = {}
    for match in matches:
        places = range(match.first, match.last + 1)
        held.setdefault(match.label.removesuffix(_WEAK), set()).update(places)
    courtesies = set[int]().union(*(held.get(name, ()) for name in _POLITE))
    return tuple(
        Command(
            match.label.removesuffix(_WEAK),
            text.tokens[match.first].start,
            text.tokens[match.last].end,
            text.quote(match.first, match.last + 1),
            whole=words <= held[match.label.removesuffix(_WEAK)] | courtesies,
            certainty=0.5 if match.label.endswith(_WEAK) else 1.0,
        )
        for match in matches
    )


def is_polite(text: Text) -> bool:
    """Whether a message is nothing but words of courtesy: “okay, got it”."""
    return bool(text.tokens) and not _words_that_count(text)


def _words_that_count(text: Text) -> frozenset[int]:
    polite = _courtesies(text.lang)
    return frozenset(
        place
        for place, token in enumerate(text.tokens)
        if token.kind in {"word", "number"}
        if spelled(token.text, text.lang) not in polite
    )


@lru_cache(maxsize=8)
def _courtesies(lang: Lang) -> frozenset[str]:
    polite = LANGUAGES[lang].commands.polite
    return fillers(lang) | {spelled(word, lang) for word in polite}


@lru_cache(maxsize=8)
def _patterns(lang: Lang) -> PatternSet:
    table = LANGUAGES[lang].commands
    weak: Mapping[str, tuple[str, ...]] = {
        command + _WEAK: patterns for command, patterns in table.weak.items()
    }
    return compile_patterns({**table.patterns, **weak}, lang, classes=table.classes)
