"""Which reader found a value in which words, and which readings gave way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

import msgspec

from bot.cli.why.amounts import why_money, why_no_money
from bot.cli.why.times import why_no_timing, why_timing
from bot.cli.why.words import words_for
from dialogs.reading.contacts import (
    find_addresses,
    find_emails,
    find_handles,
    find_phones,
)
from dialogs.reading.dates import find_timings
from dialogs.reading.facts import find_facts
from dialogs.reading.money import find_money
from dialogs.reading.names import find_names
from dialogs.reading.quantities import find_quantities
from dialogs.reading.text import Text
from dialogs.reading.values import Found, Money, Timing, Value


def why_facts(
    text: Text,
    *,
    asked: str | None,
    question: str | None,
    now: dt.datetime,
) -> Iterator[str]:
    """A line a value with its reasons under it, then what was read and not taken."""
    kept = find_facts(text, asked=asked, now=now, question=question)
    for one in kept:
        yield _told(text, one)
        yield from (f"  {line}" for line in _reasons(text, one, asked=asked, now=now))
    yield from _dropped(text, kept, asked=asked, now=now)
    if asked in {"money", None}:
        yield from why_no_money(text, kept, asked=asked == "money")
    times = find_timings(text, asked=asked == "timing", now=now)
    yield from why_no_timing(text, times, now=now, asked=asked == "timing")


def _told(text: Text, one: Found[Value]) -> str:
    words = words_for(text.lang)
    value = msgspec.to_builtins(one.value)
    kind = value.pop("type")
    told = ", ".join(f"{key} {item}" for key, item in value.items() if item)
    quote = words.quoted.format(one.quote)
    where = f"{words.kinds.get(kind, kind)} {quote} [{one.start}:{one.end}]"
    return f"{where}: {told} ({one.certainty:.0%})"


def _reasons(
    text: Text,
    one: Found[Value],
    *,
    asked: str | None,
    now: dt.datetime,
) -> Iterator[str]:
    if isinstance(one.value, Money):
        yield from why_money(text, one, asked=asked == "money")
    elif isinstance(one.value, Timing):
        yield from why_timing(text, one, now=now, asked=asked == "timing")


def _dropped(
    text: Text,
    kept: Sequence[Found[Value]],
    *,
    asked: str | None,
    now: dt.datetime,
) -> Iterator[str]:
    words = words_for(text.lang)
    for one in _candidates(text, asked=asked, now=now):
        if any(type(one.value) is type(other.value) for other in _meeting(one, kept)):
            continue
        name = _kind(text, one)
        for other in _meeting(one, kept)[:1]:
            yield words.taken.format(name, one.quote, _kind(text, other), other.quote)
        beside = any(type(one.value) is type(other.value) for other in kept)
        if beside and not _meeting(one, kept):
            yield words.stance.format(name, one.quote)


def _candidates(
    text: Text,
    *,
    asked: str | None,
    now: dt.datetime,
) -> Iterator[Found[Value]]:
    """What each reader would take, were it alone."""
    yield from find_emails(text)
    yield from find_handles(text)
    yield from find_names(text, asked=asked == "name")
    yield from find_phones(text, asked=asked == "phone")
    yield from find_quantities(text, asked=asked == "quantity")
    yield from find_money(text, asked=asked == "money")
    yield from find_timings(text, asked=asked == "timing", now=now)
    yield from find_addresses(text, asked=asked == "address")


def _meeting(one: Found[Value], kept: Sequence[Found[Value]]) -> list[Found[Value]]:
    return [other for other in kept if one.start < other.end and other.start < one.end]


def _kind(text: Text, one: Found[Value]) -> str:
    name = str(msgspec.to_builtins(one.value)["type"])
    return words_for(text.lang).kinds.get(name, name)
