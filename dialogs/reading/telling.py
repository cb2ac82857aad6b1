"""What a talkative message comes to: which of its clauses answers, which only leads.

“The neighbours paid 340, we can't go so high, we'd like to stay within 220” names
three things and means one. A message is cut into clauses at its pauses and in front
of “but” and “so”; each is weighed by the letters of the language's table:

    c “so”, it concludes    b “but”    t now, only
    n what I need or want    m what I can pay    k what is sold, which has its own day
    w “would”    s I, we
    p last year, at first    e an income or another expense
    o somebody else's deed    h he, she    q what others say or want
    j “too much for us”, which rejects what was said before it    x busy then
    v a verb in the past    d “that day”, of the clause before    u nothing of all this

Of several values the one of the heaviest clause is the answer; of clauses as heavy
as each other today's order decides, which is the readers' own. Where only light
clauses name a value, what the others say without one goes before it: “so I won't say”.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import zip_longest

from msgspec import Struct

from dialogs.reading.forms import is_own_deed
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.lexicon import (
    PAUSE,
    UNKNOWN,
    Lexicon,
    Mark,
    compile_lexicon,
    mark,
)
from dialogs.reading.morphology import is_told_of
from dialogs.reading.openings import is_all_of, is_inside, is_tale, opening_of
from dialogs.reading.text import Lang, Text, tokenize
from dialogs.reading.values import Found, V

_WEIGHTS: Mapping[str, int] = {
    "c": 3,
    "n": 2,
    "m": 2,
    "k": 0,
    "b": 0,
    "t": 1,
    "s": 0,
    "d": 0,
    "w": 0,
    "p": -2,
    "v": -1,
    "o": -2,
    "h": -2,
    "q": -2,
    "e": -2,
    "j": -3,
    "x": -3,
}
_CONCLUDES = 3
"""The weight from which a clause without a value may be the answer."""
_REJECTS = -2
"""What a clause loses that the next one rejects."""
_GUESS = 0.6
"""Certainty of a bare number or of hours without a day."""
_FEW = 4
"""Words of a clause that goes on with the one before: “200 thousand, 250 at most”."""

_TURNS = frozenset("bc")
_TAKEN_BACK = tuple(
    (frozenset(held), frozenset(taken))
    for held, taken in (
        ("p", "m"),  # “I had 7 grand saved”
        ("nmcpohqejx", "k"),
        ("nmwk", "v"),  # “we have saved”, “it would be”
        ("bv", "t"),  # “tonight it broke”
        ("o", "h"),
        ("q", "s"),  # “my wife says I must”
        ("s", "oh"),  # “my wife and I”
    )
)
"""Letters of a clause that take others back, in this order."""

Span = tuple[int, int]
Reader = Callable[[Text], tuple[Found[V], ...]]


class Clause(Struct, frozen=True):
    """Characters of a message from and to, and how much its words speak for it."""

    start: int
    end: int
    weight: int
    letters: frozenset[str]


def answering(
    text: Text, found: tuple[Found[V], ...], stance: Reader[V], *, unlike: str = ""
) -> tuple[Found[V], ...]:
    """Of what a reader found what is told in the heaviest clauses.

    `stance` is asked about the message without its light clauses, where only those
    name anything. `unlike` are letters that say nothing of what is looked for.
    """
    told = [one for one in found if is_value(one)]
    values = [one for one in told if one.certainty > _GUESS] or told
    if not values:
        return found
    weights = weights_of(text, [(one.start, one.end) for one in values], unlike=unlike)
    if opened := _opened(text, values, stance):
        return opened
    if not weights:
        return found
    best = max(weights)
    for least in (0, 1) if best < 0 else ():
        instead = stance(without_lighter(text, least, unlike=unlike))
        if instead and _is_meant(text, instead, unlike=unlike):
            return instead
    if len(values) > 1 and best < _CONCLUDES:
        rest = without_lighter(text, _CONCLUDES, unlike=unlike)
        if rest is not text and (instead := stance(rest)):
            return instead
    light = [one for one, weight in zip(values, weights, strict=True) if weight < best]
    return tuple(one for one in told if one not in light)


def _opened(
    text: Text, values: Sequence[Found[V]], stance: Reader[V]
) -> tuple[Found[V], ...]:
    """The answer that is the first sentence: “In March. The roofers finish by then”.

    Not where a “so” names another.
    """
    head = opening_of(text)
    turns = [one for one in clauses_of(text) if "c" in one.letters]
    if head is None or any(
        one.start < turn.end and turn.start < one.end
        for one in values
        for turn in turns
    ):
        return ()
    alone = tuple(one for one in values if is_all_of(head, (one.start, one.end)))
    return alone or tuple(
        one
        for one in stance(head)
        if not is_value(one) and is_all_of(head, (one.start, one.end))
    )


def conclusion_of(text: Text) -> Text | None:
    """What a tale comes to: all from its last “so” on; None without one."""
    clauses = clauses_of(text) if is_tale(text) else ()
    start = max((one.start for one in clauses if "c" in one.letters), default=0)
    return _from(text, start) if start else None


def last_turn(text: Text) -> Text | None:
    """All from the last “so” or “but” of a tale on; None without one."""
    clauses = clauses_of(text) if is_tale(text) else ()
    start = max((one.start for one in clauses if _TURNS & one.letters), default=0)
    return _from(text, start) if start else None


def _from(text: Text, start: int) -> Text:
    return tokenize(PAUSE.ljust(start) + text.raw[start:], text.lang)


def _is_meant(text: Text, found: Sequence[Found[V]], *, unlike: str) -> bool:
    """Whether a value that only the question makes one stands in a heavy clause."""
    guesses = [one for one in found if is_value(one) and one.certainty <= _GUESS]
    spans = [(one.start, one.end) for one in guesses]
    return not spans or min(weights_of(text, spans, unlike=unlike), default=0) > 0


def is_value(one: Found[V]) -> bool:
    """Whether it names something, and does not only say why nothing is named."""
    return getattr(one.value, "status", "value") in {"value", "date"}


def weights_of(text: Text, spans: Sequence[Span], *, unlike: str = "") -> list[int]:
    """The weight of each of these stretches of characters; none where all are alike."""
    if len(spans) < 2 and not is_tale(text):  # noqa: PLR2004 - one of several
        return []
    clauses = clauses_of(text, unlike=unlike)
    if not clauses:
        return []
    told = [
        max(
            (one for one in clauses if one.start < end and start < one.end),
            key=lambda one: one.weight,
        )
        for start, end in spans
    ]
    best = max(0, *(one.weight for one in told), 0)
    return [best if "k" in one.letters else one.weight for one in told]


def without_lighter(text: Text, least: int, *, unlike: str = "") -> Text:
    """The message with clauses below a weight blanked, so that offsets stay true."""
    raw = text.raw
    for one in clauses_of(text, unlike=unlike):
        if one.weight < least:
            blank = PAUSE + " " * (one.end - one.start - 1)
            raw = raw[: one.start] + blank + raw[one.end :]
    return text if raw == text.raw else tokenize(raw, text.lang)


def clauses_of(text: Text, *, unlike: str = "") -> tuple[Clause, ...]:
    """The clauses in order; none where all of them weigh the same."""
    return _clauses(text, unlike)


@lru_cache(maxsize=1 << 6)
def _clauses(text: Text, unlike: str) -> tuple[Clause, ...]:
    rows = list(_rows(text, mark(text, _lexicon(text.lang)).marks))
    weights: list[int] = []
    signs: list[frozenset[str]] = []
    for at, row in enumerate(rows):
        letters = _letters(text, row).difference(unlike)
        weight = sum(_WEIGHTS[letter] for letter in letters)
        if weight < 0 and "s" in letters:
            weight += 1
        if at and not letters and _only_goes_on(row):
            weight = weights[-1]
        if at and "j" in letters:
            weights[-1] += _REJECTS
        if at and "d" in letters:
            weights[-1] = max(weight, weights[-1])
        weights.append(weight)
        signs.append(letters)
    if len(set(weights)) < 2:  # noqa: PLR2004 - something to choose between
        return ()
    ends = [text.tokens[row[0].first].start for row in rows[1:]]
    starts = [0, *ends]
    ends.append(len(text.raw))
    return tuple(map(Clause, starts, ends, weights, signs))


def _rows(text: Text, marks: Sequence[Mark]) -> Iterable[Sequence[Mark]]:
    """The marks of each clause; a pause is the end of one, “but” the beginning."""
    row: list[Mark] = []
    for one, after in zip_longest(marks, marks[1:]):
        turns = one.tag in "bc" and after is not None and after.tag != PAUSE
        if turns and any(mark.tag not in "bc" for mark in row):
            yield row
            row = []
        row.append(one)
        if one.tag == PAUSE and not is_inside(text, one.first):
            yield row
            row = []
    if row:
        yield row


def _only_goes_on(row: Sequence[Mark]) -> bool:
    """Whether a few words without a sign of their own belong to the clause before."""
    tags = [one.tag for one in row if one.tag != PAUSE]
    return len(tags) <= _FEW and all(tag == UNKNOWN for tag in tags)


def _letters(text: Text, row: Sequence[Mark]) -> frozenset[str]:
    """The letters of a clause, without those that others of it take back."""
    letters = {one.tag for one in row} - {PAUSE, UNKNOWN, "u"}
    if "v" not in letters and any(_is_past(text, one) for one in row):
        letters.add("v")
    if any(_is_own(text, one) for one in row):
        letters.add("s")
    for held, taken in _TAKEN_BACK:
        if letters & held:
            letters -= taken
    return frozenset(letters)


def _is_own(text: Text, one: Mark) -> bool:
    """Whether a word that no table has tells what I do: «заказываем»."""
    return one.tag == UNKNOWN and is_own_deed(text.forms[one.first], text.lang)


def _is_past(text: Text, one: Mark) -> bool:
    """Whether a word that no table has tells of what was."""
    token = text.tokens[one.first]
    if one.tag != UNKNOWN or token.kind != "word":
        return False
    language = LANGUAGES[text.lang]
    if one.first and text.forms[one.first - 1] in language.money.nots:
        return False  # “we have not discussed it” tells how it stands
    table = language.telling
    if not table.past:
        return is_told_of(token.text, text.lang)
    return token.text.endswith(table.past) and token.text not in table.present


@lru_cache(maxsize=4)
def _lexicon(lang: Lang) -> Lexicon:
    return compile_lexicon(LANGUAGES[lang].telling.signs, lang=lang)
