"""Money as people write it: amounts, bounds, ranges, periods, and no answer at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from dialogs.reading.amounts import Amount, find_amounts, is_thing
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.money_answers import find_answers
from dialogs.reading.money_periods import Per, period_of, until_pause
from dialogs.reading.money_rules import AROUND, MoneyRules, rules_of
from dialogs.reading.money_sums import adds, settled
from dialogs.reading.telling import answering
from dialogs.reading.text import Text
from dialogs.reading.values import Found, Money

_DENIED = 5
"""Tokens behind an amount in which the verb stands that is denied."""
_TEN = 10
_APART = 2
"""Words that may part an amount from a scale before it."""
_WIDEST = 20
"""How many times its lower end the upper end of a range may be."""
_HUNDRED = 100
_THOUSAND = 1000
_YEARS = range(1900, 2040)
_ROUND = 50
_GUESS = 0.6


class _Range(Struct, frozen=True):
    """An amount or two, with the tokens that say what they mean."""

    low: Amount
    high: Amount
    first: int
    last: int
    bound: Literal["exact", "upper", "lower", "range"]


def find_money(text: Text, *, asked: bool = False) -> tuple[Found[Money], ...]:
    """Amounts of a message, or the answer that stands for one.

    `asked` says that the last question was about money: bare numbers count then.
    Negated amounts (“not 200 but 300”) are left out.
    """
    found = _find(text, asked=asked)
    return answering(text, found, _asked, unlike="k") if asked else found


def _asked(text: Text) -> tuple[Found[Money], ...]:
    return _find(text, asked=True)


def _find(text: Text, *, asked: bool) -> tuple[Found[Money], ...]:
    amounts = find_amounts(text, asked=asked)
    ranges = list(_ranges(text, amounts)) if amounts else []
    named = any(one.low.named or one.high.named for one in ranges)
    named = named and not (len(ranges) > 1 and adds(text))
    found = tuple(
        _as_found(text, one)
        for one in ranges
        if _is_money(text, one, asked=asked and not named) and not _is_glued(text, one)
    )
    if asked and len(found) > 1:
        found = settled(text, found)
    return found or (asked and _coin(text)) or find_answers(text, asked=asked)


def _is_glued(text: Text, one: _Range) -> bool:
    """“27к2” is a house: a number goes on behind the letter."""
    end = text.tokens[one.last - 1].end
    return text.raw[end - 1 : end].isalpha() and text.raw[end : end + 1].isdigit()


def _coin(text: Text) -> tuple[Found[Money], ...]:
    """“A nickel” as the whole answer; elsewhere it is a metal, and a quarter a time."""
    table = LANGUAGES[text.lang].money
    words = text.words()
    if len(words) > 2 or not table.lone_coins.intersection(words[-1:]):  # noqa: PLR2004 - article, coin
        return ()
    if words[:-1] not in {(), ("a",), ("one",)}:
        return ()
    worth, currency = table.coins[words[-1]]
    value = Money(low=worth, high=worth, currency=currency)
    return (Found(value, 0, len(text.raw), text.raw, _GUESS),)


def _ranges(text: Text, amounts: Sequence[Amount]) -> Iterator[_Range]:
    rules = rules_of(text.lang)
    at = 0
    while at < len(amounts):
        low = amounts[at]
        high = amounts[at + 1] if at + 1 < len(amounts) else None
        joined = _joined(text, low, high) if high else None
        at += 2 if joined else 1
        if joined and (joined[0].other or joined[1].other):
            continue
        if joined:
            yield _bounded(text, joined[0], joined[1])
        elif not low.other and not _is_negated(text, low, rules):
            yield _bounded(text, low, low)


def _joined(
    text: Text,
    low: Amount,
    high: Amount,
) -> tuple[Amount, Amount] | None:
    """Both ends of a range with the multiplier and the currency they share."""
    between = " ".join(text.words()[low.last : high.first])
    guess = between == "," and _is_guess(low, high)
    if not guess and not _ties(text, low, between):
        return None
    if between and high.named and not high.other:
        low = replace(low, other=False)
    alone = low.scale == 1 and low.currency is None
    low, high = _shared(low, high), _shared_back(low, high)
    if alone and between and low.value * _WIDEST < high.value:
        return None  # “3, up to 80 thousand”: three of something
    if high.other or low.other:
        return (low, high) if between else None
    if not low.value < high.value:
        return None
    digits = low.digits or high.digits
    if not between and digits and high.scale == 1:
        return None
    return low, high


def _ties(text: Text, low: Amount, between: str) -> bool:
    rules = rules_of(text.lang)
    opened = rules.both_before.search(_before(text, low))
    if opened and rules.both_between.fullmatch(between):
        return True
    return bool(rules.between.fullmatch(between))


def _is_guess(low: Amount, high: Amount) -> bool:
    """“Три, четыре тысячи”: a comma alone parts the ends."""
    if low.other or high.other or low.scale > 1 or high.scale == 1:
        return False
    return low.value * high.scale < high.value <= 2 * low.value * high.scale


def _shared(low: Amount, high: Amount) -> Amount:
    """“1-1,5 млн”: what is said once belongs to both ends."""
    value, scale = low.value, low.scale
    if scale == 1 and high.hundreds and 1 <= value < high.hundreds < _TEN:
        value, scale = value * high.scale * _HUNDRED, high.scale
    elif _lacks_scale(low, high) and value * high.scale < high.value:
        value, scale = value * high.scale, high.scale
    elif scale == 1 and high.scale > _THOUSAND > value and low.currency is None:
        value, scale = value * _THOUSAND, _THOUSAND
    currency = low.currency or high.currency
    return replace(low, value=value, scale=scale, currency=currency)


def _lacks_scale(low: Amount, high: Amount) -> bool:
    """“1-1,5 млн”, «от полтинника до сотни тысяч»."""
    if low.scale == 1:
        return high.scale > 1
    return low.scale < _THOUSAND <= high.scale


def _shared_back(low: Amount, high: Amount) -> Amount:
    """“Миллион-полтора”: the multiplier stands with the lower end."""
    value = high.value * low.scale
    if high.named or low.scale < _THOUSAND or not low.value < value:
        return high
    if high.value >= _THOUSAND or high.other:
        return high
    return replace(high, value=value, scale=low.scale)


def _bounded(text: Text, low: Amount, high: Amount) -> _Range:
    """What the words before say goes first, then those behind."""
    rules = rules_of(text.lang)
    before, behind = _before(text, low), _behind(text, high)
    upper, lower = rules.upper_before.search(before), rules.lower_before.search(before)
    if upper and low is not high and rules.within_before.search(before):
        upper = None
    if upper and (lower is None or upper.start() <= lower.start()):
        first = low.first - _count(upper.group())
        return _Range(low, high, first, high.last, "upper")
    if _goes_no_higher(text, low, high):
        return _Range(low, high, low.first, high.last, "upper")
    first = low.first - (_count(lower.group()) if lower else 0)
    if low is not high:
        return _Range(low, high, first, high.last, "range")
    after = rules.upper_after.match(behind)
    if after:
        return _Range(low, high, low.first, high.last + _count(after.group()), "upper")
    after = None if lower else rules.lower_after.match(behind)
    last = high.last + (_count(after.group()) if after else 0)
    more = lower or after or "+" in text.words()[low.first : low.last]
    return _Range(low, high, first, last, "lower" if more else "exact")


def _goes_no_higher(text: Text, low: Amount, high: Amount) -> bool:
    """“More than 120 we won't pay”: the verb behind or before is denied."""
    table = LANGUAGES[text.lang].money
    before = _before(text, low).split()
    if table.above.isdisjoint(before[-3:]):
        return False
    behind = until_pause(text.words()[high.last : high.last + _DENIED]).split()
    return not table.nots.isdisjoint((*before, *behind))


