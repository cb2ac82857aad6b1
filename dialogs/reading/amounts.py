"""Numbers that may be money: with their currency, their multiplier, their doubts."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from dialogs.reading.currencies import currency_before, currency_behind
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.languages.shapes.money import MoneyTable
from dialogs.reading.measures import Area, Size, find_areas, find_sizes
from dialogs.reading.money_rules import AROUND, rules_of
from dialogs.reading.number_forms import is_date_or_size, is_glued, phone_parts
from dialogs.reading.numbers import Numeral, is_hundreds, numerals
from dialogs.reading.text import CLAUSE_ENDS, Text, is_noun

_THOUSAND = 1000
_MILLION = 1_000_000
_FEW = 20
_ISH = frozenset({"ish"})
"""What makes a number inexact before its currency: “45ish dollars”."""
_HUNDRED = 100
_SHORTEST_WORD = 3
_YEARS = range(1950, 2040)
_ROUND = 50
_PHONE = 100_000_000
"""From here on a number without a currency is a phone or a contract."""


class Amount(Struct, frozen=True):
    """A number in tokens `first` up to and without `last`, currency included.

    `named` says that a currency or a multiplier makes it money, `other` that it
    counts something else. `hundreds` is the two of “two hundred thousand”.
    """

    first: int
    last: int
    value: float
    scale: float = 1
    currency: str | None = None
    digits: bool = False
    approx: bool = False
    exact: bool = False
    other: bool = False
    hundreds: float = 0

    @property
    def named(self) -> bool:
        """Whether it is money without being asked for."""
        return self.currency is not None or self.scale >= _THOUSAND


def find_amounts(text: Text, *, asked: bool) -> list[Amount]:
    """Every number of the message as an amount, those that are none marked so."""
    found: list[Amount] = []
    numbers = _joined_words(text, asked=asked)
    if not numbers:
        return []
    phones = phone_parts(text, numbers)
    measured = _measured(text)
    for at, number in enumerate(numbers):
        free = found[-1].last if found else 0
        if number.first < free:
            continue
        amount = _amount(text, number, free=free, asked=asked)
        if amount.currency and at + 1 < len(numbers):
            amount = _with_minor(text, amount, numbers[at + 1])
        elsewhere = at in phones or number.first in measured
        if not amount.currency and (elsewhere or _counts_other(text, amount, number)):
            amount = replace(amount, other=True)
        if _is_difference(text, amount):
            amount = replace(amount, other=True)
        found.append(amount)
    return _of_one_kind(text, found)


def _of_one_kind(text: Text, found: list[Amount]) -> list[Amount]:
    """“7 и 10 лет”: what the second number counts, the first counts too."""
    joins = LANGUAGES[text.lang].money.joins
    for at in range(len(found) - 1):
        one, other = found[at], found[at + 1]
        between = text.words()[one.last : other.first]
        joined = len(between) == 1 and between[0] in joins
        if not joined or one.named or other.named or one.value >= _HUNDRED:
            continue
        if one.other or other.other:
            found[at : at + 2] = replace(one, other=True), replace(other, other=True)
    return found


def _measured(text: Text) -> frozenset[int]:
    """Tokens inside of sizes and areas."""
    parts: list[Size | Area] = [*find_areas(text), *find_sizes(text)]
    return frozenset(at for one in parts for at in range(one.first, one.last))


def _joined_words(text: Text, *, asked: bool) -> tuple[Numeral, ...]:
    """“Two fifty” and «две пятьсот» as one number, where nothing but money is meant."""
    numbers = numerals(text)
    if not asked:
        return numbers
    table = LANGUAGES[text.lang].money
    joined: list[Numeral] = []
    for number in numbers:
        before = joined[-1] if joined else None
        near = before is not None and before.last == number.first
        if before and near and table.skipped_hundred and is_hundreds(before, number):
            value = before.value * _HUNDRED + number.value
            joined[-1] = replace(before, last=number.last, value=value, scale=_HUNDRED)
        elif before and near and table.skipped_thousand and _is_rest(before, number):
            value = before.value * _THOUSAND + number.value
            joined[-1] = replace(before, last=number.last, value=value, scale=_THOUSAND)
        else:
            joined.append(number)
    return tuple(joined)


def _is_rest(one: Numeral, other: Numeral) -> bool:
    """Whether two numbers in words are thousands and hundreds: “две пятьсот”."""
    if one.digits or other.digits or one.ordinal or other.ordinal or one.value % 1:
        return False
    if not one.scale == other.scale == 1:
        return False
    return 1 < one.value < _FEW and _HUNDRED <= other.value < _THOUSAND


def _amount(text: Text, number: Numeral, *, free: int, asked: bool) -> Amount:
    table = LANGUAGES[text.lang].money
    words = text.words()
    first, last, value, scale = number.first, number.last, number.value, number.scale
    heap = _heap_at(text, last, table, asked=asked) and not _is_of_things(text, first)
    if heap and scale < _THOUSAND:
        value, scale, last = value * _THOUSAND, _THOUSAND, last + 1
    behind = last + (last < len(words) and words[last] in _ISH)
    currency, end = currency_behind(text, behind)
    if currency is None:
        currency, first = currency_before(text, first, free=free)
        end = last
    if currency is None and words[last - 1] in table.currencies:
        currency = table.currencies[words[last - 1]]
    named = last < len(words) and not number.ordinal  # “the second quarter” is a time
    coin = table.coins.get(words[last]) if named else None
    if currency is None and coin:
        value, currency, end = value * coin[0], coin[1], last + 1
    if _is_million(text, last, table) and (currency or asked):
        value, scale = value * _MILLION, _MILLION
        end = max(end, last + 1)
        currency, end = (currency, end) if currency else currency_behind(text, end)
    return Amount(
        first,
        end,
        _filled(value, number, table),
        scale=scale,
        currency=currency,
        digits=number.digits,
        approx=number.approx,
        hundreds=_hundreds_of(text, number),
        exact=(scale == _HUNDRED and table.skipped_hundred)
        or any(word in table.exact for word in words[number.first : number.last]),
    )


def _hundreds_of(text: Text, number: Numeral) -> float:
    if number.digits or number.scale < _THOUSAND:
        return 0
    scales = LANGUAGES[text.lang].numbers.scales
    words = text.words()[number.first : number.last]
    spoken = len(words) == 3 and scales.get(words[1]) == _HUNDRED  # noqa: PLR2004 - two, hundred, thousand
    return number.value / number.scale / _HUNDRED if spoken else 0


def _filled(value: float, number: Numeral, table: MoneyTable) -> float:
    """“Миллион двести” with its thousands."""
    rest = value % _MILLION
    elliptic = table.elliptic_thousands and number.scale == _MILLION
    if elliptic and value > _MILLION and _HUNDRED <= rest < _THOUSAND:
        return value - rest + rest * _THOUSAND
    return value


def _heap_at(text: Text, at: int, table: MoneyTable, *, asked: bool) -> bool:
    words = text.words()
    if at >= len(words) or words[at] not in table.heaps:
        return False
    return asked or currency_behind(text, at + 1)[0] is not None


def _is_of_things(text: Text, at: int) -> bool:
    """«Окна три штуки»: things open the clause, and pieces of them are counted."""
    things, words = LANGUAGES[text.lang].quantities, text.words()
    if not at or words[at - 1] in things.one or words[at - 1] not in things.nouns:
        return False
    return at == 1 or words[at - 2] in CLAUSE_ENDS


def _is_million(text: Text, at: int, table: MoneyTable) -> bool:
    if at >= len(text.tokens):
        return False
    token = text.tokens[at]
    return token.text in table.million and not token.spaced


def _with_minor(text: Text, amount: Amount, number: Numeral) -> Amount:
    """“20 долларов 43 цента”; without a word only at the end of the message."""
    table = LANGUAGES[text.lang].money
    between = text.words()[amount.last : number.first]
    if number.value >= _HUNDRED or number.value % 1 or number.ordinal:
        return amount
    if len(between) > 1 or any(word not in table.joins for word in between):
        return amount
    behind = text.words()[number.last : number.last + 1]
    named = bool(behind) and behind[0] in table.coins
    if not named and (behind or amount.value >= _THOUSAND):
        return amount
    return replace(
        amount,
        value=amount.value + number.value / _HUNDRED,
        last=number.last + named,
    )


def _is_difference(text: Text, amount: Amount) -> bool:
    rules = rules_of(text.lang)
    before, behind = around(text, amount.first, amount.last)
    return bool(rules.less_before.search(before) or rules.less_behind.match(behind))


def _counts_other(text: Text, amount: Amount, number: Numeral) -> bool:
    """Whether the number counts things, days or metres, or numbers a house."""
    if number.ordinal or (number.value >= _PHONE and number.scale == 1):
        return True
    rules = rules_of(text.lang)
    before, behind = around(text, amount.first, amount.last)
    uncounted = LANGUAGES[text.lang].money.uncounted
    one = uncounted.intersection(text.words()[number.first : number.last])
    if one or rules.other_behind.match(behind):
        return True
    if amount.named:
        return False
    if is_glued(text, number.first) or is_date_or_size(text, number):
        return True
    if rules.upper_after.match(behind) or rules.lower_after.match(behind):
        return False
    if rules.other_before.search(before) and not rules.upper_before.search(before):
        return True
    if _is_year(text, amount):
        return True
    return amount.value < _THOUSAND and is_thing(text, amount.last)


def _is_year(text: Text, amount: Amount) -> bool:
    """“2015 Honda”: digits of a year that round no sum, next to other words."""
    if amount.value not in _YEARS or not amount.value % _ROUND:
        return False
    if amount.last - amount.first > 1 or len(text.tokens) == 1:
        return False
    table = LANGUAGES[text.lang].money
    beside = text.tokens[amount.last : amount.last + 1]
    beside = beside or text.tokens[amount.first - 1 : amount.first]
    return any(
        one.kind == "word"
        and one.text not in table.friendly
        and one.text not in table.follows
        for one in beside
    )


def around(text: Text, first: int, last: int) -> tuple[str, str]:
    """The words before and behind some tokens, parted by single spaces."""
    words = text.words()
    before = words[max(0, first - AROUND) : first]
    return " ".join(before), " ".join(words[last : last + AROUND])


def is_thing(text: Text, at: int) -> bool:
    """Whether the word at token `at` is a noun that can be counted."""
    table = LANGUAGES[text.lang].money
    if at >= len(text.tokens) or text.tokens[at].kind != "word":
        return False
    word = text.tokens[at].text
    if word in table.friendly:
        return False
    if table.follows:
        return word not in table.follows
    return is_noun(word, text.lang) or (
        len(word) > _SHORTEST_WORD and word.endswith(table.noun_endings)
    )
