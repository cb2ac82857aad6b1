"""Options of a question in what people write: by name, number, order, price, or not.

Compile the options of a script once with `compile_options`; matching is then a few
dictionary look-ups.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from dialogs.reading.commands import find_commands
from dialogs.reading.denials import is_explained, stands_denied, words_of
from dialogs.reading.forms import stems
from dialogs.reading.lexicon import Marked, mark
from dialogs.reading.numbers import is_below_zero
from dialogs.reading.options import (
    Choice,
    OptionSet,
    compile_options,
    content,
    everyday,
    is_of_other,
)
from dialogs.reading.phrases import Hit, find_phrases
from dialogs.reading.pointing import point
from dialogs.reading.text import Lang, Text, fold, tokenize
from dialogs.reading.values import Chosen, Found
from dialogs.reading.yes_no import find_yes_no, is_bare

_NAMED = 0.95
_GUESSED = 0.7
_TIED = 0.5
_SPECIFIC = 4
"""Letters of a single word from which it may name an option that was not asked for."""
_BARE = 3
"""Letters of a synonym that is a bare “yes” or “no”."""
_PLAIN = 4
"""Words up to which a message may be a plain yes or no."""
_PLAINLY = 0.9
"""Certainty of a yes that is said, not only followed by an order."""


class _Named(Struct, frozen=True):
    """Options named in raw[start:end]."""

    ids: tuple[str, ...]
    start: int
    end: int
    certainty: float
    excluded: bool = False


def match_options(
    text: Text,
    options: OptionSet | Sequence[Choice],
    *,
    asked: bool,
) -> tuple[Found[Chosen], ...]:
    """What was chosen, at most one answer; several options only if several are meant.

    A tie comes as all its candidates with a certainty of 0.5. Unasked, only a whole
    label or synonym that is no everyday word counts.
    """
    held = (
        options if isinstance(options, OptionSet) else _held(tuple(options), text.lang)
    )
    exact = _pressed(text, held)
    if exact or is_below_zero(text.raw):
        return (exact,) if exact else ()
    if not asked and not find_phrases(text, held.full):
        return ()
    marked = mark(text, words_of(text.lang))
    named = _denied(text, marked, tuple(_by_name(text, held, asked=asked)))
    pointed = _by_pointing(text, held, marked) if asked else None
    guessed = all(one.certainty <= _GUESSED for one in named)
    if named and not (pointed and guessed and pointed.certainty > _GUESSED):
        return (_chosen(text, held, named=named, letters=marked.letters),)
    if asked and pointed is None:
        pointed = _by_answer(text, held)
    return (pointed,) if pointed else ()


def _pressed(text: Text, held: OptionSet) -> Found[Chosen] | None:
    """A label sent as it stands: a button, or somebody who copied it."""
    option = held.sent.get(_sent(text))
    if option is None:
        return None
    return Found(Chosen((option,)), 0, len(text.raw), text.raw, 1.0)


@lru_cache(maxsize=1 << 6)
def _sent(text: Text) -> str:
    return fold(text.raw).strip()


def _by_name(text: Text, held: OptionSet, *, asked: bool) -> Iterator[_Named]:
    taken: set[int] = set()
    for hit in find_phrases(text, held.full):
        if " " in hit.phrase and is_of_other(text, hit.start, hit.end):
            continue  # “I work as a cook” says but a word of “I work in it already”
        if asked or _is_specific(hit, text.lang):
            taken.update(range(hit.start, hit.end))
            yield _as_named(hit, held.named[hit.phrase], _NAMED if asked else 0.8)
    if asked:
        for hit in find_phrases(text, held.words):
            free = taken.isdisjoint(range(hit.start, hit.end))
            if free and not is_of_other(text, hit.start, hit.end):
                yield _as_named(hit, held.partly[hit.phrase], _GUESSED)


def _is_specific(hit: Hit, lang: Lang) -> bool:
    words = content(hit.phrase, lang)
    if len(words) != 1:
        return len(words) > 1
    known = everyday(lang)
    return len(words[0]) >= _SPECIFIC and known.isdisjoint(stems(words[0], lang))


def _as_named(hit: Hit, ids: tuple[str, ...], certainty: float) -> _Named:
    tied = _TIED if len(ids) > 1 else certainty
    return _Named(ids, hit.start, hit.end, tied)


def _denied(
    text: Text, marked: Marked, named: tuple[_Named, ...]
) -> tuple[_Named, ...]:
    """The same without what is only asked about, what is not wanted excluded."""
    return tuple(
        replace(one, excluded=stands_denied(text, marked, (one.start, one.end)))
        for one in named
        if not is_explained(text, marked, (one.start, one.end))
    )


def _chosen(
    text: Text,
    held: OptionSet,
    *,
    named: tuple[_Named, ...],
    letters: str,
) -> Found[Chosen]:
    meant = _meant(named)
    ids = tuple(dict.fromkeys(name for one in meant for name in one.ids))
    out = _ruled_out(named, ids)
    certainty = min((one.certainty for one in meant), default=0.8)
    left = tuple(name for name in held.ids if name not in out)
    if not ids and (len(left) == 1 or "a" in letters):
        ids, certainty = left, _GUESSED
    if len(ids) > 1 and "|" in letters:
        certainty = _TIED
    spoken = meant or named
    start, end = min(one.start for one in spoken), max(one.end for one in spoken)
    return Found(Chosen(ids, out), start, end, text.raw[start:end], certainty)


def _meant(named: tuple[_Named, ...]) -> list[_Named]:
    """What is not ruled out, without words that another word makes plain.

    A word of several options says nothing where another names one of them, and a
    word of a name is no second choice beside a whole name.
    """
    meant = [one for one in named if not one.excluded]
    sure = {one.ids[0] for one in meant if len(one.ids) == 1}
    meant = [one for one in meant if len(one.ids) == 1 or not sure & set(one.ids)]
    return [one for one in meant if one.certainty > _GUESSED] or meant


def _ruled_out(named: tuple[_Named, ...], chosen: tuple[str, ...]) -> tuple[str, ...]:
    out = (one.ids[0] for one in named if one.excluded and len(one.ids) == 1)
    return tuple(dict.fromkeys(name for name in out if name not in chosen))


def _by_pointing(text: Text, held: OptionSet, marked: Marked) -> Found[Chosen] | None:
    ranges = [(option.low, option.high) for option in held.options]
    pointed = point(text, marked, ranges)
    if pointed is None:
        return None
    ids = tuple(held.ids[place] for place in pointed.places)
    chosen = Chosen((), ids) if pointed.excluded else Chosen(ids)
    return Found(chosen, 0, len(text.raw), text.raw, pointed.certainty)


def _by_answer(text: Text, held: OptionSet) -> Found[Chosen] | None:
    """An option called “yes”, “no” or “don't know”, answered in other words."""
    answers = _answers(held, text.lang)
    plain = sum(token.kind == "word" for token in text.tokens) <= _PLAIN
    found = find_yes_no(text, question="") if answers and plain else ()
    if not found or found[0].value.value not in answers:
        return None
    first = found[0]
    if any(token.kind == "number" for token in text.tokens):
        return None  # “not 120 but 140” says no to a number, not to what was asked
    if first.certainty < _PLAINLY:
        return None  # “answer me, please” orders something and chooses nothing
    option, only = answers[first.value.value]
    if not only and not is_bare(text):
        return None  # it may as well be about another option
    chosen = Chosen((option,))
    return Found(chosen, first.start, first.end, first.quote, _GUESSED)


