"""The row of symbols that a message becomes, and rules that rewrite it.

Each item is one character of the row, so that a rule is a regular expression over the
row and a function that makes one item of the items it matched. A row is rewritten from
words to lengths, days, periods, hours and what they mean together.

    N number   O ordinal   Y year   M month   m month if beside a number (“may”)
    W weekday  w weekday if beside something (“sat”)   V weekday that comes back
    D near day (“tomorrow”)   I part of a near day   H holiday   K weekend   S season
    U unit     h hour as a unit   T length   Z part of the day   % half of the day
    J set of days (“weekdays”)   C end of a unit (“eoy”)
    d days     k hours     r days with hours
    _ other words, one or two   = more of them   the rest: see SIGNS and , - / .
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from msgspec import Struct

from dialogs.reading.languages.shapes.dates import Dates
from dialogs.reading.languages.shapes.holidays import Day
from dialogs.reading.text import Lang
from dialogs.reading.timing.calendar import Bound, Days

DAYS, CLOCK, WHEN, LENGTH = "d", "k", "r", "T"

SIGNS = {
    "skip": "~",
    "approx": "~",
    "article": "~",
    "at": "@",
    "in": "j",
    "after_length": "i",
    "within": "g",
    "before": "b",
    "by": "B",
    "after": "a",
    "from": "f",
    "to": "t",
    "between": "q",
    "and": "&",
    "or": "v",
    "ago": "<",
    "later": ">",
    "next": "n",
    "this": "c",
    "coming": "u",
    "last": "l",
    "before_last": "L",
    "start": "s",
    "middle": "x",
    "end": "e",
    "half": "P",
    "tens": "G",
    "day_word": "#",
    "day_after": "p",
    "quarter_hour": "Q",
    "minus": "z",
    "past": "y",
    "oclock": "o",
    "not": "!",
    "cannot": "X",
    "absent": ":",
    "or_two": "^",
    "other": "_",
    "but": ";",
    "every": "E",
    "any": "A",
    "term": "R",
    "street": "$",
    "even": "+",
}
"""The symbol of each small word; `~` is dropped from the row."""

AFTERNOON = 12
"""The mark of a form that is a day after a number, the afternoon after an hour."""

SIDES: dict[str, Bound] = {
    "b": "before",
    "B": "by",
    "a": "after",
    "y": "after",
    "f": "from",
}
"""What the small words of a bound mean."""

NO_DAYS = Days(dt.date(1970, 1, 1), dt.date(1970, 1, 1))


class Clock(Struct, frozen=True):
    """Minutes of a day from `start` to `end`, either may be open, or only a part.

    `fixed` is false while “5” may be five in the morning or in the afternoon.
    """

    start: int | None = None
    end: int | None = None
    part: str = ""
    fixed: bool = True
    second: int = 0
    grain: str = "hour"


NO_CLOCK = Clock()


class Item(NamedTuple):
    """One symbol, the tokens it came from and what is known about it.

    `low` and `high` are a number or the index of a month or weekday; `word` is a unit,
    a season, a part of the day or a sign's name.
    """

    symbol: str
    first: int
    last: int
    word: str = ""
    low: float = 0
    high: float = 0
    days: Days = NO_DAYS
    clock: Clock = NO_CLOCK
    holiday: Day | None = None
    digits: bool = False

    @property
    def whole(self) -> int:
        """The number as an integer, -1 when it is none."""
        return int(self.low) if self.low == int(self.low) else -1

    @property
    def exact(self) -> bool:
        """Whether the number is one and not a range."""
        return self.low == self.high


class Context(NamedTuple):
    """What a rule may know besides the items."""

    now: dt.datetime
    lang: Lang
    table: Dates
    asked: bool

    @property
    def today(self) -> dt.date:
        """The local date."""
        return self.now.date()


class Match:
    """The items of one match of a rule, by group name."""

    __slots__ = ("_match", "_row", "context", "items")

    def __init__(
        self,
        match: re.Match[str],
        items: Sequence[Item],
        context: Context,
    ) -> None:
        self._match = match
        self.items = items[match.start() : match.end()]
        self.context = context
        self._row = items

    def get(self, name: str) -> Item | None:
        """The first item of a group, None when it is not there or took no part."""
        if name not in self._match.re.groupindex:
            return None
        at = self._match.start(name)
        return self._row[at] if at >= 0 and self._match.end(name) > at else None

    def one(self, name: str) -> Item:
        """The first item of a group that always takes part."""
        return self._row[self._match.start(name)]

    def before(self) -> str:
        """The symbol right before the match, empty at the beginning."""
        at = self._match.start()
        return self._row[at - 1].symbol if at else ""

    def behind(self) -> Item | None:
        """The item right behind the match."""
        at = self._match.end()
        return self._row[at] if at < len(self._row) else None

    def make(
        self,
        symbol: str,
        *,
        days: Days = NO_DAYS,
        clock: Clock = NO_CLOCK,
        word: str = "",
        low: float = 0,
        high: float | None = None,
    ) -> Item:
        """An item over all tokens of the match; `high` is `low` if not given."""
        first, last = self.items[0].first, self.items[-1].last
        high = low if high is None else high
        return Item(symbol, first, last, word, low, high, days, clock)


Build = Callable[[Match], Item | None]


class Rule(NamedTuple):
    """A pattern over the row, tried only when one of `needs` is in the row."""

    pattern: re.Pattern[str]
    build: Build
    needs: frozenset[str]


def rule(pattern: str, build: Build, *, needs: str) -> Rule:
    """A rule whose pattern is compiled once; every symbol of `needs` is tried."""
    return Rule(re.compile(pattern), build, frozenset(needs))


def rewrite(
    row: Sequence[Item],
    rules: Sequence[Rule],
    *,
    context: Context,
) -> Sequence[Item]:
    """Apply each rule once, in order, from left to right without overlaps."""
    symbols = "".join(item.symbol for item in row)
    present = set(symbols)
    for one in rules:
        if one.needs.isdisjoint(present):
            continue
        written: list[Item] = []
        done = 0
        for match in one.pattern.finditer(symbols):
            made = one.build(Match(match, row, context))
            if made is not None:
                written += row[done : match.start()]
                written.append(made)
                done = match.end()
        if done:
            written += row[done:]
            row = written
            symbols = "".join(item.symbol for item in row)
            present = set(symbols)
    return row