def _is_negated(text: Text, amount: Amount, rules: MoneyRules) -> bool:
    return bool(rules.negated.search(_before(text, amount)))


def _is_money(text: Text, one: _Range, *, asked: bool) -> bool:
    if one.high.named or one.low.named or asked:
        return True
    rules = rules_of(text.lang)
    before = _before(text, one.low)
    opening = " ".join(text.words()[max(0, one.first - AROUND) : max(0, one.first)])
    if rules.context.search(before) or rules.context.search(opening):
        return True
    if one.high.value in _YEARS and one.high.value % _ROUND:
        return False
    hinted = rules.price_before.search(before) or one.bound in {"upper", "lower"}
    if one.high.value < _THOUSAND:
        if is_thing(text, one.high.last):
            return False
        return bool(hinted) and period_of(text, one.first, one.high.last) in {
            "month",
            "year",
        }
    return bool(hinted)


def _as_found(text: Text, one: _Range) -> Found[Money]:
    rules = rules_of(text.lang)
    per = period_of(text, one.first, one.high.last)
    named = one.high.named or one.low.named
    approx = one.low.approx or one.high.approx or _is_rough(text, one, rules)
    if one.high.value == 0:
        value = Money(status="none")
    else:
        value = Money(
            low=None if one.bound == "upper" else float(one.low.value),
            high=None if one.bound == "lower" else float(one.high.value),
            currency=one.high.currency or one.low.currency,
            per=per,
            approx=approx,
            needs_scale=_needs_scale(one, per),
        )
    first = _with_scale(text, max(one.first, 0))
    start, end = text.tokens[first].start, text.tokens[one.last - 1].end
    certainty = 1.0 if named else _GUESS
    return Found(value, start, end, text.raw[start:end], certainty)


def _with_scale(text: Text, first: int) -> int:
    """Where an amount begins whose scale stands apart: «тысячи за три»."""
    numbers = LANGUAGES[text.lang].numbers
    words, at = text.words(), first
    while at and first - at < _APART and words[at - 1] in numbers.hedges:
        at -= 1
    turned = numbers.turned | numbers.half_turned
    return at - 1 if 0 < at < first and words[at - 1] in turned else first


def _needs_scale(one: _Range, per: Per | None) -> bool:
    named = one.high.named or one.low.named
    exact = one.high.exact or one.low.exact
    return not (named or exact or per) and one.high.value < _THOUSAND


def _is_rough(text: Text, one: _Range, rules: MoneyRules) -> bool:
    return bool(
        rules.about_before.search(_before(text, one.low))
        or rules.about_after.match(_behind(text, one.high)),
    )


def _before(text: Text, amount: Amount) -> str:
    return " ".join(text.words()[max(0, amount.first - AROUND) : amount.first])


def _behind(text: Text, amount: Amount) -> str:
    return " ".join(text.words()[amount.last : amount.last + AROUND])


def _count(words: str) -> int:
    return len(words.split())
