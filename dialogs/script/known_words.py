"""Which words a text may insert, and what a mistyped one was meant to be (E501)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from msgspec import Struct

from dialogs.script.errors import Finding
from dialogs.script.insertions import Name
from dialogs.script.keys import KEYS
from dialogs.script.model import Price, Question
from dialogs.script.notes import Inserting, nearest
from dialogs.script.phrases import place_inside

_EVERYWHERE = (
    *("quote.from", "quote.to", "manager.name", "next_work_time", "left"),
    "script.name",
)
_IN_CARD = ("triage", "temperature", "potential")
_MOST_TOLD = 20
_OPEN_IN_CARD = frozenset({"lead", "client"})


class KnownWords(Struct, frozen=True):
    """Paths that can be inserted, and columns of the price list."""

    paths: frozenset[str]
    columns: frozenset[str]
    questions: frozenset[str]


def known_words(
    company: Mapping[str, str],
    prices: Iterable[Price],
    questions: Iterable[Question],
) -> KnownWords:
    """What the texts of a script can insert."""
    ids = frozenset(question.id for question in questions)
    columns = frozenset(KEYS["price"]).union(*(price.more for price in prices))
    paths = {*ids, *_EVERYWHERE, *(f"company.{word}" for word in company)}
    rows = {f"quote.row.{column}" for column in columns}
    return KnownWords(frozenset(paths | rows), columns, ids)


def tell_unknown(
    inserting: Inserting,
    words: KnownWords,
    *,
    also: frozenset[str] = frozenset(),
    card: bool = False,
) -> Iterable[Finding]:
    """A finding for each word that nothing gives; `also` are words of one message."""
    return islice(_unknown(inserting, words, also=also, card=card), _MOST_TOLD)


def _unknown(
    inserting: Inserting,
    words: KnownWords,
    *,
    also: frozenset[str],
    card: bool,
) -> Iterator[Finding]:
    candidates = words.paths | also | (frozenset(_IN_CARD) if card else frozenset())
    for name in inserting.template.names:
        if _is_known(name, words, candidates, card=card):
            continue
        guess = nearest(name.path, _meant(name, words, candidates))
        args = {"name": name.path}
        if guess:
            args |= {"case": "guess", "guess": guess}
        start = inserting.node.value.find(inserting.template.source) + name.start
        place = place_inside(
            inserting.source,
            inserting.node,
            start=start,
            length=len(name.path),
        )
        yield Finding("E501", place, args)


def _meant(
    name: Name,
    words: KnownWords,
    candidates: frozenset[str],
) -> tuple[str, ...]:
    root = name.path.partition(".")[0]
    columns = (f"{root}.{column}" for column in words.columns)
    return tuple(sorted(columns if name.local else candidates))


def _is_known(
    name: Name,
    words: KnownWords,
    candidates: frozenset[str],
    *,
    card: bool,
) -> bool:
    root, _, steps = name.path.partition(".")
    if name.local:
        return steps in words.columns
    if root in words.questions:
        return steps in {"", "id"}
    if card and root in _OPEN_IN_CARD:
        return bool(steps)
    return name.path in candidates
