"""Another amount: «не 200 а 300», “one zero too many”, “euros, not dollars”."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Literal

from msgspec.structs import replace

from dialogs.reading.correcting.said import Said, best
from dialogs.reading.money import find_money
from dialogs.reading.numbers import numerals
from dialogs.reading.text import Lang, Text, tokenize
from dialogs.reading.values import Money

_SCALES = (1, 1000, 1_000_000)
_THOUSAND = 1000
_TEN_THOUSAND = 10_000
_SHORT = 8
"""Words of a message that only names another currency."""
_BY = re.compile(r"o\.{0,9}[+-]|[+-]\.{0,9}o|^\.{1,3}[+-],*$")


def change_money(old: Money, said: Said, _now: dt.datetime) -> Money | None:
    """The new amount with the scale, the bound, the currency and the period known."""
    new = best(find_money(said.accepted, asked=True))
    if new and new.status != "value" and not numerals(said.accepted):
        return _of_old_amount(old, said) or new
    if new is None or new.status != "value":
        return _of_old_amount(old, said)
    if _BY.search(said.letters):
        return _moved(old, _by(old, new) * said.sign)
    new = _bounded(old, _scaled(old, new, said), said)
    return replace(new, currency=new.currency or old.currency, per=new.per or old.per)


def _of_old_amount(old: Money, said: Said) -> Money | None:
    """Only the number of zeros is wrong, or only the currency."""
    if "z" in said.letters:
        return _times(old, 0.1)
    if "Z" in said.letters:
        return _times(old, 10)
    currency, per = _currency(said.accepted), _period(said.accepted)
    if currency is None and per is None:
        return None
    return replace(old, currency=currency or old.currency, per=per or old.per)


def _period(text: Text) -> Literal["month", "year", "unit"] | None:
    """A period that is named without an amount: «не в месяц, а в год»."""
    words = [token.text for token in text.tokens if token.kind == "word"]
    priced = best(
        find_money(tokenize(f"1000 {' '.join(words[:_SHORT])}", text.lang), asked=True)
    )
    return priced.per if priced else None


def _currency(text: Text) -> str | None:
    """A currency that is named without an amount."""
    words = [token.text for token in text.tokens if token.kind != "number"]
    named = (_currency_of(word, text.lang) for word in words[:_SHORT])
    return next(filter(None, named), None)


@lru_cache(maxsize=1 << 13)
def _currency_of(word: str, lang: Lang) -> str | None:
    priced = best(find_money(tokenize(f"1000 {word}", lang)))
    return priced.currency if priced else None


def _by(old: Money, new: Money) -> float:
    """How much more or less; “на 50 больше” of thousands means thousands."""
    amount = new.low or new.high or 0
    known = old.low or old.high or 0
    return amount * _THOUSAND if new.needs_scale and known >= _TEN_THOUSAND else amount


def _scaled(old: Money, new: Money, said: Said) -> Money:
    """“300” after 200 000 is 300 000."""
    known = old.high or old.low
    if known is None:
        return new
    if not new.needs_scale:
        # “15 is per month” of fifteen thousand.
        same = new.currency is None and new.high and new.high * _THOUSAND == known
        return _times(new, _THOUSAND) if same else new
    factor = _scale_of_rejected(known, said)
    if factor is None and known >= _THOUSAND:
        number = new.high or new.low or 1
        factor = min(_SCALES, key=lambda one: _ratio(number * one, known))
    plain = not old.needs_scale and known < _THOUSAND
    if factor is None and plain:
        factor = 1  # “950” after 800 is as plain as what it replaces
    return replace(_times(new, factor), needs_scale=False) if factor else new


def _scale_of_rejected(known: float, said: Said) -> float | None:
    """What “200” or “200 thousand” were multiplied with to be what is known."""
    rejected = best(find_money(said.rejected, asked=True)) if said.rejected else None
    if said.rejected is None or rejected is None or not rejected.high:
        return None
    scale = max((one.scale for one in numerals(said.rejected)), default=1)
    if scale > 1:
        return scale
    return known / rejected.high if rejected.high < known else None


def _bounded(old: Money, new: Money, said: Said) -> Money:
    """“Not 280 but 180” of an upper bound is an upper bound."""
    if said.rejected is None or new.low is None or new.low != new.high:
        return new
    if old.low is None:
        return replace(new, low=None)
    return replace(new, high=None) if old.high is None else new


def _times(money: Money, factor: float) -> Money:
    return replace(
        money,
        low=None if money.low is None else money.low * factor,
        high=None if money.high is None else money.high * factor,
    )


def _moved(money: Money, by: float) -> Money:
    return replace(
        money,
        low=None if money.low is None else money.low + by,
        high=None if money.high is None else money.high + by,
    )


def _ratio(one: float, other: float) -> float:
    return max(one, other) / max(min(one, other), 1)
