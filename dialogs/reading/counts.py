"""How many: numbers with a thing behind them, and what may stand for a number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from dialogs.reading.amounts import is_thing
from dialogs.reading.count_ranges import AROUND, Count, joined, patterns_of
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.languages.shapes.money import SIGNS
from dialogs.reading.number_forms import is_of_name
from dialogs.reading.numbers import Numeral, is_below_zero, numerals
from dialogs.reading.text import Text

_ADJECTIVES = 2
"""Words that may stand between a number and its noun."""
MOST = 100_000
"""From here on a number counts nothing."""
_CROWD = 1000
"""Persons from which a number behind “we are” or “in all” is rather money."""
_PHONE_DIGITS = 7
YEARS = frozenset(range(1900, 2040)) - {2000}
"""Numbers that rather say when something was built than how much it is."""


def find_counts(
    text: Text,
    taken: Mapping[int, int],
    *,
    asked: bool,
    units: Mapping[str, str],
) -> list[Count]:
    """Counts in order; `taken` are sizes and areas, last token by first.

    Without `asked` a noun must name what is counted.
    """
    if is_below_zero(text.raw):
        return []
    return [
        count
        for count in joined(text, list(every_count(text, taken, units)))
        if count.sure
        or (asked and not count.other and _may_stand_alone(text, count, taken))
    ]


def implied(text: Text, units: Mapping[str, str], *, asked: bool) -> Count | None:
    """One thing that is named without a number, or the person alone who writes."""
    table = LANGUAGES[text.lang].quantities
    words = text.words()
    for at, word in enumerate(words):
        if word in table.groups:
            number = table.groups[word]
            return Count(at, at + 1, number, number, "person")
        if word in table.one:
            unit = units.get(word) or table.nouns.get(word)
            return Count(at, at + 1, 1, 1, unit, sure=False)
    if not asked or not words:
        return None
    said = " ".join(words)
    if patterns_of(text.lang).pair.search(said):
        return Count(0, len(words), 2, 2, "person")
    if patterns_of(text.lang).alone.search(said):
        return Count(0, len(words), 1, 1, "person")
    return None


def every_count(
    text: Text,
    taken: Mapping[int, int],
    units: Mapping[str, str],
) -> Iterator[Count]:
    """Every number that may count, with the noun that says what, if any does."""
    numbers = numerals(text)
    busy = {at for first, last in taken.items() for at in range(first, last)}
    free = 0
    for at, number in enumerate(numbers):
        if not _can_count(number) or number.first in busy:
            continue
        if is_of_name(text, number.last):
            continue
        value = int(number.value)
        count = Count(number.first, number.last, value, value, approx=number.approx)
        following = numbers[at + 1].first if at + 1 < len(numbers) else len(text.tokens)
        found = _with_noun(text, count, units, between=(free, following))
        free = found.last
        yield replace(found, sure=found.sure or found.last in taken)


def _can_count(number: Numeral) -> bool:
    whole = not number.ordinal and not number.value % 1
    return whole and 0 < number.value < MOST


def _with_noun(
    text: Text,
    count: Count,
    units: Mapping[str, str],
    *,
    between: tuple[int, int],
) -> Count:
    """The noun behind the number, over adjectives; else the one right before it."""
    if _belongs_elsewhere(text, count, units):
        return replace(count, sure=False, other=True)
    free, before = between
    named = _named_behind(text, count, units, before=before)
    if named is None:
        named = _named_before(text, count, units, free=free)
    return named or replace(count, sure=False)


def _named_behind(
    text: Text,
    count: Count,
    units: Mapping[str, str],
    *,
    before: int,
) -> Count | None:
    links = LANGUAGES[text.lang].quantities.links
    for at in range(count.last, min(count.last + _ADJECTIVES + 1, before)):
        unit = _unit(text, at, units)
        if unit and _is_price_of(text, at, count):
            break
        if unit == "":
            return replace(count, last=at + 1, unit=_unit_before(text, count, units))
        if unit is not None:
            return replace(count, last=at + 1, unit=unit)
        if text.tokens[at].kind != "word" or text.tokens[at].text in links:
            break
    return None


def _named_before(
    text: Text,
    count: Count,
    units: Mapping[str, str],
    *,
    free: int,
) -> Count | None:
    """“Человек тридцать”, “окон до 10”, “нас 12”."""
    table = LANGUAGES[text.lang].quantities
    for at in range(count.first - 1, max(count.first - 3, free - 1), -1):
        # “Of 12” counts nothing, “a piece: 20 thousand” is a price.
        part = text.tokens[at].text == table.holding
        unit = None if part else _unit(text, at, units)
        if unit == "" and (count.low or 0) >= _CROWD:
            break
        if unit is not None and at < count.first - 1 and _is_bounded(text, at, count):
            break
        if unit is not None:
            return replace(count, first=at, unit=unit or None)
        if not _is_bound(text, at):
            break
    return replace(count, unit="person") if _are_people(text, count) else None


def _are_people(text: Text, count: Count) -> bool:
    """“Нас 12”, “для двоих”; “a chain of 12 cafés” are none."""
    table, words = LANGUAGES[text.lang].quantities, text.words()
    before = words[count.first - 1 : count.first]
    if table.meant_for.issuperset(before) and words[count.first] in table.people:
        return True
    small = (count.high or count.low or 0) < _CROWD
    ours = bool(table.ours.intersection(before))
    return small and ours and not is_thing(text, count.last)


def _is_price_of(text: Text, at: int, count: Count) -> bool:
    """“Up to three thousand a bouquet”: one thing behind so many is priced."""
    single = text.tokens[at].text in LANGUAGES[text.lang].quantities.one
    return single and (count.low or 0) >= _CROWD


def _is_bounded(text: Text, at: int, count: Count) -> bool:
    """“A bouquet up to 500” is a price, “windows from 1960” their age."""
    single = text.tokens[at].text in LANGUAGES[text.lang].quantities.one
    return single or (count.low or 0) in YEARS


def _belongs_elsewhere(text: Text, count: Count, units: Mapping[str, str]) -> bool:
    """Whether a price, a day or a length stands behind, “two pieces of dollars” too."""
    at = count.last
    if count.first and text.tokens[count.first - 1].text in SIGNS:
        return True
    unit = _unit(text, at, units) if at < len(text.tokens) else None
    if unit:
        return False
    following = " ".join(text.words()[at + (unit == "") : at + AROUND])
    return bool(patterns_of(text.lang).other_behind.match(following))


def _unit_before(text: Text, count: Count, units: Mapping[str, str]) -> str | None:
    """The thing of “розы 25 штук”."""
    return (_unit(text, count.first - 1, units) or None) if count.first else None


def _unit(text: Text, at: int, units: Mapping[str, str]) -> str | None:
    """The unit of the noun at token `at`; empty for “штук”, None for no noun."""
    table = LANGUAGES[text.lang].quantities
    word = text.tokens[at].text
    if word in units:
        return units[word]
    if word in table.nouns:
        return table.nouns[word]
    return "" if word in table.any_noun else None


def _is_bound(text: Text, at: int) -> bool:
    patterns = patterns_of(text.lang)
    word = text.tokens[at].text
    return bool(patterns.upper.fullmatch(word) or patterns.lower.fullmatch(word))


def _may_stand_alone(text: Text, count: Count, taken: Mapping[int, int]) -> bool:
    words = text.words()
    before = " ".join(words[max(0, count.first - AROUND) : count.first])
    behind = " ".join(words[count.last : count.last + AROUND])
    patterns = patterns_of(text.lang)
    if patterns.other_behind.match(behind):
        return False
    if count.last in taken:
        return True
    bound = patterns.upper.search(before) or patterns.lower.search(before)
    return bool(bound) or not patterns.other_before.search(before)
