"""What `expect` of a told conversation says: how it must end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from dialogs.check.steps import place_of
from dialogs.script.clauses import condition_of
from dialogs.script.conditions import Term
from dialogs.script.fields import flag_of, text_of, texts_of
from dialogs.script.keys import read_fields
from dialogs.script.notes import Notes
from dialogs.script.place import Place
from dialogs.script.yaml import Node

EXPECTED = (
    *("answers", "facts", "asked", "not_asked", "open", "not_said", "said_once"),
    *("potential", "temperature", "reasons", "triage", "to", "card", "junk"),
    *("handoff", "booking", "closed", "status", "outcome", "owed", "paused_until"),
    "consent",
)
ANSWER = "answers."
"""What the key of an awaited answer begins with."""

FACT = "facts."
"""What the key of an awaited detail begins with: `facts.budget.high`."""

NONE = "null"
GRADES = frozenset({"potential", "temperature", "triage"})
LISTS = frozenset(
    {"asked", "not_asked", "not_said", "said_once", "reasons", "to", "card", "owed"}
)
MAY_BE_NONE = frozenset(
    {"junk", "booking", "open", "outcome", "owed", "paused_until", "consent"}
)
"""Keys under which `null` says that there is none; elsewhere it is a lost value."""


class Awaited(Struct, frozen=True):
    """One key of `expect`, or one answer or detail of it: what is written, its test.

    A key whose value is `null` has no texts; `handoff` has `true` or `false`.
    """

    key: str
    place: Place
    texts: tuple[str, ...] = ()
    term: Term | None = None


def awaited_of(node: Node | None, notes: Notes) -> tuple[Awaited, ...]:
    """Everything `expect` awaits, what is `null` first."""
    if node is None:
        return ()
    none = [item for item in node.items if _is_none(*item)]
    rest = replace(node, items=tuple(i for i in node.items if i not in none))
    rows = read_fields(rest, "expect", notes, known=EXPECTED)
    return (
        *(Awaited(key.value, key.place) for key, _ in none),
        *chain.from_iterable(
            _expected(key, value, place=place_of(node, key), notes=notes)
            for key, value in rows.items()
        ),
    )


def _is_none(key: Node, value: Node) -> bool:
    return key.value in MAY_BE_NONE and value.value in {NONE, "~"}


def _expected(
    key: str,
    value: Node,
    *,
    place: Place,
    notes: Notes,
) -> Iterator[Awaited]:
    if key == "answers":
        for term in _terms(value, notes):
            texts = _written(value.get(term.field))
            yield Awaited(f"{ANSWER}{term.field}", term.place, texts, term)
    elif key == "facts":
        yield from _details(value, notes)
    elif key in GRADES:
        name = replace(value, kind="scalar", value=key)
        for term in _terms(replace(value, kind="map", items=((name, value),)), notes):
            yield Awaited(key, place, _written(value), term)
    elif key == "handoff":
        yield Awaited(key, place, ("true" if flag_of(value, notes) else "false",))
    elif key in LISTS:
        yield Awaited(key, place, texts_of(value, notes))
    else:
        yield Awaited(key, place, (text_of(value, notes),))


def _details(node: Node, notes: Notes) -> Iterator[Awaited]:
    """Each detail of each fact: `budget: {high: 300000, quote: до 300}`."""
    for slot, details in notes.pairs(node):
        if details.kind != "map":
            notes.tell("E209", details, shape="map")
        for name, value in details.items:
            key = f"{FACT}{slot.value}.{name.value}"
            yield Awaited(key, name.place, _written(value) or (NONE,))


def _terms(node: Node, notes: Notes) -> tuple[Term, ...]:
    rows = condition_of(node, notes).rows
    return rows[0] if rows else ()


def _written(node: Node | None) -> tuple[str, ...]:
    nodes = (node.children or (node,)) if node else ()
    return tuple(one.value for one in nodes)
