"""Where: a street with a house, a town, or both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from msgspec import Struct

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.languages.shapes.contacts import Towns
from dialogs.reading.languages.shapes.numbers import plain
from dialogs.reading.text import Lang, Text, fold, tokenize
from dialogs.reading.values import Address, Found

_AROUND = 3
_SURE = 0.9
_LIKELY = 0.7
_NEAR = 40
"""Characters between a town and a street that are still one address."""
_STRIPPED = " \t\n,.;:-–—"


class _Place(Struct, frozen=True):
    start: int
    end: int
    text: str
    sure: bool = True


def find_addresses(text: Text, *, asked: bool = False) -> tuple[Found[Address], ...]:
    """Streets with a house and towns, a town next to a street being part of it.

    `asked` says that the last question was about a place: a capital letter is not
    needed then. `city` is in the nominative.
    """
    villages = list(_villages(text))
    streets = list(_streets(text, asked=asked))
    if villages and not streets:
        streets = list(_streets(_without(text, villages), asked=asked))
    towns = [
        town
        for town in (*villages, *_towns(text, asked=asked))
        if not any(one.start <= town.start < one.end for one in streets)
    ]
    found = [_of_street(text, one, towns) for one in streets]
    if not found and towns:
        found = [_found(text, one, Address(one.text, one.text)) for one in towns]
    return tuple(found)


def _of_street(text: Text, street: _Place, towns: list[_Place]) -> Found[Address]:
    near = [
        one
        for one in towns
        if one.end <= street.start or street.end <= one.start
        if min(abs(street.start - one.end), abs(one.start - street.end)) <= _NEAR
    ]
    town = near[0] if near else (towns[0] if towns else None)
    return _found(text, street, Address(street.text, town.text if town else None))


def _found(text: Text, place: _Place, address: Address) -> Found[Address]:
    quote = text.raw[place.start : place.end]
    certainty = _SURE if place.sure else _LIKELY
    return Found(address, place.start, place.end, quote, certainty)


def _villages(text: Text) -> Iterator[_Place]:
    """Places that no list of towns has, by the word that says what they are."""
    for match in _village_pattern(text.lang).finditer(text.raw):
        yield _Place(match.start(), match.end(), match.group())


@lru_cache(maxsize=4)
def _village_pattern(lang: Lang) -> re.Pattern[str]:
    return re.compile(LANGUAGES[lang].contacts.settlement)


def names_street(text: Text) -> bool:
    """Whether a street is named with the word that says it is one, house or not."""
    weak = LANGUAGES[text.lang].contacts.weak_kinds
    found = _street_patterns(text.lang)[0].finditer(text.raw)
    return any(fold(one.group().split()[0].strip(".,")) not in weak for one in found)


def _without(text: Text, places: Sequence[_Place]) -> Text:
    """The text with places turned to spaces, so that offsets stay true."""
    letters = list(text.raw)
    for one in places:
        letters[one.start : one.end] = " " * (one.end - one.start)
    return tokenize("".join(letters), text.lang)


def _streets(text: Text, *, asked: bool) -> Iterator[_Place]:
    """Streets with their kind in words; else names that look like one."""
    if not any(map(str.isdigit, text.raw)):
        return
    with_kind, bare = _street_patterns(text.lang)
    seen = False
    for match in with_kind.finditer(text.raw):
        if _is_named_street(text, match.group()):
            seen = True
            yield _trimmed(match.group(), match.start())
    if seen:
        return
    for match in bare.finditer(text.raw):
        if _is_street(text, match, asked=asked):
            start = match.start("name")
            yield _trimmed(match.group(), start)


def _is_named_street(text: Text, words: str) -> bool:
    """Whether it has a house, and a name where its kind may be another word."""
    table = LANGUAGES[text.lang].contacts
    parts = [part.strip(".,") for part in words.split()]
    if not any(char.isdigit() for char in words):
        return False
    if text.lang == "en" and any(fold(part) in table.street_stops for part in parts):
        return False
    if not any(fold(part) in table.weak_kinds for part in parts):
        return True
    return any(
        part[:1].isupper() and fold(part) not in table.weak_kinds for part in parts
    )


@lru_cache(maxsize=4)
def _street_patterns(lang: Lang) -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = LANGUAGES[lang].contacts
    return re.compile(table.street), re.compile(rf"(?<!\w){table.bare_street}")


def _trimmed(words: str, start: int) -> _Place:
    kept = words.rstrip(_STRIPPED)
    return _Place(start, start + len(kept), kept[:1].upper() + kept[1:])


def _is_street(text: Text, match: re.Match[str], *, asked: bool) -> bool:
    table = LANGUAGES[text.lang].contacts
    name = fold(match["name"])
    first = name.split()[0]
    if first in table.street_stops or _counts_something(text, match.end()):
        return False
    if first in table.famous or name in table.famous:
        return True
    before = text.words_before(match.start(), 1)
    if before and before[-1] in table.street_before:
        return True
    if not first.endswith(table.street_endings):
        return False
    return asked or (match["name"][0].isupper() and bool(before))


def _counts_something(text: Text, end: int) -> bool:
    """Whether a word follows that the number belongs to: “Ирина 5 окон”."""
    table = LANGUAGES[text.lang].quantities
    following = text.words_from(end, 1)
    return any(
        word in table.nouns or word in table.any_noun or word in table.lengths
        for word in following
    )


def _towns(text: Text, *, asked: bool) -> Iterator[_Place]:
    index = _town_index(text.lang)
    words = text.words()
    at = len(words) if index.keys().isdisjoint(words) else 0
    while at < len(words):
        last = at + 1
        for rest, name, ambiguous in index.get(words[at], ()):
            if words[at + 1 : at + 1 + len(rest)] != rest:
                continue
            if ambiguous and not (asked or _is_announced(text, at)):
                continue
            last = at + 1 + len(rest)
            yield _Place(text.tokens[at].start, text.tokens[last - 1].end, name)
            break
        at = last


def _is_announced(text: Text, at: int) -> bool:
    """Whether a word before makes a town of it: “в Орле”, “город Клин”."""
    before = text.words()[max(0, at - 2) : at]
    capital = text.raw[text.tokens[at].start].isupper()
    return capital and bool(set(before) & LANGUAGES[text.lang].contacts.town_before)


_Entry = tuple[tuple[str, ...], str, bool]


@lru_cache(maxsize=4)
def _town_index(lang: Lang) -> dict[str, list[_Entry]]:
    """Towns by the first word of each of their forms, the longest first."""
    towns = LANGUAGES[lang].towns
    index: dict[str, list[_Entry]] = {}
    for form, name in _forms(towns, lang):
        first, *rest = tokenize(form, lang).words()
        ambiguous = not rest and fold(name) in towns.ambiguous
        entry = (tuple(rest), name, ambiguous)
        if entry not in index.setdefault(first, []):
            index[first].append(entry)
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


def _forms(towns: Towns, lang: Lang) -> Iterator[tuple[str, str]]:
    for short, name in towns.short.items():
        yield short, name
        if lang == "pl":
            yield plain(short), name
    for name in towns.names:
        yield fold(name), name
        for form in _cases(fold(name), towns):
            yield form, name
            if lang == "pl":
                yield plain(form), name


def _cases(name: str, towns: Towns) -> Iterator[str]:
    """The name with its last part, or each of its words, in the cases."""
    words = name.split()
    if "-" in name:
        head, dash, tail = name.partition("-")
        for form in _cases_of_word(head, towns):
            yield f"{form}{dash}{tail}"
        front, dash, last = name.rpartition("-")
        for form in _cases_of_word(last, towns):
            yield f"{front}{dash}{form}"
        return
    for forms in product(*(_cases_of_word(word, towns) for word in words)):
        yield " ".join(forms)


def _cases_of_word(word: str, towns: Towns) -> tuple[str, ...]:
    for size in range(min(len(word), 4), -1, -1):
        ending = word[len(word) - size :] if size else ""
        if ending in towns.endings:
            stem = word[: len(word) - size]
            return tuple(stem + one for one in towns.endings[ending])
    return (word,)
