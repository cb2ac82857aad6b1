"""What was taken back and what stands instead: «не 200 а 300», “an hour later”.

A message becomes a row of letters, one for each phrase of the language's table:
n “not”, a “we no longer want”, b “but”, j “that is too many”, g “put off”, s a slip,
c a change of mind, u “I can't make it”,
+ more, - less, h H m d w M units of time, o “by”, z a zero too many, Z a zero missing,
t last digits, f first digits, x the other way round; $ @ # % & ^ ? ~ name a dimension.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from msgspec import Struct

from dialogs.reading.correcting.amounts import change_number, change_quantity
from dialogs.reading.correcting.contacts import (
    change_address,
    change_decision,
    change_email,
    change_name,
    change_phone,
    change_yes_no,
)
from dialogs.reading.correcting.money import change_money
from dialogs.reading.correcting.said import Said
from dialogs.reading.correcting.timing import change_timing
from dialogs.reading.facts import find_facts
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.lexicon import PAUSE, Lexicon, Mark, Marked, compile_lexicon, mark
from dialogs.reading.numbers import numerals
from dialogs.reading.text import Lang, Text, tokenize
from dialogs.reading.values import (
    Address,
    Decision,
    Email,
    Money,
    Name,
    Number,
    Phone,
    Quantity,
    Timing,
    Value,
    YesNo,
)

CORRECTING = frozenset("najgsuczZx+-t")
"""Letters of which one must be there for a message to be a correction for sure."""
_TEN = 10
_SURE = 0.9
_GUESS = 0.5
_REGRETS = "scuzZga"
_STOPS = frozenset(".!;")

_CHANGES: Mapping[type, Callable[[Any, Said, dt.datetime], Value | None]] = {
    Money: change_money,
    Timing: change_timing,
    Quantity: change_quantity,
    Number: change_number,
    Phone: change_phone,
    Email: change_email,
    Name: change_name,
    Address: change_address,
    Decision: change_decision,
    YesNo: change_yes_no,
}
# With which letter a message names a dimension.
_NAMED: Mapping[type, str] = {
    Money: "$",
    Timing: "@",
    Quantity: "#",
    Phone: "%",
    Address: "&",
    Name: "^",
    Decision: "?",
    Email: "~",
}


class Correction(Struct, frozen=True):
    """Slot `slot` gets `value`; certainty 0.5: nothing but the value speaks for it."""

    slot: str
    value: Value
    start: int
    end: int
    quote: str
    certainty: float


def find_correction(
    text: Text,
    *,
    context: Mapping[str, Value],
    now: dt.datetime,
    asked: str | None = None,
    signed: bool = False,
) -> Correction | None:
    """Which of the known values a message replaces, and with what.

    `signed` wants a sign of correction in the words (“not … but”, “I meant”).

    `context` holds the values known so far by slot, `asked` is the slot of the last
    question. The new value inherits what it does not say: scale, currency, bound,
    day, unit.
    """
    if not text.tokens or not context:
        return None
    text = _first_sentence(text)
    marked = mark(text, _lexicon(text.lang))
    if signed and not CORRECTING & set(marked.letters):
        return None
    said = _said(text, marked)
    changed = {
        slot: new
        for slot, old in context.items()
        if (new := _changed(old, said, now)) is not None and new != old
    }
    if not changed:
        return None
    told = _dimensions(said, now)
    _, slot, value = max(
        (
            (
                _weight(context[slot], said, told=told, now=now) + (slot == asked),
                slot,
                new,
            )
            for slot, new in changed.items()
        ),
        key=lambda one: one[0],
    )
    start, end = text.tokens[0].start, text.tokens[-1].end
    certainty = _SURE if CORRECTING & set(marked.letters) else _GUESS
    return Correction(slot, value, start, end, text.raw[start:end], certainty)


def _first_sentence(text: Text) -> Text:
    """The sentence that says the right number, where the next one only explains it.

    “No, three. One more is in the kitchen” adds nothing to the three.
    """
    stops = (token.end for token in text.tokens if token.text in _STOPS)
    stop = next(stops, len(text.raw))
    if stop == len(text.raw):
        return text
    first = tokenize(text.raw[:stop], text.lang)
    regrets = set(signs(first))
    regretted = not regrets.isdisjoint("sca") and regrets.isdisjoint("nj+-")
    return first if regretted and numerals(first) else text


def signs(text: Text) -> str:
    """The letters of a message: what it rejects, moves, makes more or less."""
    return mark(text, _lexicon(text.lang)).letters


def taken_back(text: Text) -> int | None:
    """Where a message begins to take back what it has just said: “five, oh no, six”."""
    said, paused, denied, end = False, False, False, 0
    marks = mark(text, _lexicon(text.lang)).marks
    for at, one in enumerate(marks):
        start = text.tokens[one.first].start
        paused = paused or "\n" in text.raw[end:start]
        # “I can't afford more than 25” takes nothing back.
        slip = one.tag == "s" and not denied
        if said and (slip or (one.tag == "c" and paused)):
            return start
        if said and _is_no(marks, at):
            return start
        said = said or one.tag not in {*_REGRETS, PAUSE}
        denied = one.tag == "n" or (denied and one.tag != PAUSE)
        paused, end = one.tag == PAUSE, text.tokens[one.last - 1].end
    return None


def _is_no(marks: Sequence[Mark], at: int) -> bool:
    """Whether a “no” stands between pauses, or words such as “though no” behind one."""
    one = marks[at]
    if one.tag not in {"c", "n"}:
        return False
    before = [mark.tag for mark in marks[max(0, at - 2) : at] if mark.tag != "b"]
    behind = marks[at + 1].tag if at + 1 < len(marks) else ""
    long = one.tag == "c" and one.last - one.first > 1
    return before[-1:] == [PAUSE] and (long or behind == PAUSE)


def _changed(old: Value, said: Said, now: dt.datetime) -> Value | None:
    change = _CHANGES.get(type(old))
    return change(old, said, now) if change else None


def _dimensions(said: Said, now: dt.datetime) -> frozenset[type]:
    """What the message speaks of without being asked."""
    parts = (said.accepted, said.rejected) if said.rejected else (said.accepted,)
    facts = (one for part in parts for one in find_facts(part, asked=None, now=now))
    return frozenset(type(one.value) for one in facts)


def _weight(
    old: Value,
    said: Said,
    *,
    told: frozenset[type],
    now: dt.datetime,
) -> int:
    """How much speaks for this slot: its name, the value rejected, a clear new one."""
    named = _NAMED.get(type(old), " ") in said.letters
    rejected = _is_rejected(old, said, now)
    # “One more” rather counts things than money.
    few = isinstance(old, Number) and bool(said.step) and (said.number() or 1) < _TEN
    return 3 * named + 3 * rejected + 2 * (type(old) in told) + few


def _is_rejected(old: Value, said: Said, now: dt.datetime) -> bool:
    """Whether the message takes back the very value that is known."""
    if said.rejected is None:
        return False
    read = _changed(
        old, Said(said.rejected, said.rejected, said.rejected, None, ""), now
    )
    if isinstance(old, Money) and isinstance(read, Money):
        return bool({old.low, old.high} & {read.low, read.high} - {None})
    if isinstance(old, Quantity) and isinstance(read, Quantity):
        return old.count is not None and old.count == read.count
    if isinstance(old, Timing) and isinstance(read, Timing):
        return (old.start, old.end) == (read.start, read.end)
    return read == old


def _said(text: Text, marked: Marked) -> Said:
    """The message parted into what is rejected and what stands instead."""
    marks = marked.marks
    whole = _only(text, marks, _REGRETS)
    for at, one in enumerate(marks):
        if one.tag == "j" and at and at + 1 < len(marks):
            # “Twenty is too many, 15”: what was said before is taken back.
            accepted = _only(text, marks[at + 1 :], f"{_REGRETS}b")
            wrong = _only(text, marks[:at], "")
            return Said(text, whole, accepted, wrong, marked.letters)
        if one.tag not in {"n", "a"}:
            continue
        stop = _end_of_rejected(marks, at + 1)
        before, rejected, rest = marks[:at], marks[at + 1 : stop], marks[stop:]
        told = any(one.tag not in {*"scub", PAUSE} for one in rest)
        known = one.tag == "n" and any(one.tag == "." for one in before)
        if rejected and (told or known):
            accepted = _only(text, (*before, *rest), f"{_REGRETS}b")
            wrong = _only(text, rejected, "")
            return Said(text, whole, accepted, wrong, marked.letters)
    accepted = _only(text, marks, f"{_REGRETS}b")
    return Said(text, whole, accepted, None, marked.letters)


def _end_of_rejected(marks: tuple[Mark, ...], first: int) -> int:
    ends = (at for at in range(first, len(marks)) if marks[at].tag in {"b", "c", PAUSE})
    return next(ends, len(marks))


def _only(text: Text, marks: tuple[Mark, ...], silent: str) -> Text:
    """The message with everything else blanked, so that offsets stay true."""
    blank = [" "] * len(text.raw)
    for start, end in _spans(text, marks, silent):
        blank[start:end] = text.raw[start:end]
    return tokenize("".join(blank), text.lang)


def _spans(
    text: Text,
    marks: tuple[Mark, ...],
    silent: str,
) -> Iterator[tuple[int, int]]:
    previous: Mark | None = None
    for one in marks:
        if one.tag in silent:
            previous = None
            continue
        start, end = text.tokens[one.first].start, text.tokens[one.last - 1].end
        if previous and _adjoin(text, previous, one):
            start = text.tokens[previous.last - 1].end
        yield start, end
        previous = one


def _adjoin(text: Text, one: Mark, other: Mark) -> bool:
    """Whether only signs stand between: those of “1300-1400” belong to both."""
    between = text.tokens[one.last : other.first]
    return all(token.kind == "sign" for token in between)


@lru_cache(maxsize=8)
def _lexicon(lang: Lang) -> Lexicon:
    return compile_lexicon(LANGUAGES[lang].corrections.words, lang=lang)
