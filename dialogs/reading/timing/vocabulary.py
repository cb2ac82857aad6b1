"""The words of a language's tables, compiled to what lexing looks up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.languages.shapes.dates import Dates
from dialogs.reading.languages.shapes.holidays import Holidays
from dialogs.reading.text import Lang, fold, is_known
from dialogs.reading.timing.items import AFTERNOON, SIGNS, Clock, Item

SHORTEST_TYPO = 5
WITH_DICTIONARY = frozenset({"ru"})
"""Languages in which a word that exists is never taken for a slip."""
_SAFE = 7
_DATES = frozenset("MWD")
# Small words are too much like other words to be guessed from a typo.
_GUESSED = frozenset("MWDSHKZUVJnulai")
_ANCHORS = frozenset("MmWwVDUhTSHKJZIC#")

_LONGEST = 40
"""Letters of a word in which a typo is looked for."""


class Phrase(Struct, frozen=True, gc=False):
    """The words behind the first one, and the item that all of them make."""

    rest: tuple[str, ...]
    item: Item


class Vocabulary(Struct, frozen=True):
    """Phrases by first word, the longest first; words by what is left after a slip.

    `anchors` are the longest words of phrases that may be a time of their own.
    """

    phrases: Mapping[str, tuple[Phrase, ...]]
    slips: Mapping[str, Sequence[str]]
    anchors: frozenset[str]
    ordinal_endings: frozenset[str]
    accents: Mapping[int, str]
    unlike: frozenset[str]
    accented: frozenset[str]


@lru_cache(maxsize=4)
def vocabulary(lang: Lang) -> Vocabulary:
    """The vocabulary of a language, built at its first use."""
    table = LANGUAGES[lang].dates
    accents = str.maketrans(dict(table.accents))
    phrases: dict[str, dict[tuple[str, ...], Item]] = {}
    for text, item in _entries(table, LANGUAGES[lang].holidays):
        for words in _spelled(text, accents):
            phrases.setdefault(words[0], {}).setdefault(words[1:], item)
    guessed = [
        word
        for word, continued in phrases.items()
        if (single := continued.get(()))
        and single.symbol in _GUESSED
        and (len(word) >= _SAFE or lang in WITH_DICTIONARY or single.symbol in _DATES)
    ]
    return Vocabulary(
        {
            word: tuple(
                Phrase(rest, item)
                for rest, item in sorted(rests.items(), key=lambda one: -len(one[0]))
            )
            for word, rests in phrases.items()
        },
        slips_of(guessed),
        frozenset(
            max((word, *rest), key=len)
            for word, rests in phrases.items()
            for rest, item in rests.items()
            if item.symbol in _ANCHORS
        ),
        frozenset(table.ordinal_endings.split("|")),
        accents,
        frozenset(word for words in _spelled(table.unlike, accents) for word in words),
        # What an accent tells from a word of time: “mają” is no “maja”.
        frozenset(
            one for one in table.unlike.split("|") if one.translate(accents) != one
        ),
    )


@lru_cache(maxsize=1 << 14)
def known_form(word: str, lang: Lang) -> str:
    """The word of the vocabulary that was meant, else the word itself.

    A drawn-out letter (“срочнооо”) and, from five letters on, one slip are forgiven.
    """
    words = vocabulary(lang)
    if word in words.accented:
        return word
    word = word.translate(words.accents)
    if word in words.phrases:
        return word
    squeezed = _squeezed(word)
    # “Нее” is “her”, no drawn-out “не”.
    if squeezed in words.phrases and not (
        len(word) < SHORTEST_TYPO and is_known(word, lang)
    ):
        return squeezed
    if len(word) < SHORTEST_TYPO or word in words.unlike or is_known(word, lang):
        return word
    return resembling(squeezed, words.slips) or word


def slips_of(words: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """Words of five letters and more by themselves with one letter left out."""
    slips: dict[str, tuple[str, ...]] = {}
    for word in words:
        if len(word) >= SHORTEST_TYPO:
            alone = (word,)  # one for all: few words have a slip in common
            for left in _one_less(word):
                slips[left] = slips[left] + alone if left in slips else alone
    return slips


def resembling(word: str, slips: Mapping[str, Sequence[str]]) -> str | None:
    """The word that differs from this one by one slip of the finger."""
    for left in _one_less(word):
        for other in slips.get(left, ()):
            if abs(len(other) - len(word)) <= 1 and _same_but_one(word, other):
                return other
    return None


def _same_but_one(one: str, other: str) -> bool:
    """Whether one wrong, missing, extra or swapped letter makes them differ."""
    size = min(len(one), len(other))
    at = next((i for i in range(size) if one[i] != other[i]), size)
    if len(one) != len(other):
        longer, shorter = (one, other) if len(one) > len(other) else (other, one)
        return longer[at + 1 :] == shorter[at:]
    swapped = one[:at] + one[at : at + 2][::-1] + one[at + 2 :]
    return one[at + 1 :] == other[at + 1 :] or swapped == other


def _one_less(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word) if len(word) <= _LONGEST else 0):
        yield word[:at] + word[at + 1 :]


def _squeezed(word: str) -> str:
    return "".join(
        char for at, char in enumerate(word) if at == 0 or char != word[at - 1]
    )


def _entries(table: Dates, holidays: Holidays) -> Iterator[tuple[str, Item]]:
    """The phrases of a language; of equal ones the first counts."""
    for day, text in holidays.days.items():
        yield text, Item("H", 0, 0, holiday=day)
    yield holidays.weekend, Item("K", 0, 0)
    yield from _near_entries(table)
    yield from _numbered("M", table.months)
    yield from _numbered("W", table.weekdays)
    yield from _numbered("V", table.weekly)
    yield from _numbered("m", table.short_months)
    yield from _numbered("w", table.short_weekdays)
    yield from _worded("Z", table.parts)
    yield from _worded("%", table.halves)
    yield from _worded("C", table.ends)
    yield from _worded("S", table.seasons)
    yield table.afternoon_day, Item("U", 0, 0, "day", AFTERNOON, AFTERNOON)
    for unit, text in table.units.items():
        yield text, Item("h" if unit == "hour" else "U", 0, 0, unit)
    for (low, high), text in table.amounts.items():
        yield text, Item("N", 0, 0, "", low, high)
    for name, symbol in SIGNS.items():
        yield table.signs.get(name, ""), Item(symbol, 0, 0, name)


def _near_entries(table: Dates) -> Iterator[tuple[str, Item]]:
    for offset, text in table.days.items():
        yield text, Item("D", 0, 0, low=offset, high=offset)
    for (offset, part), text in table.near_parts.items():
        yield text, Item("I", 0, 0, part, offset, offset)
    for hour, text in table.half_hours.items():
        at = hour * 60 + 30
        yield text, Item("k", 0, 0, clock=Clock(at, at, fixed=False, grain="minute"))
    for (unit, amount), text in table.lengths.items():
        yield text, Item("T", 0, 0, unit, amount, amount)
    for word, text in table.sets.items():
        yield text, Item("A" if word == "any" else "J", 0, 0, word)


def _worded(symbol: str, texts: Mapping[str, str]) -> Iterator[tuple[str, Item]]:
    for word, text in texts.items():
        yield text, Item(symbol, 0, 0, word)


def _numbered(symbol: str, texts: Iterable[str]) -> Iterator[tuple[str, Item]]:
    for number, text in enumerate(texts):
        yield text, Item(symbol, 0, 0, "", number, number)


def _spelled(text: str, accents: Mapping[int, str]) -> Iterator[tuple[str, ...]]:
    """The phrases of a table's text, endings written out, dashes left out."""
    for phrase in fold(text).translate(accents).split("|"):
        spelled: list[tuple[str, ...]] = [()]
        for word in phrase.replace("-", " ").split():
            stem, *endings = word.split("/")
            forms = [stem + ending for ending in endings or ("",)]
            spelled = [(*before, form) for before in spelled for form in forms]
        yield from filter(None, spelled)
