"""What a language has to say about counts, sizes and areas."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class QuantityTable(Struct, frozen=True):
    """Words around a count or a size.

    `nouns` maps forms of things that are counted to their unit, `any_noun` forms that
    say only that something is counted; `one` are forms that mean a single thing without
    a number. `lengths` and `areas` map words to millimetres and square metres, an area
    being words parted by spaces, of which `turned` may stand before the number, over
    one of `turned_links`; `long` are lengths that stand for one without a number
    and take hundredths behind them (“метр сорок”), `single` those that are a side by
    themselves (“метр на метр”). `small` is the unit of a side below a hundred that
    names none. `crosses` part the sides of a size, `width` and `height` name one.
    `months` behind a second number make a day of it. `links` end what can name a count.
    `apart` stands between both ends of a range that are said each with its bound,
    `places` are words of where, `pauses` part one place from the next. `sorts` are
    words behind a number that tell things of one kind apart (“one large, two small”).
    `trades` are ends of nouns for people at work, where no dictionary tells; `of_them`
    between two numbers makes the second a part of the first.
    `groups` are numbers of people in one word, `ours` words before such a number.
    `people` are forms of numbers that count people by themselves behind one of
    `meant_for` (“для двоих”).
    Right behind `each_before` stands what is in each of several parts, near `each` too,
    and behind `holding` what is in each of those named right before (“tables of 8”);
    what begins with one of `times` is no part.
    `softeners` may stand between a bound and its number.
    Entries called patterns are regular expressions over words parted by single spaces;
    `unknown` and `refused` are patterns of `dialogs.reading.patterns`.
    """

    nouns: Mapping[str, str]
    any_noun: frozenset[str]
    one: frozenset[str]
    lengths: Mapping[str, float]
    long: frozenset[str]
    single: frozenset[str]
    small: float
    areas: Mapping[str, float]
    turned: frozenset[str]
    turned_links: frozenset[str]
    crosses: frozenset[str]
    width: frozenset[str]
    height: frozenset[str]
    groups: Mapping[str, int]
    ours: frozenset[str]
    people: frozenset[str]
    meant_for: frozenset[str]
    alone: tuple[str, ...]
    pair: tuple[str, ...]
    months: frozenset[str]
    upper_before: tuple[str, ...]
    lower_before: tuple[str, ...]
    upper_after: tuple[str, ...]
    lower_after: tuple[str, ...]
    each_before: frozenset[str]
    holding: str
    each: frozenset[str]
    times: tuple[str, ...]
    softeners: tuple[str, ...]
    between: tuple[str, ...]
    apart: tuple[str, ...]
    places: frozenset[str]
    pauses: frozenset[str]
    sorts: frozenset[str]
    trades: tuple[str, ...]
    of_them: frozenset[str]
    links: frozenset[str]
    other_before: tuple[str, ...]
    other_after: tuple[str, ...]
    unknown: tuple[str, ...]
    refused: tuple[str, ...]


def units(values: Mapping[str, str]) -> dict[str, str]:
    """Units by form out of forms by unit, parted by spaces."""
    return {form: unit for unit, forms in values.items() for form in forms.split()}
