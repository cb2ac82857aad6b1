"""All facts of one message: each stretch of words fills one slot at most.

Where two readers claim the same words, the reading that can be mistaken least wins:
a phone before a size, a size before money, money before a date, a date before a
number that only the question makes one.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import inf

from msgspec.structs import replace

from dialogs.reading.answers import find_answer
from dialogs.reading.contacts import (
    FEWEST_DIGITS,
    find_addresses,
    find_emails,
    find_handles,
    find_phones,
)
from dialogs.reading.dates import find_timings
from dialogs.reading.money import find_money
from dialogs.reading.names import find_names
from dialogs.reading.people import find_decisions
from dialogs.reading.quantities import find_quantities
from dialogs.reading.telling import is_value, weights_of
from dialogs.reading.text import Text, Token, tokenize
from dialogs.reading.things import find_things
from dialogs.reading.values import (
    Address,
    Decision,
    Email,
    Found,
    Handle,
    Money,
    Name,
    Phone,
    Quantity,
    Timing,
    Value,
)
from dialogs.reading.yes_no import find_yes_no

# Lower wins; a reading that only the question makes plausible stands behind all.
_RANKS: Mapping[type, int] = {
    Email: 0,
    Handle: 0,
    Phone: 1,
    Name: 1,
    Quantity: 4,
    Money: 5,
    Timing: 6,
    Address: 7,
}
_MEASURED = 2
_PRICED = 3
_GUESS = 8
_SURE = 0.6

_Reader = Callable[[Text], tuple[Found[Value], ...]]


def find_facts(
    text: Text,
    *,
    asked: str | None,
    now: dt.datetime,
    region: str = "RU",
    units: Mapping[str, str] | None = None,
    question: str | None = None,
) -> tuple[Found[Value], ...]:
    """Facts in order of appearance.

    `asked` is the dimension of the bot's last question: money, timing, quantity,
    phone, decision, name, address or yes_no, which needs the words of `question`.
    """
    answer = find_answer(text, asked=asked, now=now, units=units)
    if answer is not None:
        # Who is counted may be who decides: “my wife and I”.
        people = isinstance(answer.value, Quantity) and not answer.quote.isdigit()
        return (answer, *(find_decisions(text) if people else ()))
    phones = _phones(text, region)
    rest = _without(text, phones, gap=",") if phones else text
    if phones and not any(map(str.isalnum, rest.raw)):
        return phones
    open_phone = asked == "phone" and not phones
    readers: tuple[_Reader, ...] = (
        find_emails,
        find_handles,
        # A name may stand beside the phone.
        lambda said: find_names(text if phones else said, asked=asked == "name"),
        lambda said: find_phones(said, asked=open_phone, region=region),
        lambda said: find_quantities(said, asked=asked == "quantity", units=units),
        lambda said: find_money(said, asked=asked == "money"),
        lambda said: find_timings(said, asked=asked == "timing", now=now),
        lambda said: find_addresses(said, asked=asked == "address"),
    )
    kept = [*phones, *_disjoint(rest, readers)]
    kept = _without_background(text, kept)
    kept += _uncounted(text, kept)
    # These say who or whether in words between which other facts may stand.
    kept += find_decisions(rest, asked=asked == "decision")
    kept = _without_deciders(kept)
    if asked == "yes_no":
        kept += find_yes_no(text, question=question or "")
    return tuple(sorted(kept, key=lambda one: (one.start, one.end)))


def _phones(text: Text, region: str) -> tuple[Found[Value], ...]:
    """Phones, which nobody takes for anything else, so that no other reader tries.

    A phone may be the name in an e-mail address: that is another reader's.
    """
    if "@" in text.raw or sum(map(str.isdigit, text.raw)) < FEWEST_DIGITS:
        return ()
    return find_phones(text, region=region)


def _disjoint(text: Text, readers: Iterable[_Reader]) -> list[Found[Value]]:
    """What the readers find, each stretch of words once, the safer reading first.

    Where words were contested or a number is left, the rest is read again without
    what was found: “до 150, в январе” is money and a month, though the dates alone
    would take “150” too.
    """
    readers = tuple(readers)
    kept: list[Found[Value]] = []
    contested = _keep(kept, text, readers)
    if kept and (contested or _has_number_outside(text, kept)):
        _keep(kept, _without(text, kept), readers)
    told = {type(one.value) for one in kept if not _is_stance(one.value)}
    return [
        one for one in kept if not (_is_stance(one.value) and type(one.value) in told)
    ]


def _keep(kept: list[Found[Value]], text: Text, readers: Iterable[_Reader]) -> bool:
    """Add what overlaps nothing that is kept; say whether anything had to give way."""
    found = _without_rooms([one for reader in readers for one in reader(text)])
    before = len(kept)
    spans = sorted((one.start, one.end) for one in kept)
    for one in sorted(found, key=_rank):
        # What is kept does not overlap, so only the last that begins before can meet.
        at = bisect_left(spans, (one.end,))
        if not at or spans[at - 1][1] <= one.start:
            spans.insert(at, (one.start, one.end))
            kept.append(one)
    return len(kept) - before < len(found)


def _without_rooms(found: list[Found[Value]]) -> list[Found[Value]]:
    """The readings but for those of a part of an address: “20, flat 5” is no size."""
    streets = sorted((one.start, one.end) for one in found if _is_street(one))
    if not streets:
        return found
    return [one for one in found if _is_street(one) or not _is_within(one, streets)]


def _is_street(one: Found[Value]) -> bool:
    where = one.value
    if not isinstance(where, Address) or where.address == where.city:
        return False
    return one.certainty >= _SURE


def _is_within(one: Found[Value] | Token, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the span that begins last before it, of spans in order, holds it."""
    at = bisect_right(spans, (one.start, inf))
    return bool(at) and one.end <= spans[at - 1][1]