@lru_cache(maxsize=512)
def _answers(held: OptionSet, lang: Lang) -> Mapping[str, tuple[str, bool]]:
    """Which option stands for which answer, and whether no other could."""
    bare: dict[str, list[str]] = {}
    told: dict[str, list[str]] = {}
    for option in held.options:
        words = (option.label, *option.synonyms)
        for phrase in words:
            if phrase != option.label and len(phrase) > _BARE:
                continue
            for answer in _said(phrase, lang):
                _enter(told, answer, option.id)
                if len(phrase) <= _BARE:
                    _enter(bare, answer, option.id)
    # “Yes” itself among the synonyms says more than a name that agrees to something.
    return {
        answer: (ids[0], len(named) == 1)
        for answer, named in told.items()
        if len(ids := bare.get(answer, named)) == 1
    }


def _enter(told: dict[str, list[str]], answer: str, option: str) -> None:
    ids = told.setdefault(answer, [])
    if option not in ids:
        ids.append(option)


def _said(phrase: str, lang: Lang) -> Iterator[str]:
    """The answer that a phrase is."""
    for found in find_yes_no(tokenize(phrase, lang), question=""):
        plain = found.value.value in {"yes", "no"} and found.certainty >= _PLAINLY
        if plain or _is_unknowing(phrase, lang):
            yield found.value.value


def _is_unknowing(label: str, lang: Lang) -> bool:
    """Whether a label says “I don't know” in so many words, not only “later”."""
    said = find_commands(tokenize(label, lang))
    return any(command.command == "dont_know" for command in said)


@lru_cache(maxsize=512)
def _held(options: tuple[Choice, ...], lang: Lang) -> OptionSet:
    return compile_options(options, lang)
