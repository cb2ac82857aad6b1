"""A message as a row of items: the first step of reading a time."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dialogs.reading.amounts import is_thing
from dialogs.reading.numbers import Numeral, numerals
from dialogs.reading.text import Text
from dialogs.reading.timing.items import Clock, Context, Item
from dialogs.reading.timing.literals import Literal, literal_at
from dialogs.reading.timing.vocabulary import (
    Phrase,
    Vocabulary,
    known_form,
    vocabulary,
)

_DIGITS_OF_TIME = re.compile(r"\d\s?[.:/-]\s?\d|\d-|(?:19|20)\d\d")
_HOUR_WORDS = frozenset("@")
_SAME = {"-": "-", "/": "/", ",": ",", ".": ".", ";": ",", "\n": ","}
_FIRST_YEAR, _LAST_YEAR = 1950, 2099
_SHORT_RUN = 2
_THOUSAND = 1000
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_PRIMES = {"'": "minute", '"': "second"}
_IGNORED = frozenset("-.'\"")


def may_hold_time(text: Text, context: Context) -> bool:
    """Whether it is worth while to read on: most messages name no time at all."""
    if context.asked or _DIGITS_OF_TIME.search(text.raw):
        return True
    anchors = vocabulary(text.lang).anchors
    return any(
        known_form(token.text, text.lang) in anchors
        for token in text.tokens
        if token.kind == "word"
    )


def lex(text: Text, context: Context) -> tuple[Sequence[Item], frozenset[int]]:
    """The row of a message, and the tokens that made something inexact."""
    return _Lexer(text, context).read()


class _Lexer:
    """One pass over the tokens; a token is looked at a bounded number of times."""

    def __init__(self, text: Text, context: Context) -> None:
        self._text = text
        self._context = context
        self._words = [
            known_form(token.text, text.lang) if token.kind == "word" else token.text
            for token in text.tokens
        ]
        self._vocabulary: Vocabulary = vocabulary(text.lang)
        self._numerals: Mapping[int, Numeral] = {
            one.first: one for one in numerals(text)
        }
        self._row: list[Item] = []
        self._approx: set[int] = set()

    def read(self) -> tuple[Sequence[Item], frozenset[int]]:
        at = 0
        while at < len(self._words):
            item = self._item(at)
            self._take(item)
            at = item.last
        return self._row, frozenset(self._approx)

    def _take(self, item: Item) -> None:
        if item.symbol == "~":
            if item.word == "approx":
                self._approx.add(item.first)
            if item.word != "article" or not self._counts():
                return
            item = item._replace(symbol="_")  # “900 a month” is a rate, no length
        before = self._row[-1] if self._row else None
        if item.symbol in "_=" and before and before.symbol in "_=":
            far = item.last - before.first > _SHORT_RUN
            if far and self._says_on(before.first):
                self._row.insert(-1, Item(",", before.first, before.first))
            self._row[-1] = Item("=" if far else "_", before.first, item.last)
            return
        if item.symbol == "." and before and before.symbol in "MmWwUhHKZ@nculsxeg":
            return  # the dot of an abbreviation, or an end that parts nothing
        self._row.append(item)

    def _says_on(self, at: int) -> bool:
        """Whether words behind a number are no thing it counts: “after 5 if ok”."""
        number = self._row[-2] if len(self._row) > 1 else None
        if number is None or number.symbol != "N":
            return False
        return number.last < at or not is_thing(self._text, at)

    def _counts(self) -> bool:
        """Whether a number in digits or figures stands right before."""
        before = self._row[-1] if self._row else None
        return before is not None and before.symbol in "NY" and bool(before.word)

    def _item(self, at: int) -> Item:
        token = self._text.tokens[at]
        if token.kind == "number":
            found = self._literal(at)
            if found:
                return found
        phrase = self._roman(at) or self._phrase(at)
        numeral = self._numerals.get(at)
        if numeral and self._is_compared(numeral):
            return Item("_", numeral.first, numeral.last)
        if numeral and self._prefers(numeral, phrase):
            number = _number(numeral, self._words[numeral.last - 1])
            if number.symbol == "N" and self._ordinal_ending(numeral.last - 1):
                return number._replace(symbol="O", last=number.last + 1)
            return number
        if phrase:
            return phrase
        if token.text in _PRIMES and self._row and self._row[-1].symbol == "N":
            return Item("U", at, at + 1, _PRIMES[token.text])
        return Item(_SAME.get(token.text, "_"), at, at + 1, token.text)

    def _prefers(self, numeral: Numeral, phrase: Item | None) -> bool:
        if phrase is None or numeral.last > phrase.last:
            return True
        before = self._row[-1].symbol if self._row else ""
        return (
            numeral.ordinal
            and phrase.symbol in "U~"
            and phrase.last == numeral.last
            and before not in ("N", "n", "l")
        )

    def _is_compared(self, numeral: Numeral) -> bool:
        """Whether a number is a difference: “на одно меньше”, “by 10 %”."""
        table, words = self._context.table, self._words
        by = words[numeral.first - 1] if numeral.first else ""
        behind = words[numeral.last : numeral.last + 2]
        if by not in table.differing or not behind:
            return False
        if behind[0] == "%":
            return True
        # “Mniej więcej” is about.
        about = len(behind) > 1 and table.compared.issuperset(behind)
        return behind[0] in table.compared and not about

    def _ordinal_ending(self, at: int) -> bool:
        """Whether digits are an ordinal: «на 10е»."""
        if at + 1 >= len(self._words):
            return False
        ending = self._text.tokens[at + 1]
        known = self._vocabulary.ordinal_endings
        return not ending.spaced and self._words[at + 1] in known

    def _literal(self, at: int) -> Item | None:
        token = self._text.tokens[at]
        before = self._row[-1].symbol if self._row else ""
        found = literal_at(
            self._text.raw,
            token.start,
            context=self._context,
            hours_follow=self._hours_follow(before),
        )
        if not found:
            return None
        last = at + 1
        while last < len(self._words) and self._text.tokens[last].end <= found.end:
            last += 1
        return _literal_item(found, at, last)

    def _hours_follow(self, before: str) -> str:
        """Signs between hours and minutes here: “в 12.30”, “завтра 12.10”."""
        if before in _HOUR_WORDS:
            return "."
        tail = [item.symbol for item in self._row[-2:]]
        near = tail and (tail[-1] in "DWM" or (tail[0] in "DWM" and tail[-1] == ","))
        return "." if near else ""

    def _phrase(self, at: int) -> Item | None:
        if self._words[at] in self._context.table.namesakes and self._is_name(at):
            return None
        for phrase in self._vocabulary.phrases.get(self._words[at], ()):
            last = self._end_of(phrase, at + 1)
            if last:
                return phrase.item._replace(first=at, last=last)
        return None

    def _is_name(self, at: int) -> bool:
        """Whether a word that is a name, too, is one here: “Tom”."""
        capital = self._text.raw[self._text.tokens[at].start].isupper()
        return capital or not self._context.asked

    def _roman(self, at: int) -> Item | None:
        """«II квартал»: Roman numbers count only quarters."""
        number = _ROMAN.get(self._words[at])
        following = (
            self._phrase(at + 1) if number and at + 1 < len(self._words) else None
        )
        if number is None or following is None or following.word != "quarter":
            return None
        return Item("O", at, at + 1, low=number, high=number)

    def _end_of(self, phrase: Phrase, at: int) -> int:
        for word in phrase.rest:
            while at < len(self._words) and self._words[at] in _IGNORED:
                at += 1
            if at >= len(self._words) or self._words[at] != word:
                return 0
            at += 1
        return at


def _number(numeral: Numeral, word: str) -> Item:
    value = numeral.value
    symbol = "O" if numeral.ordinal else "N"
    if (
        (numeral.digits or numeral.scale == _THOUSAND)
        and not (numeral.digits and numeral.scale != 1)
        and value == int(value)
        and _FIRST_YEAR <= value <= _LAST_YEAR
    ):
        symbol = "Y"
    if numeral.scale >= _THOUSAND and symbol != "Y":
        symbol = "_"
    return Item(
        symbol,
        numeral.first,
        numeral.last,
        word,
        low=value,
        high=value,
        digits=numeral.digits,
    )


def _literal_item(found: Literal, first: int, last: int) -> Item:
    if found.days:
        low, high = found.fraction
        return Item("d", first, last, "literal", low, high, days=found.days)
    return Item("k", first, last, "literal", clock=found.clock or Clock())
