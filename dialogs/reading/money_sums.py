"""Several amounts of one answer: what is added to the first, what was meant before."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.text import Text
from dialogs.reading.values import Found, Money

_THOUSAND = 1000
_NEAR = 3
"""Words before an amount that may say it is no longer meant."""
_FAR = 6
"""Words between two amounts beyond which the second adds nothing."""

Amounts = tuple[Found[Money], ...]


def adds(text: Text) -> bool:
    """Whether a word says that something is added."""
    return not LANGUAGES[text.lang].money.more.isdisjoint(text.words())


def settled(text: Text, found: Amounts) -> Amounts:
    """The amounts that are meant: of “it was 50, now 80” the second, sums as one."""
    former = LANGUAGES[text.lang].money.former
    now = tuple(
        one
        for one in found
        if former.isdisjoint(text.words_before(one.start, _NEAR)[-_NEAR:])
    )
    if now and now[0] is not found[0]:
        # What is no longer meant is of the same quotation: nobody reads it again.
        start = found[0].start
        quote = text.raw[start : now[0].end]
        now = (replace(now[0], start=start, quote=quote), *now[1:])
    return _added(text, now or found)


def _added(text: Text, found: Amounts) -> Amounts:
    """“50 and another 20” are 70."""
    for one, other in pairwise(found):
        whole = _sum(one.value, other.value) if _is_more(text, one, other) else None
        if whole is not None:
            quote = text.raw[one.start : other.end]
            both = replace(one, value=whole, end=other.end, quote=quote)
            kept = tuple(hit for hit in found if hit not in (one, other))
            return (both, *kept)
    return found


def _is_more(text: Text, one: Found[Money], other: Found[Money]) -> bool:
    table = LANGUAGES[text.lang].money
    first, last = text.first_from(one.end), text.first_from(other.start)
    between = text.words()[first:last]
    denied = table.nots | LANGUAGES[text.lang].numbers.minus
    if len(between) > _FAR or not denied.isdisjoint(between):
        return False
    return not table.more.isdisjoint(between)


def _sum(one: Money, other: Money) -> Money | None:
    """The sum of two exact amounts; “100 thousand and another 20” counts thousands."""
    if one.low is None or one.low != one.high or one.per or one.status != "value":
        return None
    if other.low is None or other.low != other.high or other.per:
        return None
    if other.status != "value" or len({one.currency, other.currency} - {None}) > 1:
        return None
    more = other.low
    if other.needs_scale and not one.needs_scale:
        more *= _THOUSAND if more * _THOUSAND < one.low else 1
    elif one.needs_scale and not other.needs_scale:
        return None
    total = one.low + more
    currency = one.currency or other.currency
    return replace(one, low=total, high=total, currency=currency)
