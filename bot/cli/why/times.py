"""Which words of a time mean what, and which times were left out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from bot.cli.why.words import words_for
from dialogs.reading.dates import read_times
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import Text
from dialogs.reading.timing.items import CLOCK, Context, Item
from dialogs.reading.timing.lexing import lex
from dialogs.reading.values import Found, Value

# English and Russian; the symbols are those of `dialogs.reading.timing.items`.
_MEANINGS: Mapping[str, tuple[str, str]] = {
    "N": ("number", "число"),
    "O": ("which one", "какой по счёту"),
    "Y": ("year", "год"),
    "M": ("month", "месяц"),
    "m": ("month", "месяц"),
    "W": ("weekday", "день недели"),
    "w": ("weekday", "день недели"),
    "V": ("every such weekday", "по таким дням"),
    "D": ("near day", "близкий день"),
    "I": ("part of a near day", "часть близкого дня"),
    "H": ("holiday", "праздник"),
    "K": ("weekend", "выходные"),
    "S": ("season", "время года"),
    "U": ("unit", "единица времени"),
    "h": ("hour", "час"),
    "T": ("length", "длительность"),
    "Z": ("part of the day", "часть дня"),
    "%": ("half of the day", "половина дня"),
    "J": ("days that come back", "повторяющиеся дни"),
    "C": ("end of a period", "конец периода"),
    "d": ("date", "дата"),
    "k": ("clock", "часы"),
    "r": ("date and clock", "дата и часы"),
    "b": ("before", "раньше чем"),
    "B": ("no later than", "не позже"),
    "a": ("after", "после"),
    "y": ("after", "после"),
    "f": ("from", "начиная с"),
    "t": ("up to", "по"),
    "q": ("between", "между"),
    "g": ("within", "в пределах"),
    "j": ("in, from now", "через"),
    ">": ("later", "спустя"),
    "<": ("ago", "назад"),
    "n": ("next", "следующий"),
    "c": ("this", "этот"),
    "u": ("coming", "ближайший"),
    "l": ("last", "прошлый"),
    "s": ("beginning", "начало"),
    "x": ("middle", "середина"),
    "e": ("end", "конец"),
    "P": ("half", "половина"),
    "v": ("or", "или"),
    "!": ("not", "не"),
    "X": ("cannot", "не могу"),
    "E": ("every", "каждый"),
    "^": ("or two", "или два"),
    "p": ("the day after", "день после"),
    "G": ("about the tenth and on", "числа десятка"),
}


def why_timing(
    text: Text,
    found: Found[Value],
    *,
    now: dt.datetime,
    asked: bool,
) -> Iterator[str]:
    """One line: each word of the time and what it means in it."""
    row, _ = lex(text, _context(text, now, asked=asked))
    quoted = words_for(text.lang).quoted
    russian = text.lang == "ru"
    told = [
        quoted.format(text.quote(item.first, item.last))
        + " "
        + _MEANINGS[item.symbol][russian]
        for item in row
        if item.symbol in _MEANINGS and _within(text, item, found)
    ]
    if told:
        yield " · ".join(told)


def why_no_timing(
    text: Text,
    found: Sequence[Found[Value]],
    *,
    now: dt.datetime,
    asked: bool,
) -> Iterator[str]:
    """Times that were read and left out: over, or an hour that may be anything."""
    words = words_for(text.lang)
    items, _ = read_times(text, _context(text, now, asked=asked))
    for item in items:
        if any(_within(text, item, one) for one in found):
            continue
        alone = item.symbol == CLOCK and not asked
        said = words.hour_alone if alone else words.over
        yield said.format(text.quote(item.first, item.last))


def _context(text: Text, now: dt.datetime, *, asked: bool) -> Context:
    return Context(
        now.replace(tzinfo=None), text.lang, LANGUAGES[text.lang].dates, asked
    )


def _within(text: Text, item: Item, found: Found[Value]) -> bool:
    start, end = text.tokens[item.first].start, text.tokens[item.last - 1].end
    return start < found.end and found.start < end