def _uncounted(text: Text, kept: Iterable[Found[Value]]) -> tuple[Found[Quantity], ...]:
    """Things of an unknown kind, where nothing is counted and a number is left."""
    kept = list(kept)
    counts = (one.value for one in kept if isinstance(one.value, Quantity))
    if any(one.count or one.span for one in counts):
        return ()
    return tuple(
        one
        for one in find_things(text)
        if not any(_overlap(one, other) for other in kept)
    )


def _without_background(text: Text, kept: list[Found[Value]]) -> list[Found[Value]]:
    """What neighbours paid is no budget where a budget is told."""
    if len(kept) < 2:  # noqa: PLR2004 - one of several
        return kept
    dropped: list[Found[Value]] = []
    for kind, unlike in ((Money, "k"), (Timing, "me"), (Quantity, "mek")):
        several = [one for one in kept if isinstance(one.value, kind) and is_value(one)]
        spans = [(one.start, one.end) for one in several]
        weights = weights_of(text, spans, unlike=unlike) if len(spans) > 1 else []
        if max(weights, default=-1) >= 0:
            light = zip(several, weights, strict=True)
            dropped += [one for one, weight in light if weight < 0]
    return [one for one in kept if one not in dropped]


def _without_deciders(kept: list[Found[Value]]) -> list[Found[Value]]:
    """“Two owners decide together, 10 windows”: who decides is not what is bought."""
    counted = [one for one in kept if isinstance(one.value, Quantity)]
    deciding = [one.start for one in kept if isinstance(one.value, Decision)]
    return [
        one
        for one in kept
        if not (
            len(counted) > 1
            and isinstance(one.value, Quantity)
            and one.value.unit == "person"
            and any(0 <= start - one.end <= 1 for start in deciding)
        )
    ]


def _is_stance(value: Value) -> bool:
    """“Don't know”, “no rush”: worth nothing beside an amount or a date."""
    return getattr(value, "status", "value") not in {"value", "date"}


def _has_number_outside(text: Text, kept: Iterable[Found[Value]]) -> bool:
    numbers = (token for token in text.tokens if token.kind == "number")
    spans = sorted((one.start, one.end) for one in kept)
    return any(not _is_within(one, spans) for one in numbers)


def _rank(one: Found[Value]) -> tuple[int, float, int]:
    return _rank_of(one.value, one.certainty), -one.certainty, one.start


def _rank_of(value: Value, certainty: float) -> int:
    if certainty < _SURE:
        return _GUESS
    if isinstance(value, Quantity) and value.sizes:
        return _MEASURED
    if isinstance(value, Money) and value.currency:
        return _PRICED
    return _RANKS[type(value)]


def _overlap(one: Found[Value], other: Found[Value]) -> bool:
    return one.start < other.end and other.start < one.end


def _without(text: Text, found: Iterable[Found[Value]], gap: str = " ") -> Text:
    """The message with these stretches blanked, so that offsets stay true.

    `gap` is the sign that each of them begins with: over a pause nothing is read.
    """
    raw = text.raw
    for one in found:
        blank = gap + " " * (one.end - one.start - 1)
        raw = raw[: one.start] + blank + raw[one.end :]
    return tokenize(raw, text.lang)


def fullest_quantity(quantities: Iterable[Quantity]) -> Quantity | None:
    """What is bought, of several amounts: the first that counts something known.

    Sizes that were named apart belong to it.
    """
    told = list(quantities)
    counted = [one for one in told if one.count is not None or one.span]
    known = [one for one in counted if one.unit]
    best = next(iter(known or counted or told), None)
    if best is None or best.sizes:
        return best
    sizes = next(
        (one.sizes for one in told if one.sizes and one.count in {None, 1}), ()
    )
    return replace(best, sizes=sizes)
