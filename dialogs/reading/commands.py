"""Words that steer the conversation: a human, stop, back, why, later and the like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from dialogs.reading.forms import fillers, spelled
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.patterns import (
    Match,
    PatternSet,
    compile_patterns,
    find_matches,
)
from dialogs.reading.phrases import fullest
from dialogs.reading.text import Lang, Text, tokenize

_WEAK = "?"
NEAR = 4
"""Words between “let me talk” and the name of who is wanted."""

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
    found = find_matches(text, _patterns(text.lang))
    said = [match for match in found if _is_said(text, match)]
    matches = fullest(m for m in said if not _runs_into_call(text, m, said))
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


def _is_said(text: Text, match: Match) -> bool:
    """Whether “not” does not turn the words round.

    “Don't call me” and “switch, 80 staff” call nobody, “don't call, text me”
    stops nothing.
    """
    if match.label == "human":
        before = text.tokens[max(0, match.first - 1)].text if match.first else ""
        inner = text.tokens[match.first : match.last]
        counted = any(token.kind == "number" for token in inner)
        return not counted and before not in denials(text.lang)
    row = [token.text for token in text.tokens[match.first : match.last + 1]]
    denied = match.label == "stop" and row[0] in denials(text.lang)
    return not denied or "," not in row


def _runs_into_call(text: Text, match: Match, said: Sequence[Match]) -> bool:
    """Whether words of a pause end in a call: “I finish at six, call me then”."""
    return match.label == "pause" and any(
        one.label == "human"
        and match.first < one.first <= match.last
        and (one.last < match.last or "," in text.forms[match.first : one.first])
        for one in said
    )


def denials(lang: Lang) -> frozenset[str]:
    """Words that deny what follows them."""
    return LANGUAGES[lang].commands.denials


def is_open(text: Text, command: Command) -> bool:
    """Whether a word of parting leaves the talk open: it denies, and a wish follows.

    “Not interested in repair, I want new ones” parts with nobody.
    """
    words = [token.text for token in text.tokens if command.start <= token.start]
    table = LANGUAGES[text.lang].commands
    if not words or words[0] not in table.denials:
        return False
    said = tokenize(command.quote, text.lang)
    return table.for_good.isdisjoint(token.text for token in said.tokens)


def is_aimed(text: Text, command: Command) -> bool:
    """Whether hard words are meant for us: all that is said, or beside “you”, “bot”.

    “I am fed up with the draught” is a need.
    """
    return command.whole or is_to_us(text)


def is_to_us(text: Text) -> bool:
    """Whether a word of “you”, of the bot or of its questions is said."""
    aims = LANGUAGES[text.lang].commands.aims
    return not aims.isdisjoint(token.text for token in text.tokens)


def reached_from(text: Text, end: int) -> int | None:
    """Where the words begin that want to reach whoever is named at `end`."""
    for match in find_matches(text, _reaching(text.lang)):
        start = text.tokens[match.first].start
        near = sum(start < token.start < end for token in text.tokens) <= NEAR
        if start < end and near:
            return start
    return None


def has_wish(text: Text, command: Command | None = None) -> bool:
    """Whether a wish is told, beside a command if one is given, and not denied."""
    forms = text.tokens
    start, end = (command.start, command.end) if command else (0, 0)
    return any(
        not start <= forms[match.first].start < end
        and not denials(text.lang)
        & {token.text for token in forms[max(0, match.first - 2) : match.first]}
        for match in find_matches(text, _wishes(text.lang))
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
def _reaching(lang: Lang) -> PatternSet:
    table = LANGUAGES[lang].commands
    return compile_patterns({"reach": table.reach}, lang, classes=table.classes)


@lru_cache(maxsize=8)
def _wishes(lang: Lang) -> PatternSet:
    table = LANGUAGES[lang].commands
    return compile_patterns({"wish": table.wishes}, lang, classes=table.classes)


@lru_cache(maxsize=8)
def _patterns(lang: Lang) -> PatternSet:
    table = LANGUAGES[lang].commands
    weak: Mapping[str, tuple[str, ...]] = {
        command + _WEAK: patterns for command, patterns in table.weak.items()
    }
    return compile_patterns({**table.patterns, **weak}, lang, classes=table.classes)
